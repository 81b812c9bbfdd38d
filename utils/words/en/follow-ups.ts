/** Words of the room `following-up`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const followUps = {
  'followUps.why.invitationPending':
    'Invited {day}, not accepted yet. Give it time, or let it rest.',
  'followUps.why.accepted': 'Accepted your invitation {day}. Now you can write.',
  'followUps.why.noReply1': {
    one: 'No reply since {since}, {count} working day.',
    other: 'No reply since {since}, {count} working days.',
  },
  'followUps.why.noReply2':
    'No reply to your follow-up since {since}. One last short note, or let it rest.',
  'followUps.why.letItRest':
    'You wrote twice more, last {since}, and it stayed quiet. Let it rest: it is seldom about you.',
  'followUps.why.answer': 'Wrote to you {day}, waiting for your answer.',
  'followUps.why.answerYes': 'Said yes {day}, waiting for your times.',
  'followUps.why.answerNo': 'Said no {day}. A kind closing keeps the door open.',
  'followUps.why.answerNotNow': 'Said not now {day}. A kind closing keeps the door open.',
  'followUps.why.answerQuestion': 'Asked you something {day}.',
  'followUps.why.timesAsked': 'Asked for times {day}, waiting for yours.',
  'followUps.why.timesOffered': 'Offered times {day}, waiting to hear which one suits you.',
  'followUps.why.calledOff': 'Your conversation {day} was called off. Offer new times?',
  'followUps.why.prepare': 'You talk {day} at {time}. Look over your questions.',
  'followUps.why.howDidItGo': 'You were going to talk {day}. How did it go?',
  'followUps.why.thank': 'You talked {day}. Say thanks while it is fresh.',
  'followUps.why.thankLate': 'You talked {day}. Thanks are still welcome.',
  'followUps.why.sendUpdate': 'You said thanks {day}. Tell them what you did with it.',
  'followUps.why.thankIntroducer': 'Made an introduction for you {day}. Say thanks.',
  'followUps.why.thankIntroducerOf': 'Introduced you to {person} {day}. Say thanks.',
  'followUps.why.tellIntroducer': 'Made an introduction for you {day}. Tell them how it went.',
  'followUps.why.tellIntroducerOf': 'Introduced you to {person} {day}. Tell them how it went.',
  'followUps.why.suggestedPerson': 'Suggested that you talk to {person}.',
  'followUps.why.myPromise': 'You promised: {note}',
  'followUps.why.theirPromise': 'They promised: {note}',
  'followUps.why.keepInTouch': 'You were last in touch {day}. A few words keep it alive.',
  'followUps.why.later':
    'Quiet since {since}, and you let it rest. Time to think of them again, if you like.',
  'followUps.why.laterNo': 'Said no {day}. Things may have changed since.',
  'followUps.why.laterNotNow': 'Said not now {day}. This is the later date.',
  'followUps.why.own': 'You wanted to be reminded.',
  'followUps.why.ownNote': '{note}',
  'followUps.why.unknown': 'Planned earlier; what it followed from is no longer here.',

  'followUps.person.dormant': 'Silent since {year}. Old ties know things that new ones do not.',
  'followUps.person.quiet': {
    one: 'Nothing between you for {count} day.',
    other: 'Nothing between you for {count} days.',
  },
  'followUps.person.persona': 'One of the people you want to meet: {persona}.',
  'followUps.person.newJob': 'Has a new job. A good moment for a kind word, or to offer help.',
  'followUps.person.posted': 'Has posted lately. If you read it, a kind word is welcome.',
  'followUps.person.connectedSince': 'Connected since {year}, and you have never written.',
  'followUps.person.noted': 'You wrote a note about them.',
  'followUps.person.connected': 'You are connected, and have not written yet.',
  'followUps.person.saved': 'You saved them, and have not written yet.',

  'followUps.persona.shares': 'their title or headline says “{words}”, as your persona does.',
  'followUps.help.fits.persona': 'You count them as “{persona}”.',
  'followUps.help.fits.companySince': 'At {company} since {year}.',
  'followUps.help.fits.company': 'At {company}.',
  'followUps.help.fits.companyUntil': 'Was at {company} until {year}.',
  'followUps.help.fits.companyPast': 'Was at {company} before.',
  'followUps.help.fits.role': 'Works as {role}.',
  'followUps.help.fits.rolePast': 'Has worked as {role}.',
  'followUps.help.fits.headline': 'Says of themselves: “{headline}”.',
  'followUps.help.fits.skill': 'Names {skill} among their skills.',
  'followUps.help.fits.fieldCompany': 'Knows it from {company}.',
  'followUps.help.fits.about': 'Speaks of {field} in their own words.',
  'followUps.help.fits.place': 'Lives in {place}.',
  'followUps.help.close': 'You know each other well: the easiest to ask.',
  'followUps.help.dormant':
    'You have not heard from each other since {year}. Old ties bring news that close ones do not.',
  'followUps.help.dormantSilent':
    'Connected since {year}, and no word from them. Old ties bring news that close ones do not.',
  'followUps.help.dormantUnknown': 'Silent for years. Old ties bring news that close ones do not.',
  'followUps.help.weak':
    'You know each other a little, last words in {year}. Such ties reach circles that yours do not.',
  'followUps.help.weakSilent':
    'Connected since {year}, no words yet. Such ties reach circles that yours do not.',
  'followUps.help.weakUnknown':
    'You know each other a little. Such ties reach circles that yours do not.',
  'followUps.help.stranger':
    'You do not know each other yet: ask for what they know, not for a job.',
  'followUps.help.rests': 'You wrote to them lately. Let them rest until {until}.',
  'followUps.help.easy.close': 'You said that they are close to you.',
  'followUps.help.easy.answered': 'Answered you in {year}.',
  'followUps.help.easy.met': 'You have met: {how}',
  'followUps.help.easy.wrote': 'Wrote to you in {year}.',
  'followUps.help.easy.employer': 'You have both worked at {employer}.',
  'followUps.help.easy.school': 'You have both studied at {school}.',
  'followUps.help.easy.connected': 'You connected only lately: a hello comes naturally.',

  'followUps.notice.group':
    'This is a conversation of several people. Kith notes replies only between you and one person.',
  'followUps.notice.noConversation': 'No conversation could be read here, so no reply was noted.',

  'followUps.entry.noSuchDay': 'This day does not exist in the calendar.',
  'followUps.entry.noSuchTime': 'A time of day goes from 00:00 to 23:59.',
  'followUps.entry.skippedTime':
    'The clocks go forward over this time on that day. Choose another.',
  'followUps.entry.noSuchZone': 'This time zone is not known.',
  'followUps.entry.future': 'This lies in the future.',
  'followUps.entry.past': 'This lies in the past.',
  'followUps.entry.beforeMessage': 'This is before your first message. Did they write first?',
  'followUps.entry.length': 'Between {shortest} and {longest} minutes.',

  'followUps.invite.title': 'Conversation with {name}',
  'followUps.invite.bothZones': '{mine} for you, {theirs} for {name}.',
  'followUps.invite.length': {
    one: 'Agreed length: {count} minute.',
    other: 'Agreed length: {count} minutes.',
  },
  'followUps.invite.questions': 'What you want to ask:',
  'followUps.invite.alarm': 'You talk to {name} tomorrow. Look over your questions.',
  'followUps.invite.refused': 'The calendar file could not be made: the date cannot be read.',

  'followUps.question.own': '{question}',
  'followUps.question.gotThere': 'How did you get to where you are now?',
  'followUps.question.fromTo': 'How did you get from {before} to {title}?',
  'followUps.question.company': 'What does {company} do, as you would tell a friend?',
  'followUps.question.roleInCompany':
    'What does {company} do, and what does the role of {title} add to it?',
  'followUps.question.typicalWeek': 'What does a usual week look like for you?',
  'followUps.question.likeLeast': 'What do you like about the work, and what could you do without?',
  'followUps.question.adviceForChange':
    'What would you advise somebody who comes to this from another field?',
  'followUps.question.findFit': 'How could I find out whether this work suits me?',
  'followUps.question.whatToRead': 'What should I read, try or watch first?',
  'followUps.question.whoElse': 'Who else should I talk to?',
  'followUps.question.giveBack': 'Is there something that I could do for you?',
  'followUps.question.recruiterLooksFor': 'What makes you stop and read on when you see a profile?',
  'followUps.question.recruiterGap': 'Where do people with my background usually fall short?',
  'followUps.question.teamNeeds': 'What is hard to find when you look for people for your team?',
  'followUps.question.goodBeginner': 'What does somebody do well who is new in your team?',
  'followUps.question.firstStep':
    'What was the first step of your change, and would you take it again?',
  'followUps.question.wishKnown': 'What do you wish you had known before you changed?',
  'followUps.question.studiesUse': 'What of your studies do you still use?',

  'followUps.tie.talked': {
    one: 'You talked {count} time in the last year.',
    other: 'You talked {count} times in the last year.',
  },
  'followUps.tie.wrote': {
    one: 'They wrote to you {count} time in the last year.',
    other: 'They wrote to you {count} times in the last year.',
  },
  'followUps.tie.silentSince': 'You knew each other; nothing since {year}.',
  'followUps.tie.connectedSilent': 'Connected since {year}, and no words since.',
  'followUps.tie.fewWords': 'You have exchanged a few words.',
  'followUps.tie.met': 'You noted how you know each other.',
  'followUps.tie.connected': 'You are connected.',
  'followUps.tie.stranger': 'Nothing here says that you know each other.',
} as const;
