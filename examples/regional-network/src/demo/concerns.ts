/**
 * The concerns about the network of the demo, in different steps. Invented, like the organisations; nobody is in them.
 */
import type { CommandEnvelopeInput } from '@mgn/casework';
import {
  addDays,
  addresseesOfStep,
  instantOf,
  isWorkingDay,
  startOfDay,
  StreamId,
  toEpochMs,
  type Actor,
  type Instant,
  type NetworkConcernStep,
  type NetworkSignal,
  type PlainDate,
} from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { actorOf } from './conversation.js';
import { organisationId } from './ids.js';

/** One thing that somebody did with a concern. */
export interface ConcernStep {
  readonly concern: string;
  readonly stream: StreamId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Extract<CommandEnvelopeInput, { readonly process: 'network-concern' }>['command'];
}

/** The stream of a concern by its short name. */
const concernId = (name: string): StreamId => StreamId.parse(identifiers.deriveId(`rivierenrand concern ${name}`));

interface Raised {
  readonly by: string;
  readonly signal: NetworkSignal;
  readonly about: string | null;
  readonly description: string;
}

const insurer = actorOf('zegers');

/** Writes down what happened with one concern, a minute apart where two fall together. */
function teller(name: string, { by, signal, about, description }: Raised, now: Instant, today: PlainDate) {
  const steps: ConcernStep[] = [];
  const reporter = actorOf(by);
  let step: NetworkConcernStep = 1;
  const add = (daysAgo: number, actor: Actor, command: ConcernStep['command']): void => {
    let day = addDays(today, -daysAgo);
    while (!isWorkingDay(day)) day = addDays(day, -1);
    const wanted = toEpochMs(startOfDay(day)) + 10 * 3_600_000;
    const last = steps.at(-1)?.at;
    const after = last === undefined ? 0 : toEpochMs(last) + 60_000;
    const at = instantOf(Math.min(Math.max(wanted, after), toEpochMs(now)));
    steps.push({ concern: name, stream: concernId(name), at, actor, command });
  };
  return {
    steps,
    raise: (daysAgo: number) =>
      add(daysAgo, reporter, {
        type: 'raise',
        signal,
        about: about === null ? null : organisationId(about),
        insurer: organisationId('waaier'),
        description,
      }),
    report: (daysAgo: number, report: string) =>
      add(daysAgo, step === 1 ? reporter : insurer, {
        type: 'record-report',
        report,
        addressees: [...addresseesOfStep[step]],
      }),
    next: (daysAgo: number, to: NetworkConcernStep) => {
      step = to;
      add(daysAgo, insurer, { type: 'take-next-step' });
    },
    settle: (daysAgo: number, explanation: string) =>
      add(daysAgo, insurer, { type: 'settle', reason: 'improved', explanation }),
  };
}

type Tell = ReturnType<typeof teller>;

/** Every step of every concern; each concern on its own, in the order of time. */
export function demoConcerns(now: Instant, today: PlainDate): readonly (readonly ConcernStep[])[] {
  const tellings: readonly (readonly [name: string, raised: Raised, tell: (tell: Tell) => void])[] = [
    [
      'eigen-behandeling',
      {
        by: 'terlouw',
        signal: 'self-referral',
        about: 'wilgenkade',
        description:
          'Van de 120 adviezen in het afgelopen kwartaal gingen er 64 naar behandeling bij de eigen organisatie. In het kwartaal daarvoor waren dat er 31. De afspraak is dat het advies open is.',
      },
      (tell) => tell.raise(6),
    ],
    [
      'lege-stoel',
      {
        by: 'groen',
        signal: 'participation',
        about: 'betuwezicht',
        description:
          'Op de laatste zes transfertafels was deze organisatie er één keer. Vragen per mail bleven langer dan tien werkdagen liggen.',
      },
      (tell) => {
        tell.raise(30);
        tell.report(24, 'Besproken aan de regionale transfertafel. Gemeld bij de landelijke stuurgroep.');
        tell.next(14, 2);
      },
    ],
    [
      'weekend',
      {
        by: 'bouali',
        signal: 'other',
        about: null,
        description:
          'In vier van de acht gemeenten is er geen plek voor een gesprek buiten kantooruren, terwijl dat in de regio is afgesproken.',
      },
      (tell) => {
        tell.raise(75);
        tell.report(68, 'Gemeld in de regio en landelijk. De gemeenten herkennen het beeld.');
        tell.next(61, 2);
        tell.report(47, 'De verzekeraars spraken over de spreiding van gesprekken over de week.');
        tell.next(40, 3);
        tell.report(
          5,
          'Afgesproken: vanaf het volgende kwartaal elke dinsdagavond gesprekken op twee plaatsen. Na drie maanden tellen de partijen opnieuw.',
        );
      },
    ],
    [
      'oude-wachttijden',
      {
        by: 'vissers',
        signal: 'participation',
        about: 'oeverzicht',
        description: 'De wachttijden die deze organisatie meldt, zijn vier maanden niet aangepast.',
      },
      (tell) => {
        tell.raise(90);
        tell.report(84, 'Gemeld in de regio en landelijk.');
        tell.next(77, 2);
        tell.report(63, 'De verzekeraars vroegen om een verklaring. De organisatie wijst op een nieuw systeem.');
        tell.settle(56, 'De wachttijden komen nu elke maand binnen.');
      },
    ],
  ];
  return tellings.map(([name, raised, tell]) => {
    const telling = teller(name, raised, now, today);
    tell(telling);
    return telling.steps;
  });
}
