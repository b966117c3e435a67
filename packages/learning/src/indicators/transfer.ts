/**
 * TM1 to TM5: how the transfers went.
 *
 * @source proposed defaults, docs/decisions/0016-what-a-network-learns.md
 */
import { daysBetween, type Direction, escalationSteps, isGgz } from '@mgn/domain';
import {
  type MeasureOf,
  type OfferEnding,
  offerEndings,
  type TransferDestination,
  transferDestinations,
} from '../codes.js';
import type { AllFacts, Question } from '../facts/all-facts.js';
import { isIn } from '../period.js';
import { partsOf, type Tally } from '../tally.js';

/** TM1: transfers of which the receiver took over, and the days from the signal until then. */
export function tm1(facts: AllFacts, question: Question): Readonly<Record<MeasureOf<'TM1'>, Tally>> {
  const values = transferredIn(facts, question).map(({ openedOn, on }) => daysBetween(openedOn ?? on, on));
  return { transferred: { kind: 'count', count: values.length }, days: { kind: 'median', values } };
}

/** TM2: where these transfers led to; each counts once. */
export function tm2(facts: AllFacts, question: Question): Readonly<Record<TransferDestination, Tally>> {
  const led = transferredIn(facts, question).map(({ direction }) =>
    direction === null ? 'other' : destinationOf[direction],
  );
  return partsOf(transferDestinations, led);
}

/**
 * TM3: how the questions for a place ended, out of all that ended. Each ends once: a place that is taken back after a yes counts as
 * that, and not as a yes.
 */
export function tm3({ transfers }: AllFacts, { period }: Question): Readonly<Record<OfferEnding, Tally>> {
  const ended = transfers.flatMap(({ offers }) => offers).filter(({ on }) => isIn(period, on));
  return partsOf(
    offerEndings,
    ended.map(({ ending }) => ending),
  );
}

/**
 * TM4: of the places in mental health care that conversations and transfers led to, those at an organisation that holds the network.
 * Without somebody who said which ones these are there is no answer.
 */
export function tm4(facts: AllFacts, question: Question): Readonly<Record<MeasureOf<'TM4'>, Tally>> {
  const { period, holders } = question;
  const fromConversations = facts.conversations
    .flatMap(({ takenOver }) => takenOver)
    .filter(({ on, direction }) => isIn(period, on) && isGgz(direction))
    .map(({ receiver }) => receiver);
  const fromTransfers = transferredIn(facts, question)
    .filter(({ direction }) => direction !== null && isGgz(direction))
    .map(({ receiver }) => receiver);
  const placed = [...fromConversations, ...fromTransfers];
  if (holders === null || holders.length === 0) {
    return { 'to-own-organisation': { kind: 'missing' } };
  }
  const numerator = placed.filter((receiver) => receiver !== null && holders.includes(receiver)).length;
  // The transfers among them stand in TM2 as well: what is left would be the conversations.
  const besides = [fromConversations.length, fromTransfers.length];
  return { 'to-own-organisation': { kind: 'share', numerator, denominator: placed.length, besides } };
}

/** TM5: escalations per step, out of all escalations. */
export function tm5({ transfers }: AllFacts, { period }: Question): Readonly<Record<MeasureOf<'TM5'>, Tally>> {
  const steps = transfers
    .flatMap(({ escalations }) => escalations)
    .filter(({ on }) => isIn(period, on))
    .map(({ step }) => step);
  const parts = escalationSteps.map((step) => {
    const count = steps.filter((each) => each === step).length;
    return [`step-${step}` as const, { kind: 'count', count, total: steps.length }] as const;
  });
  return Object.fromEntries(parts) as Record<MeasureOf<'TM5'>, Tally>;
}

/** Where a direction counts. */
const destinationOf: Readonly<Record<Direction, TransferDestination>> = {
  'ggz-specialised': 'other-ggz-specialised',
  'ggz-basic': 'ggz-basic',
  'social-domain': 'social',
  'support-point': 'social',
  'own-network': 'social',
  'none-needed': 'other',
  'primary-care': 'other',
  'case-conference': 'other',
  'acute-route': 'other',
  'follow-up-conversation': 'other',
};

function transferredIn({ transfers }: AllFacts, { period }: Question) {
  return transfers.flatMap(({ transferred, openedOn, direction }) =>
    transferred !== null && isIn(period, transferred.on) ? [{ ...transferred, openedOn, direction }] : [],
  );
}
