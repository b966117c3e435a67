/**
 * Cases of our own about representatives who read along, and what good care keeps back.
 */
import {
  bornOn,
  c1,
  childBornOn,
  clinician,
  facts,
  ggz,
  gp,
  incapable,
  incapacity,
  mentor,
  objection,
  ownRequest,
  parent,
  person,
  relative,
  representative,
  c1Request,
} from '../sample-network.js';
import { deny, numbered, partial, permit, and, told, type RuleCase } from './rule-case.js';
import { atMay, dead, readingAlong, recheck, toCloseOne, toRepresentative } from './situations.js';

const keptBack = (changes: object = {}): object => ({
  id: 'good-care:1',
  holder: gp.organisation,
  from: [parent],
  categories: ['diagnosis-detail'],
  recordedBy: clinician,
  at: '2026-05-01T09:00:00+02:00',
  ...changes,
});
const reads = partial('self', 'never-shareable');
const readsNot = deny('grantor-not-entitled', 'never-shareable');
const withException = (changes: object = {}): object =>
  childBornOn('2017-01-10', { goodCareExceptions: [keptBack(changes)] });
const byParent = (request: object, who: object) => ({ request, context: { facts: who } });

const cases: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'age 9, a parent with authority reads along',
    byParent(readingAlong(parent), childBornOn('2017-01-10')),
    and(reads, { obligations: [{ kind: 'redact', categories: ['third-party-info'] }, recheck] }),
    'parents read by their own right, without what is about others',
  ),
  told(
    'age 14, a parent with authority reads along',
    byParent(readingAlong(parent), childBornOn('2012-01-10')),
    reads,
    'an own right of parents until 16',
  ),
  told(
    'the 16th birthday, a parent reads no more',
    byParent(readingAlong(parent), childBornOn('2010-06-15')),
    readsNot,
    'from 16 on a parent reads only with permission',
  ),
  told(
    'age 9, a parent without authority',
    byParent(readingAlong(parent), { ...bornOn('2017-01-10'), representatives: [representative('parent', parent)] }),
    readsNot,
    'authority has to be evidenced',
  ),
  told(
    'age 9, somebody else',
    byParent(readingAlong(relative), childBornOn('2017-01-10')),
    readsNot,
    'who does not represent the person does not read',
  ),
  told(
    'nobody knows how old the person is',
    byParent(readingAlong(parent), childBornOn('2017-01-10', { birthDate: null })),
    readsNot,
    'unknown never permits',
  ),
  told(
    'age 14, a parent reads along although the young person objects',
    { request: readingAlong(parent), consents: [objection()], context: { facts: childBornOn('2012-01-10') } },
    reads,
    'the right of parents rests on no permission; good care can keep something back',
  ),
  told(
    'age 16, the young person permits a parent to read',
    {
      request: ownRequest({
        recipient: toRepresentative(parent),
        purpose: 'social-support',
        channel: 'push',
        categories: ['help-request'],
      }),
      consents: [c1({ ...atMay, recipients: [{ by: 'individual', individual: parent }] })],
      context: { facts: childBornOn('2010-01-10') },
    },
    permit('explicit-consent'),
    'only with permission',
  ),
  told(
    'good care keeps the diagnosis from the parent',
    byParent(readingAlong(parent), withException()),
    readsNot,
    'the holder recorded that good care asks for it',
  ),
  told(
    'good care keeps everything from everybody',
    byParent(readingAlong(parent, { categories: ['medication'] }), withException({ from: 'any', categories: 'any' })),
    deny('grantor-not-entitled'),
    'the holder recorded that good care asks for it',
  ),
  told(
    'good care keeps it from somebody else',
    byParent(readingAlong(parent), withException({ from: [relative] })),
    reads,
    'it names from whom',
  ),
  told(
    'good care keeps back something else',
    byParent(readingAlong(parent), withException({ categories: ['medication'] })),
    reads,
    'it names what',
  ),
  told(
    'another holder keeps it back',
    byParent(readingAlong(parent), withException({ holder: ggz.organisation })),
    reads,
    'it is the record of one holder',
  ),
  told(
    'good care keeps it back from tomorrow on',
    byParent(readingAlong(parent), withException({ at: '2026-06-16T09:00:00+02:00' })),
    reads,
    'not before it was recorded',
  ),
  told(
    'good care never keeps it from the person',
    {
      request: ownRequest(),
      context: { facts: { ...facts, goodCareExceptions: [keptBack({ from: 'any', categories: 'any' })] } },
    },
    permit('self'),
    'never from the person without a ground of its own',
  ),
  told(
    'good care keeps it from a close one whom the person permitted',
    {
      request: c1Request({ recipient: toCloseOne(relative) }),
      consents: [c1({ recipients: [{ by: 'individual', individual: relative }] })],
      context: { facts: { ...facts, goodCareExceptions: [keptBack({ from: [relative], categories: 'any' })] } },
    },
    deny('grantor-not-entitled'),
    'good care can always keep something back',
  ),
  told(
    'an adult who cannot decide, the mentor reads along',
    byParent(readingAlong(mentor), incapable([representative('mentor', mentor)])),
    reads,
    'whoever is first in line reads along',
  ),
  told(
    'the same, the partner while there is a mentor',
    byParent(
      readingAlong(relative),
      incapable([representative('mentor', mentor), representative('partner', relative)]),
    ),
    readsNot,
    'a lower rank does not read while a higher one is there',
  ),
  told(
    'the mentor of somebody who can decide about this',
    byParent(
      readingAlong(mentor),
      incapable([representative('mentor', mentor)], { incapacities: [incapacity({ purposes: ['research'] })] }),
    ),
    readsNot,
    'incapacity is about one decision',
  ),
  told(
    'the citizen service number for a representative',
    byParent(readingAlong(parent, { categories: ['bsn'] }), childBornOn('2017-01-10')),
    deny('grantor-not-entitled'),
    'a representative has no ground for the number',
  ),
  told(
    'a parent after the death of the child, without a ground',
    byParent(
      readingAlong(parent, { purpose: 'post-mortem', categories: ['treatment-notes'] }),
      childBornOn('2017-01-10', { deceasedAt: '2026-06-10' }),
    ),
    deny('grantor-not-entitled'),
    'after a death one reads on a ground for that',
  ),
  told(
    'the mentor after the death, without a ground',
    byParent(
      readingAlong(mentor, { purpose: 'post-mortem', categories: ['treatment-notes'] }),
      incapable([representative('mentor', mentor)], { deceasedAt: '2026-06-10' }),
    ),
    deny('grantor-not-entitled'),
    'a mandate ends with the life of the person',
  ),
  told(
    'the person asks after their own death',
    { request: ownRequest(), context: { facts: { ...dead, person } } },
    deny('deceased'),
    'nobody asks for themself after a death',
  ),
];

/** Who reads along. */
export const ownReaders: readonly RuleCase[] = numbered('G', 231, cases);
