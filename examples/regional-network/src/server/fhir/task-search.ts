/**
 * `GET /fhir/Task?…`: the Tasks in which the reader's organisation has a part, a page at a time.
 */
import {
  addDays,
  compareInstants,
  exploratoryConversationStates,
  instantOf,
  parseInstant,
  parsePlainDate,
  startOfDay,
  toEpochMs,
  type Actor,
  type Instant,
  type PlainDate,
  type StreamId,
  yearOf,
} from '@mgn/domain';
import { statusRows, taskTransitions } from '@mgn/fhir';
import { searchset, type OfferedResource } from '@mgn/fhir/answers';
import type { Bundle, Task } from 'fhir/r4.js';
import { streamOfId } from './kept-id.js';
import { visibleConversation, type ReadingSource } from './visible-conversation.js';

/** The most Tasks on one page, and how many there are when nothing is asked. */
const mostOnPage = 50;
const usualOnPage = 20;

/** What one can search on: exactly these, and how the answer is cut. */
export const taskParameters = {
  _id: 'token',
  focus: 'reference',
  status: 'token',
  _lastUpdated: 'date',
} as const satisfies OfferedResource['searchParams'];

/** When a Task changed: before, within or after a stretch of time, `until` not included. */
interface Changed {
  readonly prefix: keyof typeof comparisons;
  /** The day or moment as it was asked. */
  readonly text: Instant | PlainDate;
  readonly from: Instant;
  readonly until: Instant;
}

/** What the prefixes of a date ask; without one it is `eq`. @source HL7 FHIR R4 4.0.1, search: date. */
const comparisons = {
  eq: (updated: Instant, { from, until }: Changed) => !isBefore(updated, from) && isBefore(updated, until),
  ge: (updated: Instant, { from }: Changed) => !isBefore(updated, from),
  gt: (updated: Instant, { until }: Changed) => !isBefore(updated, until),
  le: (updated: Instant, { until }: Changed) => isBefore(updated, until),
  lt: (updated: Instant, { from }: Changed) => isBefore(updated, from),
} as const;

const isBefore = (one: Instant, other: Instant): boolean => compareInstants(one, other) < 0;

/** The code system that may stand before a status. */
const statusSystem = /^(?:http:\/\/hl7\.org\/fhir\/task-status)?\|/;

interface TaskQuery {
  readonly id: string | null;
  readonly focus: StreamId | 'none' | null;
  readonly statuses: readonly string[] | null;
  readonly changed: readonly Changed[];
  readonly count: number;
  readonly page: number;
}

/** The searchset; null when a parameter is not known or its value is not right. */
export async function searchTasks(
  parameters: URLSearchParams,
  source: ReadingSource,
  reader: Actor,
  baseUrl: string,
): Promise<Bundle | null> {
  const query = readQuery(parameters, baseUrl);
  if (query === null) return null;
  const { id, focus } = query;
  if (id !== null || focus !== null) {
    const self = addressOf(query, baseUrl, null);
    const stream = id === null ? focus : streamOfId(id);
    const matches = stream === null || stream === 'none' ? [] : await tasksOf(source, stream, query, reader);
    return searchset({ baseUrl, matches, total: matches.length, links: { self } });
  }

  const { rows, total } = await source.casework.list(
    {
      ...(query.statuses !== null && { states: statesOf(query.statuses) }),
      order: 'changed',
      limit: query.count,
      offset: (query.page - 1) * query.count,
    },
    reader,
  );
  const matches: Task[] = [];
  for (const { stream } of rows) matches.push(...(await tasksOf(source, stream, query, reader)));
  const more = query.page * query.count < total;
  const pageAt = (page: number): string => addressOf(query, baseUrl, page);
  return searchset({
    baseUrl,
    matches,
    links: { self: pageAt(query.page), ...(more && { next: pageAt(query.page + 1) }) },
  });
}

/**
 * The address of a search as it was understood, always written in the same way: what was asked, the order, how many are on a page, and
 * which page it is (null where all are on one). An id that is none of ours could be anything, and is written as `none`.
 */
