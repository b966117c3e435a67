/**
 * The rows of a list as one viewer may see them: who was asked to take over, and the clocks that tell which help was chosen, only where
 * the viewer may see that (rule CASE-011); nothing of how it goes on for whoever declined.
 */
import { exploratoryConversation, type Actor, type OpenedConversation, type PersonId } from '@mgn/domain';
import { readConversation } from './read-conversation.js';
import { recordWhenLeft } from './reading.js';
import type { SeenRow } from '../../casework.js';
import type { CaseworkOptions } from '../../options.js';
import { mayKnowClock, seenStep, type HelpSight } from './chosen-help.js';
import type { ProcessSummary } from '../../store/event-log.js';
import { helpSight } from './help-sight.js';
import { onlyDeclined, positionsOf } from './involvement.js';
import { summaryTurn } from '../../lists/summary-parts.js';

/** The row of a conversation: always of somebody. */
export type ConversationRow = ProcessSummary & { readonly person: PersonId };

/** Says whether a row is of somebody. */
export function isOfPerson(row: ProcessSummary): row is ConversationRow {
  return row.person !== null;
}

/** The rows, in the same order. */
export async function seenRows(
  options: CaseworkOptions,
  rows: readonly ConversationRow[],
  viewer: Actor,
): Promise<readonly SeenRow[]> {
  if (!('organisation' in viewer)) return rows.map(withoutParts);
  const read = rows.filter((row) => tells.has(row.state) || mayBeOutside(options, row, viewer));
  const persons = await options.log.readPersons([...new Set(read.map(({ person }) => person))]);
  return Promise.all(
    rows.map(async (row): Promise<SeenRow> => {
      const reading = read.includes(row) ? await readConversation(options.log, row.stream) : null;
      if (reading === null) return withoutParts(row);
      if (onlyDeclined(positionsOf(reading.record, viewer, options.region)))
        return outsideRow(row, recordWhenLeft(reading, viewer));
      if (!tells.has(row.state)) return withoutParts(row);
      return seenRow(row, reading.record, await helpSight(options, reading, viewer, persons.get(row.person) ?? null));
    }),
  );
}

/** The states in which turns and clocks can tell which help was chosen. */
const tells: ReadonlySet<string> = new Set(['advice-delivered', 'gp-decided', 'handing-over']);

/** The states in which something is or was being handed over. */
const mayHaveHandovers: ReadonlySet<string> = new Set([
  'handing-over',
  'completed',
  'redirected',
  'withdrawn',
  'lapsed',
]);

/** Says whether the viewer may have declined to take over. The row itself tells it for most. */
function mayBeOutside(
  { region }: CaseworkOptions,
  { requester, holder, state }: ProcessSummary,
  viewer: Extract<Actor, { organisation: unknown }>,
): boolean {
  const own = [requester, holder, region.networkOffice].includes(viewer.organisation);
  return !own && mayHaveHandovers.has(state);
}

function seenRow(row: ConversationRow, record: OpenedConversation, sight: HelpSight): SeenRow {
  const turns = exploratoryConversation.turns(record).map((turn) => summaryTurn(seenStep(turn, sight)));
  const clocks = row.clocks.filter(({ code }) => mayKnowClock(code, sight));
  return { ...withoutParts(row), turns, next: turns[0] ?? null, clocks };
}

/** The row for somebody who only declined: no name, and not whose turn it is, who took over, or what happened since. */
function outsideRow(row: ConversationRow, left: OpenedConversation): SeenRow {
  return {
    ...withoutParts(row),
    state: left.state,
    responsible: exploratoryConversation.responsibleParty(left).organisation,
    next: null,
    turns: [],
    clocks: [],
    changedAt: left.changedAt,
    outside: true,
  };
}

/** The row without the organisations that have a part in the case, and without when the system looks again. */
function withoutParts({ involved: _involved, tickAt: _tick, ...row }: ConversationRow): SeenRow {
  return { ...row, outside: false };
}
