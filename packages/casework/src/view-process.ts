/**
 * The one way out for every process but the conversation: reads it, makes the view for one viewer, and leaves a line in the access log.
 */
import type {
  Actor,
  CaseId,
  Clock,
  DataCategory,
  Instant,
  OrganisationId,
  PersonDetails,
  PersonId,
  ProfessionalId,
  Purpose,
  RegionProfile,
  ResponsibleParty,
  StreamId,
} from '@mgn/domain';
import { auditEntry } from './store/audit.js';
import { readProcess } from './commands/case-reading.js';
import type { ProcessReading, SeenStep } from './processes/case-process.js';
import type { CaseworkOptions } from './options.js';
import { openLedger } from './sharing/consent-ledger.js';
import type { RecordedEvent } from './store/event-log.js';
import { allGatedFields, type FieldTable, type SeenValues } from './sharing/gated-fields.js';
import { readerOf } from './sharing/reader.js';
import type { CaseProcessKind } from './process-kind.js';
import type { WithheldStep } from './processes/withheld-step.js';
import { recordOf, type TypesOf } from './processes/types-of.js';
import { textIdsIn } from './commands/text-paths.js';

/** One line of the history; who did it is null where the viewer may not know that. */
export interface ProcessLine {
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly role: Actor['role'] | null;
  readonly organisation: OrganisationId | null;
  readonly professional: ProfessionalId | null;
}

/** The view of one process for one viewer. Process facts are for everyone with a part in it; fields pass the gate. */
export interface ProcessView<K extends CaseProcessKind, Position extends string, Values, Extra> {
  readonly process: K;
  readonly stream: StreamId;
  /** Null for whoever may not know whom it is about: the case file would tell. */
  readonly caseId: CaseId | null;
  readonly caseNumber: string;
  readonly version: number;
  readonly state: string;
  /** Null in a process without a name, and for whoever may not know whom it is about. */
  readonly person: PersonId | null;
  readonly positions: readonly Position[];
  readonly responsible: ResponsibleParty | null;
  readonly next: SeenStep | null;
  readonly clocks: readonly Clock[];
  /** The commands that this viewer may give now. */
  readonly allowed: readonly string[];
  /** The steps that wait for the person; for who could take one, and for the person. */
  readonly withheld: readonly WithheldStep[];
  readonly timeline: readonly ProcessLine[];
  /** The version of what the person shares; permissions that come with a command name it. Null in a process without a name. */
  readonly sharing: number | null;
  readonly fields: SeenValues<Values>;
  readonly categories: readonly DataCategory[];
  /** What this process shows besides. */
  readonly about: Extra;
}

/** What a process says about its view. */
export interface ViewSheet<K extends CaseProcessKind, Position extends string, Values, Extra> {
  readonly process: K;
  readonly purpose: Purpose;
  readonly fields: FieldTable<TypesOf[K]['record'], Values, Position>;
  positions(record: TypesOf[K]['record'], actor: Actor, region: RegionProfile): readonly Position[];
  /** Somebody in these positions learns whom it is about, and what goes on around it. */
  knowsWho(record: TypesOf[K]['record'], positions: readonly Position[]): boolean;
  /**
   * Somebody in these positions, with these fields, may know which help it is about; everybody where left out. Who may not is told neither whom
   * it is about nor how it stands.
   */
  knowsHelp?(positions: readonly Position[], fields: SeenValues<Values>): boolean;
  /** The next step as the view tells it; as the answer to a command tells it where left out. */
  next?(record: TypesOf[K]['record']): SeenStep | null;
  allowed(
    record: TypesOf[K]['record'],
    context: { readonly at: Instant; readonly actor: Actor; readonly region: RegionProfile },
  ): readonly string[];
  about(record: TypesOf[K]['record'], seen: AboutMaterial<Position, Values>): Extra;
}

/** What the rest of a view is made of. */
export interface AboutMaterial<Position extends string, Values> {
  readonly positions: readonly Position[];
  readonly knowsWho: boolean;
  readonly knowsHelp: boolean;
  readonly caseNumber: string;
  readonly fields: SeenValues<Values>;
  readonly details: PersonDetails | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly at: Instant;
  readonly viewer: Actor;
}

