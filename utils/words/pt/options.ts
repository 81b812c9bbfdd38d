import type { options as english } from '../en/options';
import type { Entry } from '../translate';

export const options: Record<keyof typeof english, Entry> = {
  'options.title': 'Kith – opções',
  'options.pageTitle': '{page} – Kith',
  'options.nav': 'Opções',
  'options.menu': 'Todas as opções',
  'options.loading': 'Abrindo…',
  'options.skip': 'Pular para o conteúdo',

  'options.page.welcome': 'Primeiros passos',
  'options.page.welcome.find':
    'boas-vindas começo início promessas história tipo de pessoa exemplo visita',
  'options.page.settings': 'Configurações',
  'options.page.settings.find': 'preferências ajustes números dias',
  'options.page.privacy': 'Privacidade',
  'options.page.privacy.find':
    'apagar tudo excluir dados guardados esquecer alguém consentimento acesso linkedin.com exportar botão nos perfis',
  'options.page.copies': 'Cópias e backup',
  'options.page.copies.find':
    'cópia de segurança restaurar frase secreta senha baixar exportar CSV vCard',
  'options.page.archive': 'Arquivo do LinkedIn',
  'options.page.archive.find': 'importar zip conexões mensagens convites CSV',
  'options.page.trash': 'Lixeira',
  'options.page.trash.find': 'desfazer excluído excluída restaurar recuperar juntar',
  'options.page.health': 'Diagnóstico',
  'options.page.health.find': 'saúde estado leitor de páginas relatório problema armazenamento',
  'options.page.shortcuts': 'Atalhos',
  'options.page.shortcuts.find': 'teclado teclas atalho',
  'options.page.about': 'Sobre o Kith',
  'options.page.about.find': 'versão licença promessas ajuda documentação',

  'options.search': 'Procurar uma configuração',
  'options.search.nothing.title': 'Nenhuma configuração assim',
  'options.search.nothing.text':
    'Tente outra palavra, por exemplo “fim de semana”, “escuro” ou “backup”.',
  'options.search.found': { one: '{count} configuração', other: '{count} configurações' },
  'options.search.elsewhere': 'Em outras páginas',

  'options.settings.intro': 'Tudo fica guardado assim que você muda.',
  'options.number.wrong':
    'Um número inteiro de {min} a {max}, por favor. O último válido continua valendo.',
  'options.reset': 'Voltar a {value}',
  'options.resetAll': 'Voltar tudo ao início',
  'options.resetAll.said': 'Todas as configurações estão como no início.',
  'options.undo': 'Desfazer',
  'options.unit.days': { one: 'dia', other: 'dias' },
  'options.unit.workingDays': { one: 'dia útil', other: 'dias úteis' },
  'options.unit.months': { one: 'mês', other: 'meses' },
  'options.unit.perWeek': 'por semana',

  'options.section.followUps': 'Dar continuidade',
  'options.section.keepInTouch': 'Manter contato',
  'options.section.rhythm': 'Seu ritmo',
  'options.section.replies': 'Respostas',
  'options.section.account': 'Sua conta do LinkedIn',
  'options.section.look': 'Aparência e língua',

  'options.invitationDays': 'Depois de um convite',
  'options.invitationDays.hint': 'Aí o Kith pede que você veja se foi aceito.',
  'options.noReplyWorkingDays': 'Depois de uma mensagem sem resposta',
  'options.noReplyWorkingDays.hint': 'Aí vale escrever de novo: mais curto, com algo novo.',
  'options.secondFollowUpWorkingDays': 'Depois de escrever de novo',
  'options.secondFollowUpWorkingDays.hint':
    'Aí uma última mensagem, que diz que é a última. Depois, deixe quieto.',
  'options.letItRestMonths': 'Lembrar de novo depois de deixar quieto',
  'options.letItRestMonths.hint': '0 significa sem lembrete: fica quieto até você lembrar.',
  'options.answerDays': 'Responder a uma resposta em até',
  'options.answerDays.hint': '0 significa no mesmo dia.',
  'options.prepareDays': 'Preparar uma conversa com antecedência de',
  'options.prepareDays.hint':
    '0 significa no próprio dia. Com um fim de semana no meio, passa para a sexta-feira.',
  'options.thankDays': 'Agradecer depois de uma conversa em até',
  'options.thankDays.hint': '0 significa no mesmo dia.',
  'options.updateDays': 'Contar no que deu depois de',
  'options.updateDays.hint':
    'O que você fez com o conselho. Pouca gente faz isso; as pessoas lembram.',
  'options.withdrawnBlockDays': 'Depois de um convite retirado',
  'options.withdrawnBlockDays.hint':
    'O LinkedIn recusa um novo para a mesma pessoa por umas três semanas.',
  'options.notice': 'Uma notificação por dia',
  'options.notice.hint': 'Só quando há algo a fazer, na hora que você escolher.',
  'options.skipWeekends': 'Nada no fim de semana',
  'options.skipWeekends.hint': 'O que cairia em um sábado ou domingo passa para a segunda-feira.',

  'options.keepInTouch.close': 'Pessoas que você conhece de perto',
  'options.keepInTouch.close.hint': 'Quando não há mais nada pendente com elas.',
  'options.keepInTouch.weak': 'Pessoas que você conhece um pouco',
  'options.keepInTouch.weak.hint': 'É delas que vem a maior parte das novidades.',
  'options.keepInTouch.dormant': 'Pessoas que você perdeu de vista',
  'options.keepInTouch.dormant.hint': 'Silêncio há três anos ou mais. Em geral elas gostam.',

  'options.newPeoplePerWeek': 'Pessoas novas para escrever',
  'options.newPeoplePerWeek.hint': '“Hoje” não sugere mais do que isso. Ninguém cobra de você.',
  'options.conversationsPerWeek': 'Conversas',
  'options.conversationsPerWeek.hint': 'Ligações ou cafés para os quais você tem tempo.',

  'options.keepReplyText': 'Guardar o texto das respostas',
  'options.keepReplyText.hint':
    'Se não, o Kith guarda só quem respondeu e quando. Escreveram para você, não para o Kith.',
  'options.logRepliesAtOnce': 'Anotar respostas sem perguntar',
  'options.logRepliesAtOnce.hint':
    'Quando você abre uma conversa com alguém que salvou e o Kith pode ler.',

  'options.account': 'Tipo de conta',
  'options.account.hint': 'Decide o tamanho que a nota de um convite pode ter.',
  'options.account.free': 'Gratuita',
  'options.account.premium': 'Premium',
  'options.limits': 'Quanto um texto pode ter',
  'options.limits.hint':
    'Vale o que o campo do LinkedIn diz: corrija aqui. Acima do segundo número, menos gente responde.',
  'options.limits.channel': 'Onde',
  'options.limits.most': 'No máximo',
  'options.limits.good': 'Melhor até',
  'options.limits.none': 'sem limite',
  'options.limits.unit': 'Como o LinkedIn conta',
  'options.limits.unit.utf16': 'Um emoji conta dois ou mais',
  'options.limits.unit.characters': 'Um emoji conta um',
  'options.limits.unit.hint':
    'O LinkedIn não diz. O primeiro é o mais seguro: um texto que cabe assim cabe sempre.',
  'options.channel.note': 'Nota do convite',
  'options.channel.message': 'Mensagem',
  'options.channel.inmail': 'InMail',
  'options.channel.email': 'E-mail',
  'options.channel.post': 'Post',

  'options.theme': 'Cores',
  'options.theme.hint': 'Para a janelinha, o painel e esta página.',
  'options.theme.system': 'Como o navegador',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Escuro',
  'options.language': 'Língua',
  'options.language.hint': 'Do próprio Kith. A língua da mensagem se escolhe em cada rascunho.',
  'options.language.browser': 'Como o navegador',

  'options.shortcuts.intro': 'Funcionam em qualquer lugar do navegador, mesmo com o Kith fechado.',
  'options.shortcuts.none': 'sem teclas',
  'options.shortcuts.loading': 'Perguntando ao navegador…',
  'options.shortcuts.failed': 'O navegador não disse quais teclas estão definidas.',
  'options.shortcuts.button': 'Abrir a janelinha do Kith',
  'options.shortcuts.change': 'Mudar as teclas',
  'options.shortcuts.change.hint': 'Abre a página do seu navegador para isso.',
  'options.shortcuts.change.firefox':
    'Para mudar: abra about:addons, clique na engrenagem e depois em “Gerenciar atalhos de extensões”.',
  'options.shortcuts.inKith': 'Dentro do Kith',
  'options.shortcuts.inKith.tab': 'Passar por tudo o que pode ser acionado',
  'options.shortcuts.inKith.arrows': 'Andar por uma lista, um menu ou uma fileira de abas',
  'options.shortcuts.inKith.overview': 'Mostrar estas teclas, em qualquer parte do Kith',
  'options.shortcuts.inKith.escape': 'Fechar o que está aberto',
  'options.shortcuts.inKith.toasts':
    'Ir para a última mensagem do Kith, por exemplo para “Desfazer”',

  'options.about.version': 'Versão {version}',
  'options.about.what':
    'Kith: as pessoas que conhecemos. Ele ajuda você a fazer contatos no LinkedIn do seu jeito: a pessoa certa, um motivo claro, as suas palavras, um agradecimento depois, e nada esquecido.',
  'options.about.promises': 'Com o que você pode contar',
  'options.about.licence.title': 'Livre e aberto',
  'options.about.licence':
    'O Kith é um software livre sob a licença MIT. Não é feito pelo LinkedIn e não tem nada a ver com ele.',
  'options.about.docs.title': 'Para ler mais',
  'options.about.docs':
    'O README do projeto conta como o Kith funciona e o que ele não sabe fazer; o CHANGELOG conta o que mudou.',
  'options.about.again': 'Refazer os primeiros passos',
};
