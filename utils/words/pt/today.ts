import type { today as english } from '../en/today';
import type { Entry } from '../translate';

export const today: Record<keyof typeof english, Entry> = {
  'today.loading': 'Vendo o que há para hoje…',
  'today.answers': 'Responder',
  'today.conversations': 'Conversas',
  'today.thanks': 'Agradecer',
  'today.followUps': 'Escrever de novo',
  'today.people': 'Você poderia escrever para',
  'today.people.hint': 'Uma ou duas pessoas por vez. Se hoje não for nenhuma, tudo bem.',
  'today.lot': 'Isso é mais do que um dia de trabalho. Três bastam; o resto pode esperar.',
  'today.soon': 'Nos próximos sete dias',
  'today.end': 'Por hoje é só.',
  'today.end.clear': 'O resto pode esperar. Aproveite o dia.',
  'today.end.first':
    'Quando você escreve a alguém, o que vem depois aparece aqui: a resposta, um agradecimento, umas palavras depois de três semanas.',
  'today.show': 'Ver {name}',
  'today.write': 'Escrever',

  'today.notice.label': 'Uma notificação por dia',
  'today.notice.hint':
    'Só quando há algo a fazer, na hora que você escolher. O navegador pergunta se o Kith pode mostrá-la.',
  'today.notice.time': 'Às',
  'today.notice.refused':
    'O navegador não deixa o Kith mostrar notificações. Você pode permitir nas configurações do navegador para o Kith.',
  'today.notice.badTime': 'Uma hora vai de 00:00 a 23:59.',

  'today.thread.label': 'Esta conversa',
  'today.thread.replied': '{name} respondeu {day}. Anotar?',
  'today.thread.wrote': 'Você escreveu para {name} {day}. Anotar?',
  'today.thread.log': 'Anotar',
  'today.thread.notNow': 'Agora não',
  'today.thread.logged.in': 'Anotado: {name} respondeu {day}.',
  'today.thread.logged.out': 'Anotado: você escreveu para {name} {day}.',
  'today.thread.accepted': '{name} aceitou seu convite. A primeira mensagem está na sua lista.',
  'today.thread.who': 'É {name}, que você salvou?',
  'today.thread.whoOf': 'Qual {name} é?',
  'today.thread.why':
    'O LinkedIn mostra esta conversa com um endereço que o Kith nunca viu, e só um nome não prova nada.',
  'today.thread.yes': 'Sim, é {name}',
  'today.thread.yesWith': 'Sim: {headline}',
  'today.thread.no': 'Não, outra pessoa',
};
