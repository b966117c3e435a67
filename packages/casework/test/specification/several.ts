/**
 * What the cases about several processes share: a place on a list, the transfer that looks for another one, and what is asked of the whole
 * case file.
 */
import {
  chair,
  coordinator,
  details,
  gp,
  psychologist,
  receiver,
  self,
  type StoryActor,
  type StoryAlong,
  type StoryAsk,
  type StoryGrant,
  type StoryStep,
} from './people.js';
import type { Told } from './rule-case.js';

/** A command for a process of the case file, by its number or by the name of its stream. */
export const of = (
  process: string,
  at: string,
  actor: StoryActor,
  command: object,
  more: {
    readonly number?: string;
    readonly case?: string;
    readonly caseFile?: string;
    readonly with?: StoryAlong;
  } = {},
): StoryStep => ({ at, actor, process, command, ...more });

/** Time goes by: the system looks what is due. */
export const timeAt = (at: string): StoryStep => ({ at, actor: { role: 'system' }, tick: true });

/** Somebody is put on the list of a provider, at a day on which the network already exists; with other facts where a case needs them. */
export const registered = (registeredOn: string, facts: object = {}): StoryStep =>
  of(
    'waitlist-entry',
    '2026-11-23T09:00:00+01:00',
    psychologist,
    {
      type: 'register',
      person: 'mila',
      provider: 'ggz',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      registeredOn,
      referralOn: registeredOn,
      ...facts,
    },
    { case: 'entry', with: { person: details } },
  );

/** The referral is there: the person waits for an intake. */
export const waiting = (registeredOn: string, facts: object = {}): readonly StoryStep[] => [
  registered(registeredOn, facts),
  of('waitlist-entry', '2026-11-23T09:05:00+01:00', psychologist, { type: 'start-waiting' }, { case: 'entry' }),
];

/** On the list for six weeks; the norm was over a fortnight ago, and the system said so. */
export const overNormNow: readonly StoryStep[] = [...waiting('2026-10-12'), timeAt('2026-11-23T10:00:00+01:00')];

/** A place on the ranking. */
const ranked = (candidate: string) => ({
  candidate,
  canBeAsked: true,
  reasons: ['best-fit', 'within-norm', 'inside-region'],
});

/** What the receiver of a place is permitted to learn. */
const toPlace: StoryGrant = {
  holders: ['practice'],
  recipients: ['other-ggz'],
  categories: ['identification', 'waiting-status'],
  purposes: ['transfer', 'referral'],
};

const transfer = (at: string, actor: StoryActor, command: object, along?: StoryAlong): StoryStep =>
  of('transfer-case', at, actor, command, { number: 'TM-0001', ...(along !== undefined && { with: along }) });

/** The steps of a transfer from the signal to the receiver who takes over. */
export const transferSteps = {
  'ask-person': transfer('2026-11-24T09:00:00+01:00', coordinator, {
    type: 'ask-person',
    listVerifiedOn: '2026-11-20',
  }),
  'start-search': transfer('2026-11-24T12:00:00+01:00', self, {
    type: 'start-search',
    personDecision: 'accept',
    searchConsent: true,
  }),
  offer: transfer('2026-11-25T09:00:00+01:00', coordinator, {
    type: 'offer',
    candidate: 'other-ggz',
    ranking: [ranked('other-ggz')],
  }),
  'accept-offer': transfer('2026-11-26T09:00:00+01:00', receiver, { type: 'accept-offer', intakeOn: '2026-12-14' }),
  'confirm-place': transfer(
    '2026-11-27T09:00:00+01:00',
    self,
    { type: 'confirm-place', identityConsent: true },
    { grants: [toPlace] },
  ),
  'start-handover': transfer('2026-11-30T09:00:00+01:00', coordinator, {
    type: 'start-handover',
    referralPresent: true,
    informationSent: ['identification', 'waiting-status'],
  }),
  'confirm-responsibility': transfer('2026-12-01T09:00:00+01:00', receiver, {
    type: 'confirm-responsibility',
    firstContactOn: '2026-12-04',
    takesResponsibility: true,
  }),
} as const satisfies Readonly<Record<string, StoryStep>>;

