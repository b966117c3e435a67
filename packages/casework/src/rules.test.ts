import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseworkRules, ruleOfCaseworkCode } from './rules.js';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'rules.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

describe('the rules of casework', () => {
  it('are numbered in their order, each under its own id', () => {
    const ids = Object.keys(caseworkRules);
    expect(ids).toEqual(ids.map((_id, index) => `CASE-${String(index + 1).padStart(3, '0')}`));
    expect(Object.values(caseworkRules).map(({ id }) => id)).toEqual(ids);
  });

  it('say in two languages what is so, and where that is recorded', () => {
    for (const { says, source } of Object.values(caseworkRules)) {
      expect(says.nl).toMatch(/^\p{Lu}.*\.$/u);
      expect(says.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(source).toMatch(/^no public text: docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/);
    }
  });

  it('stand behind every code of casework itself', () => {
    const own = sources.flatMap((text) => [
      ...text.matchAll(/code: '([a-z-]+)', path|\['([a-z-]+)', 'person-too-young'\]/g),
    ]);
    const codes = new Set(own.flatMap(([, code, fact]) => code ?? fact ?? []));
    // These say that something is not what it claims to be, as any input can be.
    const plain = ['invalid-value', 'unknown-case', 'unknown-organisation'];
    expect([...codes].filter((code) => !plain.includes(code) && !Object.hasOwn(ruleOfCaseworkCode, code))).toEqual([]);
    expect(
      Object.keys(ruleOfCaseworkCode).filter((code) => !sources.some((text) => text.includes(`'${code}'`))),
    ).toEqual([]);
  });
});
