import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide, reasonCodes, type DecisionContextInput, type ShareRequestInput } from '../src/index.js';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly given: { readonly request: ShareRequestInput; readonly context: DecisionContextInput };
  readonly expect: { readonly outcome: string; readonly reasons: readonly string[] };
  readonly why: string;
}

const table = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'decide.json'), 'utf8')) as {
  readonly format: string;
  readonly subject: string;
  readonly cases: readonly Case[];
};

describe('the cases of consent/decide', () => {
  it.each(table.cases.map((one) => [one.id, one.title, one] as const))('%s: %s', (_id, _title, one) => {
    expect(decide(one.given.request, one.given.context)).toMatchObject(one.expect);
  });

  it('have different ids and say why', () => {
    expect(new Set(table.cases.map(({ id }) => id)).size).toBe(table.cases.length);
    expect(table.cases.every(({ title, why }) => title !== '' && why !== '')).toBe(true);
  });

  it('reach every reason but those of grounds that are not weighed yet', () => {
    const reached = new Set(table.cases.flatMap((one) => one.expect.reasons));
    expect(reasonCodes.filter((code) => !reached.has(code))).toEqual([
      'mitz-permit',
      'ehds-primary-use',
      'statutory-duty',
      'statutory-right',
      'conflict-of-duties',
      'emergency',
      'anonymous',
      'post-mortem',
      'mitz-deny',
      'mitz-out-of-scope',
      'consent-source-unavailable',
    ]);
  });
});
