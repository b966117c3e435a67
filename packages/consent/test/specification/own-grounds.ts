/**
 * Cases of our own about grounds that go before consent: each complete, each with a part missing, and what an objection does to it.
 */
import {
  c1,
  c1Request,
  childBornOn,
  clinician,
  facts,
  ggz,
  gp,
  insurer,
  mentor,
  nza,
  objection,
  parent,
  practiceNurse,
  relative,
  representative,
  toGgz,
  welfare,
} from '../sample-network.js';
import { and, deny, numbered, partial, permit, told, type RuleCase } from './rule-case.js';
import {
  afterDeathRequest,
  anonymousCase,
  atMay,
  chosen,
  codeSteps,
  conflict,
  dead,
  duty,
  emergency,
  noOnwardSharing,
  recheck,
  recordInFile,
  report,
  toCloseOne,
  toRepresentative,
} from './situations.js';

const criteria = ['serious-harm-threatens', 'speaking-prevents-it', 'no-other-way', 'only-what-is-necessary'] as const;
const listed = {
  configuration: {
    statutoryDuties: [
      { law: 'Wvggz', article: '8:24', categories: ['identification', 'risk-safety', 'diagnosis-detail'] },
    ],
  },
};
const unreadable = { effect: 'unreadable', id: null, version: null, person: facts.person } as const;
const tomorrow = { recordedAt: '2026-06-16T09:00:00+02:00' };
const toInsurer = {
  holder: ggz,
  recipient: { ...insurer, basis: 'legal-obligation' },
  purpose: 'payment',
  categories: ['diagnosis-detail'],
};

