import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueCodes, ownExtensions } from '../src/index.js';
import { outside, same } from './readme-consent-example.js';
import { back, unusual } from './readme-example.js';

const read = (...path: string[]): string => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const readme = read('..', 'README.md');
const listed = (values: readonly unknown[]): string => `['${values.join("', '")}']`;

describe('the example of the README', () => {
  it('is the file that is run here', () => {
    const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code]) => code);
    const run = ['readme-example.ts', 'readme-consent-example.ts'].map((name) =>
      read(name).replaceAll('export const', 'const'),
    );
    expect(shown).toEqual(run);
  });

  it('gives the answers that its comments say', () => {
    expect(unusual).toContain('entry-unknown');
    expect(back).toEqual(['active', 'requested', 'requested']);
    expect(readme).toContain(`// ${listed(unusual)}`);
    expect(readme).toContain(`// ${listed(back)}`);
    expect(readme).toContain(`// ${listed(outside)}`);
    expect(same).toBe(true);
  });
});

describe('the README', () => {
  it('names every extension of ours', () => {
    for (const name of Object.keys(ownExtensions)) expect(readme).toContain(`\`${name}\``);
  });

  it('names every code of an issue, with its severity', () => {
    for (const [code, severity] of Object.entries(issueCodes)) {
      expect(readme).toMatch(new RegExp(`\\| ${severity} \\|[^\\n]*\`${code}\``));
    }
  });
});