function addressOf({ id, focus, statuses, changed, count }: TaskQuery, baseUrl: string, page: number | null): string {
  const asked = new URLSearchParams([
    ...(id === null ? [] : [['_id', streamOfId(id) === null ? 'none' : id]]),
    ...(focus === null ? [] : [['focus', `ServiceRequest/${focus}`]]),
    ...(statuses === null ? [] : [['status', statuses.join(',')]]),
    ...changed.map(({ prefix, text }) => ['_lastUpdated', `${prefix}${text}`]),
    ...(page === null
      ? []
      : [
          ['_sort', '-_lastUpdated'],
          ['_count', String(count)],
        ]),
    ...(page === null || page === 1 ? [] : [['page', String(page)]]),
  ]);
  return `${baseUrl}/Task?${asked.toString()}`;
}

function readQuery(parameters: URLSearchParams, baseUrl: string): TaskQuery | null {
  const changed: Changed[] = [];
  let id: string | null = null;
  let focus: TaskQuery['focus'] = null;
  let statuses: string[] | null = null;
  let count = usualOnPage;
  let page = 1;
  const seen = new Set<string>();
  for (const [name, value] of parameters) {
    // Twice the same means both at once, which only a time can be.
    if (seen.has(name) && name !== '_lastUpdated') return null;
    seen.add(name);
    switch (name) {
      case '_format':
      case '_sort':
        if (name === '_sort' && value !== '-_lastUpdated') return null;
        break;
      case '_id':
        id = value;
        break;
      case 'focus':
        focus = streamOfId(value.replace(`${baseUrl}/`, '').replace(/^ServiceRequest\//, '')) ?? 'none';
        break;
      case 'status':
        statuses = [...new Set(value.split(',').map((each) => each.replace(statusSystem, '')))];
        if (!statuses.every((each) => Object.hasOwn(taskTransitions, each))) return null;
        break;
      case '_lastUpdated': {
        const moment = momentOf(value);
        if (moment === null) return null;
        changed.push(moment);
        break;
      }
      case '_count':
        if (!/^[1-9]\d{0,8}$/.test(value)) return null;
        count = Math.min(Number(value), mostOnPage);
        break;
      case 'page':
        if (!/^[1-9]\d{0,3}$/.test(value)) return null;
        page = Number(value);
        break;
      default:
        return null;
    }
  }
  return { id, focus, statuses, changed, count, page };
}

/** A day is as long as it is; a moment is the millisecond in which it falls, the finest that we write. */
function momentOf(asked: string): Changed | null {
  const [, prefix = '', text = ''] = /^(eq|ge|gt|le|lt|)(.*)$/.exec(asked.replaceAll(' ', '+')) ?? [];
  const comparison = (prefix === '' ? 'eq' : prefix) as keyof typeof comparisons;
  const instant = parseInstant(text);
  if (instant.ok) {
    const { value } = instant;
    return { prefix: comparison, text: value, from: value, until: instantOf(toEpochMs(value) + 1) };
  }
  const day = parsePlainDate(text);
  // Nothing changed before computers, and of the last day that there is nothing comes after it.
  if (!day.ok || yearOf(day.value) < 1900 || yearOf(day.value) > 9998) return null;
  const until = startOfDay(addDays(day.value, 1));
  return { prefix: comparison, text: day.value, from: startOfDay(day.value), until };
}

/** The states whose Task can have one of these statuses. */
function statesOf(statuses: readonly string[]): readonly string[] {
  const states = Object.values(statusRows)
    .filter(({ task }) => statuses.includes(task))
    .map(({ state }) => state);
  return exploratoryConversationStates.filter((state) => states.includes(state));
}

/** The Tasks of a conversation that are asked for: that of the present submission, and that of one that was given back. */
async function tasksOf(source: ReadingSource, stream: StreamId, query: TaskQuery, reader: Actor): Promise<Task[]> {
  const written = (await visibleConversation(source, stream, reader))?.written;
  if (written === undefined) return [];
  return [written.task, ...(written.returnedTask === null ? [] : [written.returnedTask])].filter((task) =>
    fits(task, query, stream),
  );
}

function fits(task: Task, { id, focus, statuses, changed }: TaskQuery, stream: StreamId): boolean {
  if ((id !== null && task.id !== id) || (focus !== null && focus !== stream)) return false;
  if (statuses !== null && !statuses.includes(task.status)) return false;
  const updated = task.meta?.lastUpdated as Instant | undefined;
  return updated === undefined || changed.every((each) => comparisons[each.prefix](updated, each));
}
