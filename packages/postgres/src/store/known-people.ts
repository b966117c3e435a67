/**
 * Finds people whom the store knows already: by what is indexed, and then by the rule that says who is who.
 */
import { recognisedBy, wholeBirthDate, type KnownPerson, type PersonMarks } from '@mgn/casework';
import { and, eq, or } from 'drizzle-orm';
import { fromJson } from '../tables/json-text.js';
import { persons } from '../tables/personal-tables.js';
import type { Scope } from './scope.js';

/** Looks for people with these marks. */
export async function readKnownPeople({ queries, region }: Scope, marks: PersonMarks): Promise<readonly KnownPerson[]> {
  const { bsn } = marks;
  const birthDate = wholeBirthDate(marks.birthDate);
  const marked = [
    ...(bsn === null ? [] : [eq(persons.bsn, bsn)]),
    ...(birthDate === null ? [] : [eq(persons.birthDate, birthDate)]),
  ];
  if (marked.length === 0) return [];
  const rows = await queries
    .select({ person: persons.personId, details: persons.details })
    .from(persons)
    .where(and(eq(persons.regionId, region), or(...marked)))
    .orderBy(persons.personId);
  return rows.flatMap(({ person, details }) => {
    const by = recognisedBy(marks, fromJson(details));
    return by === null ? [] : [{ person, by }];
  });
}
