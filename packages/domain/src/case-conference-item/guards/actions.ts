/**
 * What advice and actions need: one owner and one date each, and an end with a reason.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { addDays, comparePlainDates } from '../../calendar/plain-date.js';
import { directionFacts } from '../../exploratory-conversation/directions.js';
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import { notPermitted } from './agenda.js';

/** The states in which something can be left to do, or to tell. */
type OwingState = 'scheduled' | 'discussed' | 'actions-open' | 'carrying-on';

type Agree = Guard<'discussed', 'agree-actions'>;
type OnAction = Guard<OwingState, 'complete-action' | 'drop-action'>;

/** The advice is written down, and points to where somebody can go. */
export const adviceRecorded: Agree = {
  name: 'advice recorded',
  check: (_record, { advice, directions }) => [
    ...(advice === null ? [refusal('advice-missing', ['advice'])] : fine),
    ...directions.flatMap((direction, index) =>
      directionFacts[direction].final ? [] : [refusal('direction-not-final', ['directions', index], { direction })],
    ),
  ],
};

/** There is something to do: a new action, or one that is still open. */
export const actionAgreed: Agree = {
  name: 'at least one action',
  check: (record, { actions }) =>
    actions.length > 0 || record.actions.some(({ status }) => status === 'open')
      ? fine
      : [refusal('action-missing', ['actions'])],
};

/** Each action has one owner and one date, and with a name the owner may know who it is about. */
export const ownerAndDate: Agree = {
  name: 'one owner and one date each',
  check: (record, { actions }, { at }) => {
    const today = plainDateOf(at);
    const maximum = record.norms.actionDays;
    const last = addDays(today, maximum);
    return actions.flatMap(({ owner, by }, index) => {
      const place = (field: string): readonly (string | number)[] => ['actions', index, field];
      const owned = owner !== null && record.mode === 'identified' ? [owner.organisation] : [];
      return [
        ...(owner === null ? [refusal('action-without-owner', place('owner'))] : fine),
        ...notPermitted(record, owned, () => place('owner')),
        ...(by === null ? [refusal('action-without-date', place('by'))] : fine),
        ...(by !== null && comparePlainDates(by, today) < 0 ? [refusal('action-date-in-past', place('by'))] : fine),
        ...(by !== null && comparePlainDates(by, last) > 0
          ? [refusal('action-date-too-far-ahead', place('by'), { maximum })]
          : fine),
      ];
    });
  },
};

/** The action exists and is still open. */
export const actionOpen: OnAction = {
  name: 'an action that is open',
  check: ({ actions }, { action: number }) => {
    const found = actions.find((action) => action.number === number);
    if (found === undefined) return [refusal('action-unknown', ['action'])];
    return found.status === 'open' ? fine : [refusal('action-already-ended', ['action'])];
  },
};

/** Whoever drops an action says why. */
export const dropExplained: Guard<OwingState, 'drop-action'> = {
  name: 'dropped with a reason',
  check: (_record, { reason }) => (reason === null ? [refusal('drop-reason-missing', ['reason'])] : fine),
};

/** The person was not told of the last discussion yet. */
export const feedbackOwed: Guard<OwingState, 'record-feedback'> = {
  name: 'the person was not told yet',
  check: ({ feedbackOwedSince }) => (feedbackOwedSince === null ? [refusal('no-feedback-owed')] : fine),
};

/** The question goes on, and nobody said yet that the transfer was asked for. */
export const carryOnOwed: Guard<OwingState, 'confirm-carried-on'> = {
  name: 'the transfer was not asked for yet',
  check: ({ carryOnOwedSince }) => (carryOnOwedSince === null ? [refusal('no-transfer-owed')] : fine),
};

/** Every action ended, the person knows, and whatever goes on was asked for. */
export const everythingDone: Guard<'actions-open' | 'carrying-on', 'close'> = {
  name: 'actions done or dropped, person told, transfer asked for',
  check: ({ actions, feedbackOwedSince, carryOnOwedSince }) => [
    ...(actions.some(({ status }) => status === 'open') ? [refusal('action-still-open')] : fine),
    ...(feedbackOwedSince === null ? fine : [refusal('feedback-missing')]),
    ...(carryOnOwedSince === null ? fine : [refusal('transfer-not-asked-for')]),
  ],
};
