/**
 * What a person shares with whom: read, permitted and withdrawn by the person, effective at once.
 */
import { CommandId, type Actor, type PersonId } from '@mgn/domain';
import { auditEntry } from './audit.js';
import { canonicalJson } from './canonical-json.js';
import type { CaseworkOptions, SharingOutcome, SharingOverview } from './casework.js';
import { openLedger, type ConsentLedger } from './consent-ledger.js';
import type { Grant } from './envelope.js';

/** The consents of a person, whatever their status. */
export async function sharingOf(options: CaseworkOptions, person: PersonId): Promise<SharingOverview> {
  const ledger = await ledgerOf(options, person);
  return { consents: ledger.consents(), version: ledger.version };
}

/** Registers a permission that the person gives. */
export async function permit(
  options: CaseworkOptions,
  person: PersonId,
  grant: Grant,
  actor: Actor,
): Promise<SharingOutcome> {
  if (!maySpeakFor(person, actor)) return { outcome: 'refused', code: 'not-this-person' };
  const ledger = await ledgerOf(options, person);
  const granted = ledger.grant([grant], {
    actor,
    at: options.clock(),
    organisations: await options.organisations(),
  });
  const issue = granted.outcome === 'refused' ? granted.issues[0] : undefined;
  if (issue !== undefined) return { outcome: 'refused', code: issue.code, path: issue.path };
  return store(options, person, actor, ledger, 'permit');
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
  return store(options, person, actor, ledger, 'withdraw-permission');
}

async function store(
  options: CaseworkOptions,
  person: PersonId,
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
    audit: [auditEntry('command', 'permitted', { actor, at, identifiers }, { person }, { command })],
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
