import { Bsn, Instant, PersonDetails, PersonId, type PersonName } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { coordinator, identifiers } from '../../test/story.js';
import { auditEntry } from '../store/audit.js';
import { recognisedBy, type PersonMarks } from './known-people.js';
import { memoryEventLog } from '../memory.js';

const [first, second] = [Bsn.parse('999990019'), Bsn.parse('999990032')];
const somebody = (text: string, more: Partial<PersonMarks> = {}): PersonMarks => ({
  name: { text },
  birthDate: '1984-05-17',
  bsn: null,
  ...more,
});
const named = (name: PersonName): PersonMarks => ({ ...somebody(''), name });
const joris = somebody('Joris Verzonnen');

describe('somebody is recognised', () => {
  it.each<readonly [string, PersonMarks, PersonMarks]>([
    ['as written', joris, joris],
    ['in capitals, with other spaces', joris, somebody('  JORIS   VERZONNEN ')],
    ['with initials', joris, somebody('J.P. Verzonnen')],
    ['without accents', somebody('Zoë van Bédenk'), somebody('Zoe van Bedenk')],
    ['with a prefix that one of them lacks', somebody('Joris van der Verzonnen'), joris],
    ['by the name that is used', named({ text: 'P.J. Verzonnen', calledName: 'Joris', family: 'Verzonnen' }), joris],
    ['where one of them has a BSN', somebody('Joris Verzonnen', { bsn: first }), joris],
  ])('by name and date of birth: %s', (_how, one, other) => {
    expect([recognisedBy(one, other), recognisedBy(other, one)]).toEqual([
      'name-and-birth-date',
      'name-and-birth-date',
    ]);
  });

  it('by the BSN, whatever else is written', () => {
    const other = somebody('A. Anders', { bsn: first, birthDate: null });
    expect(recognisedBy(somebody('Joris Verzonnen', { bsn: first }), other)).toBe('bsn');
  });
});

describe('somebody is somebody else', () => {
  it.each<readonly [string, PersonMarks, PersonMarks]>([
    ['with another BSN', somebody('Joris Verzonnen', { bsn: first }), somebody('Joris Verzonnen', { bsn: second })],
    ['with another date of birth', joris, somebody('Joris Verzonnen', { birthDate: '1984-05-18' })],
    ['with a year of birth alone', joris, somebody('Joris Verzonnen', { birthDate: '1984' })],
    ['where both have a year alone', somebody('J', { birthDate: '1984' }), somebody('J', { birthDate: '1984' })],
    ['without a date of birth', somebody('Joris', { birthDate: null }), somebody('Joris', { birthDate: null })],
    ['with another first name', joris, somebody('Anna Verzonnen')],
    ['with another family name', joris, somebody('Joris Anders')],
    ['with no letter in the name', somebody('?', {}), somebody('?', {})],
  ])('%s', (_how, one, other) => {
    expect([recognisedBy(one, other), recognisedBy(other, one)]).toEqual([null, null]);
  });
});

describe('the log in memory', () => {
  it('finds whom it knows, by the same rule', async () => {
    const log = memoryEventLog();
    const person = PersonId.parse(identifiers.newId());
    const details = PersonDetails.parse({
      ...joris,
      gender: null,
      phones: [],
      emails: [],
      municipality: null,
      languages: [],
      interpreterNeeded: null,
    });
    const who = { actor: coordinator, at: Instant.parse('2026-11-24T09:00:00+01:00'), identifiers };
    await log.writePerson(person, details, auditEntry('command', 'permitted', who, { person }, {}));
    expect(await log.findPersons(somebody('J. Verzonnen'))).toEqual([{ person, by: 'name-and-birth-date' }]);
    expect(await log.findPersons(somebody('A. Anders'))).toEqual([]);
  });
});