const overriding: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'a duty in law that the network lists',
    { request: duty(), context: listed },
    and(permit('statutory-duty'), { obligations: [noOnwardSharing, recordInFile, recheck] }),
    'the article is on the list, and what it asks for goes out',
  ),
  told(
    'a duty in law, and more is asked than it needs',
    { request: duty({ categories: ['identification', 'treatment-notes'] }), context: listed },
    partial('statutory-duty', 'not-necessary'),
    'what the duty asks for and no more',
  ),
  told(
    'another article of the same law',
    { request: duty({}, { article: '8:25' }), context: listed },
    deny('evidence-incomplete'),
    'the article has to be on the list',
  ),
  told(
    'the same article of another law',
    { request: duty({}, { law: 'Wzd' }), context: listed },
    deny('evidence-incomplete'),
    'the law has to be on the list',
  ),
  told(
    'a duty of which the evidence is of tomorrow',
    { request: duty({}, tomorrow), context: listed },
    deny('evidence-incomplete'),
    'evidence of a later date proves nothing yet',
  ),
  told(
    'a duty in law, and the person stopped everything',
    { request: duty(), consents: [objection({ absolute: true })], context: listed },
    and(permit('statutory-duty'), { items: [{ ignored: [{ why: 'objection' }] }] }),
    'an objection does not block a duty, and is written down with it',
  ),
  told(
    'a duty towards an insurer, and nothing on record',
    { request: duty(toInsurer), context: listed },
    permit('statutory-duty'),
    'to an insurer on a duty in law',
  ),
  told(
    'a duty towards an insurer, with the privacy statement',
    {
      request: duty(toInsurer),
      consents: [
        objection({ recipients: [{ by: 'category', category: 'insurer' }], categories: ['diagnosis-detail'] }),
      ],
      context: listed,
    },
    deny('objection'),
    'the statement is checked before sending',
  ),
  told(
    'a duty towards an insurer, and the person stopped everything',
    { request: duty(toInsurer), consents: [objection({ absolute: true })], context: listed },
    deny('absolute-block'),
    'an absolute block covers every function',
  ),
  told(
    'a duty towards an insurer, and a record that cannot be read',
    { request: duty(toInsurer), consents: [unreadable], context: listed },
    deny('invalid-consent'),
    'it may be the privacy statement',
  ),
  told(
    'a duty towards an insurer, ready in advance',
    { request: duty({ ...toInsurer, channel: 'pull-open' }), context: listed },
    deny('explicit-consent-required'),
    'nothing stands ready for an insurer',
  ),
  told(
    'a duty, and information about others',
    { request: duty({ categories: ['third-party-info'] }), context: listed },
    deny('never-shareable'),
    'hard limits go before every ground',
  ),
  told(
    'a duty, and a code that nobody knows',
    { request: duty({ categories: ['identification', 'dream-diary'] }), context: listed },
    partial('statutory-duty', 'unknown-code'),
    'an unknown code is denied, the rest is decided',
  ),
  ...codeSteps.map((step) =>
    told(
      `a report without the step ${step}`,
      { request: report({}, { steps: codeSteps.filter((one) => one !== step) }) },
      deny('evidence-incomplete'),
      'every step of the reporting code is recorded',
    ),
  ),
  told(
    'a report of which one step is told twice and one is missing',
    { request: report({}, { steps: [...codeSteps.slice(0, 4), 'signs-recorded'] }) },
    deny('evidence-incomplete'),
    'every step, each by itself',
  ),
  told(
    'a report for another purpose',
    { request: report({ purpose: 'social-support', recipient: { ...welfare, basis: 'consent' } }) },
    deny('purpose-not-allowed'),
    'the right is one to report',
  ),
  told(
    'a report with the diagnosis',
    { request: report({ categories: ['violence', 'diagnosis-detail'] }) },
    partial('statutory-right', 'not-necessary'),
    'what a report needs and no more',
  ),
  told(
    'a report without claiming the right',
    { request: report({ ground: undefined }) },
    deny('no-applicable-consent'),
    'a ground counts only where it is claimed',
  ),
  told(
    'a report, and a record that cannot be read',
    { request: report(), consents: [unreadable] },
    permit('statutory-right'),
    'an objection would not have stopped it',
  ),
  told(
    'a report, and the person stopped everything',
    { request: report(), consents: [objection({ absolute: true })] },
    permit('statutory-right'),
    'overriding grounds go before the rules of the person',
  ),
  told(
    'a report, ready in advance',
    { request: report({ channel: 'pull-open' }) },
    deny('explicit-consent-required'),
    'nothing stands ready outside care',
  ),
  ...criteria.map((criterion) =>
    told(
      `a conflict of duties without ${criterion}`,
      { request: conflict({}, { criteria: criteria.filter((one) => one !== criterion) }) },
      deny('evidence-incomplete'),
      'the professional recorded every criterion',
    ),
  ),
  told(
    'a conflict of duties, beside a permission',
    {
      request: conflict({ categories: ['help-request'] }),
      consents: [c1({ recipients: [{ by: 'category', category: 'municipality', task: 'wmo' }] })],
    },
    deny('not-necessary'),
    'who claims a ground gets what the ground opens',
  ),
  told(
    'an emergency without authority',
    { request: emergency({}, { authorised: false }) },
    deny('evidence-incomplete'),
    'an authorised user',
  ),
  told(
    'an emergency in which the person can be asked',
    { request: emergency({}, { personUnableToConsent: false }) },
    deny('evidence-incomplete'),
    'who can be asked is asked',
  ),
  told(
    'an emergency while an earlier use was not reviewed',
    { request: emergency({}, { earlierUseUnreviewed: true }) },
    deny('evidence-incomplete'),
    'no second time before the review of the first',
  ),
  told(
    'an emergency that does not say whether an earlier use was reviewed',
    { request: emergency({}, { earlierUseUnreviewed: undefined }) },
    deny('evidence-incomplete'),
    'it has to be said that there is none',
  ),
  told(
    'an emergency of another professional than who reads',
    { request: emergency({}, { professional: practiceNurse }) },
    deny('evidence-incomplete'),
    'who claims it is who reads',
  ),
  told(
    'an emergency without a professional',
    {
      request: emergency({
        recipient: { organisation: ggz.organisation, kind: 'ggz-provider', basis: 'vital-interest' },
      }),
    },
    deny('evidence-incomplete'),
    'a user, never an organisation alone',
  ),
  told(
    'an emergency without a reason',
    { request: emergency({}, { reason: undefined }) },
    deny('invalid-request'),
    'a reason is part of the form',
  ),
  told(
    'an emergency for treatment',
    { request: emergency({ purpose: 'treatment', recipient: { ...toGgz, professional: clinician } }) },
    deny('purpose-not-allowed'),
    'the purpose of an emergency is the emergency',
  ),
  told(
    'an emergency, and the notes of the treatment',
    { request: emergency({ categories: ['medication', 'treatment-notes'] }) },
    partial('emergency', 'not-necessary'),
    'the least that helps',
  ),
  told(
    'an emergency, and the person had said no',
    { request: emergency(), consents: [objection()] },
    deny('objection'),
    'proposed default: a recorded refusal stops it',
  ),
  told(
    'an emergency, and the person had stopped everything',
    { request: emergency(), consents: [objection({ absolute: true })] },
    deny('absolute-block'),
    'proposed default: a recorded refusal stops it',
  ),
  told(
    'an emergency against a refusal, where the network permits it with review',
    {
      request: emergency(),
      consents: [objection()],
      context: { configuration: chosen({ breakGlassAgainstRefusal: 'permit-with-review' }) },
    },
    permit('emergency'),
    'the choice of the network',
  ),
  told(
    'an emergency, and an objection to something else',
    { request: emergency(), consents: [objection({ purposes: ['research'] })] },
    permit('emergency'),
    'an objection is about what it names',
  ),
  told(
    'an emergency, and a record that cannot be read',
    { request: emergency(), consents: [unreadable] },
    permit('emergency'),
    'emergency grounds remain available',
  ),
  told(
    'an emergency without claiming it',
    { request: emergency({ ground: undefined }) },
    deny('explicit-consent-required'),
    'a ground counts only where it is claimed',
  ),
  told(
    'an emergency for a close one',
    { request: emergency({ recipient: toCloseOne(relative) }) },
    deny('purpose-not-allowed'),
    'never for a relative',
  ),
  told(
    'an emergency for an insurer',
    { request: emergency({ recipient: { ...insurer, professional: clinician, basis: 'vital-interest' } }) },
    deny('purpose-not-allowed'),
    'never for a payer',
  ),
  told(
    'an emergency on data that came from somebody else',
    { request: emergency({ origin: { organisation: ggz.organisation, consent: null } }) },
    deny('onward-sharing'),
    'what somebody received is not passed on',
  ),
];

