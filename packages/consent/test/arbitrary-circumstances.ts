/**
 * Random circumstances around the sample network: ages around birthdays, people in somebody's place, what the register answered, pieces of
 * data, grounds that are claimed, choices of the network.
 */
import fc from 'fast-check';
import {
  bornOn,
  clinician,
  facts,
  ggz,
  gp,
  incapacity,
  mentor,
  mitz,
  mitzAnswer,
  municipality,
  otherParent,
  parent,
  person,
  relative,
  representative,
} from './sample-network.js';
import { chosen } from './specification/situations.js';

/** Now is 15 June 2026: the day before, of and after the 11th to 18th birthday, and leap days. */
const birthDates = fc.constantFrom(
  '2015-06-15',
  '2014-06-16',
  '2014-06-15',
  '2011-06-15',
  '2010-06-16',
  '2010-06-15',
  '2009-01-10',
  '2008-06-16',
  '2008-06-15',
  '2012-02-29',
  '2012',
  '1986-02-03',
  '1986-02-03',
);

export const individuals = [parent, relative, parent, relative, otherParent, mentor] as const;

/** The first ones more often, so that who permits and who may act are the same now and then. */
export const capacities = [
  'parent-with-authority',
  'parent-with-authority',
  'parent-with-authority',
  'mentor',
  'mentor',
  'mentor',
  'partner',
  'guardian',
  'curator',
  'authorised-in-writing',
  'partner',
  'parent',
  'child',
  'sibling',
  'administrator',
] as const;

/** Moments that fall within the minute after now, or well before or after it. */
const moments = fc.constantFrom(
  '2025-01-01T09:00:00+01:00',
  '2026-01-10T09:00:00+01:00',
  '2026-06-15T12:00:20+02:00',
  '2026-06-15T12:05:30+02:00',
  '2026-09-01T09:00:00+02:00',
);

const representatives = fc.array(
  fc
    .record({
      individual: fc.constantFrom(...individuals),
      capacity: fc.constantFrom(...capacities),
      from: fc.constantFrom('2010-01-01', '2010-01-01', '2010-01-01', '2010-01-01', '2026-06-15T12:00:20+02:00'),
      until: fc.constantFrom(null, null, null, null, '2026-06-14', '2026-06-15T12:00:40+02:00', '2026-03'),
      evidence: fc.constantFrom('mandate:1', 'mandate:1', 'mandate:1', 'mandate:1', null),
      available: fc.boolean(),
      objectedTo: fc.boolean(),
    })
    .map(({ individual, capacity, ...rest }) => representative(capacity, individual, rest)),
  { maxLength: 4 },
);

const incapacities = fc.array(
  fc
    .record({
      purposes: fc.constantFrom('any', 'any', ['social-support'], ['treatment', 'referral']),
      from: moments,
      reviewOn: fc.constantFrom('2026-12-31', '2026-06-15', '2026-06-14'),
      endedAt: fc.option(moments),
    })
    .map((changes) => incapacity(changes)),
  { maxLength: 2 },
);

export const episode = '00000000-0000-4000-8000-00000000ca51';

const bypasses = fc.array(
  moments.map((at) => ({ id: 'bypass:1', reason: 'serious-detriment', episode, recordedBy: clinician, at })),
  { maxLength: 1 },
);

const goodCare = fc.array(
  fc.record({
    id: fc.constant('good-care:1'),
    holder: fc.constantFrom(gp.organisation, ggz.organisation),
    from: fc.constantFrom<'any' | readonly string[]>('any', [parent], [relative]),
    categories: fc.constantFrom<'any' | readonly string[]>('any', ['help-request']),
    recordedBy: fc.constant(clinician),
    at: moments,
  }),
  { maxLength: 1 },
);

