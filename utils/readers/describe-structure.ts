import { all, attr } from './page/query';

/** Attributes that say how a page is built; their values are LinkedIn's, with ids masked. Nothing else is reported. */
const TELLING = [
  'id',
  'componentkey',
  'data-sdui-screen',
  'data-sdui-component',
  'data-testid',
  'data-view-name',
  'data-display-contents',
  'role',
];
const MOST_LINES = 400;

/**
 * A report of how a page is built, for a bug report that the user may look at and send: element names and LinkedIn's
 * own keys, ids masked. Not a word of text, no address of anybody, no label, no class.
 */
export function describeStructure(page: Document): string[] {
  const telling = all(page, TELLING.map((name) => `[${name}]`).join(', '));
  const lines = telling.slice(0, 20_000).map((element) => `${pathOf(element)} ${keysOf(element)}`);
  return [...new Set(lines)].slice(0, MOST_LINES);
}

/** The element names from the body down, for as far as they help. */
function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 8; at = at.parentElement) {
    names.unshift(at.nodeName.toLowerCase());
  }
  return names.join('>');
}

function keysOf(element: Element): string {
  return TELLING.filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}=${maskIds(attr(element, name), name)}]`)
    .join('');
}

/** Words that LinkedIn's keys are made of; whatever else stands in a key may name somebody and is masked. */
const KNOWN =
  /com\.linkedin\.sdui\.profile\.card\.ref|profileCards(?:Above|Below)Activity(?:Part\d+)?|ProfilePostConnectDrawer_|profile_[A-Z][A-Za-z]+_|profileAside(?:Browsemap|Product|Pymk)|entity-collection-item-|SearchResults|(?:Topcard|About|Services|Featured|Skills|SuggestedForYou|SupportedLocales|ContactInfoDetailSection|[A-Z][a-z]+TopLevelSection|Activity)$/g;

/** Keys of LinkedIn's own words stay; slugs, member ids, numbers and anything unknown become a mark of their length. */
function maskIds(value: string, name: string): string {
  if (name.startsWith('data-sdui-') && /^com(?:\.[A-Za-z0-9]+)+$/.test(value)) return value;
  if (/^[a-z]+(?:[-_][a-z]+){0,4}$/.test(value) && value.length <= 40 && !value.includes('-in-')) {
    return isInterfaceWord(value) ? value : `‹${value.length}›`;
  }
  let masked = '';
  let at = 0;
  for (const known of value.matchAll(KNOWN)) {
    if (known.index > at) masked += `‹${known.index - at}›`;
    masked += known[0];
    at = known.index + known[0].length;
  }
  return at < value.length ? `${masked}‹${value.length - at}›` : masked;
}

/** Test ids, roles, icons and anchors of LinkedIn's own. Slugs look like them, so the first word decides. */
function isInterfaceWord(value: string): boolean {
  return /^(?:true|false|about|experience|education|skills|interests|highlights|languages|licenses|volunteering|content|recent|main|dialog|button|list|listitem|link|img|status|search|toolbar|presentation|navigation|banner|alert|region|group|radio|textbox|combobox|root|workspace|interop|global|lazy|carousel|expandable|toasts|primary|typeahead|profile-card|profile-component-entity|profile-top-card|people-search-result|[a-z]+-(?:accent|small|medium|large|xsmall))(?:[-_]|$)/.test(
    value,
  );
}
