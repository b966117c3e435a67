/**
 * `domain/calendar`: days, moments, working days and due dates as the network counts them.
 */
import {
  addWorkingDays,
  daysBetween,
  dueDate,
  isWorkingDay,
  type Issue,
  NormCode,
  normOn,
  parseInstant,
  parsePlainDate,
  parseWith,
  type PlainDate,
  plainDateOf,
  type Result,
  workingDaysBetween,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

type Fields = Readonly<Record<string, unknown>>;

const questions: Readonly<Record<string, (given: Fields) => Result<boolean | number | string | null>>> = {
  'is-date': ({ value }) => fine(parsePlainDate(value).ok),
  'is-instant': ({ value }) => fine(parseInstant(value).ok),
  'day-of': ({ at }) => map(parseInstant(at), plainDateOf),
  'is-working-day': ({ date }) => map(parsePlainDate(date), isWorkingDay),
  'days-between': (given) => between(given, daysBetween),
  'working-days-between': (given) => between(given, workingDaysBetween),
  'add-working-days': ({ from, workingDays }) =>
    typeof workingDays === 'number' && Number.isInteger(workingDays) && workingDays >= 0
      ? map(parsePlainDate(from), (day) => addWorkingDays(day, workingDays))
      : { ok: false, issues: [{ code: 'invalid-type', path: ['workingDays'], expected: 'whole number, 0 or more' }] },
  'due-date': ({ from, norm }) => {
    const day = parsePlainDate(from);
    const code = parseWith(NormCode, norm);
    if (!day.ok) return day;
    if (!code.ok) return code;
    const found = normOn(code.value, day.value);
    return fine(found === null ? null : dueDate(day.value, found));
  },
};

/** The calendar of the network. */
export const calendarSubject: Subject = {
  name: 'domain/calendar',
  says: '{ question, … } → { answer }',
  answer: (given) => {
    const question = isObject(given) && typeof given['question'] === 'string' ? given['question'] : '';
    const ask = Object.hasOwn(questions, question) ? questions[question] : undefined;
    if (ask === undefined || !isObject(given)) return refused('unknown-question', Object.keys(questions));
    const answer = ask(given);
    return answer.ok ? { answer: answer.value } : refused('invalid-given', answer.issues satisfies readonly Issue[]);
  },
};

function between({ from, until }: Fields, count: (from: PlainDate, until: PlainDate) => number): Result<number> {
  const first = parsePlainDate(from);
  const last = parsePlainDate(until);
  if (!first.ok) return first;
  return last.ok ? fine(count(first.value, last.value)) : last;
}

function map<T, U>(parsed: Result<T>, then: (value: T) => U): Result<U> {
  return parsed.ok ? fine(then(parsed.value)) : parsed;
}

function fine<T>(value: T): Result<T> {
  return { ok: true, value };
}
