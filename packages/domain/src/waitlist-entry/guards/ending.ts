/**
 * What taking somebody off a list needs, so that nobody leaves it unnoticed; and what an acute signal needs.
 */
import { comparePlainDates, type PlainDate } from '../../calendar/plain-date.js';
import { fine, type Guard } from '../guard.js';
import type { ExitReason } from '../reasons.js';
import type { OpenEntry } from '../record.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

type Ending = Guard<OpenState, 'end'>;

/** The administrative end of a wait comes after the treatment began. */
export const treatmentStarted: Ending = {
  name: 'started only in treatment',
  check: ({ state }, { reason }) =>
    reason === 'started' && state !== 'in-treatment' ? [refusal('treatment-not-started', ['reason'])] : fine,
};

/** A provider that says no says why. */
export const rejectionExplained: Ending = {
  name: 'a no has a reason',
  check: (_record, { reason, declineReason }) =>
    reason === 'rejected-by-provider' && (declineReason ?? null) === null
      ? [refusal('decline-reason-missing', ['declineReason'])]
      : fine,
};

/** Somebody counts as unreachable after as many failed days as the region asks. */
export const triedOften: Ending = {
  name: 'enough attempts',
  check: (record, { reason }, { region }) => {
    if (reason !== 'unreachable') return fine;
    const attempts = failedContacts(record);
    const limit = region.contactAttempts;
    return attempts >= limit ? fine : [refusal('attempts-below-limit', ['reason'], { attempts, limit })];
  },
};

/** The GP, who is or becomes the one to turn to, knows it. */
export const gpKnows: Ending = {
  name: 'the GP knows',
  check: (_record, { reason, gpTold }) =>
    unseen.includes(reason) && gpTold !== true ? [refusal('gp-not-told', ['gpTold'])] : fine,
};

/** Who was entered twice stays on the list once. */
export const oneEntryKept: Ending = {
  name: 'the entry that stays is named',
  check: (_record, { reason, keptEntry }) =>
    reason === 'duplicate-record' && (keptEntry ?? null) === null
      ? [refusal('kept-entry-missing', ['keptEntry'])]
      : fine,
};

/** An entry that should not be there says what was wrong with it. */
export const errorNamed: Ending = {
  name: 'the error is named',
  check: (_record, { reason, entryError }) =>
    reason === 'data-error' && (entryError ?? null) === null ? [refusal('entry-error-missing', ['entryError'])] : fine,
};

/** The acute service is contacted in the same action. */
export const acuteServiceContacted: Guard<OpenState, 'signal-acute'> = {
  name: 'acute service contacted',
  check: (_record, command) =>
    command.acuteServiceContacted ? fine : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])],
};

/** The ways out that the person may not know of. */
const unseen: readonly ExitReason[] = ['rejected-by-provider', 'unreachable', 'data-error'];

/** The days with a failed attempt since the person was last spoken with; more attempts on one day count once. */
export function failedContacts({ contacts, lastContactOn }: Pick<OpenEntry, 'contacts' | 'lastContactOn'>): number {
  const failed = contacts.filter(({ on, reached }) => !reached && comparePlainDates(on, lastContactOn) > 0);
  return new Set<PlainDate>(failed.map(({ on }) => on)).size;
}
