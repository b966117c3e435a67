import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from './readme-anonymity-example.js';
import * as audit from './readme-audit-example.js';
import { answer, toPerson, toRequester } from './readme-example.js';

const read = (...path: string[]): string => readFileSync(join(import.meta.dirname, ...path), 'utf8');

/** The example of the README that begins with this entry of the package. */
const shownIn = (entry: string): string | undefined =>
  [...read('..', 'README.md').matchAll(/```ts\n([\s\S]*?)```/gu)]
    .map((match) => match[1])
    .find((example) => example?.includes(`@mgn/consent${entry}'`));

describe('the example of the README', () => {
  it('is the file that is run here', () => {
    const shown = /```ts\n([\s\S]*?)```/u.exec(read('..', 'README.md'))?.[1];
    expect(shown).toBe(read('readme-example.ts').replaceAll('export const', 'const'));
  });

  it('gives the answers that its comments say', () => {
    const source = read('readme-example.ts');
    expect(answer).toEqual(['partial', 'explicit-consent', 'category-not-covered']);
    expect(source).toContain(`// ['${answer.join("', '")}']`);
    expect(source).toContain(`// '${toPerson}'`);
    expect(source).toContain(`// '${toRequester}'`);
  });
});

describe('the example of the audit log', () => {
  it('is the file that is run here, and gives the answers that its comments say', () => {
    expect(shownIn('/audit')).toBe(read('readme-audit-example.ts').replaceAll('export const', 'const'));
    expect(audit.lines).toHaveLength(2);
    expect(audit.whole).toMatchObject({ whole: true, head: { count: 2 }, end: 'not-proven', unanchored: 2 });
    expect(audit.without).toMatchObject({ whole: false, fault: 'removed', line: 1, seq: 1 });
  });
});

describe('the example of a case without a name', () => {
  it('is the file that is run here, and gives the answer that its comment says', () => {
    expect(shownIn('/anonymity')).toBe(read('readme-anonymity-example.ts').replaceAll('export const', 'const'));
    expect(report.outcome).toBe('fail');
    expect(report.findings).toMatchObject([
      { code: 'name', ruleId: 'CONSENT-103', severity: 'warning', path: ['texts', 0, 'text'], from: 14, to: 28 },
    ]);
  });
});
