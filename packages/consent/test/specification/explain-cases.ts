/**
 * Row T81 of the truth table: what a requester reads, and what the person and the holder read in circumstances.
 */
import {
  c1,
  c1By,
  c1Request,
  childBornOn,
  consentId,
  everyOf,
  facts,
  gp,
  incapable,
  mentor,
  mitz,
  mitzAnswer,
  objection,
  only,
  otherParent,
  otherPerson,
  parent,
  readyRequest,
  referral,
  relative,
  representative,
  welfare,
} from '../sample-network.js';
import { givenOf, numbered, type RuleCase, type Situation } from './rule-case.js';
import { afterDeathRequest, dead, emergency, objectionBy, readingAlong } from './situations.js';

const notAvailable = {
  nl: {
    audience: 'requester',
    language: 'nl',
    outcome: 'not-available',
    text: 'Deze gegevens zijn niet beschikbaar.',
    categories: [],
    obligations: [],
  },
  en: {
    audience: 'requester',
    language: 'en',
    outcome: 'not-available',
    text: 'This information is not available.',
    categories: [],
    obligations: [],
  },
} as const;

const precise = objection({
  holders: [only(gp)],
  recipients: [only(welfare)],
  categories: ['help-request'],
  purposes: ['social-support'],
});

const refusals: readonly (readonly [id: string, title: string, situation: Situation])[] = [
  ['T81', 'the requester, where there is no consent (T16)', { request: c1Request() }],
  [
    'T81b',
    'the requester, where the person objected (T29)',
    { request: c1Request(), consents: [c1({ recipients: [everyOf('welfare-organisation')] }), precise] },
  ],
  [
    'T81c',
    'the requester, where nobody knows the person',
    { request: c1Request({ person: otherPerson }), context: { facts: { person: otherPerson, birthDate: null } } },
  ],
  [
    'T81d',
    'the requester, where the person stopped everything',
    { request: c1Request(), consents: [c1(), objection({ absolute: true })] },
  ],
  [
    'T81e',
    'the requester, where the register could not be asked',
    { request: readyRequest(), context: { mitz: { status: 'unavailable' } } },
  ],
  ['T81f', 'the requester, where good care keeps it back', { request: readingAlong(relative), context: { facts } }],
  ['T81g', 'the requester, where the request could not be read', { request: { please: true } }],
];

const t81 = refusals.flatMap(([id, title, situation]): readonly RuleCase[] =>
  (['nl', 'en'] as const).map((language) => ({
    id: language === 'nl' ? id : `${id}.en`,
    title: `${title}${language === 'nl' ? '' : ', in English'}`,
    given: { ...givenOf(situation), audience: 'requester', language },
    expect: notAvailable[language],
    why: 'a refusal is health information by itself: it is the same to the byte, whatever the reason',
  })),
);

function reads(
  title: string,
  situation: Situation,
  person: readonly [nl: string, en: string],
  holder?: readonly [nl: string, en: string],
): readonly Omit<RuleCase, 'id'>[] {
  const texts = [['person', person] as const, ...(holder === undefined ? [] : [['holder', holder] as const])];
  return texts.flatMap(([audience, [nl, en]]) =>
    (
      [
        ['nl', nl],
        ['en', en],
      ] as const
    ).map(([language, text]) => ({
      title: `${title}, to the ${audience} in ${language}`,
      given: { ...givenOf(situation), audience, language },
      expect: { audience, language, text },
      why: 'everybody reads what is true, in words that they know',
    })),
  );
}

const both = [c1(), c1By('parent-with-authority', parent, { id: consentId(3) })];

