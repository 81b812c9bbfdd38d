// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readSduiPage } from '../../utils/readers/sdui/read-sdui-page';
import { whichScript } from '../../utils/readers/which-script';
import { ODALYS } from '../support/pages/people';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, parse } from './parse';

const PROFILE = addressOf(ODALYS);
const MESSAGE = '<p data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAAA,2-x)">Hi</p>';

/** The script chosen for a body, or why no script is needed. */
function chosen(body: string, address: URL | string, wantsConversation = false): string {
  const outcome = whichScript(
    parse(`<body><main>${body}</main></body>`),
    new URL(address),
    wantsConversation,
  );
  return 'next' in outcome ? outcome.next : outcome.status;
}

describe('which script a page gets', () => {
  it('goes by the keys of the present design, of which any will do', () => {
    for (const sign of [
      '<i componentkey="x">',
      '<i id="com.linkedin.sdui.profile.card.refx">',
      '<i data-view-name="profile-top-card">',
    ])
      expect(chosen(sign, PROFILE)).toBe('sdui');
  });

  it('takes a profile without them for the old design', () => {
    expect(chosen('', PROFILE)).toBe('classic');
  });

  it('knows the page for visitors', () => {
    expect(chosen('<h1 class="top-card-layout__title">Odalys</h1>', PROFILE)).toBe('public');
  });

  it('gives an open conversation its reader, on a profile only when it is wanted', () => {
    expect(chosen(MESSAGE, 'https://www.linkedin.com/messaging/thread/2-abc/')).toBe('messages');
    expect(chosen(MESSAGE, 'https://www.linkedin.com/feed/')).toBe('messages');
    expect(chosen(MESSAGE, PROFILE)).toBe('classic');
    expect(chosen(MESSAGE, PROFILE, true)).toBe('messages');
    expect(chosen('', PROFILE, true)).toBe('classic');
  });

  it('refuses a page of a size that no page of LinkedIn has, before anybody reads it', () => {
    const page = parse(sduiPage(ODALYS));
    const crowd = vi
      .spyOn(page, 'getElementsByTagName')
      .mockReturnValue({ length: 1_000_000 } as never);

    expect(whichScript(page, PROFILE)).toMatchObject({
      status: 'layout-unknown',
      page: 'too-large',
    });
    expect(crowd).toHaveBeenCalledWith('*');
  });

  it('refuses by itself what nobody reads', () => {
    expect(chosen('', 'https://www.linkedin.com/feed/')).toBe('other-page');
    expect(chosen('', 'https://www.linkedin.com/search/results/people/')).toBe('other-page');
    expect(chosen('', 'https://www.linkedin.com/messaging/')).toBe('still-loading');
    expect(chosen('', 'https://www.linkedin.com/authwall')).toBe('signed-out');
    expect(chosen('<i class="page-not-found">', PROFILE)).toBe('not-found');
    expect(chosen(sduiPage(ODALYS), 'https://example.com/in/odalys/')).toBe('other-page');
  });
});

describe('a reader that finds no page of its design', () => {
  it('hands over to the old design only where no key of the present one stands', () => {
    const page = (body: string) => parse(`<body><main>${body}</main></body>`);
    const unkeyed = page('<i id="com.linkedin.sdui.profile.card.refx">');
    expect(readSduiPage(unkeyed, PROFILE)).toEqual({ next: 'classic' });
    expect(readSduiPage(page('<i componentkey="x">'), PROFILE)).toEqual({ next: 'details' });
  });

  it('says so when the address has become nobody’s since it was chosen', () => {
    const feed = new URL('https://www.linkedin.com/feed/');
    expect(readSduiPage(parse(sduiPage(ODALYS)), feed)).toMatchObject({ status: 'other-page' });
  });
});
