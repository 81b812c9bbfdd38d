import { one } from '../page/query';

/** The open contact-info window of the present design: a screen of its own over the profile's. */
export function findSduiContactWindow(page: Document): Element | null {
  return one(page, '[data-sdui-screen$="ProfileContactDetailsOverlay"]');
}
