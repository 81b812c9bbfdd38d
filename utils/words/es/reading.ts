import type { reading as english } from '../en/reading';
import type { Entry } from '../translate';

/** Words of the room `reading`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const reading: Record<keyof typeof english, Entry> = {
  'reading.refused.still-loading':
    'La página aún está cambiando. Inténtalo otra vez en un momento.',
  'reading.refused.wrong-person':
    'La página aún muestra a otra persona que la que dice su dirección. Espera un momento o recárgala e inténtalo otra vez.',
  'reading.refused.other-page':
    'Kith lee perfiles y chats. Esta página no es ni lo uno ni lo otro.',
  'reading.refused.other-page.search':
    'Esta es una página de búsqueda. Abre el perfil de la persona que quieres guardar.',
  'reading.refused.other-page.feed':
    'Este es el feed. Abre el perfil de la persona que quieres guardar.',
  'reading.refused.other-page.company':
    'Esta página trata de una organización. Abre el perfil de una persona de allí.',
  'reading.refused.other-page.sales-navigator':
    'Kith no lee Sales Navigator. Abre el perfil normal de la persona en LinkedIn.',
  'reading.refused.other-page.recruiter':
    'Kith no lee páginas de Recruiter. Abre el perfil normal de la persona en LinkedIn.',
  'reading.refused.other-page.group-conversation':
    'Este chat tiene varias personas. Kith lee chats entre tú y una persona.',
  'reading.refused.other-page.not-linkedin': 'Esta página no es de LinkedIn.',
  'reading.refused.other-page.conversation': 'Abre un chat con una persona y Kith podrá leerlo.',
  'reading.refused.other-page.profile': 'Abre el perfil mismo y Kith podrá leerlo.',
  'reading.refused.other-page.details': 'Abre el perfil mismo y Kith podrá leerlo.',
  'reading.refused.other-page.contact-info': 'Abre el perfil mismo y Kith podrá leerlo.',
  'reading.refused.other-page.sign-in-wall':
    'LinkedIn te pide iniciar sesión. Iníciala, abre el perfil e inténtalo otra vez.',
  'reading.refused.other-page.not-found': 'LinkedIn dice que esta página no existe.',
  'reading.refused.other-page.other':
    'Kith lee perfiles y chats. Esta página no es ni lo uno ni lo otro.',
  'reading.refused.signed-out':
    'LinkedIn te pide iniciar sesión. Iníciala, abre el perfil e inténtalo otra vez.',
  'reading.refused.not-found': 'LinkedIn dice que esta página no existe.',
  'reading.refused.layout-unknown':
    'LinkedIn muestra esta página de una forma que Kith aún no conoce. Aun así puedes guardar el nombre y la dirección.',
  'reading.refused.layout-unknown.too-large':
    'Esta página es mucho más grande que las de LinkedIn. Recárgala e inténtalo otra vez.',
  'reading.refused.no-access':
    'Kith aún no puede mirar esta página. Ábrela en esta pestaña y usa el botón de la barra de herramientas.',
  'reading.refused.worker-gone':
    'El navegador estaba reiniciando Kith. Inténtalo otra vez; si pasa de nuevo, recarga esta pestaña de LinkedIn.',
  'reading.refused.conversation': 'Esto es un chat. Abre el perfil de la persona para guardarla.',
};
