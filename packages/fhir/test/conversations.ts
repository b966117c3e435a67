/**
 * Conversations in every situation, made by giving the domain real commands: each step that some record allows is taken.
 */
import {
  exploratoryConversation,
  instantOf,
  nationalDefaults,
  OrganisationId,
  PersonId,
  toEpochMs,
  Instant,
  type Actor,
  type ExploratoryConversation,
  type ExploratoryConversationCommand,
  type OpenedConversation,
} from '@mgn/domain';
import { situationOf } from '../src/conversation/status-rows.js';

export const practice = OrganisationId.parse('11111111-1111-4111-8111-111111111111');
export const office = OrganisationId.parse('22222222-2222-4222-8222-222222222222');
export const clinic = OrganisationId.parse('33333333-3333-4333-8333-333333333333');
export const team = OrganisationId.parse('44444444-4444-4444-8444-444444444444');
export const person = PersonId.parse('55555555-5555-4555-8555-555555555555');
export const caseId = '66666666-6666-4666-8666-666666666666';
export const start = Instant.parse('2026-11-23T09:30:00+01:00');

const region = { ...nationalDefaults, networkOffice: office };
const gp: Actor = { role: 'general-practitioner', organisation: practice };
const coordinator: Actor = { role: 'network-coordinator', organisation: office };
const mhProfessional: Actor = { role: 'mh-professional', organisation: clinic };
const socialProfessional: Actor = { role: 'social-domain-professional', organisation: team };
const thePerson: Actor = { role: 'person', person };

const later = (at: Instant, hours: number): Instant => instantOf(toEpochMs(at) + hours * 3_600_000);
const seats = [
  { seat: 'mh-professional', organisation: clinic, role: 'mh-professional' },
  { seat: 'social-domain-professional', organisation: team, role: 'social-domain-professional' },
] as const;
const report = {
  question: 'Hoe krijg ik weer rust?',
  lifeDomains: ['finances', 'mental-health'],
  directions: ['ggz-basic', 'social-domain'],
  agreements: [],
} as const;
const request = {
  person,
  requester: practice,
  question: 'Ik slaap niet meer en durf de post niet open te maken.',
  entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  personAgrees: true,
  triedBefore: 'Gesprekken met de praktijkondersteuner.',
  practical: 'Liever niet op maandag.',
  requesterNote: 'Mevrouw woont alleen.',
  sharedBeforehand: ['help-request'],
} as const;

type Given = (at: Instant) => readonly [Actor, unknown];

const handover = (direction: 'ggz-basic' | 'social-domain', receiver: OrganisationId) => ({
  direction,
  receiver,
  personConfirmed: true,
  informationSent: ['identification', 'help-request'],
});

