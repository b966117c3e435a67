/**
 * The closed question to the national register of consents, attribute by attribute, and every answer that it can get.
 */
import { ggz, gp, municipality, person, toGgz, toMunicipality, welfare } from '../sample-network.js';
import type { RuleCase } from './rule-case.js';

const request = {
  person,
  holder: gp,
  recipient: toGgz,
  purpose: 'treatment',
  channel: 'pull-open',
  categories: ['referral-summary'],
};
const parties = {
  bsn: '999990019',
  holder: { ura: '00000659' },
  recipient: { ura: '00000666' },
  professional: { uzi: '000095254', role: '01.015' },
};
const pharmacy = {
  organisation: '00000000-0000-4000-8000-0000000000e1',
  kind: 'pharmacy',
  basis: 'treatment-agreement',
};
const allWrong = {
  bsn: '1',
  holder: { ura: '1' },
  recipient: { ura: '' },
  professional: { uzi: 'x', role: '01.015', mandated: 'y' },
};

const facilityType = '2.16.840.1.113883.2.4.15.1060';
const attribute = (name: string, id: string, group: string, oid: string, kind: string, value: string) => ({
  name,
  id,
  group,
  oid,
  kind,
  value,
});
const oids = { category: '2.16.840.1.113883.2.4.3.111.5.10.1', ura: '2.16.528.1.1007.3.3', uzi: '2.16.528.1.1007.3.1' };
const attributes = [
  attribute(
    'patient',
    'urn:oasis:names:tc:xacml:2.0:resource:resource-id',
    'resource',
    '2.16.840.1.113883.2.4.6.3',
    'bsn',
    '[bsn]',
  ),
  attribute(
    'holderType',
    'urn:ihe:iti:appc:2016:document-entry:healthcare-facility-type-code',
    'resource',
    facilityType,
    'code',
    'Z3',
  ),
  attribute('holder', 'urn:ihe:iti:appc:2016:author-institution:id', 'resource', oids.ura, 'identifier', '00000659'),
  attribute('category', 'urn:ihe:iti:appc:2016:document-entry:event-code', 'action', oids.category, 'code', 'GGC013'),
  attribute(
    'role',
    'urn:oasis:names:tc:xacml:2.0:subject:role',
    'subject',
    '2.16.840.1.113883.2.4.15.111',
    'code',
    '01.015',
  ),
  attribute(
    'professional',
    'urn:ihe:iti:xua:2017:subject:provider-identifier',
    'subject',
    oids.uzi,
    'identifier',
    '000095254',
  ),
  attribute(
    'recipient',
    'urn:nl:otv:names:tc:1.0:subject:provider-institution',
    'subject',
    oids.ura,
    'identifier',
    '00000666',
  ),
  attribute(
    'recipientType',
    'urn:nl:otv:names:tc:1.0:subject:consulting-healthcare-facility-type-code',
    'subject',
    facilityType,
    'code',
    'G5',
  ),
  attribute(
    'purpose',
    'urn:oasis:names:tc:xspa:1.0:subject:purposeofuse',
    'environment',
    '2.16.840.1.113883.1.11.20448',
    'code',
    'TREAT',
  ),
];

type Row = readonly [title: string, changes: object, expect: object, why: string];

const refused = (...refusals: readonly (readonly [code: string, at: string])[]) => ({
  ok: false,
  refusals: refusals.map(([code, at]) => ({ code, at })),
});
const outOfScope = (at: string) => refused(['mitz-out-of-scope', at]);
const wrong = (...places: readonly string[]) => refused(...places.map((at) => ['invalid-identifier', at] as const));

