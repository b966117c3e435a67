/**
 * Random consents around the sample network, dense enough that permissions and objections often meet.
 */
import fc from 'fast-check';
import type { ConsentRecordInput } from '../src/index.js';
import {
  bornOn,
  c1,
  c1Request,
  clinician,
  consentId,
  everyone,
  everyOf,
  facts,
  ggz,
  gp,
  objection,
  only,
  otherWelfare,
  ownFile,
  person,
  referral,
  team,
  toGp,
  toTeam,
  toWelfare,
  welfare,
} from './sample-network.js';

const day = fc
  .integer({ min: 0, max: 195 })
  .map((days) => new Date(Date.UTC(2025, 11, 1, 9) + days * 86_400_000).toISOString());
const holders = fc.subarray([only(gp), everyOf('gp-practice'), only(welfare)], { minLength: 1, maxLength: 2 });
const recipients = fc.subarray(
  [
    only(welfare),
    only({ ...welfare, professional: clinician }),
    everyOf('welfare-organisation'),
    only(ggz),
    only(gp),
    only(otherWelfare),
    only(team),
    everyOf('neighbourhood-team'),
  ],
  { minLength: 1, maxLength: 3 },
);
const categories = fc.subarray(['help-request', 'social-situation', 'referral-summary', 'bsn'], { minLength: 1 });
const purposes = fc.subarray(['social-support', 'referral', 'case-conference', 'treatment'], { minLength: 1 });
const channels = fc.subarray(['push', 'pull-targeted', 'pull-open'], { minLength: 1 });
const validity = fc.constantFrom(
  { from: '2026-01-01', until: '2026-12-31' },
  { from: '2026-06-15T12:00:30+02:00', until: null },
  { from: '2025', until: '2026-06-15T12:00:30+02:00' },
  { from: '2026-07', until: null },
);
const status = fc.constantFrom('active', 'active', 'active', 'revoked', 'superseded');
const functions = fc.constantFrom('lift-secrecy', 'lift-secrecy', 'availability', 'processing-basis');
const limits = fc.constantFrom({}, {}, {}, { labels: ['PSY'] }, { dataPeriod: { from: null, until: '2025-12-31' } });

const common = fc.record({ at: day, validity, status, functions, limits });

/** A permission; its id is filled in by {@link consents}. */
const permissions = fc
  .record({ common, holders, recipients, categories, purposes, channels })
  .map(({ common: { at, functions: asked, limits: more, ...rest }, ...scope }) =>
    c1({ ...scope, ...rest, ...more, function: asked, grantedAt: at, recordedAt: at }),
  );

/** An objection, often a wide one. */
export const objections = fc
  .record({
    common,
    holders: fc.oneof(fc.constant([everyone]), holders),
    recipients: fc.oneof(fc.constant([everyone]), fc.constant([everyOf('social-private')]), recipients),
    categories: fc.oneof(fc.constant('any'), categories),
    purposes: fc.oneof(fc.constant('any'), purposes),
    channels: fc.oneof(fc.constant('any'), channels),
    absolute: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  })
  .map(({ common: { at, functions: asked, limits: more, ...rest }, ...scope }) =>
    objection({ ...scope, ...rest, ...more, function: asked, grantedAt: at, recordedAt: at }),
  );

/** A set of consents with an id each. */
export const consents = fc
  .array(fc.oneof({ arbitrary: permissions, weight: 2 }, { arbitrary: objections, weight: 1 }), { maxLength: 6 })
  .map((list): readonly ConsentRecordInput[] => list.map((one, index) => ({ ...one, id: consentId(100 + index) })));

/** A request of the sample network. */
export const requests = fc
  .record({
    base: fc.constantFrom(
      c1Request(),
      c1Request({ recipient: { ...toWelfare, professional: clinician } }),
      c1Request({ recipient: toTeam }),
      c1Request({ holder: welfare, recipient: toGp }),
      referral(),
      referral({ channel: 'pull-open', purpose: 'treatment' }),
      ownFile(),
    ),
    categories: fc.subarray(['help-request', 'social-situation', 'referral-summary', 'bsn', 'treatment-notes'], {
      minLength: 1,
    }),
    purpose: fc.option(
      fc.constantFrom<string | string[]>('social-support', ['social-support', 'referral'], 'referral'),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ base, categories: asked, purpose }) => ({
    ...base,
    categories: asked as typeof base.categories,
    ...(purpose === undefined ? {} : { purpose: purpose as typeof base.purpose }),
  }));

/** Facts of an adult, now and then of somebody young or of unknown age. */
export const personFacts = fc.constantFrom(facts, facts, facts, bornOn('2010-06-15'), bornOn('2012'), {
  person,
  birthDate: null,
});
