/**
 * A small region for the tests: who is who, a clock that one sets, and ids that one can read.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  CommandId,
  Instant,
  nationalDefaults,
  Organisation,
  PersonDetails,
  PersonId,
  ProfessionalId,
  StreamId,
  type Actor,
  type OrganisationId,
  type OrganisationKind,
  type ProfessionalRole,
  type RegionProfile,
} from '@mgn/domain';
import {
  openCasework,
  type Casework,
  type CaseworkOptions,
  type EventLog,
  type Grant,
  type Identifiers,
} from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';

const uuid = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const identifiers: Identifiers = {
  newId: () => randomUUID(),
  deriveId: uuid,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

const organisation = (name: string, kind: OrganisationKind): Organisation =>
  Organisation.parse({
    id: uuid(name),
    kind,
    name,
    networkRoles: [],
    municipality: '0281',
    phone: null,
    agb: null,
    ura: null,
    kvk: null,
  });

export const practice = organisation('De Kersentuin', 'gp-practice');
export const otherPractice = organisation('De Molenhoek', 'gp-practice');
export const office = organisation('Netwerkbureau', 'network-office');
export const ggz = organisation('Wilgenkade', 'ggz-provider');
export const otherGgz = organisation('Lindehof', 'ggz-provider');
export const welfare = organisation('De Brugwachter', 'welfare-organisation');
export const team = organisation('Tiel-West', 'neighbourhood-team');
export const waaier = organisation('Zorgverzekeraar De Waaier', 'insurer');
const all = [practice, otherPractice, office, ggz, otherGgz, welfare, team, waaier];

const professional = (role: ProfessionalRole, at: Organisation, name: string): Actor => ({
  role,
  organisation: at.id,
  professional: ProfessionalId.parse(uuid(name)),
});

export const gp = professional('general-practitioner', practice, 'Terlouw');
export const otherGp = professional('general-practitioner', otherPractice, 'Van Rossum');
export const coordinator = professional('network-coordinator', office, 'Bouali');
export const psychologist = professional('mh-professional', ggz, 'Vissers');
export const socialWorker = professional('social-domain-professional', welfare, 'Groen');
export const teamWorker = professional('social-domain-professional', team, 'Wals');
export const receiver = professional('mh-professional', otherGgz, 'Smit');
/** Somebody who coordinates at the insurer: no role of an insurer stands in the list of roles. */
export const waaierCoordinator = professional('network-coordinator', waaier, 'Zegers');
export const person = PersonId.parse(uuid('Bilal'));
export const self: Actor = { role: 'person', person };

export const details: PersonDetails = PersonDetails.parse({
  name: { text: 'Bilal Demir', calledName: 'Bilal', family: 'Demir' },
  birthDate: '1985-03-02',
  gender: 'male',
  phones: ['06 00 00 00 41'],
  emails: [],
  municipality: '0281',
  bsn: null,
  languages: ['nl'],
  interpreterNeeded: false,
});

export const statement = { id: 'test', version: '1', language: 'nl' } as const;

/** The permissions that go with a request: what the network office needs to invite someone. */
export const requestGrants: readonly Grant[] = [
  {
    holders: [practice.id],
    recipients: [office.id],
    categories: ['identification', 'life-domains', 'waiting-status', 'plan-agreements'],
    purposes: ['exploratory-conversation'],
    statement,
  },
];

/** The permissions that go with a date: what the people at the table may read. */
export const tableGrants: readonly Grant[] = [
  {
    holders: [practice.id],
    recipients: [ggz.id, welfare.id],
    categories: ['identification', 'help-request', 'plan-agreements'],
    purposes: ['exploratory-conversation'],
    statement,
  },
];

/** The permissions that go with an advice: the report to the GP, the directions to the network office. */
export const adviceGrants: readonly Grant[] = [
  {
    holders: [ggz.id, welfare.id],
    recipients: [practice.id],
    categories: ['exploratory-report', 'plan-agreements', 'waiting-status'],
    purposes: ['exploratory-conversation'],
    statement,
  },
  {
    holders: [ggz.id, welfare.id],
    recipients: [office.id],
    categories: ['plan-agreements', 'waiting-status'],
    purposes: ['exploratory-conversation'],
    statement,
  },
];

