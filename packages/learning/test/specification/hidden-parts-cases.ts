/**
 * Which parts of a whole stay inside the region.
 */
import { numbered, type RuleCase, type Specified } from './rule-case.js';

const all = [true, true, true];
const none = [false, false, false];

const cases: readonly Specified[] = [
  {
    title: 'parts of ten and more are all shown',
    rule: 'MGN-LE-009',
    why: 'ten is the smallest count that is shown',
    given: { parts: [10, 11, 25] },
    expect: { parts: none, whole: false },
  },
  {
    title: 'one small part takes the smallest other one along',
    rule: 'MGN-LE-010',
    why: 'the whole less the others would be the small one',
    given: { parts: [30, 12, 4] },
    expect: { parts: [false, true, true], whole: false },
  },
  {
    title: 'two small parts that are ten together need no third',
    rule: 'MGN-LE-010',
    why: 'what can be computed is ten, and not which part is which',
    given: { parts: [30, 6, 4] },
    expect: { parts: [false, true, true], whole: false },
  },
  {
    title: 'two small parts that are nine together take another one along',
    rule: 'MGN-LE-010',
    why: 'what can be computed would be nine',
    given: { parts: [30, 5, 4] },
    expect: { parts: all, whole: false },
  },
  {
    title: 'of a whole that is small nothing is shown',
    rule: 'MGN-LE-009',
    why: 'its parts are small as well',
    given: { parts: [5, 0, 4] },
    expect: { parts: all, whole: true },
  },
  {
    title: 'a part of nought is hidden as a small one is, and takes the smallest other one along',
    rule: 'MGN-LE-013',
    why: 'that none has it tells it of everybody in the group',
    given: { parts: [10, 0, 25] },
    expect: { parts: [true, true, false], whole: false },
  },
  {
    title: 'what everybody in a group has is hidden as well',
    rule: 'MGN-LE-013',
    why: 'whoever knows that somebody is in the group would know it of them',
    given: { parts: [14, 0] },
    expect: { parts: [true, true], whole: false },
  },
  {
    title: 'a nought and a small one do not hide each other: the rest goes along',
    rule: 'MGN-LE-013',
    why: 'together they are 4',
    given: { parts: [30, 0, 4] },
    expect: { parts: all, whole: false },
  },
  {
    title: 'where a part of nought is told elsewhere, the whole is hidden',
    rule: 'MGN-LE-013',
    why: 'beside the whole it would tell that none of it has that',
    given: { parts: [0, 12, 14], shownElsewhere: [true, false, false] },
    expect: { parts: all, whole: true },
  },
  {
    title: 'a part that is shown elsewhere is passed over',
    rule: 'MGN-LE-010',
    why: 'it could be read there',
    given: { parts: [30, 12, 4], shownElsewhere: [false, true, false] },
    expect: { parts: [true, false, true], whole: false },
  },
  {
    title: 'where nothing else is left, the whole is hidden',
    rule: 'MGN-LE-010',
    why: 'without the whole nothing can be subtracted',
    given: { parts: [0, 12, 4], shownElsewhere: [false, true, false] },
    expect: { parts: [true, false, true], whole: true },
  },
  {
    title: 'nothing at all is shown as nothing',
    rule: 'MGN-LE-009',
    why: 'nought is nobody',
    given: { parts: [0, 0, 0] },
    expect: { parts: none, whole: false },
  },
];

/** The cases of hiding. */
export const hiddenPartsCases: readonly RuleCase[] = numbered('hidden', cases);
