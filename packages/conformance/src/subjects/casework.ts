/**
 * `casework/…`: what casework answers to a command, a change of what the person shares, a viewer or a list, after everything that a
 * case tells before.
 */
import { caseProcessKinds, deliveryTo, otherRequests, recognisedBy, turnOf, type NoticeChoice } from '@mgn/casework';
import { Instant, Organisation, parseWith, PersonDetails, PersonId, plainDateOf } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { listGiven, personGiven, type Step, stepGiven } from '../casework-given.js';
import { changeSharing, giveCommand, placeOf, takeStep } from '../casework-steps.js';
import { openWorld, type World } from '../casework-world.js';
import { withIds } from '../names.js';
import { under, type Fields } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** What is asked in the end, once everything before has happened. */
type Ask = (world: World, asked: Step) => Promise<unknown>;

const told = '{ region, organisations, before: [ step ], ask';

/** A command: handled or not, and why. */
export const caseworkHandleSubject = caseworkSubject(
  'casework/handle',
  `${told}: { at, actor, case, command, with } } → { outcome, codes, issues, recipients, state }`,
  giveCommand,
);

/** A change of what the person shares. */
export const caseworkShareSubject = caseworkSubject(
  'casework/share',
  `${told}: { at, actor, case, permit | withdraw | permitAgain } } → { outcome, codes, path }`,
  changeSharing,
);

/** How each process is seen; a conversation where none is named. */
const views: Readonly<Record<string, 'view' | 'viewTransfer' | 'viewWaiting' | 'viewQuestion' | 'viewConcern'>> = {
  'exploratory-conversation': 'view',
  'transfer-case': 'viewTransfer',
  'waitlist-entry': 'viewWaiting',
  'case-conference-item': 'viewQuestion',
  'network-concern': 'viewConcern',
};

/** What one viewer sees of a case, or of a concern about the network; `known` is false where there is none for this viewer. */
export const caseworkViewSubject = caseworkSubject(
  'casework/view',
  `${told}: { at, actor, case | number, process? } } → { known, state, positions, fields, withheld, blocked, asked, timeline, happenedLast, … }`,
  async ({ casework, log }, step) => {
    const { actor } = step;
    const { stream, process } = await placeOf(log, step);
    const view = await casework[views[typeof process === 'string' ? process : ''] ?? 'view'](stream, actor);
    return view === null ? { known: false } : { known: true, ...view, happenedLast: view.timeline.at(-1) ?? null };
  },
);

/** The list of one viewer, as it is shown: of conversations where no process is named. */
export const caseworkListSubject = caseworkSubject(
  'casework/list',
  `${told}: { at, actor, process? } } → { total, rows: [{ stream, person, state, next, turns, mine, clocks, personLabel, … }] }`,
  async ({ casework, region }, { at, actor, fields }) => {
    const looking = { region, today: plainDateOf(at) };
    if (aboutNetwork(fields)) return casework.listConcerns({ limit: 50, order: 'changed' }, actor);
    const kind = caseProcessKinds.find((each) => each === fields['process']);
    if (kind !== undefined) {
      const { rows, total } = await casework.listOf(kind, { limit: 50, order: 'changed' }, actor);
      return { total, rows: rows.map((row) => ({ ...row, mine: turnOf(row, actor, looking) })) };
    }
    const { rows, total } = await casework.list({ limit: 50, order: 'changed' }, actor);
    const labelled = await casework.label(rows, 'initials', actor);
    return { total, rows: labelled.map((row) => ({ ...row, mine: turnOf(row, actor, looking) })) };
  },
);

/**
 * The processes of the case files after a step, by their numbers: what stands in the lists of each, and what it was opened with. A step is a
 * command of any process, or `tick`.
 */
export const caseworkCaseFileSubject = caseworkSubject(
  'casework/case-file',
  '{ region, organisations, places: { direction: { question, candidates } }, before: [ step ], ask: { at, actor, process, case | number, caseFile, command, with } | { at, tick } } → { outcome, codes, warnings, processes: { number: { process, state, ended, person, next, opened, … } } }',
  async (world, step) => {
    const taken = await takeStep(world, step);
    const rows = await world.log.listSummaries({ limit: 50, order: 'changed' });
    const members = await Promise.all(
      rows.map(async ({ caseNumber, ...row }) => {
        const events = (await world.log.readStream(row.stream))?.events ?? [];
        return [
          caseNumber,
          { ...row, opened: events[0]?.data ?? null, happenedLast: events.at(-1)?.type ?? null },
        ] as const;
      }),
    );
    return { ...taken, processes: Object.fromEntries(members) };
  },
);

