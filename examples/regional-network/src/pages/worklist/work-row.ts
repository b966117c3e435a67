/**
 * One row of the worklist, and who looks at it.
 */
import type { CommandProcessKind, SeenRow, TurnContext } from '@mgn/casework';
import type { Actor, CaseId, OrganisationId } from '@mgn/domain';
import type { StepThatWaits } from '../waits-in-list.js';

/** Who looks, in which region and on which day. */
export interface Looking extends TurnContext {
  readonly actor: Actor;
}

/** One row, whichever function it is of, or about the network itself. */
export interface WorkRow extends Pick<
  SeenRow,
  'stream' | 'caseNumber' | 'state' | 'ended' | 'turns' | 'next' | 'clocks' | 'changedAt' | 'outside'
> {
  readonly process: CommandProcessKind;
  /** Null where the row leads to nobody. */
  readonly person: string | null;
  readonly caseId: CaseId | null;
  readonly responsible: OrganisationId | null;
  readonly personLabel: string | null;
  /** The steps that wait for the person. */
  readonly withheld: readonly StepThatWaits[];
  /** The row of a conversation, of which the label is read for the rows that are shown. */
  readonly conversation: SeenRow | null;
}
