/**
 * Cases of our own about who decides: ages, parents and guardians, the young person alone, people in somebody's place.
 */
import {
  bornOn,
  c1,
  c1By,
  c1Request,
  childBornOn,
  clinician,
  consentId,
  facts,
  incapable,
  incapacity,
  mentor,
  otherParent,
  parent,
  relative,
  representative,
} from '../sample-network.js';
import { careRequest, chosen, dead, givenAt, inCare, objectionBy } from './situations.js';
import { and, deny, numbered, permit, told, type RuleCase } from './rule-case.js';

const byParent = c1By('parent-with-authority', parent);
const careByParent = c1By('parent-with-authority', parent, inCare);
const both = [c1(), c1By('parent-with-authority', parent, { id: consentId(3) })];
const age14 = childBornOn('2012-01-10');
const age9 = childBornOn('2017-01-10');
const twoParents = (birthDate: string): object =>
  childBornOn(birthDate, {
    representatives: [
      representative('parent-with-authority', parent),
      representative('parent-with-authority', otherParent, { evidence: 'mandate:2' }),
    ],
  });
const episode = '00000000-0000-4000-8000-00000000ca51';
const otherEpisode = '00000000-0000-4000-8000-00000000ca52';
const bypass = {
  id: 'bypass:1',
  reason: 'well-considered-wish',
  episode,
  recordedBy: clinician,
  at: '2026-06-01T09:00:00+02:00',
} as const;

