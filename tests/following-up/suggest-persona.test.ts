import { expect, it } from 'vitest';
import type { Own } from '../../utils/following-up/suggest-persona';
import { suggestPersona } from '../../utils/following-up/suggest-persona';
import type { ContactFields } from '../../utils/model/contact';
import type { Job, School } from '../../utils/model/profile';
import type { Persona, PersonaKind } from '../../utils/model/story';
import { say } from '../../utils/words/translate';
import { contactOf } from './build';

const NOBODY: Own = { purpose: null, story: { schools: [], employers: [] }, examples: [] };

function persona(kind: PersonaKind | null, name = 'Somebody', who = ''): Persona {
  const at = '2026-01-01T00:00:00.000Z';
  const empty = { why: '', ask: '', offer: '', gather: '', createdAt: at, updatedAt: at };
  return { id: `${kind}`, name, kind, who, ...empty };
}
const job = (rest: Partial<Job>): Job => ({
  title: null,
  company: null,
  start: null,
  end: null,
  current: false,
  location: null,
  workplaceType: null,
  employmentType: null,
  grouped: false,
  dates: null,
  ...rest,
});
function suggested(kind: PersonaKind, profile: Partial<ContactFields>, own: Own = NOBODY) {
  const found = suggestPersona(contactOf({}, profile), [persona(kind)], own);
  return found && say(found.reason);
}

it('goes by the words of the persona first', () => {
  const own = persona(null, 'Wind people', 'They plan turbines.');
  const contact = contactOf(
    {},
    { headline: 'Plans turbines at sea', currentTitle: 'Head of Wind' },
  );
  const found = suggestPersona(contact, [persona('hiring'), own], NOBODY);
  expect(found?.persona.name).toBe('Wind people');
  expect(found && say(found.reason)).toContain('turbines');
});

it('knows the examples by what such people are called, in any language of the interface', () => {
  expect(suggested('recruiter', { currentTitle: 'Talent Partner' })).toBe(
    'Works as Talent Partner.',
  );
  expect(suggested('recruiter', { headline: 'Personalberaterin' })).toContain('Personalberaterin');
  expect(suggested('hiring', { currentTitle: 'Teamleiterin Netze' })).toContain('Teamleiterin');
  expect(suggested('hiring', { currentTitle: 'Head of Data' })).toBe('Works as Head of Data.');
  expect(suggested('organiser', { headline: 'Runs the MapUp meetup' })).toContain('MapUp');
  expect(suggested('hiring', { currentTitle: 'Product Manager' })).toBeNull();
  expect(suggested('recruiter', { headline: 'Data analyst' })).toBeNull();
});

it('knows who does the work now by the role that the user has in mind', () => {
  const own = { ...NOBODY, purpose: { role: 'energy data analyst' } };
  const profile = { currentTitle: 'Energy Data Analyst' };
  expect(suggested('doing', profile, own)).toBe('Works as Energy Data Analyst.');
  expect(suggested('doing', profile)).toBeNull();
  const past = { experience: [job({ title: 'Energy Data Analyst', company: 'Voltwerk' })] };
  expect(suggested('doing', past, own)).toBeNull();
});

it('knows former colleagues and alumni by what the user told of themselves', () => {
  const own: Own = {
    purpose: null,
    story: {
      schools: [{ school: 'University of Leipzig', degree: null, year: null }],
      employers: [{ org: 'Stadtwerke Leipzig', title: null, from: null, to: null }],
    },
    examples: [],
  };
  const experience = [job({ title: 'Planner', company: 'Stadtwerke Leipzig', end: '2019-05' })];
  expect(suggested('former', { experience }, own)).toBe('Was at Stadtwerke Leipzig until 2019.');
  expect(suggested('former', { experience })).toBeNull();
  const school: School = {
    school: 'university of Leipzig',
    degree: null,
    field: null,
    start: null,
    end: null,
    degreeLine: null,
    dates: null,
  };
  expect(suggested('alum', { education: [school] }, own)).toBe(
    'You both went to university of Leipzig.',
  );
  expect(suggested('alum', { education: [school] })).toBeNull();
});

it('suggests nobody for a type that they are counted as already, and nothing where nothing speaks', () => {
  const contact = contactOf({ personaIds: ['recruiter'] }, { currentTitle: 'Recruiter' });
  expect(suggestPersona(contact, [persona('recruiter')], NOBODY)).toBeNull();
  expect(suggested('mentor', { headline: 'Data analyst' })).toBeNull();
});

it('does not go by the words that an example came with', () => {
  const former = persona('former', 'A colleague from earlier days', 'We have moved on.');
  const contact = contactOf({}, { headline: 'Grid lead | moved here in earlier days' });
  expect(suggestPersona(contact, [former], NOBODY)).not.toBeNull();
  const examples = [former.name, former.who];
  expect(suggestPersona(contact, [former], { ...NOBODY, examples })).toBeNull();
});
