import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorCodes } from '../src/codes.js';
import { learningRules } from '../src/rules.js';
import { caseFiles } from './specification/case-files.js';

const folder = new URL('../cases/', import.meta.url);
const rows = caseFiles.flatMap(({ cases }) => cases);

describe('the cases of learning', () => {
  it.each(Object.keys(learningRules))('%s is tried', (rule) => {
    expect(rows.filter(({ why }) => why.startsWith(`${rule}: `)).length).toBeGreaterThanOrEqual(1);
  });

  it.each(indicatorCodes)('%s is asked for', (code) => {
    expect(rows.filter(({ given }) => (given as { indicator?: string }).indicator === code).length).toBeGreaterThan(0);
  });

  it('name a rule that there is', () => {
    const named = new Set(rows.map(({ why }) => why.split(':')[0] ?? ''));
    expect([...named].filter((rule) => !Object.hasOwn(learningRules, rule))).toEqual([]);
  });

  it('have an id of their own, and say what and why', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { title, why } of rows) {
      expect(title.length).toBeGreaterThan(10);
      expect(why.length).toBeGreaterThan(20);
    }
  });

  it.each(caseFiles.map((file) => [file.name, file] as const))(
    '%s: the file holds what the specification gives',
    (name, { subject, source, cases }) => {
      const stored = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as object;
      expect(stored).toEqual(JSON.parse(JSON.stringify({ format: 'mgn-cases/1', subject, source, cases })));
    },
  );

  it('stand in these files and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(caseFiles.map(({ name }) => `${name}.json`).sort());
  });
});