const ages: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'age 9, the guardian in the place of parents permits',
    {
      request: c1Request(),
      consents: [c1By('guardian', parent)],
      context: { facts: childBornOn('2017-01-10', { representatives: [representative('guardian', parent)] }) },
    },
    permit('explicit-consent'),
    'a guardian (voogd) has the authority that parents have',
  ),
  told(
    'age 9, a parent whose authority rests on their own word',
    {
      request: c1Request(),
      consents: [byParent],
      context: {
        facts: childBornOn('2017-01-10', {
          representatives: [representative('parent-with-authority', parent, { evidence: null })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'authority has to be evidenced',
  ),
  told(
    'age 9, a parent whose authority began after the permission',
    {
      request: c1Request(),
      consents: [byParent],
      context: {
        facts: childBornOn('2017-01-10', {
          representatives: [representative('parent-with-authority', parent, { from: '2026-01-01' })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'entitled then and now',
  ),
  told(
    'age 9, a parent whose authority ended',
    {
      request: c1Request(),
      consents: [byParent],
      context: {
        facts: childBornOn('2017-01-10', {
          representatives: [representative('parent-with-authority', parent, { until: '2026-06-14' })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'entitled then and now',
  ),
  told(
    'age 9, nothing is known of a parent who permits',
    { request: c1Request(), consents: [byParent], context: { facts: bornOn('2017-01-10') } },
    deny('grantor-not-entitled'),
    'authority has to be evidenced',
  ),
  told(
    'age 9, the child permits',
    { request: c1Request(), consents: [c1()], context: { facts: age9 } },
    deny('guardian-consent-missing'),
    'below 12 the parents decide',
  ),
  told(
    'age 9, a parent permits and the child objects',
    {
      request: c1Request(),
      consents: [byParent, objectionBy('person', parent, { grantor: { capacity: 'person' } })],
      context: { facts: age9 },
    },
    deny('objection'),
    'the child is heard',
  ),
  told(
    'age 9, two parents, one permits and the other says nothing',
    { request: c1Request(), consents: [byParent], context: { facts: twoParents('2017-01-10') } },
    permit('explicit-consent'),
    'proposed default: one, and no objection',
  ),
  told(
    'age 9, two parents, one permits and the other objects',
    {
      request: c1Request(),
      consents: [byParent, objectionBy('parent-with-authority', otherParent)],
      context: { facts: twoParents('2017-01-10') },
    },
    deny('objection'),
    'any objection denies',
  ),
  told(
    'age 9, each of two parents has to permit, one does',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: twoParents('2017-01-10'), configuration: { twoGuardians: 'all' } },
    },
    deny('guardian-consent-missing'),
    'the choice of the network: each of them',
  ),
  told(
    'age 9, each of two parents has to permit, both do',
    {
      request: c1Request(),
      consents: [byParent, c1By('parent-with-authority', otherParent, { id: consentId(3) })],
      context: { facts: twoParents('2017-01-10'), configuration: { twoGuardians: 'all' } },
    },
    permit('explicit-consent'),
    'the choice of the network: each of them',
  ),
  told(
    'age 14, each of two parents has to permit, the young person and one do',
    {
      request: c1Request(),
      consents: both,
      context: { facts: twoParents('2012-01-10'), configuration: { twoGuardians: 'all' } },
    },
    deny('guardian-consent-missing'),
    'the choice of the network: each of them',
  ),
  told(
    'the last day before the 12th birthday, a parent permits',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: childBornOn('2014-06-15'), now: '2026-06-14T23:59:59.999+02:00' },
    },
    permit('explicit-consent'),
    'an age is reached at the first moment of the birthday',
  ),
  told(
    'the 12th birthday, a parent permitted, between care providers',
    { request: careRequest(), consents: [careByParent], context: { facts: childBornOn('2014-06-15') } },
    permit('explicit-consent'),
    'proposed default: between care providers an earlier permission is kept',
  ),
  told(
    'the 12th birthday, a parent permitted, the network keeps',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: childBornOn('2014-06-15'), configuration: chosen({ ageBoundary: 'keep' }) },
    },
    permit('explicit-consent'),
    'the choice of the network: kept everywhere',
  ),
  told(
    'the 12th birthday, a parent permitted, the network lets everything lapse',
    {
      request: careRequest(),
      consents: [careByParent],
      context: { facts: childBornOn('2014-06-15'), configuration: { ageBoundary: 'lapse-all' } },
    },
    deny('youth-consent-missing'),
    'the choice of the network: lapsed everywhere',
  ),
  told(
    'the last day before the 16th birthday, both permitted',
    {
      request: c1Request(),
      consents: both,
      context: { facts: childBornOn('2010-06-15'), now: '2026-06-14T23:59:59.999+02:00' },
    },
    permit('explicit-consent'),
    'an age is reached at the first moment of the birthday',
  ),
  told(
    'the 16th birthday, both permitted',
    { request: c1Request(), consents: both, context: { facts: childBornOn('2010-06-15') } },
    permit('explicit-consent'),
    'what the parent permitted lapses; the own yes of the young person stays and is enough',
  ),
  told(
    'the 16th birthday, both permitted, between care providers',
    {
      request: careRequest(),
      consents: [c1(inCare), c1By('parent-with-authority', parent, { ...inCare, id: consentId(3) })],
      context: { facts: childBornOn('2010-06-15') },
    },
    permit('explicit-consent'),
    'proposed default: between care providers an earlier permission is kept',
  ),
  told(
    'the 16th birthday, a parent permitted, between care providers',
    { request: careRequest(), consents: [careByParent], context: { facts: childBornOn('2010-06-15') } },
    permit('explicit-consent'),
    'proposed default: between care providers an earlier permission is kept',
  ),
  told(
    'the 16th birthday, a parent permitted, the network keeps',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: childBornOn('2010-06-15'), configuration: chosen({ ageBoundary: 'keep' }) },
    },
    permit('explicit-consent'),
    'the choice of the network: kept everywhere',
  ),
  told(
    'the 16th birthday, a parent permitted, the network lets everything lapse',
    {
      request: careRequest(),
      consents: [careByParent],
      context: { facts: childBornOn('2010-06-15'), configuration: { ageBoundary: 'lapse-all' } },
    },
    deny('reconfirm-required'),
    'the choice of the network: lapsed everywhere',
  ),
  told(
    'age 16, a parent who lost authority at 13 permitted, between care providers',
    {
      request: careRequest(),
      consents: [c1By('parent-with-authority', parent, { ...inCare, ...givenAt('2020-01-10T10:00:00+01:00') })],
      context: {
        facts: childBornOn('2010-01-10', {
          representatives: [representative('parent-with-authority', parent, { until: '2023-01-10' })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'authority that was lost carries no permission over a birthday',
  ),
  told(
    'age 14, a parent who lost authority at 13 permitted, between care providers',
    {
      request: careRequest(),
      consents: [c1By('parent-with-authority', parent, { ...inCare, ...givenAt('2020-01-10T10:00:00+01:00') })],
      context: {
        facts: childBornOn('2012-01-10', {
          representatives: [representative('parent-with-authority', parent, { until: '2025-01-10' })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'authority that was lost carries no permission on',
  ),
  told(
    'age 16, own permission of age 15',
    { request: c1Request(), consents: [c1()], context: { facts: bornOn('2010-02-10') } },
    permit('explicit-consent'),
    'the own yes stays theirs, and from 16 on it is enough',
  ),
  told(
    'age 16, own permission of age 15, where the young person decided alone',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: bornOn('2010-02-10'), configuration: chosen({ minor12to15: 'youth-alone' }) },
    },
    permit('explicit-consent'),
    'it was enough then, and is now',
  ),
  told(
    'age 16, own permission of age 15, between care providers',
    { request: careRequest(), consents: [c1(inCare)], context: { facts: bornOn('2010-02-10') } },
    permit('explicit-consent'),
    'proposed default: between care providers an earlier permission is kept',
  ),
  told(
    'age 12, own permission of age 11',
    { request: c1Request(), consents: both, context: { facts: childBornOn('2014-02-10') } },
    deny('grantor-not-entitled'),
    'below 12 nobody gives a permission of their own, also not for later',
  ),
  told(
    'age 17, a parent permits',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent, givenAt('2026-05-01T10:00:00+02:00'))],
      context: { facts: childBornOn('2009-01-10') },
    },
    deny('grantor-not-entitled'),
    'from 16 on the young person decides alone',
  ),
  told(
    'the 18th birthday, own permission of age 17',
    { request: c1Request(), consents: [c1()], context: { facts: childBornOn('2008-06-15') } },
    permit('explicit-consent'),
    'nothing of the person lapses at 18',
  ),
  told(
    'a birth year, of which nobody knows whether the 16th birthday was',
    { request: c1Request(), consents: [c1()], context: { facts: childBornOn('2010') } },
    deny('guardian-consent-missing'),
    'of a partial date the latest day counts',
  ),
  told(
    'a birth year that leaves it open, and established to be an adult',
    { request: c1Request(), consents: [c1()], context: { facts: { ...bornOn('2008'), adult: true } } },
    permit('explicit-consent'),
    'a professional established it, and the year does not say otherwise',
  ),
  told(
    'established to be an adult, with a birth date that says otherwise',
    { request: c1Request(), consents: [c1()], context: { facts: { ...bornOn('2012-01-10'), adult: true } } },
    deny('guardian-consent-missing'),
    'a birth date goes before a tick in a box',
  ),
  told(
    'born on 29 February, the 16th birthday in a leap year, a parent permitted',
    {
      request: c1Request(),
      consents: [
        c1By('parent-with-authority', parent, {
          validity: { from: '2028-01-01', until: null },
          ...givenAt('2028-01-10T10:00:00+01:00'),
        }),
      ],
      context: { facts: childBornOn('2012-02-29'), now: '2028-02-29T00:00:00+01:00' },
    },
    deny('reconfirm-required'),
    'in a leap year the birthday is the day itself',
  ),
  told(
    'born on 29 February, 14 years later on 28 February',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: childBornOn('2014-02-28'), now: '2026-02-28T00:00:00+01:00' },
    },
    deny('youth-consent-missing'),
    'the day itself',
  ),
];

const young: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'age 14, only a parent permits',
    { request: c1Request(), consents: [c1By('parent-with-authority', parent)], context: { facts: age14 } },
    deny('youth-consent-missing'),
    'proposed default: both permit',
  ),
  told(
    'age 14, only the young person permits, the network lets them decide alone',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: age14, configuration: chosen({ minor12to15: 'youth-alone' }) },
    },
    permit('explicit-consent'),
    'the choice of the network',
  ),
  told(
    'age 14, only the young person permits, an objection of a parent would count',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: age14, configuration: chosen({ minor12to15: 'youth-or-guardian-objection-counts' }) },
    },
    permit('explicit-consent'),
    'the choice of the network',
  ),
  told(
    'age 14, the young person permits, an objection of a parent counts',
    {
      request: c1Request(),
      consents: [c1(), objectionBy('parent-with-authority', parent)],
      context: { facts: age14, configuration: chosen({ minor12to15: 'youth-or-guardian-objection-counts' }) },
    },
    deny('objection'),
    'the choice of the network',
  ),
  told(
    'age 14, a parent permits, where the young person decides alone',
    {
      request: c1Request(),
      consents: [byParent],
      context: { facts: age14, configuration: chosen({ minor12to15: 'youth-alone' }) },
    },
    deny('youth-consent-missing'),
    'the choice of the network',
  ),
  told(
    'age 14, the choice of the network is not acknowledged',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: age14, configuration: { minor12to15: 'youth-alone' } },
    },
    deny('invalid-request'),
    'a safe default is weakened knowingly or not at all',
  ),
  told(
    'age 14, both permit and the young person objects to everything later',
    {
      request: c1Request(),
      consents: [
        ...both,
        objectionBy('person', parent, { grantor: { capacity: 'person' }, ...givenAt('2026-06-01T10:00:00+02:00') }),
      ],
      context: { facts: age14 },
    },
    deny('later-general-objection'),
    'a precise yes of a parent does not go before a general no of the young person',
  ),
  told(
    'age 14, recorded why a parent is not asked in this case',
    {
      request: c1Request({ episode }),
      consents: [c1()],
      context: { facts: childBornOn('2012-01-10', { guardianBypasses: [bypass] }) },
    },
    permit('explicit-consent'),
    'the well-considered wish of the young person, in this case',
  ),
  told(
    'age 14, recorded for serious detriment, and the parent objects',
    {
      request: c1Request({ episode }),
      consents: [c1(), objectionBy('parent-with-authority', parent)],
      context: { facts: childBornOn('2012-01-10', { guardianBypasses: [{ ...bypass, reason: 'serious-detriment' }] }) },
    },
    permit('explicit-consent'),
    'in this case the young person decides alone',
  ),
  told(
    'age 14, recorded for another case',
    {
      request: c1Request({ episode: otherEpisode }),
      consents: [c1()],
      context: { facts: childBornOn('2012-01-10', { guardianBypasses: [bypass] }) },
    },
    deny('guardian-consent-missing'),
    'for that case alone',
  ),
  told(
    'age 14, recorded for a case, the request names none',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: childBornOn('2012-01-10', { guardianBypasses: [bypass] }) },
    },
    deny('guardian-consent-missing'),
    'for that case alone',
  ),
  told(
    'age 14, recorded from tomorrow on',
    {
      request: c1Request({ episode }),
      consents: [c1()],
      context: {
        facts: childBornOn('2012-01-10', { guardianBypasses: [{ ...bypass, at: '2026-06-16T09:00:00+02:00' }] }),
      },
    },
    deny('guardian-consent-missing'),
    'not before it was recorded',
  ),
  told(
    'age 17, established to be unable to decide, own permission',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: childBornOn('2009-01-10', { incapacities: [incapacity()] }) },
    },
    deny('grantor-not-entitled'),
    'who cannot decide about it gives no permission, at whatever age',
  ),
];

