/** Words of the room `drafting`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const drafting = {
  'drafting.refusedNobody': 'Who is this for? Choose a person first.',
  'drafting.refusedUneasy':
    'You marked {name} as somebody you would rather not write to. Leaving someone off is fine.',
  'drafting.refusedDoubt':
    'Your notes say that you would rather not write to {name}. Leaving someone off is fine; change the note if you decide otherwise.',
  'drafting.refusedTheySaidNo': '{name} asked not to be written to. Let it rest.',
  'drafting.refusedThirdFollowUp':
    'You have written three times without an answer. Let it rest: {name} knows where to find you, and so do you.',
  'drafting.refusedNoTarget': 'Whom would you like {name} to introduce you to?',
  'drafting.refusedNoRole': 'Which role is it about? Recruiters answer a question that names one.',
  'drafting.refusedNoWhy':
    'Why {name}, and what for? Say in one line what you would like to learn, then there is something to write.',
  'drafting.refusedNoHours': 'When is your door open? Add times or a booking link.',
  'drafting.refusedNoStory':
    'There is no story yet. Finish at least one of the sentence beginnings.',
  'drafting.refusedNothingUsed':
    'What of theirs have you read, used or attended? Praise needs a what: confirm one thing first.',
  'drafting.refusedNothingThanked':
    'What do you thank {name} for? Say the one thing you took away, or note that you met.',
  'drafting.refusedNoOffer': 'What can you offer? Add one thing to your story, verb first.',
  'drafting.refusedNoNews': 'What did you do with the advice? Say it in one line.',
  'drafting.refusedNoMemory':
    'Where do you know {name} from? One line is enough: “coffee at the depot”. Without it this message could be from anybody.',
  'drafting.refusedNoFuture':
    'What are you looking for? Finish that sentence of your story first: otherwise nobody knows whom to think of.',
  'drafting.noteQuarantined':
    'This part of the page reads like instructions to a machine and was not used: “{text}”',
  'drafting.notePromise': 'Keep as a follow-up, not as part of this message: “{text}”',
  'drafting.noteUnsupportedLanguage':
    'You share “{language}”, for which there are no phrases yet. Please say it in that language yourself.',
  'drafting.noteReaderMayNotRead': 'The page of {name} does not name this language.',
  'drafting.noteStoryLanguage':
    'Your story is in another language than this message, so your own sentences were left out. Add them in this language.',
  'drafting.noteUnclear': 'This note could not be turned into a sentence safely: “{text}”',
  'drafting.noteTopicUnclear':
    'Say your question as you would ask it: “{topic}” could not be turned into a sentence safely.',
  'drafting.noteStepUnclear':
    'Say your next step as you would say it to them: “{step}” could not be turned into a sentence safely.',
  'drafting.noteNoResult':
    'What came of it? One line from you would make this worth reading for {name}.',
  'drafting.noteNoTakeaway':
    'What did you take away? With one line of it {name} knows that it was of use.',
  'drafting.noteUnmetNeed':
    'In your note: “{need}.” None of your offers speaks of that, so the draft leaves it out. What could you do about it?',
  'drafting.noteStale':
    'You last saw the page of {name} {days} days ago. Is this still so: {fact}?',
  'drafting.noteHonest': 'Nothing strong in common with {name}, so the message says so.',
  'drafting.noteLastFollowUp': 'This is the last follow-up to suggest. After it, let it rest.',
  'drafting.noteNoSlots':
    'None of your free times can be offered: they are over, stand in a draft to somebody else, or are outside 8 to 19 where {name} is.',
  'drafting.noteZoneUnknown':
    'The time zone of {name} is not known, so the times are in yours and say so.',
  'drafting.noteLeftOut': {
    one: 'One part was left out to fit the limit.',
    other: '{count} parts were left out to fit the limit.',
  },
  'drafting.suggestPost': 'A post to everybody who follows you.',
  'drafting.suggestAnswer': 'They answered and wait for you.',
  'drafting.suggestThanks': 'You talked, and thanks are due.',
  'drafting.suggestFollowUp1': 'No answer yet. A shorter, different note may help.',
  'drafting.suggestFollowUp2': 'Still no answer. One last note, then let it rest.',
  'drafting.suggestUpdate': 'They helped you. Tell them what came of it.',
  'drafting.suggestFirstMessage': 'You are connected and have not written yet.',
  'drafting.suggestPlanned': 'You have a conversation planned.',
  'drafting.suggestResting': 'It is time to let this rest. You may close it kindly.',
  'drafting.suggestWaiting': 'You wrote and have no answer yet. There is no hurry.',
  'drafting.suggestInTouch': 'You are in touch. A short conversation keeps it so.',
  'drafting.suggestRatherNot': 'You would rather not write to them.',
  'drafting.suggestReconnect':
    'You are connected and nothing is noted. A line after a while is welcome.',
  'drafting.suggestConnect': 'You are not connected. A short note goes with the invitation.',
  'drafting.refusedNoMistake':
    'What went wrong? Say it in one line above, as you would say it to {name}: “missed our call on Monday”.',
} as const;
