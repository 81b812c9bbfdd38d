/** Words of every page. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app = {
  'app.toaster.label': 'Messages from Kith ({hotkey})',
  'app.toaster.dismiss': 'Dismiss',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.healing': 'Your browser lost Kith’s data. Kith is putting it back',
  'app.healed.seen': 'I have read this',
  'app.menu.savePage': 'Save this person in Kith',
  'app.menu.saveLink': 'Save this person in Kith (name and address only)',
} as const;
