/**
 * What happened before, step by step: from a request to a hand-over, one step per line.
 */
import {
  adviceToOffice,
  adviceToPractice,
  coordinator,
  details,
  gp,
  psychologist,
  self,
  socialWorker,
  toOffice,
  toReceiver,
  toTable,
  type StoryActor,
  type StoryAlong,
  type StoryGrant,
  type StoryStep,
} from './people.js';

/** The commands of the story. */
export const request = {
  type: 'submit',
  person: 'mila',
  requester: 'practice',
  question: 'Who helps me to sleep again?',
  entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  personAgrees: true,
  sharedBeforehand: ['help-request'],
} as const;
export const draft = { ...request, type: 'prepare', personAgrees: null } as const;
export const seats = [
  { seat: 'mh-professional', organisation: 'ggz', role: 'mh-professional' },
  { seat: 'social-domain-professional', organisation: 'welfare', role: 'social-domain-professional' },
] as const;
export const plan = {
  type: 'plan',
  appointment: {
    startsAt: '2026-11-26T10:00:00+01:00',
    minutes: 60,
    place: 'onsite',
    where: null,
    seats,
    closeOnes: 1,
  },
  personAgrees: true,
} as const;
export const replan = { type: 'replan', reason: 'person-asked' } as const;
export const answer = {
  type: 'agree-advice',
  reportNumber: 1,
  personView: 'agrees',
  personWords: null,
  textConfirmed: true,
} as const;
export const handover = (direction = 'ggz-basic', receiver = 'other-ggz') => ({
  direction,
  receiver,
  personConfirmed: true,
  informationSent: ['identification', 'exploratory-report'],
});
export const start = (...handovers: readonly object[]) => ({
  type: 'start-handover',
  handovers: handovers.length === 0 ? [handover()] : handovers,
});
export const receiversYes = {
  type: 'record-receiver-answer',
  direction: 'ggz-basic',
  receiver: 'other-ggz',
  answer: { answer: 'confirmed', firstContactOn: '2026-12-10', takesResponsibility: true },
} as const;
export const receiversNo = { ...receiversYes, answer: { answer: 'declined', reason: 'no-capacity' } } as const;

/** A command, and what comes along with it. */
export function given(at: string, actor: StoryActor, command: object, along?: StoryAlong): StoryStep {
  return { at, actor, command, ...(along && { with: along }) };
}

/** A permission that the person gives without any step. */
export const permitted = (at: string, permit: StoryGrant): StoryStep => ({ at, actor: self, permit });

/** The person stops everything, or what goes to some. */
export const stopped = (at: string, ...recipients: readonly string[]): StoryStep => ({
  at,
  actor: self,
  withdraw: recipients.length === 0 ? 'all' : { recipients },
});

/** What is special about a story; the rest is as usual: everybody permits everything that is asked. */
export interface Story {
  readonly person?: object | undefined;
  readonly atRequest?: readonly StoryGrant[];
  readonly atDate?: readonly StoryGrant[];
  readonly atAnswer?: readonly StoryGrant[];
  readonly atHandover?: readonly StoryGrant[];
  /** What the person says of the advice; agrees unless told otherwise. */
  readonly personView?: 'agrees' | 'disagrees';
  readonly directions?: readonly string[];
  readonly handovers?: readonly object[];
}

/** How far a story is told. */
const states = [
  'requested',
  'under-triage',
  'accepted',
  'scheduled',
  'written',
  'advice-agreed',
  'advice-delivered',
  'gp-decided',
  'handing-over',
] as const;

/** The steps up to a state. */
export function until(state: (typeof states)[number], story: Story = {}): readonly StoryStep[] {
  const all = stepsOf(story);
  return states.slice(0, states.indexOf(state) + 1).flatMap((each) => all[each]);
}

function stepsOf({
  person = details,
  atRequest = [toOffice],
  atDate = [toTable],
  atAnswer = [adviceToPractice, adviceToOffice],
  atHandover = [toReceiver],
  personView = 'agrees',
  directions = ['ggz-basic', 'own-network'],
  handovers = [handover()],
}: Story): Readonly<Record<(typeof states)[number], readonly StoryStep[]>> {
  const held = {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  };
  const report = {
    question: 'Sleep again.',
    strengths: null,
    lifeDomains: ['finances', 'mental-health'],
    directions,
    agreements: [{ what: 'Look at the rent together', owner: { kind: 'person' }, by: '2026-12-11' }],
  };
  return {
    requested: [given('2026-11-23T09:30:00+01:00', gp, request, { person, grants: atRequest })],
    'under-triage': [given('2026-11-24T09:00:00+01:00', coordinator, { type: 'pick-up' })],
    accepted: [given('2026-11-24T10:00:00+01:00', coordinator, { type: 'accept' })],
    scheduled: [given('2026-11-24T11:00:00+01:00', coordinator, plan, { grants: atDate })],
    written: [
      given('2026-11-26T11:15:00+01:00', psychologist, held),
      given('2026-11-26T16:00:00+01:00', socialWorker, { type: 'write-report', report }),
    ],
    'advice-agreed': [given('2026-11-27T20:00:00+01:00', self, { ...answer, personView }, { grants: atAnswer })],
    'advice-delivered': [given('2026-11-30T09:00:00+01:00', coordinator, { type: 'deliver-advice' })],
    'gp-decided': [given('2026-11-30T10:00:00+01:00', gp, { type: 'record-gp-decision', decision: 'follows-advice' })],
    'handing-over': [given('2026-12-01T09:00:00+01:00', coordinator, start(...handovers), { grants: atHandover })],
  };
}