const ranks = ['curator', 'mentor', 'authorised-in-writing', 'partner', 'parent', 'child', 'sibling'] as const;
const rankOf = {
  curator: 1,
  mentor: 1,
  'authorised-in-writing': 2,
  partner: 3,
  parent: 4,
  child: 4,
  sibling: 4,
} as const;
const bySomebody = (capacity: string, changes: Readonly<Record<string, unknown>> = {}): object =>
  c1By(capacity, relative, changes);

const inSomebodysPlace: readonly Omit<RuleCase, 'id'>[] = [
  ...ranks.map((capacity) =>
    told(
      `an adult who cannot decide, and the only one is the ${capacity}`,
      {
        request: c1Request(),
        consents: [bySomebody(capacity)],
        context: { facts: incapable([representative(capacity, relative)]) },
      },
      permit('explicit-consent'),
      'whoever is first in line decides',
    ),
  ),
  ...ranks.slice(1).map((capacity, index) => {
    const higher = ranks[index] ?? 'curator';
    const equal = rankOf[higher] === rankOf[capacity];
    return told(
      `the ${capacity} permits, and there is a ${higher} as well`,
      {
        request: c1Request(),
        consents: [bySomebody(capacity)],
        context: { facts: incapable([representative(capacity, relative), representative(higher, mentor)]) },
      },
      equal ? permit('explicit-consent') : deny('grantor-not-entitled'),
      equal ? 'of one rank each may decide' : 'a lower rank does not decide while a higher one is there',
    );
  }),
  told(
    'the partner permits, and the mentor cannot be reached',
    {
      request: c1Request(),
      consents: [bySomebody('partner')],
      context: {
        facts: incapable([representative('partner', relative), representative('mentor', mentor, { available: false })]),
      },
    },
    permit('explicit-consent'),
    'who is not available does not keep the next one from deciding',
  ),
  told(
    'the partner permits, and the mandate of a mentor starts next year',
    {
      request: c1Request(),
      consents: [bySomebody('partner')],
      context: {
        facts: incapable([
          representative('partner', relative),
          representative('mentor', mentor, { from: '2027-01-01' }),
        ]),
      },
    },
    permit('explicit-consent'),
    'a mandate counts while it runs',
  ),
  told(
    'the partner permits, whom the person did not want',
    {
      request: c1Request(),
      consents: [bySomebody('partner')],
      context: { facts: incapable([representative('partner', relative, { objectedTo: true })]) },
    },
    deny('grantor-not-entitled'),
    'the person, while capable, can rule out a close one',
  ),
  told(
    'the sister permits, whom the person did not want',
    {
      request: c1Request(),
      consents: [bySomebody('sibling')],
      context: { facts: incapable([representative('sibling', relative, { objectedTo: true })]) },
    },
    deny('grantor-not-entitled'),
    'the person, while capable, can rule out a close one',
  ),
  told(
    'the mentor permits, whom the person did not want',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: { facts: incapable([representative('mentor', relative, { objectedTo: true })]) },
    },
    permit('explicit-consent'),
    'whom a judge appointed is not ruled out by it',
  ),
  told(
    'the mentor permits, without a decision of a judge on record',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: { facts: incapable([representative('mentor', relative, { evidence: null })]) },
    },
    deny('grantor-not-entitled'),
    'a mandate has to be evidenced',
  ),
  told(
    'a substitute of the mentor permits',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { mandatedBy: mentor }),
          representative('mentor', mentor),
        ]),
      },
    },
    permit('explicit-consent'),
    'in the place of a mentor whose mandate runs',
  ),
  told(
    'a substitute of a mentor whose mandate ended permits',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { mandatedBy: mentor }),
          representative('mentor', mentor, { until: '2026-03-01' }),
        ]),
      },
    },
    deny('reconfirm-required'),
    'with the mentor the substitute stops',
  ),
  told(
    'somebody is mentor in the place of a brother',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { mandatedBy: mentor }),
          representative('sibling', mentor),
        ]),
      },
    },
    deny('grantor-not-entitled'),
    'nobody hands on more than they have',
  ),
  told(
    'representatives who each act in the place of the other',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { mandatedBy: mentor }),
          representative('mentor', mentor, { mandatedBy: relative }),
        ]),
      },
    },
    deny('invalid-request'),
    'a circle leads to nobody',
  ),
  told(
    'a circle behind one who also stands in for somebody else',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { mandatedBy: parent }),
          representative('curator', relative, { mandatedBy: mentor }),
          representative('curator', mentor, { mandatedBy: relative }),
          representative('mentor', parent, { evidence: null }),
        ]),
      },
    },
    deny('invalid-request'),
    'a circle leads to nobody',
  ),
  told(
    'somebody represents themself',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: { ...facts, representatives: [representative('mentor', facts.person)] } },
    },
    deny('invalid-request'),
    'that is no representation',
  ),
  told(
    'the mandate of the mentor ended, outside the medical domain',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: { facts: incapable([representative('mentor', relative, { until: '2026-06-14' })]) },
    },
    deny('reconfirm-required'),
    'proposed default: outside the medical domain it is asked again',
  ),
  told(
    'the mandate of the mentor ended, between care providers',
    {
      request: careRequest(),
      consents: [bySomebody('mentor', inCare)],
      context: { facts: incapable([representative('mentor', relative, { until: '2026-06-14' })]) },
    },
    permit('explicit-consent'),
    'proposed default: between care providers it stays until the next contact',
  ),
  told(
    'the mandate of the mentor ended, and the network lets everything lapse',
    {
      request: careRequest(),
      consents: [bySomebody('mentor', inCare)],
      context: {
        facts: incapable([representative('mentor', relative, { until: '2026-06-14' })]),
        configuration: { mandateEnded: 'lapse-all' },
      },
    },
    deny('reconfirm-required'),
    'the choice of the network',
  ),
  told(
    'the last millisecond of the mandate of the mentor',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([representative('mentor', relative, { until: '2026-06-14' })]),
        now: '2026-06-14T23:59:59.999+02:00',
      },
    },
    permit('explicit-consent'),
    'the end of a mandate is inclusive',
  ),
  told(
    'a new mentor, and the earlier one permitted',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([
          representative('mentor', relative, { until: '2026-03-01' }),
          representative('mentor', mentor, { from: '2026-03-02' }),
        ]),
      },
    },
    deny('reconfirm-required'),
    'the new one is asked',
  ),
  told(
    'a new mentor permits, and the earlier one objected',
    {
      request: c1Request(),
      consents: [
        c1By('mentor', mentor, givenAt('2026-05-01T10:00:00+02:00')),
        objectionBy('mentor', relative, { id: consentId(9) }),
      ],
      context: {
        facts: incapable([
          representative('mentor', relative, { until: '2026-03-01' }),
          representative('mentor', mentor, { from: '2026-03-02' }),
        ]),
      },
    },
    deny('objection'),
    'a no stands until somebody takes it back',
  ),
  told(
    'capacity came back, outside the medical domain',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ endedAt: '2026-06-01T09:00:00+02:00' })],
        }),
      },
    },
    deny('reconfirm-required'),
    'the person can be asked now',
  ),
  told(
    'capacity came back, between care providers',
    {
      request: careRequest(),
      consents: [bySomebody('mentor', inCare)],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ endedAt: '2026-06-01T09:00:00+02:00' })],
        }),
      },
    },
    permit('explicit-consent'),
    'proposed default: between care providers it stays until the next contact',
  ),
  told(
    'capacity came back, and the network lets everything lapse',
    {
      request: careRequest(),
      consents: [bySomebody('mentor', inCare)],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ endedAt: '2026-06-01T09:00:00+02:00' })],
        }),
        configuration: { mandateEnded: 'lapse-all' },
      },
    },
    deny('reconfirm-required'),
    'the choice of the network',
  ),
  told(
    'capacity came back, and the mentor had objected',
    {
      request: c1Request(),
      consents: [c1(givenAt('2026-06-10T10:00:00+02:00')), objectionBy('mentor', relative)],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ endedAt: '2026-06-01T09:00:00+02:00' })],
        }),
      },
    },
    deny('objection'),
    'a no stands until somebody takes it back',
  ),
  told(
    'the review of the incapacity is overdue, own permission of today',
    {
      request: c1Request(),
      consents: [c1(givenAt('2026-06-15T09:00:00+02:00'))],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ reviewOn: '2026-06-14' })],
        }),
      },
    },
    permit('explicit-consent'),
    'without a valid record only the person counts',
  ),
  told(
    'the day of the review of the incapacity, own permission of today',
    {
      request: c1Request(),
      consents: [c1(givenAt('2026-06-15T09:00:00+02:00'))],
      context: {
        facts: incapable([representative('mentor', relative)], {
          incapacities: [incapacity({ reviewOn: '2026-06-15' })],
        }),
      },
    },
    deny('grantor-not-entitled'),
    'the day of the review still counts',
  ),
  told(
    'own permission from when the person could not decide',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: incapable([], { incapacities: [incapacity({ endedAt: '2026-06-01T09:00:00+02:00' })] }) },
    },
    deny('grantor-not-entitled'),
    'entitled then and now',
  ),
  told(
    'unable to decide about another purpose',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: incapable([], { incapacities: [incapacity({ purposes: ['research'] })] }) },
    },
    permit('explicit-consent'),
    'incapacity is about one decision',
  ),
  told(
    'unable to decide about this purpose, own permission',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: incapable([], { incapacities: [incapacity({ purposes: ['social-support'] })] }) },
    },
    deny('grantor-not-entitled'),
    'incapacity is about one decision',
  ),
  told(
    'a mentor of somebody who can decide',
    {
      request: c1Request(),
      consents: [bySomebody('mentor')],
      context: { facts: { ...facts, representatives: [representative('mentor', relative)] } },
    },
    deny('grantor-not-entitled'),
    'a mandate alone makes nobody incapable',
  ),
  told(
    'the mentor permits, the person who cannot decide objects',
    {
      request: c1Request(),
      consents: [bySomebody('mentor'), objectionBy('person', relative, { grantor: { capacity: 'person' } })],
      context: { facts: incapable([representative('mentor', relative)]) },
    },
    deny('objection'),
    'proposed default: their no counts',
  ),
  told(
    'the same, where the representative decides',
    {
      request: c1Request(),
      consents: [bySomebody('mentor'), objectionBy('person', relative, { grantor: { capacity: 'person' } })],
      context: {
        facts: incapable([representative('mentor', relative)]),
        configuration: chosen({ objectionByIncapablePerson: 'representative-decides' }),
      },
    },
    permit('explicit-consent'),
    'the choice of the network',
  ),
  told(
    'the mentor permits, a brother objects',
    {
      request: c1Request(),
      consents: [bySomebody('mentor'), objectionBy('sibling', parent)],
      context: { facts: incapable([representative('mentor', relative), representative('sibling', parent)]) },
    },
    permit('explicit-consent'),
    'who does not decide has no say in it',
  ),
  told(
    'an administrator objects to what is not about money',
    {
      request: c1Request(),
      consents: [c1(), objectionBy('administrator', relative)],
      context: { facts: { ...facts, representatives: [representative('administrator', relative)] } },
    },
    permit('explicit-consent'),
    'an administrator decides about money alone',
  ),
  told(
    'an administrator objects to telling about money',
    {
      request: c1Request({ categories: ['finance-debts'] }),
      consents: [c1({ categories: ['finance-debts'] }), objectionBy('administrator', relative)],
      context: { facts: { ...facts, representatives: [representative('administrator', relative)] } },
    },
    deny('objection'),
    'an administrator decides about money',
  ),
  told(
    'an administrator whose mandate ended permits money and debts',
    {
      request: c1Request({ categories: ['finance-debts'] }),
      consents: [bySomebody('administrator', { categories: ['finance-debts'] })],
      context: {
        facts: { ...facts, representatives: [representative('administrator', relative, { until: '2026-06-14' })] },
      },
    },
    deny('grantor-not-entitled'),
    'entitled then and now',
  ),
  told(
    'a permission of a child who died at 10, by a parent, for after the death',
    {
      request: c1Request({
        recipient: { kind: 'close-one', individual: relative },
        purpose: 'post-mortem',
        categories: ['treatment-notes'],
      }),
      consents: [
        c1By('parent-with-authority', parent, {
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
          validity: { from: '2020-01-01', until: null },
          ...givenAt('2022-01-10T10:00:00+01:00'),
        }),
      ],
      context: { facts: childBornOn('2012-06-15', { deceasedAt: '2022-07-01' }) },
    },
    and(permit('post-mortem'), { outcome: 'permit' }),
    'nobody grows older after their death',
  ),
  told(
    'an objection of a parent of a child who died at 10, years later',
    {
      request: c1Request({
        recipient: { kind: 'close-one', individual: relative },
        purpose: 'post-mortem',
        categories: ['treatment-notes'],
        ground: {
          kind: 'after-death',
          ground: 'compelling-interest',
          evidence: 'after-death:1',
          recordedAt: '2030-06-01T10:00:00+02:00',
        },
      }),
      consents: [objectionBy('parent-with-authority', parent)],
      context: { facts: childBornOn('2012-06-15', { deceasedAt: '2022-07-01' }), now: '2030-06-15T12:00:00+02:00' },
    },
    deny('objection'),
    'objections continue to count after a death',
  ),
  told(
    'nothing of life counts by itself after a death',
    { request: careRequest(), consents: [c1(inCare)], context: { facts: dead } },
    deny('deceased'),
    'permissions end at death',
  ),
];

/** Who decides. */
export const ownDeciders: readonly RuleCase[] = [
  ...numbered('G', 101, ages),
  ...numbered('G', 141, young),
  ...numbered('G', 161, inSomebodysPlace),
];
