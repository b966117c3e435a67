/**
 * A referral that comes in: read, given to casework as a command, and answered.
 */
import type {
  Casework,
  CommandEnvelopeInput,
  ConversationView,
  EventLog,
  Identifiers,
  KnownPeople,
  Outcome,
} from '@mgn/casework';
import { CommandId, PersonId, StreamId, type Actor, type Instant, type OrganisationId } from '@mgn/domain';
import { explainRefusal } from '@mgn/domain/labels';
import {
  canonicalBundle,
  parseFhirJson,
  readReferral,
  requestNumbers,
  type KeptEntry,
  type NetworkIdentifier,
  type ReadIssue,
} from '@mgn/fhir';
import {
  httpStatusOf,
  operationOutcome,
  transactionResponse,
  type AnsweredEntry,
  type ForeignIssue,
  type OutcomeLanguage,
} from '@mgn/fhir/answers';
import type { Bundle, OperationOutcome } from 'fhir/r4.js';
import type { AddressBook } from '../address-book.js';
import { keptIds } from './kept-id.js';
import { withKnownDetails } from './known-person.js';
import { lastVersionOfTask } from './read-resource.js';
import { practiceNamed } from './named-practice.js';
import { placeOfReferral } from './referral-place.js';
import { referredBefore } from './referred-before.js';
import { senderIds } from './sender-ids.js';

/** What receiving needs. */
export interface Receiver {
  readonly casework: Casework;
  readonly log: Pick<EventLog, 'findCommand' | 'readStream' | 'readPersons' | 'listSummaries'> & KnownPeople;
  readonly identifiers: Identifiers;
  /** With what ids are derived from numbers. */
  readonly secret: string;
  readonly clock: () => Instant;
  readonly network: readonly NetworkIdentifier[];
  readonly organisations: AddressBook['organisations'];
}

/** The answer to a referral. */
export interface Received {
  readonly status: 200 | 400 | 403 | 409 | 413 | 422;
  readonly body: Bundle | OperationOutcome;
}

type Sender = Extract<Actor, { organisation: OrganisationId }>;

/**
 * Receives the text of a transaction from an organisation. The same content from the same sender is the same request, whatever ids
 * and order it comes with: posted again, it gives the same answer and changes nothing. Other content under the same number of the
 * request is taken in beside it, with a warning (`referral-place.ts` says why). A person whom the sender named by the same number
 * before is the same person.
 */
export async function receiveReferral(
  text: string,
  actor: Sender,
  receiver: Receiver,
  language: OutcomeLanguage,
): Promise<Received> {
  const json = parseFhirJson(text);
  if (!json.ok) return refusedFor(json.issues, language);
  const received = await receiveBundle(json.value, actor, receiver, language);
  // Somebody else took the number of the request at the same moment: now that is seen.
  return received ?? (await receiveBundle(json.value, actor, receiver, language)) ?? collision(language);
}

/** Receives a bundle; null when its place was taken meanwhile. */
async function receiveBundle(
  bundle: unknown,
  actor: Sender,
  { casework, log, identifiers, secret, clock, network, organisations }: Receiver,
  language: OutcomeLanguage,
): Promise<Received | null> {
  const sender = actor.organisation;
  const { text, numbers } = canonicalBundle(bundle);
  const digest = identifiers.digest(`fhir referral ${sender} ${text}`);
  const ids = senderIds(secret, sender, identifiers);
  const id = CommandId.parse(identifiers.deriveId(`command ${digest}`));
  const fresh = StreamId.parse(identifiers.deriveId(`conversation ${digest}`));
  const { stream, earlier } = await placeOfReferral(log, { command: id, fresh, numbers: requestNumbers(bundle) }, ids);
  const [at, book] = [clock(), await organisations()];
  const read = readReferral(bundle, {
    sender,
    person: (details, number) =>
      number === null ? PersonId.parse(identifiers.deriveId(`person ${digest}`)) : ids.person(number, details),
    ...(book.get(sender)?.kind === 'gp-practice' ? {} : { gpPractice: practiceNamed(book.values()) }),
    at,
    network,
    idOf: keptIds(stream, numbers),
  });
  if (!read.ok) return refusedFor(read.issues, language);

  const { command, foreign, entries, person } = read.value;
  const known = (await log.readPersons([command.person])).get(command.person);
  const details = withKnownDetails(person, known);
  const before =
    earlier ??
    (await referredBefore(log, { sender, entries, person: command.person, marks: details, except: stream, at }));
  const issues = before === null ? read.issues : [...read.issues, before];
  const envelope: CommandEnvelopeInput = {
    id,
    stream,
    expects: 0,
    actor,
    command,
    with: {
      person: details,
      foreign: { format: foreign.format, content: foreign },
      warnings: [...new Set(issues.map(({ code }) => code))],
    },
  };
  const outcome = await casework.handle(envelope);
  if (outcome.outcome === 'stale') return null;
  const again = isKnown(outcome);
  if (outcome.outcome !== 'handled' && !again) return refusedBy(outcome, entries, language);
  const view = await casework.view(stream, actor);
  const told = again && view?.next === null ? [...issues, endedSince(stream, entries)] : issues;
  const answered = answeredEntries(entries, { stream, person: command.person, view, at, again });
  return { status: 200, body: transactionResponse(answered, { issues: told, language }) };
}

