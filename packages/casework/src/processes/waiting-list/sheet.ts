/**
 * The entry on a waiting list, as casework carries it out.
 */
import {
  waitlistEntry,
  type Actor,
  type MadeEntry,
  type NextStep,
  type WaitlistEntry,
  type WaitlistEntryCommand,
  type WaitlistEntryEvent,
} from '@mgn/domain';
import { rowOf } from '../../lists/summary-parts.js';
import type { ReportedNorm, SeenStep } from '../case-process.js';
import { caseProcessOf } from '../folded.js';
import { waitingLimits } from './shared.js';
import { waitingParties, waitingPositions } from './positions.js';

/** What people call the number of an entry: `WL-0233`. */
const waitingNumberPrefix = 'WL';

/** No command of an entry holds free text. A test holds this against the schemas. */
const waitingTexts: Readonly<Record<WaitlistEntryCommand['type'], readonly string[]>> = {
  register: [],
  'start-waiting': [],
  'record-intake': [],
  'queue-treatment': [],
  'start-treatment': [],
  'record-contact': [],
  'record-mediation-answer': [],
  'ask-wait-goes-on': [],
  'confirm-wait': [],
  'open-transfer': [],
  'close-transfer': [],
  end: [],
  'signal-acute': [],
  'mark-time-norm-exceeded': [],
};

/** The process. What stands in it is the list of the provider itself: nothing leaves by it. */
export const waitingProcess = caseProcessOf<
  WaitlistEntry,
  MadeEntry,
  WaitlistEntryCommand,
  WaitlistEntryEvent,
  NextStep
>({
  kind: 'waitlist-entry',
  numberPrefix: waitingNumberPrefix,
  object: waitlistEntry,
  opening: new Set(['register']),
  secondQuestion: new Set(),
  textPaths: waitingTexts,
  policies: [],
  reported: reportedNorms,
  personNamedBy: (command) => ('person' in command ? command.person : null),
  personOf: ({ person }) => person,
  positions: waitingPositions,
  isOutside: () => false,
  seen: seenStep,
  summary: (record, place, region) =>
    rowOf<MadeEntry>(
      waitlistEntry,
      record,
      {
        ...place,
        process: 'waitlist-entry',
        numberPrefix: waitingNumberPrefix,
        person: record.person,
        requester: record.provider,
        holder: record.gpPractice,
        involved: waitingParties(record, region),
      },
      reportedNorms(record),
    ),
  holders: ({ provider, gpPractice }) => [...new Set([provider, gpPractice])],
  discloses: () => [],
  grantLimits: waitingLimits,
  blind: () => null,
  needed: {},
  misfits: () => [],
  reasonsFor: (_options, _reading, { reasons }) => Promise.resolve(reasons),
});

/** The answer to a command tells nobody else whose list it is; the view does, to whoever may know. */
function seenStep(step: NextStep, actor: Actor): SeenStep {
  const isOfAnother = 'organisation' in actor && actor.organisation !== step.organisation;
  return isOfAnother ? { ...step, who: null, organisation: null, norm: null } : step;
}

/** What was reported here, and what was reported of the same wait on the list before: nothing is reported twice. */
function reportedNorms(record: MadeEntry): readonly ReportedNorm[] {
  const before: readonly string[] = record.carried?.reported ?? [];
  const known = waitlistEntry
    .clocks(record)
    .filter(({ norm }) => before.includes(norm))
    .map(({ norm, target }) => ({ norm, level: 'target' as const, due: target }));
  return [...record.exceeded, ...known];
}
