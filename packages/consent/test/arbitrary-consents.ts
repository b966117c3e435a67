/**
 * Random consents around the sample network, dense enough that permissions and objections often meet.
 */
import fc from 'fast-check';
import type { ConsentRecordInput, ShareRequestInput } from '../src/index.js';
import { capacities, episode, individuals, resources } from './arbitrary-circumstances.js';
import {
  c1,
  c1Request,
  clinician,
  consentId,
  everyone,
  everyOf,
  ggz,
  gp,
  mentor,
  municipality,
  objection,
  only,
  otherWelfare,
  ownFile,
  parent,
  readyRequest,
  referral,
  relative,
  team,
  toGp,
  toTeam,
  toWelfare,
  welfare,
} from './sample-network.js';
import {
  afterDeathRequest,
  anonymousCase,
  conflict,
  duty,
  emergency,
  freely,
  readingAlong,
  report,
  toCloseOne,
  toRepresentative,
} from './specification/situations.js';

/** All of them half of the time, so that rules meet often, or some of them. */
const mostly = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([...values]), fc.subarray([...values], { minLength: 1 }));

const day = fc
  .integer({ min: 0, max: 195 })
  .map((days) => new Date(Date.UTC(2025, 11, 1, 9) + days * 86_400_000).toISOString());
const holders = mostly<object>([only(gp), everyOf('gp-practice'), only(welfare)]);
const recipients = mostly<object>([
  only(welfare),
  only({ ...welfare, professional: clinician }),
  everyOf('welfare-organisation'),
  only(ggz),
  only(gp),
  only(otherWelfare),
  only(team),
  everyOf('neighbourhood-team'),
  only(municipality),
  { by: 'individual', individual: relative },
  { by: 'individual', individual: parent },
]);
const categories = mostly(['help-request', 'social-situation', 'referral-summary', 'bsn', 'medication', 'risk-safety']);
const purposes = mostly(['social-support', 'referral', 'case-conference', 'treatment', 'emergency', 'post-mortem']);
const channels = mostly(['push', 'pull-targeted', 'pull-open']);
const validity = fc.constantFrom(
  { from: '2026-01-01', until: '2026-12-31' },
  { from: '2026-01-01', until: '2026-12-31' },
  { from: '2026-01-01', until: null },
  { from: '2026-06-15T12:00:30+02:00', until: null },
  { from: '2025', until: '2026-06-15T12:00:30+02:00' },
  { from: '2026-07', until: null },
);
const status = fc.constantFrom('active', 'active', 'active', 'active', 'active', 'revoked', 'superseded');
const functions = fc.constantFrom('lift-secrecy', 'lift-secrecy', 'availability', 'processing-basis');
const limits = fc.constantFrom(
  {},
  {},
  {},
  {},
  { labels: ['PSY'] },
  { labels: ['R', 'PSY'] },
  { instances: ['note:1', 'note:2'] },
  { dataPeriod: { from: null, until: '2025-12-31' } },
  { episode },
);
/** Mostly the person, or somebody of the people around them. */
const grantors = fc.oneof(
  { arbitrary: fc.constant<object>({ capacity: 'person' }), weight: 3 },
  {
    arbitrary: fc.record({
      capacity: fc.constantFrom(...capacities),
      individual: fc.constantFrom(...individuals),
    }),
    weight: 2,
  },
);
/** Now and then a moment at which a clock runs ahead. */
const recordedLater = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 30 },
  { arbitrary: fc.constant('2026-06-15T12:05:20+02:00'), weight: 1 },
);
const howGiven = fc.constantFrom('digital', 'digital', 'oral-recorded');

const common = fc.record({ at: day, validity, status, functions, limits, grantor: grantors, howGiven, recordedLater });

/** A permission; its id is filled in by {@link consents}. */
const permissions = fc
  .record({ common, holders, recipients, categories, purposes, channels })
  .map(({ common: { at, functions: asked, limits: more, recordedLater: later, ...rest }, ...scope }) =>
    c1({ ...scope, ...rest, ...more, function: asked, grantedAt: at, recordedAt: later ?? at, ...freeOf(asked) }),
  );

/** A basis for a public body is freely given. */
function freeOf(asked: string): object {
  return asked === 'processing-basis' ? { freeConsentEvidence: freely } : {};
}

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
  .map(({ common: { at, functions: asked, limits: more, recordedLater: _none, ...rest }, ...scope }) =>
    objection({ ...scope, ...rest, ...more, function: asked, grantedAt: at, recordedAt: at }),
  );

/** A set of consents with an id each. */
export const consents = fc
  .array(fc.oneof({ arbitrary: permissions, weight: 2 }, { arbitrary: objections, weight: 1 }), { maxLength: 6 })
  .map((list): readonly ConsentRecordInput[] => list.map((one, index) => ({ ...one, id: consentId(100 + index) })));

/** A request of the sample network. */
export const requests = fc
  .record({
    base: fc.oneof(
      {
        arbitrary: fc.constantFrom<object>(
          c1Request(),
          c1Request({ recipient: { ...toWelfare, professional: clinician } }),
          c1Request({ recipient: toTeam }),
          c1Request({ recipient: { ...municipality, basis: 'consent' } }),
          c1Request({ holder: welfare, recipient: toGp }),
          c1Request({ recipient: toCloseOne(relative) }),
          referral(),
          referral({ purpose: 'treatment' }),
          readyRequest({ categories: ['medication'] }),
          readyRequest({ purpose: 'case-conference' }),
          ownFile(),
        ),
        weight: 5,
      },
      {
        arbitrary: fc.constantFrom<object>(
          c1Request({ recipient: toRepresentative(parent), purpose: 'person-request' }),
          readingAlong(mentor),
          report(),
          conflict(),
          emergency(),
          duty(),
          afterDeathRequest({ ground: 'compelling-interest' }),
          afterDeathRequest({ ground: 'parent-of-a-minor' }, { recipient: toRepresentative(parent) }),
          afterDeathRequest(null),
          anonymousCase(),
        ),
        weight: 2,
      },
    ),
    more: fc.subarray(
      ['help-request', 'social-situation', 'referral-summary', 'bsn', 'treatment-notes', 'medication', 'risk-safety'],
      { maxLength: 4 },
    ),
    purpose: fc.option(
      fc.constantFrom<string | string[]>('social-support', ['social-support', 'referral'], 'referral'),
      { nil: undefined, freq: 4 },
    ),
    pieces: fc.option(resources, { nil: undefined }),
    episode: fc.constantFrom(undefined, episode),
  })
  .map(({ base, more, purpose, pieces, episode: of }): ShareRequestInput => {
    const { categories: asked, ...rest } = base as ShareRequestInput;
    return {
      ...rest,
      categories: [...new Set([...asked, ...more])] as typeof asked,
      ...(purpose !== undefined && { purpose }),
      ...(pieces !== undefined && { resources: pieces }),
      ...(of !== undefined && { episode: of }),
    } as ShareRequestInput;
  });
