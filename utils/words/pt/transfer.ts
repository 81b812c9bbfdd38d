import type { transfer as english } from '../en/transfer';
import type { Entry } from '../translate';

export const transfer: Record<keyof typeof english, Entry> = {
  'transfer.csv.file': 'Arquivo',
  'transfer.csv.line': 'Linha',
  'transfer.csv.reason': 'Motivo',
  'transfer.csv.row': 'Conteúdo',
  'transfer.row.only-a-date': 'Só uma data: este membro saiu do LinkedIn ou está oculto.',
  'transfer.row.no-name': 'Não há nome nesta linha.',
  'transfer.row.no-address': 'Sem endereço de perfil: só um nome não diz quem é a pessoa.',
  'transfer.row.own-address': 'Este é o seu próprio endereço.',
  'transfer.row.hidden-member': 'A outra pessoa saiu do LinkedIn ou está oculta.',
  'transfer.row.draft': 'Um rascunho que nunca foi enviado.',
  'transfer.row.spam': 'Na sua pasta de spam.',
  'transfer.row.sponsored': 'Uma mensagem patrocinada.',
  'transfer.row.group': 'Uma conversa de mais de duas pessoas.',
  'transfer.row.repeated': 'Esta linha aparece mais de uma vez; conta uma vez.',
  'transfer.row.no-date': 'A data não pode ser lida.',
  'transfer.row.no-direction': 'Não dá para saber quem escreveu a quem.',
  'transfer.row.columns': 'Esta linha tem {found} células, e o cabeçalho tem {expected}.',
  'transfer.row.quotes': 'As aspas desta linha não fecham.',
  'transfer.row.too-long': 'Esta linha é mais longa do que tudo o que o LinkedIn escreve.',
  'transfer.row.too-many': 'O arquivo tem mais de um milhão de linhas; o resto não foi lido.',
  'transfer.row.file': 'Este arquivo não pode ser usado.',
  'transfer.file.noHeader': 'A linha com os nomes das colunas não foi encontrada.',
  'transfer.file.notOfTheArchive':
    'O Kith lê Connections, messages, Invitations, Profile, Positions, Education e Skills, e este arquivo não é nenhum deles.',
  'transfer.file.otherMember':
    'Este arquivo é de outro membro do LinkedIn, não do mesmo dos anteriores, então ficou de fora.',
  'transfer.file.unreadable':
    'Não deu para ler o arquivo. Ele mudou de lugar desde que você o escolheu?',
  'transfer.file.tooBroken': 'Há tantas aspas quebradas que o resto não foi lido.',
  'transfer.file.encrypted': 'Este arquivo do zip está trancado com uma senha.',
  'transfer.file.method': 'Este arquivo está compactado de um jeito que o Kith não conhece.',
  'transfer.file.damaged': 'Este arquivo está danificado. Baixe os dados do LinkedIn mais uma vez.',
  'transfer.file.too-large':
    'Este arquivo é muito maior do que os do LinkedIn podem ser, então ficou de fora.',
  'transfer.zip.not-a-zip': 'Este não é um arquivo zip.',
  'transfer.zip.damaged': 'Este zip está danificado. Baixe os dados do LinkedIn mais uma vez.',
  'transfer.zip.too-many-entries':
    'Este zip tem mais arquivos do que o LinkedIn jamais põe em um, então ficou de fora.',
  'transfer.zip.zip64':
    'Este zip é de um tipo para arquivos muito grandes. Descompacte e escolha os arquivos CSV.',
  'transfer.zip.path': 'Este arquivo tem um nome que o LinkedIn nunca dá, então ficou de fora.',
  'transfer.zip.nested': 'Há outro zip dentro deste. Descompacte e escolha o de dentro.',
  'transfer.zip.nothing': 'Não há nada neste zip que o Kith leia.',
  'transfer.backup.notABackup': 'Isto não é um backup do Kith, então nada mudou.',
  'transfer.backup.newer':
    'Este backup é de um Kith mais novo. Atualize o Kith e depois restaure. Nada mudou.',
  'transfer.backup.damaged':
    'Este backup está danificado, então nada mudou. Se você tem outra cópia, tente com ela.',
  'transfer.backup.changed':
    'Este backup foi alterado depois de feito, então nada foi restaurado. Se você tem outra cópia, tente com ela.',
  'transfer.backup.wrongPassphrase': 'Essa não é a frase secreta deste backup. Nada mudou.',
  'transfer.backup.badLine': 'A linha {line} deste backup não pode ser lida, então nada mudou.',
  'transfer.backup.badField':
    'A linha {line} deste backup não está como deveria ({where}), então nada mudou.',
};
