/**
 * How a transfer begins from a place on a list: with what is known there, so that the person says nothing twice and loses nothing.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { CommandOf, TransferCause } from '../transfer-case/commands.js';
import type { TransferTrigger } from '../transfer-case/reasons.js';
import { overNormsOn } from './flags.js';
import type { MadeEntry } from './record.js';
import { isReferringState } from './states.js';

/**
 * The command that begins a transfer for a place on a list, `place` being its number.
 *
 * The present provider is the one in whose care the person is; it stays responsible. Where the person is in nobody's care but the GP's, it is
 * the one that keeps the list. Whose list it is stands in it either way: nobody is moved to where they wait.
 *
 * @source agreement of 2022, p. 75, for the GP, who stays responsible: fixed nationally; for the provider in whose care the person is a proposed
 *   default, docs/decisions/0012-how-the-functions-connect.md
 */
export function signalForPlace(
  { person, gpPractice, direction, waitsSince, provider, inCareOf }: MadeEntry,
  place: TransferCause['reference'],
  trigger: TransferTrigger,
): CommandOf<'signal'> {
  return {
    type: 'signal',
    person,
    trigger,
    gpPractice,
    direction,
    waitsSince,
    currentProvider: inCareOf ?? provider,
    inCare: inCareOf !== null,
    listedWith: provider,
    cause: { process: 'waitlist-entry', reference: place },
  };
}

/**
 * The command with which somebody asks for another place; null where nobody waits for an intake or a treatment there now. Whether a transfer runs
 * already is not looked at: who asks twice by one form asks once.
 *
 * The trigger is `over-norm` from the first day after the last one in time, otherwise the wish of the person: within the norm nothing else is a
 * reason.
 */
export function askedTransfer(
  entry: MadeEntry,
  place: TransferCause['reference'],
  today: PlainDate,
): CommandOf<'signal'> | null {
  if (!isReferringState(entry.state)) return null;
  return signalForPlace(entry, place, overNormsOn(entry, today).length > 0 ? 'over-norm' : 'person-request');
}
