/**
 * Any region profile that a region may have.
 */
import fc from 'fast-check';
import { PlainDate } from '../src/calendar/plain-date.js';
import { nationalDefaults } from '../src/region/national-defaults.js';
import { parseRegionProfile } from '../src/region/parse-region-profile.js';
import type { RegionProfile } from '../src/region/region-profile.js';
import { OrganisationId } from '../src/words/identifiers/object-ids.js';
import { lifeDomains } from '../src/words/life-domain.js';
import { professionalRoles } from '../src/words/role.js';
import { professionalSeats } from '../src/words/seat.js';

const organisation = fc
  .integer({ min: 1, max: 9 })
  .map((number) => OrganisationId.parse(`00000000-0000-4000-8000-00000000000${number}`));
const maybe = fc.option(organisation, { nil: null });
const days = (max: number) => fc.integer({ min: 1, max });
const rhythm = fc.constantFrom('weekly', 'fortnightly', 'monthly');
const some = <T>(all: readonly T[], minLength = 0) => fc.subarray([...all], { minLength });

const settings = fc.record(
  {
    version: fc.integer({ min: 1, max: 5 }),
    validFrom: fc.integer({ min: 0, max: 9 }).map((year) => PlainDate.parse(`202${year}-02-28`)),
    displayName: fc.constantFrom('Netwerk A', 'Netwerk B'),
    locations: some(['Dijk 1', 'Dijk 2']),
    networkHolder: maybe,
    contractHolder: maybe,
    networkOffice: maybe,
    requesterRoles: some(professionalRoles, 1),
    conversationTiming: fc.constantFrom('before-referral', 'after-referral'),
    entryMode: fc.constantFrom('doubt', 'all'),
    requiredSeats: fc.array(some(professionalSeats, 1), { minLength: 1, maxLength: 3 }),
    seatRoles: fc.record({
      'mh-professional': some(professionalRoles),
      'social-domain-professional': some(professionalRoles),
      'experience-expert': some(professionalRoles),
      'other-expertise': some(professionalRoles),
    }),
    experienceExpertSeat: fc.constantFrom('required', 'offered', 'none'),
    maxConversations: days(2),
    plannedMinutes: fc.integer({ min: 15, max: 90 }),
    maximumMinutes: fc.integer({ min: 60, max: 240 }),
    targetDays: days(7),
    outerBoundDays: fc.integer({ min: 7, max: 14 }),
    takeoverTargetDays: days(28),
    adviceWorkingDays: days(10),
    socialFirstContactWorkingDays: days(10),
    gpDecisionWorkingDays: days(10),
    handoverWorkingDays: days(10),
    draftDays: days(14),
    contactAttempts: days(10),
    contactAttemptWorkingDays: days(60),
    caseConference: fc.record({
      enabled: fc.boolean(),
      rhythm,
      minutes: fc.integer({ min: 10, max: 60 }),
      maximumCases: days(8),
      mode: fc.constantFrom('anonymous', 'identified'),
    }),
    transferTable: fc.record({ rhythm, participants: fc.uniqueArray(organisation, { maxLength: 3 }) }),
    normTargetYear: fc.integer({ min: 2026, max: 2032 }),
    lifeDomainSet: some(lifeDomains, 1),
    conversationGuide: some(['Wat is er gebeurd?', 'Wat heeft u nodig?']),
    authority: fc.constantFrom({}, { 'exploratory-conversation/pick-up': ['conversation-leader'] }),
  },
  { requiredKeys: [] },
);

/** Any profile of one region, with a reason for whatever it sets; every one passes `parseRegionProfile`. */
export const arbitraryProfile: fc.Arbitrary<RegionProfile> = settings
  .map((set) => ({
    ...set,
    deviations: Object.keys(set).map((key) => ({
      key,
      since: nationalDefaults.validFrom,
      agreedBy: 'the partners',
      reason: `agreed on ${key}`,
    })),
  }))
  .map((input) => parseRegionProfile(input))
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value);
