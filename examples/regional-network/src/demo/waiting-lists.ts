/**
 * Places on waiting lists in the demo, in every state: what was recorded about each, and when. Everybody in it is invented.
 */
import type { Accompanying, CommandEnvelopeInput, Grant } from '@mgn/casework';
import {
  addDays,
  CaseId,
  instantOf,
  startOfDay,
  toEpochMs,
  type Actor,
  type Direction,
  type Instant,
  type PersonId,
  type PlainDate,
  type StreamId,
} from '@mgn/domain';
import { listGrant } from '../pages/waiting-list/list-grants.js';
import { actorOf } from './conversation.js';
import { organisationId, streamId } from './ids.js';
import { knownPeople, namedPerson, type DemoPerson } from './people.js';

/** One thing that was recorded about a place. `at` never lies after the moment at which the demo is made. */
export interface WaitingStep {
  readonly place: string;
  readonly index: number;
  readonly stream: StreamId;
  readonly caseId: CaseId | null;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: CommandEnvelopeInput['command'];
  readonly with?: Accompanying;
  /** What the person permits right after it. */
  readonly permits?: { readonly person: PersonId; readonly grants: readonly Grant[] };
}

/** One place: who waits, on whose list, and what happened; every number is so many days ago. */
interface Telling {
  readonly place: string;
  readonly person: DemoPerson;
  /** Whoever keeps the list, by the short name. */
  readonly holder: string;
  readonly practice: string;
  readonly direction: Direction;
  /** When it was entered, the first contact before it, and the referral. */
  readonly entered: number;
  readonly firstContact: number;
  readonly referral: number | null;
  /** The person lets the practice and the network office see the place. */
  readonly shares: boolean;
  /** The conversation in whose case file the place is. */
  readonly of?: string;
  readonly carriedSince?: number;
  readonly leftOn?: number;
  readonly then: readonly (readonly [daysAgo: number, tell: (day: (daysAgo: number) => PlainDate) => Told])[];
}

interface Told {
  readonly command: CommandEnvelopeInput['command'];
  readonly byPerson?: boolean;
}

const told =
  (command: Told['command'], byPerson = false): (() => Told) =>
  () => ({ command, byPerson });
const waits = told({ type: 'start-waiting' });
const queue = told({ type: 'queue-treatment' });
const intake =
  (on: number) =>
  (day: (daysAgo: number) => PlainDate): Told => ({
    command: { type: 'record-intake', intakeOn: day(on) },
  });
const treatment =
  (on: number) =>
  (day: (daysAgo: number) => PlainDate): Told => ({
    command: { type: 'start-treatment', treatmentOn: day(on), takesResponsibility: true },
  });
const contact =
  (on: number, reached: boolean, means: 'phone' | 'letter' | 'text-message' = 'phone') =>
  (day: (daysAgo: number) => PlainDate): Told => ({
    command: { type: 'record-contact', contactOn: day(on), means, reached },
  });

const someone = (
  name: string,
  text: string,
  birthDate: string,
  gender: 'female' | 'male',
  municipality: Parameters<typeof namedPerson>[2]['municipality'],
  phone: string,
): DemoPerson => namedPerson(name, text, { birthDate, gender, municipality, phone: `06 – 00 00 01 ${phone}` });

const inge = someone('wacht-inge', 'Inge van Rijn', '1979-02-14', 'female', 'Tiel', '09');

