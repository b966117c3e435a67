/**
 * What people chose about messages: one row per person, the last choice, erased with the person.
 */
import type { NoticeChoice } from '@mgn/casework';
import type { PersonId } from '@mgn/domain';
import { and, eq } from 'drizzle-orm';
import { noticeChoices } from '../tables/notice-tables.js';
import type { Scope } from './scope.js';

/** Reads a choice; null for a person who never chose. */
export async function readNoticeChoice({ queries, region }: Scope, person: PersonId): Promise<NoticeChoice | null> {
  const [row] = await queries
    .select()
    .from(noticeChoices)
    .where(and(eq(noticeChoices.regionId, region), eq(noticeChoices.personId, person)));
  if (row === undefined) return null;
  const { personId, byMail, address, chosenAtText } = row;
  return { person: personId, byMail, address, at: chosenAtText };
}

/** Writes a choice over an earlier one. */
export async function writeNoticeChoice({ queries, region }: Scope, choice: NoticeChoice): Promise<void> {
  const { person: personId, byMail, address, at: chosenAtText } = choice;
  const chosen = { byMail, address, chosenAtText };
  await queries
    .insert(noticeChoices)
    .values({ regionId: region, personId, ...chosen })
    .onConflictDoUpdate({ target: [noticeChoices.regionId, noticeChoices.personId], set: chosen });
}

/** Removes the choice of a person. */
export async function eraseNoticeChoice({ queries, region }: Scope, person: PersonId): Promise<void> {
  await queries
    .delete(noticeChoices)
    .where(and(eq(noticeChoices.regionId, region), eq(noticeChoices.personId, person)));
}