/** The search of somebody who would like a place with one provider. */
export const searchPreferring = (preferredProvider: string | null): readonly StoryStep[] => [
  ...before('start-search'),
  transfer(
    '2026-11-24T12:00:00+01:00',
    self,
    { type: 'start-search', personDecision: 'accept', searchConsent: true, preferredProvider },
    {
      grants: [
        {
          holders: ['practice'],
          recipients: ['office'],
          categories: ['identification', 'waiting-status', 'plan-agreements'],
          purposes: ['transfer'],
        },
      ],
    },
  ),
];

/** The person stays where they are. */
export const stays = transfer('2026-11-24T12:00:00+01:00', self, { type: 'stay' });

/** What happened up to a step of the transfer, that step left out. */
export const before = (step: keyof typeof transferSteps): readonly StoryStep[] => {
  const names = Object.keys(transferSteps) as (keyof typeof transferSteps)[];
  return [...overNormNow, ...names.slice(0, names.indexOf(step)).map((name) => transferSteps[name])];
};

/** The case file after a step; `world` says who knows the places, and what the region agreed. */
export const file = (
  when: string,
  earlier: readonly StoryStep[],
  ask: StoryAsk,
  expect: object,
  world: Pick<Told, 'places' | 'region'> = {},
): Told => ({ when, subject: 'case-file', before: earlier, ask, expect, ...world });

/** The network discusses with a name. */
export const withNames = {
  region: { caseConference: { enabled: true, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'identified' } },
};

/** The steps of a question that the GP brings to the case conference, with or without a name. */
export const questionSteps = (mode: 'anonymous' | 'identified') => {
  const named = mode === 'identified';
  const table = ['practice', 'ggz', 'welfare', 'office'];
  const step = (at: string, actor: StoryActor, command: object, along?: StoryAlong): StoryStep =>
    of('case-conference-item', at, actor, command, { case: 'question', ...(along !== undefined && { with: along }) });
  const others: StoryGrant = {
    holders: ['practice'],
    recipients: ['ggz', 'welfare', 'office'],
    categories: ['identification', 'help-request'],
    purposes: ['case-conference'],
  };
  const opening = { type: 'prepare', mode, ...(named && { person: 'mila' }) };
  return {
    prepare: of('case-conference-item', '2026-11-24T09:00:00+01:00', gp, opening, {
      case: 'question',
      ...(named && { caseFile: 'case' }),
    }),
    submit: step(
      '2026-11-24T09:10:00+01:00',
      gp,
      {
        type: 'submit',
        question: 'Who can help with the rent and with sleep at the same time?',
        tried: 'The neighbourhood team came twice.',
        background: { ageBand: null, municipality: null, rareFeature: false },
        personInformed: true,
        personAgrees: true,
        textsChecked: true,
        ...(named && { consent: { organisations: table, givenOn: '2026-11-24' } }),
      },
      named ? { grants: [others] } : undefined,
    ),
    screen: step('2026-11-24T10:00:00+01:00', coordinator, { type: 'screen' }),
    schedule: step('2026-11-24T10:10:00+01:00', coordinator, {
      type: 'schedule',
      session: { on: '2026-11-26', participants: named ? table : [] },
    }),
    'record-discussed': step('2026-11-26T13:00:00+01:00', chair, {
      type: 'record-discussed',
      attendees: [
        { organisation: 'practice', domain: 'gp' },
        { organisation: 'ggz', domain: 'ggz' },
        { organisation: 'welfare', domain: 'social' },
      ],
    }),
  } as const;
};

/** There is no such process. */
export const absent = { $absent: true };
