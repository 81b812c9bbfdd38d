import type { drafting as english } from '../en/drafting';
import type { Entry } from '../translate';

export const drafting: Record<keyof typeof english, Entry> = {
  'drafting.refusedNobody': 'Para quem é? Primeiro escolha uma pessoa.',
  'drafting.refusedUneasy':
    'Você marcou que prefere não escrever para {name}. Deixar alguém de fora não tem problema.',
  'drafting.refusedDoubt':
    'Suas anotações dizem que você prefere não escrever para {name}. Deixar alguém de fora não tem problema; se mudar de ideia, mude a anotação.',
  'drafting.refusedTheySaidNo': '{name} pediu para não receber mensagens. Deixe quieto.',
  'drafting.refusedThirdFollowUp':
    'Você escreveu três vezes sem resposta. Deixe quieto: {name} sabe onde encontrar você, e vice-versa.',
  'drafting.refusedNoTarget': 'A quem {name} poderia apresentar você?',
  'drafting.refusedNoRole':
    'De que vaga se trata? Quem recruta responde a uma pergunta que cita uma.',
  'drafting.refusedNoWhy':
    'Por que {name}, e para quê? Diga em uma linha o que você gostaria de aprender, e haverá o que escrever.',
  'drafting.refusedNoHours':
    'Quando a sua porta está aberta? Inclua horários ou um link de agendamento.',
  'drafting.refusedNoStory': 'Ainda não há história. Termine pelo menos um dos começos de frase.',
  'drafting.refusedNothingUsed':
    'O que você leu, usou ou acompanhou do trabalho dessa pessoa? Um elogio precisa dizer o que elogia: primeiro confirme uma coisa.',
  'drafting.refusedNothingThanked':
    'O que você agradece a {name}? Diga o seu aprendizado, ou anote que vocês conversaram.',
  'drafting.refusedNoOffer':
    'O que você pode oferecer? Inclua uma coisa na sua história, com o verbo na frente.',
  'drafting.refusedNoNews': 'O que você fez com o conselho? Diga em uma linha.',
  'drafting.refusedNoMemory':
    'De onde você conhece {name}? Basta uma linha: “um café no depósito”. Sem ela, esta mensagem poderia ser de qualquer pessoa.',
  'drafting.refusedNoFuture':
    'O que você procura? Termine primeiro essa frase da sua história: senão ninguém sabe em quem pensar.',
  'drafting.noteQuarantined':
    'Esta parte da página parece instruções para uma máquina e não foi usada: “{text}”',
  'drafting.notePromise': 'Melhor como lembrete, não nesta mensagem: “{text}”',
  'drafting.noteUnsupportedLanguage':
    'Vocês têm em comum “{language}”, para a qual o Kith ainda não tem frases. Escreva nessa língua com as suas palavras.',
  'drafting.noteReaderMayNotRead': 'A página de {name} não cita esta língua.',
  'drafting.noteStoryLanguage':
    'Sua história está em outra língua, então suas próprias frases ficaram de fora. Inclua-as na língua da mensagem.',
  'drafting.noteUnclear': 'Esta anotação não pôde virar uma frase segura: “{text}”',
  'drafting.noteTopicUnclear':
    'Escreva a pergunta como você a faria: “{topic}” não pôde virar uma frase segura.',
  'drafting.noteStepUnclear':
    'Escreva o próximo passo como você o diria: “{step}” não pôde virar uma frase segura.',
  'drafting.noteNoResult': 'No que deu? Uma linha sua, e {name} terá um motivo para ler.',
  'drafting.noteNoTakeaway':
    'O que você levou da conversa? Com uma linha sobre isso, {name} saberá que foi útil.',
  'drafting.noteUnmetNeed':
    'Na sua nota: “{need}”. Nada do que você oferece trata disso, por isso o rascunho deixa de fora. O que você poderia fazer a respeito?',
  'drafting.noteStale':
    'Você viu a página de {name} pela última vez há {days} dias. Ainda é assim: {fact}?',
  'drafting.noteHonest': 'Não há nada forte em comum com {name}, e a mensagem diz isso.',
  'drafting.noteLastFollowUp':
    'Esta é a última vez que o Kith sugere escrever de novo. Depois, deixe quieto.',
  'drafting.noteNoSlots':
    'Nenhum dos seus horários livres pode ser oferecido: já passaram, estão num rascunho para outra pessoa, ou caem fora das 8 às 19 horas onde {name} está.',
  'drafting.noteZoneUnknown':
    'O fuso horário de {name} não é conhecido, então os horários estão no seu e dizem isso.',
  'drafting.noteLeftOut': {
    one: 'Uma parte ficou de fora para caber no limite.',
    other: '{count} partes ficaram de fora para caber no limite.',
  },
  'drafting.suggestPost': 'Um post para todo mundo que segue você.',
  'drafting.suggestAnswer': 'Responderam e esperam por você.',
  'drafting.suggestThanks': 'Vocês conversaram: é hora de agradecer.',
  'drafting.suggestFollowUp1':
    'Ainda sem resposta. Uma mensagem mais curta e diferente pode ajudar.',
  'drafting.suggestFollowUp2': 'Continua sem resposta. Uma última mensagem, e depois deixe quieto.',
  'drafting.suggestUpdate': 'Você recebeu ajuda. Conte no que deu.',
  'drafting.suggestFirstMessage': 'Vocês têm uma conexão e você ainda não escreveu.',
  'drafting.suggestPlanned': 'Há uma conversa marcada.',
  'drafting.suggestResting': 'É hora de deixar quieto. Você pode encerrar com gentileza.',
  'drafting.suggestWaiting': 'Você escreveu e ainda não teve resposta. Não há pressa.',
  'drafting.suggestInTouch': 'Vocês estão em contato. Uma conversa curta mantém assim.',
  'drafting.suggestRatherNot': 'Você prefere não escrever para essa pessoa.',
  'drafting.suggestReconnect':
    'Vocês têm uma conexão e nada está anotado. Uma linha depois de um tempo cai bem.',
  'drafting.suggestConnect': 'Vocês ainda não têm uma conexão. Uma nota curta acompanha o convite.',
  'drafting.refusedNoMistake':
    'O que deu errado? Diga acima em uma linha, como diria a {name} e na língua da mensagem: “missed our call on Monday”.',
};
