/**
 * Whether a command may open a process about whom it names, in the case file that it names.
 */
import { CaseId, StreamId, type Actor, type Issue, type PersonId } from '@mgn/domain';
import { isCaseProcessKind } from '../process-kind.js';
import { readingOf } from './case-reading.js';
import type { CaseProcess, ProcessReading } from '../processes/case-process.js';
import { recordOf } from '../processes/types-of.js';
import type { CaseworkOptions } from '../options.js';
import type { CommandEnvelope } from './envelope.js';

/**
 * What is wrong with whom or which case an opening command names; empty when nothing is.
 *
 * `person-unknown` at `command.person`: nobody says who it is, neither the store nor the command; nobody could ever be reached (CASE-019).
 * `invalid-value` at `command.person`: a person who is already known is named only by themself and by those with a place in one of that
 * person's cases, because anybody could guess an id. Who moved to another practice is a new person record there, until the records are
 * joined on the person's word. `transfer-runs` at `command.direction`: another place for this help is sought already, and nobody is asked twice
 * (CASE-031). `invalid-value` at `caseId`: that case is of somebody else, the actor has no part in it, or it is no case but a
 * concern about a network. `invalid-value` at `stream`: a concern about a network would have the id of somebody's case.
 */
export async function openingIssues(
  options: CaseworkOptions,
  { stream, caseId, actor, command, with: along }: CommandEnvelope,
  process: CaseProcess,
): Promise<readonly Issue[]> {
  const person = process.personNamedBy(command);
  if (person !== null) {
    const isKnown = (await options.log.readPersons([person])).has(person);
    if (!isKnown && along?.person === undefined) return [{ code: 'person-unknown', path: ['command', 'person'] }];
    if (isKnown && !(await mayName(options, person, actor))) return [invalid('command', 'person')];
    if (await takesPartInSearch(options, person, { command, actor }))
      return [{ code: 'transfer-runs', path: ['command', 'direction'] }];
  }
  if (!isCaseProcessKind(process.kind)) return (await isCaseFile(options, stream)) ? [invalid('stream')] : [];
  if (caseId === undefined || (await mayJoin(options, caseId, { person, actor }))) return [];
  return [invalid('caseId')];
}

const opensTransfer: ReadonlySet<string> = new Set(['signal', 'open-search', 'open-escalation']);

/**
 * Says whether the command would begin a transfer beside one of the same person for the same help that runs and in which the actor has a part.
 * Whoever has none is told nothing by a refusal: that such help is sought is for the person to tell. The office sees both.
 */
async function takesPartInSearch(
  { log, region }: CaseworkOptions,
  person: PersonId,
  { command, actor }: Pick<CommandEnvelope, 'command' | 'actor'>,
): Promise<boolean> {
  if (!opensTransfer.has(command.type) || !('direction' in command)) return false;
  const open = await log.listSummaries({ processes: ['transfer-case'], person, ended: false, limit: mostTransfers });
  const readings = await Promise.all(open.map(async ({ stream }) => log.readStream(stream)));
  return readings.some((stored) => {
    const transfer = stored === null ? null : readingOf(stored);
    if (transfer === null || transfer.folded.positions(actor, region).length === 0) return false;
    return recordOf('transfer-case', transfer.folded)?.direction === command.direction;
  });
}

/** More open transfers of one person are not looked at: there is one for each kind of help. */
const mostTransfers = 50;

/** Says whether there is a case file with this id. */
async function isCaseFile({ log }: CaseworkOptions, stream: StreamId): Promise<boolean> {
  return (await log.readCase(CaseId.parse(stream))).length > 0;
}

async function mayName({ log }: CaseworkOptions, person: PersonId, actor: Actor): Promise<boolean> {
  if (actor.role === 'system' || (actor.role === 'person' && actor.person === person)) return true;
  if (!('organisation' in actor)) return false;
  return (await log.listSummaries({ person, involved: actor.organisation, limit: 1 })).length > 0;
}

/** Says whether a process may join a case: there is none yet, or it is of the same person and the actor has a part in it. */
async function mayJoin(
  { log, region }: CaseworkOptions,
  caseId: CaseId,
  { person, actor }: { readonly person: PersonId | null; readonly actor: Actor },
): Promise<boolean> {
  const named = await log.readStream(StreamId.parse(caseId));
  if (named !== null && !isCaseProcessKind(named.process) && named.process !== 'consent') return false;
  const readings = (await log.readCase(caseId)).map(readingOf).filter((reading) => reading !== null);
  if (readings.length === 0) return true;
  const hasPart = ({ folded }: ProcessReading): boolean =>
    actor.role === 'system' || folded.positions(actor, region).length > 0;
  return readings.every(({ folded }) => folded.person === person) && readings.some(hasPart);
}

function invalid(...path: readonly string[]): Issue {
  return { code: 'invalid-value', path: [...path] };
}
