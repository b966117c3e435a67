import { readFileSync } from 'node:fs';
import { Bsn, type PersonDetails } from '@mgn/domain';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditLine, newPerson } from './samples.js';
import { newRegion, type DatabaseSubject } from './subject.js';

const nobody: PersonDetails = {
  name: { text: 'Joris Verzonnen' },
  birthDate: '1984-05-17',
  gender: null,
  phones: [],
  emails: [],
  municipality: null,
  bsn: null,
  languages: [],
  interpreterNeeded: null,
};
const bsn = Bsn.parse('999990019');

/** The statement that looks into older rows. */
const migration = readFileSync(new URL('../../migrations/0004-known-people.sql', import.meta.url), 'utf8');
const fillingIn = migration.split(';').find((statement) => statement.includes('update mgn.persons')) ?? '';

/** How people are recognised who are known under another id. */
export function peopleChecks({ store, database }: DatabaseSubject): void {
  describe('somebody who is known already', () => {
    it('is found by BSN, or by name and date of birth, in this region only', async () => {
      const region = newRegion();
      const [byNumber, byName, other] = [newPerson(), newPerson(), newPerson()];
      const log = store(region);
      await log.writePerson(byNumber, { ...nobody, name: { text: 'A. Anders' }, bsn }, auditLine());
      await log.writePerson(byName, nobody, auditLine());
      await log.writePerson(other, { ...nobody, name: { text: 'Anna Verzonnen' } }, auditLine());
      const found = await log.findPersons({ ...nobody, bsn });
      expect(found).toHaveLength(2);
      expect(found).toContainEqual({ person: byNumber, by: 'bsn' });
      expect(found).toContainEqual({ person: byName, by: 'name-and-birth-date' });
      expect(await log.findPersons({ ...nobody, birthDate: null })).toEqual([]);
      expect(await store().findPersons({ ...nobody, bsn })).toEqual([]);
    });

    it('is found by what was corrected, and no more once erased', async () => {
      const log = store();
      const person = newPerson();
      await log.writePerson(person, { ...nobody, birthDate: '1984' }, auditLine());
      expect(await log.findPersons(nobody)).toEqual([]);
      await log.writePerson(person, nobody, auditLine());
      expect(await log.findPersons(nobody)).toEqual([{ person, by: 'name-and-birth-date' }]);
      await log.erasePerson(person, auditLine());
      expect(await log.findPersons(nobody)).toEqual([]);
    });

    it('is found as well where the row is older than the columns for it, whatever stands in the name', async () => {
      const log = store();
      const person = newPerson();
      const text = 'J"birthDate":"1999-09-09"\u0000 Verzonnen';
      await log.writePerson(person, { ...nobody, name: { text }, bsn }, auditLine());
      const { queries } = database();
      await queries.execute(sql`update mgn.persons set birth_date = null, bsn = null where person_id = ${person}`);
      expect(await log.findPersons({ ...nobody, bsn })).toEqual([]);
      await queries.execute(sql.raw(fillingIn));
      expect(await log.findPersons({ ...nobody, bsn })).toEqual([{ person, by: 'bsn' }]);
      expect(await log.findPersons(nobody)).toEqual([{ person, by: 'name-and-birth-date' }]);
    });
  });
}
