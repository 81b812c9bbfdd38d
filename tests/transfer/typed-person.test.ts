import { describe, expect, it } from 'vitest';
import { personFromText, personFromVcard } from '../../utils/transfer/typed-person';
import { contactsVcard } from '../../utils/transfer/vcard';
import { contactRows } from '../support/fill-store';

describe('a pasted text', () => {
  it('gives what it says for certain, and keeps the whole of it as a note', () => {
    const text = [
      'Núria Sant-Roca',
      'Head of Grid Planning at Larkspur Energy',
      'NURIA@larkspur.example · www.linkedin.com/in/N%C3%BAria-sant/?utm=x.',
      'We talked about transformers.',
    ].join('\n');

    expect(personFromText(text)).toEqual({
      name: 'Núria Sant-Roca',
      address: 'https://www.linkedin.com/in/n%C3%BAria-sant/',
      emails: ['nuria@larkspur.example'],
      phones: [],
      title: 'Head of Grid Planning',
      company: 'Larkspur Energy',
      location: '',
      note: text,
    });
  });

  it('takes an address alone for an address, and no sentence for a name', () => {
    expect(personFromText('https://de.linkedin.com/in/ada-berg')).toMatchObject({
      name: '',
      address: 'https://www.linkedin.com/in/ada-berg/',
      note: '',
    });
    expect(personFromText('met somebody at the fair who knows pumps').name).toBe('');
  });
});

describe('a vCard', () => {
  it('gives back what Kith itself wrote into one', () => {
    const [contact] = contactRows(1);
    if (!contact) throw new Error('nobody');
    const found = personFromVcard(contactsVcard([contact]));
    expect(found).toMatchObject({
      name: contact.name,
      address: contact.profileUrl,
      title: contact.profile.currentTitle,
      company: contact.profile.currentCompany,
    });
  });

  it('reads folded lines, escapes, groups, and the packed letters of version 2.1', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Br=C3=BCn;L=C3=A9a;;;',
      'ORG:Larkspur\\, Inc.;Sales',
      'item1.EMAIL;TYPE=INTERNET:Lea@Example.com',
      'TEL;TYPE=CELL:+49 30 1',
      ' 23456',
      'ADR:;;Street 1;Leipzig;Saxony;04109;Germany',
      'NOTE:one\\ntwo',
      'END:VCARD',
    ].join('\r\n');
    expect(personFromVcard(card)).toEqual({
      name: 'Léa Brün',
      address: '',
      emails: ['lea@example.com'],
      phones: ['+49 30 123456'],
      title: '',
      company: 'Larkspur, Inc.',
      location: 'Leipzig, Germany',
      note: 'one\ntwo',
    });
  });

  it('is not seen in what is none', () => {
    expect(personFromVcard('First Name,Last Name')).toBeNull();
  });
});
