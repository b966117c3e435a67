import { describe, expect, it } from 'vitest';
import { ownFiles, readTables } from '../bin/files.js';
import { ownAnswers, runTable } from '../src/index.js';

const { tables, problems } = readTables(ownFiles(), true);

describe('the tables that come with the packages', () => {
  it('are readable, and their subjects are known', () => {
    expect(problems).toEqual([]);
    expect(tables.length).toBeGreaterThan(0);
  });

  it.each(tables.map(({ file, table }) => [table.subject, file, table] as const))(
    '%s: every case of %s is answered as expected',
    async (_subject, file, table) => {
      const failed = (await runTable(file, table, ownAnswers)).filter(({ result }) => !result.passed);
      expect(failed.map(({ result, title, differences }) => ({ id: result.id, title, differences }))).toEqual([]);
    },
  );

  it('name their source, and every case has a title', () => {
    expect(tables.filter(({ table }) => table.source === '').map(({ file }) => file)).toEqual([]);
    expect(tables.flatMap(({ table }) => table.cases.filter(({ title }) => title === ''))).toEqual([]);
  });
});
