/**
 * The examples of a README: its code blocks, and what their comments promise.
 */

/** One fenced block. `line` is the line in the README on which its code begins. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** The code blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, text] of markdown.split('\n').entries()) {
    const fence = /^```\s*(\S*)/u.exec(text);
    if (fence === null) open?.lines.push(text);
    else if (open === null) open = { language: fence[1] ?? '', line: index + 2, lines: [] };
    else {
      blocks.push({ language: open.language, code: `${open.lines.join('\n')}\n`, line: open.line });
      open = null;
    }
  }
  return blocks;
}

/**
 * What the comments of an example promise: behind a `console.log`, or on the lines below it.
 *
 * @example promisesOf('console.log(1 + 1); // 2') // => ['2']
 */
export function promisesOf(code: string): readonly string[] {
  const promises: string[] = [];
  let place: 'elsewhere' | 'in-a-call' | 'below-a-call' = 'elsewhere';
  let below: string[] = [];
  for (const line of [...code.split('\n'), '']) {
    const comment = /^\s*\/\/ ?(.*)$/u.exec(line)?.[1];
    if (comment !== undefined && place === 'below-a-call') {
      below.push(comment);
      continue;
    }
    if (below.length > 0) promises.push(below.join('\n'));
    below = [];
    const prints: boolean = line.includes('console.log(') || place === 'in-a-call';
    const behind = /;\s*\/\/ ?(.*)$/u.exec(line)?.[1];
    if (prints && behind !== undefined) promises.push(behind);
    const ended = /;\s*$/u.test(line);
    place = !prints || behind !== undefined ? 'elsewhere' : ended ? 'below-a-call' : 'in-a-call';
  }
  return promises;
}
