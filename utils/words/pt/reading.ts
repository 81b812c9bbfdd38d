import type { reading as english } from '../en/reading';
import type { Entry } from '../translate';

export const reading: Record<keyof typeof english, Entry> = {
  'reading.refused.still-loading': 'A página ainda está mudando. Tente de novo daqui a pouco.',
  'reading.refused.wrong-person':
    'A página ainda mostra outra pessoa, não a do endereço. Espere um pouco ou recarregue, e tente de novo.',
  'reading.refused.other-page': 'O Kith lê perfis e conversas. Esta página não é nenhum dos dois.',
  'reading.refused.other-page.search':
    'Esta é uma página de busca. Abra o perfil da pessoa que você quer guardar.',
  'reading.refused.other-page.feed':
    'Este é o feed. Abra o perfil da pessoa que você quer guardar.',
  'reading.refused.other-page.company':
    'Esta página é de uma organização. Abra o perfil de uma pessoa de lá.',
  'reading.refused.other-page.sales-navigator':
    'O Kith não lê o Sales Navigator. Abra o perfil comum da pessoa no LinkedIn.',
  'reading.refused.other-page.recruiter':
    'O Kith não lê páginas do Recruiter. Abra o perfil comum da pessoa no LinkedIn.',
  'reading.refused.other-page.group-conversation':
    'Esta conversa tem várias pessoas. O Kith lê conversas entre você e uma pessoa.',
  'reading.refused.other-page.not-linkedin': 'Esta página não é do LinkedIn.',
  'reading.refused.other-page.conversation':
    'Abra uma conversa com uma pessoa, e o Kith consegue ler.',
  'reading.refused.other-page.profile': 'Abra o próprio perfil da pessoa, e o Kith consegue ler.',
  'reading.refused.other-page.details': 'Abra o próprio perfil da pessoa, e o Kith consegue ler.',
  'reading.refused.other-page.contact-info':
    'Abra o próprio perfil da pessoa, e o Kith consegue ler.',
  'reading.refused.other-page.sign-in-wall':
    'O LinkedIn pede que você entre. Entre, abra o perfil e tente de novo.',
  'reading.refused.other-page.not-found': 'O LinkedIn diz que esta página não existe.',
  'reading.refused.other-page.other':
    'O Kith lê perfis e conversas. Esta página não é nenhum dos dois.',
  'reading.refused.signed-out':
    'O LinkedIn pede que você entre. Entre, abra o perfil e tente de novo.',
  'reading.refused.not-found': 'O LinkedIn diz que esta página não existe.',
  'reading.refused.layout-unknown':
    'O LinkedIn mostra esta página de um jeito que o Kith ainda não conhece. Mesmo assim, você pode salvar o nome e o endereço.',
  'reading.refused.layout-unknown.too-large':
    'Esta página é muito maior do que as do LinkedIn. Recarregue e tente de novo.',
  'reading.refused.no-access':
    'O Kith ainda não pode olhar esta página. Abra-a nesta aba e use o botão na barra de ferramentas.',
  'reading.refused.worker-gone':
    'O navegador estava reiniciando o Kith. Tente de novo; se acontecer duas vezes, recarregue esta aba do LinkedIn.',
  'reading.refused.conversation': 'Isto é uma conversa. Abra o perfil da pessoa para salvar.',
};
