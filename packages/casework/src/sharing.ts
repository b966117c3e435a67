/**
 * What a person shares with whom: read, permitted and withdrawn by the person, effective at once.
 */
import { CommandId, type Actor, type CaseId, type OpenedConversation, type PersonId } from '@mgn/domain';
import { auditEntry, type AuditSubject } from './audit.js';
import { canonicalJson } from './canonical-json.js';
import { readConversation } from './case-reading.js';
import type { CaseworkOptions, SecondAnswer, SharingOutcome, SharingOverview } from './casework.js';
import { openLedger, type ConsentLedger, type HeldGrant } from './consent-ledger.js';
import type { Grant } from './envelope.js';
import { againIssues } from './grant-limits.js';
import { heldIn } from './held-in.js';
import { makeView } from './read-view.js';
import { readMaterial } from './view-conversation.js';

/** The consents of a person, whatever their status. */
export async function sharingOf(options: CaseworkOptions, person: PersonId): Promise<SharingOverview> {
  const ledger = await ledgerOf(options, person);
  return { consents: ledger.consents(), version: ledger.version };
}

/**
 * Registers what a person who was asked again permits to the network office, where a step waits for it: for who could take that step.
 *
 * Refused as `unknown-case`, `stale` (the case changed since `expects`), `nothing-waits` (the step does not wait, or not any more) or
 * with the code of what is wrong with a grant, at its place.
 */
export async function permitAgain(
  options: CaseworkOptions,
  { stream, expects, command, grants }: SecondAnswer,
  actor: Actor,
): Promise<SharingOutcome> {
  const material = await readMaterial(options, stream);
  const made = material === null ? null : makeView(material, actor);
  if (material === null || made === null) return { outcome: 'refused', code: 'unknown-case' };
  if (made.view.version !== expects) return { outcome: 'stale' };
  const { record, caseId } = material.reading;
  const waiting = made.view.withheld.find((each) => each.command === command);
  if (waiting === undefined) return { outcome: 'refused', code: 'nothing-waits' };
  const [wrong] = againIssues(grants, waiting, record);
  if (wrong !== undefined) return { outcome: 'refused', code: wrong.code, path: wrong.path };
  const held = grants.map((grant) => ({ ...heldIn(record, grant), episode: caseId }));
  return register(options, {
    grants: held,
    actor,
    what: 'permit-again',
    about: { person: record.person, caseId, stream },
  });
}

/** Registers a permission that the person gives. */
export async function permit(
  options: CaseworkOptions,
  person: PersonId,
  grant: Grant,
  actor: Actor,
): Promise<SharingOutcome> {
  if (!maySpeakFor(person, actor)) return { outcome: 'refused', code: 'not-this-person' };
  const { holders } = grant;
  if (holders !== undefined)
    return register(options, { grants: [{ ...grant, holders }], actor, what: 'permit', about: { person } });
  const record = grant.episode === undefined ? null : await recordOf(options, grant.episode);
  if (record?.person !== person) return { outcome: 'refused', code: 'unknown-case', path: ['episode'] };
  return register(options, { grants: [heldIn(record, grant)], actor, what: 'permit', about: { person } });
}

/** The conversation of a case; null when there is none. */
async function recordOf(options: CaseworkOptions, caseId: CaseId): Promise<OpenedConversation | null> {
  const streams = await options.log.readCase(caseId);
  const found = streams.find(({ process }) => process === 'exploratory-conversation');
  return found === undefined ? null : ((await readConversation(options.log, found.stream))?.record ?? null);
}

/** Whose permissions, and in which case. */
type About = AuditSubject & { readonly person: PersonId };

interface Registering {
  readonly about: About;
  readonly grants: readonly HeldGrant[];
  readonly actor: Actor;
  readonly what: string;
}

async function register(
  options: CaseworkOptions,
  { about, grants, actor, what }: Registering,
): Promise<SharingOutcome> {
  const ledger = await ledgerOf(options, about.person);
  const organisations = await options.organisations();
  const granted = ledger.grant(grants, { actor, at: options.clock(), organisations });
  const issue = granted.outcome === 'refused' ? granted.issues[0] : undefined;
  if (issue !== undefined) return { outcome: 'refused', code: issue.code, path: issue.path };
  return store(options, about, actor, ledger, what);
}

/** Withdraws one permission, or all; nothing new leaves from this moment on. */
export async function withdrawPermission(
  options: CaseworkOptions,
  person: PersonId,
  consent: string,
  actor: Actor,
): Promise<SharingOutcome> {
  if (!maySpeakFor(person, actor)) return { outcome: 'refused', code: 'not-this-person' };
  const ledger = await ledgerOf(options, person);
  const withdrawn = ledger.withdraw(consent, { actor, at: options.clock() });
  if (withdrawn.outcome === 'refused') return { outcome: 'refused', code: withdrawn.code };
  return store(options, { person }, actor, ledger, 'withdraw-permission');
}

async function store(
  options: CaseworkOptions,
  about: About,
  actor: Actor,
  ledger: ConsentLedger,
  command: string,
): Promise<SharingOutcome> {
  const at = options.clock();
  const { identifiers } = options;
  const [stream] = ledger.pending();
  if (stream === undefined) return { outcome: 'handled', at };
  const result = await options.log.append({
    commandId: CommandId.parse(identifiers.newId()),
    commandDigest: identifiers.digest(canonicalJson(stream.events)),
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
  return result.outcome === 'appended' ? { outcome: 'handled', at } : { outcome: 'stale' };
}

async function ledgerOf(options: CaseworkOptions, person: PersonId): Promise<ConsentLedger> {
  const details = (await options.log.readPersons([person])).get(person) ?? null;
  return openLedger(options, person, details);
}

function maySpeakFor(person: PersonId, actor: Actor): boolean {
  return actor.role === 'person' && actor.person === person;
}
