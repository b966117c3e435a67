/**
 * What a region may do differently in the conversation itself.
 */
import { given, type CaseFile, type RuleCase, type Situation } from './rule-case.js';
import { actor, appointment, attendance, changed, entry, events, histories, request, seat, who } from './story.js';

interface RegionalCase extends Situation {
  readonly id: string;
  readonly title: string;
  readonly expect: object;
  readonly why: string;
}

const yes = (facts: object = {}) => ({ outcome: 'accepted', ...facts });
const no = (code: string) => ({ outcome: 'refused', reasons: [code] });
const withSeats = (...seats: readonly object[]) => ({ appointment: { ...appointment, seats } });

const ggzSeat = seat('mh-professional', who.ggz);
const teamSeat = seat('social-domain-professional', who.team);
const expertSeat = seat('experience-expert', who.experts);
const practiceNurse = seat('mh-professional', who.practice, 'primary-care-mh-practitioner');

const anyOfThree = { requiredSeats: [['mh-professional', 'social-domain-professional', 'experience-expert']] };
const withPracticeNurse = {
  seatRoles: {
    'mh-professional': ['mh-professional', 'primary-care-mh-practitioner'],
    'social-domain-professional': ['social-domain-professional'],
    'experience-expert': ['experience-expert'],
    'other-expertise': ['mh-professional'],
  },
};
const socialDomainMayAsk = { requesterRoles: ['general-practitioner', 'social-domain-professional'] };
const bySocialDomain: Pick<Situation, 'from' | 'command' | 'actor' | 'but'> = {
  from: 'none',
  command: 'submit',
  actor: actor('social-domain-professional'),
  but: { requester: who.team, gpPractice: who.practice },
};

/** The norms under which a case was opened. */
const threeAttempts = {
  targetDays: 7,
  outerBoundDays: 14,
  takeoverTargetDays: 28,
  adviceWorkingDays: 3,
  socialFirstContactWorkingDays: 5,
  gpDecisionWorkingDays: 3,
  draftDays: 7,
  contactAttempts: 3,
  contactAttemptWorkingDays: 10,
};

