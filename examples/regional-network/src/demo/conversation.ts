/**
 * One conversation of the demo as a list of what people did and when: every step is a command that goes through casework.
 */
import type { Accompanying, CaseProcessKind, CommandEnvelopeInput } from '@mgn/casework';
import {
  addDays,
  addWorkingDays,
  compareInstants,
  instantOf,
  isGgz,
  isWorkingDay,
  plainDateOf,
  startOfDay,
  toEpochMs,
  type Actor,
  type CaseId,
  type DataCategory,
  type Direction,
  type GpDecision,
  type Instant,
  type OrganisationId,
  type PersonActor,
  type PlainDate,
  type ProfessionalId,
  type StreamId,
} from '@mgn/domain';
import { adviceGrants, handoverGrants, requestGrants, tableGrants, type Parties } from './grants.js';
import { organisationId, professionalId, streamId } from './ids.js';
import type { DemoPerson } from './people.js';
import { professionalRows } from './professionals.js';
import type { DemoStory, Owner } from './stories.js';

/** One thing that somebody did. `at` never lies after the moment at which the demo is made. */
export interface DemoStep {
  readonly conversation: string;
  readonly stream: StreamId;
  /** The process that the command is for; the conversation when left out. */
  readonly process?: CaseProcessKind;
  /** The case file that it stands in; the one of the stream when left out. */
  readonly caseId?: CaseId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: CommandEnvelopeInput['command'];
  readonly with?: Accompanying;
}

/** Who is in a conversation, by the short names of professionals. */
export interface Cast {
  readonly person: DemoPerson;
  readonly gp: string;
  /** The one who asks, when that is not the GP. */
  readonly requester?: string;
  readonly ggz: string;
  readonly social: string;
  readonly expert?: string;
}

/** When a step was taken: days before today, and the time of day. Professionals do not work at weekends: then it was the Friday. */
export interface Moment {
  readonly daysAgo: number;
  readonly time: string;
}

const office = organisationId('netwerkbureau');
const minuteMs = 60_000;

/** The coordinator of the demo region. */
const coordinator = actorOf('bouali');

/** A professional of the demo as the one who acts. */
export function actorOf(
  name: string,
): Extract<Actor, { organisation: OrganisationId }> & { readonly professional: ProfessionalId } {
  const row = professionalRows.find(([short]) => short === name);
  if (row === undefined) throw new RangeError(`no professional ${name} in the demo`);
  return { role: row[2], organisation: organisationId(row[3]), professional: professionalId(row[0]) };
}

