/** Words of every page. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app = {
  'app.toaster.label': 'Messages from Kith ({hotkey})',
  'app.toaster.dismiss': 'Dismiss',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.healing': 'Your browser lost Kith’s data. Kith is putting it back',
  'app.healed.seen': 'I have read this',

  'app.failed.title': 'This could not be shown',
  'app.failed.text':
    'What you saved is safe. Show it again; if it stays like this, close Kith and open it anew.',
  'app.failed.retry': 'Show it again',
  'app.notKept': 'That did not work. What was saved before is safe; try again.',
  'app.notKept.diskFull': 'The disk is full, so that was not kept. Free some space and try again.',

  'app.guide.label': 'Your first message',
  'app.guide.save': '1. Save somebody',
  'app.guide.save.how':
    'Open a profile on LinkedIn, click Kith’s button in the toolbar, and save the person.',
  'app.guide.save.here': 'This is the person in front. One click saves them.',
  'app.guide.story': '2. Two lines about you',
  'app.guide.story.how': 'A message that could only be from you needs a little of your story.',
  'app.guide.story.here': 'Two sentences are enough: who you are, and what you are looking for.',
  'app.guide.story.go': 'Go to Story',
  'app.guide.copy': '3. Copy a draft',
  'app.guide.copy.how': 'Read the draft, change what you like, copy it. You send it yourself.',
  'app.guide.copy.go': 'Begin writing',
  'app.guide.done': '(done)',
  'app.guide.over': 'I know my way',

  'app.keys.title': 'Keys',
  'app.keys.tab': 'Go through everything that can be pressed',
  'app.keys.arrows': 'Move within a list, a menu or a row of tabs',
  'app.keys.enter': 'Do what stands first on a follow-up: draft, or look',
  'app.keys.done': 'Done with this follow-up',
  'app.keys.snooze': 'Snooze this follow-up',
  'app.keys.undo': 'Undo the last thing done to a follow-up',
  'app.keys.toasts': 'Go to the last message from Kith',
  'app.keys.escape': 'Close what is open',
  'app.keys.this': 'Show these keys',
  'app.keys.more':
    'The keys that work everywhere in the browser stand in Options, under Shortcuts.',
} as const;
