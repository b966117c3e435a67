/**
 * Cases of our own about the choices of a network that no other table has, and about fixed limits.
 */
import {
  bornOn,
  c1,
  c1By,
  c1Request,
  everyOf,
  ggz,
  gp,
  insurer,
  municipality,
  nza,
  objection,
  only,
  otherWelfare,
  ownFile,
  ownRequest,
  parent,
  practiceNurse,
  readyRequest,
  referral,
  team,
  toGgz,
  toMunicipality,
  toTeam,
  toWelfare,
  welfare,
  consentId,
} from '../sample-network.js';
import { and, deny, numbered, partial, permit, told, type RuleCase } from './rule-case.js';
import {
  atMay,
  chosen,
  freely,
  givenAt,
  noOnwardSharing,
  objectionBy,
  pseudonym,
  recheck,
  toRepresentative,
} from './situations.js';

const unreadable = { effect: 'unreadable', id: null, version: null, person: null } as const;
const participating = ownFile({
  relationEvidence: {
    id: 'relation:4',
    kind: 'network-participation',
    professional: practiceNurse,
    recordedAt: '2026-05-01T09:00:00+02:00',
  },
});
const scores = {
  holder: ggz,
  recipient: { ...nza, basis: 'legal-obligation' },
  purpose: 'planning',
  categories: ['questionnaire-scores'],
};
const nzaDuty = {
  kind: 'statutory-duty',
  law: 'Wmg',
  article: '61',
  evidence: 'duty:2',
  recordedAt: '2026-06-15T09:00:00+02:00',
};
const nzaConfigured = {
  nzaRegulationId: 'nza:1',
  statutoryDuties: [{ law: 'Wmg', article: '61', categories: ['questionnaire-scores'] }],
};
const withBsn = c1Request({ categories: ['help-request', 'bsn'] });
const bsnPermitted = c1({ categories: ['help-request', 'bsn'] });
const toOwnTeam = { ...team, actsUnder: 'own', basis: 'consent' } as const;

