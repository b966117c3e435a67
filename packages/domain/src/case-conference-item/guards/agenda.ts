/**
 * What a place on an agenda needs, and what discussing needs.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { addDays, comparePlainDates } from '../../calendar/plain-date.js';
import type { Domain } from '../../words/domain.js';
import type { OrganisationId } from '../../words/identifiers/object-ids.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import type { Opened } from '../record.js';
import { refusal } from '../refusal-codes.js';

/** The domains that have to be at the table, each at least once. @source regions name these three; the quorum is a proposed default. */
export const quorum: readonly Domain[] = ['gp', 'ggz', 'social'];

type Planning = Guard<
  'screened' | 'scheduled' | 'discussed' | 'actions-open',
  'schedule' | 'move-date' | 'reschedule' | 'plan-evaluation'
>;

/** The session is still to come, and not too far away; an evaluation may be as far away as an action. */
export const sessionSoon: Planning = {
  name: 'session to come, within the term',
  check: (record, { type, session }, { at }) => {
    const path = ['session', 'on'];
    const today = plainDateOf(at);
    if (comparePlainDates(session.on, today) < 0) return [refusal('session-in-past', path)];
    const evaluates = type === 'plan-evaluation' || (record.state === 'scheduled' && record.purpose === 'evaluation');
    const maximum = evaluates ? record.norms.actionDays : record.norms.sessionDays;
    const last = addDays(today, maximum);
    return comparePlainDates(session.on, last) > 0 ? [refusal('session-too-far-ahead', path, { maximum })] : fine;
  },
};

/** With a name: every organisation that takes part is named in the permission. */
export const participantsPermitted: Planning = {
  name: 'with a name: permission for every participating organisation',
  check: (record, { session }) => {
    if (record.mode === 'anonymous') return fine;
    if (session.participants.length === 0) return [refusal('participants-missing', ['session', 'participants'])];
    return notPermitted(record, session.participants, (index) => ['session', 'participants', index]);
  },
};

/** The day of the session has come. */
export const sessionReached: Guard<'scheduled', 'record-discussed'> = {
  name: 'day of the session reached',
  check: ({ session }, _command, { at }) =>
    comparePlainDates(plainDateOf(at), session.on) < 0 ? [refusal('session-not-held-yet')] : fine,
};

/** GP care, ggz and the social domain were each there. */
export const quorumReached: Guard<'scheduled', 'record-discussed'> = {
  name: 'GP care, ggz and social domain each at the table',
  check: (_record, { attendees }) =>
    quorum
      .filter((domain) => !attendees.some((attendee) => attendee.domain === domain))
      .map((domain) => refusal('quorum-missing', ['attendees'], { domain })),
};

/** With a name: whoever was there, the chair as well, is named in the permission. */
export const attendeesPermitted: Guard<'scheduled', 'record-discussed'> = {
  name: 'with a name: permission for everyone who was there',
  check: (record, { attendees }, { actor }) => {
    if (record.mode === 'anonymous') return fine;
    const chair = 'organisation' in actor ? notPermitted(record, [actor.organisation], () => ['attendees']) : fine;
    const organisations = attendees.map(({ organisation }) => organisation);
    return [...chair, ...notPermitted(record, organisations, (index) => ['attendees', index, 'organisation'])];
  },
};

/** A second discussion has a reason, and there is only one. */
export const discussedOnceBefore: Guard<'discussed', 'reschedule'> = {
  name: 'one second discussion, with a reason',
  check: ({ secondDiscussion }, { reason }) => [
    ...(secondDiscussion === null ? fine : [refusal('discussed-twice')]),
    ...(reason === null ? [refusal('second-discussion-reason-missing', ['reason'])] : fine),
  ],
};

/** The organisations that the person did not name, each at its place. The submitter's own knows already. */
export function notPermitted(
  { consent, submitter }: Opened,
  organisations: readonly OrganisationId[],
  place: (index: number) => readonly (string | number)[],
): Refusals {
  const permitted = new Set<string>([...(consent?.organisations ?? []), submitter.organisation]);
  return organisations.flatMap((organisation, index) =>
    permitted.has(organisation) ? [] : [refusal('organisation-not-in-consent', place(index))],
  );
}
