import { html, htmlLines } from './person';

/** One message of a conversation page; `by` starts a run when it differs from the one before. */
export interface ShownMessage {
  by: 'self' | 'other' | 'third';
  text: string;
  at: Date;
  day?: string;
  clock?: string;
}

const PEOPLE = {
  self: { id: 'ACoAAB1WinifredHalseExampleMailbox00001', name: 'Winifred Halse' },
  other: { id: 'ACoAAB2TorbenAschExampleMember000000002', name: 'Torben Asch' },
  third: { id: 'ACoAAB3MinaVossExampleMember00000000003', name: 'Mina Voss' },
};

/** A conversation in LinkedIn's messaging markup, as a pane of its page or as a docked window. */
export function conversation(
  messages: ShownMessage[],
  options: { isGroup?: boolean; classes?: boolean } = {},
): string {
  const { isGroup = false, classes = true } = options;
  const heading = isGroup ? [PEOPLE.other, PEOPLE.third] : [PEOPLE.other];
  let before: string | null = null;
  const rows = messages.map((message) => {
    const author = PEOPLE[message.by];
    const isFirst = before !== message.by;
    before = message.by;
    const id = btoa(`${message.at.getTime()}b12345-004&0f3c9a1e_012`);
    const marks = classes
      ? `msg-s-event-listitem${message.by === 'self' ? '' : ' msg-s-event-listitem--other'}`
      : 'x';
    const meta = isFirst
      ? `<a href="https://www.linkedin.com/in/${author.id}"><img alt="${author.name}"></a><div><a href="https://www.linkedin.com/in/${author.id}"><span>${author.name}</span></a><time>${message.clock ?? '9:00 AM'}</time></div>`
      : '';
    return `<li class="msg-s-message-list__event">${message.day ? `<time>${message.day}</time>` : ''}<div class="${marks}" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${PEOPLE.self.id},2-${id})">${meta}<div><p${classes ? ' class="msg-s-event-listitem__body"' : ''}>${htmlLines(message.text)}</p></div></div></li>`;
  });
  return `<div class="msg-convo-wrapper" role="dialog"><header><h2>${heading.map(({ id, name }) => `<a href="/in/${id}/"><span>${html(name)}</span></a>`).join(', ')}</h2></header><ul>${rows.join('')}</ul><form><p>a draft that was never sent</p></form></div>`;
}
