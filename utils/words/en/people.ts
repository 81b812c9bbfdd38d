/** Words of the list of people. `{slots}` are filled by `t()`. */
export const people = {
  'people.nobody.title': 'Nobody saved yet',
  'people.nobody.text':
    'Open somebody’s profile on LinkedIn and save them with one click. Or bring LinkedIn’s own archive of your data in the settings.',
} as const;