const choices: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'taking part in the network is no involvement',
    { request: participating },
    deny('relation-missing'),
    'proposed default: taking part makes nobody directly involved',
  ),
  told(
    'taking part in the network is involvement where the network chose so',
    { request: participating, context: { configuration: chosen({ networkParticipationIsDirectInvolvement: true }) } },
    permit('directly-involved'),
    'the choice of the network',
  ),
  told(
    'a general objection reaches the own team where the network chose so',
    { request: ownFile(), consents: [objection()], context: { configuration: { objectionReachesOwnTeam: 'always' } } },
    deny('objection'),
    'the choice of the network',
  ),
  told(
    'an absolute block reaches the own team where the network chose so',
    {
      request: ownFile(),
      consents: [objection({ absolute: true })],
      context: { configuration: { objectionReachesOwnTeam: 'always' } },
    },
    deny('absolute-block'),
    'the choice of the network',
  ),
  told(
    'an objection that names a practitioner of the own team',
    { request: ownFile(), consents: [objection({ recipients: [only({ ...gp, professional: practiceNurse })] })] },
    deny('objection'),
    'named, it reaches',
  ),
  told(
    'a record that cannot be read, where the network ignores it',
    {
      request: c1Request(),
      consents: [c1(), unreadable],
      context: { configuration: chosen({ unreadableRecord: 'ignore' }) },
    },
    permit('explicit-consent'),
    'the choice of the network, acknowledged',
  ),
  told(
    'the same without a permission',
    {
      request: c1Request(),
      consents: [unreadable],
      context: { configuration: chosen({ unreadableRecord: 'ignore' }) },
    },
    deny('invalid-consent'),
    'it is still told',
  ),
  told(
    'a permission may last two years outside the medical domain where the network chose so',
    {
      request: c1Request(),
      consents: [c1({ validity: { from: '2025-01-01', until: '2026-12-31' } })],
      context: { configuration: chosen({ maxCrossDomainDuration: 'P24M' }) },
    },
    permit('explicit-consent'),
    'the choice of the network, acknowledged',
  ),
  told(
    'a permission may last a month outside the medical domain where the network chose so',
    { request: c1Request(), consents: [c1()], context: { configuration: { maxCrossDomainDuration: 'P1M' } } },
    deny('expired'),
    'the choice of the network',
  ),
  told(
    'a decision stands for ten seconds where the network chose so',
    { request: c1Request(), consents: [c1()], context: { configuration: { maxDecisionAge: 10 } } },
    and(permit('explicit-consent'), { validUntil: '2026-06-15T12:00:10+02:00' }),
    'the choice of the network',
  ),
  told(
    'a decision stands for longer than a minute, without acknowledging',
    { request: c1Request(), consents: [c1()], context: { configuration: { maxDecisionAge: 61 } } },
    deny('invalid-request'),
    'a safe default is weakened knowingly or not at all',
  ),
  told(
    'clocks may not differ at all where the network chose so',
    {
      request: c1Request(),
      consents: [c1({ grantedAt: '2026-06-15T12:00:00.001+02:00' })],
      context: { configuration: { maxFutureSkew: 0 } },
    },
    deny('future-dated'),
    'the choice of the network',
  ),
  told(
    'clocks may differ by an hour where the network chose so',
    {
      request: c1Request(),
      consents: [c1(givenAt('2026-06-15T13:00:00+02:00'))],
      context: { configuration: chosen({ maxFutureSkew: 3600 }) },
    },
    permit('explicit-consent'),
    'the choice of the network, acknowledged',
  ),
  told(
    'data stand ready for the social domain, in a configuration',
    { request: c1Request(), consents: [c1()], context: { configuration: { pullOpenToSocialDomain: 'permit' } } },
    deny('invalid-request'),
    'no ground for it is known: there is nothing to choose',
  ),
  told(
    'fewer people than ten make a case anonymous, without acknowledging',
    { request: c1Request(), consents: [c1()], context: { configuration: { anonymity: { k: 5 } } } },
    deny('invalid-request'),
    'a safe default is weakened knowingly or not at all',
  ),
  told(
    'more people than ten',
    { request: c1Request(), consents: [c1()], context: { configuration: { anonymity: { k: 20 } } } },
    permit('explicit-consent'),
    'stricter needs no acknowledgement',
  ),
  told(
    'the integrated approach is off: a municipality without a task',
    {
      request: c1Request({
        recipient: { organisation: municipality.organisation, kind: 'municipality', basis: 'public-task' },
      }),
      consents: [
        c1({ recipients: [{ by: 'organisation', organisation: municipality.organisation, kind: 'municipality' }] }),
      ],
    },
    deny('recipient-basis-missing'),
    'a municipality names the task that it receives for',
  ),
  told(
    'the integrated approach is on: a municipality without a task, with a permission',
    {
      request: c1Request({
        recipient: { organisation: municipality.organisation, kind: 'municipality', basis: 'public-task' },
      }),
      consents: [
        c1({ recipients: [{ by: 'organisation', organisation: municipality.organisation, kind: 'municipality' }] }),
      ],
      context: { configuration: chosen({ wams: true }) },
    },
    permit('explicit-consent'),
    'it adds a public task',
  ),
  told(
    'the integrated approach is on, without a permission',
    { request: c1Request({ recipient: toMunicipality }), context: { configuration: chosen({ wams: true }) } },
    deny('no-applicable-consent'),
    'by itself it lifts nobody’s secrecy',
  ),
  told(
    'the number of a representative, in a configuration',
    {
      request: ownRequest({ recipient: toRepresentative(parent), categories: ['bsn'] }),
      context: { facts: bornOn('2017-01-10'), configuration: chosen({ representativeBsn: true }) },
    },
    deny('grantor-not-entitled'),
    'it is about the number of the representative, between care providers',
  ),
  told(
    'a welfare organisation with a mandate for the citizen service number',
    { request: withBsn, consents: [bsnPermitted], context: { configuration: { bsnMandates: [welfare.organisation] } } },
    and(permit('explicit-consent'), { obligations: [noOnwardSharing, recheck] }),
    'a mandate of a municipality gives it a ground',
  ),
  told(
    'a mandate of another welfare organisation',
    {
      request: withBsn,
      consents: [bsnPermitted],
      context: { configuration: { bsnMandates: [otherWelfare.organisation] } },
    },
    partial('explicit-consent', 'bsn-not-allowed'),
    'each has its own ground',
  ),
  told(
    'the number from a holder without a ground',
    {
      request: c1Request({ holder: welfare, recipient: toMunicipality, categories: ['bsn'] }),
      consents: [c1({ holders: [only(welfare)], recipients: [only(municipality)], categories: ['bsn'] })],
    },
    deny('bsn-not-allowed'),
    'both ends need a ground',
  ),
  told(
    'the number to a team under the municipality',
    {
      request: c1Request({ recipient: toTeam, categories: ['bsn'] }),
      consents: [c1({ recipients: [only(team)], categories: ['bsn'] })],
    },
    permit('explicit-consent'),
    'it follows under whose authority it works',
  ),
  told(
    'the number to a team on its own authority',
    {
      request: c1Request({ recipient: toOwnTeam, categories: ['bsn'] }),
      consents: [c1({ recipients: [only(team)], categories: ['bsn'] })],
    },
    deny('bsn-not-allowed'),
    'it follows under whose authority it works',
  ),
  told(
    'questionnaire scores to the care authority, with a regulation and nothing claimed',
    { request: c1Request(scores), context: { configuration: nzaConfigured } },
    deny('evidence-incomplete'),
    'it receives on a duty in law',
  ),
  told(
    'questionnaire scores to the care authority, with a regulation and the duty',
    { request: c1Request({ ...scores, ground: nzaDuty }), context: { configuration: nzaConfigured } },
    permit('statutory-duty'),
    'a regulation is configured, and the article is on the list',
  ),
  told(
    'the same, with the privacy statement on file',
    {
      request: c1Request({ ...scores, ground: nzaDuty }),
      consents: [objection({ recipients: [everyOf('nza')], categories: ['questionnaire-scores'] })],
      context: { configuration: nzaConfigured },
    },
    deny('objection'),
    'checked before sending',
  ),
  told(
    'questionnaire scores to the care authority for another purpose',
    {
      request: c1Request({ ...scores, purpose: 'quality', ground: nzaDuty }),
      context: { configuration: nzaConfigured },
    },
    deny('purpose-not-allowed'),
    'planning alone',
  ),
  told(
    'a key that no configuration has',
    { request: c1Request(), consents: [c1()], context: { configuration: { mood: 'good' } } },
    deny('invalid-request'),
    'what is not understood is refused',
  ),
];

