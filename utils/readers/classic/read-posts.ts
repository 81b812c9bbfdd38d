import type { Post } from '../../model/profile';
import { activityIdIn, timeOfActivity } from '../page/activity-id';
import { wordsFor } from '../page/interface-words';
import { all, attr } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import { CLASSIC_WORDS } from './classic-words';
import { rowsOf } from './rows';
import { findSection } from './sections';

const MOST_POSTS = 10;

/**
 * The visible posts of the subject's own. In the old design only words tell a post from a repost or comment ("… posted
 * this"), so a row whose words are not known is left out; `null` when none is known.
 */
export function readClassicPosts(
  main: Element,
  name: string | null,
  language: string | null,
): Post[] | null {
  const card = findSection(main, 'content_collections');
  if (!card || !name) return null;
  const posted = wordsFor(CLASSIC_WORDS, 'posted', language);
  const posts: Post[] = [];
  for (const row of rowsOf(card)) {
    const post = readRow(row, name, posted);
    if (post) posts.push(post);
    if (posts.length === MOST_POSTS) break;
  }
  return posts.length > 0 ? posts : null;
}

function readRow(row: Element, name: string, posted: string[]): Post | null {
  const links = all(row, 'a[href*="/feed/update/"]');
  const [first] = links;
  const href = attr(first, 'href');
  if (!first || /commentUrn/i.test(href)) return null;
  const actor = textOf(all(first, 'strong').find(hasText));
  const saying = textOf(first).split(' • ')[0]?.toLowerCase() ?? '';
  if (actor !== name || !posted.some((words) => saying === `${name.toLowerCase()} ${words}`))
    return null;
  const ids = new Set(links.map((link) => activityIdIn(attr(link, 'href'))));
  const id = ids.size === 1 ? ([...ids][0] ?? null) : null;
  // The second link with words is the post itself; what follows is the card of what it links to.
  const body = links.slice(1).find(hasText);
  const block = body?.parentElement?.closest('div');
  if (!block || block.contains(first)) return null;
  const text = textOf(block, { multiline: true, max: 3_000 });
  return text ? { id, text, date: timeOfActivity(id) } : null;
}
