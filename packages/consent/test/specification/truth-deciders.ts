/**
 * Rows T42 to T55 of the truth table: who decides, by age, capacity and death.
 */
import {
  bornOn,
  c1,
  c1By,
  c1Request,
  childBornOn,
  consentId,
  facts,
  incapable,
  mentor,
  ownRequest,
  parent,
  person,
  relative,
  representative,
} from '../sample-network.js';
import { atMay, chosen, objectionBy, toRepresentative, toCloseOne } from './situations.js';
import { and, row, permit, deny, type RuleCase } from './rule-case.js';

/** The rows. */
export const truthDeciders: readonly RuleCase[] = [
  row(
    'T42',
    'age 11, a parent with authority permits',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: childBornOn('2015-01-10') },
    },
    permit('explicit-consent'),
    'below 12 the parents decide',
  ),
  row(
    'T43',
    'the 12th birthday, only a parent permitted',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: childBornOn('2014-06-15') },
    },
    deny('youth-consent-missing'),
    'from 12 on the young person permits too',
  ),
  row(
    'T44',
    'age 14, the young person and a parent permit',
    {
      request: c1Request(),
      consents: [c1(), c1By('parent-with-authority', parent, { id: consentId(3) })],
      context: { facts: childBornOn('2012-01-10') },
    },
    permit('explicit-consent'),
    'proposed default: both permit',
  ),
  row(
    'T45',
    'age 14, the young person permits, a parent objects',
    {
      request: c1Request(),
      consents: [c1(), objectionBy('parent-with-authority', parent)],
      context: { facts: childBornOn('2012-01-10') },
    },
    deny('objection'),
    'proposed default: either objection denies',
  ),
  row(
    'T45b',
    'the same where the network lets the young person decide alone',
    {
      request: c1Request(),
      consents: [c1(), objectionBy('parent-with-authority', parent)],
      context: { facts: childBornOn('2012-01-10'), configuration: chosen({ minor12to15: 'youth-alone' }) },
    },
    permit('explicit-consent'),
    'then an objection of a parent does not count',
  ),
  row(
    'T46',
    'age 16, own permission, a parent objects',
    {
      request: c1Request(),
      consents: [
        c1({ ...atMay }),
        objectionBy('parent-with-authority', parent, {
          grantedAt: '2026-05-02T10:00:00+02:00',
          recordedAt: '2026-05-02T10:00:00+02:00',
        }),
      ],
      context: { facts: childBornOn('2010-01-10') },
    },
    permit('explicit-consent'),
    'from 16 on the young person decides alone',
  ),
  row(
    'T47',
    'age 16, a parent asks for the file',
    { request: ownRequest({ recipient: toRepresentative(parent) }), context: { facts: childBornOn('2010-01-10') } },
    deny('grantor-not-entitled'),
    'from 16 on a parent reads only with permission',
  ),
  row(
    'T48',
    'the 16th birthday, an earlier permission of a parent',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: childBornOn('2010-06-15') },
    },
    deny('reconfirm-required'),
    'proposed default: outside the medical domain it lapses',
  ),
  row(
    'T49',
    'age 9, a parent without authority',
    {
      request: c1Request(),
      consents: [c1By('parent', parent)],
      context: { facts: { ...bornOn('2017-01-10'), representatives: [representative('parent', parent)] } },
    },
    deny('grantor-not-entitled'),
    'authority has to be evidenced',
  ),
  row(
    'T50',
    'an adult who cannot decide, the mentor permits',
    {
      request: c1Request(),
      consents: [c1By('mentor', mentor)],
      context: { facts: incapable([representative('mentor', mentor)]) },
    },
    permit('explicit-consent'),
    'whom the judge appointed goes first',
  ),
  row(
    'T51',
    'the same, the partner permits while there is a mentor',
    {
      request: c1Request(),
      consents: [c1By('partner', relative)],
      context: { facts: incapable([representative('mentor', mentor), representative('partner', relative)]) },
    },
    deny('grantor-not-entitled'),
    'a lower rank does not decide while a higher one is there',
  ),
  row(
    'T52',
    'an administrator of property permits the question of the person',
    {
      request: c1Request(),
      consents: [c1By('administrator', relative)],
      context: { facts: incapable([representative('administrator', relative)]) },
    },
    deny('grantor-not-entitled'),
    'an administrator decides about money alone',
  ),
  row(
    'T52b',
    'an administrator of property permits money and debts',
    {
      request: c1Request({ categories: ['finance-debts'] }),
      consents: [c1By('administrator', relative, { categories: ['finance-debts'] })],
      context: { facts: incapable([representative('administrator', relative)]) },
    },
    permit('explicit-consent'),
    'an administrator decides about money alone',
  ),
  row(
    'T53',
    'a daughter permits for a capable adult',
    { request: c1Request(), consents: [c1({ grantor: { capacity: 'child', individual: relative } })] },
    deny('grantor-not-entitled'),
    'without a record of incapacity only the person counts',
  ),
  row(
    'T54',
    'the person has died',
    {
      request: c1Request(),
      consents: [c1()],
      context: { facts: { person, birthDate: '1986-02-03', deceasedAt: '2026-06-10' } },
    },
    deny('deceased'),
    'permissions end at death',
  ),
  row(
    'T55',
    'the person has died, and wrote down in life that this close one may read',
    {
      request: c1Request({ recipient: toCloseOne(relative), purpose: 'post-mortem', categories: ['treatment-notes'] }),
      consents: [
        c1({
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
          howGiven: 'signed',
        }),
      ],
      context: { facts: { ...facts, deceasedAt: '2026-06-10' } },
    },
    and(permit('post-mortem'), { items: [{ reason: 'post-mortem', basis: 'consent-in-life' }] }),
    'a permission in writing, in life, for afterwards',
  ),
];