/** Facts about the person of the sample network, of every age, with whoever may act for them. */
export const circumstances = fc.oneof(
  { arbitrary: fc.constant<object>(facts), weight: 1 },
  {
    arbitrary: fc
      .record({
        birthDate: birthDates,
        representatives,
        incapacities,
        guardianBypasses: bypasses,
        goodCareExceptions: goodCare,
        deceasedAt: fc.constantFrom(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          '2026-06-10',
          '2026-06-15T12:00:30+02:00',
        ),
      })
      .map(({ birthDate, ...rest }): object => ({ ...bornOn(birthDate), ...rest })),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom<object>({ person, birthDate: null }, { person, birthDate: null, adult: true }),
    weight: 1,
  },
);

const answers = fc.array(
  fc
    .record({
      category: fc.constantFrom('GGC002', 'GGC012', 'GGC013'),
      decision: fc.constantFrom('Permit', 'Permit', 'Deny', 'NotApplicable', 'Indeterminate'),
      choice: fc.constantFrom('made', 'none', 'unknown'),
      purpose: fc.constantFrom(undefined, 'TREAT', 'COC'),
      recipient: fc.constantFrom(ggz.organisation, ggz.organisation, municipality.organisation),
      answeredAt: fc.constantFrom(
        '2026-06-15T11:59:30+02:00',
        '2026-06-15T11:58:00+02:00',
        '2026-06-15T12:05:10+02:00',
      ),
    })
    .map((changes) => mitzAnswer(changes)),
  { maxLength: 3 },
);

/** What the national register answered, if it was asked. */
export const registers = fc.oneof(
  fc.constant<object | undefined>(undefined),
  fc.constant<object | undefined>({ status: 'unavailable' }),
  answers.map((list): object | undefined => mitz(...list)),
);

/** Choices of a network, every one of them now and then. */
export const configurations = fc
  .record(
    {
      precedenceProfile: fc.constant('nl-gf'),
      laterGeneralObjection: fc.constant('specific-wins'),
      minor12to15: fc.constantFrom('youth-alone', 'youth-or-guardian-objection-counts'),
      ageBoundary: fc.constantFrom('keep', 'lapse-all'),
      twoGuardians: fc.constant('all'),
      mandateEnded: fc.constant('lapse-all'),
      objectionByIncapablePerson: fc.constant('representative-decides'),
      objectionReachesOwnTeam: fc.constant('always'),
      breakGlassAgainstRefusal: fc.constant('permit-with-review'),
      mitzNoVersusReferral: fc.constant('deny'),
      maxCrossDomainDuration: fc.constantFrom('P1M', 'P36M'),
      leapDayBirthday: fc.constant('feb-28'),
      wams: fc.constant(true),
      ehdsPrimaryUseFrom: fc.constantFrom('2026-01-01', '2026-06-16'),
    },
    { requiredKeys: [] },
  )
  .map((choices): object => ({
    ...chosen(
      choices,
      'precedenceProfile',
      'twoGuardians',
      'mandateEnded',
      'objectionReachesOwnTeam',
      'mitzNoVersusReferral',
      'leapDayBirthday',
    ),
    statutoryDuties: [{ law: 'Wvggz', article: '8:24', categories: ['help-request', 'bsn', 'violence'] }],
  }));

/** The context besides the consents: facts, register and configuration. */
export const surroundings = fc
  .record({ facts: circumstances, mitz: registers, configuration: fc.oneof(fc.constant({}), configurations) })
  .map(({ mitz: register, ...rest }) => ({ ...rest, ...(register !== undefined && { mitz: register }) }));

/** Pieces of data of the categories of the requests. */
export const resources = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('note:1', 'note:2', 'note:3'),
    category: fc.constantFrom('help-request', 'social-situation', 'referral-summary'),
    labels: fc.constantFrom(null, ['PSY'], ['R'], ['R', 'PSY']),
    date: fc.constantFrom(null, '2025-06-01', '2026', '2026-02'),
  }),
  { selector: ({ id, category }) => `${category} ${id}`, minLength: 1, maxLength: 4 },
);