/** Whoever sends a referral again believes that it runs. */
function endedSince(stream: StreamId, entries: readonly KeptEntry[]): ReadIssue {
  const path = placeOf(entries, 'ServiceRequest');
  return { severity: 'warning', code: 'ended-since', path, about: `ServiceRequest/${stream}` };
}

/** The place of the first entry of a type in the message; the message as a whole without one. */
function placeOf(entries: readonly KeptEntry[], type: KeptEntry['type']): string {
  const index = entries.find((entry) => entry.type === type)?.index;
  return index === undefined ? 'Bundle' : `Bundle.entry[${String(index)}].resource`;
}

interface Answering {
  readonly stream: StreamId;
  readonly person: PersonId;
  readonly view: ConversationView | null;
  readonly at: Instant;
  readonly again: boolean;
}

/**
 * What became of each entry. The request and its Task have the version of the conversation, the person has none, and everything else
 * stays as it came.
 */
function answeredEntries(
  entries: readonly KeptEntry[],
  { stream, person, view, at, again }: Answering,
): AnsweredEntry[] {
  return entries.map(({ index, type, id }) => {
    const isPerson = type === 'Patient' && id === person;
    const version = view === null || id !== stream ? 1 : type === 'Task' ? lastVersionOfTask(view, id) : view.version;
    return {
      index,
      type,
      id: isPerson ? (view?.person ?? person) : (id ?? stream),
      version: isPerson ? null : version,
      lastModified: view?.timeline[version - 1]?.at ?? at,
      created: !again,
    };
  });
}

/**
 * Says whether this content was received before. The id of the command follows from the content, so that a command of the same
 * id with other particulars (another order, another day of receipt) is the same referral.
 */
function isKnown(outcome: Outcome): boolean {
  return (outcome.outcome === 'handled' && outcome.again) || outcome.outcome === 'command-id-reused';
}

const roleRefusals = new Set(['role-not-allowed', 'requester-role-not-allowed', 'not-the-requester']);

function refusedBy(outcome: Outcome, entries: readonly KeptEntry[], language: OutcomeLanguage): Received {
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
            do: correct[language],
            // What casework calls `with.person` is what the message says of the Patient.
            path:
              path[0] === 'with' && path[1] === 'person'
                ? [placeOf(entries, 'Patient'), ...path.slice(2)].join('.')
                : path.join('.'),
          })),
        ),
      };
    case 'handled':
    case 'not-permitted':
    case 'stale':
    case 'unknown-case':
    case 'command-id-reused':
      return collision(language, outcome.outcome);
  }
}

function collision(language: OutcomeLanguage, code = 'stale'): Received {
  const issue: ForeignIssue = { severity: 'error', code, type: 'conflict', says: conflict[language] };
  return { status: 409, body: operationOutcome([issue]) };
}

const correct = {
  nl: 'Kijk dit na in uw bericht en stuur het opnieuw.',
  en: 'Check this in your message and send it again.',
} as const;
const invalid = { nl: 'Dit klopt niet.', en: 'This is not right.' } as const;
const conflict = {
  nl: 'Deze aanmelding botst met een andere. Lees de stand en probeer het opnieuw.',
  en: 'This referral collides with another. Read how it stands and try again.',
} as const;

function refusedFor(issues: readonly ReadIssue[], language: OutcomeLanguage): Received {
  const status = httpStatusOf(issues);
  return { status: status === 200 ? 422 : status, body: operationOutcome(issues, language) };
}
