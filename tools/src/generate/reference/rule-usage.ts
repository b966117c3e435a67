/**
 * Where a rule is at work: the files that name it or one of its codes, and the cases that try it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, root } from '../../root.js';

/** Files of cases with how many of their cases try a rule. */
export interface CaseUsage {
  readonly file: string;
  readonly count: number;
}

interface Case {
  readonly why?: string;
  readonly expect: unknown;
}

/** The files of a package that name a rule by its id or by a code that reports it. */
export function filesNaming(room: string, id: string, codes: readonly string[]): readonly string[] {
  const wanted = [id, ...codes.map((code) => `'${code}'`)];
  return sourcesOf(room).flatMap(({ path, text }) => (wanted.some((name) => text.includes(name)) ? [path] : []));
}

/** The cases of all packages that name a rule, or in this package expect a code that reports it. */
export function casesTrying(room: string, id: string, codes: readonly string[]): readonly CaseUsage[] {
  return caseFiles().flatMap(({ room: own, path, cases }) => {
    const quoted = codes.map((code) => `"${code}"`);
    const trying = cases.filter(({ why = '', expect }) => {
      const text = JSON.stringify(expect);
      return why.includes(id) || text.includes(id) || (own === room && quoted.some((code) => text.includes(code)));
    });
    return trying.length === 0 ? [] : [{ file: path, count: trying.length }];
  });
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const sources = new Map<string, readonly SourceFile[]>();

/** Source that applies rules: no tests, no tables of rules and codes, no texts. */
function sourcesOf(room: string): readonly SourceFile[] {
  const known = sources.get(room);
  if (known !== undefined) return known;
  const folder = join(root, 'packages', room, 'src');
  const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/\.test(?:-d)?\.ts$/.test(name))
    .filter(
      (name) => !/(?:^|\/)(?:labels\/|rules\.ts|reasons\.ts|refusal-codes\.ts|issue-codes\.ts|explanation)/.test(name),
    )
    .sort()
    .map((name) => ({ path: `packages/${room}/src/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
  sources.set(room, read);
  return read;
}

function caseFiles(): readonly { readonly room: string; readonly path: string; readonly cases: readonly Case[] }[] {
  return publishedPackages().flatMap(({ room, folder }) => {
    const cases = join(folder, 'cases');
    return namesIn(cases).map((name) => {
      const table = JSON.parse(readFileSync(join(cases, name), 'utf8')) as { readonly cases: readonly Case[] };
      return { room, path: `packages/${room}/cases/${name}`, cases: table.cases };
    });
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
