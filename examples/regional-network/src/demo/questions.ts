/**
 * The questions for the case conference of the demo: one in every state, and a session with four questions and one too many. Invented,
 * like the people; all but one are without a name.
 */
import type { Accompanying, CommandEnvelopeInput } from '@mgn/casework';
import {
  addDays,
  instantOf,
  isWorkingDay,
  startOfDay,
  StreamId,
  toEpochMs,
  type Actor,
  type AgeBand,
  type Domain,
  type Instant,
  type MunicipalityCode,
  type PlainDate,
} from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { conferenceGrants } from '../pages/conference/conference-statement.js';
import { actorOf } from './conversation.js';
import { organisationId, personId, streamId } from './ids.js';

/** One thing that somebody did with a question. */
export interface QuestionStep {
  readonly question: string;
  readonly stream: StreamId;
  /** The case file of the person, for a question with a name. */
  readonly caseId: string | null;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Extract<CommandEnvelopeInput, { readonly process: 'case-conference-item' }>['command'];
  readonly with?: Accompanying;
}

/** The stream of a question by its short name. */
export const questionId = (name: string): StreamId =>
  StreamId.parse(identifiers.deriveId(`rivierenrand question ${name}`));

/** The day of the session that the demo is about: today, or the first working day from now on. */
export function demoSession(today: PlainDate): PlainDate {
  let day = today;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** So many days ago, or the last working day before: professionals do not work at weekends. */
function workday(today: PlainDate, daysAgo: number): PlainDate {
  let day = addDays(today, -daysAgo);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** Who takes part in a session, with the side for which they are there. */
const table: readonly (readonly [organisation: string, domain: Domain])[] = [
  ['kersentuin', 'gp'],
  ['molenhoek', 'gp'],
  ['wilgenkade', 'ggz'],
  ['brugwachter', 'social'],
  ['tiel-west', 'social'],
  ['veerpont', 'lived-experience'],
];
const participants = table.map(([name]) => organisationId(name));
const attendees = table.map(([name, domain]) => ({ organisation: organisationId(name), domain }));

const chair = actorOf('maas');
const coordinator = actorOf('bouali');
const action = (what: string, owner: string, by: PlainDate) => {
  const { organisation, role } = actorOf(owner);
  return { what, owner: { organisation, role }, by };
};

interface Asked {
  readonly by: string;
  readonly question: string;
  readonly tried: string;
  readonly age: AgeBand | null;
  readonly rare?: MunicipalityCode;
}

/** Writes down what happened to one question, a minute apart where two fall together. */
function teller(name: string, asked: Asked, now: Instant, today: PlainDate) {
  const steps: QuestionStep[] = [];
  const submitter = actorOf(asked.by);
  const add = (
    daysAgo: number,
    actor: Actor,
    command: QuestionStep['command'],
    more: Partial<Pick<QuestionStep, 'caseId' | 'with'>> = {},
  ): void => {
    const wanted = toEpochMs(startOfDay(workday(today, daysAgo))) + 9 * 3_600_000;
    const last = steps.at(-1)?.at;
    const after = last === undefined ? 0 : toEpochMs(last) + 60_000;
    const at = instantOf(Math.min(Math.max(wanted, after), toEpochMs(now)));
    steps.push({ question: name, stream: questionId(name), caseId: null, at, actor, command, ...more });
  };
  const tell = {
    steps,
    submitter,
    add,
    prepare: (daysAgo: number) => add(daysAgo, submitter, { type: 'prepare', mode: 'anonymous' }),
    submit: (daysAgo: number) => {
      tell.prepare(daysAgo);
      add(daysAgo, submitter, {
        type: 'submit',
        question: asked.question,
        tried: asked.tried,
        background: { ageBand: asked.age, municipality: asked.rare ?? null, rareFeature: asked.rare !== undefined },
        personInformed: true,
        personAgrees: true,
        textsChecked: true,
        smallNumberConsidered: asked.rare !== undefined,
      });
    },
    screen: (daysAgo: number) => {
      tell.submit(daysAgo + 1);
      add(daysAgo, coordinator, { type: 'screen' });
    },
    plan: (daysAgo: number, on: PlainDate) => {
      tell.screen(daysAgo);
      add(daysAgo, coordinator, { type: 'schedule', session: { on, participants } });
    },
    discuss: (daysAgo: number) => {
      tell.plan(daysAgo + 3, workday(today, daysAgo));
      add(daysAgo, chair, { type: 'record-discussed', attendees });
    },
    agree: (daysAgo: number, advice: string, actions: readonly ReturnType<typeof action>[]) => {
      tell.discuss(daysAgo);
      add(daysAgo, chair, {
        type: 'agree-actions',
        advice,
        directions: ['social-domain'],
        actions: [...actions],
        textsChecked: true,
      });
    },
    told: (daysAgo: number) => add(daysAgo, submitter, { type: 'record-feedback', personView: 'agrees' }),
    goesUp: (daysAgo: number) =>
      add(daysAgo, submitter, {
        type: 'escalate',
        direction: 'ggz-specialised',
        noFittingPlace: true,
        personDecision: 'accept',
        searchConsent: true,
        identifiedHandover: true,
        onPersonsWord: true,
      }),
  };
  return tell;
}

type Tell = ReturnType<typeof teller>;

/** Every step of every question; each question on its own, in the order of time. */
export function demoQuestions(now: Instant, today: PlainDate): readonly (readonly QuestionStep[])[] {
  const session = demoSession(today);
  const nextSession = demoSession(addDays(session, 7));
  const tellings: readonly (readonly [name: string, asked: Asked, tell: (tell: Tell) => void])[] = [
    [
      'wonen-en-angst',
      {
        by: 'groen',
        question: 'Wie kan helpen bij wonen en angst, als de een op de ander wacht?',
        tried: 'Het wijkteam belde vier keer. De ggz wil starten zodra er een vast adres is.',
        age: '30-39',
      },
      (tell) => tell.plan(8, session),
    ],
    [
      'deur-dicht',
      {
        by: 'terlouw',
        question: 'Hoe houden wij contact met iemand die de deur niet opendoet?',
        tried: 'De huisarts schreef twee brieven. De buren maken zich zorgen.',
        age: '60-69',
      },
      (tell) => tell.plan(7, session),
    ],
    [
      'dagbesteding',
      {
        by: 'vissers',
        question: 'Past dagbesteding naast een behandeling van twee dagen?',
        tried: 'Twee plekken zeiden nee door de reistijd.',
        age: '20-29',
      },
      (tell) => {
        tell.discuss(7);
        tell.add(7, chair, {
          type: 'reschedule',
          reason: 'expertise-missing',
          session: { on: session, participants },
        });
        tell.told(5);
      },
    ],
    [
      'zeldzaam-werk',
      {
        by: 'wold',
        question: 'Wie helpt iemand die door zeldzaam werk nergens in een groep past?',
        tried: 'Twee groepen in de buurt. De reis was te lang.',
        age: '50-59',
        rare: '0281' as MunicipalityCode,
      },
      (tell) => tell.plan(6, session),
    ],
    [
      'begeleiding-stopt',
      {
        by: 'van-rossum',
        question: 'Wie neemt de zorg over als de begeleiding aan het eind van het jaar stopt?',
        tried: 'De gemeente kijkt naar verlenging. De huisarts kent de situatie goed.',
        age: '50-59',
      },
      (tell) => tell.plan(5, session),
    ],
    [
      'huisbezoek',
      {
        by: 'terlouw',
        question: 'Wie kan meegaan op huisbezoek bij iemand die de hulp niet vertrouwt?',
        tried: 'Drie keer alleen langs geweest.',
        age: '40-49',
      },
      (tell) => {
        tell.agree(7, 'Een ervaringsdeskundige gaat mee op huisbezoek, als de persoon dat wil.', [
          action('Kennismaken op een plek die de persoon kiest', 'blok', addDays(today, 4)),
          action('Vragen of het wijkteam kan helpen met de post', 'wold', workday(today, 1)),
        ]);
        tell.told(5);
      },
    ],
    [
      'schulden-eerst',
      {
        by: 'groen',
        question: 'Beginnen wij met de schulden of met de behandeling?',
        tried: 'Schuldhulp wacht op rust, de behandelaar wacht op geld.',
        age: '40-49',
      },
      (tell) => tell.discuss(7),
    ],
    [
      'nacht',
      {
        by: 'vissers',
        question: 'Wie is er in de avond bereikbaar voor iemand die dan onrustig wordt?',
        tried: 'Een lijst met telefoonnummers hielp niet.',
        age: '20-29',
      },
      (tell) => tell.submit(1),
    ],
    [
      'mantelzorg',
      {
        by: 'groen',
        question: 'Hoe ontlasten wij iemand die voor twee familieleden zorgt?',
        tried: 'Een rooster met de buren, drie weken volgehouden.',
        age: '50-59',
      },
      (tell) => tell.screen(1),
    ],
    [
      'sport',
      {
        by: 'vissers',
        question: 'Waar kan iemand in een rustige groep bewegen?',
        tried: 'De sportschool was te druk.',
        age: '30-39',
      },
      (tell) => {
        tell.agree(14, 'Probeer de wandelgroep in de ochtend.', [
          action('Een keer samen meelopen', 'groen', workday(today, 8)),
        ]);
        tell.told(12);
        tell.add(10, actorOf('groen'), { type: 'complete-action', action: 1 });
        tell.add(9, tell.submitter, { type: 'close' });
      },
    ],
    [
      'andere-tafel',
      {
        by: 'terlouw',
        question: 'Kan iemand meedenken over medicijnen bij een zwangerschap?',
        tried: 'Overleg met de apotheek.',
        age: '30-39',
      },
      (tell) => {
        tell.submit(6);
        tell.add(5, coordinator, {
          type: 'return',
          reason: 'other-table',
          route: 'consultation',
          note: 'Dit is een vraag voor één vak. Een specialist kan u snel bellen.',
        });
      },
    ],
    [
      'zelf-opgelost',
      {
        by: 'groen',
        question: 'Wie kan helpen bij een verhuizing?',
        tried: 'De familie gevraagd.',
        age: null,
      },
      (tell) => {
        tell.submit(4);
        tell.add(3, tell.submitter, { type: 'withdraw', reason: 'withdrawn-by-person' });
      },
    ],
    [
      'geen-plek',
      {
        by: 'vissers',
        question: 'Waar is plek voor een behandeling met een tolk?',
        tried: 'Vier aanbieders gevraagd.',
        age: '20-29',
      },
      (tell) => {
        tell.agree(14, 'Niemand aan tafel heeft plek. Zoek met meer partijen.', [
          action('De persoon vertellen wat opschalen is', 'vissers', workday(today, 9)),
        ]);
        tell.told(12);
        tell.add(9, tell.submitter, { type: 'complete-action', action: 1 });
        tell.goesUp(1);
      },
    ],
    [
      'elders-gevonden',
      {
        by: 'terlouw',
        question: 'Wie behandelt iemand die alleen in de avond kan komen?',
        tried: 'Drie aanbieders gevraagd. Overdag lukt het niet.',
        age: '40-49',
      },
      (tell) => {
        tell.agree(21, 'Niemand aan tafel heeft plek in de avond. Zoek met meer partijen.', [
          action('Een brief schrijven voor de werkgever', 'terlouw', workday(today, 15)),
        ]);
        tell.told(19);
        tell.goesUp(18);
        tell.add(17, tell.submitter, { type: 'confirm-carried-on' });
        tell.add(16, tell.submitter, { type: 'complete-action', action: 1 });
        tell.add(15, tell.submitter, { type: 'close' });
      },
    ],
    ['concept', { by: 'terlouw', question: '', tried: '', age: null }, (tell) => tell.prepare(1)],
  ];
  return [
    ...tellings.map(([name, asked, tell]) => {
      const told = teller(name, asked, now, today);
      tell(told);
      return told.steps;
    }),
    withName(now, today, nextSession),
  ];
}

/** The one with a name: the person said who may know. */
function withName(now: Instant, today: PlainDate, on: PlainDate): readonly QuestionStep[] {
  const asked: Asked = { by: 'terlouw', question: '', tried: '', age: null };
  const tell = teller('marit-met-naam', asked, now, today);
  const { submitter, add, steps } = tell;
  const caseId = streamId('marit');
  const organisations = ['kersentuin', 'wilgenkade', 'brugwachter', 'netwerkbureau'].map(organisationId);
  add(3, submitter, { type: 'prepare', mode: 'identified', person: personId('marit') }, { caseId });
  add(
    3,
    submitter,
    {
      type: 'submit',
      question: 'Hoe kan de hulp bij de rekeningen alvast beginnen, terwijl de behandeling nog wacht?',
      tried: 'Een eerste gesprek met De Brugwachter.',
      background: { ageBand: '40-49', municipality: null, rareFeature: false },
      personInformed: true,
      personAgrees: true,
      consent: { organisations, givenOn: workday(today, 3) },
    },
    { caseId, with: { grants: [...conferenceGrants(submitter.organisation, organisations, 'nl')] } },
  );
  add(2, coordinator, { type: 'screen' }, { caseId });
  add(2, coordinator, { type: 'schedule', session: { on, participants: organisations } }, { caseId });
  return steps;
}
