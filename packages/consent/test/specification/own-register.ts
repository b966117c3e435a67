/**
 * Cases of our own about the national register of consents (Mitz) and about the day on which the law turns the choice around.
 */
import {
  c1,
  consentId,
  ggz,
  hospital,
  mitz,
  mitzAnswer,
  objection,
  only,
  otherPerson,
  readyRequest,
  referral,
  team,
  toTeam,
  toWelfare,
  welfare,
} from '../sample-network.js';
import { and, deny, numbered, partial, permit, told, type RuleCase } from './rule-case.js';
import { turned } from './situations.js';

const answered = (...answers: readonly object[]) => ({ mitz: mitz(...answers) });
const no = mitzAnswer({ decision: 'Deny' });
const noAnswer = deny('consent-source-unavailable');
const medication = readyRequest({ categories: ['medication'] });
const onTheDay = '2029-03-26T00:00:00+02:00';

const register: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'nobody asked the register',
    { request: readyRequest() },
    deny('explicit-consent-required'),
    'standing ready takes an explicit permission',
  ),
  told(
    'the register says that it does not apply',
    { request: readyRequest(), context: answered(mitzAnswer({ decision: 'NotApplicable' })) },
    noAnswer,
    'only a yes and a no are decisions',
  ),
  told(
    'the register answered nothing',
    { request: readyRequest(), context: answered() },
    noAnswer,
    'no answer is none',
  ),
  told(
    'a yes about somebody else',
    { request: readyRequest(), context: answered(mitzAnswer({ person: otherPerson })) },
    noAnswer,
    'an answer about another person is no answer',
  ),
  told(
    'a yes about another holder',
    { request: readyRequest(), context: answered(mitzAnswer({ holder: hospital.organisation })) },
    noAnswer,
    'an answer about another holder is no answer',
  ),
  told(
    'a yes for another recipient',
    { request: readyRequest(), context: answered(mitzAnswer({ recipient: hospital.organisation })) },
    noAnswer,
    'an answer for another recipient is no answer',
  ),
  told(
    'a yes for another category',
    { request: readyRequest(), context: answered(mitzAnswer({ category: 'GGC012' })) },
    noAnswer,
    'an answer for another category is no answer',
  ),
  told(
    'a yes for another purpose of use',
    { request: readyRequest(), context: answered(mitzAnswer({ purpose: 'COC' })) },
    noAnswer,
    'there is no inheritance of purposes',
  ),
  told(
    'a yes for coordination, asked for a conference',
    { request: readyRequest({ purpose: 'case-conference' }), context: answered(mitzAnswer({ purpose: 'COC' })) },
    permit('mitz-permit'),
    'the register knows coordination between care providers',
  ),
  told(
    'a yes for treatment, asked for a conference',
    { request: readyRequest({ purpose: 'case-conference' }), context: answered(mitzAnswer()) },
    noAnswer,
    'there is no inheritance of purposes',
  ),
  told(
    'a yes of exactly as long ago as a decision may be old',
    { request: readyRequest(), context: answered(mitzAnswer({ answeredAt: '2026-06-15T11:59:00+02:00' })) },
    permit('mitz-permit'),
    'an answer counts as long as a decision does',
  ),
  told(
    'a yes of a millisecond longer ago',
    { request: readyRequest(), context: answered(mitzAnswer({ answeredAt: '2026-06-15T11:58:59.999+02:00' })) },
    noAnswer,
    'an old answer is no answer',
  ),
  told(
    'a yes of five minutes ahead',
    { request: readyRequest(), context: answered(mitzAnswer({ answeredAt: '2026-06-15T12:05:00+02:00' })) },
    permit('mitz-permit'),
    'two clocks may differ that much',
  ),
  told(
    'a yes of a millisecond further ahead',
    { request: readyRequest(), context: answered(mitzAnswer({ answeredAt: '2026-06-15T12:05:00.001+02:00' })) },
    noAnswer,
    'an answer from the future is no answer',
  ),
  told(
    'a yes and a no for the same category',
    { request: readyRequest(), context: answered(mitzAnswer(), no) },
    deny('mitz-deny'),
    'a no is never outvoted',
  ),
  told(
    'a yes and something that is no answer',
    { request: readyRequest(), context: answered(mitzAnswer(), mitzAnswer({ decision: 'Indeterminate' })) },
    noAnswer,
    'what contradicts itself is no answer',
  ),
  told(
    'medication, with a yes for medication',
    { request: medication, context: answered(mitzAnswer({ category: 'GGC013' })) },
    and(permit('mitz-permit'), { items: [{ evidence: 'mitz:GGC013' }] }),
    'the precise category',
  ),
  told(
    'medication, with a yes for treatment data alone',
    { request: medication, context: answered(mitzAnswer()) },
    and(permit('mitz-permit'), { items: [{ evidence: 'mitz:GGC002' }] }),
    'medication is treatment data as well',
  ),
  told(
    'medication, with a yes for treatment data and a no for medication',
    { request: medication, context: answered(mitzAnswer(), mitzAnswer({ category: 'GGC013', decision: 'Deny' })) },
    deny('mitz-deny'),
    'a no is never outvoted',
  ),
  told(
    'results, with a yes for results',
    { request: readyRequest({ categories: ['lab-results'] }), context: answered(mitzAnswer({ category: 'GGC012' })) },
    permit('mitz-permit'),
    'the precise category',
  ),
  told(
    'two categories, of which the register answers one',
    {
      request: readyRequest({ categories: ['medication', 'diagnosis-detail'] }),
      context: answered(mitzAnswer({ category: 'GGC013' })),
    },
    partial('mitz-permit', 'consent-source-unavailable'),
    'every category has its own answer',
  ),
  told(
    'a category that the register has no word for',
    { request: readyRequest({ categories: ['questionnaire-scores'] }), context: answered(mitzAnswer()) },
    deny('mitz-out-of-scope'),
    'the register knows treatment data, results and medication',
  ),
  told(
    'a purpose that the register does not know',
    { request: readyRequest({ purpose: 'referral' }), context: answered(mitzAnswer()) },
    deny('mitz-out-of-scope'),
    'treatment and coordination alone',
  ),
  told(
    'research, with a yes in the register',
    { request: readyRequest({ purpose: 'research' }), context: answered(mitzAnswer()) },
    deny('mitz-out-of-scope'),
    'treatment and coordination alone',
  ),
  told(
    'towards a team, with a yes for it',
    {
      request: readyRequest({ recipient: toTeam, purpose: 'case-conference' }),
      context: answered(mitzAnswer({ recipient: team.organisation, purpose: 'COC' })),
    },
    deny('mitz-out-of-scope'),
    'the register knows care providers only',
  ),
  told(
    'towards welfare work, with a yes for it',
    {
      request: readyRequest({ recipient: toWelfare, purpose: 'case-conference' }),
      context: answered(mitzAnswer({ recipient: welfare.organisation, purpose: 'COC' })),
    },
    deny('mitz-out-of-scope'),
    'the register knows care providers only',
  ),
  told(
    'the register is out, towards a municipality',
    {
      request: readyRequest({ recipient: toTeam, purpose: 'case-conference' }),
      context: { mitz: { status: 'unavailable' } },
    },
    deny('explicit-consent-required'),
    'the register could not have opened it',
  ),
  told(
    'a yes in the register and an objection here',
    { request: readyRequest(), consents: [objection({ recipients: [only(ggz)] })], context: answered(mitzAnswer()) },
    deny('objection'),
    'an explicit objection defeats every key below it',
  ),
  told(
    'a yes in the register, sent to one recipient',
    { request: readyRequest({ channel: 'push' }), context: answered(mitzAnswer()) },
    deny('explicit-consent-required'),
    'a choice in the register opens standing ready only',
  ),
  told(
    'a no in the register and no referral on record',
    { request: referral({ referralEvidence: undefined }), context: answered(no) },
    deny('presumed-evidence-missing'),
    'the register has no part in it',
  ),
  told(
    'a no in the register for something else than is referred',
    { request: referral({ categories: ['help-request'] }), context: answered(no) },
    and(permit('presumed-referral'), { flags: [] }),
    'the two do not clash',
  ),
  told(
    'a yes in the register and a referral',
    { request: referral(), context: answered(mitzAnswer()) },
    and(permit('presumed-referral'), { flags: [] }),
    'the two do not clash',
  ),
  told(
    'a no in the register closes a referral where the network chose so',
    { request: referral(), context: { ...answered(no), configuration: { mitzNoVersusReferral: 'deny' } } },
    deny('mitz-deny'),
    'the choice of the network',
  ),
  told(
    'the same, with an explicit permission',
    {
      request: referral({ referralEvidence: undefined }),
      consents: [
        c1({
          recipients: [only(ggz)],
          categories: ['referral-summary', 'medication', 'mental-health-indication'],
          purposes: ['referral'],
        }),
      ],
      context: { ...answered(no), configuration: { mitzNoVersusReferral: 'deny' } },
    },
    permit('explicit-consent'),
    'a choice in the register opens or closes standing ready only',
  ),
  told(
    'an answer that nobody knows',
    { request: readyRequest(), context: answered(mitzAnswer({ decision: 'Maybe' })) },
    deny('invalid-request'),
    'what is not understood is refused',
  ),
];

