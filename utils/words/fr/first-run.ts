import type { firstRun as english } from '../en/first-run';
import type { Entry } from '../translate';

/**
 * The sentence beginnings, their examples and the preview stay English: Kith drafts in English or German, and what is
 * typed here goes into messages word for word.
 */
export const firstRun: Record<keyof typeof english, Entry> = {
  'firstRun.where': 'Étape {step} sur {steps}',
  'firstRun.steps': 'Étapes des premiers pas',
  'firstRun.back': 'Retour',
  'firstRun.next': 'Continuer',
  'firstRun.skip': 'Passer',
  'firstRun.leave': 'Aller aux réglages',
  'firstRun.kept': 'C’est gardé.',
  'firstRun.loading': 'Ouverture…',

  'firstRun.promises.title': 'Écris aux gens comme tu es',
  'firstRun.promises.short': 'Ce que fait Kith',
  'firstRun.promises.intro':
    'Kith t’aide à trouver la bonne personne sur LinkedIn, une raison claire d’écrire et tes propres mots pour le faire. Et il se souvient de ce que vous vous devez. Voici sur quoi tu peux compter :',
  'firstRun.promises.1.title': 'C’est toi qui envoies',
  'firstRun.promises.1.text':
    'Kith rédige et copie. Il ne tape, ne clique, n’invite et ne fait rien défiler sur LinkedIn.',
  'firstRun.promises.2.title': 'Une page, quand tu cliques',
  'firstRun.promises.2.text':
    'Il lit la page que tu as ouverte quand tu le lui demandes. Il ne visite rien de lui-même.',
  'firstRun.promises.3.title': 'À toi seulement',
  'firstRun.promises.3.text':
    'Tout reste dans ce navigateur. Pas de compte, rien n’est envoyé nulle part. Exporte ou efface tout quand tu veux.',
  'firstRun.promises.4.title': 'Rien d’inventé',
  'firstRun.promises.4.text':
    'Chaque fait dans un brouillon vient de la page, de toi ou de ce qui s’est passé entre vous, et Kith montre d’où.',
  'firstRun.promises.5.title': 'Franc quand il échoue',
  'firstRun.promises.5.text': 'Ce qu’il n’a pas pu lire reste vide, et il le dit.',
  'firstRun.promises.6.title': 'Rien de perdu',
  'firstRun.promises.6.text':
    'Ce qu’il a dit enregistré est là demain. Tout ce que tu supprimes peut revenir pendant 30 jours.',
  'firstRun.promises.7.title': 'Les gens d’abord',
  'firstRun.promises.7.text':
    'Marque quelqu’un « plutôt pas », et Kith laisse cette personne tranquille. Après deux messages sans réponse, il suggère d’en rester là.',
  'firstRun.promises.time':
    'Les étapes suivantes prennent environ deux minutes. Tu peux passer chacune d’elles.',

  'firstRun.consent.title': 'Avant que Kith lise une page',
  'firstRun.consent.short': 'Ton accord',
  'firstRun.consent.what.title': 'Ce que lit Kith',
  'firstRun.consent.what':
    'Le profil ou la conversation LinkedIn que tu as ouvert, quand tu le lui demandes : nom, titre, expérience, formation et ce qui s’y trouve encore. Il le garde dans ce navigateur et ne l’envoie nulle part.',
  'firstRun.consent.rule.title': 'Ce que dit LinkedIn',
  'firstRun.consent.rule':
    'Les conditions d’utilisation de LinkedIn interdisent les extensions qui copient des profils. LinkedIn peut restreindre un compte pour cela.',
  'firstRun.consent.careful.title': 'Comment Kith reste petit et prudent',
  'firstRun.consent.careful':
    'Une page à la fois, quand tu cliques, au rythme de ta propre lecture. Aucune requête à LinkedIn, rien n’y est fait à ta place. Le risque reste pour ton compte : c’est donc à toi de décider.',
  'firstRun.consent.other.title': 'Un chemin sans lire de pages',
  'firstRun.consent.other':
    'LinkedIn te donne un fichier de tes propres données, l’archive. Avec elle, Kith connaît tes relations sans lire une seule page.',
  'firstRun.consent.agree': 'J’ai compris, d’accord',
  'firstRun.consent.later': 'Pas maintenant',
  'firstRun.consent.laterHint':
    'Sans ton accord, Kith ne lit aucune page. Il redemandera quand tu enregistreras quelqu’un pour la première fois.',
  'firstRun.consent.given':
    'Tu as donné ton accord {day}. Tu peux le retirer sous « Confidentialité ».',

  'firstRun.story.title': 'Cinq phrases sur toi',
  'firstRun.story.short': 'Ton histoire',
  'firstRun.story.intro':
    'Termine celles que tu veux et laisse le reste. Les brouillons sont faits de ces mots. Kith rédige en anglais ou en allemand : écris-les dans la langue de tes messages, comme tu parlerais.',
  'firstRun.story.name': 'Ton nom',
  'firstRun.story.name.hint': 'comme tu signes un message',
  'firstRun.story.was': 'I was',
  'firstRun.story.was.example': 'a primary-school teacher for sixteen years',
  'firstRun.story.now': 'Now I',
  'firstRun.story.now.example': 'test library pages with a screen reader every week',
  'firstRun.story.lookingFor': 'I’m looking for',
  'firstRun.story.lookingFor.example': 'a first job as an accessibility tester',
  'firstRun.story.offer': 'I can help with',
  'firstRun.story.offer.example': 'reading a page aloud as a teacher would',
  'firstRun.story.learn': 'I’d like to learn',
  'firstRun.story.learn.example': 'how you found your first testers',
  'firstRun.story.onlyTheRest':
    'La phrase a déjà commencé : « {beginning}… ». Ici ne vient que la suite.',
  'firstRun.story.preview': 'Ce que cela pourrait donner dans un message',
  'firstRun.story.preview.empty': 'Tes phrases apparaissent ici à mesure que tu tapes.',

  'firstRun.why.title': 'Pourquoi tu vas vers les gens en ce moment',
  'firstRun.why.short': 'Ton pourquoi',
  'firstRun.why.intro':
    'On aide volontiers quand on sait pour quoi. Cela reste chez toi ; Kith s’en sert pour choisir qui et quoi te suggérer.',
  'firstRun.why.aims': 'Qu’est-ce qui t’aiderait le plus ?',
  'firstRun.why.doors': 'Des portes',
  'firstRun.why.doors.hint': 'un emploi, un client, une mise en relation',
  'firstRun.why.knowledge': 'Du savoir',
  'firstRun.why.knowledge.hint': 'comment un domaine, un métier ou une entreprise marche vraiment',
  'firstRun.why.inspiration': 'De l’inspiration',
  'firstRun.why.inspiration.hint': 'voir ce qui est possible',
  'firstRun.why.ideas': 'Des idées',
  'firstRun.why.ideas.hint': 'réfléchir à quelque chose avec d’autres',
  'firstRun.why.support': 'Du soutien',
  'firstRun.why.support.hint': 'des gens qui sont dans le même bateau',
  'firstRun.why.role': 'Le métier ou le domaine que tu as en tête',
  'firstRun.why.role.hint':
    'par exemple : accessibility tester. Laisse vide si c’est encore ouvert.',
  'firstRun.why.line': 'Ton pourquoi, en une ligne',
  'firstRun.why.line.hint':
    'dans la langue de tes messages : I want to move from teaching into accessibility testing',

  'firstRun.persona.title': 'Qui aimerais-tu rencontrer ?',
  'firstRun.persona.short': 'Un type de personne',
  'firstRun.persona.intro':
    'Pas encore un nom, un type de personne. C’est plus facile à chercher, et plus facile à aborder.',
  'firstRun.persona.examples': 'Partir d’un exemple',

  'firstRun.saving.title': 'Comment enregistrer quelqu’un',
  'firstRun.saving.short': 'Enregistrer',
  'firstRun.saving.1': 'Ouvre le profil de quelqu’un sur LinkedIn.',
  'firstRun.saving.2':
    'Clique sur le bouton de Kith dans la barre d’outils, puis sur « Enregistrer ». Ou appuie sur {keys}.',
  'firstRun.saving.2.noKeys':
    'Clique sur le bouton de Kith dans la barre d’outils, puis sur « Enregistrer ».',
  'firstRun.saving.3':
    'Le panneau à côté de la page montre ce qui a été lu, ce qui ne l’a pas été, et ce que vous avez en commun.',
  'firstRun.saving.access.title': 'Kith peut-il t’accompagner sur linkedin.com ?',
  'firstRun.saving.access.intro':
    'Pas nécessaire. Sans cela, clique une fois sur le bouton de Kith dans chaque onglet. Tu peux changer d’avis à tout moment.',
  'firstRun.saving.access.intro.firefox':
    'Firefox oublie ton clic dès que tu changes de page : ici, c’est donc le chemin le plus simple. Tu peux changer d’avis à tout moment.',
  'firstRun.saving.access.for': 'Ce qui parle pour',
  'firstRun.saving.access.for.1': 'Le panneau t’accompagne de profil en profil sans clic.',
  'firstRun.saving.access.for.2':
    'Quand tu ouvres une conversation avec quelqu’un que tu as enregistré, Kith remarque la réponse.',
  'firstRun.saving.access.against': 'Ce qui parle contre',
  'firstRun.saving.access.against.1':
    'Kith pourrait alors lire toute page LinkedIn que tu ouvres. Il promet de ne regarder que si sa petite fenêtre ou le panneau est ouvert, sauf si tu fais noter les réponses aussitôt, et de n’enregistrer que si tu cliques.',
  'firstRun.saving.access.against.2': 'Ton navigateur indiquera que Kith a accès à linkedin.com.',
  'firstRun.saving.access.allow': 'Autoriser linkedin.com',
  'firstRun.saving.access.allowed': 'Kith peut t’accompagner sur linkedin.com.',
  'firstRun.saving.access.takeBack': 'Retirer l’accès',
  'firstRun.saving.access.refused':
    'Pas autorisé, et c’est très bien. Kith ne demande rien de plus.',
  'firstRun.saving.button.title':
    'Kith peut-il montrer un bouton « Enregistrer » sur les profils ?',
  'firstRun.saving.button.intro': 'Pas nécessaire non plus ; il n’apparaît que si tu l’actives.',
  'firstRun.saving.button.for.1':
    'Tu enregistres là où tu regardes, en un clic. Le panneau s’ouvre à côté.',
  'firstRun.saving.button.for.1.firefox':
    'Tu enregistres là où tu regardes, en un clic. Le bouton dit ce qu’il en est.',
  'firstRun.saving.button.for.2':
    'Il reste dans un coin et ne fait rien tant que tu ne cliques pas.',
  'firstRun.saving.button.against.1':
    'Les conditions d’utilisation de LinkedIn interdisent d’ajouter quoi que ce soit à ses pages, et LinkedIn peut voir que le bouton est là.',
  'firstRun.saving.button.against.2':
    'Il a besoin de l’accès à linkedin.com ; ton navigateur te le demande quand tu actives le bouton.',
  'firstRun.saving.button.show': 'Montrer « Enregistrer dans Kith » sur les profils',
  'firstRun.saving.button.show.hint':
    'Dès la prochaine page que tu ouvres sur LinkedIn. Tu peux le désactiver à tout moment sous « Confidentialité ».',

  'firstRun.people.title': 'Amène les gens que tu connais',
  'firstRun.people.short': 'Premiers contacts',
  'firstRun.people.intro': 'Choisis un début ; les autres te restent ouverts.',
  'firstRun.people.archive.title': 'L’archive LinkedIn de tes données',
  'firstRun.people.archive.text':
    'Toutes tes relations, et qui a répondu à qui, depuis un fichier que LinkedIn te donne. Aucune page n’est lue.',
  'firstRun.people.archive.open': 'Choisir le fichier',
  'firstRun.people.first.title': 'Une personne, maintenant',
  'firstRun.people.first.text':
    'Ouvre le profil de quelqu’un de bienveillant, clique sur le bouton de Kith dans la barre d’outils et enregistre cette personne.',
  'firstRun.people.first.open': 'Ouvrir LinkedIn',
  'firstRun.people.example.title': 'Une personne inventée, pour essayer',
  'firstRun.people.example.text':
    'Priya Example n’existe pas. Écris-lui un brouillon, marque-le comme envoyé, regarde le rappel. Puis enlève-la.',
  'firstRun.people.example.add': 'Ajouter Priya Example',
  'firstRun.people.example.added': 'Priya Example est parmi tes contacts.',
  'firstRun.people.example.show': 'La montrer dans le panneau',
  'firstRun.people.example.remove': 'Enlever Priya Example',
  'firstRun.people.example.removed':
    'Priya Example est partie, avec tout ce que tu as essayé avec elle.',
  'firstRun.people.undo': 'Annuler',
  'firstRun.newTab': 's’ouvre dans un nouvel onglet',

  'firstRun.done.title': 'C’est tout ce qu’il faut',
  'firstRun.done.short': 'La suite',
  'firstRun.done.pin.title': 'Garde Kith sous les yeux',
  'firstRun.done.pin.picture':
    'La barre d’outils du navigateur : la pièce de puzzle est ouverte et, dans sa liste, l’épingle est mise à côté de Kith.',
  'firstRun.done.pin.1': 'Clique sur la pièce de puzzle au bout de la barre d’adresse, à droite.',
  'firstRun.done.pin.2': 'Clique sur l’épingle à côté de Kith.',
  'firstRun.done.pin.firefox.1':
    'Clique sur la pièce de puzzle au bout de la barre d’adresse, à droite.',
  'firstRun.done.pin.firefox.2':
    'Clique sur la roue à côté de Kith, puis sur « Épingler à la barre d’outils ».',
  'firstRun.done.next.title': 'Ensuite',
  'firstRun.done.next.1': 'Ouvre le profil de quelqu’un dont tu aimerais avoir des nouvelles.',
  'firstRun.done.next.2': 'Clique sur le bouton de Kith et enregistre cette personne.',
  'firstRun.done.next.3':
    'Choisis ce que tu veux demander, lis le brouillon, change un mot, envoie-le.',
  'firstRun.done.noConsent':
    'Tu n’as pas encore donné ton accord à la lecture de pages : Kith demandera avant de lire la première.',
  'firstRun.done.openLinkedIn': 'Ouvrir LinkedIn',
  'firstRun.done.openPanel': 'Ouvrir le panneau',
};