/** Writes down what happened in one conversation, step by step. */
export function demoConversation(name: string, cast: Cast, story: DemoStory, now: Instant, today: PlainDate) {
  const steps: DemoStep[] = [];
  const stream = streamId(name);
  const gp = actorOf(cast.gp);
  const requester = actorOf(cast.requester ?? cast.gp);
  const ggz = actorOf(cast.ggz);
  const social = actorOf(cast.social);
  const expert = cast.expert === undefined ? null : actorOf(cast.expert);
  const self: PersonActor = { role: 'person', person: cast.person.id };
  const seats = [
    { seat: 'mh-professional' as const, ...ggz },
    { seat: 'social-domain-professional' as const, ...social },
    ...(expert === null ? [] : [{ seat: 'experience-expert' as const, ...expert }]),
  ];
  const parties: Parties = {
    practice: gp.organisation,
    requester: requester.organisation,
    office,
    seats: [...new Set(seats.map(({ organisation }) => organisation))],
  };
  const owners: Readonly<Record<Owner, object>> = {
    person: { kind: 'person' },
    'close-one': { kind: 'close-one' },
    ggz: { kind: 'organisation', organisation: ggz.organisation },
    social: { kind: 'organisation', organisation: social.organisation },
  };
  const directions = story.directions;
  let heldOn: PlainDate = today;
  let startsAt: Instant = now;

  /** The moment of the next step: after the one before and after `earliest`, and not after now. */
  const momentOf = ({ daysAgo, time }: Moment, atWork: boolean, earliest = 0): Instant => {
    const before = steps.at(-1)?.at;
    const day = addDays(today, -daysAgo);
    const wanted = toEpochMs(clockOn(atWork ? nearestWorkingDay(day, -1) : day, time));
    const possible = Math.max(wanted, earliest, before === undefined ? 0 : toEpochMs(before) + minuteMs);
    return instantOf(Math.min(possible, toEpochMs(now)));
  };
  const addAt = (actor: Actor, at: Instant, command: DemoStep['command'], along?: Accompanying): void => {
    steps.push({ conversation: name, stream, at, actor, command, ...(along !== undefined && { with: along }) });
  };
  const add = (actor: Actor, when: Moment, command: DemoStep['command'], along?: Accompanying): void =>
    addAt(actor, momentOf(when, actor.role !== 'person'), command, along);
  const request = {
    person: cast.person.id,
    requester: requester.organisation,
    gpPractice: gp.organisation,
    question: story.question,
    entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
    personAgrees: true,
    triedBefore: story.tried,
    sharedBeforehand: ['help-request'] satisfies DataCategory[],
  };
  const report = () => ({
    question: story.asked,
    strengths: story.strengths,
    lifeDomains: [...story.lifeDomains],
    directions: [...directions],
    agreements: story.agreements.map(([what, owner], index) => ({
      what,
      owner: owners[owner] as { kind: 'person' },
      by: addWorkingDays(heldOn, 8 + 4 * index),
    })),
  });

  return {
    steps,
    self,
    parties,
    prepare: (when: Moment) =>
      add(requester, when, { type: 'prepare', ...request, personAgrees: null }, { person: cast.person.details }),
    submit: (when: Moment) =>
      add(
        requester,
        when,
        { type: 'submit', ...request },
        { person: cast.person.details, grants: [...requestGrants(parties)] },
      ),
    pickUp: (when: Moment) => add(coordinator, when, { type: 'pick-up' }),
    giveBack: (when: Moment, note: string) =>
      add(coordinator, when, { type: 'return', missing: ['contact-details', 'question'], note }),
    accept: (when: Moment) => add(coordinator, when, { type: 'accept' }),
    redirect: (when: Moment, note: string) =>
      add(coordinator, when, {
        type: 'redirect',
        reason: 'single-domain-sufficient',
        target: 'social',
        requesterTold: true,
        note,
      }),
    attempt: (when: Moment, reached: boolean, means: 'phone' | 'letter' | 'text-message' = 'phone') =>
      add(coordinator, when, { type: 'record-contact-attempt', means, reached }),
    lapse: (when: Moment) => add(coordinator, when, { type: 'lapse', reason: 'unreachable', requesterTold: true }),
    plan: (when: Moment, startsInDays: number, time: string, where: string) => {
      const at = momentOf(when, true);
      startsAt = startOn(today, startsInDays, time, at);
      addAt(
        coordinator,
        at,
        {
          type: 'plan',
          personAgrees: true,
          appointment: { startsAt, minutes: 60, place: 'onsite', where, seats: [...seats], closeOnes: 1 },
        },
        { grants: [...tableGrants(parties, ['help-request'])] },
      );
    },
    replan: (when: Moment, reason: 'seat-fell-away' | 'person-asked' | 'no-show') =>
      add(coordinator, when, { type: 'replan', reason }),
    noShow: (when: Moment) => add(coordinator, when, { type: 'record-no-show', absent: ['person'] }),
    held: (when: Moment, withoutGgz = false) => {
      const at = momentOf(when, true, toEpochMs(startsAt) + 60 * minuteMs);
      heldOn = plainDateOf(at);
      const present = withoutGgz ? seats.filter(({ seat }) => seat !== 'mh-professional') : seats;
      addAt(social, at, {
        type: 'record-held',
        attendance: {
          personPresent: true,
          closeOnes: 1,
          seats: [...present],
          deviations: withoutGgz
            ? [{ deviation: 'seat-absent', seat: 'mh-professional', reason: 'Ziek, en geen vervanging op tijd.' }]
            : [],
        },
        billableMhParticipation: !withoutGgz,
      });
    },
    write: (when: Moment) => add(social, when, { type: 'write-report', report: report() }),
    agree: (when: Moment, words: string | null = null) =>
      add(
        self,
        when,
        { type: 'agree-advice', reportNumber: 1, personView: 'agrees', personWords: words, textConfirmed: true },
        { grants: [...adviceGrants(parties)] },
      ),
    deliver: (when: Moment) => add(coordinator, when, { type: 'deliver-advice' }),
    decide: (when: Moment, decision: GpDecision = 'follows-advice') =>
      add(
        gp,
        when,
        decision === 'follows-advice'
          ? { type: 'record-gp-decision', decision }
          : {
              type: 'record-gp-decision',
              decision,
              reason: 'person-prefers-otherwise',
              note: 'Wil liever eerst hulp dichtbij proberen.',
            },
      ),
    handOver: (
      when: Moment,
      receivers: readonly {
        readonly direction: Direction;
        readonly to: string;
        readonly sends: readonly DataCategory[];
      }[],
    ) =>
      add(
        coordinator,
        when,
        {
          type: 'start-handover',
          handovers: receivers.map(({ direction, to, sends }) => ({
            direction,
            receiver: organisationId(to),
            personConfirmed: true,
            informationSent: [...sends],
          })),
        },
        {
          grants: receivers.flatMap(({ direction, to, sends }) =>
            handoverGrants(parties, organisationId(to), direction, sends),
          ),
        },
      ),
    confirm: (when: Moment, direction: Direction, to: string, firstContactInDays: number) =>
      add(receiverAt(to, direction), when, {
        type: 'record-receiver-answer',
        direction,
        receiver: organisationId(to),
        answer: {
          answer: 'confirmed',
          firstContactOn: nearestWorkingDay(addDays(today, firstContactInDays), 1),
          takesResponsibility: true,
        },
      }),
    decline: (when: Moment, direction: Direction, to: string) =>
      add(receiverAt(to, direction), when, {
        type: 'record-receiver-answer',
        direction,
        receiver: organisationId(to),
        answer: { answer: 'declined', reason: 'no-capacity' },
      }),
    rate: (when: Moment, rating: number) => add(self, when, { type: 'record-person-rating', rating }),
    addWords: (when: Moment, words: string) => add(self, when, { type: 'add-person-words', words }),
    withdraw: (when: Moment) => add(self, when, { type: 'withdraw', reason: 'not-stated' }),
    acute: (when: Moment) =>
      add(coordinator, when, {
        type: 'signal-acute',
        acuteServiceContacted: true,
        acuteService: organisationId('crisisdienst'),
      }),
  };
}