const commands: readonly Given[] = [
  () => [gp, { type: 'prepare', ...request }],
  () => [gp, { type: 'submit', ...request }],
  () => [
    gp,
    {
      type: 'submit',
      person,
      requester: practice,
      entry: 'unknown',
      personAgrees: 'unknown',
      origin: 'foreign-system',
    },
  ],
  () => [coordinator, { type: 'pick-up' }],
  () => [coordinator, { type: 'accept' }],
  () => [
    coordinator,
    {
      type: 'redirect',
      reason: 'single-domain-sufficient',
      target: 'social',
      requesterTold: true,
      note: 'Eerst het wijkteam.',
    },
  ],
  () => [coordinator, { type: 'return', missing: ['person-agreement', 'contact-details'], note: 'Graag een nummer.' }],
  (at) => [
    coordinator,
    {
      type: 'plan',
      appointment: { startsAt: later(at, 48), minutes: 60, place: 'onsite', seats, closeOnes: 1 },
      personAgrees: true,
    },
  ],
  () => [coordinator, { type: 'replan', reason: 'person-asked' }],
  () => [coordinator, { type: 'record-contact-attempt', means: 'phone', reached: false }],
  () => [coordinator, { type: 'record-no-show', absent: ['person'] }],
  () => [coordinator, { type: 'lapse', reason: 'unreachable', requesterTold: true }],
  () => [
    mhProfessional,
    {
      type: 'record-held',
      attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
      billableMhParticipation: true,
    },
  ],
  () => [mhProfessional, { type: 'write-report', report }],
  (at) => [
    coordinator,
    {
      type: 'plan-second',
      reason: 'more-time-needed',
      appointment: { startsAt: later(at, 72), minutes: 60, place: 'online', seats, closeOnes: 0 },
      personAgrees: true,
    },
  ],
  () => [coordinator, { type: 'drop-second', reason: 'person-asked' }],
  () => [thePerson, { type: 'agree-advice', personView: 'agrees', textConfirmed: true }],
  () => [coordinator, { type: 'deliver-advice' }],
  () => [gp, { type: 'record-gp-decision', decision: 'follows-advice' }],
  () => [
    coordinator,
    { type: 'start-handover', handovers: [handover('ggz-basic', clinic), handover('social-domain', team)] },
  ],
  () => [
    mhProfessional,
    {
      type: 'record-receiver-answer',
      direction: 'ggz-basic',
      receiver: clinic,
      answer: { answer: 'confirmed', firstContactOn: '2026-12-21', takesResponsibility: true },
    },
  ],
  () => [
    socialProfessional,
    {
      type: 'record-receiver-answer',
      direction: 'social-domain',
      receiver: team,
      answer: { answer: 'confirmed', firstContactOn: '2026-12-14', takesResponsibility: true },
    },
  ],
  () => [coordinator, { type: 'complete' }],
  () => [thePerson, { type: 'add-person-words', words: 'Ik wil graag dat mijn zus erbij is.' }],
  () => [thePerson, { type: 'withdraw' }],
  () => [coordinator, { type: 'signal-acute', acuteServiceContacted: true }],
];

/** One step: the record before it, the command, and the record after it. */
export interface Step {
  readonly before: ExploratoryConversation;
  readonly command: ExploratoryConversationCommand['type'];
  readonly after: OpenedConversation;
  /** Which submission the record after it belongs to. */
  readonly submission: number;
}

interface Found {
  readonly record: ExploratoryConversation;
  readonly at: Instant;
  readonly submission: number;
}

/** Every step from every kind of record that can be reached with these commands. */
export function everyStep(): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<string>();
  const queue: Found[] = [{ record: exploratoryConversation.none, at: start, submission: 1 }];
  for (let found = queue.shift(); found !== undefined; found = queue.shift()) {
    for (const given of commands) {
      const next = take(found, given);
      if (next === null) continue;
      steps.push(next.step);
      const key = kindOf(next.step);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ record: next.step.after, at: next.at, submission: next.step.submission });
    }
  }
  return steps;
}

/** One record per kind that can be reached. */
export function everyConversation(): readonly Step[] {
  const byKind = new Map(everyStep().map((step) => [kindOf(step), step]));
  return [...byKind.values()];
}

/** A conversation can only be recorded once it has begun, which every planned one then has; attempts count once a day. */
const hoursBefore: Readonly<Partial<Record<ExploratoryConversationCommand['type'], number>>> = {
  'record-held': 96,
  'record-contact-attempt': 24,
};

function take({ record, at, submission }: Found, given: Given): { readonly step: Step; readonly at: Instant } | null {
  const [actor, command] = given(at);
  const parsed = exploratoryConversation.Command.parse(command);
  const now = later(at, hoursBefore[parsed.type] ?? 1);
  const decision = exploratoryConversation.decide(record, parsed, { at: now, actor, region });
  if (decision.outcome === 'refused' || decision.record.state === 'none') return null;
  const again = parsed.type === 'return' ? submission + 1 : submission;
  return { step: { before: record, command: parsed.type, after: decision.record, submission: again }, at: now };
}

function kindOf({ after, submission }: Step): string {
  const attempts = 'contactAttempts' in after ? Math.min(after.contactAttempts.length, 3) : 0;
  const confirmed =
    'handovers' in after ? after.handovers.filter(({ firstContactOn }) => firstContactOn !== null).length : 0;
  const before = 'before' in after ? situationOf(after.before) : '';
  const written = after.state === 'held' && after.written !== null;
  return [
    situationOf(after),
    before,
    after.request.origin,
    Math.min(submission, 3),
    attempts,
    confirmed,
    written,
    Math.min(after.personWords.length, 1),
  ].join(' ');
}
