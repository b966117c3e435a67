/**
 * Finds and reads the files of cases.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSubject, parseCaseTable, type CaseTable } from '../src/index.js';

/** A file with the table that stands in it. */
export interface ReadTable {
  readonly file: string;
  readonly table: CaseTable;
}

/** The tables that come with the packages beside this one, in the repository as well as below `node_modules/@mgn`. */
export function ownFiles(): readonly string[] {
  const rooms = dirname(packageFolder());
  return readdirSync(rooms)
    .sort()
    .map((room) => join(rooms, room, 'cases'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.json'))
    .map((file) => relative(process.cwd(), file));
}

/** Reads files; every one that is not usable is a problem in words. With `known`, a subject has to be one of ours. */
export function readTables(
  files: readonly string[],
  known: boolean,
): { readonly tables: readonly ReadTable[]; readonly problems: string[] } {
  const tables: ReadTable[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const json = readJson(file);
    if (typeof json === 'string') {
      problems.push(json);
      continue;
    }
    const parsed = parseCaseTable(json.value);
    if (!parsed.ok) {
      const lines = parsed.issues.map(({ code, path, expected }) => {
        const place = path.length === 0 ? 'the file itself' : path.join('.');
        return `  ${place}: ${code}${expected === undefined ? '' : `, expected ${expected}`}`;
      });
      problems.push([`${file}: not in the format mgn-cases/1`, ...lines].join('\n'));
    } else if (known && findSubject(parsed.value.subject) === null) {
      problems.push(`${file}: unknown subject ${parsed.value.subject}; --list shows the subjects`);
    } else tables.push({ file, table: parsed.value });
  }
  return { tables, problems };
}

function readJson(file: string): { readonly value: unknown } | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return `${file}: cannot be read (${codeOf(error)})`;
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch {
    return `${file}: not JSON`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** The folder with this package's own package.json, whether this file runs from `bin/` or from `dist/bin/`. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
