/**
 * The transfers of the demo: one or more in every state, each taken step by step through casework. Invented, like everybody in it.
 */
import type { Accompanying, CommandEnvelopeInput } from '@mgn/casework';
import {
  type Actor,
  addDays,
  CaseId,
  type Direction,
  type Instant,
  instantOf,
  isWorkingDay,
  type OrganisationId,
  type PlainDate,
  type RankedCandidate,
  type RankReason,
  startOfDay,
  toEpochMs,
  type TransferTrigger,
} from '@mgn/domain';
import { placeGrant, searchGrants, sentGrant } from '../pages/transfers/transfer-grants.js';
import { actorOf, type DemoStep } from './conversation.js';
import { organisationId, streamId } from './ids.js';
import { knownPeople, namedPerson, type DemoPerson } from './people.js';
import { professionalRows } from './professionals.js';

const coordinator = actorOf('bouali');
const office = organisationId('netwerkbureau');
const minuteMs = 60_000;

/** Whom a transfer is about, and what is sought. */
export interface TransferCast {
  readonly person: DemoPerson;
  /** The short name of the GP. */
  readonly gp: string;
  readonly direction: Direction;
  readonly trigger: TransferTrigger;
  /** How many days the person had waited when the demo is made. */
  readonly waitsDays: number;
  /** The short name of the provider whose list the person is on. */
  readonly provider?: string;
  readonly inCare?: boolean;
  /** The conversation in whose case file it stands; a case file of its own when left out. */
  readonly beside?: string;
}

/** Tells one transfer. `daysAgo` counts back from today; professionals do not work at weekends: then it was the Friday. */
export function demoTransfer(
  name: string,
  { person, gp, direction, trigger, waitsDays, provider, inCare = false, beside }: TransferCast,
  now: Instant,
  today: PlainDate,
) {
  const steps: DemoStep[] = [];
  const conversation = `transfer ${name}`;
  const stream = streamId(conversation);
  const doctor = actorOf(gp);
  const self: Actor = { role: 'person', person: person.id };
  const add = (actor: Actor, daysAgo: number, command: CommandEnvelopeInput['command'], along?: Accompanying): void => {
    const before = steps.at(-1)?.at;
    const day = actor.role === 'person' ? addDays(today, -daysAgo) : workingDayBefore(addDays(today, -daysAgo));
    const wanted = toEpochMs(startOfDay(day)) + 10 * 60 * minuteMs;
    const possible = Math.max(wanted, before === undefined ? 0 : toEpochMs(before) + minuteMs);
    steps.push({
      conversation,
      stream,
      process: 'transfer-case',
      ...(beside !== undefined && { caseId: CaseId.parse(streamId(beside)) }),
      at: instantOf(Math.min(possible, toEpochMs(now))),
      actor,
      command,
      ...(along !== undefined && { with: along }),
    });
  };
  return {
    steps,
    signal: (daysAgo: number) =>
      add(
        doctor,
        daysAgo,
        {
          type: 'signal',
          person: person.id,
          trigger,
          gpPractice: doctor.organisation,
          direction,
          waitsSince: addDays(today, -waitsDays),
          currentProvider: provider === undefined ? null : organisationId(provider),
          inCare,
        },
        { ...(beside === undefined && { person: person.details }), grants: [...searchGrants(office, 'nl')] },
      ),
    ask: (daysAgo: number) =>
      add(coordinator, daysAgo, {
        type: 'ask-person',
        listVerifiedOn: provider === undefined ? null : workingDayBefore(addDays(today, -daysAgo - 1)),
      }),
    search: (daysAgo: number) =>
      add(
        self,
        daysAgo,
        { type: 'start-search', personDecision: 'accept', searchConsent: true },
        { grants: [...searchGrants(office, 'nl')] },
      ),
    later: (daysAgo: number) => add(self, daysAgo, { type: 'postpone' }),
    stay: (daysAgo: number) => add(self, daysAgo, { type: 'stay' }),
    offer: (daysAgo: number, to: string, ...others: readonly string[]) =>
      add(coordinator, daysAgo, {
        type: 'offer',
        candidate: organisationId(to),
        ranking: [ranked(to, ['best-fit', 'within-norm', 'inside-region']), ...others.map((other) => ranked(other))],
      }),
    accept: (daysAgo: number, at: string, intakeInDays: number) =>
      add(receiverAt(at), daysAgo, {
        type: 'accept-offer',
        intakeOn: workingDayAfter(addDays(today, intakeInDays)),
      }),
    decline: (daysAgo: number, at: string) =>
      add(receiverAt(at), daysAgo, { type: 'decline-offer', reason: 'no-capacity' }),
    confirm: (daysAgo: number, to: string) =>
      add(
        self,
        daysAgo,
        { type: 'confirm-place', identityConsent: true },
        { grants: [placeGrant(organisationId(to), direction, 'nl')] },
      ),
    handOver: (daysAgo: number, to: string) =>
      add(
        coordinator,
        daysAgo,
        {
          type: 'start-handover',
          referralPresent: true,
          informationSent: ['identification', 'waiting-status', 'plan-agreements'],
        },
        {
          grants: [
            sentGrant(organisationId(to), direction, ['identification', 'waiting-status', 'plan-agreements'], 'nl'),
          ],
        },
      ),
    takeOver: (daysAgo: number, at: string, contactInDays: number) =>
      add(receiverAt(at), daysAgo, {
        type: 'confirm-responsibility',
        firstContactOn: workingDayAfter(addDays(today, contactInDays)),
        takesResponsibility: true,
      }),
    escalate: (daysAgo: number, note: string) => add(coordinator, daysAgo, { type: 'escalate', ranking: [], note }),
    resume: (daysAgo: number, at: string) =>
      add(coordinator, daysAgo, {
        type: 'resume-search',
        reason: 'new-candidate',
        candidate: organisationId(at),
      }),
    prefer: (daysAgo: number, at: string) =>
      add(self, daysAgo, { type: 'state-preference', preferredProvider: organisationId(at) }),
    close: (daysAgo: number, decision: string) => add(coordinator, daysAgo, { type: 'close-unresolved', decision }),
    acute: (daysAgo: number) =>
      add(coordinator, daysAgo, {
        type: 'signal-acute',
        acuteServiceContacted: true,
        acuteService: organisationId('crisisdienst'),
      }),
    resolve: (daysAgo: number) => add(self, daysAgo, { type: 'resolve', reason: 'met-elsewhere' }),
  };
}