const afterDeath: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'an incident was reported to the close one',
    { request: afterDeathRequest({ ground: 'incident-notice' }), context: { facts: dead } },
    and(permit('post-mortem'), { items: [{ basis: 'post-mortem', evidence: 'after-death:1' }] }),
    'article 7:458a: a notice of an incident',
  ),
  told(
    'a compelling interest',
    { request: afterDeathRequest({ ground: 'compelling-interest' }), context: { facts: dead } },
    permit('post-mortem'),
    'article 7:458a: a compelling interest',
  ),
  told(
    'a compelling interest, and the person had objected',
    {
      request: afterDeathRequest({ ground: 'compelling-interest' }),
      consents: [objection()],
      context: { facts: dead },
    },
    deny('objection'),
    'objections continue to count',
  ),
  told(
    'a compelling interest, and a record that cannot be read',
    { request: afterDeathRequest({ ground: 'compelling-interest' }), consents: [unreadable], context: { facts: dead } },
    deny('invalid-consent'),
    'it may be an objection',
  ),
  told(
    'a compelling interest, and good care keeps it from this one',
    {
      request: afterDeathRequest({ ground: 'compelling-interest' }),
      context: {
        facts: {
          ...dead,
          goodCareExceptions: [
            {
              id: 'good-care:1',
              holder: gp.organisation,
              from: [relative],
              categories: 'any',
              recordedBy: clinician,
              at: '2026-06-11T09:00:00+02:00',
            },
          ],
        },
      },
    },
    deny('grantor-not-entitled'),
    'good care can always keep something back from a close one',
  ),
  told(
    'a compelling interest, and what is not needed for it',
    {
      request: afterDeathRequest(
        { ground: 'compelling-interest' },
        { categories: ['treatment-notes', 'finance-debts'] },
      ),
      context: { facts: dead },
    },
    partial('post-mortem', 'not-necessary'),
    'what the ground needs and no more',
  ),
  told(
    'a ground for after the death, while the person lives',
    { request: afterDeathRequest({ ground: 'compelling-interest' }) },
    deny('purpose-not-allowed'),
    'while the person lives, the person decides',
  ),
  told(
    'nothing is claimed after the death',
    { request: afterDeathRequest(null), context: { facts: dead } },
    deny('evidence-incomplete'),
    'secrecy goes on',
  ),
  told(
    'a parent of a child who died at 9',
    {
      request: afterDeathRequest({ ground: 'parent-of-a-minor' }, { recipient: toRepresentative(parent) }),
      context: { facts: childBornOn('2017-01-10', { deceasedAt: '2026-06-10' }) },
    },
    permit('post-mortem'),
    'parents of somebody who died before 16',
  ),
  told(
    'a parent of somebody who died at 16',
    {
      request: afterDeathRequest({ ground: 'parent-of-a-minor' }, { recipient: toRepresentative(parent) }),
      context: { facts: childBornOn('2010-01-10', { deceasedAt: '2026-06-10' }) },
    },
    deny('evidence-incomplete'),
    'from 16 on parents have no ground of their own',
  ),
  told(
    'a brother of a child who died at 9, as its parent',
    {
      request: afterDeathRequest({ ground: 'parent-of-a-minor' }, { recipient: toCloseOne(mentor) }),
      context: {
        facts: childBornOn('2017-01-10', {
          deceasedAt: '2026-06-10',
          representatives: [representative('sibling', mentor)],
        }),
      },
    },
    deny('evidence-incomplete'),
    'the ground is one of parents and guardians',
  ),
  told(
    'somebody of whom nothing is known, as a parent',
    {
      request: afterDeathRequest({ ground: 'parent-of-a-minor' }),
      context: { facts: childBornOn('2017-01-10', { deceasedAt: '2026-06-10' }) },
    },
    deny('evidence-incomplete'),
    'authority has to be evidenced',
  ),
  told(
    'a permission in life that was only said',
    {
      request: afterDeathRequest(null),
      consents: [
        c1({
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
          howGiven: 'oral-recorded',
        }),
      ],
      context: { facts: dead },
    },
    deny('evidence-incomplete'),
    'in writing or electronically',
  ),
  told(
    'a permission of after the death',
    {
      request: afterDeathRequest(null),
      consents: [
        c1({
          ...atMay,
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
          howGiven: 'signed',
          grantedAt: '2026-06-11T09:00:00+02:00',
        }),
      ],
      context: { facts: dead },
    },
    deny('evidence-incomplete'),
    'given in life',
  ),
  told(
    'a permission in life for somebody else',
    {
      request: afterDeathRequest(null),
      consents: [
        c1({
          recipients: [{ by: 'individual', individual: parent }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
        }),
      ],
      context: { facts: dead },
    },
    deny('evidence-incomplete'),
    'a permission names its recipient',
  ),
  told(
    'a permission in life for two purposes, asked for both',
    {
      request: afterDeathRequest(null, { purpose: ['post-mortem', 'social-support'] }),
      consents: [
        c1({
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem', 'social-support'],
        }),
      ],
      context: { facts: dead },
    },
    deny('deceased'),
    'after a death only what is for then',
  ),
  told(
    'the last millisecond of a life',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: { ...facts, deceasedAt: '2026-06-15T12:00:00.001+02:00' } },
    },
    permit('explicit-consent'),
    'a permission counts while the person lives',
  ),
  told(
    'the moment of death',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: { ...facts, deceasedAt: '2026-06-15T12:00:00+02:00' } },
    },
    deny('deceased'),
    'permissions end at death',
  ),
  told(
    'a duty in law after the death',
    { request: duty(), context: { ...listed, facts: dead } },
    deny('deceased'),
    'after a death only what is for then',
  ),
  told(
    'an anonymous case about somebody who died',
    { request: anonymousCase(), context: { facts: dead } },
    permit('anonymous'),
    'it is about nobody',
  ),
];

