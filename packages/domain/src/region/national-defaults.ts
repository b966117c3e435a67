/**
 * The region profile that holds where a region has agreed nothing else.
 *
 * National where {@link profileTopics} says so; everywhere else a default of ours, and never to be presented as policy.
 */
import { PlainDate } from '../calendar/plain-date.js';
import { lifeDomains } from '../words/life-domain.js';
import type { RegionProfile } from './region-profile.js';

/** The defaults. @source agreements of 2022 and 2025 for the national values; the others are proposed defaults. */
export const nationalDefaults: RegionProfile = {
  id: 'national-defaults',
  version: 1,
  validFrom: PlainDate.parse('2022-09-16'),
  displayName: 'Mentaal gezondheidsnetwerk',
  locations: [],
  networkHolder: null,
  contractHolder: null,
  networkOffice: null,
  requesterRoles: ['general-practitioner', 'primary-care-mh-practitioner'],
  conversationTiming: 'before-referral',
  entryMode: 'doubt',
  requiredSeats: [['mh-professional'], ['social-domain-professional']],
  seatRoles: {
    'mh-professional': ['mh-professional', 'coordinating-clinician', 'conversation-leader'],
    'social-domain-professional': ['social-domain-professional', 'conversation-leader'],
    'experience-expert': ['experience-expert'],
    // The GP decides about the advice afterwards, and has no seat of its own at the table.
    'other-expertise': [
      'primary-care-mh-practitioner',
      'mh-professional',
      'social-domain-professional',
      'experience-expert',
      'conversation-leader',
      'coordinating-clinician',
    ],
  },
  experienceExpertSeat: 'offered',
  maxConversations: 2,
  plannedMinutes: 60,
  maximumMinutes: 90,
  targetDays: 7,
  outerBoundDays: 14,
  takeoverTargetDays: 28,
  adviceWorkingDays: 3,
  socialFirstContactWorkingDays: 5,
  gpDecisionWorkingDays: 3,
  handoverWorkingDays: 5,
  draftDays: 7,
  contactAttempts: 3,
  contactAttemptWorkingDays: 10,
  caseConference: { enabled: true, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'anonymous' },
  transferTable: { rhythm: 'monthly', participants: [] },
  normTargetYear: 2028,
  lifeDomainSet: [...lifeDomains],
  conversationGuide: [
    'Wat is er met u gebeurd?',
    'Wat maakt u kwetsbaar, en wat geeft u kracht?',
    'Waar wilt u naartoe?',
    'Wat hebt u daarvoor nodig?',
  ],
  authority: {},
  deviations: [],
};
