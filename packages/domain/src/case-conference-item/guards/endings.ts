/**
 * What a found place, an escalation, stopping, an acute signal and a time norm need.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { directionFacts } from '../../exploratory-conversation/directions.js';
import { exceededNorms } from '../../process/clock.js';
import { clocksOf } from '../clocks.js';
import { fine, type Guard } from '../guard.js';
import type { CaseWithdrawReason } from '../reasons.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

type Onward = Guard<'discussed' | 'actions-open', 'record-place' | 'escalate'>;

/** A place can be found for what is sought. */
export const directionHasPlaces: Onward = {
  name: 'a direction that has places',
  check: (_record, { direction }) =>
    directionFacts[direction].receiver === 'none'
      ? [refusal('direction-without-place', ['direction'], { direction })]
      : fine,
};

/** The person wants the place to be asked for, or the search to go on, and whoever writes that down says so. */
export const personWants: Onward = {
  name: 'the person says yes, on their own word',
  check: (_record, { personDecision, searchConsent, onPersonsWord }, { actor }) => [
    ...(personDecision === 'accept' ? fine : [refusal('person-not-agreed', ['personDecision'])]),
    ...(searchConsent ? fine : [refusal('search-consent-missing', ['searchConsent'])]),
    ...('person' in actor || onPersonsWord === true
      ? fine
      : [refusal('answer-not-on-persons-word', ['onPersonsWord'])]),
  ],
};

/** One place is asked for at a time: the transfer looks for the next. */
export const noPlaceYet: Guard<'discussed' | 'actions-open', 'record-place'> = {
  name: 'no place recorded yet',
  check: ({ place }) => (place === null ? fine : [refusal('place-already-recorded')]),
};

/** Nothing fits, and the person permits that the parties learn who they are. */
export const nothingFits: Guard<'discussed' | 'actions-open', 'escalate'> = {
  name: 'no fitting place, the person consents to a hand-over with their name',
  check: ({ place }, { noFittingPlace, identifiedHandover }) => [
    ...(noFittingPlace && place === null ? fine : [refusal('fitting-place-left', ['noFittingPlace'])]),
    ...(identifiedHandover ? fine : [refusal('identified-handover-not-agreed', ['identifiedHandover'])]),
  ],
};

/** The person who permits more organisations, or the submitter on the person's word, in an item with a name. */
export const consentExtends: Guard<OpenState, 'extend-consent'> = {
  name: "with a name, on the person's own word",
  check: ({ mode }, { onPersonsWord }, { actor }) => [
    ...(mode === 'anonymous' ? [refusal('person-in-anonymous-item', ['organisations'])] : fine),
    ...('person' in actor || onPersonsWord === true
      ? fine
      : [refusal('answer-not-on-persons-word', ['onPersonsWord'])]),
  ],
};

const forTheTable: ReadonlySet<CaseWithdrawReason> = new Set<CaseWithdrawReason>([
  'person-recognised',
  'consent-withdrawn',
  'deceased',
]);

/** The chair and the coordinator stop only where the person was recognised, took the permission back, or died; the system only in the last case. */
export const stopsForReason: Guard<OpenState, 'withdraw'> = {
  name: 'the person, the submitter, or a reason that stops it for everybody',
  check: ({ submitter }, { reason }, { actor }) => {
    if (actor.role === 'system') return reason === 'deceased' ? fine : [refusal('stop-not-yours', ['reason'])];
    const own = 'person' in actor || ('organisation' in actor && actor.organisation === submitter.organisation);
    return own || forTheTable.has(reason) ? fine : [refusal('stop-not-yours', ['reason'])];
  },
};

/** Whether a reason ends what the person is owed: the person said so, or died. */
const endsTheDebt: ReadonlySet<CaseWithdrawReason> = new Set<CaseWithdrawReason>([
  'withdrawn-by-person',
  'consent-withdrawn',
  'deceased',
]);

/**
 * As long as a transfer is owed, an item stops only because the person wants so or died, and without a name only the submitter can know that.
 * Somebody else who stops it would leave a person behind of whom nobody else knows. The person always can.
 */
export const nobodyLeftBehind: Guard<OpenState, 'withdraw'> = {
  name: 'no transfer owed, or the person wants none',
  check: (record, { reason }, { actor }) => {
    const owed = 'carryOnOwedSince' in record && record.carryOnOwedSince !== null;
    if (!owed || 'person' in actor) return fine;
    const isSubmitter = 'organisation' in actor && actor.organisation === record.submitter.organisation;
    const canKnow = isSubmitter || record.mode === 'identified';
    return canKnow && endsTheDebt.has(reason) ? fine : [refusal('transfer-still-owed', ['reason'])];
  },
};

/** The acute service is contacted in the same action. */
export const acuteServiceContacted: Guard<OpenState, 'signal-acute'> = {
  name: 'acute service contacted',
  check: (_record, command) =>
    command.acuteServiceContacted ? fine : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])],
};

/** The norm is exceeded on the day itself, and was not reported before for this due day. */
export const normExceeded: Guard<OpenState, 'mark-time-norm-exceeded'> = {
  name: 'norm exceeded, not yet marked',
  check: (record, { norm, level }, { at }) => {
    const found = exceededNorms(clocksOf(record), plainDateOf(at)).filter(
      (mark) => mark.norm === norm && mark.level === level,
    );
    if (found.length === 0) return [refusal('norm-not-exceeded', ['norm'])];
    const marked = found.every(({ due }) =>
      record.exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === due),
    );
    return marked ? [refusal('norm-already-marked', ['norm'])] : fine;
  },
};