const cases: readonly RegionalCase[] = [
  {
    id: 'one-of-three.1',
    title:
      'one professional of any of three kinds is enough where the region agreed so: somebody from the social domain',
    from: 'accepted',
    command: 'plan',
    but: withSeats(teamSeat),
    region: anyOfThree,
    expect: yes(),
    why: 'regional plan Flevoland: one professional of any of three kinds',
  },
  {
    id: 'one-of-three.2',
    title: 'one professional of any of three kinds: an experience expert',
    from: 'accepted',
    command: 'plan',
    but: withSeats(expertSeat),
    region: anyOfThree,
    expect: yes(),
    why: 'regional plan Flevoland: one professional of any of three kinds',
  },
  {
    id: 'one-of-three.3',
    title: 'nobody at all is refused, also where one of three is enough',
    from: 'accepted',
    command: 'plan',
    but: withSeats(),
    region: anyOfThree,
    expect: no('seat-open'),
    why: 'MGN-VG-012: required seats in the profile of the region',
  },
  {
    id: 'one-of-three.4',
    title: 'a conversation with one of three is held without a deviation',
    from: 'scheduled',
    command: 'record-held',
    but: { attendance: { ...attendance, seats: [teamSeat] } },
    actor: actor('social-domain-professional'),
    region: anyOfThree,
    expect: yes({ events: [{ data: { attendance: { deviations: [] } } }] }),
    why: 'MGN-VG-012: the required seats of the region were filled',
  },
  {
    id: 'practice-nurse.1',
    title: 'the practice nurse sits in the seat of the ggz where the region agreed so',
    from: 'accepted',
    command: 'plan',
    but: withSeats(practiceNurse, teamSeat),
    region: withPracticeNurse,
    expect: yes(),
    why: 'Zuid-Holland Noord pairs a social-domain worker with a practice nurse',
  },
  {
    id: 'practice-nurse.2',
    title: 'elsewhere the practice nurse does not fill the seat of the ggz',
    from: 'accepted',
    command: 'plan',
    but: withSeats(practiceNurse, teamSeat),
    expect: no('seat-role-not-allowed'),
    why: 'MGN-VG-012: one professional of the ggz, unless the region agreed on something else',
  },
  {
    id: 'experience-expert.1',
    title: 'an experience expert is missing where the region requires one',
    from: 'accepted',
    command: 'plan',
    but: withSeats(ggzSeat, teamSeat),
    region: { experienceExpertSeat: 'required' },
    expect: no('seat-open'),
    why: 'Amstelland seats an experience expert as standard',
  },
  {
    id: 'experience-expert.2',
    title: 'an experience expert is there where the region requires one',
    from: 'accepted',
    command: 'plan',
    but: withSeats(ggzSeat, teamSeat, expertSeat),
    region: { experienceExpertSeat: 'required' },
    expect: yes(),
    why: 'Amstelland seats an experience expert as standard',
  },
  {
    id: 'experience-expert.3',
    title: 'the required experience expert did not come, and nobody says why',
    from: 'scheduled',
    command: 'record-held',
    but: { attendance: { ...attendance, seats: [ggzSeat, teamSeat] } },
    region: { experienceExpertSeat: 'required' },
    expect: no('seat-absent-without-reason'),
    why: 'MGN-VG-037: an empty required seat has a reason',
  },
  {
    id: 'experience-expert.4',
    title: 'by default an experience expert is offered, not required',
    from: 'accepted',
    command: 'plan',
    but: withSeats(ggzSeat, teamSeat),
    expect: yes(),
    why: 'agreement of 2022, p. 75: as much as possible',
  },
  {
    id: 'everyone.1',
    title: 'psychological complaints alone are enough where the region invites everyone',
    from: 'under-triage',
    command: 'accept',
    events: [
      changed(events.requested, { request: { ...request, entry: { ...entry, hasOtherDomainProblems: false } } }),
      events.triage,
    ],
    region: { entryMode: 'all' },
    expect: yes(),
    why: 'Rotterdam: everyone with a mental question goes to a location of the network',
  },
  {
    id: 'everyone.2',
    title: 'without psychological complaints also the region that invites everyone says no',
    from: 'under-triage',
    command: 'accept',
    events: [
      changed(events.requested, { request: { ...request, entry: { ...entry, hasPsychologicalComplaints: false } } }),
      events.triage,
    ],
    region: { entryMode: 'all' },
    expect: no('target-group-not-met'),
    why: 'MGN-VG-009: psychological complaints belong to the target group everywhere',
  },
  {
    id: 'social-domain-asks.1',
    title: 'the social domain asks where the region agreed so; the GP practice stays responsible',
    ...bySocialDomain,
    region: socialDomainMayAsk,
    expect: yes({ state: 'requested', responsible: { organisation: who.practice, as: 'gp-practice' } }),
    why: 'regional plan Flevoland: the social domain may offer a conversation',
  },
  {
    id: 'social-domain-asks.2',
    title: 'elsewhere the social domain does not ask',
    ...bySocialDomain,
    expect: no('requester-role-not-allowed'),
    why: 'MGN-VG-003: the GP asks, unless the region agreed on more',
  },
  {
    id: 'practice-nurse-asks.1',
    title: 'the practice nurse asks on behalf of the GP',
    from: 'none',
    command: 'submit',
    actor: actor('primary-care-mh-practitioner'),
    expect: yes({ state: 'requested' }),
    why: 'MGN-VG-003: the practice nurse acts on behalf of the GP',
  },
  {
    id: 'one-conversation.1',
    title: 'no second conversation where the region has one',
    from: 'held',
    command: 'plan-second',
    region: { maxConversations: 1 },
    expect: no('maximum-conversations-reached'),
    why: 'MGN-VG-017: the number is a choice of the region',
  },
  {
    id: 'other-hands.1',
    title: 'another role picks up where the region agreed so',
    from: 'requested',
    command: 'pick-up',
    actor: actor('conversation-leader'),
    region: { authority: { 'exploratory-conversation/pick-up': ['conversation-leader'] } },
    expect: yes(),
    why: 'MGN-VG-002: a region may override who gives a command',
  },
  {
    id: 'other-hands.2',
    title: 'the coordinator no longer picks up where the region gave that to others',
    from: 'requested',
    command: 'pick-up',
    region: { authority: { 'exploratory-conversation/pick-up': ['conversation-leader'] } },
    expect: no('role-not-allowed'),
    why: 'MGN-VG-002: a region may override who gives a command',
  },
  {
    id: 'other-hands.3',
    title: 'a coordinator without a seat records the conversation where the region agreed so',
    from: 'scheduled',
    command: 'record-held',
    actor: actor('network-coordinator'),
    region: {
      networkOffice: who.office,
      authority: { 'exploratory-conversation/record-held': ['mh-professional', 'network-coordinator'] },
    },
    expect: yes(),
    why: 'MGN-VG-002: a region may override who gives a command; a coordinator needs no seat for it',
  },
  {
    id: 'other-hands.4',
    title: 'a coordinator of another office does not, whatever the region agreed',
    from: 'scheduled',
    command: 'record-held',
    actor: actor('network-coordinator', who.otherOffice),
    region: {
      networkOffice: who.office,
      authority: { 'exploratory-conversation/record-held': ['mh-professional', 'network-coordinator'] },
    },
    expect: no('not-the-network-office'),
    why: 'MGN-VG-002: a role counts only for those who have to do with the case',
  },
  {
    id: 'other-hands.5',
    title: 'a professional without a seat stays without one, although the region names the role',
    from: 'scheduled',
    command: 'record-held',
    actor: actor('mh-professional', who.otherGgz),
    region: { authority: { 'exploratory-conversation/record-held': ['mh-professional'] } },
    expect: no('no-seat-at-the-table'),
    why: 'MGN-VG-002: a role counts only for those who have to do with the case',
  },
  {
    id: 'norms-stay.1',
    title: 'a case keeps the norms under which it was opened: three attempts, although the region now has one',
    from: 'accepted',
    command: 'lapse',
    events: [
      changed(events.requested, { norms: threeAttempts }),
      ...histories.accepted.slice(1),
      ...events.attempts.slice(0, 1),
    ],
    region: { contactAttempts: 1 },
    expect: no('attempts-below-limit'),
    why: 'fourth leading principle: settings are versioned, so that results can be compared',
  },
];

/** The table. */
export const regionCases: CaseFile = {
  name: 'exploratory-conversation-regions',
  subject: 'domain/exploratory-conversation',
  source: 'regional variation: what may differ, and where regions differ according to public sources',
  cases: cases.map(toCase),
};

function toCase({ id, title, expect, why, ...situation }: RegionalCase): RuleCase {
  return { id, title, given: given(situation), expect, why };
}
