/** Words of the room `transfer`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const transfer = {
  'transfer.csv.file': 'File',
  'transfer.csv.line': 'Line',
  'transfer.csv.reason': 'Reason',
  'transfer.csv.row': 'Row',
  'transfer.row.only-a-date': 'Only a date: this member has left LinkedIn or is hidden.',
  'transfer.row.no-name': 'There is no name in this row.',
  'transfer.row.no-address': 'No profile address: a name alone does not tell who somebody is.',
  'transfer.row.own-address': 'This is your own address.',
  'transfer.row.hidden-member': 'The other person has left LinkedIn or is hidden.',
  'transfer.row.draft': 'A draft that was never sent.',
  'transfer.row.spam': 'In your spam folder.',
  'transfer.row.sponsored': 'A sponsored message.',
  'transfer.row.group': 'A conversation of more than two people.',
  'transfer.row.repeated': 'This row is there more than once; it counts once.',
  'transfer.row.no-date': 'The date cannot be read.',
  'transfer.row.no-direction': 'It cannot be told who wrote to whom.',
  'transfer.row.columns': 'This row has {found} cells where the header has {expected}.',
  'transfer.row.quotes': 'The quotation marks in this row do not match up.',
  'transfer.row.too-long': 'This line is longer than anything that LinkedIn writes.',
  'transfer.row.too-many': 'The file has more than a million rows; the rest was not read.',
  'transfer.row.file': 'This file cannot be used.',
  'transfer.file.noHeader': 'The line with the names of the columns was not found.',
  'transfer.file.notOfTheArchive':
    'Kith reads Connections, messages, Invitations, Profile, Positions, Education and Skills, and this file is none of them.',
  'transfer.file.otherMember':
    'This belongs to another LinkedIn member than the files before it, so it was left out.',
  'transfer.file.unreadable': 'The file could not be read. Has it been moved since you chose it?',
  'transfer.file.tooBroken': 'So many quotation marks are broken that the rest was not read.',
  'transfer.file.encrypted': 'This file in the zip is locked with a password.',
  'transfer.file.method': 'This file is packed in a way that Kith does not know.',
  'transfer.file.damaged': 'This file is damaged. Download the archive from LinkedIn once more.',
  'transfer.file.too-large':
    'This file is far larger than an archive can be, so it was left alone.',
  'transfer.zip.not-a-zip': 'This is not a zip file.',
  'transfer.zip.damaged': 'This zip is damaged. Download the archive from LinkedIn once more.',
  'transfer.zip.too-many-entries':
    'This zip holds more files than a LinkedIn archive ever does, so it was left alone.',
  'transfer.zip.zip64':
    'This zip is of a kind for very large files. Unpack it and choose the CSV files.',
  'transfer.zip.path': 'This file has a name that no LinkedIn archive gives, so it was left alone.',
  'transfer.zip.nested': 'There is another zip in this one. Unpack it, and choose the inner one.',
  'transfer.zip.nothing': 'There is nothing in this zip that Kith reads.',
  'transfer.backup.notABackup': 'This is not a Kith backup, so nothing was changed.',
  'transfer.backup.newer':
    'This backup was made by a newer Kith. Update Kith, then restore it. Nothing was changed.',
  'transfer.backup.damaged':
    'This backup is damaged, so nothing was changed. If you have another copy, try that one.',
  'transfer.backup.changed':
    'This backup has been changed since it was made, so nothing was restored. If you have another copy, try that one.',
  'transfer.backup.wrongPassphrase':
    'That is not the passphrase of this backup. Nothing was changed.',
  'transfer.backup.badLine': 'Line {line} of this backup cannot be read, so nothing was changed.',
  'transfer.backup.badField':
    'Line {line} of this backup is not as it should be ({where}), so nothing was changed.',
} as const;
