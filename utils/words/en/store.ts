/** Words of the room `store`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const store = {
  'store.hangs':
    'Your browser has not answered for ten seconds. Close the browser, open it again, and Kith will put things right.',
  'store.newer':
    'This data was written by a newer Kith. It has been left alone: update Kith to open it.',
  'store.diskFull':
    'The disk is full, so Kith cannot open its data. Free some space and try again.',
  'store.privateMode':
    'Your browser does not let Kith store anything, as in a private window or with “never remember history”.',
  'store.cannotOpen':
    'Kith could not open its data. Nothing has been deleted. Restart the browser and try again.',
  'store.healed': {
    one: 'Your browser lost Kith’s data. Kith has put everything back: {count} person, and all that belongs to them.',
    other:
      'Your browser lost Kith’s data. Kith has put everything back: {count} people, and all that belongs to them.',
  },
  'store.healedFromSnapshot':
    'Your browser lost Kith’s data and the notes of the last changes. Kith has put back its copy from {day}, with {count} people. What you did after that may be missing: if you have a newer backup, restore it.',
  'store.healedInPart':
    'Your browser lost part of Kith’s data and there was no copy to restore it from. {count} people are still here. If you have a backup, restore it.',
  'store.notAReading': 'Kith could not understand what it read, so nothing was saved.',
  'store.notAProfile': 'This page shows no profile, so there is nobody to save.',
  'store.otherTab':
    'The page has changed to somebody else. Try again on the person you want to save.',
  'store.noIdentity': 'This page does not say whose profile it is, so nothing was saved.',
  'store.forgotten':
    'You asked Kith to forget this person and not to read their page again. You can allow it in the options, under privacy.',
  'store.duplicate.address': 'Both are known under the same profile address.',
  'store.duplicate.email': 'Both have the same email address.',
  'store.duplicate.nameAndPlace': 'Both have the same name and {place} in common.',
};
