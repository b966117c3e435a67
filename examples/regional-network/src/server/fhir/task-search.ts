/**
 * `GET /fhir/Task?…`: the Tasks in which the reader's organisation has a part, a page at a time.
 */
import {
  compareInstants,
  exploratoryConversationStates,
  parseInstant,
  parsePlainDate,
  parseStreamId,
  startOfDay,
  type Actor,
  type Instant,
} from '@mgn/domain';
import { searchset, statusRows } from '@mgn/fhir';
import type { Bundle, Task } from 'fhir/r4.js';
import { visibleConversation, type ReadingSource } from './visible-conversation.js';

/** The most Tasks on one page, and how many there are when nothing is asked. */
const mostOnPage = 50;
const usualOnPage = 20;

interface TaskQuery {
  readonly id: string | null;
  readonly statuses: readonly string[] | null;
  readonly changed: readonly { readonly prefix: string; readonly at: Instant }[];
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
  const query = readQuery(parameters);
  if (query === null) return null;
  const self = `${baseUrl}/Task${parameters.size === 0 ? '' : `?${parameters.toString()}`}`;
  if (query.id !== null) {
    const task = await taskOf(source, query.id, reader);
    const matches = task !== null && fits(task, query) ? [task] : [];
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
  for (const { stream } of rows) {
    const task = await taskOf(source, stream, reader);
    if (task !== null && fits(task, query)) matches.push(task);
  }
  const more = query.page * query.count < total;
  return searchset({ baseUrl, matches, links: { self, ...(more && { next: nextPage(self, query.page + 1) }) } });
}

function readQuery(parameters: URLSearchParams): TaskQuery | null {
  const changed: { prefix: string; at: Instant }[] = [];
  let id: string | null = null;
  let statuses: string[] | null = null;
  let count = usualOnPage;
  let page = 1;
  for (const [name, value] of parameters) {
    switch (name) {
      case '_format':
      case '_sort':
        if (name === '_sort' && value !== '-_lastUpdated') return null;
        break;
      case '_id':
        id = value;
        break;
      case 'focus':
        id = value.replace(/^ServiceRequest\//, '');
        break;
      case 'status':
        statuses = value.split(',');
        break;
      case '_lastUpdated': {
        const moment = momentOf(value);
        if (moment === null) return null;
        changed.push(moment);
        break;
      }
      case '_count':
        if (!/^[1-9]\d{0,2}$/.test(value)) return null;
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
  return { id, statuses, changed, count, page };
}

function momentOf(value: string): { readonly prefix: string; readonly at: Instant } | null {
  const [, prefix = '', text = ''] = /^(ge|gt|le|lt|)(.*)$/.exec(value.replaceAll(' ', '+')) ?? [];
  const instant = parseInstant(text);
  if (instant.ok) return { prefix: prefix === '' ? 'ge' : prefix, at: instant.value };
  const day = parsePlainDate(text);
  return day.ok && prefix !== '' ? { prefix, at: startOfDay(day.value) } : null;
}

/** The states whose Task can have one of these statuses. */
function statesOf(statuses: readonly string[]): readonly string[] {
  const states = Object.values(statusRows)
    .filter(({ task }) => statuses.includes(task))
    .map(({ state }) => state);
  return exploratoryConversationStates.filter((state) => states.includes(state));
}

function fits(task: Task, { statuses, changed }: TaskQuery): boolean {
  if (statuses !== null && !statuses.includes(task.status)) return false;
  const updated = task.meta?.lastUpdated as Instant | undefined;
  return changed.every(({ prefix, at }) => {
    const order = updated === undefined ? 0 : compareInstants(updated, at);
    return { ge: order >= 0, gt: order > 0, le: order <= 0, lt: order < 0 }[prefix] ?? false;
  });
}

async function taskOf(source: ReadingSource, id: string, reader: Actor): Promise<Task | null> {
  const stream = parseStreamId(id);
  if (!stream.ok) return null;
  return (await visibleConversation(source, stream.value, reader))?.written.task ?? null;
}

function nextPage(self: string, page: number): string {
  const next = new URL(self);
  next.searchParams.set('page', String(page));
  return next.href;
}
