import { describe, expect, it } from 'vitest';
import { parseCaseTable } from './case-table.js';

const good = {
  format: 'mgn-cases/1',
  subject: 'domain/identifier',
  source: 'our own',
  cases: [{ id: 'A1', title: 'one', given: {}, expect: { valid: true }, why: 'because' }],
};

const codes = (input: unknown) => {
  const parsed = parseCaseTable(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
};

describe('a table of cases', () => {
  it('is read', () => {
    expect(parseCaseTable(good)).toEqual({
      ok: true,
      value: {
        subject: 'domain/identifier',
        source: 'our own',
        cases: [{ id: 'A1', title: 'one', given: {}, expect: { valid: true }, why: 'because' }],
      },
    });
  });

  it('needs no title, source or why', () => {
    const bare = { format: 'mgn-cases/1', subject: 'x', cases: [{ id: 'A', given: null, expect: 3 }] };
    expect(parseCaseTable(bare)).toMatchObject({ ok: true, value: { source: '', cases: [{ title: '', why: null }] } });
  });

  it('may be empty', () => {
    expect(codes({ ...good, cases: [] })).toEqual([]);
  });

  it.each([
    ['no object', [], [' invalid-type']],
    ['nothing', null, [' invalid-type']],
    ['another format', { ...good, format: 'mgn-cases/2' }, ['format unknown-format']],
    ['no subject', { ...good, subject: undefined }, ['subject missing-field']],
    ['an empty subject', { ...good, subject: '' }, ['subject invalid-type']],
    ['no cases', { ...good, cases: undefined }, ['cases invalid-type']],
    ['a case that is text', { ...good, cases: ['x'] }, ['cases.0 invalid-type']],
    [
      'a case without its parts',
      { ...good, cases: [{}] },
      ['cases.0.id missing-field', 'cases.0.given missing-field', 'cases.0.expect missing-field'],
    ],
    ['the same id twice', { ...good, cases: [good.cases[0], good.cases[0]] }, ['cases.1.id duplicate-id']],
  ])('is refused with %s', (_what, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  it.each([
    [{ $neer: [1, 2] }],
    [{ $near: [1] }],
    [{ $near: [1, -1] }],
    [{ $near: ['1', 1] }],
    [{ $near: [1, 1], more: true }],
    [{ $absent: false }],
  ])('is refused with a matcher that could never match: %j', (matcher) => {
    const cases = [{ ...good.cases[0], expect: { deep: [matcher] } }];
    expect(codes({ ...good, cases }).every((code) => code.endsWith('unknown-matcher'))).toBe(true);
    expect(codes({ ...good, cases }).length).toBeGreaterThan(0);
  });
});
