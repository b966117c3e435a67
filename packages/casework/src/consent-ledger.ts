/**
 * A person's consent as casework keeps it: a stream of its own per person, read for every decision, written together with the
 * command that it came with.
 */
import {
  parseDecisionContext,
  readConsentRecord,
  type ConsentRecord,
  type ConsentRecordInput,
  type DecisionContext,
  type UnreadableConsent,
} from '@mgn/consent';
import {
  addDays,
  MgnError,
  plainDateOf,
  StreamId,
  type Actor,
  type Instant,
  type Issue,
  type Organisation,
  type OrganisationId,
  type PersonDetails,
  type PersonId,
  type ProcessEvent,
} from '@mgn/domain';
import type { CaseworkOptions } from './casework.js';
import type { Grant } from './envelope.js';
import type { RecordedEvent, StreamAppend } from './event-log.js';
import { stampEvents } from './stamp-events.js';

type Consent = ConsentRecord | UnreadableConsent;

/** Who gives or withdraws, and when. */
export interface GivenBy {
  readonly actor: Actor;
  readonly at: Instant;
}

/** The consents of one person, with what is about to be added. */
export interface ConsentLedger {
  /** The version that was read. */
  readonly version: number;
  consents(): readonly Consent[];
  /** What the gate decides with, at a moment: everything that was read and everything that is pending. */
  context(at: Instant): DecisionContext;
  /** Registers permissions; refused as a whole when one cannot be registered. */
  grant(
    grants: readonly Grant[],
    by: GivenBy & { readonly organisations: ReadonlyMap<OrganisationId, Organisation> },
  ): { readonly outcome: 'granted' } | { readonly outcome: 'refused'; readonly issues: readonly Issue[] };
  /** Withdraws one permission by its id, or `all`. */
  withdraw(
    consent: string,
    by: GivenBy,
  ): { readonly outcome: 'withdrawn' } | { readonly outcome: 'refused'; readonly code: string };
  /** What has to be appended; empty when nothing changed. */
  pending(): readonly StreamAppend[];
}

/** Opens the ledger of a person. `details` tell how old the person is, on which it depends who may give permission. */
export async function openLedger(
  options: CaseworkOptions,
  person: PersonId,
  details: PersonDetails | null,
): Promise<ConsentLedger> {
  const [stored] = await options.log.readPersonStreams(person, 'consent');
  const stream =
    stored?.stream ?? StreamId.parse(options.identifiers.deriveId(`consent ${options.region.id} ${person}`));
  const version = stored?.events.length ?? 0;
  const past: readonly RecordedEvent[] = stored?.events ?? [];
  const added: ProcessEvent[] = [];

  const consents = () => foldConsents([...past, ...added]);
  return {
    version,
    consents,
    context: (at) => {
      const facts = { person, birthDate: details?.birthDate ?? null };
      const parsed = parseDecisionContext({ consents: consents(), facts, now: at });
      // INVARIANT: everything here was parsed on its way in; a store that gives back something else is broken.
      if (!parsed.ok) throw new MgnError('broken-log', 'the consents of a person cannot be read');
      return parsed.value;
    },
    grant: (grants, { actor, at, organisations }) => {
      const records: ConsentRecord[] = [];
      for (const [index, grant] of grants.entries()) {
        const made = recordOf(grant, { person, actor, at, organisations, id: options.identifiers.newId() });
        if (!made.ok) {
          const issues = made.issues.map((issue) => ({ ...issue, path: ['with', 'grants', index, ...issue.path] }));
          return { outcome: 'refused', issues };
        }
        records.push(made.value);
      }
      added.push(...records.map((record) => event(options, 'permission-given', { actor, at }, { record })));
      return { outcome: 'granted' };
    },
    withdraw: (consent, by) => {
      const active = consents().filter(isActivePermission);
      const chosen = consent === 'all' ? active : active.filter(({ id }) => id === consent);
      if (chosen.length === 0 && consent !== 'all') return { outcome: 'refused', code: 'consent-not-active' };
      added.push(...chosen.map(({ id }) => event(options, 'permission-withdrawn', by, { consent: id })));
      return { outcome: 'withdrawn' };
    },
    pending: () =>
      added.length === 0
        ? []
        : [
            {
              stream,
              process: 'consent',
              caseId: null,
              person,
              expectedVersion: version,
              events: stampEvents(added, stream, version, options.identifiers),
            },
          ],
  };
}

/** The consents that a stream of events leads to. A record that cannot be read stays, and weighs as unreadable. */
export function foldConsents(events: readonly ProcessEvent[]): readonly Consent[] {
  const consents: Consent[] = [];
  for (const { type, data, at } of events) {
    if (type === 'permission-given' && 'record' in data) consents.push(readConsentRecord(data.record).consent);
    if (type === 'permission-withdrawn' && 'consent' in data) {
      const index = consents.findIndex((consent) => consent.id === data.consent);
      const consent = consents[index];
      if (consent !== undefined && isActivePermission(consent)) {
        consents[index] = { ...consent, status: 'revoked', revokedAt: at };
      }
    }
  }
  return consents;
}

function isActivePermission(consent: Consent): consent is ConsentRecord {
  return consent.effect === 'permit' && consent.status === 'active';
}

interface Registration extends GivenBy {
  readonly id: string;
  readonly person: PersonId;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** How long a permission lasts that names no end: twelve months. Proposed default. */
const defaultDays = 365;

function recordOf(
  grant: Grant,
  { id, person, actor, at, organisations }: Registration,
): { readonly ok: true; readonly value: ConsentRecord } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const unknown = [...grant.holders, ...grant.recipients].filter((organisation) => !organisations.has(organisation));
  if (unknown.length > 0) return { ok: false, issues: [{ code: 'unknown-organisation', path: ['recipients'] }] };
  const select = (organisation: OrganisationId) => ({
    by: 'organisation' as const,
    organisation,
    kind: organisations.get(organisation)?.kind ?? ('other-care' as const),
  });
  const input: ConsentRecordInput = {
    id,
    version: 1,
    status: 'active',
    person,
    grantor: { capacity: 'person' },
    function: 'lift-secrecy',
    effect: 'permit',
    holders: grant.holders.map(select),
    recipients: grant.recipients.map(select),
    categories: grant.categories,
    purposes: grant.purposes,
    channels: ['push', 'pull-targeted'],
    validity: { from: at, until: grant.until ?? addDays(plainDateOf(at), defaultDays) },
    statement: grant.statement,
    howGiven: actor.role === 'person' ? 'digital' : 'oral-recorded',
    recordedBy: actor,
    grantedAt: at,
    recordedAt: at,
  };
  const { consent, issues } = readConsentRecord(input);
  return consent.effect === 'permit' ? { ok: true, value: consent } : { ok: false, issues };
}

function event(options: CaseworkOptions, type: string, { actor, at }: GivenBy, data: object): ProcessEvent {
  const { id, version } = options.region;
  return { type, at, actor, region: { id, version }, ruleIds: [], data };
}
