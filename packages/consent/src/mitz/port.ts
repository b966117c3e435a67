/**
 * The place where an app plugs in its connection to the national register of consents (*Mitz*), and the one way to use it: whatever goes wrong is
 * no answer, never a permit and never an exception.
 */
import type { Instant } from '@mgn/domain';
import type { MitzState } from './answer.js';
import type { MitzDataCategory } from './categories.js';
import { fromMitzClosedAnswer, type MitzClosedOutcome } from './closed-answer.js';
import { mitzPatientOf, mitzValueOf, type MitzClosedQuestion } from './closed-question.js';

/** A wish to stop, such as an `AbortSignal`; after it nobody waits for the answer. */
export interface MitzStopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A connection to the register. It may reject, and it should stop when the signal says so. */
export interface MitzPort {
  ask(question: MitzClosedQuestion, signal: MitzStopSignal): Promise<MitzClosedOutcome>;
}

/**
 * Asks the register. A rejection, a stop and an answer that is no answer all give `unavailable`; what was wrong stays behind the port, because
 * it could quote the question.
 */
export async function askMitz(
  port: MitzPort,
  question: MitzClosedQuestion,
  { at, signal }: { readonly at: Instant; readonly signal: MitzStopSignal },
): Promise<MitzState> {
  const outcome = await outcomeOf(port, question, signal);
  try {
    return fromMitzClosedAnswer(outcome, question, at);
  } catch {
    // What the port gave has not the shape of an answer.
    return { status: 'unavailable' };
  }
}

async function outcomeOf(
  port: MitzPort,
  question: MitzClosedQuestion,
  signal: MitzStopSignal,
): Promise<MitzClosedOutcome> {
  const stopped: MitzClosedOutcome = { status: 'timeout' };
  if (signal.aborted) return stopped;
  let stop = (): void => undefined;
  const stopping = new Promise<MitzClosedOutcome>((resolve) => {
    stop = () => {
      resolve(stopped);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([port.ask(question, signal), stopping]);
  } catch {
    return { status: 'fault' };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What a register in memory is asked: numbers, as the real one gets them. */
export interface MitzChoiceAsked {
  readonly bsn: string;
  readonly holder: string;
  readonly recipientType: string;
  readonly category: MitzDataCategory;
}

/** A register in memory, for tests and demonstrations: `choose` gives the choice of the person, and no choice is a `Deny`, as in the real one. */
export function mitzInMemory(choose: (asked: MitzChoiceAsked) => boolean | null): MitzPort {
  return {
    ask: (question, signal) => {
      const bsn = mitzPatientOf(question)?.reveal();
      const holder = mitzValueOf(question, 'holder');
      const recipientType = mitzValueOf(question, 'recipientType');
      if (signal.aborted) return Promise.resolve({ status: 'timeout' });
      if (bsn === undefined || holder === null || recipientType === null) return Promise.resolve({ status: 'fault' });
      const results = question.categories.map((category) => ({
        patient: bsn,
        holder,
        category,
        decision: choose({ bsn, holder, recipientType, category }) === true ? 'Permit' : 'Deny',
      }));
      return Promise.resolve({ status: 'answered', results });
    },
  };
}
