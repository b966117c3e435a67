/**
 * The answer to a command, in the one order that holds for every process: is the step possible in this state, may this actor
 * take it, does every guard hold.
 */
import type { Decision, Refusal } from '../words/decision.js';
import { MgnError } from '../words/mgn-error.js';
import type { DecisionContext } from './context.js';
import type { ProcessEvent } from './event.js';
import type { Cell, OrderCode } from './matrix.js';
import type { RowFor } from './row.js';

/** An event before it has its moment, actor and region. */
export interface Draft {
  readonly type: string;
  readonly data: object;
}

/** What deciding needs of a process. */
export interface Deciding<
  Record_ extends { readonly state: string },
  Command extends { readonly type: string },
  Event extends ProcessEvent,
  Code extends string,
> {
  readonly table: Readonly<Record<Command['type'], RowFor<never, never, string, string, Draft, Code>>>;
  readonly matrix: Readonly<Record<Record_['state'], Readonly<Record<Command['type'], Cell>>>>;
  /** Why this actor may not give this command; empty when it may. */
  readonly authority: (record: Record_, command: Command, context: DecisionContext) => readonly Refusal<Code>[];
  readonly refusal: (code: Code | OrderCode, path?: Refusal['path'], details?: Refusal['details']) => Refusal<Code>;
  readonly evolve: (record: Record_, event: Event) => Record_;
}

/**
 * The `decide` of a process. Pure: the same record, command and context give the same answer.
 *
 * A refusal because of the state or of who asks leaves what follows unasked, so that nobody learns more than they may. Within
 * the guards all reasons are listed. The command is trusted to have passed its schema.
 */
export function deciderOf<
  Record_ extends { readonly state: string },
  Command extends { readonly type: string },
  Event extends ProcessEvent,
  Code extends string,
>(
  parts: Deciding<Record_, Command, Event, Code>,
): (record: Record_, command: Command, context: DecisionContext) => Decision<Record_, Event, Code> {
  const { table, matrix, authority, refusal, evolve } = parts;
  return (record, command, context) => {
    const type: Command['type'] = command.type;
    const cells = matrix[record.state as Record_['state']];
    // A command that never passed its schema has no cell.
    if (!Object.hasOwn(cells, type)) {
      throw new MgnError('unparsed-command', 'a command has to pass its schema before it is decided');
    }
    const cell = cells[type];
    if (!cell.allowed) {
      const reasons = [refusal(cell.code, undefined, { state: record.state, command: type })];
      return { outcome: 'refused', reasons, record };
    }
    const unauthorised = authority(record, command, context);
    if (unauthorised.length > 0) return { outcome: 'refused', reasons: unauthorised, record };

    // The matrix has just said that this record is in one of the states of this row.
    const row = table[type] as RowFor<Record_, Command, string, string, Draft, Code>;
    const reasons = guardRefusals(row, record, command, context);
    if (reasons.length > 0) return { outcome: 'refused', reasons, record };

    const draft = row.draft(record, command, context);
    const event = {
      type: draft.type,
      at: context.at,
      actor: context.actor,
      region: { id: context.region.id, version: context.region.version },
      ruleIds: row.rules,
      data: draft.data,
    } as ProcessEvent as Event;
    return { outcome: 'accepted', events: [event], record: evolve(record, event) };
  };
}

function guardRefusals<Record_, Command, Code extends string>(
  { guards }: RowFor<Record_, Command, string, string, Draft, Code>,
  record: Record_,
  command: Command,
  context: DecisionContext,
): readonly Refusal<Code>[] {
  let reasons: readonly Refusal<Code>[] = [];
  for (const guard of guards) {
    const found = guard.check(record, command, context);
    if (found.length > 0) reasons = reasons.length === 0 ? found : [...reasons, ...found];
  }
  return reasons;
}
