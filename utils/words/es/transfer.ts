import type { transfer as english } from '../en/transfer';
import type { Entry } from '../translate';

/** Words of the room `transfer`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const transfer: Record<keyof typeof english, Entry> = {
  'transfer.csv.file': 'Archivo',
  'transfer.csv.line': 'Línea',
  'transfer.csv.reason': 'Motivo',
  'transfer.csv.row': 'Fila',
  'transfer.row.only-a-date': 'Solo una fecha: esta persona dejó LinkedIn o está oculta.',
  'transfer.row.no-name': 'No hay ningún nombre en esta fila.',
  'transfer.row.no-address': 'Sin dirección de perfil: un nombre solo no dice quién es alguien.',
  'transfer.row.own-address': 'Esta es tu propia dirección.',
  'transfer.row.hidden-member': 'La otra persona dejó LinkedIn o está oculta.',
  'transfer.row.draft': 'Un borrador que nunca se envió.',
  'transfer.row.spam': 'En tu carpeta de correo no deseado.',
  'transfer.row.sponsored': 'Un mensaje patrocinado.',
  'transfer.row.group': 'Una conversación de más de dos personas.',
  'transfer.row.repeated': 'Esta fila está más de una vez; cuenta una.',
  'transfer.row.no-date': 'La fecha no se puede leer.',
  'transfer.row.no-direction': 'No se puede saber quién escribió a quién.',
  'transfer.row.columns': 'Esta fila tiene {found} celdas y la cabecera {expected}.',
  'transfer.row.quotes': 'Las comillas de esta fila no cuadran.',
  'transfer.row.too-long': 'Esta línea es más larga que cualquier cosa que escriba LinkedIn.',
  'transfer.row.too-many': 'El archivo tiene más de un millón de filas; el resto no se leyó.',
  'transfer.row.file': 'Este archivo no sirve.',
  'transfer.file.noHeader': 'No se encontró la línea con los nombres de las columnas.',
  'transfer.file.notOfTheArchive':
    'Kith lee Connections, messages, Invitations, Profile, Positions, Education y Skills, y este archivo no es ninguno de ellos.',
  'transfer.file.otherMember':
    'Esto es de otra cuenta de LinkedIn que los archivos anteriores, así que quedó fuera.',
  'transfer.file.unreadable': 'No se pudo leer el archivo. ¿Se movió desde que lo elegiste?',
  'transfer.file.tooBroken': 'Hay tantas comillas rotas que el resto no se leyó.',
  'transfer.file.encrypted': 'Este archivo del zip está protegido con contraseña.',
  'transfer.file.method': 'Este archivo está comprimido de una forma que Kith no conoce.',
  'transfer.file.damaged': 'Este archivo está dañado. Vuelve a descargar tus datos de LinkedIn.',
  'transfer.file.too-large':
    'Este archivo es mucho más grande de lo que puede ser uno de LinkedIn, así que no se tocó.',
  'transfer.zip.not-a-zip': 'Esto no es un archivo zip.',
  'transfer.zip.damaged': 'Este zip está dañado. Vuelve a descargar tus datos de LinkedIn.',
  'transfer.zip.too-many-entries':
    'Este zip contiene más archivos que cualquiera de LinkedIn, así que no se tocó.',
  'transfer.zip.zip64':
    'Este zip es de un tipo para archivos muy grandes. Descomprímelo y elige los archivos CSV.',
  'transfer.zip.path': 'Este archivo tiene un nombre que LinkedIn nunca pone, así que no se tocó.',
  'transfer.zip.nested': 'Dentro de este zip hay otro. Descomprímelo y elige el de dentro.',
  'transfer.zip.nothing': 'En este zip no hay nada que Kith lea.',
  'transfer.backup.notABackup': 'Esto no es una copia de seguridad de Kith, así que nada cambió.',
  'transfer.backup.newer':
    'Esta copia de seguridad la hizo un Kith más nuevo. Actualiza Kith y luego restáurala. Nada cambió.',
  'transfer.backup.damaged':
    'Esta copia de seguridad está dañada, así que nada cambió. Si tienes otra, prueba con esa.',
  'transfer.backup.changed':
    'Esta copia de seguridad se modificó desde que se hizo, así que no se restauró nada. Si tienes otra, prueba con esa.',
  'transfer.backup.wrongPassphrase': 'Esa no es la frase de esta copia de seguridad. Nada cambió.',
  'transfer.backup.badLine':
    'La línea {line} de esta copia de seguridad no se puede leer, así que nada cambió.',
  'transfer.backup.badField':
    'La línea {line} de esta copia de seguridad no está como debería ({where}), así que nada cambió.',
};