const tellings: readonly Telling[] = [
  // Just registered: the referral is still to come.
  {
    place: 'wacht-1',
    person: someone('wacht-tessa', 'Tessa Boerman', '1999-05-21', 'female', 'Tiel', '01'),
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-basic',
    entered: 2,
    firstContact: 3,
    referral: null,
    shares: true,
    then: [],
  },
  // Waits for an intake, within the norm.
  {
    place: 'wacht-2',
    person: someone('wacht-arjen', 'Arjen Koster', '1974-11-02', 'male', 'Buren', '02'),
    holder: 'vissers',
    practice: 'appelhof',
    direction: 'ggz-basic',
    entered: 14,
    firstContact: 15,
    referral: 16,
    shares: true,
    then: [[14, waits]],
  },
  // Longer than the norm for the intake; nobody asked about the insurer yet.
  {
    place: 'wacht-3',
    person: someone('wacht-nadia', 'Nadia Benali', '1988-08-30', 'female', 'Tiel', '03'),
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-specialised',
    entered: 74,
    firstContact: 75,
    referral: 77,
    shares: true,
    then: [
      [73, waits],
      [30, contact(30, false, 'letter')],
      [24, contact(24, true)],
    ],
  },
  // Waits for treatment far over the norm, and was not spoken with for more than half a year.
  {
    place: 'wacht-4',
    person: someone('wacht-gerard', 'Gerard Stam', '1961-03-09', 'male', 'West Betuwe', '04'),
    holder: 'vissers',
    practice: 'slingerpad',
    direction: 'ggz-specialised',
    entered: 238,
    firstContact: 240,
    referral: 241,
    shares: false,
    then: [
      [236, waits],
      [212, intake(212)],
      [211, queue],
      [196, contact(196, true)],
      [100, contact(100, false)],
      [99, told({ type: 'record-mediation-answer', answer: 'accept', consent: true }, true)],
    ],
  },
  // The intake was; somebody has to say what comes next.
  {
    place: 'wacht-5',
    person: someone('wacht-yara', 'Yara Sluiter', '2001-12-12', 'female', 'Culemborg', '05'),
    holder: 'vissers',
    practice: 'waterpoortje',
    direction: 'ggz-basic',
    entered: 20,
    firstContact: 21,
    referral: 21,
    shares: true,
    then: [
      [20, waits],
      [3, intake(3)],
    ],
  },
  // Waits for treatment within the norm; said no to help from the insurer.
  {
    place: 'wacht-6',
    person: someone('wacht-hakan', 'Hakan Aksoy', '1983-06-17', 'male', 'Zaltbommel', '06'),
    holder: 'vissers',
    practice: 'uiterwaard',
    direction: 'ggz-basic',
    entered: 58,
    firstContact: 59,
    referral: 60,
    shares: true,
    then: [
      [57, waits],
      [36, intake(36)],
      [35, queue],
      [20, told({ type: 'record-mediation-answer', answer: 'decline', consent: false }, true)],
    ],
  },
  // The treatment has begun: only the administrative end is left.
  {
    place: 'wacht-7',
    person: someone('wacht-corrie', 'Corrie Bakels', '1956-09-05', 'female', 'Tiel', '07'),
    holder: 'vissers',
    practice: 'molenhoek',
    direction: 'ggz-basic',
    entered: 70,
    firstContact: 70,
    referral: 72,
    shares: true,
    then: [
      [70, waits],
      [48, intake(48)],
      [47, queue],
      [2, treatment(2)],
    ],
  },
  // Off the list, because the treatment began.
  {
    place: 'wacht-8',
    person: someone('wacht-wouter', 'Wouter Damen', '1992-01-27', 'male', 'Tiel', '08'),
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-basic',
    entered: 120,
    firstContact: 121,
    referral: 122,
    shares: true,
    then: [
      [120, waits],
      [98, intake(98)],
      [97, queue],
      [60, treatment(60)],
      [58, told({ type: 'end', reason: 'started' })],
    ],
  },
  // Acute danger ended the wait; back again, with all days.
  {
    place: 'wacht-9',
    person: inge,
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-specialised',
    entered: 60,
    firstContact: 60,
    referral: 61,
    shares: true,
    then: [
      [59, waits],
      [40, told({ type: 'signal-acute', acuteServiceContacted: true, acuteService: organisationId('crisisdienst') })],
    ],
  },
  {
    place: 'wacht-10',
    person: inge,
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-specialised',
    entered: 12,
    firstContact: 12,
    referral: 61,
    carriedSince: 60,
    leftOn: 40,
    shares: true,
    then: [[12, waits]],
  },
  // A provider that says no, and a person who chose.
  {
    place: 'wacht-11',
    person: someone('wacht-pim', 'Pim Oldenhof', '1995-04-19', 'male', 'Maasdriel', '10'),
    holder: 'de-graaf',
    practice: 'kleiland',
    direction: 'ggz-specialised',
    entered: 33,
    firstContact: 34,
    referral: 35,
    shares: true,
    then: [
      [33, waits],
      [19, told({ type: 'end', reason: 'rejected-by-provider', declineReason: 'outside-expertise', gpTold: true })],
    ],
  },
  {
    place: 'wacht-12',
    person: someone('wacht-lieke', 'Lieke Houtman', '1990-10-08', 'female', 'Culemborg', '11'),
    holder: 'de-graaf',
    practice: 'pruimengaard',
    direction: 'ggz-basic',
    entered: 26,
    firstContact: 27,
    referral: 29,
    shares: true,
    then: [
      [26, waits],
      [6, told({ type: 'end', reason: 'no-longer-needed' }, true)],
    ],
  },
  // Just over the norm for the intake.
  {
    place: 'wacht-13',
    person: someone('wacht-ferdi', 'Ferdi Aslan', '1969-07-03', 'male', 'Culemborg', '12'),
    holder: 'de-graaf',
    practice: 'waterpoortje',
    direction: 'ggz-basic',
    entered: 35,
    firstContact: 36,
    referral: 36,
    shares: true,
    then: [[34, waits]],
  },
  // The social domain: no norm, and a contact that is due.
  {
    place: 'wacht-14',
    person: someone('wacht-truus', 'Truus Ooms', '1948-12-30', 'female', 'Tiel', '13'),
    holder: 'groen',
    practice: 'molenhoek',
    direction: 'social-domain',
    entered: 170,
    firstContact: 171,
    referral: null,
    shares: true,
    then: [[169, waits]],
  },
  {
    place: 'wacht-15',
    person: someone('wacht-jelle', 'Jelle Brons', '1986-02-02', 'male', 'Tiel', '14'),
    holder: 'wold',
    practice: 'kersentuin',
    direction: 'social-domain',
    entered: 1,
    firstContact: 1,
    referral: null,
    shares: false,
    then: [],
  },
  // Somebody of the pictures: on the list of the provider with whom she was at the table.
  {
    place: 'wacht-16',
    person: knownPeople.marit,
    holder: 'vissers',
    practice: 'kersentuin',
    direction: 'ggz-specialised',
    entered: 6,
    firstContact: 12,
    referral: 7,
    shares: true,
    of: 'marit',
    then: [[6, waits]],
  },
];

