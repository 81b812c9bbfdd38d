/** Words of the room `app`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app = {
  'app.cancel': 'Cancel',
  'app.close': 'Close',
  'app.dismiss': 'Dismiss',
  'app.loading': 'Loading',
  'app.opensInNewTab': 'opens in a new tab',
  'app.toasterLabel': 'Messages from Kith ({hotkey})',
  'app.tryAgain': 'Try again',
  'app.undo': 'Undo',
} as const;
