/**
 * Carries out what follows from a command in the other processes of the case file: decided by the system, and stored with the command.
 */
import { CaseId, MgnError, StreamId, type Instant, type ProcessEvent } from '@mgn/domain';
import { readingOf } from '../commands/case-reading.js';
import type { Folded, ProcessReading } from '../processes/case-process.js';
import type { CaseworkOptions } from '../options.js';
import { isCaseProcessKind } from '../process-kind.js';
import { rulesOfCase } from '../commands/rules-of-case.js';
import { caseProcesses } from '../processes/sheets.js';
import type { CaseFile, Connection, Follow, Happened, Member } from './connection.js';
import { connections } from './connections.js';

/** A process that a command or what follows from it changed: from which version, by which events, to which record. */
export interface Changed extends Omit<Member, 'number'> {
  /** Null for one that was opened now and has no number yet. */
  readonly number: string | null;
  /** The version before; 0 for a process that was opened. */
  readonly before: number;
  /** The process before; null for one that was opened. */
  readonly was: Folded | null;
  readonly events: readonly ProcessEvent[];
  readonly caseId: CaseFile['caseId'];
}

/** What was carried out, and the rules of which the command was refused: nobody is to think that they were followed. */
export interface Followed {
  readonly changed: readonly Changed[];
  readonly notFollowed: readonly string[];
}

/** The most steps that can follow from one command; more is a circle in the table. */
const mostSteps = 100;

/** Everything that follows from what changed first, that one included. */
export async function follow(options: CaseworkOptions, first: Changed, at: Instant): Promise<Followed> {
  const changed = new Map<StreamId, Changed & Member>();
  const queue: { readonly stream: StreamId; readonly event: ProcessEvent }[] = first.events.map((event) => ({
    stream: first.stream,
    event,
  }));
  const notFollowed: string[] = [];
  let standing: Standing | null = null;

  for (let next = 0; next < queue.length; next += 1) {
    if (next > mostSteps) throw new MgnError('impossible', 'the connections of the processes go in a circle');
    const step = queue[next];
    const folded = step === undefined ? undefined : (changed.get(step.stream)?.folded ?? first.folded);
    if (step === undefined || folded === undefined) continue;
    for (const connection of connectionsOn(folded, step.event)) {
      standing ??= await standingOf(options, first);
      if (changed.size === 0) changed.set(first.stream, await numbered(options, first));
      const source = changed.get(step.stream);
      if (source === undefined) continue;
      const endedPlaces = standing.endedPlaces.map(asMember);
      const file = fileOf(options, first, { at, members: membersOf(standing.members, changed), endedPlaces });
      for (const wanted of await connection.follow(happened(source, step.event), file)) {
        const taken = await take(options, wanted, { file, standing: standing.members, changed, at });
        if (taken === null) {
          notFollowed.push(connection.rule);
          continue;
        }
        const { member, events } = taken;
        changed.set(member.stream, member);
        queue.push(...events.map((event) => ({ stream: member.stream, event })));
      }
    }
  }
  return { changed: changed.size === 0 ? [first] : [...changed.values()], notFollowed };
}

/** The process with its number; one that was opened now takes it before it is stored, so that others can refer to it. */
async function numbered({ log }: CaseworkOptions, changed: Changed): Promise<Changed & Member> {
  const process = caseProcesses[changed.folded.kind];
  return { ...changed, number: changed.number ?? (await log.takeNumber(process.numberPrefix)) };
}

/** The connections of a process on an event; none where it stands in no case file. */
function connectionsOn({ kind }: Folded, { type }: ProcessEvent): readonly Connection[] {
  if (!isCaseProcessKind(kind)) return [];
  // INVARIANT: the table gives each process its own connections.
  const own = connections[kind] as readonly unknown[] as readonly Connection[];
  return own.filter(({ on }) => (on as readonly string[]).includes(type));
}

function happened(member: Member, event: ProcessEvent): Happened {
  return { member, record: member.folded.record, event } as Happened;
}

/** What a connection may look at, before anything followed. */
interface Standing {
  /** The processes of the case, and everything that is still open of the person. */
  readonly members: readonly ProcessReading[];
  /** The places on lists of the person that ended, in other case files. */
  readonly endedPlaces: readonly ProcessReading[];
}

