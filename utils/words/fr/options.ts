import type { options as english } from '../en/options';
import type { Entry } from '../translate';

export const options: Record<keyof typeof english, Entry> = {
  'options.title': 'Kith – options',
  'options.pageTitle': '{page} – Kith',
  'options.nav': 'Options',
  'options.menu': 'Toutes les options',
  'options.loading': 'Ouverture…',
  'options.skip': 'Aller au contenu',

  'options.page.welcome': 'Premiers pas',
  'options.page.welcome.find':
    'bienvenue début démarrer promesses histoire type de personne exemple visite',
  'options.page.settings': 'Réglages',
  'options.page.settings.find': 'préférences paramètres nombres jours',
  'options.page.privacy': 'Confidentialité',
  'options.page.privacy.find':
    'tout effacer supprimer données stockées gardées oublier quelqu’un accord consentement accès linkedin.com exporter vie privée bouton sur les profils',
  'options.page.copies': 'Copies et sauvegarde',
  'options.page.copies.find':
    'backup restaurer phrase secrète mot de passe télécharger exporter export CSV vCard',
  'options.page.archive': 'Archive LinkedIn',
  'options.page.archive.find': 'importer import zip relations messages invitations CSV',
  'options.page.trash': 'Corbeille',
  'options.page.trash.find': 'annuler supprimé supprimée restaurer rétablir fusion',
  'options.page.health': 'Diagnostic',
  'options.page.health.find': 'santé état lecteur de pages rapport problème stockage',
  'options.page.shortcuts': 'Raccourcis',
  'options.page.shortcuts.find': 'clavier touches raccourci',
  'options.page.about': 'À propos de Kith',
  'options.page.about.find': 'version licence promesses aide documentation',

  'options.search': 'Chercher un réglage',
  'options.search.nothing.title': 'Aucun réglage de ce genre',
  'options.search.nothing.text':
    'Essaie un autre mot, par exemple « week-end », « sombre » ou « sauvegarde ».',
  'options.search.found': { one: '{count} réglage', other: '{count} réglages' },
  'options.search.elsewhere': 'Sur d’autres pages',

  'options.settings.intro': 'Tout est gardé à mesure que tu le changes.',
  'options.number.wrong':
    'Un nombre entier de {min} à {max}, s’il te plaît. Le dernier valable reste en place.',
  'options.reset': 'Revenir à {value}',
  'options.resetAll': 'Tout remettre comme au début',
  'options.resetAll.said': 'Tous les réglages sont comme au début.',
  'options.undo': 'Annuler',
  'options.unit.days': { one: 'jour', other: 'jours' },
  'options.unit.workingDays': { one: 'jour ouvré', other: 'jours ouvrés' },
  'options.unit.months': { one: 'mois', other: 'mois' },
  'options.unit.perWeek': 'par semaine',

  'options.section.followUps': 'Donner suite',
  'options.section.keepInTouch': 'Garder le contact',
  'options.section.rhythm': 'Ton rythme',
  'options.section.replies': 'Réponses',
  'options.section.account': 'Ton compte LinkedIn',
  'options.section.look': 'Apparence et langue',

  'options.invitationDays': 'Après une invitation',
  'options.invitationDays.hint': 'Kith te propose alors de voir si elle a été acceptée.',
  'options.noReplyWorkingDays': 'Après un message sans réponse',
  'options.noReplyWorkingDays.hint':
    'Alors une première relance : plus courte, avec quelque chose de nouveau.',
  'options.secondFollowUpWorkingDays': 'Après la première relance',
  'options.secondFollowUpWorkingDays.hint':
    'Alors une deuxième, qui dit qu’elle est la dernière. Après, on en reste là.',
  'options.letItRestMonths': 'Quand on en reste là, y repenser après',
  'options.letItRestMonths.hint': '0 : pas de rappel, jusqu’à ce que tu y penses toi-même.',
  'options.answerDays': 'Répondre à un message sous',
  'options.answerDays.hint': '0 : le jour même.',
  'options.prepareDays': 'Préparer une conversation à l’avance',
  'options.prepareDays.hint':
    '0 : le jour même. Avec un week-end entre les deux, c’est le vendredi.',
  'options.thankDays': 'Dire merci après une conversation sous',
  'options.thankDays.hint': '0 : le jour même.',
  'options.updateDays': 'Raconter la suite après',
  'options.updateDays.hint':
    'Ce que tu as fait du conseil. Peu de gens le font ; on s’en souvient.',
  'options.withdrawnBlockDays': 'Après une invitation retirée',
  'options.withdrawnBlockDays.hint':
    'LinkedIn en refuse une nouvelle à la même personne pendant environ trois semaines.',
  'options.notice': 'Une notification par jour',
  'options.notice.hint': 'Seulement s’il y a quelque chose à faire, à l’heure que tu choisis.',
  'options.skipWeekends': 'Rien à faire le week-end',
  'options.skipWeekends.hint': 'Ce qui tomberait un samedi ou un dimanche passe au lundi.',

  'options.keepInTouch.close': 'Les personnes proches de toi',
  'options.keepInTouch.close.hint': 'Quand rien d’autre n’est en attente.',
  'options.keepInTouch.weak': 'Les personnes que tu connais un peu',
  'options.keepInTouch.weak.hint': 'C’est d’elles que vient le plus souvent du nouveau.',
  'options.keepInTouch.dormant': 'Les personnes perdues de vue',
  'options.keepInTouch.dormant.hint':
    'Silence depuis trois ans ou plus. Cela leur fait en général plaisir.',

  'options.newPeoplePerWeek': 'Nouvelles personnes à qui écrire',
  'options.newPeoplePerWeek.hint':
    '« Aujourd’hui » n’en suggère pas davantage. On ne t’en tient pas le compte.',
  'options.conversationsPerWeek': 'Conversations',
  'options.conversationsPerWeek.hint': 'Les appels ou les cafés pour lesquels tu as du temps.',

  'options.keepReplyText': 'Garder le texte des réponses',
  'options.keepReplyText.hint':
    'Sinon, Kith garde seulement qui a répondu et quand. On t’a écrit à toi, pas à Kith.',
  'options.logRepliesAtOnce': 'Noter les réponses sans demander',
  'options.logRepliesAtOnce.hint':
    'Quand tu ouvres une conversation avec une personne enregistrée et que Kith peut la lire.',

  'options.account': 'Type de compte',
  'options.account.hint': 'Il décide de la longueur d’une note d’invitation.',
  'options.account.free': 'Gratuit',
  'options.account.premium': 'Premium',
  'options.limits': 'Longueur d’un texte',
  'options.limits.hint':
    'Ce que dit le champ de LinkedIn fait foi : corrige-le ici. Au-delà du deuxième nombre, moins de gens répondent.',
  'options.limits.channel': 'Où',
  'options.limits.most': 'Au plus',
  'options.limits.good': 'Mieux : jusqu’à',
  'options.limits.none': 'sans limite',
  'options.limits.unit': 'Comment LinkedIn compte',
  'options.limits.unit.utf16': 'Un emoji compte deux ou plus',
  'options.limits.unit.characters': 'Un emoji compte un',
  'options.limits.unit.hint':
    'LinkedIn ne le dit pas. Le premier est le plus sûr : un texte qui tient ainsi tient toujours.',
  'options.channel.note': 'Note d’invitation',
  'options.channel.message': 'Message',
  'options.channel.inmail': 'InMail',
  'options.channel.email': 'E-mail',
  'options.channel.post': 'Post',

  'options.theme': 'Couleurs',
  'options.theme.hint': 'Pour la petite fenêtre, le panneau et cette page.',
  'options.theme.system': 'Comme le navigateur',
  'options.theme.light': 'Clair',
  'options.theme.dark': 'Sombre',
  'options.language': 'Langue',
  'options.language.hint':
    'Celle de Kith lui-même. La langue d’un message se choisit avec chaque brouillon.',
  'options.language.browser': 'Comme le navigateur',

  'options.shortcuts.intro':
    'Ils marchent partout dans le navigateur, même quand Kith n’est pas ouvert.',
  'options.shortcuts.none': 'aucune touche',
  'options.shortcuts.loading': 'Question au navigateur…',
  'options.shortcuts.failed': 'Le navigateur n’a pas dit quelles touches sont réglées.',
  'options.shortcuts.button': 'Ouvrir la petite fenêtre de Kith',
  'options.shortcuts.change': 'Changer les touches',
  'options.shortcuts.change.hint': 'Ouvre la page de ton navigateur prévue pour cela.',
  'options.shortcuts.change.firefox':
    'Pour les changer : ouvre about:addons, clique sur la roue, puis sur « Gérer les raccourcis d’extensions ».',
  'options.shortcuts.inKith': 'Dans Kith',
  'options.shortcuts.inKith.tab': 'Parcourir tout ce qui s’active',
  'options.shortcuts.inKith.arrows': 'Se déplacer dans une liste, un menu ou une rangée d’onglets',
  'options.shortcuts.inKith.overview': 'Afficher ces touches, partout dans Kith',
  'options.shortcuts.inKith.escape': 'Fermer ce qui est ouvert',
  'options.shortcuts.inKith.toasts': 'Aller au dernier message de Kith, par exemple à « Annuler »',

  'options.about.version': 'Version {version}',
  'options.about.what':
    'Kith : les gens qu’on connaît. Kith t’aide à aller vers les gens sur LinkedIn comme tu es : la bonne personne, une raison claire, tes propres mots, un merci ensuite, et rien d’oublié.',
  'options.about.promises': 'Ce sur quoi tu peux compter',
  'options.about.licence.title': 'Libre et ouvert',
  'options.about.licence':
    'Kith est un logiciel libre sous licence MIT. LinkedIn ne l’a pas fait et n’a rien à voir avec lui.',
  'options.about.docs.title': 'Pour en lire plus',
  'options.about.docs':
    'Le README du projet raconte comment Kith marche et ce qu’il ne sait pas faire ; CHANGELOG dit ce qui a changé.',
  'options.about.again': 'Refaire les premiers pas',
};
