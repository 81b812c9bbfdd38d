import type { today as english } from '../en/today';
import type { Entry } from '../translate';

/** Words of Today, of the notice of the day, and of replies noticed in a conversation. `{slots}` are filled by `t()`. */
export const today: Record<keyof typeof english, Entry> = {
  'today.loading': 'Mirando lo de hoy…',
  'today.answers': 'Responder',
  'today.conversations': 'Conversaciones',
  'today.thanks': 'Dar las gracias',
  'today.followUps': 'Hacer seguimiento',
  'today.people': 'A quién podrías escribir',
  'today.people.hint': 'Una o dos personas a la vez. Si hoy no es ninguna, no pasa nada.',
  'today.lot': 'Es más de lo que cabe en un día. Con tres basta; lo demás puede esperar.',
  'today.soon': 'En los próximos siete días',
  'today.end': 'Eso es todo por hoy.',
  'today.end.clear': 'Lo demás puede esperar. Que tengas un buen día.',
  'today.end.first':
    'Cuando escribes a alguien, aquí aparece lo que viene después: su respuesta, las gracias, unas palabras a las tres semanas.',
  'today.show': 'Ver a {name}',
  'today.write': 'Redactar',

  'today.notice.label': 'Un aviso al día',
  'today.notice.hint':
    'Solo cuando toca algo, a la hora que elijas. Tu navegador pregunta si Kith puede mostrarlo.',
  'today.notice.time': 'A las',
  'today.notice.refused':
    'El navegador no deja que Kith muestre avisos. Puedes permitirlo en los ajustes del navegador para Kith.',
  'today.notice.badTime': 'Una hora va de 00:00 a 23:59.',

  'today.thread.label': 'Este chat',
  'today.thread.replied': '{name} respondió {day}. ¿Lo anoto?',
  'today.thread.wrote': 'Escribiste a {name} {day}. ¿Lo anoto?',
  'today.thread.log': 'Anotarlo',
  'today.thread.notNow': 'Ahora no',
  'today.thread.logged.in': 'Anotado: {name} respondió {day}.',
  'today.thread.logged.out': 'Anotado: escribiste a {name} {day}.',
  'today.thread.accepted': '{name} aceptó tu invitación. Un primer mensaje está en tu lista.',
  'today.thread.who': '¿Es {name}, a quien guardaste?',
  'today.thread.whoOf': '¿Cuál de las personas llamadas {name} es?',
  'today.thread.why':
    'LinkedIn muestra este chat con una dirección que Kith no había visto, y un nombre solo no prueba nada.',
  'today.thread.yes': 'Sí, es {name}',
  'today.thread.yesWith': 'Sí: {headline}',
  'today.thread.no': 'No, es otra persona',
};
