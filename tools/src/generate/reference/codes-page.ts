/**
 * Every list of codes with what each code is called.
 */
import { labels, type Label } from '@mgn/domain/labels';
import type { GeneratedFile } from '../generator.js';
import { code, page, table } from './markdown.js';

/** The page. */
export function codesReference(): GeneratedFile {
  const lists = Object.entries(labels as Readonly<Record<string, Readonly<Record<string, Label>>>>);
  return {
    path: 'docs/reference/codes.md',
    text: page(
      'Codes',
      '`packages/domain/src/labels`',
      'One list per concept. A code is lower-case English and never changes; its texts may. The last two columns are what the person reads: plain Dutch (B1) and English.',
      lists.map(([name]) => `[${name}](#${name})`).join(' · '),
      ...lists.flatMap(([name, entries]) => [`## ${name}`, listOf(entries)]),
    ),
  };
}

function listOf(entries: Readonly<Record<string, Label>>): string {
  const rows = Object.entries(entries).map(([name, { nl, en, screen }]) => [code(name), nl, en, screen.nl, screen.en]);
  return table(['Code', 'Dutch', 'English', 'The person reads', 'The person reads, in English'], rows);
}