const anonymous: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'an anonymous case that nobody confirmed',
    { request: anonymousCase({ confirmedBy: null }) },
    deny('reidentification-risk'),
    'an assessment is an aid; somebody confirms it',
  ),
  told(
    'an anonymous case that was assessed tomorrow',
    { request: anonymousCase(tomorrow) },
    deny('reidentification-risk'),
    'evidence of a later date proves nothing yet',
  ),
  told(
    'an anonymous case with something beside it',
    { request: anonymousCase({}, { categories: ['case-anonymous', 'help-request', 'working-notes', 'dream-diary'] }) },
    partial('anonymous', 'reidentification-risk', 'never-shareable', 'unknown-code'),
    'the text alone is anonymous',
  ),
  told(
    'an anonymous case, and the person stopped everything',
    { request: anonymousCase(), consents: [objection({ absolute: true })] },
    permit('anonymous'),
    'it is about nobody',
  ),
  told(
    'an assessment beside a case with a name',
    { request: anonymousCase({}, { mode: 'identified', categories: ['help-request'] }) },
    deny('no-applicable-consent'),
    'an assessment opens nothing but the anonymous text',
  ),
  told(
    'an anonymous case for a recipient without a basis',
    { request: anonymousCase({}, { recipient: welfare }) },
    deny('recipient-basis-missing'),
    'who takes part says on which basis',
  ),
  told(
    'an anonymous case to the care authority',
    { request: anonymousCase({}, { recipient: { ...nza, basis: 'legal-obligation' } }) },
    deny('purpose-not-allowed'),
    'a purpose fits a recipient',
  ),
];

/** Grounds that go before consent, after a death, and anonymous cases. */
export const ownGrounds: readonly RuleCase[] = [
  ...numbered('G', 301, overriding),
  ...numbered('G', 361, afterDeath),
  ...numbered('G', 391, anonymous),
];
