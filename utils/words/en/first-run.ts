/** Words of the first run. `{slots}` are filled by `t()`. */
export const firstRun = {
  'firstRun.where': 'Step {step} of {steps}',
  'firstRun.steps': 'Steps of the first run',
  'firstRun.back': 'Back',
  'firstRun.next': 'Continue',
  'firstRun.skip': 'Skip this',
  'firstRun.leave': 'Go to the settings',
  'firstRun.kept': 'Kept.',
  'firstRun.loading': 'Opening …',

  'firstRun.promises.title': 'Write to people as yourself',
  'firstRun.promises.short': 'What Kith does',
  'firstRun.promises.intro':
    'Kith helps you find the right person on LinkedIn, a clear reason to write, and your own words for it. And it remembers what you owe each other. This is what you can count on:',
  'firstRun.promises.1.title': 'You send',
  'firstRun.promises.1.text':
    'Kith drafts and copies. It never types, clicks, connects or scrolls on LinkedIn.',
  'firstRun.promises.2.title': 'One page, on your click',
  'firstRun.promises.2.text':
    'It reads the page you have open when you ask it to. It visits nothing by itself.',
  'firstRun.promises.3.title': 'Yours alone',
  'firstRun.promises.3.text':
    'Everything stays in this browser. No account, nothing is sent anywhere. Export or erase it at any time.',
  'firstRun.promises.4.title': 'Nothing invented',
  'firstRun.promises.4.text':
    'Every fact in a draft comes from the page, from you or from what happened between you, and Kith shows which.',
  'firstRun.promises.5.title': 'Honest when it fails',
  'firstRun.promises.5.text': 'What it could not read stays empty, and it says so.',
  'firstRun.promises.6.title': 'Nothing lost',
  'firstRun.promises.6.text':
    'What it has called saved is there tomorrow. Whatever you delete can come back for 30 days.',
  'firstRun.promises.7.title': 'People first',
  'firstRun.promises.7.text':
    'Mark somebody “rather not” and Kith leaves them alone. After two messages without an answer it suggests to let it rest.',
  'firstRun.promises.time': 'The next steps take about two minutes. You can skip each of them.',

  'firstRun.consent.title': 'Before Kith reads a page',
  'firstRun.consent.short': 'Your consent',
  'firstRun.consent.what.title': 'What Kith reads',
  'firstRun.consent.what':
    'The LinkedIn profile or conversation that you have open, when you ask it to: name, headline, experience, education and what else stands there. It keeps that in this browser and sends it nowhere.',
  'firstRun.consent.rule.title': 'What LinkedIn says',
  'firstRun.consent.rule':
    'LinkedIn’s user agreement forbids extensions that copy profiles. LinkedIn may restrict an account for it.',
  'firstRun.consent.careful.title': 'How Kith stays small and careful',
  'firstRun.consent.careful':
    'One page at a time, on your click, as slowly as you read yourself. No request to LinkedIn, nothing done for you there. Still, the risk is your account’s, so it is for you to decide.',
  'firstRun.consent.other.title': 'A way without reading pages',
  'firstRun.consent.other':
    'LinkedIn gives you a file of your own data, the archive. With it Kith knows your connections without reading a single page.',
  'firstRun.consent.agree': 'I understand and agree',
  'firstRun.consent.later': 'Not now',
  'firstRun.consent.laterHint':
    'Until you agree, Kith reads no page. It will ask again when you first save somebody.',
  'firstRun.consent.given': 'You agreed on {day}. You can take it back under “Privacy”.',

  'firstRun.story.title': 'Five sentences about you',
  'firstRun.story.short': 'Your story',
  'firstRun.story.intro':
    'Finish what you like and leave the rest. Drafts are made of these words, so write as you would say it.',
  'firstRun.story.name': 'Your name',
  'firstRun.story.name.hint': 'as you sign a message',
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
  'firstRun.story.onlyTheRest':
    'The sentence has begun already: “{beginning} …”. Only the rest goes here.',
  'firstRun.story.preview': 'How it could read in a message',
  'firstRun.story.preview.empty': 'Your sentences appear here as you type.',

  'firstRun.why.title': 'Why you network now',
  'firstRun.why.short': 'Your why',
  'firstRun.why.intro':
    'People like to help when they know what for. This stays with you; Kith uses it to choose whom and what to suggest.',
  'firstRun.why.aims': 'What would help you most?',
  'firstRun.why.doors': 'Doors',
  'firstRun.why.doors.hint': 'a job, a client, an introduction',
  'firstRun.why.knowledge': 'Knowledge',
  'firstRun.why.knowledge.hint': 'how a field, a role or a company really works',
  'firstRun.why.inspiration': 'Inspiration',
  'firstRun.why.inspiration.hint': 'to see what is possible',
  'firstRun.why.ideas': 'Ideas',
  'firstRun.why.ideas.hint': 'to think something through with others',
  'firstRun.why.support': 'Support',
  'firstRun.why.support.hint': 'people who are in the same boat',
  'firstRun.why.role': 'The role or field you have in mind',
  'firstRun.why.role.hint':
    'for example: accessibility tester. Leave it empty if it is still open.',
  'firstRun.why.line': 'Your why, in one line',
  'firstRun.why.line.hint': 'for example: I want to move from teaching into accessibility testing',

  'firstRun.persona.title': 'Whom would you like to meet?',
  'firstRun.persona.short': 'A type of person',
  'firstRun.persona.intro':
    'Not a name yet, a type of person. It makes looking for them easier, and asking too.',
  'firstRun.persona.examples': 'Start from an example',

  'firstRun.saving.title': 'How to save somebody',
  'firstRun.saving.short': 'How to save',
  'firstRun.saving.1': 'Open somebody’s profile on LinkedIn.',
  'firstRun.saving.2': 'Click Kith’s button in the toolbar, then “Save”. Or press {keys}.',
  'firstRun.saving.2.noKeys': 'Click Kith’s button in the toolbar, then “Save”.',
  'firstRun.saving.3':
    'The panel beside the page shows what was read, what was not, and what you two have in common.',
  'firstRun.saving.access.title': 'May Kith follow you on linkedin.com?',
  'firstRun.saving.access.intro':
    'Not needed. Without it, click Kith’s button once in each tab. You can change your mind at any time.',
  'firstRun.saving.access.intro.firefox':
    'Firefox forgets your click whenever you go to another page, so here it is the easier way. You can change your mind at any time.',
  'firstRun.saving.access.for': 'What speaks for it',
  'firstRun.saving.access.for.1': 'The panel follows from profile to profile without a click.',
  'firstRun.saving.access.for.2':
    'When you open a conversation with somebody you saved, Kith notices that they replied.',
  'firstRun.saving.access.against': 'What speaks against it',
  'firstRun.saving.access.against.1':
    'Kith could then read any LinkedIn page you open. It promises to look only while its popup or panel is open, unless you have replies logged at once, and to save only on your click.',
  'firstRun.saving.access.against.2':
    'Your browser will show that Kith has access to linkedin.com.',
  'firstRun.saving.access.allow': 'Allow linkedin.com',
  'firstRun.saving.access.allowed': 'Kith may follow you on linkedin.com.',
  'firstRun.saving.access.takeBack': 'Take it back',
  'firstRun.saving.access.refused': 'Not allowed, and that is fine. Kith asks for nothing more.',
  'firstRun.saving.button.title': 'May Kith show a “Save” button on profiles?',
  'firstRun.saving.button.intro': 'Not needed either, and off unless you switch it on.',
  'firstRun.saving.button.for.1':
    'You save where you are looking, with one click. The panel opens beside it.',
  'firstRun.saving.button.for.1.firefox':
    'You save where you are looking, with one click. The button says what came of it.',
  'firstRun.saving.button.for.2': 'It sits in a corner and does nothing until you click it.',
  'firstRun.saving.button.against.1':
    'LinkedIn’s user agreement forbids adding anything to its pages, and LinkedIn can see that the button is there.',
  'firstRun.saving.button.against.2':
    'It needs the access to linkedin.com; your browser asks you for it when you switch the button on.',
  'firstRun.saving.button.show': 'Show “Save in Kith” on profiles',
  'firstRun.saving.button.show.hint':
    'From the next page you open on LinkedIn. Under “Privacy” you can switch it off at any time.',

  'firstRun.people.title': 'Bring the people you know',
  'firstRun.people.short': 'First people',
  'firstRun.people.intro': 'Choose one to begin with; the others stay open to you.',
  'firstRun.people.archive.title': 'LinkedIn’s archive of your data',
  'firstRun.people.archive.text':
    'Everybody you are connected with, and who answered whom, from a file that LinkedIn gives you. No page is read.',
  'firstRun.people.archive.open': 'Choose the file',
  'firstRun.people.first.title': 'One person, now',
  'firstRun.people.first.text':
    'Open the profile of somebody friendly, click Kith’s button in the toolbar, and save them.',
  'firstRun.people.first.open': 'Open LinkedIn',
  'firstRun.people.example.title': 'A made-up person to try it on',
  'firstRun.people.example.text':
    'Priya Example does not exist. Draft to her, mark it as sent, see the follow-up. Then remove her.',
  'firstRun.people.example.add': 'Add Priya Example',
  'firstRun.people.example.added': 'Priya Example is among your people.',
  'firstRun.people.example.show': 'Show her in the panel',
  'firstRun.people.example.remove': 'Remove Priya Example',
  'firstRun.people.example.removed': 'Priya Example is gone, with all you tried on her.',
  'firstRun.people.undo': 'Undo',
  'firstRun.newTab': 'opens in a new tab',

  'firstRun.done.title': 'That’s all it takes',
  'firstRun.done.short': 'What next',
  'firstRun.done.pin.title': 'Keep Kith where you see it',
  'firstRun.done.pin.picture':
    'The browser’s toolbar: the puzzle piece is open, and beside Kith in its list the pin is set.',
  'firstRun.done.pin.1': 'Click the puzzle piece at the right end of the address bar.',
  'firstRun.done.pin.2': 'Click the pin beside Kith.',
  'firstRun.done.pin.firefox.1': 'Click the puzzle piece at the right end of the address bar.',
  'firstRun.done.pin.firefox.2': 'Click the wheel beside Kith, then “Pin to Toolbar”.',
  'firstRun.done.next.title': 'Then',
  'firstRun.done.next.1': 'Open the profile of somebody you would like to hear from.',
  'firstRun.done.next.2': 'Click Kith’s button and save them.',
  'firstRun.done.next.3':
    'Choose what you want to ask, read the draft, change a word, send it yourself.',
  'firstRun.done.noConsent':
    'You have not agreed to page reading yet, so Kith will ask before it reads the first page.',
  'firstRun.done.openLinkedIn': 'Open LinkedIn',
  'firstRun.done.openPanel': 'Open the panel',
} as const;