/** What a transfer can be told with. */
export type TransferTeller = ReturnType<typeof demoTransfer>;

function ranked(
  name: string,
  reasons: readonly RankReason[] = ['fits', 'within-norm', 'inside-region'],
): RankedCandidate {
  return { candidate: organisationId(name), canBeAsked: true, reasons: [...reasons] };
}

/** A receiver answers through whoever works there, or the organisation itself where the demo knows nobody. */
function receiverAt(name: string): Extract<Actor, { organisation: OrganisationId }> {
  const row = professionalRows.find(([, , , organisation]) => organisation === name);
  return row === undefined ? { role: 'mh-professional', organisation: organisationId(name) } : actorOf(row[0]);
}

const workingDayBefore = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : workingDayBefore(addDays(day, -1)));
const workingDayAfter = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : workingDayAfter(addDays(day, 1)));

const somebody = (
  name: string,
  text: string,
  birthDate: string,
  gender: 'female' | 'male',
  phone: string,
): DemoPerson => namedPerson(`transfer ${name}`, text, { birthDate, gender, municipality: 'Tiel', phone });

const wilgenkade = { provider: 'wilgenkade', trigger: 'over-norm', direction: 'ggz-specialised' } as const;

type Telling = readonly [name: string, cast: TransferCast, tell: (teller: TransferTeller) => void];

