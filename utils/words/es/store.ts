import type { store as english } from '../en/store';
import type { Entry } from '../translate';

/** Words of the room `store`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const store: Record<keyof typeof english, Entry> = {
  'store.hangs':
    'Tu navegador lleva diez segundos sin responder. Ciérralo, ábrelo otra vez y Kith pondrá las cosas en orden.',
  'store.newer':
    'Estos datos los escribió un Kith más nuevo. Siguen intactos: actualiza Kith para abrirlos.',
  'store.diskFull':
    'El disco está lleno, así que Kith no puede abrir sus datos. Libera algo de espacio e inténtalo otra vez.',
  'store.privateMode':
    'Tu navegador no deja que Kith guarde nada, como en una ventana privada o con «no recordar nunca el historial».',
  'store.cannotOpen':
    'Kith no pudo abrir sus datos. No se borró nada. Reinicia el navegador e inténtalo otra vez.',
  'store.healed': {
    one: 'Tu navegador perdió los datos de Kith. Kith lo recuperó todo: {count} persona y todo lo suyo.',
    other:
      'Tu navegador perdió los datos de Kith. Kith lo recuperó todo: {count} personas y todo lo suyo.',
  },
  'store.healedFromSnapshot':
    'Tu navegador perdió los datos de Kith y las notas de los últimos cambios. Kith recuperó su copia ({day}); personas en ella: {count}. Puede faltar lo que hiciste después: si tienes una copia de seguridad más reciente, restáurala.',
  'store.healedInPart':
    'Tu navegador perdió parte de los datos de Kith y no había copia para recuperarla. Personas que siguen aquí: {count}. Si tienes una copia de seguridad, restáurala.',
  'store.notAReading': 'Kith no pudo entender lo que leyó, así que no se guardó nada.',
  'store.notAProfile': 'Esta página no muestra ningún perfil, así que no hay a quién guardar.',
  'store.otherTab':
    'La página pasó a otra persona. Inténtalo otra vez con la persona que quieres guardar.',
  'store.noIdentity': 'Esta página no dice de quién es el perfil, así que no se guardó nada.',
  'store.forgotten':
    'Le pediste a Kith que olvidara a esta persona y no volviera a leer su página. Puedes permitirlo en las opciones, en «Privacidad».',
  'store.duplicate.address': 'Ambas constan con la misma dirección de perfil.',
  'store.duplicate.email': 'Ambas tienen el mismo correo electrónico.',
  'store.duplicate.nameAndPlace': 'Ambas tienen el mismo nombre y en común: {place}.',
};
