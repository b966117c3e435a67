/**
 * `domain/clocks`: which clocks run in a conversation, how they stand today, who is responsible and what happens next.
 */
import { dayOf, exceededNorms, exploratoryConversation, parsePlainDate, standingOf, startOfDay } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { readableConversation } from '../conversation-given.js';
import { recordGiven, regionGiven, under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The clocks of an exploratory conversation. */
export const clocksSubject: Subject = {
  name: 'domain/clocks',
  says: '{ events, today, region } → { clocks: { "<norm>": { target, standing, … } }, exceeded, next, responsible, state }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(answer(value)) : refused('invalid-given');
  },
};

function answer(given: Readonly<Record<string, unknown>>): unknown {
  const today = under(['today'], parsePlainDate(given['today']));
  if (!today.ok) return refused('invalid-given', today.issues);
  const region = regionGiven(given['region']);
  if (!region.ok) return refused('invalid-region', region.issues);
  const read = recordGiven(readableConversation, given['events'], startOfDay(today.value), region.value);
  if (!read.ok) return refused('invalid-events', read.issues);

  const record = read.value;
  const clocks = exploratoryConversation.clocks(record);
  return {
    state: record.state,
    clocks: Object.fromEntries(
      clocks.map((clock) => [
        clock.norm,
        { ...clock, standing: standingOf(clock, today.value), day: dayOf(clock, today.value) },
      ]),
    ),
    exceeded: exceededNorms(clocks, today.value),
    next: exploratoryConversation.next(record),
    responsible: record.state === 'none' ? null : exploratoryConversation.responsibleParty(record),
  };
}
