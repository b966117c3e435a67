/**
 * Rows T67 to T87 of the truth table: fixed limits, hostile input, the register and the European rules.
 */
import {
  c1,
  c1Request,
  consentId,
  everyOf,
  ggz,
  gp,
  insurer,
  mitz,
  mitzAnswer,
  nza,
  objection,
  only,
  otherPerson,
  ownRequest,
  readyRequest,
  referral,
  team,
  toMunicipality,
} from '../sample-network.js';
import { turned } from './situations.js';
import { row, permit, deny, partial, type RuleCase } from './rule-case.js';

/** The rows. */
export const truthLimits: readonly RuleCase[] = [
  row(
    'T67',
    'a referral with the citizen service number',
    { request: referral({ categories: ['referral-summary', 'bsn'] }) },
    permit('presumed-referral'),
    'both ends have a ground for the number',
  ),
  row(
    'T68',
    'the citizen service number to a welfare organisation',
    { request: c1Request({ categories: ['help-request', 'bsn'] }), consents: [c1()] },
    {
      ...partial('explicit-consent', 'bsn-not-allowed'),
      obligations: [
        { kind: 'strip-bsn' },
        { kind: 'use-pairwise-pseudonym' },
        { kind: 'no-onward-sharing' },
        { kind: 'recheck-before-release' },
      ],
    },
    'the rest is decided normally',
  ),
  row(
    'T69',
    'diagnosis data to an insurer, with the privacy statement on file',
    {
      request: c1Request({
        holder: ggz,
        recipient: { ...insurer, basis: 'legal-obligation' },
        purpose: 'payment',
        categories: ['diagnosis-detail'],
      }),
      consents: [
        objection({
          recipients: [everyOf('insurer'), everyOf('nza')],
          categories: ['diagnosis-detail', 'questionnaire-scores'],
        }),
      ],
    },
    deny('objection'),
    'checked before sending',
  ),
  row(
    'T70',
    'questionnaire scores to the care authority, no regulation',
    {
      request: c1Request({
        holder: ggz,
        recipient: { ...nza, basis: 'legal-obligation' },
        purpose: 'planning',
        categories: ['questionnaire-scores'],
      }),
    },
    deny('purpose-not-allowed'),
    'a new collection needs new rules',
  ),
  row(
    'T71',
    'working notes with an explicit permission',
    { request: c1Request({ categories: ['working-notes'] }), consents: [c1({ categories: ['working-notes'] })] },
    deny('never-shareable'),
    'no consent opens them',
  ),
  row(
    'T72',
    'a category that we do not know',
    { request: c1Request({ categories: ['help-request', 'dream-diary'] }), consents: [c1()] },
    partial('explicit-consent', 'unknown-code'),
    'an unknown code is denied, the rest is decided',
  ),
  row(
    'T73',
    'a permission for category *',
    { request: c1Request(), consents: [c1({ categories: ['*'] })] },
    deny('invalid-consent'),
    'a wildcard is no permission',
  ),
  row(
    'T73b',
    'a permission without recipients',
    { request: c1Request(), consents: [c1({ recipients: [] })] },
    deny('invalid-consent'),
    'an empty list is not everyone',
  ),
  row(
    'T74',
    'a request with __proto__',
    { request: c1Request({ ['__proto__']: { absolute: false } }), consents: [c1()] },
    deny('invalid-request'),
    'refused at any depth',
  ),
  row(
    'T74b',
    'a request with __proto__ in its holder',
    { request: c1Request({ holder: { ...gp, ['__proto__']: {} } }), consents: [c1()] },
    deny('invalid-request'),
    'refused at any depth',
  ),
  row(
    'T75',
    'a permission of somebody else',
    { request: c1Request(), consents: [c1({ person: otherPerson })] },
    deny('no-applicable-consent'),
    'records of others are left out',
  ),
  row(
    'T76',
    'records that are a draft or a mistake',
    { request: c1Request(), consents: [c1({ status: 'entered-in-error' }), c1({ id: consentId(3), status: 'draft' })] },
    deny('no-applicable-consent'),
    'only active records count',
  ),
  row(
    'T79',
    'two purposes, one of them covered',
    { request: c1Request({ purpose: ['social-support', 'research'] }), consents: [c1()] },
    deny('purpose-mismatch'),
    'every purpose has to be covered',
  ),
  row(
    'T80',
    'the person asks for the own file',
    { request: ownRequest() },
    {
      ...permit('self'),
      obligations: [{ kind: 'redact', categories: ['third-party-info'] }, { kind: 'recheck-before-release' }],
    },
    'without what is about others',
  ),
  row(
    'T82',
    'the day before the law turns the choice around, no choice',
    { request: readyRequest({ categories: ['medication'] }), context: turned('2029-03-25T23:59:59.999+02:00') },
    deny('mitz-deny'),
    'until then no choice is no',
  ),
  row(
    'T82b',
    'the day on which the law turns the choice around, no choice',
    { request: readyRequest({ categories: ['medication'] }), context: turned('2029-03-26T00:00:00+02:00') },
    permit('ehds-primary-use'),
    'from then on no choice is no objection',
  ),
  row(
    'T83',
    'the same towards a municipality',
    {
      request: readyRequest({ recipient: toMunicipality, purpose: 'case-conference', categories: ['medication'] }),
      context: turned('2029-03-26T00:00:00+02:00'),
    },
    deny('explicit-consent-required'),
    'never towards the social domain',
  ),
  row(
    'T84',
    'a team on its own authority that names no basis',
    { request: c1Request({ recipient: { ...team, actsUnder: 'own' } }), consents: [c1({ recipients: [only(team)] })] },
    deny('recipient-basis-missing'),
    'the second lock is closed',
  ),
  row(
    'T85',
    'a permission and a record that cannot be read',
    { request: c1Request(), consents: [c1(), objection({ effect: 'maybe' })] },
    deny('invalid-consent'),
    'it may be an objection',
  ),
  row(
    'T86',
    'an own permission for standing ready and a no in the register for the category',
    {
      request: readyRequest(),
      consents: [
        c1({
          function: 'availability',
          recipients: [only(ggz)],
          categories: ['diagnosis-detail'],
          purposes: ['treatment'],
          channels: ['pull-open'],
        }),
      ],
      context: { mitz: mitz(mitzAnswer({ decision: 'Deny' })) },
    },
    permit('availability-consent'),
    'an individual goes before a category',
  ),
  row(
    'T87',
    'a general objection and a referral',
    { request: referral(), consents: [objection()] },
    deny('objection'),
    'however general, it defeats what is presumed',
  ),
];
