import { findFirstLook } from '../../utils/browser/first-look';
import { localDateOf } from '../../utils/model/local-date';

/**
 * True where the user is known not to want this: then a page of LinkedIn costs two short reads, and neither the store nor
 * the other half of the background is woken for it. False also where nothing is known yet: the store says then.
 */
export async function isUnwanted(what: 'profileButton' | 'logRepliesAtOnce'): Promise<boolean> {
  return (await findFirstLook(localDateOf(new Date())))?.[what] === false;
}
