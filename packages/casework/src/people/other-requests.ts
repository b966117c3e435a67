/**
 * The other requests about somebody: a person can be referred twice, by a form and by a message, or by two senders, and has an id of
 * its own each time that nobody could tell. Nothing is put together because of it; whoever may know is told.
 */
import { daysBetween, plainDateOf, type Instant, type PersonId, type StreamId } from '@mgn/domain';
import type { EventLog, ProcessSummary } from '../store/event-log.js';
import type { KnownPeople, KnownPerson, PersonMarks } from './known-people.js';

/** From where people are recognised and their requests listed. */
export type RequestSource = KnownPeople & Pick<EventLog, 'listSummaries'>;

/** A request about somebody, and by what that is known: the same id, the same BSN, or the same name and date of birth. */
export interface OtherRequest {
  readonly request: ProcessSummary;
  readonly by: 'id' | KnownPerson['by'];
}

/** Whose requests are asked for. */
export interface AskedAbout {
  readonly person: PersonId;
  /** Null where nothing is known but the id. */
  readonly marks: PersonMarks | null;
  /** The request that is at hand. */
  readonly except: StreamId;
  readonly at: Instant;
}

/** For how many calendar days a request that ended is recent: rule CASE-007. */
const recentDays = 365;

/** The most requests of one person that are looked at: the newest. */
const mostPerPerson = 50;

/** The requests about somebody that are still going on or ended recently, the newest first. Drafts that were never sent are nobody's. */
export async function otherRequests(
  source: RequestSource,
  { person, marks, except, at }: AskedAbout,
): Promise<readonly OtherRequest[]> {
  const known = marks === null ? [] : await source.findPersons(marks);
  const people = [{ person, by: 'id' as const }, ...known.filter((each) => each.person !== person)];
  const found = await Promise.all(
    people.map(async ({ person: each, by }) => {
      const listed = await source.listSummaries({ person: each, sent: true, order: 'changed', limit: mostPerPerson });
      return listed
        .filter((request) => isAnother(request, except, at))
        .map((request): OtherRequest => ({ request, by }));
    }),
  );
  return found.flat().sort((one, other) => (one.request.openedAt < other.request.openedAt ? 1 : -1));
}

function isAnother({ stream, process, ended, changedAt }: ProcessSummary, except: StreamId, at: Instant): boolean {
  if (stream === except || process !== 'exploratory-conversation') return false;
  return !ended || daysBetween(plainDateOf(changedAt), plainDateOf(at)) <= recentDays;
}
