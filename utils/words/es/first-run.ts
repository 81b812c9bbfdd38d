import type { firstRun as english } from '../en/first-run';
import type { Entry } from '../translate';

/** Words of the first run. `{slots}` are filled by `t()`. The beginnings stay in English, which drafts are written in, and the intro says so. */
export const firstRun: Record<keyof typeof english, Entry> = {
  'firstRun.where': 'Paso {step} de {steps}',
  'firstRun.steps': 'Pasos para empezar',
  'firstRun.back': 'Atrás',
  'firstRun.next': 'Continuar',
  'firstRun.skip': 'Saltar esto',
  'firstRun.leave': 'Ir a los ajustes',
  'firstRun.kept': 'Guardado.',
  'firstRun.loading': 'Abriendo…',

  'firstRun.promises.title': 'Escribe a la gente siendo tú',
  'firstRun.promises.short': 'Qué hace Kith',
  'firstRun.promises.intro':
    'Kith te ayuda a encontrar en LinkedIn a la persona adecuada, un motivo claro para escribir y tus propias palabras. Y recuerda lo que queda pendiente con cada persona. Puedes contar con esto:',
  'firstRun.promises.1.title': 'Envías tú',
  'firstRun.promises.1.text':
    'Kith redacta y copia. Nunca escribe, hace clic, conecta ni se desplaza en LinkedIn.',
  'firstRun.promises.2.title': 'Una página, con tu clic',
  'firstRun.promises.2.text':
    'Lee la página que tienes abierta cuando se lo pides. Por sí mismo no visita nada.',
  'firstRun.promises.3.title': 'Solo tuyo',
  'firstRun.promises.3.text':
    'Todo se queda en este navegador. Sin cuenta, no se envía nada a ninguna parte. Llévatelo o bórralo cuando quieras.',
  'firstRun.promises.4.title': 'Nada inventado',
  'firstRun.promises.4.text':
    'Cada dato de un borrador viene de la página, de ti o de lo que pasó con esa persona, y Kith muestra de dónde.',
  'firstRun.promises.5.title': 'Honesto cuando falla',
  'firstRun.promises.5.text': 'Lo que no pudo leer queda vacío, y lo dice.',
  'firstRun.promises.6.title': 'Nada se pierde',
  'firstRun.promises.6.text':
    'Lo que dio por guardado está ahí mañana. Lo que borras puede volver durante 30 días.',
  'firstRun.promises.7.title': 'Primero las personas',
  'firstRun.promises.7.text':
    'Marca a alguien con «mejor no» y Kith deja en paz a esa persona. Tras dos mensajes sin respuesta sugiere dejarlo descansar.',
  'firstRun.promises.time':
    'Los próximos pasos llevan unos dos minutos. Puedes saltarte cualquiera.',

  'firstRun.consent.title': 'Antes de que Kith lea una página',
  'firstRun.consent.short': 'Tu consentimiento',
  'firstRun.consent.what.title': 'Qué lee Kith',
  'firstRun.consent.what':
    'El perfil o el chat de LinkedIn que tienes abierto, cuando se lo pides: nombre, titular, experiencia, educación y lo demás que haya allí. Lo guarda en este navegador y no lo envía a ninguna parte.',
  'firstRun.consent.rule.title': 'Qué dice LinkedIn',
  'firstRun.consent.rule':
    'Las Condiciones de uso de LinkedIn prohíben las extensiones que copian perfiles. LinkedIn puede restringir una cuenta por ello.',
  'firstRun.consent.careful.title': 'Cómo Kith sigue siendo pequeño y cuidadoso',
  'firstRun.consent.careful':
    'Una página a la vez, con tu clic, tan despacio como lees tú. Ninguna petición a LinkedIn, y allí nada hecho por ti. Aun así, el riesgo es de tu cuenta, así que decides tú.',
  'firstRun.consent.other.title': 'Una forma sin leer páginas',
  'firstRun.consent.other':
    'LinkedIn te da un archivo con tus propios datos. Con él Kith conoce tus contactos sin leer una sola página.',
  'firstRun.consent.agree': 'Entiendo y acepto',
  'firstRun.consent.later': 'Ahora no',
  'firstRun.consent.laterHint':
    'Hasta que aceptes, Kith no lee ninguna página. Preguntará otra vez cuando guardes a alguien por primera vez.',
  'firstRun.consent.given': 'Aceptaste {day}. Puedes retirarlo en «Privacidad».',

  'firstRun.story.title': 'Cinco frases sobre ti',
  'firstRun.story.short': 'Tu historia',
  'firstRun.story.intro':
    'Completa lo que quieras y deja el resto. Los borradores se hacen con estas palabras, y Kith redacta en inglés o en alemán: escribe en uno de los dos, como lo dirías.',
  'firstRun.story.name': 'Tu nombre',
  'firstRun.story.name.hint': 'como firmas un mensaje',
  'firstRun.story.was': 'I was',
  'firstRun.story.was.example': 'a primary-school teacher for sixteen years',
  'firstRun.story.now': 'Now I',
  'firstRun.story.now.example': 'test library pages with a screen reader every week',
  'firstRun.story.lookingFor': 'I’m looking for',
  'firstRun.story.lookingFor.example': 'a first job as an accessibility tester',
  'firstRun.story.offer': 'I can help with',
  'firstRun.story.offer.example': 'reading a page aloud as a teacher would',
  'firstRun.story.learn': 'I’d like to learn',
  'firstRun.story.learn.example': 'how you found your first testers',
  'firstRun.story.onlyTheRest': 'La frase ya empezó: «{beginning} …». Aquí va solo lo que sigue.',
  'firstRun.story.preview': 'Cómo podría sonar en un mensaje',
  'firstRun.story.preview.empty': 'Tus frases aparecen aquí mientras escribes.',

  'firstRun.why.title': 'Para qué haces contactos ahora',
  'firstRun.why.short': 'Tu porqué',
  'firstRun.why.intro':
    'La gente ayuda con gusto cuando sabe para qué. Esto se queda contigo; Kith lo usa para sugerir a quién escribir y qué.',
  'firstRun.why.aims': '¿Qué te ayudaría más?',
  'firstRun.why.doors': 'Puertas',
  'firstRun.why.doors.hint': 'un empleo, un encargo, una presentación',
  'firstRun.why.knowledge': 'Conocimiento',
  'firstRun.why.knowledge.hint': 'cómo es de verdad un campo, un puesto o una empresa',
  'firstRun.why.inspiration': 'Inspiración',
  'firstRun.why.inspiration.hint': 'ver lo que es posible',
  'firstRun.why.ideas': 'Ideas',
  'firstRun.why.ideas.hint': 'pensar algo a fondo en compañía',
  'firstRun.why.support': 'Apoyo',
  'firstRun.why.support.hint': 'gente que está en la misma situación',
  'firstRun.why.role': 'El puesto o campo que tienes en mente',
  'firstRun.why.role.hint':
    'por ejemplo: pruebas de accesibilidad. Déjalo vacío si aún está abierto.',
  'firstRun.why.line': 'Tu porqué, en una línea',
  'firstRun.why.line.hint':
    'en el idioma de tus mensajes, por ejemplo: I want to move from teaching into accessibility testing',

  'firstRun.persona.title': '¿A quién te gustaría conocer?',
  'firstRun.persona.short': 'Un tipo de persona',
  'firstRun.persona.intro':
    'Aún no un nombre, sino un tipo de persona. Así es más fácil buscar, y también preguntar.',
  'firstRun.persona.examples': 'Empezar con un ejemplo',

  'firstRun.saving.title': 'Cómo guardar a alguien',
  'firstRun.saving.short': 'Cómo guardar',
  'firstRun.saving.1': 'Abre un perfil en LinkedIn.',
  'firstRun.saving.2':
    'Haz clic en el botón de Kith en la barra de herramientas y luego en «Guardar». O pulsa {keys}.',
  'firstRun.saving.2.noKeys':
    'Haz clic en el botón de Kith en la barra de herramientas y luego en «Guardar».',
  'firstRun.saving.3':
    'El panel junto a la página muestra qué se leyó, qué no, y qué tienes en común con esa persona.',
  'firstRun.saving.access.title': '¿Puede Kith seguirte en linkedin.com?',
  'firstRun.saving.access.intro':
    'No hace falta. Sin ello, haz clic una vez en el botón de Kith en cada pestaña. Puedes cambiar de idea cuando quieras.',
  'firstRun.saving.access.intro.firefox':
    'Firefox olvida tu clic cada vez que pasas a otra página, así que aquí es lo más fácil. Puedes cambiar de idea cuando quieras.',
  'firstRun.saving.access.for': 'A favor',
  'firstRun.saving.access.for.1': 'El panel te sigue de perfil en perfil sin un clic.',
  'firstRun.saving.access.for.2':
    'Cuando abres un chat con alguien que guardaste, Kith nota que te respondió.',
  'firstRun.saving.access.against': 'En contra',
  'firstRun.saving.access.against.1':
    'Kith podría leer cualquier página de LinkedIn que abras. Promete mirar solo mientras su ventana o el panel está abierto, salvo que hagas anotar las respuestas al momento, y guardar solo con tu clic.',
  'firstRun.saving.access.against.2': 'Tu navegador mostrará que Kith tiene acceso a linkedin.com.',
  'firstRun.saving.access.allow': 'Permitir linkedin.com',
  'firstRun.saving.access.allowed': 'Kith puede seguirte en linkedin.com.',
  'firstRun.saving.access.takeBack': 'Retirarlo',
  'firstRun.saving.access.refused': 'No permitido, y está bien. Kith no pide nada más.',
  'firstRun.saving.button.title': '¿Puede Kith mostrar un botón «Guardar» en los perfiles?',
  'firstRun.saving.button.intro': 'Tampoco hace falta, y está apagado mientras no lo enciendas.',
  'firstRun.saving.button.for.1':
    'Guardas donde estás mirando, con un clic. El panel se abre al lado.',
  'firstRun.saving.button.for.1.firefox':
    'Guardas donde estás mirando, con un clic. El botón dice qué resultó.',
  'firstRun.saving.button.for.2': 'Está en una esquina y no hace nada hasta que lo pulsas.',
  'firstRun.saving.button.against.1':
    'Las Condiciones de uso de LinkedIn prohíben añadir algo a sus páginas, y LinkedIn puede ver que el botón está ahí.',
  'firstRun.saving.button.against.2':
    'Necesita el acceso a linkedin.com; el navegador te lo pide cuando enciendes el botón.',
  'firstRun.saving.button.show': 'Mostrar «Guardar en Kith» en los perfiles',
  'firstRun.saving.button.show.hint':
    'Desde la próxima página que abras en LinkedIn. Puedes apagarlo cuando quieras en «Privacidad».',

  'firstRun.people.title': 'Trae a quienes conoces',
  'firstRun.people.short': 'Primeras personas',
  'firstRun.people.intro': 'Elige por dónde empezar; lo demás queda abierto.',
  'firstRun.people.archive.title': 'El archivo de tus datos de LinkedIn',
  'firstRun.people.archive.text':
    'Todos tus contactos, y quién respondió a quién, desde un archivo que LinkedIn te da. No se lee ninguna página.',
  'firstRun.people.archive.open': 'Elegir el archivo',
  'firstRun.people.first.title': 'Una persona, ahora',
  'firstRun.people.first.text':
    'Abre el perfil de alguien cercano, haz clic en el botón de Kith en la barra de herramientas y guarda a esa persona.',
  'firstRun.people.first.open': 'Abrir LinkedIn',
  'firstRun.people.example.title': 'Una persona inventada para probar',
  'firstRun.people.example.text':
    'Priya Example no existe. Redáctale algo, márcalo como enviado, mira el recordatorio. Luego quítala.',
  'firstRun.people.example.add': 'Añadir a Priya Example',
  'firstRun.people.example.added': 'Priya Example está entre tus personas.',
  'firstRun.people.example.show': 'Mostrarla en el panel',
  'firstRun.people.example.remove': 'Quitar a Priya Example',
  'firstRun.people.example.removed': 'Priya Example ya no está, con todo lo que probaste.',
  'firstRun.people.undo': 'Deshacer',
  'firstRun.newTab': 'se abre en otra pestaña',

  'firstRun.done.title': 'No hace falta más',
  'firstRun.done.short': 'Qué sigue',
  'firstRun.done.pin.title': 'Ten a Kith a la vista',
  'firstRun.done.pin.picture':
    'La barra de herramientas del navegador: la pieza de rompecabezas está abierta y, en su lista, el icono de fijar junto a Kith está activado.',
  'firstRun.done.pin.1':
    'Haz clic en la pieza de rompecabezas al final de la barra de direcciones.',
  'firstRun.done.pin.2': 'Haz clic en el icono de fijar junto a Kith.',
  'firstRun.done.pin.firefox.1':
    'Haz clic en la pieza de rompecabezas al final de la barra de direcciones.',
  'firstRun.done.pin.firefox.2':
    'Haz clic en la rueda junto a Kith y luego en «Anclar a la barra de herramientas».',
  'firstRun.done.next.title': 'Después',
  'firstRun.done.next.1': 'Abre el perfil de alguien de quien te gustaría saber.',
  'firstRun.done.next.2': 'Haz clic en el botón de Kith y guarda a esa persona.',
  'firstRun.done.next.3':
    'Elige qué quieres pedir, lee el borrador, cambia una palabra, envíalo tú.',
  'firstRun.done.noConsent':
    'Aún no has aceptado la lectura de páginas, así que Kith preguntará antes de leer la primera.',
  'firstRun.done.openLinkedIn': 'Abrir LinkedIn',
  'firstRun.done.openPanel': 'Abrir el panel',
};
