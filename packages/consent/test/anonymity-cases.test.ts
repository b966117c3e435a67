import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessAnonymity, findingCodes, type CaseDraftInput, type ParticipantInput } from '../src/anonymity/index.js';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly given: {
    readonly caseDraft: CaseDraftInput;
    readonly audience: readonly ParticipantInput[];
    readonly settings?: object;
  };
  readonly expect: { readonly outcome: string; readonly findings?: readonly { readonly code: string }[] };
  readonly why: string;
}

const table = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'anonymity.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};

describe('the cases of consent/assess-anonymity', () => {
  it.each(table.cases.map((one) => [one.id, one.title, one] as const))(
    '%s: %s',
    (_id, _title, { given, expect: expected }) => {
      expect(assessAnonymity(given.caseDraft, given.audience, given.settings)).toMatchObject(expected);
    },
  );

  it('find every code at least once, and of every rule let something pass', () => {
    const seen = new Set(table.cases.flatMap(({ expect: { findings = [] } }) => findings.map(({ code }) => code)));
    expect(findingCodes.filter((code) => !seen.has(code))).toEqual([]);
    const passing = new Set(table.cases.flatMap(({ why, expect: { outcome } }) => (outcome === 'pass' ? [why] : [])));
    const failing = table.cases.flatMap(({ why, expect: { outcome } }) =>
      outcome === 'fail' && /^CONSENT-1(?!00)/.test(why) ? [why] : [],
    );
    expect([...new Set(failing)].filter((why) => !passing.has(why) && why.length === 11)).toEqual([]);
  });
});
