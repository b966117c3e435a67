/**
 * A person's consent as casework keeps it: a stream of its own per person, read for every decision, written together with the
 * command that it came with.
 */
import {
  consentRegister,
  foldConsents,
  parseConsentCommand,
  parseDecisionContext,
  type ConsentCommand,
  type ConsentFile,
  type DecisionContext,
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
import type { CaseworkOptions } from '../options.js';
import type { Grant } from '../commands/envelope.js';
import type { StreamAppend } from '../store/event-log.js';
import { stampEvents } from '../store/stamp-events.js';

type Consent = ConsentFile['records'][number];

/** A permission of which is known from whom. */
export type HeldGrant = Omit<Grant, 'holders'> & { readonly holders: readonly OrganisationId[] };

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
    grants: readonly HeldGrant[],
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

/**
 * Opens the ledger of a person. `details` tell how old the person is, on which it depends who may give permission. No step of the process
 * establishes in another way that somebody is an adult: without a date of birth no permission counts.
 */
export async function openLedger(
  options: CaseworkOptions,
  person: PersonId,
  details: PersonDetails | null,
): Promise<ConsentLedger> {
  const [stored] = await options.log.readPersonStreams(person, 'consent');
  const stream =
    stored?.stream ?? StreamId.parse(options.identifiers.deriveId(`consent ${options.region.id} ${person}`));
  const version = stored?.events.length ?? 0;
  const added: ProcessEvent[] = [];
  let file: ConsentFile = { person, records: foldConsents(stored?.events ?? []) };

  const register = (command: ConsentCommand, { actor, at }: GivenBy): readonly Issue[] => {
    const region = { id: options.region.id, version: options.region.version };
    const decision = consentRegister.decide(file, command, { actor, at, region });
    if (decision.outcome === 'refused') return decision.reasons.map(({ code, path }) => ({ code, path: path ?? [] }));
    added.push(...decision.events);
    file = decision.record;
    return [];
  };

  return {
    version,
    consents: () => file.records,
    context: (at) => {
      const facts = { person, birthDate: details?.birthDate ?? null };
      const parsed = parseDecisionContext({ consents: file.records, facts, now: at });
      // INVARIANT: everything here was parsed on its way in; a store that gives back something else is broken.
      if (!parsed.ok) throw new MgnError('broken-log', 'the consents of a person cannot be read');
      return parsed.value;
    },
    grant: (grants, { actor, at, organisations }) => {
      for (const [index, grant] of grants.entries()) {
        const made = commandOf(grant, { person, actor, at, organisations, id: options.identifiers.newId() });
        const issues = made.ok ? register(made.value, { actor, at }) : made.issues;
        if (issues.length > 0) {
          return {
            outcome: 'refused',
            issues: issues.map((issue) => ({ ...issue, path: ['with', 'grants', index, ...issue.path] })),
          };
        }
      }
      return { outcome: 'granted' };
    },
    withdraw: (consent, by) => {
      const parsed = parseConsentCommand(
        consent === 'all' ? { type: 'withdraw-all' } : { type: 'withdraw-permission', consent },
      );
      if (!parsed.ok) return { outcome: 'refused', code: 'consent-unknown' };
      const [issue] = register(parsed.value, by);
      return issue === undefined ? { outcome: 'withdrawn' } : { outcome: 'refused', code: issue.code };
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

interface Registration extends GivenBy {
  readonly id: string;
  readonly person: PersonId;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** How long a permission lasts that names no end: twelve months. Proposed default. */
const defaultDays = 365;

function commandOf(
  grant: HeldGrant,
  { id, person, actor, at, organisations }: Registration,
): ReturnType<typeof parseConsentCommand> {
  const unknown = [...grant.holders, ...grant.recipients].some((organisation) => !organisations.has(organisation));
  if (unknown) return { ok: false, issues: [{ code: 'unknown-organisation', path: ['recipients'] }] };
  const select = (organisation: OrganisationId) => ({
    by: 'organisation' as const,
    organisation,
    kind: organisations.get(organisation)?.kind ?? ('other-care' as const),
  });
  return parseConsentCommand({
    type: 'give-permission',
    permission: {
      id,
      person,
      grantor: { capacity: 'person' },
      function: 'lift-secrecy',
      ...(grant.episode !== undefined && { episode: grant.episode }),
      effect: 'permit',
      holders: grant.holders.map(select),
      recipients: grant.recipients.map(select),
      categories: grant.categories,
      purposes: grant.purposes,
      channels: ['push', 'pull-targeted'],
      validity: { from: at, until: grant.until ?? addDays(plainDateOf(at), defaultDays) },
      statement: grant.statement,
      howGiven: actor.role === 'person' ? 'digital' : 'oral-recorded',
      grantedAt: at,
      helpDependsOnIt: false,
    },
  });
}
