import { CHANNEL_LIMITS } from '../model/channel';
import { cleanTitle } from './clean-title';
import type { CommonGround } from './common-ground';
import type { DraftContext } from './context';
import { englishSubject } from './english/english-subject';
import { germanRoleSubject, germanSubject } from './german/german-subject';
import { shortCompany } from './short-company';

/** Two to six words that name the topic, for channels that have a subject line; else `null`. */
export function subjectFor(context: DraftContext, hook: CommonGround | null): string | null {
  const { situation } = context;
  const { intent, limits, job } = situation;
  const limit = limits[intent.channel]?.subjectLimit ?? CHANNEL_LIMITS[intent.channel].subjectLimit;
  if (limit === null || limits[intent.channel]?.subjectLimit === null) return null;
  if (intent.kind === 'recruiter_question' && job && context.language === 'de') {
    const role = germanRoleSubject(context);
    if (role && role.length <= limit) return role;
  }
  if (intent.kind === 'recruiter_question' && job) {
    const plain = cleanTitle(job.title) || job.title;
    const title = plain.charAt(0).toUpperCase() + plain.slice(1);
    const words = [
      // A bare number after a title reads as part of it.
      `${title}${job.req && /\p{L}/u.test(job.req) ? ` ${job.req}` : ''}`,
      ...(job.org ? [shortCompany(job.org)] : []),
    ].join(', ');
    if (words.split(' ').length <= 6 && words.length <= limit) return words;
    if (title.split(' ').length <= 6 && title.length <= limit)
      return title.split(' ').length === 1 ? `${title} role` : title;
  }
  const subject =
    context.language === 'de' ? germanSubject(context, hook) : englishSubject(context, hook);
  return subject.length <= limit ? subject : subject.slice(0, limit).replace(/\s+\S*$/, '');
}
