/**
 * `domain/case-conference-agenda`: which questions are discussed in a session, in which order and why, and who gets the next date?
 */
import { agendaOf, parseWith, PlainDate, sessionOf, startOfDay, type AgendaCandidate } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { recordGiven, regionGiven, under, type Fields } from '../process-given.js';
import { refused, type Subject } from '../subject.js';
import { readableCaseConferenceItem } from './case-conference-item.js';

/** The agenda of a session. */
export const caseConferenceAgendaSubject: Subject = {
  name: 'domain/case-conference-agenda',
  says: '{ on, items: [{ id, events }], region } → { on, entries, moved, elsewhere }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(answer(value)) : refused('invalid-given');
  },
};

function answer(given: Fields): unknown {
  const on = under(['on'], parseWith(PlainDate, given['on']));
  if (!on.ok) return refused('invalid-given', on.issues);
  const region = regionGiven(given['region'], ['region']);
  if (!region.ok) return refused('invalid-region', region.issues);
  const items: AgendaCandidate[] = [];
  for (const [index, item] of (Array.isArray(given['items']) ? (given['items'] as readonly unknown[]) : []).entries()) {
    if (!isObject(item) || typeof item['id'] !== 'string') return refused('invalid-given');
    const { id, events } = item;
    const read = recordGiven(readableCaseConferenceItem, events, startOfDay(on.value), region.value);
    const record = under(['items', index], read);
    if (!record.ok) return refused('invalid-events', record.issues);
    items.push({ id, record: record.value });
  }
  return agendaOf(items, sessionOf(on.value, region.value));
}