const turnedAround: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'the law turns the choice around, and the register cannot tell a no from no choice',
    { request: medication, context: turned(onTheDay, { choice: 'unknown' }) },
    deny('mitz-deny'),
    'what may be a no is one',
  ),
  told(
    'the law turns the choice around, and the person said no',
    { request: medication, context: turned(onTheDay, { choice: 'made' }) },
    deny('mitz-deny'),
    'the person objected',
  ),
  told(
    'the law turns the choice around, for what has no priority',
    { request: readyRequest(), context: turned(onTheDay, { category: 'GGC002' }) },
    deny('mitz-deny'),
    'the priority categories alone',
  ),
  told(
    'the law turns the choice around, and the person objected here',
    { request: medication, consents: [objection()], context: turned(onTheDay) },
    deny('objection'),
    'an objection is an objection',
  ),
  told(
    'the law turns the choice around, and a no for the wider category',
    {
      request: medication,
      context: {
        ...turned(onTheDay),
        mitz: mitz(
          mitzAnswer({ category: 'GGC013', decision: 'Deny', choice: 'none', answeredAt: onTheDay }),
          mitzAnswer({ decision: 'Deny', choice: 'made', answeredAt: onTheDay }),
        ),
      },
    },
    deny('mitz-deny'),
    'a no is never outvoted',
  ),
  told(
    'the network never turned it around',
    { request: medication, context: { ...turned(onTheDay), configuration: {} } },
    deny('mitz-deny'),
    'the switch is off',
  ),
  told(
    'turned around before the law does, without acknowledging',
    {
      request: medication,
      context: { ...turned('2028-01-01T12:00:00+01:00'), configuration: { ehdsPrimaryUseFrom: '2028-01-01' } },
    },
    deny('invalid-request'),
    'not before the day of the law',
  ),
  told(
    'an own permission of before goes on',
    {
      request: readyRequest(),
      consents: [
        c1({
          id: consentId(8),
          function: 'availability',
          recipients: [only(ggz)],
          categories: ['diagnosis-detail'],
          purposes: ['treatment'],
          channels: ['pull-open'],
          validity: { from: '2026-01-01', until: null },
        }),
      ],
      context: turned(onTheDay),
    },
    permit('availability-consent'),
    'the rules of the person go first',
  ),
];

/** The national register. */
export const ownRegister: readonly RuleCase[] = [...numbered('G', 401, register), ...numbered('G', 451, turnedAround)];
