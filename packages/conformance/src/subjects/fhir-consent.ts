/**
 * `fhir/consent` and `fhir/mitz-notification`: a Consent in, and what the gate answers with it; `consent/mitz-question` and
 * `consent/mitz-answer`: the closed question to the national register.
 */
import { decide, parseDecisionContext, parseShareRequest, type ShareRequestInput } from '@mgn/consent';
import {
  fromMitzClosedAnswer,
  toMitzClosedQuestion,
  type MitzClosedOutcome,
  type MitzParties,
} from '@mgn/consent/mitz';
import { Instant, PersonId } from '@mgn/domain';
import { fromFhirConsent, fromMitzNotification, type ConsentRead, type ReadConsentOptions } from '@mgn/fhir/consent';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** Reads a Consent. `parties` tells who is behind a reference, `persons` whose it is; with `request` the gate answers as well. */
export const fhirConsentSubject: Subject = {
  name: 'fhir/consent',
  says: '{ resource, mode, parties?, persons?, assume?, receivedAt?, request?, facts?, now? } → { consents, losses, issues, decision? }',
  answer: (given) => {
    if (!isObject(given) || (given['mode'] !== 'pcf' && given['mode'] !== 'r4'))
      return refused('invalid-given', ['mode']);
    return answered(fromFhirConsent(given['resource'], { ...optionsOf(given), mode: given['mode'] }), given);
  },
};

/** Reads a notification of the national register. */
export const fhirMitzNotificationSubject: Subject = {
  name: 'fhir/mitz-notification',
  says: '{ resource, parties?, persons?, receivedAt?, request?, facts?, now? } → { consents, losses, issues, decision? }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['resource']);
    return answered(fromMitzNotification(given['resource'], optionsOf(given)), given);
  },
};

/** The closed question, with its attributes as they would be written in a log: the number of the person is masked. */
export const mitzQuestionSubject: Subject = {
  name: 'consent/mitz-question',
  says: '{ request, parties } → { ok, question } or { ok, refusals }',
  answer: (given) => {
    const request = isObject(given) ? parseShareRequest(given['request']) : null;
    if (!isObject(given) || request?.ok !== true) return refused('invalid-given', ['request', 'parties']);
    const result = toMitzClosedQuestion(request.value, given['parties'] as MitzParties);
    return JSON.parse(JSON.stringify(result)) as unknown;
  },
};

/** The state of the register after an outcome. */
export const mitzAnswerSubject: Subject = {
  name: 'consent/mitz-answer',
  says: '{ request, parties, outcome, at } → { status, answers? }',
  answer: (given) => {
    const request = isObject(given) ? parseShareRequest(given['request']) : null;
    const at = Instant.safeParse(isObject(given) ? given['at'] : null);
    if (!isObject(given) || request?.ok !== true || !at.success) return refused('invalid-given', ['request', 'at']);
    const result = toMitzClosedQuestion(request.value, given['parties'] as MitzParties);
    if (!result.ok) return refused('not-askable', result.refusals);
    return fromMitzClosedAnswer(given['outcome'] as MitzClosedOutcome, result.question, at.data);
  },
};

type Table = Readonly<Record<string, unknown>>;
type FindParty = NonNullable<ReadConsentOptions['findParty']>;

function optionsOf(given: Table): Omit<ReadConsentOptions, 'mode'> {
  const parties = tableOf(given['parties']);
  const persons = tableOf(given['persons']);
  const at = Instant.safeParse(given['receivedAt']);
  const { assume } = given;
  return {
    findParty: ({ reference = '' }) => (parties[reference] ?? null) as ReturnType<FindParty>,
    findPerson: ({ reference = '' }) => PersonId.safeParse(persons[reference]).data ?? null,
    ...(at.success ? { receivedAt: at.data } : {}),
    ...(isObject(assume) ? { assume } : {}),
  };
}

function tableOf(value: unknown): Table {
  return isObject(value) ? value : {};
}

/** The gate parses what a case gives by itself. */
function answered(read: ConsentRead, { request, facts, now }: Table): unknown {
  if (request === undefined) return read;
  const context = parseDecisionContext({ consents: read.consents, facts, now });
  if (!context.ok) return refused('invalid-context', context.issues);
  const { outcome, reasons } = decide(request as ShareRequestInput, context.value);
  return { ...read, decision: { outcome, reasons } };
}
