/**
 * Which numbers stay inside the region: every count from 1 to 9, what nobody or everybody of a group has, and as many others as it takes so
 * that none can be computed back.
 *
 * @source proposed default, rules MGN-LE-009, MGN-LE-010 and MGN-LE-013: docs/decisions/0016-what-a-network-learns.md
 */
import type { MeasureCode } from './codes.js';
import type { Figure } from './figure.js';
import { indicators, type Protection } from './indicators.js';

/** The smallest count that is shown. Nought is shown only where nothing of the kind happened. */
export const smallestShown = 10;

/** Says whether a count of its own is too small to be shown. Nought is not: nothing happened, and to nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/**
 * Says whether a part of a group is too small to be shown. Nought is: that none of a group has something tells it of everybody in it, and
 * so does the part that is left when all have it.
 *
 * @example [isSmallPart(0), isSmall(0)] // => [true, false]
 */
export function isSmallPart(count: number): boolean {
  return count < smallestShown;
}

/** Which parts of a whole are hidden, and whether the whole is. */
export interface HiddenParts {
  readonly parts: readonly boolean[];
  readonly whole: boolean;
}

/**
 * Hides parts of a whole that is shown with them: the small ones, nought among them, and then the smallest of the others until what is hidden
 * cannot be told apart: at least two parts, which together are not small either. The whole is hidden where it is small itself, where nothing
 * else is left to hide, or where a part of nought is shown elsewhere. A part that is `shownElsewhere` hides nothing: it is never taken for
 * another. Of a whole of nought nothing is hidden.
 *
 * @example hideParts([14, 13, 9, 5]).parts // => [false, false, true, true]
 */
export function hideParts(parts: readonly number[], shownElsewhere: readonly boolean[] = []): HiddenParts {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return { parts: parts.map(() => false), whole: false };
  const toldOfNobody = parts.some((part, index) => part === 0 && shownElsewhere[index] === true);
  if (isSmall(whole) || toldOfNobody) return { parts: parts.map(() => true), whole: true };
  const hidden = parts.map(isSmallPart);
  while (givesAway(parts, hidden)) {
    const next = smallestLeft(parts, hidden, shownElsewhere);
    if (next === -1) return { parts: hidden, whole: true };
    hidden[next] = true;
  }
  return { parts: hidden, whole: false };
}

/** What is hidden together can be computed from the whole. One part alone is hidden because it is small. */
function givesAway(parts: readonly number[], hidden: readonly boolean[]): boolean {
  return (
    hidden.includes(true) &&
    isSmallPart(parts.reduce((sum, part, index) => sum + (hidden[index] === true ? part : 0), 0))
  );
}

function smallestLeft(
  parts: readonly number[],
  hidden: readonly boolean[],
  shownElsewhere: readonly boolean[],
): number {
  let found = -1;
  for (const [index, part] of parts.entries()) {
    if (hidden[index] === true || shownElsewhere[index] === true) continue;
    if (found === -1 || part < (parts[found] ?? 0)) found = index;
  }
  return found;
}

/** A figure as it may leave the region. */
export type ShownFigure = Omit<Figure, 'besides'>;

/** The figures of one indicator as they may leave the region, in the same order. */
export function shown(figures: readonly Figure[]): readonly ShownFigure[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { protection } = indicators[first.indicator];
  const elsewhere: readonly MeasureCode[] = indicators[first.indicator].shownElsewhere;
  const verdicts = verdict[protection](figures, (measure) => elsewhere.includes(measure));
  return figures.map((figure, index) => asShown(figure, verdicts[index] ?? 'nothing'));
}

/** What of a figure is shown: all, only out of how many, or nothing. */
type Showing = 'all' | 'only-n' | 'nothing';

type Judge = (figures: readonly Figure[], isElsewhere: (measure: MeasureCode) => boolean) => readonly Showing[];

const alone: Judge = (figures) => figures.map((figure) => (givesAwayBeside(figure) ? 'nothing' : 'all'));

const rest: Judge = (figures) =>
  figures.map((figure) => {
    if (givesAwayBeside(figure)) return 'nothing';
    const { numerator, denominator } = figure;
    if (numerator === null || denominator === null) return 'all';
    return hideParts([numerator, denominator - numerator]).parts.includes(true) ? 'only-n' : 'all';
  });

/** It rests on too few, or another number that follows from it is too small; where nothing was counted, nothing follows. */
function givesAwayBeside({ n, besides }: Figure): boolean {
  const on = n ?? 0;
  return isSmall(on) || (on > 0 && besides.some(isSmallPart));
}

const parts: Judge = (figures, isElsewhere) => {
  const hidden = hideParts(
    figures.map(({ numerator }) => numerator ?? 0),
    figures.map(({ measure }) => isElsewhere(measure)),
  );
  // Of a whole that is hidden, no part can be shown as a share either.
  return figures.map((_, index) => (hidden.whole ? 'nothing' : hidden.parts[index] === true ? 'only-n' : 'all'));
};

/** Each measure holds the one before it: what lies between two of them is a part, and so is what lies beyond the last. */
const steps: Judge = (figures) => {
  const counts = figures.map(({ numerator }) => numerator ?? 0);
  const between = counts.map((count, index) => count - (counts[index - 1] ?? 0));
  const beyond = (figures[0]?.denominator ?? 0) - (counts.at(-1) ?? 0);
  const hidden = hideParts([...between, beyond]);
  if (hidden.whole) return figures.map(() => 'nothing');
  // A measure is the sum of the parts up to it: it tells nothing new where these are all shown, or all the ones after it.
  return figures.map((_, index) => {
    const upTo = hidden.parts.slice(0, index + 1).includes(true);
    const after = hidden.parts.slice(index + 1).includes(true);
    return upTo && after ? 'only-n' : 'all';
  });
};

const verdict: Readonly<Record<Protection, Judge>> = { alone, rest, parts, steps };

function asShown(figure: Figure, showing: Showing): ShownFigure {
  const { besides: _inside, ...numbers } = figure;
  const open = figure.open !== null && isSmall(figure.open) ? null : figure.open;
  if (showing === 'all') return { ...numbers, open };
  const none = { numerator: null, value: null, low: null, high: null, deviation: null };
  if (showing === 'only-n') return { ...numbers, ...none, open, standing: 'suppressed' };
  return { ...numbers, ...none, denominator: null, n: null, open: null, standing: 'suppressed' };
}