const tellings: readonly Telling[] = [
  // The person of the pictures: a place elsewhere, and the choice is hers.
  [
    'marit',
    { ...wilgenkade, person: knownPeople.marit, gp: 'terlouw', waitsDays: 121, beside: 'marit' },
    (tell) => {
      tell.signal(6);
      tell.ask(5);
      tell.search(5);
      tell.offer(4, 'lindehof', 'oeverzicht');
      tell.accept(1, 'lindehof', 15);
    },
  ],
  [
    'hetty',
    {
      ...wilgenkade,
      person: somebody('hetty', 'Hetty Vonk', '1979-02-14', 'female', '06 – 00 00 01 01'),
      gp: 'terlouw',
      waitsDays: 104,
    },
    (tell) => tell.signal(12),
  ],
  [
    'gerben',
    {
      person: somebody('gerben', 'Gerben Slot', '1990-08-03', 'male', '06 – 00 00 01 02'),
      gp: 'terlouw',
      trigger: 'person-request',
      direction: 'ggz-basic',
      waitsDays: 40,
    },
    (tell) => {
      tell.signal(5);
      tell.ask(4);
    },
  ],
  [
    'loes',
    {
      ...wilgenkade,
      person: somebody('loes', 'Loes Bakel', '1965-11-21', 'female', '06 – 00 00 01 03'),
      gp: 'van-rossum',
      waitsDays: 110,
    },
    (tell) => {
      tell.signal(15);
      tell.ask(13);
      tell.later(10);
    },
  ],
  // One said no; the next one can be asked.
  [
    'tarik',
    {
      ...wilgenkade,
      person: somebody('tarik', 'Tarik Onal', '1983-05-30', 'male', '06 – 00 00 01 04'),
      gp: 'van-rossum',
      waitsDays: 121,
    },
    (tell) => {
      tell.signal(14);
      tell.ask(13);
      tell.search(12);
      tell.offer(11, 'overlaat', 'lindehof');
      tell.decline(8, 'overlaat');
    },
  ],
  // Praktijk Lindehof is asked, without a name.
  [
    'mirjam',
    {
      person: somebody('mirjam', 'Mirjam Kok', '1994-01-09', 'female', '06 – 00 00 01 05'),
      gp: 'bosma',
      trigger: 'mismatch',
      direction: 'ggz-basic',
      waitsDays: 63,
      provider: 'oeverzicht',
    },
    (tell) => {
      tell.signal(8);
      tell.ask(7);
      tell.search(6);
      tell.offer(2, 'lindehof', 'stroomlicht');
    },
  ],
  [
    'frits',
    {
      ...wilgenkade,
      person: somebody('frits', 'Frits Verhagen', '1957-04-17', 'male', '06 – 00 00 01 06'),
      gp: 'bosma',
      waitsDays: 140,
    },
    (tell) => {
      tell.signal(20);
      tell.ask(19);
      tell.search(18);
      tell.offer(15, 'oeverzicht');
      tell.accept(12, 'oeverzicht', 10);
      tell.confirm(2, 'oeverzicht');
    },
  ],
  [
    'naima',
    {
      ...wilgenkade,
      person: somebody('naima', 'Naima Haddou', '1999-09-12', 'female', '06 – 00 00 01 07'),
      gp: 'terlouw',
      waitsDays: 133,
    },
    (tell) => {
      tell.signal(22);
      tell.ask(21);
      tell.search(20);
      tell.offer(16, 'lindehof');
      tell.accept(13, 'lindehof', 6);
      tell.confirm(9, 'lindehof');
      tell.handOver(2, 'lindehof');
    },
  ],
  [
    'cor',
    {
      person: somebody('cor', 'Cor Wassenaar', '1971-12-01', 'male', '06 – 00 00 01 08'),
      gp: 'hartman',
      trigger: 'provider-stop',
      direction: 'ggz-specialised',
      waitsDays: 170,
      provider: 'betuwezicht',
    },
    (tell) => {
      tell.signal(25);
      tell.ask(24);
      tell.search(23);
      tell.escalate(3, 'Alle plekken in de regio zijn gevraagd. Overdag is nodig, reizen lukt tot een half uur.');
    },
  ],
  [
    'ilse',
    {
      ...wilgenkade,
      person: somebody('ilse', 'Ilse Dorst', '1988-03-26', 'female', '06 – 00 00 01 09'),
      gp: 'hartman',
      waitsDays: 150,
    },
    (tell) => {
      tell.signal(40);
      tell.ask(39);
      tell.search(38);
      tell.offer(36, 'lindehof');
      tell.accept(34, 'lindehof', 0);
      tell.confirm(32, 'lindehof');
      tell.handOver(30, 'lindehof');
      tell.takeOver(28, 'lindehof', 1);
    },
  ],
  [
    'ton',
    {
      ...wilgenkade,
      person: somebody('ton', 'Ton Rademaker', '1962-07-07', 'male', '06 – 00 00 01 10'),
      gp: 'kuiper',
      waitsDays: 108,
    },
    (tell) => {
      tell.signal(18);
      tell.ask(17);
      tell.stay(15);
    },
  ],
  [
    'eva',
    {
      person: somebody('eva', 'Eva Stroom', '1996-10-19', 'female', '06 – 00 00 01 11'),
      gp: 'kuiper',
      trigger: 'person-request',
      direction: 'social-domain',
      waitsDays: 30,
    },
    (tell) => {
      tell.signal(17);
      tell.ask(16);
      tell.search(15);
      tell.resolve(7);
    },
  ],
  [
    'rinus',
    {
      ...wilgenkade,
      person: somebody('rinus', 'Rinus Akkermans', '1954-06-02', 'male', '06 – 00 00 01 12'),
      gp: 'idrissi',
      waitsDays: 210,
    },
    (tell) => {
      tell.signal(70);
      tell.ask(69);
      tell.search(68);
      tell.escalate(60, 'In de regio is geen plek.');
      tell.escalate(50, 'Ook buiten de regio is geen plek.');
      tell.escalate(40, 'De bestuurders vonden geen plek.');
      tell.escalate(30, 'De vraag gaat naar de landelijke tafel.');
      tell.close(
        20,
        'Er is nu geen plek. De huisarts blijft helpen, samen met Wilgenkade. Wij kijken in januari opnieuw.',
      );
    },
  ],
  [
    'jolanda',
    {
      person: somebody('jolanda', 'Jolanda Peek', '1981-01-15', 'female', '06 – 00 00 01 13'),
      gp: 'idrissi',
      trigger: 'person-request',
      direction: 'ggz-basic',
      waitsDays: 55,
    },
    (tell) => {
      tell.signal(11);
      tell.ask(10);
      tell.acute(9);
    },
  ],
];

/** The steps of each transfer. */
export function demoTransfers(now: Instant, today: PlainDate): readonly (readonly DemoStep[])[] {
  return tellings.map(([name, cast, tell]) => {
    const teller = demoTransfer(name, cast, now, today);
    tell(teller);
    return teller.steps;
  });
}
