import type { drafting as english } from '../en/drafting';
import type { Entry } from '../translate';

/** Words of the room `drafting`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const drafting: Record<keyof typeof english, Entry> = {
  'drafting.refusedNobody': '¿Para quién es? Elige primero a una persona.',
  'drafting.refusedUneasy':
    'Marcaste que prefieres no escribir a {name}. Está bien dejar a alguien fuera.',
  'drafting.refusedDoubt':
    'Tus notas dicen que prefieres no escribir a {name}. Está bien dejar a alguien fuera; cambia la nota si decides otra cosa.',
  'drafting.refusedTheySaidNo': '{name} pidió que no le escriban. Déjalo descansar.',
  'drafting.refusedThirdFollowUp':
    'Escribiste tres veces sin respuesta. Déjalo descansar: {name} sabe dónde encontrarte, y tú también.',
  'drafting.refusedNoTarget': '¿A quién te gustaría que te presente {name}?',
  'drafting.refusedNoRole':
    '¿De qué puesto se trata? En selección responden a una pregunta que nombra uno.',
  'drafting.refusedNoWhy':
    '¿Por qué {name}, y para qué? Di en una línea qué te gustaría aprender; así hay algo que escribir.',
  'drafting.refusedNoHours':
    '¿Cuándo está abierta tu puerta? Añade horarios o un enlace de reservas.',
  'drafting.refusedNoStory':
    'Todavía no hay historia. Completa al menos uno de los comienzos de frase.',
  'drafting.refusedNothingUsed':
    '¿Qué leíste, usaste o a qué asististe de lo suyo? Un elogio necesita un porqué: confirma algo primero.',
  'drafting.refusedNothingThanked':
    '¿Qué le agradeces a {name}? Di lo que te llevas, o anota que hubo un encuentro.',
  'drafting.refusedNoOffer':
    '¿Qué puedes ofrecer? Añade algo a tu historia, empezando por el verbo.',
  'drafting.refusedNoNews': '¿Qué hiciste con el consejo? Dilo en una línea.',
  'drafting.refusedNoMemory':
    '¿De qué conoces a {name}? Basta una línea: «un café en el depósito». Sin ella, este mensaje podría ser de cualquiera.',
  'drafting.refusedNoFuture':
    '¿Qué buscas? Termina primero esa frase de tu historia: si no, nadie sabe en quién pensar.',
  'drafting.noteQuarantined':
    'Esta parte de la página parece dar instrucciones a una máquina y no se usó: «{text}»',
  'drafting.notePromise': 'Guárdalo como recordatorio, no como parte de este mensaje: «{text}»',
  'drafting.noteUnsupportedLanguage':
    'El idioma en común es «{language}», y para él aún no hay frases. Dilo tú en ese idioma.',
  'drafting.noteReaderMayNotRead': 'La página de {name} no menciona este idioma.',
  'drafting.noteStoryLanguage':
    'Tu historia está en otro idioma que este mensaje, así que tus frases quedaron fuera. Añádelas en este idioma.',
  'drafting.noteUnclear': 'Esta nota no se pudo convertir en frase con seguridad: «{text}»',
  'drafting.noteTopicUnclear':
    'Di tu pregunta como la harías: «{topic}» no se pudo convertir con seguridad.',
  'drafting.noteStepUnclear':
    'Di tu próximo paso como se lo dirías a esa persona: «{step}» no se pudo convertir con seguridad.',
  'drafting.noteNoResult': '¿En qué quedó? Con una línea tuya, a {name} le valdrá la pena leerlo.',
  'drafting.noteNoTakeaway':
    '¿Con qué te quedaste? Con una línea sobre ello, {name} sabrá que te sirvió.',
  'drafting.noteUnmetNeed':
    'En tu nota: «{need}». Ninguno de tus ofrecimientos trata de eso, así que el borrador lo deja fuera. ¿Qué podrías hacer al respecto?',
  'drafting.noteStale':
    'Viste la página de {name} por última vez hace {days} días. ¿Sigue siendo así: {fact}?',
  'drafting.noteHonest': 'No hay nada fuerte en común con {name}, y el mensaje lo dice.',
  'drafting.noteLastFollowUp':
    'Es el último seguimiento que sugiere Kith. Después, déjalo descansar.',
  'drafting.noteNoSlots':
    'No se puede ofrecer ninguna de tus horas libres: ya pasaron, están en un borrador para otra persona, o donde está {name} caen fuera de las 8 a las 19.',
  'drafting.noteZoneUnknown':
    'No se conoce la zona horaria de {name}; las horas van en la tuya, y así lo dicen.',
  'drafting.noteLeftOut': {
    one: 'Una parte quedó fuera para no pasar del límite.',
    other: '{count} partes quedaron fuera para no pasar del límite.',
  },
  'drafting.suggestPost': 'Una publicación para todas las personas que te siguen.',
  'drafting.suggestAnswer': 'Te respondió y espera.',
  'drafting.suggestThanks': 'Conversaste con esta persona, y toca dar las gracias.',
  'drafting.suggestFollowUp1':
    'Sin respuesta todavía. Un mensaje más corto y distinto puede ayudar.',
  'drafting.suggestFollowUp2': 'Sigue sin respuesta. Un último mensaje, y luego déjalo descansar.',
  'drafting.suggestUpdate': 'Te ayudó. Cuéntale en qué quedó.',
  'drafting.suggestFirstMessage': 'Está entre tus contactos y aún no le escribiste.',
  'drafting.suggestPlanned': 'Hay una conversación planeada.',
  'drafting.suggestResting': 'Es hora de dejarlo descansar. Puedes cerrar con amabilidad.',
  'drafting.suggestWaiting': 'Escribiste y aún no hay respuesta. No hay prisa.',
  'drafting.suggestInTouch': 'Hay contacto. Una conversación corta lo mantiene.',
  'drafting.suggestRatherNot': 'Prefieres no escribir a esta persona.',
  'drafting.suggestReconnect':
    'Está entre tus contactos y no hay nada anotado. Una línea después de un tiempo se agradece.',
  'drafting.suggestConnect': 'No está entre tus contactos. La invitación lleva una nota corta.',
  'drafting.refusedNoMistake':
    '¿Qué salió mal? Dilo arriba en una línea, como se lo dirías a {name} y en el idioma del mensaje: «missed our call on Monday».',
};
