/**
 * Whose turn it is in a row of a list. A step stands in the name of one role; whoever else of that organisation may give it has the turn as
 * well, so that no organisation is left without anybody who sees it. Rule CASE-030.
 */
import {
  caseConferenceItem,
  comparePlainDates,
  exploratoryConversation,
  networkConcern,
  transferCase,
  waitlistEntry,
  type Actor,
  type PlainDate,
  type RegionProfile,
} from '@mgn/domain';
import { isCaseProcessKind, type CommandProcessKind, type ProcessKind } from '../process-kind.js';
import { mayHaveCases } from '../sharing/network-office.js';
import type { ProcessSummary, SummaryTurn } from '../store/event-log.js';

/** In which region, and on which day, it is asked. */
export interface TurnContext {
  readonly region: RegionProfile;
  readonly today: PlainDate;
}

/** What this actor is to do in a row today, what ends first where that is more; null where it is somebody else's turn, or has not begun. */
export function turnOf(
  { process, turns }: Pick<ProcessSummary, 'process' | 'turns'>,
  actor: Actor,
  { region, today }: TurnContext,
): SummaryTurn | null {
  const own = turns.filter((turn) => hasBegun(turn, today) && isTurnOf(process, turn, { actor, region }));
  return own.reduce<SummaryTurn | null>(
    (first, turn) => (first !== null && comparePlainDates(first.by, turn.by) <= 0 ? first : turn),
    null,
  );
}

function hasBegun({ from }: SummaryTurn, today: PlainDate): boolean {
  return from === undefined || comparePlainDates(from, today) <= 0;
}

/** Who asks, in which region. */
interface Asking {
  readonly actor: Actor;
  readonly region: RegionProfile;
}

/** Says whether a turn is this actor's: of the organisation that is named by everybody who may give the step, otherwise of the role that is. */
function isTurnOf(process: ProcessKind, turn: SummaryTurn, { actor, region }: Asking): boolean {
  if (!('organisation' in actor) || process === 'consent') return false;
  if (isCaseProcessKind(process) && !mayHaveCases(actor)) return false;
  if (turn.organisation === null) return turn.role === actor.role;
  return turn.organisation === actor.organisation && sharing[process](turn, { actor, region });
}

/** Who may take a step that stands in the name of somebody else of the same organisation, read off the authority of each process. */
const sharing: Readonly<Record<CommandProcessKind, (turn: SummaryTurn, asking: Asking) => boolean>> = {
  'exploratory-conversation': exploratoryConversation.sharesTurn,
  'transfer-case': transferCase.sharesTurn,
  'waitlist-entry': waitlistEntry.sharesTurn,
  'case-conference-item': caseConferenceItem.sharesTurn,
  'network-concern': networkConcern.sharesTurn,
};
