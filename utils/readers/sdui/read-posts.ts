import type { Post } from '../../model/profile';
import { activityIdIn, timeOfActivity } from '../page/activity-id';
import { personOf } from '../page/links';
import { all, attr } from '../page/query';
import { textOf } from '../page/visible-text';
import type { TopCard } from '../top-card/top-card';
import type { Keyed } from './keys';
import { TEXT_BOX } from './rows';

const MOST_POSTS = 10;

/**
 * The visible posts of the subject's own: every link outside the text that leads to a person or organisation leads to
 * the subject, and there is one text. A repost shows a second author, a comment somebody else's post; both are left out.
 */
export function readSduiPosts(keyed: Keyed[], top: TopCard, name: string | null): Post[] | null {
  const card = keyed.find(({ key }) => key.kind === 'activity' && key.slug === top.slug)?.element;
  if (!card || !name) return null;
  const posts: Post[] = [];
  for (const item of card.querySelectorAll('[role="listitem"]')) {
    if (item.parentElement?.closest('[role="listitem"]')) continue;
    const post = readItem(item, top, name);
    if (post) posts.push(post);
    if (posts.length === MOST_POSTS) break;
  }
  return posts.length > 0 ? posts : null;
}

function readItem(item: Element, top: TopCard, name: string): Post | null {
  const texts = item.querySelectorAll(TEXT_BOX);
  const links = all(item, 'a[href]').filter((link) => !link.closest(TEXT_BOX));
  const authors = links.filter((link) =>
    /(?:linkedin\.com|^)\/(?:in|company|school|showcase)\//.test(attr(link, 'href')),
  );
  if (texts.length !== 1 || authors.length === 0) return null;
  if (!authors.every((link) => personOf(link) === top.slug || personOf(link) === top.memberId))
    return null;
  const firstLine = all(item, 'p')
    .map((p) => textOf(p))
    .find((line) => line !== '');
  if (firstLine !== name) return null;
  const ids = new Set(links.map((link) => activityIdIn(attr(link, 'href'))).filter(Boolean));
  const id = ids.size === 1 ? ([...ids][0] ?? null) : null;
  const text = textOf(texts[0], { multiline: true, max: 3_000 });
  return text ? { id, text, date: timeOfActivity(id) } : null;
}
