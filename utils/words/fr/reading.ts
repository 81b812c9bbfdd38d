import type { reading as english } from '../en/reading';
import type { Entry } from '../translate';

export const reading: Record<keyof typeof english, Entry> = {
  'reading.refused.still-loading': 'La page n’a pas fini de changer. Réessaie dans un instant.',
  'reading.refused.wrong-person':
    'La page montre encore une autre personne que son adresse. Attends un instant ou recharge-la, puis réessaie.',
  'reading.refused.other-page':
    'Kith lit les profils et les conversations. Cette page n’est ni l’un ni l’autre.',
  'reading.refused.other-page.search':
    'C’est une page de recherche. Ouvre le profil de la personne que tu veux garder.',
  'reading.refused.other-page.feed':
    'C’est le fil d’actualité. Ouvre le profil de la personne que tu veux garder.',
  'reading.refused.other-page.company':
    'Cette page parle d’une organisation. Ouvre le profil d’une personne qui y travaille.',
  'reading.refused.other-page.sales-navigator':
    'Kith ne lit pas Sales Navigator. Ouvre le profil LinkedIn ordinaire de la personne.',
  'reading.refused.other-page.recruiter':
    'Kith ne lit pas les pages Recruiter. Ouvre le profil LinkedIn ordinaire de la personne.',
  'reading.refused.other-page.group-conversation':
    'Cette conversation réunit plusieurs personnes. Kith lit les conversations entre toi et une seule personne.',
  'reading.refused.other-page.not-linkedin': 'Cette page n’est pas sur LinkedIn.',
  'reading.refused.other-page.conversation':
    'Ouvre une conversation avec une personne, et Kith pourra la lire.',
  'reading.refused.other-page.profile': 'Ouvre le profil lui-même, et Kith pourra le lire.',
  'reading.refused.other-page.details': 'Ouvre le profil lui-même, et Kith pourra le lire.',
  'reading.refused.other-page.contact-info': 'Ouvre le profil lui-même, et Kith pourra le lire.',
  'reading.refused.other-page.sign-in-wall':
    'LinkedIn te demande de t’identifier. Identifie-toi, ouvre le profil et réessaie.',
  'reading.refused.other-page.not-found': 'LinkedIn dit que cette page n’existe pas.',
  'reading.refused.other-page.other':
    'Kith lit les profils et les conversations. Cette page n’est ni l’un ni l’autre.',
  'reading.refused.signed-out':
    'LinkedIn te demande de t’identifier. Identifie-toi, ouvre le profil et réessaie.',
  'reading.refused.not-found': 'LinkedIn dit que cette page n’existe pas.',
  'reading.refused.layout-unknown':
    'LinkedIn montre cette page d’une façon que Kith ne connaît pas encore. Tu peux quand même enregistrer le nom et l’adresse.',
  'reading.refused.layout-unknown.too-large':
    'Cette page est bien plus grande que celles de LinkedIn. Recharge-la et réessaie.',
  'reading.refused.no-access':
    'Kith ne peut pas encore regarder cette page. Ouvre-la dans cet onglet et utilise le bouton de la barre d’outils.',
  'reading.refused.worker-gone':
    'Le navigateur était en train de relancer Kith. Réessaie ; si cela arrive deux fois, recharge cet onglet LinkedIn.',
  'reading.refused.conversation':
    'C’est une conversation. Ouvre le profil de la personne pour l’enregistrer.',
};