const limits: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'age 14, the young person and a parent of whom nothing is known',
    {
      request: c1Request(),
      consents: [c1(), c1By('parent-with-authority', parent, { id: consentId(3) })],
      context: { facts: bornOn('2012-01-10') },
    },
    deny('grantor-not-entitled'),
    'authority has to be evidenced',
  ),
  told(
    'age 14, a parent of whom nothing is known objects',
    {
      request: c1Request(),
      consents: [c1(), objectionBy('parent-with-authority', parent)],
      context: { facts: bornOn('2012-01-10') },
    },
    deny('objection'),
    'a no is heard also without evidence',
  ),
  told(
    'age 16, a parent of whom nothing is known asks for the file',
    { request: ownRequest({ recipient: toRepresentative(parent) }), context: { facts: bornOn('2010-01-10') } },
    deny('grantor-not-entitled'),
    'who does not represent the person does not read',
  ),
  told(
    'the 12th birthday, a parent of whom nothing is known permitted',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: bornOn('2014-06-15') },
    },
    deny('youth-consent-missing'),
    'from 12 on the young person permits too',
  ),
  told(
    'the 16th birthday, a parent of whom nothing is known permitted',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: bornOn('2010-06-15') },
    },
    deny('reconfirm-required'),
    'proposed default: outside the medical domain it lapses',
  ),
  told(
    'research that stands ready between care providers, permitted',
    {
      request: readyRequest({ purpose: 'research' }),
      consents: [
        c1({
          function: 'processing-basis',
          recipients: [only(ggz)],
          categories: ['diagnosis-detail'],
          purposes: ['research'],
          channels: ['pull-open'],
        }),
      ],
    },
    deny('explicit-consent-required'),
    'nothing stands ready for research',
  ),
  told(
    'research that is sent, permitted',
    {
      request: readyRequest({ purpose: 'research', channel: 'push' }),
      consents: [
        c1({
          function: 'processing-basis',
          recipients: [only(ggz)],
          categories: ['diagnosis-detail'],
          purposes: ['research'],
        }),
      ],
    },
    and(permit('explicit-consent'), { items: [{ basis: 'consent-processing-basis' }] }),
    'research rests on an explicit basis',
  ),
  told(
    'research that is sent, on a permission to speak',
    {
      request: readyRequest({ purpose: 'research', channel: 'push' }),
      consents: [c1({ recipients: [only(ggz)], categories: ['diagnosis-detail'], purposes: ['research'] })],
    },
    deny('wrong-function'),
    'lifting secrecy is no basis',
  ),
  told(
    'a wish for help is no permission to share',
    { request: c1Request(), consents: [c1({ function: 'agree-to-help' })] },
    deny('wrong-function'),
    'agreeing to help is another question',
  ),
  told(
    'an objection to help is no objection to share',
    { request: c1Request(), consents: [c1(), objection({ function: 'agree-to-help' })] },
    permit('explicit-consent'),
    'agreeing to help is another question',
  ),
  told(
    'an objection against use, where use rests on consent',
    {
      request: c1Request(),
      consents: [
        c1(),
        objection({
          function: 'processing-basis',
          recipients: [only(welfare)],
          holders: [only(gp)],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
      ],
    },
    deny('objection'),
    'the recipient relies on consent',
  ),
  told(
    'an objection against use, where use rests on a public task',
    {
      request: c1Request({ recipient: toMunicipality }),
      consents: [
        c1({ recipients: [only(municipality)] }),
        objection({
          function: 'processing-basis',
          holders: [only(gp)],
          recipients: [only(municipality)],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
      ],
    },
    permit('explicit-consent'),
    'use does not rest on consent there',
  ),
  told(
    'an absolute block of whatever function closes a referral',
    { request: referral(), consents: [objection({ function: 'agree-to-help', absolute: true })] },
    deny('absolute-block'),
    'an absolute block covers every function',
  ),
  told(
    'an absolute block and what stands ready with a yes in the register',
    { request: readyRequest(), consents: [objection({ absolute: true, function: 'availability' })] },
    deny('absolute-block'),
    'an absolute block covers every function',
  ),
  told(
    'an absolute block that was withdrawn, and an earlier permission',
    {
      request: c1Request(),
      consents: [
        c1({ status: 'revoked', revokedAt: '2026-05-01T10:00:00+02:00' }),
        objection({ absolute: true, status: 'revoked', revokedAt: '2026-06-01T10:00:00+02:00' }),
      ],
    },
    deny('revoked'),
    'withdrawing an objection revives nothing',
  ),
  told(
    'an objection to a domain of before, and a permission for everybody of a kind',
    {
      request: c1Request(),
      consents: [
        objection({
          holders: [only(gp)],
          recipients: [everyOf('social-private')],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
        c1({ ...atMay, recipients: [everyOf('welfare-organisation')] }),
      ],
    },
    deny('objection'),
    'a kind and a domain are both categories: the objection wins',
  ),
  told(
    'a later general objection under the national profile, absolute',
    {
      request: c1Request(),
      consents: [c1(), objection({ absolute: true })],
      context: { configuration: { precedenceProfile: 'nl-gf' } },
    },
    deny('absolute-block'),
    'no profile weakens it',
  ),
  told(
    'a recipient who says that no exception for health data applies',
    { request: c1Request({ recipient: { ...toWelfare, article9Ground: 'none' } }), consents: [c1()] },
    deny('recipient-basis-missing'),
    'the second lock is closed',
  ),
  told(
    'a recipient who says that it has no basis',
    { request: c1Request({ recipient: { ...welfare, basis: 'none' } }), consents: [c1()] },
    deny('recipient-basis-missing'),
    'the second lock is closed',
  ),
  told(
    'a public task of a welfare organisation',
    { request: c1Request({ recipient: { ...welfare, basis: 'public-task' } }), consents: [c1()] },
    deny('recipient-basis-missing'),
    'a basis fits a party',
  ),
  told(
    'a treatment agreement of a municipality',
    {
      request: c1Request({ recipient: { ...municipality, basis: 'treatment-agreement' } }),
      consents: [c1({ recipients: [only(municipality)] })],
    },
    deny('recipient-basis-missing'),
    'a basis fits a party',
  ),
  told(
    'what a ggz provider received from a GP, sent on to another',
    {
      request: c1Request({
        holder: ggz,
        recipient: toWelfare,
        origin: { organisation: gp.organisation, consent: null },
      }),
      consents: [c1({ holders: [only(ggz)] })],
    },
    deny('onward-sharing'),
    'it is asked of whom it came from',
  ),
  told(
    'data that come from the holder itself',
    { request: c1Request({ origin: { organisation: gp.organisation, consent: null } }), consents: [c1()] },
    permit('explicit-consent'),
    'that is no passing on',
  ),
  told(
    'payment to an insurer with a permission and no duty',
    {
      request: c1Request({
        recipient: { ...insurer, basis: 'legal-obligation' },
        purpose: 'payment',
        categories: ['identification'],
      }),
      consents: [c1({ recipients: [only(insurer)], categories: ['identification'], purposes: ['payment'] })],
    },
    deny('evidence-incomplete'),
    'statutory, minus objection',
  ),
  told(
    'a public body that relies on consent, of a young person alone',
    {
      request: c1Request({ recipient: { ...municipality, basis: 'consent' } }),
      consents: [
        c1({ recipients: [only(municipality)] }),
        c1By('parent-with-authority', parent, { id: consentId(3), recipients: [only(municipality)] }),
        c1({
          id: consentId(5),
          function: 'processing-basis',
          recipients: [only(municipality)],
          freeConsentEvidence: freely,
        }),
      ],
      context: {
        facts: {
          ...bornOn('2012-01-10'),
          representatives: [
            { individual: parent, capacity: 'parent-with-authority', evidence: 'mandate:1', from: '2012-01-10' },
          ],
        },
      },
    },
    deny('guardian-consent-missing'),
    'both locks ask everybody who is needed',
  ),
  told(
    'a request with constructor in it',
    { request: c1Request({ constructor: { name: 'x' } }), consents: [c1()] },
    deny('invalid-request'),
    'refused at any depth',
  ),
  told(
    'a request with prototype in its recipient',
    { request: c1Request({ recipient: { ...toWelfare, prototype: {} } }), consents: [c1()] },
    deny('invalid-request'),
    'refused at any depth',
  ),
  told(
    'an organisation of which a digit only looks like one',
    {
      request: c1Request({ recipient: { ...toWelfare, organisation: '00000000-0000-4000-8000-0000000000d١' } }),
      consents: [c1()],
    },
    deny('invalid-request'),
    'ids are written in one way',
  ),
  told(
    'an organisation of which a letter only looks like one',
    {
      request: c1Request({ recipient: { ...toWelfare, organisation: '00000000-0000-4000-8000-00000000аad1' } }),
      consents: [c1()],
    },
    deny('invalid-request'),
    'ids are written in one way',
  ),
  told(
    'a request without a purpose',
    { request: c1Request({ purpose: [] }), consents: [c1()] },
    deny('invalid-request'),
    'a missing purpose never matches anything',
  ),
  told(
    'a request without a category',
    { request: c1Request({ categories: [] }), consents: [c1()] },
    deny('invalid-request'),
    'nothing is asked',
  ),
  told(
    'a category twice',
    { request: c1Request({ categories: ['help-request', 'help-request'] }), consents: [c1()] },
    deny('invalid-request'),
    'each category once',
  ),
  told(
    'a key that no request has',
    { request: c1Request({ please: true }), consents: [c1()] },
    deny('invalid-request'),
    'what is not understood is refused',
  ),
  told(
    'more pieces than one request names',
    {
      request: c1Request({
        resources: Array.from({ length: 201 }, (_none, index) => ({
          id: `note:${String(index)}`,
          category: 'help-request',
        })),
      }),
      consents: [c1()],
    },
    deny('invalid-request'),
    'two hundred at most',
  ),
  told(
    'a moment of now without an offset',
    { request: c1Request(), consents: [c1()], context: { now: '2026-06-15T12:00:00' } },
    and(deny('invalid-request'), { validUntil: null, decidedAt: null }),
    'a moment says where',
  ),
  told(
    'a permission for a professional of an organisation, over a pseudonym',
    { request: c1Request({ mode: 'pseudonymous' }), consents: [c1()] },
    and(permit('explicit-consent'), { obligations: [{ kind: 'strip-bsn' }, pseudonym, noOnwardSharing, recheck] }),
    'pseudonymous data are personal data',
  ),
  told(
    'the person says it themself in a conversation',
    { request: c1Request({ channel: 'spoken-with-person', recipient: toGgz, purpose: 'treatment' }) },
    deny('explicit-consent-required'),
    'what a professional adds takes a permission; what the person says is not asked here',
  ),
];

/** Choices and limits. */
export const ownChoices: readonly RuleCase[] = [...numbered('G', 701, choices), ...numbered('G', 751, limits)];
