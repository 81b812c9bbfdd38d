import type { drafting as english } from '../en/drafting';
import type { Entry } from '../translate';

export const drafting: Record<keyof typeof english, Entry> = {
  'drafting.refusedNobody': 'C’est pour qui ? Choisis d’abord une personne.',
  'drafting.refusedUneasy':
    'Tu as indiqué que tu préfères ne pas écrire à {name}. Laisser quelqu’un de côté, c’est permis.',
  'drafting.refusedDoubt':
    'Tes notes disent que tu préfères ne pas écrire à {name}. Laisser quelqu’un de côté, c’est permis ; si tu changes d’avis, modifie la note.',
  'drafting.refusedTheySaidNo': '{name} a demandé qu’on ne lui écrive pas. Restes-en là.',
  'drafting.refusedThirdFollowUp':
    'Tu as écrit trois fois sans réponse. Restes-en là : {name} sait où te trouver, et inversement.',
  'drafting.refusedNoTarget': '{name} pourrait te présenter à quelqu’un : à qui ?',
  'drafting.refusedNoRole':
    'De quel poste s’agit-il ? Qui recrute répond à une question qui en nomme un.',
  'drafting.refusedNoWhy':
    'Pourquoi {name}, et pour quoi faire ? Dis en une ligne ce que tu aimerais apprendre, et il y aura de quoi écrire.',
  'drafting.refusedNoHours':
    'Quand ta porte est-elle ouverte ? Ajoute des créneaux ou un lien de réservation.',
  'drafting.refusedNoStory':
    'Il n’y a pas encore d’histoire. Termine au moins un des débuts de phrase.',
  'drafting.refusedNothingUsed':
    'Qu’as-tu lu, utilisé ou suivi de son travail ? Un compliment doit dire sur quoi il porte : confirme d’abord une chose.',
  'drafting.refusedNothingThanked':
    'De quoi remercies-tu {name} ? Dis la chose que tu as retenue, ou note que vous vous êtes parlé.',
  'drafting.refusedNoOffer':
    'Que peux-tu offrir ? Ajoute une chose à ton histoire, en commençant par un verbe.',
  'drafting.refusedNoNews': 'Qu’as-tu fait du conseil ? Dis-le en une ligne.',
  'drafting.refusedNoMemory':
    'D’où connais-tu {name} ? Une ligne suffit : « un café au dépôt ». Sans elle, ce message pourrait venir de n’importe qui.',
  'drafting.refusedNoFuture':
    'Que cherches-tu ? Finis d’abord cette phrase de ton histoire : sinon personne ne sait à qui penser.',
  'drafting.noteQuarantined':
    'Cette partie de la page ressemble à des instructions pour une machine et n’a pas servi : « {text} »',
  'drafting.notePromise': 'À garder comme rappel, pas dans ce message : « {text} »',
  'drafting.noteUnsupportedLanguage':
    'Vous avez une langue en commun, « {language} », pour laquelle Kith n’a pas encore de phrases. Dis-le toi-même dans cette langue.',
  'drafting.noteReaderMayNotRead': 'La page ne dit pas si {name} lit cette langue.',
  'drafting.noteStoryLanguage':
    'Ton histoire est dans une autre langue que ce message : tes propres phrases n’y sont donc pas. Ajoute-les dans cette langue.',
  'drafting.noteUnclear': 'Cette note n’a pas pu devenir une phrase sûre : « {text} »',
  'drafting.noteTopicUnclear':
    'Écris ta question comme tu la poserais : « {topic} » n’a pas pu être tourné sans risque.',
  'drafting.noteStepUnclear':
    'Écris ta prochaine étape comme tu la dirais : « {step} » n’a pas pu être tourné sans risque.',
  'drafting.noteNoResult':
    'Qu’est-ce que cela a donné ? Une ligne de toi, et {name} aurait une raison de lire.',
  'drafting.noteNoTakeaway':
    'Qu’as-tu retenu ? Avec une ligne à ce sujet, {name} saura que cela t’a servi.',
  'drafting.noteUnmetNeed':
    'Dans ta note : « {need} ». Rien de ce que tu proposes n’y répond, le brouillon n’en parle donc pas. Que pourrais-tu faire pour cela ?',
  'drafting.noteStale':
    'Tu as vu la page de {name} pour la dernière fois il y a {days} jours. Est-ce toujours vrai : {fact} ?',
  'drafting.noteHonest': 'Rien de fort en commun avec {name} : le message le dit donc franchement.',
  'drafting.noteLastFollowUp': 'C’est la dernière relance que Kith suggère. Ensuite, restes-en là.',
  'drafting.noteNoSlots':
    'Aucun de tes créneaux ne peut être proposé : ils sont passés, figurent dans un brouillon pour quelqu’un d’autre, ou sont hors de 8 h à 19 h là où se trouve {name}.',
  'drafting.noteZoneUnknown':
    'Le fuseau horaire n’est pas connu pour {name} : les créneaux sont dans le tien, et le disent.',
  'drafting.noteLeftOut': {
    one: 'Une partie a été laissée de côté pour tenir dans la limite.',
    other: '{count} parties ont été laissées de côté pour tenir dans la limite.',
  },
  'drafting.suggestPost': 'Un post pour toutes les personnes qui te suivent.',
  'drafting.suggestAnswer': 'On t’a répondu, et on t’attend.',
  'drafting.suggestThanks': 'Vous vous êtes parlé : il est temps de dire merci.',
  'drafting.suggestFollowUp1': 'Pas encore de réponse. Un mot plus court et différent peut aider.',
  'drafting.suggestFollowUp2': 'Toujours pas de réponse. Un dernier mot, puis restes-en là.',
  'drafting.suggestUpdate': 'Tu as reçu de l’aide. Raconte ce que cela a donné.',
  'drafting.suggestFirstMessage': 'Vous êtes en relation et tu n’as pas encore écrit.',
  'drafting.suggestPlanned': 'Une conversation est prévue.',
  'drafting.suggestResting': 'Il est temps d’en rester là. Tu peux conclure gentiment.',
  'drafting.suggestWaiting': 'Tu as écrit et n’as pas encore de réponse. Rien ne presse.',
  'drafting.suggestInTouch': 'Vous êtes en contact. Un court échange entretient le lien.',
  'drafting.suggestRatherNot': 'Tu préfères ne pas lui écrire.',
  'drafting.suggestReconnect':
    'Vous êtes en relation et rien n’est noté. Une ligne après un moment fait plaisir.',
  'drafting.suggestConnect':
    'Vous n’êtes pas en relation. Une courte note accompagne l’invitation.',
  'drafting.refusedNoMistake':
    'Qu’est-ce qui a mal tourné ? Dis-le plus haut en une ligne, comme à {name} et dans la langue du message : “missed our call on Monday”.',
};