const cases: readonly Omit<RuleCase, 'id'>[] = [
  ...reads(
    'a parent permitted',
    {
      request: c1Request(),
      consents: [c1By('parent-with-authority', parent)],
      context: { facts: childBornOn('2017-01-10') },
    },
    [
      'De welzijnsorganisatie mag uw vraag lezen: wie voor u beslist, gaf daar toestemming voor.',
      'The welfare organisation may read your question: whoever decides for you gave permission for it.',
    ],
    [
      'De welzijnsorganisatie mag vraag lezen: wie voor de persoon beslist, gaf toestemming.',
      'The welfare organisation may read question: whoever decides for the person gave permission.',
    ],
  ),
  ...reads(
    'the young person and a parent permitted',
    { request: c1Request(), consents: both, context: { facts: childBornOn('2012-01-10') } },
    [
      'De welzijnsorganisatie mag uw vraag lezen: u en wie met u beslist, gaven daar toestemming voor.',
      'The welfare organisation may read your question: you and whoever decides with you gave permission for it.',
    ],
  ),
  ...reads(
    'a parent objects',
    {
      request: c1Request(),
      consents: [...both, objectionBy('parent-with-authority', otherParent)],
      context: { facts: childBornOn('2012-01-10') },
    },
    [
      'De welzijnsorganisatie mag uw vraag niet lezen: wie voor u of met u beslist, zei nee.',
      'The welfare organisation may not read your question: whoever decides for you or with you said no.',
    ],
  ),
  ...reads('the person objects', { request: c1Request(), consents: [precise] }, [
    'De welzijnsorganisatie mag uw vraag niet lezen: u zei nee.',
    'The welfare organisation may not read your question: you said no.',
  ]),
  ...reads(
    'a mandate ended',
    {
      request: c1Request(),
      consents: [c1By('mentor', mentor)],
      context: { facts: incapable([representative('mentor', mentor, { until: '2026-06-14' })]) },
    },
    [
      'De welzijnsorganisatie mag uw vraag niet lezen: wie hierover beslist is veranderd, daarom vragen wij het opnieuw.',
      'The welfare organisation may not read your question: who decides about this has changed, so we ask again.',
    ],
    [
      'De welzijnsorganisatie mag vraag niet lezen: opnieuw vragen: de leeftijd of de vertegenwoordiging is veranderd. Vraag de persoon om toestemming.',
      'The welfare organisation may not read question: ask again: the age or the representation has changed. Ask the person for permission.',
    ],
  ),
  ...reads(
    'a representative reads along',
    {
      request: readingAlong(mentor, { categories: ['medication'] }),
      context: { facts: incapable([representative('mentor', mentor)]) },
    },
    [
      'Uw vertegenwoordiger mag uw medicijnen lezen: uw vertegenwoordiger mag meelezen.',
      'Your representative may read your medication: your representative may read along.',
    ],
  ),
  ...reads(
    'somebody who does not represent the person',
    { request: readingAlong(relative, { categories: ['medication'] }) },
    [
      'Uw vertegenwoordiger mag uw medicijnen niet lezen: meelezen mag hier niet zonder meer.',
      'Your representative may not read your medication: reading along is not simply allowed here.',
    ],
  ),
  ...reads('an emergency', { request: emergency({ categories: ['medication'] }) }, [
    'Het ziekenhuis mag uw medicijnen lezen: het gaat om een noodgeval.',
    'The hospital may read your medication: it is an emergency.',
  ]),
  ...reads(
    'after a death, on what was written down in life',
    {
      request: afterDeathRequest(null),
      consents: [
        c1({
          recipients: [{ by: 'individual', individual: relative }],
          categories: ['treatment-notes'],
          purposes: ['post-mortem'],
          howGiven: 'signed',
        }),
      ],
      context: { facts: dead },
    },
    [
      'Uw naaste mag uw behandelverslagen lezen: daar is bij leven toestemming voor gegeven.',
      'Your close one may read your treatment notes: permission for it was given in life.',
    ],
  ),
  ...reads('the register says yes', { request: readyRequest(), context: { mitz: mitz(mitzAnswer()) } }, [
    'De ggz-instelling mag uw diagnose lezen: in Mitz staat dat dit mag.',
    'The mental health provider may read your diagnosis: Mitz says that it is allowed.',
  ]),
  ...reads(
    'the register says no',
    { request: readyRequest(), context: { mitz: mitz(mitzAnswer({ decision: 'Deny' })) } },
    [
      'De ggz-instelling mag uw diagnose niet lezen: in Mitz staat geen ja.',
      'The mental health provider may not read your diagnosis: there is no yes in Mitz.',
    ],
  ),
  ...reads(
    'a permission that an objection had ended',
    {
      request: c1Request(),
      consents: [
        c1(),
        objection({
          status: 'revoked',
          revokedAt: '2026-06-01T10:00:00+02:00',
          grantedAt: '2026-05-01T10:00:00+02:00',
          recordedAt: '2026-05-01T10:00:00+02:00',
        }),
      ],
    },
    [
      'De welzijnsorganisatie mag uw vraag niet lezen: de toestemming is gestopt.',
      'The welfare organisation may not read your question: the permission was stopped.',
    ],
  ),
  {
    title: 'the requester of one piece of two',
    given: {
      ...givenOf({
        request: c1Request({
          resources: [
            { id: 'note:1', category: 'help-request' },
            { id: 'note:2', category: 'help-request' },
          ],
        }),
        consents: [c1({ instances: ['note:1'] })],
      }),
      audience: 'requester',
      language: 'en',
    },
    expect: { outcome: 'permit', text: 'You can have this information: question.', categories: ['help-request'] },
    why: 'what may be had is told; that there is more is not',
  },
  {
    title: 'the requester of a referral',
    given: {
      ...givenOf({ request: referral({ categories: ['medication', 'treatment-notes'] }) }),
      audience: 'requester',
      language: 'en',
    },
    expect: {
      outcome: 'permit',
      text: 'You can have this information: medication.',
      categories: ['medication'],
      obligations: [{ kind: 'no-onward-sharing' }],
    },
    why: 'what may be had is told; that there is more is not',
  },
];

/** Explanations. */
export const explainCases: readonly RuleCase[] = [...t81, ...numbered('G', 851, cases)];
