/**
 * First cases of our own: each next to a row of the truth table, on the other side of the line.
 */
import {
  bornOn,
  c1,
  c1Request,
  clinician,
  consentId,
  ggz,
  gp,
  insurer,
  municipality,
  objection,
  only,
  otherPerson,
  ownFile,
  ownRequest,
  person,
  referral,
  referralEvidence,
  relative,
  toGgz,
  toMunicipality,
  welfare,
} from '../sample-network.js';
import { row, permit, deny, partial, type RuleCase } from './rule-case.js';

/** The rows. */
export const ownFirst: readonly RuleCase[] = [
  row(
    'G01',
    'made available in advance between care providers',
    {
      request: c1Request({ recipient: toGgz, purpose: 'treatment', channel: 'pull-open', categories: ['medication'] }),
      consents: [
        c1({
          function: 'availability',
          recipients: [only(ggz)],
          categories: ['medication'],
          purposes: ['treatment'],
          channels: ['pull-open'],
        }),
      ],
    },
    permit('availability-consent'),
    'an explicit permission for standing ready',
  ),
  row(
    'G02',
    'the same, on a permission to speak',
    {
      request: c1Request({ recipient: toGgz, purpose: 'treatment', channel: 'pull-open', categories: ['medication'] }),
      consents: [
        c1({ recipients: [only(ggz)], categories: ['medication'], purposes: ['treatment'], channels: ['pull-open'] }),
      ],
    },
    deny('wrong-function'),
    'lifting secrecy is not making available',
  ),
  row(
    'G03',
    'an objection to speaking also closes standing ready',
    {
      request: c1Request({ recipient: toGgz, purpose: 'treatment', channel: 'pull-open', categories: ['medication'] }),
      consents: [
        c1({
          function: 'availability',
          recipients: [only(ggz)],
          categories: ['medication'],
          purposes: ['treatment'],
          channels: ['pull-open'],
        }),
        objection({
          holders: [only(gp)],
          recipients: [only(ggz)],
          categories: ['medication'],
          purposes: ['treatment'],
        }),
      ],
    },
    deny('objection'),
    'equally specific, and an objection to speaking reaches availability',
  ),
  row(
    'G04',
    'an objection to standing ready leaves a referral alone',
    { request: referral(), consents: [objection({ function: 'availability' })] },
    permit('presumed-referral'),
    'it closes one channel',
  ),
  row(
    'G05',
    'an availability permission towards the social domain',
    {
      request: c1Request({ channel: 'pull-open' }),
      consents: [c1({ function: 'availability', channels: ['pull-open'] })],
    },
    deny('explicit-consent-required'),
    'no permission opens it',
  ),
  row(
    'G06',
    'facts about somebody else',
    { request: c1Request(), consents: [c1()], context: { facts: { person: otherPerson, birthDate: '1986-02-03' } } },
    deny('subject-mismatch'),
    'the facts must be about the same person',
  ),
  row(
    'G07',
    'a permission that starts next month',
    { request: c1Request(), consents: [c1({ validity: { from: '2026-07-01', until: '2026-12-31' } })] },
    deny('not-yet-valid'),
    'the start is inclusive, and not before',
  ),
  row(
    'G08',
    'age 14, only the young person permitted',
    { request: c1Request(), consents: [c1()], context: { facts: bornOn('2012-01-10') } },
    deny('guardian-consent-missing'),
    'proposed default: both permit',
  ),
  row(
    'G09',
    'nobody knows how old the person is',
    { request: c1Request(), consents: [c1()], context: { facts: { person, birthDate: null } } },
    deny('grantor-not-entitled'),
    'unknown never permits',
  ),
  row(
    'G10',
    'no birth date, but certainly an adult',
    { request: c1Request(), consents: [c1()], context: { facts: { person, birthDate: null, adult: true } } },
    permit('explicit-consent'),
    'a professional established it',
  ),
  row(
    'G11',
    'an anonymous case',
    { request: c1Request({ categories: ['case-anonymous'], mode: 'anonymous' }), consents: [c1()] },
    deny('reidentification-risk'),
    'anonymous only after an assessment',
  ),
  row(
    'G12',
    'information about others, asked by the person',
    { request: ownRequest({ categories: ['treatment-notes', 'third-party-info'] }) },
    partial('self', 'never-shareable'),
    'it is not the own file',
  ),
  row(
    'G13',
    'the person of another file',
    { request: ownRequest({ recipient: { kind: 'person', person: otherPerson } }) },
    deny('recipient-mismatch'),
    'the person reads about themself alone',
  ),
  row(
    'G14',
    'a duty in law that is claimed',
    {
      request: c1Request({
        ground: {
          kind: 'statutory-duty',
          law: 'Wvggz',
          article: '8:24',
          evidence: 'duty:1',
          recordedAt: '2026-06-15T09:00:00+02:00',
        },
      }),
      consents: [c1()],
    },
    deny('evidence-incomplete'),
    'a ground that is not weighed is refused, also beside a permission',
  ),
  row(
    'G15',
    'a permission for longer than twelve months outside the medical domain',
    { request: c1Request(), consents: [c1({ validity: { from: '2025-01-01', until: '2030-12-31' } })] },
    deny('expired'),
    'proposed default: twelve months from the start',
  ),
  row(
    'G16',
    'the same between care providers',
    {
      request: ownRequest({ recipient: toGgz, purpose: 'treatment', categories: ['medication'] }),
      consents: [
        c1({
          recipients: [only(ggz)],
          categories: ['medication'],
          purposes: ['treatment'],
          channels: ['pull-targeted'],
          validity: { from: '2025-01-01', until: '2030-12-31' },
        }),
      ],
    },
    permit('explicit-consent'),
    'inside the medical domain the permission says how long',
  ),
  row(
    'G17',
    'a permission that was replaced',
    {
      request: c1Request(),
      consents: [
        c1(),
        c1({
          id: consentId(4),
          categories: ['social-situation'],
          grantedAt: '2026-05-01T10:00:00+02:00',
          recordedAt: '2026-05-01T10:00:00+02:00',
          replaces: consentId(1),
        }),
      ],
    },
    deny('category-not-covered'),
    'the newer record says that it takes the place of the older',
  ),
  row(
    'G18',
    'an objection that was replaced by a permission',
    {
      request: c1Request(),
      consents: [
        objection({
          holders: [only(gp)],
          recipients: [only(welfare)],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
        c1({
          id: consentId(4),
          grantedAt: '2026-05-01T10:00:00+02:00',
          recordedAt: '2026-05-01T10:00:00+02:00',
          replaces: consentId(2),
        }),
      ],
    },
    permit('explicit-consent'),
    'the person changed their mind in so many words',
  ),
  row(
    'G19',
    'the replacing permission was withdrawn',
    {
      request: referral(),
      consents: [
        objection({ recipients: [only(ggz)] }),
        c1({
          id: consentId(4),
          status: 'revoked',
          recipients: [only(ggz)],
          grantedAt: '2026-05-01T10:00:00+02:00',
          recordedAt: '2026-05-01T10:00:00+02:00',
          replaces: consentId(2),
        }),
      ],
    },
    deny('objection'),
    'the objection counts again',
  ),
  row(
    'G20',
    'two versions of one record',
    { request: c1Request(), consents: [c1(), c1({ version: 2, status: 'revoked' })] },
    deny('revoked'),
    'the highest version counts',
  ),
  row(
    'G21',
    'one version twice, with different content',
    { request: c1Request(), consents: [c1(), c1({ categories: ['help-request'] })] },
    deny('invalid-consent'),
    'it contradicts itself',
  ),
  row(
    'G22',
    'a record from after the clock',
    {
      request: c1Request(),
      consents: [c1({ grantedAt: '2026-06-20T10:00:00+02:00', recordedAt: '2026-06-20T10:00:00+02:00' })],
    },
    deny('invalid-request'),
    'one of two clocks is wrong',
  ),
  row(
    'G23',
    'an objection reaches the own team only if it names it',
    { request: ownFile(), consents: [objection()] },
    permit('directly-involved'),
    'objections concern disclosure',
  ),
  row(
    'G24',
    'an objection that names the own team',
    { request: ownFile(), consents: [objection({ recipients: [only(gp)] })] },
    deny('objection'),
    'named, it reaches',
  ),
  row(
    'G25',
    'an absolute block and the person themself',
    { request: ownRequest(), consents: [objection({ absolute: true })] },
    permit('self'),
    'never the own access',
  ),
  row(
    'G26',
    'a recipient that may not treat',
    { request: c1Request({ purpose: 'treatment' }), consents: [c1({ purposes: ['treatment'] })] },
    deny('purpose-not-allowed'),
    'a purpose fits a recipient',
  ),
  row(
    'G27',
    'a public body that relies on consent, freely given',
    {
      request: c1Request({ recipient: { ...municipality, basis: 'consent' } }),
      consents: [
        c1({ recipients: [only(municipality)] }),
        c1({
          id: consentId(5),
          function: 'processing-basis',
          recipients: [only(municipality)],
          freeConsentEvidence: {
            inPersonsInterest: true,
            concreteHelpRequest: true,
            refusalHasNoConsequence: true,
            understoodBy: true,
          },
        }),
      ],
    },
    permit('explicit-consent'),
    'secrecy lifted and a basis, both by permission',
  ),
  row(
    'G28',
    'a public body that relies on consent without it',
    {
      request: c1Request({ recipient: { ...municipality, basis: 'consent' } }),
      consents: [c1({ recipients: [only(municipality)] })],
    },
    deny('recipient-basis-missing'),
    'the second lock is closed',
  ),
  row(
    'G29',
    'mediation by the insurer',
    {
      request: c1Request({
        recipient: { ...insurer, basis: 'consent' },
        purpose: 'insurer-mediation',
        categories: ['identification', 'mental-health-indication', 'diagnosis-detail'],
      }),
      consents: [
        c1({
          recipients: [only(insurer)],
          categories: ['identification', 'mental-health-indication', 'diagnosis-detail'],
          purposes: ['insurer-mediation'],
        }),
      ],
    },
    partial('explicit-consent', 'not-necessary'),
    'the data set is fixed',
  ),
  row(
    'G30',
    'a permission for one professional',
    {
      request: c1Request({ recipient: { ...welfare, basis: 'consent', professional: clinician } }),
      consents: [c1({ recipients: [only({ ...welfare, professional: clinician })] })],
    },
    {
      ...permit('explicit-consent'),
      obligations: [
        { kind: 'strip-bsn' },
        { kind: 'use-pairwise-pseudonym' },
        { kind: 'no-onward-sharing' },
        { kind: 'show-to-practitioner-only', professional: clinician },
        { kind: 'recheck-before-release' },
      ],
    },
    'and only for those eyes',
  ),
  row(
    'G31',
    'the same permission, no professional named in the request',
    { request: c1Request(), consents: [c1({ recipients: [only({ ...welfare, professional: clinician })] })] },
    deny('recipient-mismatch'),
    'what a request leaves open, no permission covers',
  ),
  row(
    'G32',
    'an objection against one professional, none named in the request',
    {
      request: c1Request(),
      consents: [c1(), objection({ recipients: [only({ ...welfare, professional: clinician })] })],
    },
    deny('objection'),
    'what a request leaves open, an objection covers',
  ),
  row(
    'G33',
    'data of one period only',
    { request: c1Request(), consents: [c1({ dataPeriod: { from: '2026-01-01', until: null } })] },
    deny('category-not-covered'),
    'a request without dates is not covered by a permission for a period',
  ),
  row(
    'G34',
    'an objection to data of one period',
    {
      request: c1Request(),
      consents: [
        c1(),
        objection({
          holders: [only(gp)],
          recipients: [only(welfare)],
          categories: ['help-request'],
          purposes: ['social-support'],
          dataPeriod: { from: '2020-01-01', until: '2020-12-31' },
        }),
      ],
    },
    deny('objection'),
    'a request without dates is covered by an objection for a period',
  ),
  row(
    'G35',
    'a close one, by name',
    {
      request: c1Request({ recipient: { kind: 'close-one', individual: relative } }),
      consents: [c1({ recipients: [{ by: 'individual', individual: relative }] })],
    },
    permit('explicit-consent'),
    'a close one needs a permission like everybody else',
  ),
  row(
    'G36',
    'a record handed over as unreadable, certainly a permission',
    {
      request: c1Request(),
      consents: [c1(), { effect: 'unreadable-permit', id: consentId(7), version: null, person }],
    },
    permit('explicit-consent'),
    'an unreadable permission is left out and reported',
  ),
  row(
    'G37',
    'a record handed over as unreadable',
    { request: referral(), consents: [{ effect: 'unreadable', id: null, version: null, person: null }] },
    deny('invalid-consent'),
    'it may be an objection of this person',
  ),
  row(
    'G38',
    'a wrong key in the context',
    { request: c1Request(), consents: [c1()], context: { mitz: 'Permit' } },
    deny('invalid-request'),
    'what is not understood is refused',
  ),
  row(
    'G39',
    'a weaker choice that is not acknowledged',
    {
      request: c1Request(),
      consents: [
        c1({ grantedAt: '2026-05-01T10:00:00+02:00', recordedAt: '2026-05-01T10:00:00+02:00' }),
        objection({
          validity: { from: '2026-06-01', until: null },
          grantedAt: '2026-06-01T10:00:00+02:00',
          recordedAt: '2026-06-01T10:00:00+02:00',
        }),
      ],
      context: { configuration: { laterGeneralObjection: 'specific-wins' } },
    },
    deny('invalid-request'),
    'a safe default is weakened knowingly or not at all',
  ),
  row(
    'G40',
    'the same, acknowledged',
    {
      request: c1Request(),
      consents: [
        c1({ grantedAt: '2026-05-01T10:00:00+02:00', recordedAt: '2026-05-01T10:00:00+02:00' }),
        objection({
          validity: { from: '2026-06-01', until: null },
          grantedAt: '2026-06-01T10:00:00+02:00',
          recordedAt: '2026-06-01T10:00:00+02:00',
        }),
      ],
      context: {
        configuration: { laterGeneralObjection: 'specific-wins', acknowledgeRisk: ['laterGeneralObjection'] },
      },
    },
    permit('explicit-consent'),
    'and it shows in the digest',
  ),
  row(
    'G41',
    'an unknown purpose',
    { request: c1Request({ purpose: 'curiosity' }), consents: [c1()] },
    deny('unknown-code'),
    'the list is closed',
  ),
  row(
    'G42',
    'an unknown kind of recipient',
    { request: c1Request({ recipient: { ...welfare, kind: 'landlord', basis: 'consent' } }), consents: [c1()] },
    deny('unknown-code'),
    'the list is closed',
  ),
  row(
    'G43',
    'a permission over another channel',
    { request: c1Request({ channel: 'pull-targeted' }), consents: [c1()] },
    deny('explicit-consent-required'),
    'another way of sharing takes its own permission',
  ),
  row(
    'G44',
    'payment to an insurer without a ground',
    {
      request: c1Request({
        holder: ggz,
        recipient: { ...insurer, basis: 'legal-obligation' },
        purpose: 'payment',
        categories: ['identification'],
      }),
    },
    deny('evidence-incomplete'),
    'an insurer receives on a duty in law, and its evidence is not there',
  ),
  row(
    'G45',
    'a permission for one case, the request for another',
    {
      request: c1Request({ episode: '00000000-0000-4000-8000-00000000ca52' }),
      consents: [c1({ episode: '00000000-0000-4000-8000-00000000ca51' })],
    },
    deny('purpose-mismatch'),
    'a case is part of the purpose',
  ),
  row(
    'G46',
    'a referral with evidence for another provider',
    { request: referral({ referralEvidence: referralEvidence({ to: welfare.organisation }) }) },
    deny('presumed-evidence-missing'),
    'presumed consent is for one holder and one recipient',
  ),
  row(
    'G47',
    'another task within the own municipality',
    {
      request: c1Request({
        holder: municipality,
        recipient: { ...toMunicipality, task: 'debt', professional: clinician },
        channel: 'pull-targeted',
        relationEvidence: {
          id: 'relation:3',
          kind: 'directly-involved',
          professional: clinician,
          recordedAt: '2026-05-01T09:00:00+02:00',
        },
      }),
    },
    deny('no-applicable-consent'),
    'another public task is another party',
  ),
];
