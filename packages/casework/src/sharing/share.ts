/**
 * What a command shares: registers the permissions that come with it, and asks the gate about everything that its events would
 * hand out.
 */
import type { CaseId, Instant, Issue, OrganisationId, PersonDetails, PersonId, ProcessEvent } from '@mgn/domain';
import { askDisclosures } from './ask-disclosures.js';
import { auditEntry } from '../store/audit.js';
import type { CaseProcess, Folded, ProcessReading } from '../processes/case-process.js';
import type { CaseworkOptions } from '../options.js';
import { openLedger } from './consent-ledger.js';
import type { CommandEnvelope } from '../commands/envelope.js';
import type { AuditEntry, StreamAppend } from '../store/event-log.js';
import { grantIssues } from './grant-limits.js';
import { heldIn } from './held-in.js';
import { saidNoIn } from './said-no.js';

/** What is about to be shared: an accepted decision, on which case and when. */
export interface SharingMaterial {
  readonly options: CaseworkOptions;
  readonly envelope: CommandEnvelope;
  readonly process: CaseProcess;
  readonly reached: Folded;
  readonly events: readonly ProcessEvent[];
  readonly reading: ProcessReading | null;
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

const nothing: Shared = { outcome: 'shared', consents: [], audit: [] };

/**
 * Registers what is permitted, asks about what leaves, and whether those who need it see the person. Most commands do none of it: then
 * nothing is read.
 */
export async function share(material: SharingMaterial): Promise<Shared> {
  const { options, envelope, process, reached, events, reading, at, caseId } = material;
  const { person } = reached;
  const { actor, stream, command } = envelope;
  const given = envelope.with?.grants ?? [];
  const disclosures = reached.discloses(events);
  const blind = reached.blind(command, options.region);
  if (given.length === 0 && disclosures.length === 0 && blind === null) return nothing;
  // Of nobody: nobody can permit anything, and nothing leads to a person.
  if (person === null) return given.length === 0 ? nothing : { outcome: 'invalid', issues: [notHere(0)] };

  // A yes in one case says nothing about another one.
  const holders = reached.holders();
  const grants = given.map((grant) => ({ ...heldIn(holders, grant), episode: caseId }));
  const asksGate = disclosures.length > 0 || blind !== null;
  // How old the person is matters to what leaves and who sees it, not to what is registered.
  const details = asksGate ? await detailsOf(options, envelope, person) : null;
  const ledger = await openLedger(options, person, details);
  const { sharing = ledger.version } = envelope.with ?? {};
  if (grants.length > 0 && sharing !== ledger.version) return { outcome: 'stale' };
  const organisations = await options.organisations();
  const misfits = reached.misfits(command, organisations);
  if (misfits.length > 0) return { outcome: 'invalid', issues: misfits };
  const issues = grantIssues(grants, {
    limits: reached.grantLimits(command, options.region, organisations),
    actor,
    saidNo: saidNoIn(ledger.consents(), caseId),
    answered: process.secondQuestion.has(command.type),
  });
  if (issues.length > 0) return { outcome: 'invalid', issues };
  const granted = ledger.grant(grants, { actor, at, organisations });
  if (granted.outcome === 'refused') return { outcome: 'invalid', issues: granted.issues };
  if (!asksGate) return { outcome: 'shared', consents: ledger.pending(), audit: [] };

  const history = reading?.events ?? [];
  const about = { person, stream, caseId, history, actor, organisations, consent: ledger.context(at) };
  const unseeing = blind?.(about) ?? [];
  if (unseeing.length > 0) return { outcome: 'not-permitted', recipients: unseeing, audit: [] };

  const asked = askDisclosures(disclosures, about);
  const recipients = [...new Set(asked.filter(({ permitted }) => !permitted).map(({ recipient }) => recipient))];
  // A refused command hands out nothing: then every line says so.
  const outcome = recipients.length === 0 ? 'permitted' : 'refused';
  const audit = asked.map(({ recipient, purpose, categories, codes }) =>
    auditEntry(
      'disclose',
      outcome,
      { actor, at, identifiers: options.identifiers },
      { person, caseId, stream },
      { recipient, process: process.kind, purpose, categories, permitted: codes },
    ),
  );
  return recipients.length > 0
    ? { outcome: 'not-permitted', recipients, audit }
    : { outcome: 'shared', consents: ledger.pending(), audit };
}

function notHere(index: number): Issue {
  return { code: 'grant-not-with-this-step', path: ['with', 'grants', index] };
}

async function detailsOf(
  { log }: CaseworkOptions,
  envelope: CommandEnvelope,
  person: PersonId,
): Promise<PersonDetails | null> {
  return envelope.with?.person ?? (await log.readPersons([person])).get(person) ?? null;
}
