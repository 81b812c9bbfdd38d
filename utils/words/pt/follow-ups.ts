import type { followUps as english } from '../en/follow-ups';
import type { Entry } from '../translate';

/** The lines of `why` and `person` stand beside a name and have no subject: a pronoun would have to know he or she. */
export const followUps: Record<keyof typeof english, Entry> = {
  'followUps.why.invitationPending':
    'Convite enviado {day}, ainda não aceito. Dê tempo, ou deixe quieto.',
  'followUps.why.accepted': 'Aceitou seu convite {day}. Agora você pode escrever.',
  'followUps.why.noReply1': {
    one: 'Sem resposta desde {since}, {count} dia útil.',
    other: 'Sem resposta desde {since}, {count} dias úteis.',
  },
  'followUps.why.noReply2':
    'Você escreveu de novo e segue sem resposta desde {since}. Uma última mensagem curta, ou deixe quieto.',
  'followUps.why.letItRest':
    'Você escreveu mais duas vezes, a última {since}, e ficou o silêncio. Deixe quieto: raramente tem a ver com você.',
  'followUps.why.answer': 'Escreveu para você {day} e espera sua resposta.',
  'followUps.why.answerYes': 'Disse sim {day} e espera seus horários.',
  'followUps.why.answerNo': 'Disse não {day}. Encerrar com gentileza deixa a porta aberta.',
  'followUps.why.answerNotNow':
    'Disse “agora não” {day}. Encerrar com gentileza deixa a porta aberta.',
  'followUps.why.answerQuestion': 'Fez uma pergunta a você {day}.',
  'followUps.why.timesAsked': 'Pediu horários {day} e espera os seus.',
  'followUps.why.timesOffered': 'Ofereceu horários {day} e espera saber qual serve para você.',
  'followUps.why.calledOff':
    'A conversa marcada para {day} foi desmarcada. Oferecer novos horários?',
  'followUps.why.prepare': 'Vocês conversam {day}, às {time}. Dê uma olhada nas suas perguntas.',
  'followUps.why.howDidItGo': 'Vocês iam conversar {day}. Como foi?',
  'followUps.why.thank': 'Vocês conversaram {day}. Agradeça enquanto está fresco.',
  'followUps.why.thankLate': 'Vocês conversaram {day}. Um obrigado ainda cai bem.',
  'followUps.why.sendUpdate': 'Você agradeceu {day}. Conte o que fez com isso.',
  'followUps.why.thankIntroducer': 'Apresentou você a alguém {day}. Agradeça.',
  'followUps.why.thankIntroducerOf': 'Apresentou você a {person} {day}. Agradeça.',
  'followUps.why.tellIntroducer': 'Apresentou você a alguém {day}. Conte como foi.',
  'followUps.why.tellIntroducerOf': 'Apresentou você a {person} {day}. Conte como foi.',
  'followUps.why.suggestedPerson': 'Sugeriu que você converse com {person}.',
  'followUps.why.myPromise': 'Você prometeu: {note}',
  'followUps.why.theirPromise': 'Prometeu a você: {note}',
  'followUps.why.keepInTouch':
    'O último contato foi {day}. Algumas palavras mantêm o vínculo vivo.',
  'followUps.why.later':
    'Silêncio desde {since}, e você deixou quieto. Hora de lembrar dessa pessoa, se quiser.',
  'followUps.why.laterNo': 'Disse não {day}. As coisas podem ter mudado.',
  'followUps.why.laterNotNow': 'Disse “agora não” {day}. O “mais tarde” chegou.',
  'followUps.why.own': 'Você queria um lembrete.',
  'followUps.why.ownNote': '{note}',
  'followUps.why.unknown': 'Planejado antes; o que deu origem a isto não está mais aqui.',

  'followUps.person.dormant':
    'Silêncio desde {year}. Vínculos antigos sabem coisas que os novos não sabem.',
  'followUps.person.quiet': {
    one: 'Nada entre vocês há {count} dia.',
    other: 'Nada entre vocês há {count} dias.',
  },
  'followUps.person.persona': 'Uma das pessoas que você quer conhecer: {persona}.',
  'followUps.person.newJob':
    'Tem um novo cargo. Boa hora para uma palavra gentil ou para oferecer ajuda.',
  'followUps.person.posted': 'Publicou algo há pouco. Se você leu, uma palavra gentil faz bem.',
  'followUps.person.connectedSince': 'Conexão desde {year}, e você nunca escreveu.',
  'followUps.person.noted': 'Você fez uma anotação sobre essa pessoa.',
  'followUps.person.connected': 'Vocês têm uma conexão, e você ainda não escreveu.',
  'followUps.person.saved': 'Você salvou, e ainda não escreveu.',

  'followUps.persona.shares': 'o cargo ou o título diz “{words}”, como o seu tipo de pessoa.',
  'followUps.help.fits.persona': 'Para você, é do tipo “{persona}”.',
  'followUps.help.fits.companySince': 'Em {company} desde {year}.',
  'followUps.help.fits.company': 'Em {company}.',
  'followUps.help.fits.companyUntil': 'Esteve em {company} até {year}.',
  'followUps.help.fits.companyPast': 'Esteve em {company} antes.',
  'followUps.help.fits.role': 'Cargo: {role}.',
  'followUps.help.fits.rolePast': 'Cargo anterior: {role}.',
  'followUps.help.fits.headline': 'Diz de si: “{headline}”.',
  'followUps.help.fits.skill': 'Cita {skill} entre as competências.',
  'followUps.help.fits.fieldCompany': 'Conhece isso de {company}.',
  'followUps.help.fits.about': 'Fala de {field} com as próprias palavras.',
  'followUps.help.fits.place': 'Mora em {place}.',
  'followUps.help.close': 'Vocês se conhecem bem: aqui é mais fácil pedir.',
  'followUps.help.dormant':
    'Vocês não se falam desde {year}. Vínculos antigos trazem novidades que os próximos não têm.',
  'followUps.help.dormantSilent':
    'Conexão desde {year}, e nenhuma palavra dessa pessoa. Vínculos antigos trazem novidades que os próximos não têm.',
  'followUps.help.dormantUnknown':
    'Silêncio há anos. Vínculos antigos trazem novidades que os próximos não têm.',
  'followUps.help.weak':
    'Vocês se conhecem um pouco, últimas palavras em {year}. Vínculos assim alcançam círculos que os seus não alcançam.',
  'followUps.help.weakSilent':
    'Conexão desde {year}, ainda sem palavras. Vínculos assim alcançam círculos que os seus não alcançam.',
  'followUps.help.weakUnknown':
    'Vocês se conhecem um pouco. Vínculos assim alcançam círculos que os seus não alcançam.',
  'followUps.help.stranger':
    'Vocês ainda não se conhecem: pergunte o que a pessoa sabe, não peça um emprego.',
  'followUps.help.rests': 'Você escreveu há pouco. Deixe quieto até {until}.',
  'followUps.help.easy.close': 'Você disse que se conhecem de perto.',
  'followUps.help.easy.answered': 'Respondeu a você em {year}.',
  'followUps.help.easy.met': 'Vocês se conhecem: {how}',
  'followUps.help.easy.wrote': 'Escreveu a você em {year}.',
  'followUps.help.easy.employer': 'Vocês passaram pela mesma empresa: {employer}.',
  'followUps.help.easy.school': 'Vocês estudaram no mesmo lugar: {school}.',
  'followUps.help.easy.connected': 'Vocês se conectaram há pouco: um olá é natural.',

  'followUps.notice.group':
    'Esta é uma conversa de várias pessoas. O Kith só anota respostas entre você e uma pessoa.',
  'followUps.notice.noConversation':
    'Não deu para ler uma conversa aqui, então nenhuma resposta foi anotada.',

  'followUps.entry.noSuchDay': 'Esse dia não existe no calendário.',
  'followUps.entry.noSuchTime': 'Uma hora vai de 00:00 a 23:59.',
  'followUps.entry.skippedTime': 'Nesse dia o relógio adianta e pula essa hora. Escolha outra.',
  'followUps.entry.noSuchZone': 'Esse fuso horário não é conhecido.',
  'followUps.entry.future': 'Isso está no futuro.',
  'followUps.entry.past': 'Isso está no passado.',
  'followUps.entry.beforeMessage':
    'Isso é antes da sua primeira mensagem. Foi a outra pessoa que escreveu primeiro?',
  'followUps.entry.length': 'Entre {shortest} e {longest} minutos.',

  'followUps.invite.title': 'Conversa com {name}',
  'followUps.invite.bothZones': '{mine} para você, {theirs} para {name}.',
  'followUps.invite.length': {
    one: 'Duração combinada: {count} minuto.',
    other: 'Duração combinada: {count} minutos.',
  },
  'followUps.invite.questions': 'O que você quer perguntar:',
  'followUps.invite.alarm': 'Amanhã você conversa com {name}. Dê uma olhada nas suas perguntas.',
  'followUps.invite.refused': 'Não deu para fazer o arquivo de agenda: a data não pode ser lida.',

  'followUps.question.own': '{question}',
  'followUps.question.gotThere': 'Qual foi o seu caminho até onde está hoje?',
  'followUps.question.fromTo': 'Qual foi o seu caminho de {before} até {title}?',
  'followUps.question.company': 'O que {company} faz, dito de um jeito simples?',
  'followUps.question.roleInCompany':
    'O que {company} faz, e como o cargo de {title} contribui para isso?',
  'followUps.question.typicalWeek': 'Como é uma semana comum para você?',
  'followUps.question.likeLeast': 'Do que você gosta no trabalho, e sem o que passaria muito bem?',
  'followUps.question.adviceForChange': 'O que você aconselharia a quem chega de outra área?',
  'followUps.question.findFit': 'Como eu poderia descobrir se este trabalho combina comigo?',
  'followUps.question.whatToRead': 'O que eu deveria ler, testar ou assistir primeiro?',
  'followUps.question.whoElse': 'Com quem mais eu deveria conversar?',
  'followUps.question.giveBack': 'Há algo que eu poderia fazer por você?',
  'followUps.question.recruiterLooksFor':
    'O que faz você parar e continuar lendo quando vê um perfil?',
  'followUps.question.recruiterGap': 'O que costuma faltar a pessoas com a minha trajetória?',
  'followUps.question.teamNeeds':
    'O que é difícil de encontrar quando você procura gente para a sua equipe?',
  'followUps.question.goodBeginner': 'O que faz bem uma pessoa que acabou de chegar à sua equipe?',
  'followUps.question.firstStep':
    'Qual foi o primeiro passo da sua mudança, e você o daria de novo?',
  'followUps.question.wishKnown': 'O que você gostaria de ter sabido antes de mudar?',
  'followUps.question.studiesUse': 'O que você ainda usa dos seus estudos?',

  'followUps.tie.talked': {
    one: 'Vocês conversaram {count} vez no último ano.',
    other: 'Vocês conversaram {count} vezes no último ano.',
  },
  'followUps.tie.wrote': {
    one: 'Escreveu para você {count} vez no último ano.',
    other: 'Escreveu para você {count} vezes no último ano.',
  },
  'followUps.tie.silentSince': 'Vocês se conheciam; nada desde {year}.',
  'followUps.tie.connectedSilent': 'Conexão desde {year}, e nenhuma palavra desde então.',
  'followUps.tie.fewWords': 'Vocês trocaram algumas palavras.',
  'followUps.tie.met': 'Você anotou de onde se conhecem.',
  'followUps.tie.connected': 'Vocês têm uma conexão.',
  'followUps.tie.stranger': 'Nada aqui diz que vocês se conhecem.',
};
