import { all } from '../page/query';

const WINDOW =
  '#artdeco-modal-outlet [role="dialog"], [role="dialog"]:has(.pv-contact-info__contact-type)';

/** The open contact-info window of the old design. */
export function findClassicContactWindow(page: Document): Element | null {
  return (
    all(page, WINDOW).find((dialog) =>
      dialog.querySelector('.pv-contact-info__contact-type, section a[href^="mailto:"]'),
    ) ?? null
  );
}
