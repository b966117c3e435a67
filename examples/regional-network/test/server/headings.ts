/**
 * The headings of a page, in the order in which they are read.
 */

/**
 * What is wrong with the order of the headings: there is one `h1`, and on the way down no level is left out. Only what was wrong with a
 * form stands above the `h1`, with an `h2` of its own.
 */
export function headingFaults(html: string): readonly string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  const title = levels.indexOf(1);
  const names = (level: number, index: number) => `h${String(level)} at place ${String(index + 1)}`;
  return levels.flatMap((level, index) => {
    const isFault =
      title === -1 ||
      (index < title ? level !== 2 : level === 1 ? index > title : level > (levels[index - 1] ?? 0) + 1);
    return isFault ? [names(level, index)] : [];
  });
}
