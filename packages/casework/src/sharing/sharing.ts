/**
 * What a person shares with whom: read, permitted and withdrawn by the person, effective at once.
 */
import {
  CommandId,
  MgnError,
  parseWith,
  type Actor,
  type CaseId,
  type Instant,
  type Issue,
  type OrganisationId,
  type PersonId,
} from '@mgn/domain';
import { auditEntry, type AuditSubject } from '../store/audit.js';
import { canonicalJson } from '../store/canonical-json.js';
import { readingOf } from '../commands/case-reading.js';
import type { SharingOutcome, SharingOverview } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import { openLedger, type ConsentLedger, type HeldGrant } from './consent-ledger.js';
import { Grant, SecondAnswer } from '../commands/envelope.js';
import type { AuditEntry, Receipt } from '../store/event-log.js';
import { againIssues } from '../processes/conversation/grants.js';
import { holdersOf } from '../processes/conversation/view-fields.js';
import { heldIn } from './held-in.js';
import { makeView } from '../processes/conversation/read-view.js';
import { unlessHandled, type Sent } from '../store/unless-handled.js';
import { readMaterial } from '../processes/conversation/view-conversation.js';

/** The consents of a person, whatever their status. */
export async function sharingOf(options: CaseworkOptions, person: PersonId): Promise<SharingOverview> {
  const ledger = await ledgerOf(options, person);
  return { consents: ledger.consents(), version: ledger.version };
}

/**
 * Registers what a person who was asked again permits to the network office, where a step waits for it: for who could take that step.
 *
 * The same answer with the same id is recorded once: the second time it is answered as the first time, also at the same moment and
 * whatever happened since. Another answer with that id is `command-id-reused`.
 *
 * Refused with a code of `parseWith` where it is not what it claims to be, as `unknown-case`, `stale` (the case changed since `expects`, or what the person shares since `sharing`), `nothing-waits` (the step does not wait, or not any more) or
 * with the code of what is wrong with a grant, at its place. What a rule refuses leaves one line in the audit log, as of a command.
 */
export async function permitAgain(
  options: CaseworkOptions,
  input: SecondAnswer,
  actor: Actor,
): Promise<SharingOutcome> {
  const parsed = parseWith(SecondAnswer, input);
  if (!parsed.ok) return unreadable(parsed.issues);
  const answer = parsed.value;
  const { stream, expects, command, grants } = answer;
  const sent: Sent = { id: answer.id, digest: digestOf(options, { permitAgain: answer, actor }) };
  const material = await readMaterial(options, stream);
  const made = material === null ? null : makeView(material, actor);
  if (material === null || made === null) {
    return notNow(options, sent, { outcome: 'refused', code: 'unknown-case' });
  }
  if (made.view.version !== expects) return notNow(options, sent, { outcome: 'stale' });
  const { record, caseId } = material.reading;
  const about = { person: record.person, caseId, stream };
  const change: Change = { about, actor, what: 'permit-again', sent };
  const waiting = made.view.withheld.find((each) => each.command === command);
  if (waiting === undefined) return refused(options, change, { code: 'nothing-waits' });
  if (material.sharing !== answer.sharing) return notNow(options, sent, { outcome: 'stale' });
  const [wrong] = againIssues(grants, waiting, record);
  if (wrong !== undefined) return refused(options, change, wrong);
  const held = grants.map((grant) => ({ ...heldIn(holdersOf(record), grant), episode: caseId }));
  return register(options, change, held);
}

/** Registers a permission that the person gives. */
export async function permit(
  options: CaseworkOptions,
  person: PersonId,
  input: Grant,
  actor: Actor,
): Promise<SharingOutcome> {
  if (!maySpeakFor(person, actor)) return { outcome: 'refused', code: 'not-this-person' };
  const parsed = parseWith(Grant, input);
  if (!parsed.ok) return unreadable(parsed.issues);
  const grant = parsed.value;
  const { holders } = grant;
  const change: Change = { about: { person }, actor, what: 'permit' };
  if (holders !== undefined) return register(options, change, [{ ...grant, holders }]);
  const held = grant.episode === undefined ? [] : await holdersInCase(options, grant.episode, person);
  if (held.length === 0) return { outcome: 'refused', code: 'unknown-case', path: ['episode'] };
  return register(options, change, [heldIn(held, grant)]);
}

/** The first thing that is wrong with what came in. */
function unreadable([first]: readonly Issue[]): SharingOutcome {
  return { outcome: 'refused', code: first?.code ?? 'invalid-value', path: first?.path ?? [] };
}

/** The organisations that hold something in this person's case; none where it is nobody's, or of somebody else. */
async function holdersInCase(
  { log }: CaseworkOptions,
  caseId: CaseId,
  person: PersonId,
): Promise<readonly OrganisationId[]> {
  const readings = (await log.readCase(caseId)).map(readingOf).filter((reading) => reading !== null);
  const own = readings.filter(({ folded }) => folded.person === person);
  return [...new Set(own.flatMap(({ folded }) => folded.holders()))];
}

/** Whose permissions, and in which case. */
type About = AuditSubject & { readonly person: PersonId };