const minuteMs = 60_000;

/** Every step, with dates relative to `now`, in the order of time. */
export function waitingSteps(now: Instant, today: PlainDate): readonly WaitingStep[] {
  return tellings
    .flatMap((telling) => stepsOf(telling, now, today))
    .sort((one, other) => toEpochMs(one.at) - toEpochMs(other.at));
}

function stepsOf(telling: Telling, now: Instant, today: PlainDate): readonly WaitingStep[] {
  const { place, person, holder, of } = telling;
  const day = (daysAgo: number): PlainDate => addDays(today, -daysAgo);
  // A quarter of an hour between the steps of one day, and nothing after now.
  const moment = (daysAgo: number, index: number): Instant =>
    instantOf(Math.min(toEpochMs(startOfDay(day(daysAgo))) + (9 * 60 + 15 * index) * minuteMs, toEpochMs(now)));
  const actor = actorOf(holder);
  const base = { place, stream: streamId(place), caseId: of === undefined ? null : CaseId.parse(streamId(of)) };
  return [
    {
      ...base,
      index: 0,
      at: moment(telling.entered, 0),
      actor,
      command: registration(telling, day),
      ...along(telling),
    },
    ...telling.then.map(([daysAgo, tell], index) => {
      const { command, byPerson } = tell(day);
      return {
        ...base,
        index: index + 1,
        at: moment(daysAgo, index + 1),
        actor: byPerson === true ? { role: 'person' as const, person: person.id } : actor,
        command,
      };
    }),
  ];
}

function registration(
  { person, holder, practice, direction, firstContact, referral, carriedSince, leftOn }: Telling,
  day: (daysAgo: number) => PlainDate,
): WaitingStep['command'] {
  const provider = actorOf(holder).organisation;
  return {
    type: 'register',
    person: person.id,
    provider,
    gpPractice: organisationId(practice),
    direction,
    registeredOn: day(firstContact),
    referralOn: referral === null ? null : day(referral),
    ...(carriedSince !== undefined &&
      leftOn !== undefined && {
        carried: {
          why: 'acute-route',
          transferCase: null,
          provider,
          waitsSince: day(carriedSince),
          intakeOn: null,
          leftOn: day(leftOn),
          reported: [],
        },
      }),
  };
}

/** Who the person is, where the network does not know that yet, and what the person lets others see of the place. */
function along({ person, holder, practice, shares, of, carriedSince }: Telling): Pick<WaitingStep, 'with' | 'permits'> {
  const provider = actorOf(holder).organisation;
  const known = of !== undefined || carriedSince !== undefined;
  return {
    ...(!known && { with: { person: person.details } }),
    ...(shares && {
      permits: {
        person: person.id,
        grants: [
          listGrant('list-to-practice', provider, organisationId(practice), 'nl'),
          listGrant('list-to-network', provider, organisationId('netwerkbureau'), 'nl'),
        ],
      },
    }),
  };
}
