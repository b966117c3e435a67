/**
 * A referral that comes in: read, given to casework as a command, and answered.
 */
import type { Casework, CommandEnvelopeInput, Identifiers, Outcome } from '@mgn/casework';
import { CommandId, PersonId, StreamId, type Actor, type Instant, type OrganisationId } from '@mgn/domain';
import { explainRefusal } from '@mgn/domain/labels';
import {
  canonicalContent,
  httpStatusOf,
  operationOutcome,
  parseFhirJson,
  readReferral,
  transactionResponse,
  type ForeignIssue,
  type NetworkIdentifier,
  type OutcomeLanguage,
} from '@mgn/fhir';
import type { Bundle, OperationOutcome } from 'fhir/r4.js';
import { keptIds } from './kept-id.js';

/** What receiving needs. */
export interface Receiver {
  readonly casework: Casework;
  readonly identifiers: Identifiers;
  readonly clock: () => Instant;
  readonly network: readonly NetworkIdentifier[];
}

/** The answer to a referral. */
export interface Received {
  readonly status: 200 | 400 | 403 | 409 | 413 | 422;
  readonly body: Bundle | OperationOutcome;
}

/**
 * Receives the text of a transaction from an organisation. The same content from the same sender is the same request, whatever ids
 * and order it comes with: posted again, it gives the same answer and changes nothing.
 */
export async function receiveReferral(
  text: string,
  actor: Extract<Actor, { organisation: OrganisationId }>,
  { casework, identifiers, clock, network }: Receiver,
  language: OutcomeLanguage,
): Promise<Received> {
  const json = parseFhirJson(text);
  if (!json.ok)
    return { status: refusedStatus(httpStatusOf(json.issues)), body: operationOutcome(json.issues, language) };

  const sender = actor.organisation;
  const digest = identifiers.digest(`fhir referral ${sender} ${canonicalContent(json.value)}`);
  const stream = StreamId.parse(identifiers.deriveId(`conversation ${digest}`));
  const person = PersonId.parse(identifiers.deriveId(`person ${digest}`));
  const at = clock();
  const read = readReferral(json.value, { sender, person, at, network, idOf: keptIds(stream, person) });
  if (!read.ok)
    return { status: refusedStatus(httpStatusOf(read.issues)), body: operationOutcome(read.issues, language) };

  const { command, foreign, entries, person: details } = read.value;
  const envelope: CommandEnvelopeInput = {
    id: CommandId.parse(identifiers.deriveId(`command ${digest}`)),
    stream,
    expects: 0,
    actor,
    command,
    with: {
      person: details,
      foreign: { format: foreign.format, content: foreign },
      warnings: [...new Set(read.issues.map(({ code }) => code))],
    },
  };
  const outcome = await casework.handle(envelope);
  const known = isKnown(outcome);
  if (outcome.outcome !== 'handled' && !known) return refusedBy(outcome, language);

  const view = await casework.view(stream, actor);
  const version = view?.version ?? (outcome.outcome === 'handled' ? outcome.version : 1);
  const lastModified = view?.timeline.at(-1)?.at ?? at;
  const answered = entries.map(({ index, type, id }) => ({
    index,
    type,
    id: id ?? `${stream}-${String(index)}`,
    version,
    lastModified,
    created: !known,
  }));
  return { status: 200, body: transactionResponse(answered, { issues: read.issues, language }) };
}

/**
 * Says whether this content was received before. The id of the command follows from the content, so that a command of the same
 * id with other particulars (another order, another day of receipt) is the same referral.
 */
function isKnown(outcome: Outcome): boolean {
  return (outcome.outcome === 'handled' && outcome.again) || outcome.outcome === 'command-id-reused';
}

const roleRefusals = new Set(['role-not-allowed', 'requester-role-not-allowed', 'not-the-requester']);

function refusedBy(outcome: Outcome, language: OutcomeLanguage): Received {
  switch (outcome.outcome) {
    case 'refused': {
      const issues = outcome.reasons.map((reason): ForeignIssue => {
        const { cannot, why, now } = explainRefusal(reason, language, 'professional');
        const type = roleRefusals.has(reason.code) ? 'forbidden' : 'business-rule';
        return { severity: 'error', code: reason.code, type, says: `${cannot} ${why}`, do: now };
      });
      const forbidden = issues.some(({ type }) => type === 'forbidden');
      return { status: forbidden ? 403 : 422, body: operationOutcome(issues) };
    }
    case 'invalid':
      return {
        status: 422,
        body: operationOutcome(
          outcome.issues.map(({ code, path }): ForeignIssue => ({
            severity: 'error',
            code,
            type: 'invalid',
            says: invalid[language],
            path: path.join('.'),
          })),
        ),
      };
    case 'handled':
    case 'not-permitted':
    case 'stale':
    case 'unknown-case':
    case 'command-id-reused':
      return {
        status: 409,
        body: operationOutcome([
          { severity: 'error', code: outcome.outcome, type: 'conflict', says: conflict[language] },
        ]),
      };
  }
}

const invalid = { nl: 'Dit klopt niet.', en: 'This is not right.' } as const;
const conflict = {
  nl: 'Deze aanmelding botst met een andere. Lees de stand en probeer het opnieuw.',
  en: 'This referral collides with another. Read how it stands and try again.',
} as const;

function refusedStatus(status: ReturnType<typeof httpStatusOf>): 400 | 413 | 422 {
  return status === 200 ? 422 : status;
}