/** The process as this viewer may see it; null when there is none for this viewer, whatever the reason. */
export async function viewProcess<K extends CaseProcessKind, Position extends string, Values, Extra>(
  options: CaseworkOptions,
  sheet: ViewSheet<K, Position, Values, Extra>,
  stream: StreamId,
  viewer: Actor,
): Promise<ProcessView<K, Position, Values, Extra> | null> {
  const reading = await readProcess(options.log, stream);
  const record = reading === null ? null : recordOf(sheet.process, reading.folded);
  if (reading === null || record === null) return null;
  const organisations = await options.organisations();
  const positions = sheet.positions(record, viewer, options.region);
  const reader = readerOf(viewer, organisations);
  if (positions.length === 0 || reader === null) return null;

  const { person } = reading.folded;
  const details = person === null ? null : ((await options.log.readPersons([person])).get(person) ?? null);
  const texts = await options.log.readTexts(textIdsIn(record));
  const ledger = person === null ? null : await openLedger(options, person, details);
  const at = options.clock();
  const consent = ledger?.context(at) ?? null;
  const { events, caseId, caseNumber } = reading;
  const { fields, gate } = allGatedFields(
    sheet.fields,
    { record, person, stream, caseId, events, details, texts, organisations, consent, purpose: sheet.purpose },
    { positions, reader, requester: viewer },
  );
  const knowsHelp = sheet.knowsHelp?.(positions, fields) ?? true;
  const knowsWho = knowsHelp && sheet.knowsWho(record, positions);
  const isTold = knowsHelp && !reading.folded.isOutside(viewer, options.region);
  await logView(options, viewer, reading, { at, fields, categories: gate.shown() });
  return {
    process: sheet.process,
    stream,
    caseId: knowsWho ? caseId : null,
    caseNumber,
    version: reading.version,
    state: reading.folded.state,
    person: knowsWho ? person : null,
    positions,
    responsible: knowsWho ? reading.folded.responsible() : null,
    next: isTold ? (sheet.next === undefined ? reading.folded.next(viewer) : sheet.next(record)) : null,
    clocks: isTold ? reading.folded.clocks() : [],
    allowed: sheet.allowed(record, { at, actor: viewer, region: options.region }),
    withheld:
      person === null || consent === null
        ? []
        : reading.folded.withheld(
            { person, stream, caseId, history: events, actor: viewer, organisations, consent },
            options.region,
          ),
    timeline: (knowsWho ? events : events.filter(isBy(viewer))).map(lineOf),
    sharing: ledger?.version ?? null,
    fields,
    categories: gate.shown(),
    about: sheet.about(record, { positions, knowsWho, knowsHelp, caseNumber, fields, details, texts, at, viewer }),
  };
}

async function logView(
  { log, identifiers }: CaseworkOptions,
  actor: Actor,
  { folded, caseId, stream }: ProcessReading,
  seen: {
    readonly at: Instant;
    readonly fields: Readonly<Record<PropertyKey, { readonly seen: boolean; readonly why?: string }>>;
    readonly categories: readonly DataCategory[];
  },
): Promise<void> {
  const all = Object.values(seen.fields).every((field) => field.seen || field.why !== 'not-available');
  const line = auditEntry(
    'view',
    all ? 'permitted' : 'partly-permitted',
    { actor, at: seen.at, identifiers },
    { person: folded.person, caseId, stream },
    { process: folded.kind, categories: seen.categories, state: folded.state },
  );
  await log.appendAudit([line]);
}

/** What the viewer's own organisation did. */
function isBy(viewer: Actor): (event: RecordedEvent) => boolean {
  const own = 'organisation' in viewer ? viewer.organisation : null;
  return ({ actor }) => own !== null && 'organisation' in actor && actor.organisation === own;
}

function lineOf({ version, type, at, actor }: RecordedEvent): ProcessLine {
  const organisation = 'organisation' in actor ? actor.organisation : null;
  const professional = 'professional' in actor ? (actor.professional ?? null) : null;
  return { version, type, at, role: actor.role, organisation, professional };
}