/** What a conversation can be told with. */
export type DemoTeller = ReturnType<typeof demoConversation>;

/** A receiver answers through whoever works there, or the organisation itself where the demo knows nobody. */
function receiverAt(to: string, direction: Direction): Actor {
  const row = professionalRows.find(([, , , organisation]) => organisation === to);
  if (row !== undefined) return actorOf(row[0]);
  return {
    role: isGgz(direction) ? 'mh-professional' : 'social-domain-professional',
    organisation: organisationId(to),
  };
}

/** The start of a conversation so many days from today, on a working day and after it was planned. */
function startOn(today: PlainDate, inDays: number, time: string, plannedAt: Instant): Instant {
  let day = nearestWorkingDay(addDays(today, inDays), inDays >= 0 ? 1 : -1);
  while (compareInstants(clockOn(day, time), plannedAt) < 0) day = nearestWorkingDay(addDays(day, 1), 1);
  return clockOn(day, time);
}

function nearestWorkingDay(day: PlainDate, direction: 1 | -1): PlainDate {
  let nearest = day;
  while (!isWorkingDay(nearest)) nearest = addDays(nearest, direction);
  return nearest;
}

function clockOn(day: PlainDate, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(toEpochMs(startOfDay(day)) + (hours * 60 + minutes) * minuteMs);
}
