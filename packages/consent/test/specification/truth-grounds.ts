/**
 * Rows T56 to T66 of the truth table: grounds that go before consent, anonymous cases and conferences.
 */
import {
  c1Request,
  clinician,
  consentId,
  objection,
  otherWelfare,
  toMunicipality,
  toTeam,
  toWelfare,
  welfare,
} from '../sample-network.js';
import {
  report,
  conflict,
  emergency,
  anonymousCase,
  codeSteps,
  noOnwardSharing,
  recordInFile,
  recheck,
  review24,
  ofTable,
} from './situations.js';
import { and, row, permit, deny, partial, type RuleCase } from './rule-case.js';

/** The rows. */
export const truthGrounds: readonly RuleCase[] = [
  row(
    'T56',
    'a report to Veilig Thuis with every step of the code, the person objects',
    { request: report(), consents: [objection()] },
    and(permit('statutory-right'), {
      obligations: [noOnwardSharing, { kind: 'inform-person' }, recordInFile, recheck],
      items: [{ ignored: [{ rule: { consent: consentId(2), version: 1 }, why: 'objection' }] }],
    }),
    'the right to report goes before an objection; the person is told',
  ),
  row(
    'T57',
    'a report to Veilig Thuis with one step of the code missing',
    { request: report({}, { steps: codeSteps.slice(0, 4) }) },
    deny('evidence-incomplete'),
    'every step of the reporting code is recorded',
  ),
  row(
    'T58',
    'the same report to a municipality',
    { request: report({ recipient: toMunicipality }) },
    deny('purpose-not-allowed'),
    'the right to report is one to Veilig Thuis',
  ),
  row(
    'T59',
    'a conflict of duties, every criterion recorded',
    { request: conflict({ categories: ['risk-safety', 'treatment-notes'] }), consents: [objection()] },
    and(partial('conflict-of-duties', 'not-necessary'), {
      obligations: [noOnwardSharing, { kind: 'inform-person' }, recordInFile, review24, recheck],
    }),
    'secrecy yields for what is necessary and no more, and somebody looks back within a day',
  ),
  row(
    'T60',
    'an authorised physician breaks the glass, the person cannot answer',
    { request: emergency() },
    and(permit('emergency'), {
      obligations: [
        noOnwardSharing,
        { kind: 'inform-person' },
        { kind: 'notify-holder' },
        recordInFile,
        review24,
        recheck,
      ],
      checks: { emergency: true, consent: false },
    }),
    'in an emergency, with review within a day',
  ),
  row(
    'T61',
    'breaking the glass for a social worker',
    { request: emergency({ recipient: { ...welfare, professional: clinician, basis: 'vital-interest' } }) },
    deny('purpose-not-allowed'),
    'emergency access is for medical parties',
  ),
  row(
    'T62',
    'an anonymous case that was assessed and confirmed',
    { request: anonymousCase() },
    permit('anonymous'),
    'what nobody in the room can recognise is outside secrecy',
  ),
  row(
    'T63',
    'an anonymous case of which the assessment found a number or a name',
    { request: anonymousCase({ outcome: 'fail' }) },
    deny('reidentification-risk'),
    'what can be recognised is not anonymous',
  ),
  row(
    'T64',
    'an anonymous case of which a participant says that they know the person',
    { request: anonymousCase({ id: 'anonymity:2', outcome: 'fail' }) },
    deny('reidentification-risk'),
    'one who recognises the person is enough',
  ),
  row(
    'T65',
    'a pseudonymous case without consent',
    { request: c1Request({ purpose: 'case-conference', categories: ['life-domains'], mode: 'pseudonymous' }) },
    deny('no-applicable-consent'),
    'pseudonymous data are personal data',
  ),
  row(
    'T66',
    'an identified case: the participant without a key',
    { request: c1Request({ recipient: { ...otherWelfare, basis: 'consent' }, purpose: 'case-conference' }) },
    deny('no-applicable-consent'),
    'every participant is decided about separately',
  ),
  row(
    'T66b',
    'the same case: the welfare organisation, with a key',
    { request: c1Request({ recipient: toWelfare, purpose: 'case-conference' }), consents: [ofTable] },
    permit('explicit-consent'),
    'every participant is decided about separately',
  ),
  row(
    'T66c',
    'the same case: the municipality, with a key',
    { request: c1Request({ recipient: toMunicipality, purpose: 'case-conference' }), consents: [ofTable] },
    permit('explicit-consent'),
    'every participant is decided about separately',
  ),
  row(
    'T66d',
    'the same case: the neighbourhood team, with a key',
    { request: c1Request({ recipient: toTeam, purpose: 'case-conference' }), consents: [ofTable] },
    permit('explicit-consent'),
    'every participant is decided about separately',
  ),
];
