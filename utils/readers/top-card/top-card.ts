/** The card that names the subject, with the element that holds the name. Everything is read inside `card` alone. */
export interface TopCard {
  card: Element;
  /** The heading that holds the name. */
  nameElement: Element;
  /** The link to the contact-info window; the place stands before it. */
  contactLink: Element | null;
  slug: string | null;
  memberId: string | null;
}
