import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseFiles } from '../../test/specification/case-files.js';
import { explorationRefusals } from './refusal-codes.js';

const rows = caseFiles
  .filter(({ subject }) => subject === 'domain/exploratory-conversation')
  .flatMap(({ name, cases }) => cases.map((row) => ({ ...row, name, reasons: reasonsOf(row.expect) })));

function reasonsOf(expectation: object): readonly unknown[] {
  return 'reasons' in expectation && Array.isArray(expectation.reasons) ? expectation.reasons : [];
}

describe('the cases of the exploratory conversation', () => {
  it.each(Object.entries(explorationRefusals))('refuse with %s, and name the rule %s', (code, ruleId) => {
    const refused = rows.filter(({ reasons }) => reasons.length === 1 && reasons[0] === code);
    expect(refused.length).toBeGreaterThan(0);
    const regional = 'exploratory-conversation-regions';
    const misnamed = refused.filter(({ name, why }) => name !== regional && !why.startsWith(ruleId));
    expect(misnamed.map(({ id, why }) => `${id}: ${why}`)).toEqual([]);
  });

  it('stand on both sides of every condition', () => {
    const conditions = rows.filter(({ name }) => name === 'exploratory-conversation-conditions').map(({ id }) => id);
    const codes = new Set(conditions.filter((id) => /\.(?:yes|no)\./u.test(id)).map((id) => id.split('.')[0]));
    expect(codes.size).toBeGreaterThan(40);
    for (const code of codes) {
      expect(conditions).toContain(`${String(code)}.no.1`);
      expect(conditions).toContain(`${String(code)}.yes.1`);
    }
  });

  it.each(caseFiles.map((file) => [file.name, file] as const))(
    '%s: ids are unique, and every case says what and why',
    (_name, file) => {
      expect(new Set(file.cases.map(({ id }) => id)).size).toBe(file.cases.length);
      for (const { title, why } of file.cases) {
        expect(title.length).toBeGreaterThan(10);
        expect(why.length).toBeGreaterThan(5);
      }
    },
  );

  it.each(caseFiles.map((file) => [file.name, file] as const))(
    '%s: the file holds what the specification gives',
    (name, file) => {
      const stored = JSON.parse(readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8')) as object;
      const { subject, source, cases: rows } = file;
      expect(stored).toEqual(JSON.parse(JSON.stringify({ format: 'mgn-cases/1', subject, source, cases: rows })));
    },
  );
});
