import type { store as english } from '../en/store';
import type { Entry } from '../translate';

export const store: Record<keyof typeof english, Entry> = {
  'store.hangs':
    'O navegador não responde há dez segundos. Feche o navegador, abra de novo, e o Kith põe tudo em ordem.',
  'store.newer':
    'Estes dados foram gravados por um Kith mais novo. Não foram tocados: atualize o Kith para abrir.',
  'store.diskFull':
    'O disco está cheio, e o Kith não consegue abrir seus dados. Libere espaço e tente de novo.',
  'store.privateMode':
    'O navegador não deixa o Kith guardar nada, como em uma janela privativa ou com “nunca memorizar histórico”.',
  'store.cannotOpen':
    'O Kith não conseguiu abrir seus dados. Nada foi excluído. Reinicie o navegador e tente de novo.',
  'store.healed': {
    one: 'O navegador perdeu os dados do Kith. O Kith colocou tudo de volta: {count} pessoa, e tudo o que é dela.',
    other:
      'O navegador perdeu os dados do Kith. O Kith colocou tudo de volta: {count} pessoas, e tudo o que é delas.',
  },
  'store.healedFromSnapshot':
    'O navegador perdeu os dados do Kith e as anotações das últimas mudanças. O Kith trouxe de volta a cópia feita {day}, com {count} pessoas. O que você fez depois pode faltar: se tiver um backup mais novo, restaure.',
  'store.healedInPart':
    'O navegador perdeu parte dos dados do Kith, e não havia cópia para restaurar. {count} pessoas ainda estão aqui. Se você tem um backup, restaure.',
  'store.notAReading': 'O Kith não entendeu o que leu, então nada foi salvo.',
  'store.notAProfile': 'Esta página não mostra um perfil, então não há quem salvar.',
  'store.otherTab':
    'A página passou a mostrar outra pessoa. Tente de novo com a pessoa que você quer salvar.',
  'store.noIdentity': 'Esta página não diz de quem é o perfil, então nada foi salvo.',
  'store.forgotten':
    'Você pediu ao Kith que esquecesse essa pessoa e não lesse mais a página dela. Você pode permitir nas opções, em Privacidade.',
  'store.duplicate.address': 'As duas têm o mesmo endereço de perfil.',
  'store.duplicate.email': 'As duas têm o mesmo endereço de e-mail.',
  'store.duplicate.nameAndPlace': 'As duas têm o mesmo nome e {place} em comum.',
};