/** The permission that goes with a hand-over to a ggz receiver. */
export const handoverGrants: readonly Grant[] = [
  {
    holders: [practice.id, ggz.id, welfare.id],
    recipients: [otherGgz.id],
    categories: ['identification', 'exploratory-report', 'waiting-status', 'plan-agreements'],
    purposes: ['referral', 'exploratory-conversation'],
    statement,
  },
];

export const seats = [
  { seat: 'mh-professional', organisation: ggz.id, role: 'mh-professional' },
  { seat: 'social-domain-professional', organisation: welfare.id, role: 'social-domain-professional' },
] as const;

export const report = {
  question: 'Ik wil weer slapen.',
  strengths: 'Zijn zus helpt.',
  lifeDomains: ['finances', 'mental-health'],
  directions: ['ggz-basic', 'own-network'],
  agreements: [{ what: 'Samen de huur bekijken', owner: { kind: 'person' }, by: '2026-12-11' }],
};

/** Casework on a store, with a clock that the test moves and a short way to give commands. */
export interface Story {
  readonly casework: Casework;
  readonly log: EventLog;
  readonly stream: StreamId;
  at(moment: string): void;
  give(
    actor: Actor,
    command: object,
    extra?: { with?: object; expects?: number; id?: string },
  ): ReturnType<Casework['handle']>;
}

/** A new story on an empty store, at nine in the morning of 23 November 2026; `agreed` is what the region agreed besides. */
export function newStory(
  log: EventLog = memoryEventLog(),
  agreed: Partial<RegionProfile> = {},
  more: Pick<CaseworkOptions, 'versions' | 'places'> = {},
): Story {
  let now = Instant.parse('2026-11-23T09:00:00+01:00');
  const stream = StreamId.parse(randomUUID());
  const organisations = new Map<OrganisationId, Organisation>(all.map((each) => [each.id, each]));
  const casework = openCasework({
    log,
    region: { ...nationalDefaults, networkOffice: office.id, ...agreed },
    clock: () => now,
    identifiers,
    organisations: () => Promise.resolve(organisations),
    ...more,
  });
  const version = async () => (await log.readStream(stream))?.events.length ?? 0;
  return {
    casework,
    log,
    stream,
    at: (moment) => {
      now = Instant.parse(moment);
    },
    give: async (actor, command, extra = {}) =>
      casework.handle({
        id: extra.id ?? CommandId.parse(randomUUID()),
        stream,
        expects: extra.expects ?? (await version()),
        actor,
        command,
        ...(extra.with && { with: extra.with }),
      }),
  };
}

/** The request of the GP, with the person's details and permissions. */
export const submit = {
  type: 'submit',
  person,
  requester: practice.id,
  question: 'Ik slaap slecht en pieker over de huur.',
  entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  personAgrees: true,
  sharedBeforehand: ['help-request'],
} as const;

/** Everything up to and including a planned conversation. */
export async function untilScheduled(story: Story): Promise<void> {
  await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
  await story.give(coordinator, { type: 'pick-up' });
  await story.give(coordinator, { type: 'accept' });
  await story.give(coordinator, plan, { with: { grants: tableGrants } });
}

export const plan = {
  type: 'plan',
  appointment: {
    startsAt: '2026-11-26T10:00:00+01:00',
    minutes: 60,
    place: 'onsite',
    where: 'Wijkhuis De Linge, Tiel',
    seats,
    closeOnes: 1,
  },
  personAgrees: true,
};

/** Everything up to and including the decision of the GP; with the agreement the person permits these `grants`. */
export async function untilDecided(
  story: Story,
  directions: readonly string[] = report.directions,
  grants: readonly Grant[] = adviceGrants,
): Promise<void> {
  await untilScheduled(story);
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  });
  await story.give(socialWorker, { type: 'write-report', report: { ...report, directions } });
  story.at('2026-11-27T20:00:00+01:00');
  await story.give(
    self,
    { type: 'agree-advice', reportNumber: 1, personView: 'agrees', personWords: 'Zo is het.', textConfirmed: true },
    { with: { grants } },
  );
  await story.give(coordinator, { type: 'deliver-advice' });
  story.at('2026-11-30T09:00:00+01:00');
  await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
}
