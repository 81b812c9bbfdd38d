import type { followUps as english } from '../en/follow-ups';
import type { Entry } from '../translate';

/** The lines of `why` and `person` stand beside a name and have no subject: a pronoun would have to know he or she. */
export const followUps: Record<keyof typeof english, Entry> = {
  'followUps.why.invitationPending':
    'Invitation envoyée {day}, pas encore acceptée. Laisse du temps, ou restes-en là.',
  'followUps.why.accepted': 'A accepté ton invitation {day}. Maintenant tu peux écrire.',
  'followUps.why.noReply1': {
    one: 'Pas de réponse depuis {since}, {count} jour ouvré.',
    other: 'Pas de réponse depuis {since}, {count} jours ouvrés.',
  },
  'followUps.why.noReply2':
    'Pas de réponse à ta relance depuis {since}. Un dernier mot court, ou restes-en là.',
  'followUps.why.letItRest':
    'Tu as encore écrit deux fois, la dernière {since}, et c’est resté silencieux. Restes-en là : c’est rarement à cause de toi.',
  'followUps.why.answer': 'T’a écrit {day}, attend ta réponse.',
  'followUps.why.answerYes': 'A dit oui {day}, attend tes créneaux.',
  'followUps.why.answerNo': 'A dit non {day}. Conclure gentiment garde la porte ouverte.',
  'followUps.why.answerNotNow':
    'A dit « pas maintenant » {day}. Conclure gentiment garde la porte ouverte.',
  'followUps.why.answerQuestion': 'T’a posé une question {day}.',
  'followUps.why.timesAsked': 'A demandé des créneaux {day}, attend les tiens.',
  'followUps.why.timesOffered':
    'A proposé des créneaux {day}, attend de savoir lequel te convient.',
  'followUps.why.calledOff':
    'Votre conversation prévue {day} est annulée. Proposer d’autres créneaux ?',
  'followUps.why.prepare': 'Vous vous parlez {day} à {time}. Revois tes questions.',
  'followUps.why.howDidItGo': 'Vous deviez vous parler {day}. Comment c’était ?',
  'followUps.why.thank': 'Vous vous êtes parlé {day}. Dis merci tant que c’est frais.',
  'followUps.why.thankLate': 'Vous vous êtes parlé {day}. Un merci fait toujours plaisir.',
  'followUps.why.sendUpdate': 'Tu as dit merci {day}. Raconte ce que tu en as fait.',
  'followUps.why.thankIntroducer': 'A fait une mise en relation pour toi {day}. Dis merci.',
  'followUps.why.thankIntroducerOf':
    'A fait pour toi une mise en relation avec {person} {day}. Dis merci.',
  'followUps.why.tellIntroducer':
    'A fait une mise en relation pour toi {day}. Raconte comment c’était.',
  'followUps.why.tellIntroducerOf':
    'A fait pour toi une mise en relation avec {person} {day}. Raconte comment c’était.',
  'followUps.why.suggestedPerson': 'T’a suggéré de parler à {person}.',
  'followUps.why.myPromise': 'Tu as promis : {note}',
  'followUps.why.theirPromise': 'Promis par cette personne : {note}',
  'followUps.why.keepInTouch': 'Dernier contact {day}. Quelques mots gardent le lien vivant.',
  'followUps.why.later':
    'Silence depuis {since}, et tu as laissé les choses là. Le moment d’y repenser, si tu veux.',
  'followUps.why.laterNo': 'A dit non {day}. Les choses ont peut-être changé.',
  'followUps.why.laterNotNow': 'A dit « pas maintenant » {day}. Plus tard, c’est aujourd’hui.',
  'followUps.why.own': 'Tu voulais qu’on te le rappelle.',
  'followUps.why.ownNote': '{note}',
  'followUps.why.unknown': 'Prévu plus tôt ; ce qui en était l’origine n’est plus ici.',

  'followUps.person.dormant':
    'Silence depuis {year}. Les vieux liens savent des choses que les nouveaux ignorent.',
  'followUps.person.quiet': {
    one: 'Rien entre vous depuis {count} jour.',
    other: 'Rien entre vous depuis {count} jours.',
  },
  'followUps.person.persona': 'Du type que tu veux rencontrer : {persona}.',
  'followUps.person.newJob':
    'A un nouveau poste. Un bon moment pour un mot gentil, ou pour proposer ton aide.',
  'followUps.person.posted':
    'A publié quelque chose récemment. Si tu l’as lu, un mot gentil fait plaisir.',
  'followUps.person.connectedSince': 'En relation depuis {year}, et tu n’as jamais écrit.',
  'followUps.person.noted': 'Tu as écrit une note sur cette personne.',
  'followUps.person.connected': 'Vous êtes en relation, et tu n’as pas encore écrit.',
  'followUps.person.saved': 'Dans tes contacts, et tu n’as pas encore écrit.',

  'followUps.persona.shares':
    'son poste ou son titre contient « {words} », comme ton type de personne.',
  'followUps.help.fits.persona': 'Tu as choisi le type « {persona} ».',
  'followUps.help.fits.companySince': 'Chez {company} depuis {year}.',
  'followUps.help.fits.company': 'Chez {company}.',
  'followUps.help.fits.companyUntil': 'Était chez {company} jusqu’en {year}.',
  'followUps.help.fits.companyPast': 'Était chez {company} avant.',
  'followUps.help.fits.role': 'Son poste : {role}.',
  'followUps.help.fits.rolePast': 'Un poste d’avant : {role}.',
  'followUps.help.fits.headline': 'Se présente ainsi : « {headline} ».',
  'followUps.help.fits.skill': 'Nomme {skill} parmi ses compétences.',
  'followUps.help.fits.fieldCompany': 'Connaît cela de chez {company}.',
  'followUps.help.fits.about': 'Parle de ce domaine avec ses propres mots : {field}.',
  'followUps.help.fits.place': 'Vit à cet endroit : {place}.',
  'followUps.help.close': 'Vous vous connaissez bien : ici, demander est plus facile.',
  'followUps.help.dormant':
    'Aucune nouvelle entre vous depuis {year}. Les vieux liens apportent du neuf que les proches n’ont pas.',
  'followUps.help.dormantSilent':
    'En relation depuis {year}, sans un mot de sa part. Les vieux liens apportent du neuf que les proches n’ont pas.',
  'followUps.help.dormantUnknown':
    'Silence depuis des années. Les vieux liens apportent du neuf que les proches n’ont pas.',
  'followUps.help.weak':
    'Vous vous connaissez un peu, derniers mots en {year}. Ces liens touchent des cercles que les tiens ne touchent pas.',
  'followUps.help.weakSilent':
    'En relation depuis {year}, pas encore un mot. Ces liens touchent des cercles que les tiens ne touchent pas.',
  'followUps.help.weakUnknown':
    'Vous vous connaissez un peu. Ces liens touchent des cercles que les tiens ne touchent pas.',
  'followUps.help.stranger':
    'Vous ne vous connaissez pas encore : demande un savoir, pas un emploi.',
  'followUps.help.rests': 'Tu as écrit il y a peu. À laisser tranquille avant {until}.',
  'followUps.help.easy.close': 'Tu as dit que vous étiez proches.',
  'followUps.help.easy.answered': 'T’a répondu en {year}.',
  'followUps.help.easy.met': 'Vous vous êtes déjà parlé : {how}',
  'followUps.help.easy.wrote': 'T’a écrit en {year}.',
  'followUps.help.easy.employer': 'Vous êtes passés par la même entreprise : {employer}.',
  'followUps.help.easy.school': 'Vous avez étudié au même endroit : {school}.',
  'followUps.help.easy.connected': 'Vous êtes en relation depuis peu : un bonjour va de soi.',

  'followUps.notice.group':
    'C’est une conversation à plusieurs. Kith ne note les réponses qu’entre toi et une seule personne.',
  'followUps.notice.noConversation':
    'Aucune conversation n’a pu être lue ici : aucune réponse n’a donc été notée.',

  'followUps.entry.noSuchDay': 'Ce jour n’existe pas dans le calendrier.',
  'followUps.entry.noSuchTime': 'Une heure va de 00:00 à 23:59.',
  'followUps.entry.skippedTime':
    'Ce jour-là, l’horloge avance et saute cette heure. Choisis-en une autre.',
  'followUps.entry.noSuchZone': 'Ce fuseau horaire n’est pas connu.',
  'followUps.entry.future': 'C’est dans le futur.',
  'followUps.entry.past': 'C’est dans le passé.',
  'followUps.entry.beforeMessage':
    'C’est avant ton premier message. Est-ce l’autre personne qui a écrit d’abord ?',
  'followUps.entry.length': 'Entre {shortest} et {longest} minutes.',

  'followUps.invite.title': 'Conversation avec {name}',
  'followUps.invite.bothZones': '{mine} pour toi, {theirs} pour {name}.',
  'followUps.invite.length': {
    one: 'Durée convenue : {count} minute.',
    other: 'Durée convenue : {count} minutes.',
  },
  'followUps.invite.questions': 'Ce que tu veux demander :',
  'followUps.invite.alarm': 'Demain, conversation avec {name}. Revois tes questions.',
  'followUps.invite.refused': 'Le fichier d’agenda n’a pas pu se faire : la date est illisible.',

  // The questions can be copied and sent ahead; they avoid "tu" and "vous", because Kith cannot know which the two use.
  'followUps.question.own': '{question}',
  'followUps.question.gotThere': 'Quel a été le chemin jusqu’à ce poste ?',
  'followUps.question.fromTo': 'Quel a été le chemin entre {before} et {title} ?',
  'followUps.question.company': 'Que fait {company}, dit comme à des amis ?',
  'followUps.question.roleInCompany': 'Que fait {company}, et qu’y apporte ce poste : {title} ?',
  'followUps.question.typicalWeek': 'À quoi ressemble une semaine ordinaire ?',
  'followUps.question.likeLeast':
    'Qu’est-ce qui plaît dans ce travail, et de quoi se passerait-on volontiers ?',
  'followUps.question.adviceForChange': 'Que conseiller à quelqu’un qui vient d’un autre domaine ?',
  'followUps.question.findFit': 'Comment pourrais-je savoir si ce travail me convient ?',
  'followUps.question.whatToRead': 'Que devrais-je lire, essayer ou regarder en premier ?',
  'followUps.question.whoElse': 'À qui d’autre devrais-je parler ?',
  'followUps.question.giveBack': 'Y a-t-il quelque chose que je peux faire en retour ?',
  'followUps.question.recruiterLooksFor':
    'Dans un profil, qu’est-ce qui retient le regard et donne envie de lire la suite ?',
  'followUps.question.recruiterGap':
    'Que manque-t-il en général aux personnes qui ont mon parcours ?',
  'followUps.question.teamNeeds': 'Qu’est-ce qui est difficile à trouver quand l’équipe recrute ?',
  'followUps.question.goodBeginner': 'Que fait bien une personne qui débute dans l’équipe ?',
  'followUps.question.firstStep':
    'Quel a été le premier pas de ce changement, et serait-il à refaire ?',
  'followUps.question.wishKnown': 'Qu’aurait-il été bon de savoir avant de changer ?',
  'followUps.question.studiesUse': 'Des études, qu’est-ce qui sert encore aujourd’hui ?',

  'followUps.tie.talked': {
    one: 'Vous vous êtes parlé {count} fois ces douze derniers mois.',
    other: 'Vous vous êtes parlé {count} fois ces douze derniers mois.',
  },
  'followUps.tie.wrote': {
    one: 'T’a écrit {count} fois ces douze derniers mois.',
    other: 'T’a écrit {count} fois ces douze derniers mois.',
  },
  'followUps.tie.silentSince': 'Vous vous connaissiez ; rien depuis {year}.',
  'followUps.tie.connectedSilent': 'En relation depuis {year}, et pas un mot depuis.',
  'followUps.tie.fewWords': 'Vous avez échangé quelques mots.',
  'followUps.tie.met': 'Tu as noté d’où vous vous connaissez.',
  'followUps.tie.connected': 'Vous êtes en relation.',
  'followUps.tie.stranger': 'Rien ici ne dit que vous vous connaissez.',
};
