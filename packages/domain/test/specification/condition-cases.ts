/**
 * Every condition of every step, on both sides of the line; and what is no command at all.
 */
import { adviceConditions } from './advice-conditions.js';
import { casesOf } from './guarded.js';
import { handoverConditions } from './handover-conditions.js';
import { planningConditions } from './planning-conditions.js';
import { requestConditions } from './request-conditions.js';
import { given, type CaseFile, type RuleCase, type Situation } from './rule-case.js';

/** The table. */
export const conditionCases: CaseFile = {
  name: 'exploratory-conversation-conditions',
  subject: 'domain/exploratory-conversation',
  source:
    'function 1: target group, time norms, attendance, outcome, states; agreements of 2022 (p. 71 to 77) and 2025 where a case names them, otherwise a proposed default',
  cases: [
    ...[...requestConditions, ...planningConditions, ...adviceConditions, ...handoverConditions].flatMap(casesOf),
    ...ownWords(),
    ...unreadable(),
  ],
};

/** What the person may add, and when. */
function ownWords(): readonly RuleCase[] {
  const why = 'MGN-VG-036: the person may always add own words and give a rating (first leading principle)';
  const added = (from: Situation['from'], when: string, index: number): RuleCase => ({
    id: `own-words.${String(index)}`,
    title: `the person adds own words ${when}`,
    given: given({ from, command: 'add-person-words' }),
    expect: { outcome: 'accepted', state: from, events: [{ type: 'person-words-added' }] },
    why,
  });
  return [
    added('draft', 'before the request is sent', 1),
    added('advice-delivered', 'while the GP decides', 2),
    added('completed', 'after the end', 3),
    added('withdrawn', 'after stopping', 4),
    {
      id: 'rating.1',
      title: 'the person gives a rating after the end',
      given: given({ from: 'completed', command: 'record-person-rating' }),
      expect: { outcome: 'accepted', state: 'completed', events: [{ type: 'person-rated', data: { rating: 8 } }] },
      why,
    },
    {
      id: 'rating.2',
      title: 'before the conversation there is nothing to rate',
      given: given({ from: 'scheduled', command: 'record-person-rating' }),
      expect: { outcome: 'refused', reasons: ['step-not-reached'], state: 'scheduled' },
      why: 'MGN-VG-001: the steps have a fixed order',
    },
  ];
}

/** What does not pass the schema of a command is refused with the place, and nothing is looked at further. */
function unreadable(): readonly RuleCase[] {
  const bad: readonly (readonly [string, object, readonly (string | number)[]])[] = [
    ['a field that does not exist', { surprise: true }, ['command', 'surprise']],
    ['a question that is a number', { question: 7 }, ['command', 'question']],
    ['a question of spaces only', { question: '   ' }, ['command', 'question']],
    ['a person that is a number', { person: 999_990_007 }, ['command', 'person']],
    ['an assessment that is not complete', { entry: { hasPsychologicalComplaints: true } }, ['command', 'entry']],
    ['a type that does not exist', { type: 'refer' }, ['command', 'type']],
  ];
  return bad.map(([what, but, path], index) => ({
    id: `invalid-command.${String(index + 1)}`,
    title: `${what} is refused with its place`,
    given: given({ from: 'none', command: 'submit', but }),
    expect: { outcome: 'refused', reasons: ['invalid-command'], state: 'none', issues: [{ path }] },
    why: 'parsing comes first: what is not a command is not judged',
  }));
}
