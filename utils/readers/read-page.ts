import type { HandOver, Reading, ScriptName } from '../model/reading';
import { readClassicPage } from './classic/read-classic-page';
import { readOpenConversation } from './messaging/read-open-conversation';
import { readPublicPage } from './public/read-public-page';
import { readWithoutCard } from './read-without-card';
import { readSduiPage } from './sdui/read-sdui-page';
import { whichScript } from './which-script';

type Reader = (page: Document, address: URL, wantsConversation: boolean) => Reading | HandOver;

const READERS: Record<ScriptName, Reader> = {
  sdui: readSduiPage,
  classic: readClassicPage,
  details: readWithoutCard,
  public: readPublicPage,
  messages: readOpenConversation,
};

/**
 * Reads a page: never writes, clicks, scrolls or asks for anything. Identity first: nothing is read that does not
 * stand in a subtree which carries the slug or member id of the address, and both are asked again at the end.
 *
 * All readers in one, for tests and tools. In a tab each of them is a script of its own (`entrypoints/page-script*.ts`),
 * and `runPageScript` follows where they hand over, as is done here.
 */
export function readPage(page: Document, address: URL, wantsConversation = false): Reading {
  let outcome: Reading | HandOver = whichScript(page, address, wantsConversation);
  while ('next' in outcome) outcome = READERS[outcome.next](page, address, wantsConversation);
  return outcome;
}