/** Who is told of a step: what stands in the outbox after it and did not before. A message says the same to everybody. */
export const caseworkNoticesSubject = caseworkSubject(
  'casework/notices',
  '{ region, organisations, before: [ step ], ask: a step as in casework/case-file } → { outcome, codes, notices: [{ to, kind, process, path }] }',
  async (world, step) => {
    const everything = { limit: 10_000 };
    const earlier = new Set((await world.log.listNotices(everything)).map(({ id }) => id));
    const taken = await takeStep(world, step);
    const { outcome, codes } = taken;
    const told = (await world.log.listNotices(everything)).filter(({ id }) => !earlier.has(id));
    const notices = told.map(({ recipient, kind, process, path }) => {
      const to = recipient.kind === 'person' ? recipient.person : recipient.organisation;
      return { to, kind, process, path };
    });
    return {
      outcome,
      codes,
      notices: notices.toSorted((one, other) => (one.to + one.path < other.to + other.path ? -1 : 1)),
    };
  },
);

/** Where a message goes, or why it does not go out. */
export const caseworkDeliverSubject: Subject = {
  name: 'casework/deliver',
  says: '{ kind: "person", choice: { byMail, address } | null, details: { emails, languages } | null } | { kind: "organisation", organisation: { noticeEmail } | null } → { outcome: "send" | "no-address" | "suppressed", to, languages }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const { kind, choice, details, organisation } = given;
    if (kind === 'organisation') {
      const desk = under(
        ['organisation'],
        parseWith(Organisation.pick({ noticeEmail: true }).nullable(), organisation),
      );
      return desk.ok ? deliveryTo({ kind, organisation: desk.value }) : refused('invalid-given', desk.issues);
    }
    if (kind !== 'person') return refused('invalid-given', [{ code: 'invalid-value', path: ['kind'] }]);
    const known = under(
      ['details'],
      parseWith(PersonDetails.pick({ emails: true, languages: true }).nullable(), details),
    );
    if (!known.ok) return refused('invalid-given', known.issues);
    return deliveryTo({ kind, choice: isObject(choice) ? choiceGiven(choice) : null, details: known.value });
  },
};

function choiceGiven({ byMail, address }: Fields): NoticeChoice {
  return {
    person: somebody,
    byMail: byMail === true,
    address: typeof address === 'string' ? address : null,
    at: someday,
  };
}

const somebody = PersonId.parse('00000000-0000-4000-8000-000000000001');
const someday = Instant.parse('2026-11-23T09:30:00+01:00');

/** The other requests about a person that count, and by what the person is recognised. */
export const caseworkOtherRequestsSubject = caseworkSubject(
  'casework/other-requests',
  `${told}: { at, case, person, marks } } → { requests: [{ case, person, by }] }`,
  async ({ log }, { at, stream, fields }) => {
    const person = under(['ask', 'person'], parseWith(PersonId, fields['person']));
    const marks = under(['ask', 'marks'], parseWith(PersonDetails.nullable(), personGiven(fields['marks'] ?? null)));
    if (!person.ok) return refused('invalid-ask', person.issues);
    if (!marks.ok) return refused('invalid-ask', marks.issues);
    const found = await otherRequests(log, { person: person.value, marks: marks.value, except: stream, at });
    return {
      requests: found.map(({ request, by }) => ({ case: request.stream, person: request.person, by })),
    };
  },
);

/** Whether two people are the same one. */
export const caseworkRecogniseSubject: Subject = {
  name: 'casework/recognise',
  says: '{ one: { name, birthDate, bsn }, other } → { by: "bsn" | "name-and-birth-date" | null }',
  answer: (given) => {
    const one = parseWith(PersonDetails, personGiven(isObject(given) ? given['one'] : null));
    const other = parseWith(PersonDetails, personGiven(isObject(given) ? given['other'] : null));
    return one.ok && other.ok ? { by: recognisedBy(one.value, other.value) } : refused('invalid-given');
  },
};

/** Says whether a concern about the network is asked for. */
function aboutNetwork({ process }: Fields): boolean {
  return process === 'network-concern';
}

/** A subject that tells a case first. A step before that is not handled is refused as `invalid-before`, with its place and its codes. */
function caseworkSubject(name: string, says: string, ask: Ask): Subject {
  return {
    name,
    says,
    answer: async (given) => {
      const { value, restore } = withIds(given);
      if (!isObject(given) || !isObject(value)) return refused('invalid-given');
      // The names of the address book are keys: nothing below them stands where an id belongs.
      return restore(await answer({ ...value, organisations: given['organisations'] }, ask));
    },
  };
}

async function answer({ region, organisations, places, before, ask: asked }: Fields, ask: Ask): Promise<unknown> {
  const last = under(['ask'], stepGiven(isObject(asked) ? asked : {}));
  if (!last.ok) return refused('invalid-ask', last.issues);
  const steps = listGiven(before, 'before');
  if (!steps.ok) return refused('invalid-before', steps.issues);
  const opened = openWorld({ region, organisations, places }, last.value.at);
  if (!opened.ok) return refused('invalid-given', opened.issues);
  const world = opened.value;

  for (const [index, fields] of steps.value.entries()) {
    const step = under(['before', index], stepGiven(fields));
    if (!step.ok) return refused('invalid-before', step.issues);
    world.at(step.value.at);
    const { outcome, codes } = await takeStep(world, step.value);
    if (outcome !== 'handled') return refused('invalid-before', [{ code: outcome, path: ['before', index], codes }]);
  }
  world.at(last.value.at);
  return ask(world, last.value);
}
