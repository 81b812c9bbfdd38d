/** Words of Today, of the notice of the day, and of replies noticed in a conversation. `{slots}` are filled by `t()`. */
export const today = {
  'today.loading': 'Looking up what is for today …',
  'today.answers': 'Answer',
  'today.conversations': 'Conversations',
  'today.thanks': 'Say thanks',
  'today.followUps': 'Follow up',
  'today.people': 'You could write to',
  'today.people.hint': 'One or two at a time. Nobody minds if it is none today.',
  'today.lot': 'That is more than a day’s work. Three are plenty; the others can wait.',
  'today.soon': 'Coming up in the next seven days',
  'today.end': 'That’s it for today.',
  'today.end.clear': 'The rest can wait. Enjoy your day.',
  'today.end.first':
    'When you write to someone, what comes next appears here: their answer, thanks, a word after three weeks.',
  'today.show': 'Look at {name}',
  'today.write': 'Draft',

  'today.notice.label': 'One notice a day',
  'today.notice.hint':
    'Only when something is due, at the time you choose. Your browser asks whether Kith may show it.',
  'today.notice.time': 'At',
  'today.notice.refused':
    'The browser does not let Kith show notices. You can allow it in the browser’s settings for Kith.',
  'today.notice.badTime': 'A time of day goes from 00:00 to 23:59.',

  'today.thread.label': 'This conversation',
  'today.thread.replied': '{name} replied {day}. Log it?',
  'today.thread.wrote': 'You wrote to {name} {day}. Log it?',
  'today.thread.log': 'Log it',
  'today.thread.notNow': 'Not now',
  'today.thread.logged.in': 'Logged: {name} replied {day}.',
  'today.thread.logged.out': 'Logged: you wrote to {name} {day}.',
  'today.thread.accepted': '{name} accepted your invitation. A first message is on your list.',
  'today.thread.who': 'Is this {name}, whom you saved?',
  'today.thread.whoOf': 'Which {name} is this?',
  'today.thread.why':
    'LinkedIn shows this conversation under an address that Kith has not seen before, and a name alone proves nothing.',
  'today.thread.yes': 'Yes, this is {name}',
  'today.thread.yesWith': 'Yes: {headline}',
  'today.thread.no': 'No, somebody else',
} as const;
