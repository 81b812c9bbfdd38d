import type { store as english } from '../en/store';
import type { Entry } from '../translate';

export const store: Record<keyof typeof english, Entry> = {
  'store.hangs':
    'Ton navigateur ne répond pas depuis dix secondes. Ferme-le, ouvre-le de nouveau, et Kith remettra tout en ordre.',
  'store.newer':
    'Ces données ont été écrites par un Kith plus récent. Elles n’ont pas été touchées : mets Kith à jour pour les ouvrir.',
  'store.diskFull':
    'Le disque est plein : Kith ne peut pas ouvrir ses données. Libère de la place et réessaie.',
  'store.privateMode':
    'Ton navigateur ne laisse rien enregistrer à Kith, comme dans une fenêtre privée ou avec « ne jamais conserver l’historique ».',
  'store.cannotOpen':
    'Kith n’a pas pu ouvrir ses données. Rien n’a été supprimé. Redémarre le navigateur et réessaie.',
  'store.healed': {
    one: 'Ton navigateur a perdu les données de Kith. Kith a tout remis en place : {count} personne, et tout ce qui lui appartient.',
    other:
      'Ton navigateur a perdu les données de Kith. Kith a tout remis en place : {count} personnes, et tout ce qui leur appartient.',
  },
  'store.healedFromSnapshot':
    'Ton navigateur a perdu les données de Kith et les notes des derniers changements. Kith a remis sa copie, faite {day}, avec {count} personnes. Ce que tu as fait ensuite peut manquer : si tu as une sauvegarde plus récente, restaure-la.',
  'store.healedInPart':
    'Ton navigateur a perdu une partie des données de Kith, et il n’y avait pas de copie pour la restaurer. {count} personnes sont encore ici. Si tu as une sauvegarde, restaure-la.',
  'store.notAReading': 'Kith n’a pas compris ce qu’il a lu : rien n’a donc été enregistré.',
  'store.notAProfile': 'Cette page ne montre aucun profil : il n’y a personne à enregistrer.',
  'store.otherTab':
    'La page montre maintenant une autre personne. Réessaie sur celle que tu veux enregistrer.',
  'store.noIdentity': 'Cette page ne dit pas à qui est ce profil : rien n’a donc été enregistré.',
  'store.forgotten':
    'Tu as demandé à Kith d’oublier cette personne et de ne plus lire sa page. Tu peux l’autoriser dans les options, sous Confidentialité.',
  'store.duplicate.address': 'Les deux sont connus sous la même adresse de profil.',
  'store.duplicate.email': 'Les deux ont la même adresse e-mail.',
  'store.duplicate.nameAndPlace': 'Les deux ont le même nom et {place} en commun.',
};
