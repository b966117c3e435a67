/**
 * `domain/rank-candidates`: in which order are places asked for, and why?
 */
import { Candidate, parseWith, PlacementPreference, PlacementQuestion, rankCandidates } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The order of places. */
export const rankCandidatesSubject: Subject = {
  name: 'domain/rank-candidates',
  says: '{ question, candidates, preference } → { ranking: [{ candidate, canBeAsked, reasons }] }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(answer(value)) : refused('invalid-given');
  },
};

function answer(given: Readonly<Record<string, unknown>>): unknown {
  const question = under(['question'], parseWith(PlacementQuestion, given['question']));
  if (!question.ok) return refused('invalid-given', question.issues);
  const candidates = under(['candidates'], parseWith(Candidate.array(), given['candidates']));
  if (!candidates.ok) return refused('invalid-given', candidates.issues);
  const preference = under(['preference'], parseWith(PlacementPreference, given['preference'] ?? { provider: null }));
  if (!preference.ok) return refused('invalid-given', preference.issues);
  return { ranking: rankCandidates(question.value, candidates.value, preference.value) };
}
