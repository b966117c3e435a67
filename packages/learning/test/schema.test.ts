import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../src/learning.js';
import { publish } from '../src/publish.js';
import { addStream, arbitraryStreams, norms2026, region } from './streams-for-tests.js';

const file = new URL('../schemas/published-report.json', import.meta.url);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(file, 'utf8')) as object,
);

describe('the JSON Schema of a published report', () => {
  it('law: holds for whatever is published', () => {
    fc.assert(
      fc.property(arbitraryStreams(0, 300), (streams) => {
        const learning = open();
        for (const stream of streams) addStream(learning, stream);
        const answer = publish([learning.report(norms2026.year, { region })]);
        if (!answer.ok) return expect.unreachable();
        for (const report of answer.value) expect([validate(report), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 20 },
    );
  });

  it('has no place for more than is named, nor for a small count', () => {
    const answer = publish([open().report(norms2026.year, { region })]);
    const [report] = answer.ok ? answer.value : [];
    expect(validate({ ...report, person: 'somebody' })).toBe(false);
    expect(validate({ ...report, figures: report?.figures.map((figure) => ({ ...figure, n: 3 })) })).toBe(false);
    expect(validate({ ...report, begun: { transfer: 3 } })).toBe(false);
  });
});
