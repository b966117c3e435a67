import { readdirSync, readFileSync } from 'node:fs';
import { caseworkRules } from '@mgn/casework';
import { describe, expect, it } from 'vitest';
import { caseFiles } from './specification/case-files.js';

const folder = new URL('../cases/', import.meta.url);
const rows = caseFiles.flatMap(({ cases }) => cases);
const tables = caseFiles.map((file) => [file.name, file] as const);

describe('the cases of casework', () => {
  it.each(Object.keys(caseworkRules))('%s is tried on both sides, by at least four cases', (rule) => {
    const trying = rows.filter(({ why }) => why.startsWith(`${rule}: `));
    expect(trying.length).toBeGreaterThanOrEqual(4);
    for (const side of ['no', 'yes']) expect(trying.map(({ id }) => id)).toContain(`${rule}.${side}.1`);
  });

  it('name a rule that there is', () => {
    const named = new Set(rows.map(({ why }) => why.split(':')[0]));
    expect([...named].filter((rule) => !Object.hasOwn(caseworkRules, rule ?? ''))).toEqual([]);
  });

  it('have an id of their own, and say what and why', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { title, why } of rows) {
      expect(title.length).toBeGreaterThan(10);
      expect(why.length).toBeGreaterThan(20);
    }
  });

  it.each(tables)('%s: the file holds what the specification gives', (name, { subject, source, cases }) => {
    const stored = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as object;
    expect(stored).toEqual(JSON.parse(JSON.stringify({ format: 'mgn-cases/1', subject, source, cases })));
  });

  it('stand in these files and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(caseFiles.map(({ name }) => `${name}.json`).sort());
  });
});
