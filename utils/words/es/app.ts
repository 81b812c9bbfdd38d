import type { app as english } from '../en/app';
import type { Entry } from '../translate';

/** Words of every page. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app: Record<keyof typeof english, Entry> = {
  'app.toaster.label': 'Avisos de Kith ({hotkey})',
  'app.toaster.dismiss': 'Cerrar',
  'app.close': 'Cerrar',
  'app.cancel': 'Cancelar',
  'app.healing': 'Tu navegador perdió los datos de Kith. Kith los está recuperando',
  'app.healed.seen': 'Ya lo leí',

  'app.failed.title': 'Esto no se pudo mostrar',
  'app.failed.text':
    'Lo que guardaste está a salvo. Muéstralo otra vez; si sigue así, cierra Kith y ábrelo de nuevo.',
  'app.failed.retry': 'Mostrarlo otra vez',
  'app.notKept': 'No ha funcionado. Lo guardado antes está a salvo; inténtalo otra vez.',
  'app.notKept.diskFull':
    'El disco está lleno, así que eso no se guardó. Libera espacio e inténtalo otra vez.',

  'app.guide.label': 'Tu primer mensaje',
  'app.guide.save': '1. Guarda a alguien',
  'app.guide.save.how':
    'Abre un perfil en LinkedIn, haz clic en el botón de Kith en la barra de herramientas y guarda a esa persona.',
  'app.guide.save.here': 'Esta es la persona que tienes delante. Un clic la guarda.',
  'app.guide.story': '2. Dos líneas sobre ti',
  'app.guide.story.how': 'Un mensaje que solo puede ser tuyo necesita algo de tu historia.',
  'app.guide.story.here': 'Bastan dos frases: quién eres y qué buscas.',
  'app.guide.story.go': 'Ir a Historia',
  'app.guide.copy': '3. Copia un borrador',
  'app.guide.copy.how': 'Lee el borrador, cambia lo que quieras y cópialo. Lo envías tú.',
  'app.guide.copy.go': 'Empezar a escribir',
  'app.guide.done': '(hecho)',
  'app.guide.over': 'Ya conozco el camino',

  'app.keys.title': 'Teclas',
  'app.keys.tab': 'Recorrer todo lo que se puede pulsar',
  'app.keys.arrows': 'Moverse por una lista, un menú o una fila de pestañas',
  'app.keys.enter': 'Hacer lo primero de un recordatorio: redactar o mirar',
  'app.keys.done': 'Este recordatorio está hecho',
  'app.keys.snooze': 'Posponer este recordatorio',
  'app.keys.undo': 'Deshacer lo último hecho con un recordatorio',
  'app.keys.toasts': 'Ir al último aviso de Kith',
  'app.keys.escape': 'Cerrar lo que está abierto',
  'app.keys.this': 'Mostrar estas teclas',
  'app.keys.more':
    'Las teclas que funcionan en todo el navegador están en las opciones, en «Atajos».',
};