async function standingOf({ log }: CaseworkOptions, { caseId, folded }: Changed): Promise<Standing> {
  const inCase = await log.readCase(caseId);
  const known = new Set(inCase.map(({ stream }) => stream));
  const { person } = folded;
  const [open, ended] =
    person === null
      ? [[], []]
      : await Promise.all([
          log.listSummaries({ person, ended: false, limit: mostSteps }),
          log.listSummaries({
            processes: ['waitlist-entry'],
            person,
            ended: true,
            order: 'changed',
            limit: mostSteps,
          }),
        ]);
  const read = async (rows: readonly { readonly stream: StreamId }[]): Promise<readonly ProcessReading[]> => {
    const elsewhere = rows.filter(({ stream }) => !known.has(stream));
    return readable(await Promise.all(elsewhere.map(({ stream }) => log.readStream(stream))));
  };
  return { members: [...readable(inCase), ...(await read(open))], endedPlaces: await read(ended) };
}

function readable(stored: readonly (Parameters<typeof readingOf>[0] | null)[]): readonly ProcessReading[] {
  return stored.map((one) => (one === null ? null : readingOf(one))).filter((reading) => reading !== null);
}

function membersOf(
  standing: readonly ProcessReading[],
  changed: ReadonlyMap<StreamId, Changed & Member>,
): readonly Member[] {
  const unchanged = standing.filter(({ stream }) => !changed.has(stream));
  return [...unchanged.map(asMember), ...changed.values()];
}

function asMember({ stream, caseNumber, folded }: ProcessReading): Member {
  return { stream, number: caseNumber, folded };
}

function fileOf(
  { identifiers, places, region }: CaseworkOptions,
  { caseId, stream, before, events }: Changed,
  { at, members, endedPlaces }: Pick<CaseFile, 'at' | 'members' | 'endedPlaces'>,
): CaseFile {
  const version = before + events.length;
  return {
    caseId,
    at,
    region,
    places: places ?? null,
    members,
    endedPlaces,
    newStream: (key) => StreamId.parse(identifiers.deriveId(`follows ${stream} ${version} ${key}`)),
    looseStream: () => StreamId.parse(identifiers.newId()),
  };
}

interface Taking {
  readonly file: CaseFile;
  readonly standing: readonly ProcessReading[];
  readonly changed: ReadonlyMap<StreamId, Changed & Member>;
  readonly at: Instant;
}

/** The process after a command of the system, with its new events; null where the process refuses it. */
async function take(
  options: CaseworkOptions,
  { process: kind, stream, command }: Follow,
  { file, standing, changed, at }: Taking,
): Promise<{ readonly member: Changed & Member; readonly events: readonly ProcessEvent[] } | null> {
  const process = caseProcesses[kind];
  const there = changed.get(stream) ?? standingAs(standing.find((reading) => reading.stream === stream));
  const history = standing.find((reading) => reading.stream === stream)?.events ?? [];
  const region = rulesOfCase(options, history, at);
  const decided = (there?.folded ?? process.none).decide(command, { at, actor: { role: 'system' }, region });
  if (decided.outcome === 'refused') return null;
  const { events, reached } = decided;
  if (reached.discloses(events).length > 0) {
    throw new MgnError('impossible', 'what follows by itself hands nothing to anybody');
  }
  const number = there?.number ?? (await options.log.takeNumber(process.numberPrefix));
  // A process without a name has a case file of its own: nothing there leads to anybody.
  const ownFile = reached.person === null ? CaseId.parse(stream) : file.caseId;
  const caseId = there?.caseId ?? ownFile;
  const before = there?.before ?? 0;
  const was = there?.was ?? null;
  const member = {
    stream,
    number,
    folded: reached,
    caseId,
    before,
    was,
    events: [...(there?.events ?? []), ...events],
  };
  return { member, events };
}

function standingAs(reading: ProcessReading | undefined): (Changed & Member) | undefined {
  if (reading === undefined) return undefined;
  const { stream, caseNumber, folded, version, caseId } = reading;
  return { stream, number: caseNumber, folded, before: version, was: folded, events: [], caseId };
}
