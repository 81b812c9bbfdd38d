import { parseProfileAddress } from '../model/profile-address';

/** Which page of a person an address leads to; `null` when it is nobody's, or a room that is not read. */
export function kindInProfile(address: URL): 'profile' | 'details' | 'contact-info' | null {
  const [, , , inside = '', which = ''] = address.pathname.split('/');
  if (!parseProfileAddress(address.href)) return null;
  if (inside === 'details') return 'details';
  if (inside === 'overlay' && which === 'contact-info') return 'contact-info';
  return inside === '' || inside === 'overlay' || /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(inside)
    ? 'profile'
    : null;
}
