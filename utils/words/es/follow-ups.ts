import type { followUps as english } from '../en/follow-ups';
import type { Entry } from '../translate';

/** Words of the room `following-up`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const followUps: Record<keyof typeof english, Entry> = {
  'followUps.why.invitationPending':
    'Invitación enviada {day}, sin aceptar todavía. Dale tiempo, o déjalo descansar.',
  'followUps.why.accepted': 'Aceptó tu invitación {day}. Ahora puedes escribir.',
  'followUps.why.noReply1': {
    one: 'Sin respuesta desde {since}, {count} día laborable.',
    other: 'Sin respuesta desde {since}, {count} días laborables.',
  },
  'followUps.why.noReply2':
    'Sin respuesta a tu seguimiento desde {since}. Una última nota corta, o déjalo descansar.',
  'followUps.why.letItRest':
    'Escribiste dos veces más, la última {since}, y hubo silencio. Déjalo descansar: rara vez es por ti.',
  'followUps.why.answer': 'Te escribió {day} y espera tu respuesta.',
  'followUps.why.answerYes': 'Dijo que sí {day} y espera tus horarios.',
  'followUps.why.answerNo': 'Dijo que no {day}. Un cierre amable deja la puerta abierta.',
  'followUps.why.answerNotNow': 'Dijo que ahora no {day}. Un cierre amable deja la puerta abierta.',
  'followUps.why.answerQuestion': 'Te preguntó algo {day}.',
  'followUps.why.timesAsked': 'Pidió horarios {day} y espera los tuyos.',
  'followUps.why.timesOffered': 'Ofreció horarios {day} y espera saber cuál te va bien.',
  'followUps.why.calledOff':
    'La conversación prevista para {day} se canceló. ¿Ofreces otros horarios?',
  'followUps.why.prepare': 'Conversación {day} a las {time}. Repasa tus preguntas.',
  'followUps.why.howDidItGo': 'Había una conversación {day}. ¿Qué tal fue?',
  'followUps.why.thank': 'Conversaste con esta persona {day}. Da las gracias mientras está fresco.',
  'followUps.why.thankLate':
    'Conversaste con esta persona {day}. Las gracias siguen siendo bienvenidas.',
  'followUps.why.sendUpdate': 'Diste las gracias {day}. Cuéntale qué hiciste con ello.',
  'followUps.why.thankIntroducer': 'Te presentó a alguien {day}. Da las gracias.',
  'followUps.why.thankIntroducerOf': 'Te presentó a {person} {day}. Da las gracias.',
  'followUps.why.tellIntroducer': 'Te presentó a alguien {day}. Cuéntale cómo fue.',
  'followUps.why.tellIntroducerOf': 'Te presentó a {person} {day}. Cuéntale cómo fue.',
  'followUps.why.suggestedPerson': 'Sugirió que hables con {person}.',
  'followUps.why.myPromise': 'Prometiste: {note}',
  'followUps.why.theirPromise': 'Te prometió: {note}',
  'followUps.why.keepInTouch': 'El último contacto fue {day}. Unas palabras lo mantienen vivo.',
  'followUps.why.later':
    'Silencio desde {since}, y lo dejaste descansar. Es momento de volver a pensarlo, si quieres.',
  'followUps.why.laterNo': 'Dijo que no {day}. Desde entonces algo puede haber cambiado.',
  'followUps.why.laterNotNow': 'Dijo que ahora no {day}. Esta es la fecha para más adelante.',
  'followUps.why.own': 'Querías que te lo recordara.',
  'followUps.why.ownNote': '{note}',
  'followUps.why.unknown': 'Planeado antes; aquello de donde salió ya no está aquí.',

  'followUps.person.dormant':
    'En silencio desde {year}. Los viejos contactos saben cosas que los nuevos no.',
  'followUps.person.quiet': {
    one: 'Nada con esta persona desde hace {count} día.',
    other: 'Nada con esta persona desde hace {count} días.',
  },
  'followUps.person.persona': 'Es de las personas que quieres conocer: {persona}.',
  'followUps.person.newJob':
    'Tiene un trabajo nuevo. Buen momento para una palabra amable o para ofrecer ayuda.',
  'followUps.person.posted':
    'Ha publicado algo hace poco. Si lo leíste, se agradece una palabra amable.',
  'followUps.person.connectedSince': 'Contacto desde {year}, y nunca le has escrito.',
  'followUps.person.noted': 'Tienes una nota sobre esta persona.',
  'followUps.person.connected': 'Está entre tus contactos y aún no le has escrito.',
  'followUps.person.saved': 'Guardaste a esta persona y aún no le has escrito.',

  'followUps.persona.shares': 'su puesto o titular dice «{words}», como tu tipo de persona.',
  'followUps.help.fits.persona': 'Para ti es «{persona}».',
  'followUps.help.fits.companySince': 'En {company} desde {year}.',
  'followUps.help.fits.company': 'En {company}.',
  'followUps.help.fits.companyUntil': 'Estuvo en {company} hasta {year}.',
  'followUps.help.fits.companyPast': 'Estuvo antes en {company}.',
  'followUps.help.fits.role': 'Trabaja como {role}.',
  'followUps.help.fits.rolePast': 'Ha trabajado como {role}.',
  'followUps.help.fits.headline': 'Dice de sí: «{headline}».',
  'followUps.help.fits.skill': 'Nombra {skill} entre sus aptitudes.',
  'followUps.help.fits.fieldCompany': 'Lo conoce por {company}.',
  'followUps.help.fits.about': 'Habla de {field} con sus propias palabras.',
  'followUps.help.fits.place': 'Vive en {place}.',
  'followUps.help.close': 'Es alguien que conoces bien: lo más fácil es preguntarle.',
  'followUps.help.dormant':
    'Sin noticias mutuas desde {year}. Los viejos contactos traen novedades que los cercanos no.',
  'followUps.help.dormantSilent':
    'Contacto desde {year}, y ni una palabra suya. Los viejos contactos traen novedades que los cercanos no.',
  'followUps.help.dormantUnknown':
    'Años en silencio. Los viejos contactos traen novedades que los cercanos no.',
  'followUps.help.weak':
    'Conoces un poco a esta persona; últimas palabras en {year}. Contactos así llegan a círculos que no son los tuyos.',
  'followUps.help.weakSilent':
    'Contacto desde {year}, sin palabras todavía. Contactos así llegan a círculos que no son los tuyos.',
  'followUps.help.weakUnknown':
    'Conoces un poco a esta persona. Contactos así llegan a círculos que no son los tuyos.',
  'followUps.help.stranger':
    'Aún no conoces a esta persona: pregunta por lo que sabe, no por un empleo.',
  'followUps.help.rests': 'Le escribiste hace poco. Deja que descanse hasta {until}.',
  'followUps.help.easy.close': 'Dijiste que conoces bien a esta persona.',
  'followUps.help.easy.answered': 'Te respondió en {year}.',
  'followUps.help.easy.met': 'Ya hubo un encuentro: {how}',
  'followUps.help.easy.wrote': 'Te escribió en {year}.',
  'followUps.help.easy.employer': 'Habéis pasado por la misma empresa: {employer}.',
  'followUps.help.easy.school': 'Habéis estudiado en el mismo lugar: {school}.',
  'followUps.help.easy.connected': 'La conexión es reciente: un saludo sale solo.',

  'followUps.notice.group':
    'Este es un chat de varias personas. Kith anota respuestas solo entre tú y una persona.',
  'followUps.notice.noConversation':
    'Aquí no se pudo leer ningún chat, así que no se anotó ninguna respuesta.',

  'followUps.entry.noSuchDay': 'Este día no existe en el calendario.',
  'followUps.entry.noSuchTime': 'Una hora va de 00:00 a 23:59.',
  'followUps.entry.skippedTime': 'Ese día el reloj se adelanta y salta esta hora. Elige otra.',
  'followUps.entry.noSuchZone': 'No se conoce esta zona horaria.',
  'followUps.entry.future': 'Esto está en el futuro.',
  'followUps.entry.past': 'Esto está en el pasado.',
  'followUps.entry.beforeMessage':
    'Esto es anterior a tu primer mensaje. ¿Escribió antes la otra persona?',
  'followUps.entry.length': 'Entre {shortest} y {longest} minutos.',

  'followUps.invite.title': 'Conversación con {name}',
  'followUps.invite.bothZones': '{mine} para ti, {theirs} para {name}.',
  'followUps.invite.length': {
    one: 'Duración acordada: {count} minuto.',
    other: 'Duración acordada: {count} minutos.',
  },
  'followUps.invite.questions': 'Lo que quieres preguntar:',
  'followUps.invite.alarm': 'Mañana conversas con {name}. Repasa tus preguntas.',
  'followUps.invite.refused':
    'No se pudo hacer el archivo de calendario: la fecha no se puede leer.',

  // Questions without "tú" or "usted": Kith cannot know which the two say to each other.
  'followUps.question.own': '{question}',
  'followUps.question.gotThere': '¿Cómo fue el camino hasta aquí?',
  'followUps.question.fromTo': '¿Cómo se dio el paso de {before} a {title}?',
  'followUps.question.company': '¿Qué hace {company}, explicado como en una charla entre amigos?',
  'followUps.question.roleInCompany': '¿Qué hace {company}, y qué aporta el puesto de {title}?',
  'followUps.question.typicalWeek': '¿Cómo es una semana normal?',
  'followUps.question.likeLeast': '¿Qué es lo mejor del trabajo, y de qué se podría prescindir?',
  'followUps.question.adviceForChange': '¿Qué consejo sirve a alguien que viene de otro campo?',
  'followUps.question.findFit': '¿Cómo podría averiguar si este trabajo va conmigo?',
  'followUps.question.whatToRead': '¿Qué debería leer, probar o ver primero?',
  'followUps.question.whoElse': '¿Con quién más debería hablar?',
  'followUps.question.giveBack': '¿Hay algo que yo pueda hacer a cambio?',
  'followUps.question.recruiterLooksFor': '¿Qué tiene un perfil que invita a seguir leyendo?',
  'followUps.question.recruiterGap': '¿Qué suele faltarle a la gente con mi trayectoria?',
  'followUps.question.teamNeeds': '¿Qué cuesta encontrar al buscar gente para el equipo?',
  'followUps.question.goodBeginner': '¿Qué hace bien alguien que acaba de llegar al equipo?',
  'followUps.question.firstStep': '¿Cuál fue el primer paso del cambio, y volvería a ser el mismo?',
  'followUps.question.wishKnown': '¿Qué habría sido bueno saber antes del cambio?',
  'followUps.question.studiesUse': '¿Qué de los estudios sigue siendo útil?',

  'followUps.tie.talked': {
    one: 'Conversaste con esta persona {count} vez en el último año.',
    other: 'Conversaste con esta persona {count} veces en el último año.',
  },
  'followUps.tie.wrote': {
    one: 'Te escribió {count} vez en el último año.',
    other: 'Te escribió {count} veces en el último año.',
  },
  'followUps.tie.silentSince': 'Hubo trato; nada desde {year}.',
  'followUps.tie.connectedSilent': 'Contacto desde {year}, y ni una palabra desde entonces.',
  'followUps.tie.fewWords': 'Hubo unas pocas palabras.',
  'followUps.tie.met': 'Anotaste de dónde conoces a esta persona.',
  'followUps.tie.connected': 'Está entre tus contactos.',
  'followUps.tie.stranger': 'Nada aquí dice que la conozcas.',
};
