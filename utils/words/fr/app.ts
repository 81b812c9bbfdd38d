import type { app as english } from '../en/app';
import type { Entry } from '../translate';

export const app: Record<keyof typeof english, Entry> = {
  'app.toaster.label': 'Messages de Kith ({hotkey})',
  'app.toaster.dismiss': 'Masquer',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.healing': 'Ton navigateur a perdu les données de Kith. Kith les remet en place',
  'app.healed.seen': 'J’ai lu',

  'app.failed.title': 'Impossible d’afficher cela',
  'app.failed.text':
    'Ce que tu as enregistré est en sûreté. Affiche-le de nouveau ; si rien ne change, ferme Kith et rouvre-le.',
  'app.failed.retry': 'Afficher de nouveau',
  'app.notKept': 'Cela n’a pas marché. Ce qui était enregistré avant est en sûreté ; réessaie.',
  'app.notKept.diskFull':
    'Le disque est plein, donc cela n’a pas été gardé. Libère de la place et réessaie.',

  'app.guide.label': 'Ton premier message',
  'app.guide.save': '1. Enregistrer quelqu’un',
  'app.guide.save.how':
    'Ouvre un profil sur LinkedIn, clique sur le bouton de Kith dans la barre d’outils et enregistre la personne.',
  'app.guide.save.here': 'Voici la personne que tu as devant toi. Un clic l’enregistre.',
  'app.guide.story': '2. Deux lignes sur toi',
  'app.guide.story.how':
    'Un message qui ne peut venir que de toi a besoin d’un peu de ton histoire.',
  'app.guide.story.here': 'Deux phrases suffisent : qui tu es, et ce que tu cherches.',
  'app.guide.story.go': 'Aller à l’histoire',
  'app.guide.copy': '3. Copier un brouillon',
  'app.guide.copy.how':
    'Lis le brouillon, change ce que tu veux, copie-le. C’est toi qui l’envoies.',
  'app.guide.copy.go': 'Commencer à écrire',
  'app.guide.done': '(fait)',
  'app.guide.over': 'Je connais le chemin',

  'app.keys.title': 'Touches',
  'app.keys.tab': 'Parcourir tout ce qui s’active',
  'app.keys.arrows': 'Se déplacer dans une liste, un menu ou une rangée d’onglets',
  'app.keys.enter': 'Faire la première action d’un rappel : rédiger ou regarder',
  'app.keys.done': 'Marquer ce rappel comme fait',
  'app.keys.snooze': 'Reporter ce rappel',
  'app.keys.undo': 'Annuler la dernière action sur un rappel',
  'app.keys.toasts': 'Aller au dernier message de Kith',
  'app.keys.escape': 'Fermer ce qui est ouvert',
  'app.keys.this': 'Afficher ces touches',
  'app.keys.more':
    'Les touches qui marchent partout dans le navigateur se trouvent dans les options, sous Raccourcis.',
};
