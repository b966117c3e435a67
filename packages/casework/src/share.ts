/**
 * What a command shares: registers the permissions that come with it, and asks the gate about everything that its events would
 * hand out.
 */
import type { CaseId, Instant, Issue, OrganisationId, PersonDetails, PersonId } from '@mgn/domain';
import { askDisclosures } from './ask-disclosures.js';
import { auditEntry } from './audit.js';
import type { ConversationReading } from './case-reading.js';
import type { CaseworkOptions } from './casework.js';
import { openLedger } from './consent-ledger.js';
import type { Decided } from './decide-all.js';
import { disclosuresOf } from './disclosures.js';
import type { CommandEnvelope } from './envelope.js';
import type { AuditEntry, StreamAppend } from './event-log.js';
import { grantIssues } from './grant-limits.js';
import { heldIn } from './held-in.js';
import { blindOffice, needsOfficeSight } from './office-sight.js';
import { receiverIssues } from './receiver-issues.js';
import { isReceiversYes, yesWithoutSight } from './receiver-sight.js';

/** What is about to be shared: an accepted decision, on which case and when. */
export interface SharingMaterial {
  readonly arrival: { readonly options: CaseworkOptions; readonly envelope: CommandEnvelope };
  readonly decided: Extract<Decided, { outcome: 'accepted' }>;
  readonly reading: ConversationReading | null;
  readonly at: Instant;
  readonly caseId: CaseId;
}

/** The permissions to store and the lines for the audit log; or why nothing may happen. */
export type Shared =
  | {
      readonly outcome: 'shared';
      readonly consents: readonly StreamAppend[];
      readonly audit: readonly AuditEntry[];
    }
  | { readonly outcome: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly outcome: 'stale' }
  | {
      readonly outcome: 'not-permitted';
      readonly recipients: readonly OrganisationId[];
      readonly audit: readonly AuditEntry[];
    };

/**
 * Registers what is permitted, asks about what leaves, and whether the network office may see whom it takes on, or a receiver what it says
 * yes to. Most commands do none of it: then nothing is read.
 */
export async function share({ arrival, decided, reading, at, caseId }: SharingMaterial): Promise<Shared> {
  const { options, envelope } = arrival;
  const { record, events } = decided;
  const { person } = record;
  const { actor, stream } = envelope;
  // A yes in one case says nothing about another one.
  const grants = (envelope.with?.grants ?? []).map((grant) => ({ ...heldIn(record, grant), episode: caseId }));
  const discloses = events.some((event) => disclosuresOf(event, record).length > 0);
  const officeSees = needsOfficeSight(envelope.command.type, options.region);
  const needsSight = officeSees || isReceiversYes(envelope.command);
  if (grants.length === 0 && !discloses && !needsSight) return { outcome: 'shared', consents: [], audit: [] };

  // How old the person is matters to what leaves and who sees it, not to what is registered.
  const details = discloses || needsSight ? await detailsOf(arrival, person) : null;
  const ledger = await openLedger(options, person, details);
  const { sharing = ledger.version } = envelope.with ?? {};
  if (grants.length > 0 && sharing !== ledger.version) return { outcome: 'stale' };
  const organisations = await options.organisations();
  const misfits = receiverIssues(envelope.command, organisations);
  if (misfits.length > 0) return { outcome: 'invalid', issues: misfits };
  const step = { command: envelope.command, record, actor, region: options.region, caseId, organisations };
  const issues = grantIssues(grants, step, ledger.consents());
  if (issues.length > 0) return { outcome: 'invalid', issues };
  const granted = ledger.grant(grants, { actor, at, organisations });
  if (granted.outcome === 'refused') return { outcome: 'invalid', issues: granted.issues };
  if (!discloses && !needsSight) return { outcome: 'shared', consents: ledger.pending(), audit: [] };

  const history = reading?.events ?? [];
  const about = { stream, caseId, record, history, actor, organisations, consent: ledger.context(at) };
  const office = officeSees ? blindOffice(about, options.region) : null;
  const blind = office === null ? yesWithoutSight(envelope.command, about) : [office];
  if (blind.length > 0) return { outcome: 'not-permitted', recipients: blind, audit: [] };

  const asked = askDisclosures(events, about);
  const recipients = [...new Set(asked.filter(({ permitted }) => !permitted).map(({ recipient }) => recipient))];
  // A refused command hands out nothing: then every line says so.
  const outcome = recipients.length === 0 ? 'permitted' : 'refused';
  const audit = asked.map(({ recipient, purpose, categories, codes }) =>
    auditEntry(
      'disclose',
      outcome,
      { actor, at, identifiers: options.identifiers },
      { person, caseId, stream },
      { recipient, purpose, categories, permitted: codes },
    ),
  );
  return recipients.length > 0
    ? { outcome: 'not-permitted', recipients, audit }
    : { outcome: 'shared', consents: ledger.pending(), audit };
}

async function detailsOf(
  { options, envelope }: SharingMaterial['arrival'],
  person: PersonId,
): Promise<PersonDetails | null> {
  return envelope.with?.person ?? (await options.log.readPersons([person])).get(person) ?? null;
}
