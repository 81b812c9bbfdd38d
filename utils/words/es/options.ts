import type { options as english } from '../en/options';
import type { Entry } from '../translate';

/** Words of the options page and its settings. `{slots}` are filled by `t()`. */
export const options: Record<keyof typeof english, Entry> = {
  'options.title': 'Kith – opciones',
  'options.pageTitle': '{page} – Kith',
  'options.nav': 'Opciones',
  'options.menu': 'Todas las opciones',
  'options.loading': 'Abriendo…',
  'options.skip': 'Saltar al contenido',

  'options.page.welcome': 'Primeros pasos',
  'options.page.welcome.find':
    'bienvenida inicio empezar promesas historia tipo de persona ejemplo recorrido',
  'options.page.settings': 'Ajustes',
  'options.page.settings.find': 'preferencias configuración números días',
  'options.page.privacy': 'Privacidad',
  'options.page.privacy.find':
    'borrar todo eliminar datos guardado olvidar a alguien consentimiento acceso linkedin.com exportar botón en los perfiles',
  'options.page.copies': 'Copias de seguridad',
  'options.page.copies.find':
    'copia de seguridad respaldo backup restaurar frase contraseña descargar exportar CSV vCard carpeta',
  'options.page.archive': 'Archivo de LinkedIn',
  'options.page.archive.find': 'importar zip contactos connections mensajes invitaciones CSV',
  'options.page.trash': 'Papelera',
  'options.page.trash.find': 'deshacer borrado eliminado restaurar recuperar unir',
  'options.page.health': 'Estado',
  'options.page.health.find': 'lector páginas salud informe problema error almacenamiento',
  'options.page.shortcuts': 'Atajos',
  'options.page.shortcuts.find': 'teclado teclas acceso rápido',
  'options.page.about': 'Sobre Kith',
  'options.page.about.find': 'acerca de versión licencia promesas ayuda documentación',

  'options.search': 'Buscar un ajuste',
  'options.search.nothing.title': 'No hay ningún ajuste así',
  'options.search.nothing.text':
    'Prueba con otra palabra, por ejemplo «fin de semana», «oscuro» o «copia».',
  'options.search.found': { one: '{count} ajuste', other: '{count} ajustes' },
  'options.search.elsewhere': 'En otras páginas',

  'options.settings.intro': 'Todo se guarda a medida que lo cambias.',
  'options.number.wrong':
    'Un número entero de {min} a {max}, por favor. Sigue valiendo el último correcto.',
  'options.reset': 'Volver a {value}',
  'options.resetAll': 'Restablecer todo aquí',
  'options.resetAll.said': 'Todos los ajustes están como al principio.',
  'options.undo': 'Deshacer',
  'options.unit.days': { one: 'día', other: 'días' },
  'options.unit.workingDays': { one: 'día laborable', other: 'días laborables' },
  'options.unit.months': { one: 'mes', other: 'meses' },
  'options.unit.perWeek': 'por semana',

  'options.section.followUps': 'Seguimiento',
  'options.section.keepInTouch': 'Mantener el contacto',
  'options.section.rhythm': 'Tu ritmo',
  'options.section.replies': 'Respuestas',
  'options.section.account': 'Tu cuenta de LinkedIn',
  'options.section.look': 'Aspecto e idioma',

  'options.invitationDays': 'Después de una invitación',
  'options.invitationDays.hint': 'Entonces Kith te pide mirar si la aceptaron.',
  'options.noReplyWorkingDays': 'Después de un mensaje sin respuesta',
  'options.noReplyWorkingDays.hint': 'Entonces un primer seguimiento: más corto, con algo nuevo.',
  'options.secondFollowUpWorkingDays': 'Después del primer seguimiento',
  'options.secondFollowUpWorkingDays.hint':
    'Entonces un segundo, que dice que es el último. Después, déjalo descansar.',
  'options.letItRestMonths': 'Volver a preguntar tras dejarlo descansar',
  'options.letItRestMonths.hint':
    '0 significa sin recordatorio: descansa hasta que pienses en ello por tu cuenta.',
  'options.answerDays': 'Contestar a una respuesta en',
  'options.answerDays.hint': '0 significa el mismo día.',
  'options.prepareDays': 'Preparar una conversación con una antelación de',
  'options.prepareDays.hint':
    '0 significa el mismo día. Si hay un fin de semana en medio, pasa al viernes.',
  'options.thankDays': 'Dar las gracias tras una conversación en',
  'options.thankDays.hint': '0 significa el mismo día.',
  'options.updateDays': 'Contar en qué quedó después de',
  'options.updateDays.hint':
    'Lo que hiciste con su consejo. Pocas personas lo hacen, y se recuerda.',
  'options.withdrawnBlockDays': 'Después de una invitación retirada',
  'options.withdrawnBlockDays.hint':
    'LinkedIn no admite otra a la misma persona durante unas tres semanas.',
  'options.notice': 'Un aviso al día',
  'options.notice.hint': 'Solo cuando toca algo, a la hora que elijas.',
  'options.skipWeekends': 'Nada para el fin de semana',
  'options.skipWeekends.hint': 'Lo que caería en sábado o domingo pasa al lunes.',

  'options.keepInTouch.close': 'Personas que conoces bien',
  'options.keepInTouch.close.hint': 'Cuando no hay nada más pendiente con ellas.',
  'options.keepInTouch.weak': 'Personas que conoces un poco',
  'options.keepInTouch.weak.hint': 'Lo nuevo suele venir de ellas.',
  'options.keepInTouch.dormant': 'Personas que perdiste de vista',
  'options.keepInTouch.dormant.hint': 'Tres años o más en silencio. Suelen alegrarse.',

  'options.newPeoplePerWeek': 'Personas nuevas a quienes escribir',
  'options.newPeoplePerWeek.hint': '«Hoy» no sugiere más que esto. Si son menos, no pasa nada.',
  'options.conversationsPerWeek': 'Conversaciones',
  'options.conversationsPerWeek.hint': 'Llamadas o cafés para los que tienes tiempo.',

  'options.keepReplyText': 'Guardar el texto de las respuestas',
  'options.keepReplyText.hint':
    'Si no, Kith guarda solo quién respondió y cuándo. Te escribieron a ti, no a Kith.',
  'options.logRepliesAtOnce': 'Anotar respuestas sin preguntar',
  'options.logRepliesAtOnce.hint':
    'Cuando abres un chat con alguien que guardaste y Kith puede leerlo.',

  'options.account': 'Tipo de cuenta',
  'options.account.hint': 'De ella depende lo larga que puede ser la nota de una invitación.',
  'options.account.free': 'Gratuita',
  'options.account.premium': 'Premium',
  'options.limits': 'Lo largo que puede ser un texto',
  'options.limits.hint':
    'Vale lo que dice el campo de LinkedIn: corrígelo aquí. A partir del segundo número, contesta menos gente.',
  'options.limits.channel': 'Dónde',
  'options.limits.most': 'Como máximo',
  'options.limits.good': 'Mejor hasta',
  'options.limits.none': 'sin límite',
  'options.limits.unit': 'Cómo cuenta LinkedIn',
  'options.limits.unit.utf16': 'Un emoji cuenta dos o más',
  'options.limits.unit.characters': 'Un emoji cuenta uno',
  'options.limits.unit.hint':
    'LinkedIn no lo dice. Lo primero es lo seguro: un texto que cabe así cabe siempre.',
  'options.channel.note': 'Nota de una invitación',
  'options.channel.message': 'Mensaje',
  'options.channel.inmail': 'InMail',
  'options.channel.email': 'Correo electrónico',
  'options.channel.post': 'Publicación',

  'options.theme': 'Colores',
  'options.theme.hint': 'Para la ventana de Kith, el panel y esta página.',
  'options.theme.system': 'Como el navegador',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Oscuro',
  'options.language': 'Idioma',
  'options.language.hint': 'El de Kith. El idioma en que escribes se elige con cada borrador.',
  'options.language.browser': 'Como el navegador',

  'options.shortcuts.intro':
    'Funcionan en cualquier parte del navegador, también cuando Kith no está abierto.',
  'options.shortcuts.none': 'sin teclas',
  'options.shortcuts.loading': 'Preguntando al navegador…',
  'options.shortcuts.failed': 'El navegador no dijo qué teclas hay puestas.',
  'options.shortcuts.button': 'Abrir la ventana de Kith',
  'options.shortcuts.change': 'Cambiar las teclas',
  'options.shortcuts.change.hint': 'Abre la página de tu navegador para ello.',
  'options.shortcuts.change.firefox':
    'Para cambiarlas: abre about:addons, haz clic en la rueda y luego en «Administrar atajos de extensiones».',
  'options.shortcuts.inKith': 'Dentro de Kith',
  'options.shortcuts.inKith.tab': 'Recorrer todo lo que se puede pulsar',
  'options.shortcuts.inKith.arrows': 'Moverse por una lista, un menú o una fila de pestañas',
  'options.shortcuts.inKith.overview': 'Mostrar estas teclas, en cualquier parte de Kith',
  'options.shortcuts.inKith.escape': 'Cerrar lo que está abierto',
  'options.shortcuts.inKith.toasts': 'Ir al último aviso de Kith, por ejemplo a «Deshacer»',

  'options.about.version': 'Versión {version}',
  'options.about.what':
    'Kith: la gente que conoces. Te ayuda a hacer contactos en LinkedIn siendo tú: la persona adecuada, un motivo claro, tus propias palabras, las gracias después, y nada se olvida.',
  'options.about.promises': 'Con qué puedes contar',
  'options.about.licence.title': 'Libre y abierto',
  'options.about.licence':
    'Kith es software libre bajo la licencia MIT. No lo hace LinkedIn ni tiene nada que ver con LinkedIn.',
  'options.about.docs.title': 'Para leer más',
  'options.about.docs':
    'El README del proyecto cuenta cómo funciona Kith y qué no puede hacer; CHANGELOG cuenta qué ha cambiado. Ambos están en inglés.',
  'options.about.again': 'Repetir los primeros pasos',
};
