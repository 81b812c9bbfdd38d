import type { transfer as english } from '../en/transfer';
import type { Entry } from '../translate';

export const transfer: Record<keyof typeof english, Entry> = {
  'transfer.csv.file': 'Fichier',
  'transfer.csv.line': 'Ligne',
  'transfer.csv.reason': 'Raison',
  'transfer.csv.row': 'Contenu',
  'transfer.row.only-a-date': 'Seulement une date : ce membre a quitté LinkedIn ou s’est masqué.',
  'transfer.row.no-name': 'Il n’y a pas de nom dans cette ligne.',
  'transfer.row.no-address': 'Pas d’adresse de profil : un nom seul ne dit pas de qui il s’agit.',
  'transfer.row.own-address': 'C’est ta propre adresse.',
  'transfer.row.hidden-member': 'L’autre personne a quitté LinkedIn ou s’est masquée.',
  'transfer.row.draft': 'Un brouillon qui n’a jamais été envoyé.',
  'transfer.row.spam': 'Dans ton dossier de spam.',
  'transfer.row.sponsored': 'Un message sponsorisé.',
  'transfer.row.group': 'Une conversation à plus de deux.',
  'transfer.row.repeated': 'Cette ligne est là plusieurs fois ; elle compte une fois.',
  'transfer.row.no-date': 'La date est illisible.',
  'transfer.row.no-direction': 'On ne peut pas savoir qui a écrit à qui.',
  'transfer.row.columns': 'Cette ligne a {found} cellules, l’en-tête en a {expected}.',
  'transfer.row.quotes': 'Les guillemets de cette ligne ne vont pas par paires.',
  'transfer.row.too-long': 'Cette ligne est plus longue que tout ce que LinkedIn écrit.',
  'transfer.row.too-many': 'Le fichier a plus d’un million de lignes ; le reste n’a pas été lu.',
  'transfer.row.file': 'Ce fichier est inutilisable.',
  'transfer.file.noHeader': 'La ligne avec les noms des colonnes est introuvable.',
  'transfer.file.notOfTheArchive':
    'Kith lit Connections, messages, Invitations, Profile, Positions, Education et Skills, et ce fichier n’est aucun d’eux.',
  'transfer.file.otherMember':
    'Ce fichier appartient à un autre membre de LinkedIn que les précédents : il a été laissé de côté.',
  'transfer.file.unreadable':
    'Le fichier n’a pas pu être lu. A-t-il été déplacé depuis que tu l’as choisi ?',
  'transfer.file.tooBroken': 'Trop de guillemets sont cassés : le reste n’a pas été lu.',
  'transfer.file.encrypted': 'Ce fichier du zip est protégé par un mot de passe.',
  'transfer.file.method': 'Ce fichier est compressé d’une façon que Kith ne connaît pas.',
  'transfer.file.damaged':
    'Ce fichier est abîmé. Télécharge l’archive de LinkedIn encore une fois.',
  'transfer.file.too-large':
    'Ce fichier est bien plus grand que ne peut l’être une archive : il a été laissé de côté.',
  'transfer.zip.not-a-zip': 'Ce n’est pas un fichier zip.',
  'transfer.zip.damaged': 'Ce zip est abîmé. Télécharge l’archive de LinkedIn encore une fois.',
  'transfer.zip.too-many-entries':
    'Ce zip contient plus de fichiers qu’une archive LinkedIn n’en a jamais : il a été laissé de côté.',
  'transfer.zip.zip64':
    'Ce zip est d’un format pour très grands fichiers. Décompresse-le et choisis les fichiers CSV.',
  'transfer.zip.path':
    'Ce fichier a un nom qu’aucune archive LinkedIn ne donne : il a été laissé de côté.',
  'transfer.zip.nested':
    'Il y a un autre zip dans celui-ci. Décompresse-le, et choisis celui de l’intérieur.',
  'transfer.zip.nothing': 'Il n’y a rien dans ce zip que Kith lise.',
  'transfer.backup.notABackup': 'Ce n’est pas une sauvegarde de Kith : rien n’a changé.',
  'transfer.backup.newer':
    'Cette sauvegarde vient d’un Kith plus récent. Mets Kith à jour, puis restaure-la. Rien n’a changé.',
  'transfer.backup.damaged':
    'Cette sauvegarde est abîmée : rien n’a changé. Si tu as une autre copie, essaie celle-là.',
  'transfer.backup.changed':
    'Cette sauvegarde a été modifiée depuis sa création : rien n’a été restauré. Si tu as une autre copie, essaie celle-là.',
  'transfer.backup.wrongPassphrase':
    'Ce n’est pas la phrase secrète de cette sauvegarde. Rien n’a changé.',
  'transfer.backup.badLine': 'La ligne {line} de cette sauvegarde est illisible : rien n’a changé.',
  'transfer.backup.badField':
    'La ligne {line} de cette sauvegarde n’est pas comme elle devrait ({where}) : rien n’a changé.',
};
