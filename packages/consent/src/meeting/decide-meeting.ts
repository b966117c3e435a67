/**
 * May this meeting discuss a case, and who may be there? Every participant gets an own answer.
 */
import type { AnonymityReport } from '../anonymity/assess.js';
import { isConfirmed, type AnonymityConfirmation } from '../anonymity/confirmation.js';
import { decide } from '../decide.js';
import type { DecisionContextInput } from '../decision-context.js';
import { permittedCategories, type Decision } from '../decision.js';
import type { ShareRequestInput } from '../share-request.js';

/** How a case is discussed, with what that takes: a request for each participant, or an assessment that somebody confirmed. */
export type MeetingInput =
  | { readonly mode: 'identified' | 'pseudonymous'; readonly requests: readonly ShareRequestInput[] }
  | {
      readonly mode: 'anonymous';
      readonly report: AnonymityReport;
      readonly confirmation: AnonymityConfirmation | null;
    };

/** The answer for one participant, in the order of the requests. */
export interface MeetingSeat {
  /** Who has no key sees nothing and is not there for this part. */
  readonly attends: boolean;
  readonly sees: readonly string[];
  /** Null without a name: there is nobody to ask about. */
  readonly decision: Decision | null;
}

/** The answer for the meeting: `permit` if everybody may see everything that was asked, `partial` if somebody may see something. */
export interface MeetingDecision {
  readonly outcome: Decision['outcome'];
  readonly reasons: readonly string[];
  readonly seats: readonly MeetingSeat[];
}

/**
 * Decides about a meeting.
 *
 * With a name, and with a code instead of a name, each request is decided by itself; a code lowers a risk and is no key. All requests are
 * about the person of the context: another one is refused there (`subject-mismatch`). Without a name the meeting needs a confirmed
 * report, or nobody attends (`reidentification-risk`); whoever did not say yet whether they know the person does not attend. A meeting of nobody
 * is denied.
 *
 * @source consent specification, section 8
 */
export function decideMeeting(meeting: MeetingInput, context: DecisionContextInput): MeetingDecision {
  if (meeting.mode === 'anonymous') return withoutName(meeting);
  const { mode, requests } = meeting;
  const seats = requests.map((request): MeetingSeat => {
    const decision = decide({ ...request, mode }, context);
    return { attends: decision.outcome !== 'deny', sees: permittedCategories(decision), decision };
  });
  const isWhole = seats.every(({ decision }) => decision?.outcome === 'permit');
  return { outcome: outcomeOf(seats, isWhole), reasons: [...new Set(seats.flatMap(reasonsOf))], seats };
}

const reasonsOf = ({ decision }: MeetingSeat): readonly string[] => decision?.reasons ?? [];

function outcomeOf(seats: readonly MeetingSeat[], isWhole: boolean): MeetingDecision['outcome'] {
  if (!seats.some(({ attends }) => attends)) return 'deny';
  return isWhole ? 'permit' : 'partial';
}

/** Who was not asked yet whether they know the person waits outside. */
function withoutName({ report, confirmation }: MeetingInput & { readonly mode: 'anonymous' }): MeetingDecision {
  const usable = isConfirmed(report, confirmation);
  const seats = Array.from({ length: report.participants }, (_, index): MeetingSeat => {
    const attends = usable && !report.toAsk.includes(index);
    return { attends, sees: attends ? ['case-anonymous'] : [], decision: null };
  });
  const outcome = outcomeOf(
    seats,
    seats.every(({ attends }) => attends),
  );
  const refusal = report.reason === 'invalid-request' ? report.reason : 'reidentification-risk';
  return { outcome, reasons: [outcome === 'deny' ? refusal : 'anonymous'], seats };
}