/** A change of what is shared: whose, by whom, and what it is called in the audit log. */
interface Change {
  readonly about: About;
  readonly actor: Actor;
  readonly what: string;
  /** Left out where the same thing twice does no harm. */
  readonly sent?: Sent;
}

async function register(
  options: CaseworkOptions,
  change: Change,
  grants: readonly HeldGrant[],
): Promise<SharingOutcome> {
  const { about, actor } = change;
  const ledger = await ledgerOf(options, about.person);
  const at = options.clock();
  const organisations = await options.organisations();
  const granted = ledger.grant(grants, { actor, at, organisations });
  const issue = granted.outcome === 'refused' ? granted.issues[0] : undefined;
  return issue === undefined ? store(options, { ...change, at }, ledger) : refused(options, change, issue);
}

/** The answer to what a rule refuses. Where the change can be recognised it leaves one line in the audit log. */
async function refused(
  options: CaseworkOptions,
  { about, actor, what, sent }: Change,
  { code, path }: { readonly code: string; readonly path?: readonly (string | number)[] },
): Promise<SharingOutcome> {
  const answer: SharingOutcome = { outcome: 'refused', code, ...(path !== undefined && { path }) };
  if (sent === undefined) return answer;
  const at = options.clock();
  const { identifiers } = options;
  const facts = { command: what, reasons: [code] };
  const line = auditEntry('command', 'refused', { actor, at, identifiers }, about, facts);
  return notNow(options, sent, answer, [line]);
}

/** The answer to what is not recorded now, with its lines for the audit log; or the first answer again. */
function notNow(
  options: CaseworkOptions,
  sent: Sent,
  now: SharingOutcome,
  audit: readonly AuditEntry[] = [],
): Promise<SharingOutcome> {
  const again = ({ receipt }: { readonly receipt: Receipt }) => recorded(options, receipt);
  return unlessHandled<SharingOutcome>(options.log, sent, { now, audit, again });
}

/** The first answer again, with its own moment. */
async function recorded({ log }: CaseworkOptions, { stream, version }: Receipt): Promise<SharingOutcome> {
  const last = (await log.readStream(stream))?.events[version - 1];
  // INVARIANT: a receipt names the version that its own events made, and events stay.
  if (last === undefined) throw new MgnError('broken-log', 'the events of a receipt are not there');
  return { outcome: 'handled', at: last.at };
}

/** How often a stop of the person is tried that loses to somebody who wrote down another permission at the same moment. */
const mostTries = 5;

/**
 * Withdraws one permission, or all; nothing new leaves from this moment on. A stop stands whatever is written down at the same moment:
 * it is decided again on what is there then.
 */
export async function withdrawPermission(
  options: CaseworkOptions,
  person: PersonId,
  consent: string,
  actor: Actor,
): Promise<SharingOutcome> {
  if (!maySpeakFor(person, actor)) return { outcome: 'refused', code: 'not-this-person' };
  let outcome: SharingOutcome = { outcome: 'stale' };
  for (let tries = 0; tries < mostTries && outcome.outcome === 'stale'; tries += 1) {
    const ledger = await ledgerOf(options, person);
    const at = options.clock();
    const withdrawn = ledger.withdraw(consent, { actor, at });
    if (withdrawn.outcome === 'refused') return { outcome: 'refused', code: withdrawn.code };
    outcome = await store(options, { about: { person }, actor, at, what: 'withdraw-permission' }, ledger);
  }
  return outcome;
}

async function store(
  options: CaseworkOptions,
  change: Change & { readonly at: Instant },
  ledger: ConsentLedger,
): Promise<SharingOutcome> {
  const { about, actor, at, what: command } = change;
  const { identifiers } = options;
  const [stream] = ledger.pending();
  if (stream === undefined) return { outcome: 'handled', at };
  const sent = change.sent ?? {
    id: CommandId.parse(identifiers.newId()),
    digest: digestOf(options, stream.events),
  };
  const result = await options.log.append({
    commandId: sent.id,
    commandDigest: sent.digest,
    streams: [stream],
    persons: [],
    texts: [],
    foreign: [],
    audit: [auditEntry('command', 'permitted', { actor, at, identifiers }, about, { command })],
    summaries: [],
    receipt: {
      stream: stream.stream,
      caseId: null,
      version: stream.expectedVersion + stream.events.length,
      state: 'active',
      eventTypes: stream.events.map(({ type }) => type),
      warnings: [],
    },
  });
  switch (result.outcome) {
    case 'appended':
      return { outcome: 'handled', at };
    case 'already-handled':
      return recorded(options, result.receipt);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
    case 'version-conflict':
      return notNow(options, sent, { outcome: 'stale' });
  }
}

function digestOf({ identifiers }: CaseworkOptions, content: unknown): string {
  return identifiers.digest(canonicalJson(content));
}

async function ledgerOf(options: CaseworkOptions, person: PersonId): Promise<ConsentLedger> {
  const details = (await options.log.readPersons([person])).get(person) ?? null;
  return openLedger(options, person, details);
}

function maySpeakFor(person: PersonId, actor: Actor): boolean {
  return actor.role === 'person' && actor.person === person;
}