const questions: readonly Row[] = [
  [
    'the question, with one event code per category',
    { request: { ...request, categories: ['medication', 'help-request'] } },
    {
      ok: true,
      question: {
        attributes,
        categories: ['GGC013'],
        notAsked: [{ category: 'help-request', why: 'mitz-out-of-scope' }],
      },
    },
    'the number of the person does not show itself',
  ],
  [
    'sent to one recipient',
    { request: { ...request, channel: 'push' } },
    outOfScope('channel'),
    'a choice is about open availability only',
  ],
  [
    'a municipality asks',
    { request: { ...request, recipient: toMunicipality } },
    outOfScope('recipient'),
    'the register knows no category for it',
  ],
  [
    'a municipality holds',
    { request: { ...request, holder: municipality } },
    outOfScope('holder'),
    'the register knows care providers',
  ],
  [
    'welfare work holds',
    { request: { ...request, holder: welfare } },
    outOfScope('holder'),
    'the register knows care providers',
  ],
  [
    'for social support',
    { request: { ...request, purpose: 'social-support' } },
    outOfScope('purpose'),
    'treatment and coordination only',
  ],
  ['coordination', { request: { ...request, purpose: 'transfer' } }, { ok: true }, 'between care providers'],
  [
    'treatment and coordination at once',
    { request: { ...request, purpose: ['treatment', 'transfer'] } },
    refused(['several-purposes', 'purpose']),
    'a question has one purpose of use',
  ],
  [
    'nothing that the register has a word for',
    { request: { ...request, categories: ['help-request'] } },
    outOfScope('categories'),
    'there is nothing to ask',
  ],
  [
    'a pharmacy without its type of facility',
    { request: { ...request, recipient: pharmacy } },
    refused(['facility-type-missing', 'recipient']),
    'a type is never guessed',
  ],
  [
    'a number that is no BSN',
    { parties: { ...parties, bsn: '123456789' } },
    wrong('bsn'),
    'the refusal names the place, never the number',
  ],
  [
    'every number is wrong',
    { parties: allWrong },
    wrong('bsn', 'holder', 'recipient', 'professional', 'mandated'),
    'everything that is wrong is told at once',
  ],
];

const at = '2026-06-15T12:00:00+02:00';
const result = (changes: object = {}) => ({
  patient: '999990019',
  holder: '00000659',
  category: 'GGC002',
  decision: 'Permit',
  ...changes,
});
const answered = (...results: readonly object[]) => ({ status: 'answered', results });
const gives = (decision: string) => ({
  status: 'answered',
  answers: [
    {
      person,
      holder: gp.organisation,
      recipient: ggz.organisation,
      category: 'GGC002',
      decision,
      choice: 'unknown',
      answeredAt: at,
    },
  ],
});
const none = { status: 'unavailable' };

const decisions = ['Permit', 'Deny', 'NotApplicable', 'Indeterminate'];

const answers: readonly Row[] = [
  ...decisions.map((decision): Row => [
    `the answer ${decision}`,
    answered(result({ decision })),
    gives(decision),
    'only Permit permits',
  ]),
  [
    'a decision that nobody knows',
    answered(result({ decision: 'permit' })),
    gives('Indeterminate'),
    'nothing is guessed, not even capitals',
  ],
  ['a fault in the register', { status: 'fault' }, none, 'there is no answer'],
  ['a timeout', { status: 'timeout' }, none, 'there is no answer'],
  ['about another patient', answered(result({ patient: '999990032' })), none, 'the answer of another question'],
  ['about nobody', answered(result({ patient: null })), none, 'what does not say what it is about is no answer'],
  ['about another holder', answered(result({ holder: '00000666' })), none, 'the answer of another question'],
  [
    'about another category',
    answered(result(), result({ category: 'GGC012' })),
    none,
    'the answer of another question',
  ],
  ['without a result', answered(), gives('Indeterminate'), 'silence is no permission'],
  [
    'two results that differ',
    answered(result(), result({ decision: 'Deny' })),
    gives('Indeterminate'),
    'nobody can tell which of them counts',
  ],
  [
    'twice the same result',
    answered(result({ decision: 'Deny' }), result({ decision: 'Deny' })),
    gives('Deny'),
    'it says the same',
  ],
];

const numbered = (prefix: string, rows: readonly Omit<RuleCase, 'id'>[]): readonly RuleCase[] =>
  rows.map((row, index) => ({ id: `${prefix}${String(index + 1).padStart(2, '0')}`, ...row }));

/** Every question. */
export const mitzQuestionCases = numbered(
  'MQ',
  questions.map(([title, changes, expect, why]) => ({ title, given: { request, parties, ...changes }, expect, why })),
);

/** Every answer. */
export const mitzAnswerCases = numbered(
  'MA',
  answers.map(([title, outcome, expect, why]) => ({ title, given: { request, parties, outcome, at }, expect, why })),
);
