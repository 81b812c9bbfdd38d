/** Words of the room `reading`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const reading = {
  'reading.refused.still-loading': 'The page has not finished changing. Try again in a moment.',
  'reading.refused.wrong-person':
    'The page still shows somebody other than its address says. Wait a moment or reload it, then try again.',
  'reading.refused.other-page': 'Kith reads profiles and conversations. This page is neither.',
  'reading.refused.other-page.search':
    'This is a search page. Open the profile of the person you want to keep.',
  'reading.refused.other-page.feed':
    'This is the feed. Open the profile of the person you want to keep.',
  'reading.refused.other-page.company':
    'This page is about an organisation. Open the profile of a person there.',
  'reading.refused.other-page.sales-navigator':
    'Kith does not read Sales Navigator. Open the person’s ordinary LinkedIn profile.',
  'reading.refused.other-page.recruiter':
    'Kith does not read Recruiter pages. Open the person’s ordinary LinkedIn profile.',
  'reading.refused.other-page.group-conversation':
    'This conversation has several people. Kith reads conversations between you and one person.',
  'reading.refused.other-page.not-linkedin': 'This page is not on LinkedIn.',
  'reading.refused.other-page.conversation':
    'Open a conversation with one person, and Kith can read it.',
  'reading.refused.other-page.profile': 'Open the profile itself, and Kith can read it.',
  'reading.refused.other-page.details': 'Open the profile itself, and Kith can read it.',
  'reading.refused.other-page.contact-info': 'Open the profile itself, and Kith can read it.',
  'reading.refused.other-page.sign-in-wall':
    'LinkedIn asks you to sign in. Sign in, open the profile and try again.',
  'reading.refused.other-page.not-found': 'LinkedIn says that this page does not exist.',
  'reading.refused.other-page.other':
    'Kith reads profiles and conversations. This page is neither.',
  'reading.refused.signed-out':
    'LinkedIn asks you to sign in. Sign in, open the profile and try again.',
  'reading.refused.not-found': 'LinkedIn says that this page does not exist.',
  'reading.refused.layout-unknown':
    'LinkedIn shows this page in a way that Kith does not know yet. You can still save the name and address.',
  'reading.refused.layout-unknown.too-large':
    'This page is far larger than LinkedIn’s pages are. Reload it and try again.',
  'reading.refused.no-access':
    'Kith may not look at this page yet. Open it in this tab and use the toolbar button.',
  'reading.refused.worker-gone':
    'Kith was being restarted by the browser. Try again; if it happens twice, reload this LinkedIn tab.',
  'reading.refused.conversation': 'This is a conversation. Open the person’s profile to save them.',
} as const;
