/**
 * A concern about a network as an organisation with a part in it reads it: all of it, because nothing in it is about anybody. No permission is
 * asked, and the history names organisations and roles only.
 */
import {
  networkConcern,
  type Actor,
  type ActorRole,
  type Clock,
  type Instant,
  type NetworkConcernCommand,
  type NetworkConcernState,
  type OrganisationId,
  type RaisedConcern,
  type ResponsibleParty,
  type StepReport,
  type StreamId,
} from '@mgn/domain';
import { readProcess } from '../../commands/case-reading.js';
import { textIdsIn, withTexts } from '../../commands/text-paths.js';
import type { CaseworkOptions } from '../../options.js';
import { auditEntry } from '../../store/audit.js';
import type { ProcessReading, SeenStep } from '../case-process.js';
import { recordOf } from '../types-of.js';
import { concernPositions, type ConcernPosition } from './positions.js';

/** One line of the history. */
export interface ConcernLine {
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly role: ActorRole;
  readonly organisation: OrganisationId | null;
}

/** What a concern and its row have in common: codes, ids and dates. */
export interface ConcernFacts extends Pick<RaisedConcern, 'signal' | 'about' | 'insurer' | 'reporter' | 'step'> {
  readonly stream: StreamId;
  readonly caseNumber: string;
  readonly version: number;
  readonly state: NetworkConcernState;
  readonly ended: boolean;
  readonly raisedAt: Instant;
  readonly changedAt: Instant;
  readonly positions: readonly ConcernPosition[];
  readonly responsible: ResponsibleParty;
  /** What comes next, who does it and by when; null after the end. */
  readonly next: SeenStep | null;
  readonly clocks: readonly Clock[];
}

/** How a concern ended. */
export type ConcernEnding =
  | {
      readonly how: 'settled';
      readonly endedAt: Instant;
      readonly reason: Extract<NetworkConcernCommand, { type: 'settle' }>['reason'];
      readonly explanation: string | null;
    }
  | { readonly how: 'handed-over'; readonly endedAt: Instant; readonly to: OrganisationId };

/** A concern for one viewer. A text that was erased is null. */
export interface ConcernView extends ConcernFacts {
  readonly reporterRole: ActorRole;
  readonly description: string | null;
  readonly reports: readonly (Omit<StepReport, 'report'> & { readonly report: string | null })[];
  /** Null while it is open. */
  readonly ending: ConcernEnding | null;
  /** The commands that this viewer may give now. */
  readonly allowed: readonly string[];
  readonly timeline: readonly ConcernLine[];
}

/** The concern as this viewer may see it; null when there is none for this viewer, whatever the reason. */
export async function viewConcern(
  options: CaseworkOptions,
  stream: StreamId,
  viewer: Actor,
): Promise<ConcernView | null> {
  const reading = await readProcess(options.log, stream);
  const kept = reading === null ? null : recordOf('network-concern', reading.folded);
  if (reading === null || kept === null || !('organisation' in viewer)) return null;
  const isKnown = (await options.organisations()).has(viewer.organisation);
  const facts = concernFacts(options, reading, viewer);
  if (facts === null || !isKnown) return null;
  const record = withTexts(kept, await options.log.readTexts(textIdsIn(kept)));
  const at = options.clock();
  await options.log.appendAudit([
    auditEntry(
      'view',
      'permitted',
      { actor: viewer, at, identifiers: options.identifiers },
      { stream },
      { process: 'network-concern', state: record.state },
    ),
  ]);
  return {
    ...facts,
    reporterRole: record.reporterRole,
    description: record.description,
    reports: record.reports,
    ending: endingOf(record),
    allowed: networkConcern.allowedCommands(kept, { at, actor: viewer, region: options.region }),
    timeline: reading.events.map(({ version, type, at: when, actor }) => ({
      version,
      type,
      at: when,
      role: actor.role,
      organisation: 'organisation' in actor ? actor.organisation : null,
    })),
  };
}

/** The codes, ids and dates of a concern for one viewer; null where the viewer has no part in it. */
export function concernFacts(
  { region }: Pick<CaseworkOptions, 'region'>,
  { stream, caseNumber, version, folded }: ProcessReading,
  viewer: Actor,
): ConcernFacts | null {
  const record = recordOf('network-concern', folded);
  const positions = record === null ? [] : concernPositions(record, viewer, region);
  if (record === null || positions.length === 0) return null;
  const { state, signal, about, insurer, reporter, step, raisedAt, changedAt } = record;
  return {
    stream,
    caseNumber,
    version,
    state,
    ended: folded.isEnd,
    signal,
    about,
    insurer,
    reporter,
    step,
    raisedAt,
    changedAt,
    positions,
    responsible: networkConcern.responsibleParty(record),
    next: folded.next(viewer),
    clocks: folded.clocks(),
  };
}

function endingOf(record: RaisedConcern): ConcernEnding | null {
  if (record.state === 'settled') {
    const { endedAt, reason, explanation } = record;
    return { how: 'settled', endedAt, reason, explanation };
  }
  return record.state === 'handed-over' ? { how: 'handed-over', endedAt: record.endedAt, to: record.to } : null;
}
