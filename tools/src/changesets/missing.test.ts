import { describe, expect, it } from 'vitest';
import { judgeChangesets, namedBy, reachesReaders } from './missing.js';

describe('a changeset for every changed package', () => {
  const judge = (changed: readonly string[] | 'unknown', since: string | null, named: readonly string[] = []) =>
    judgeChangesets([{ name: '@mgn/domain', since, changed }], new Set(named))[0]?.verdict;

  it('asks for one when what readers get is different', () => {
    expect(judge(['packages/domain/src/index.ts'], '@mgn/domain@0.1.0')).toBe('missing');
    expect(judge(['packages/domain/src/index.ts'], '@mgn/domain@0.1.0', ['@mgn/domain'])).toBe('told');
  });

  it('asks for one before the first release', () => {
    expect(judge([], null)).toBe('missing');
    expect(judge([], null, ['@mgn/domain'])).toBe('told');
  });

  it('asks for nothing when only tests or settings changed', () => {
    expect(judge(['packages/domain/src/index.test.ts', 'packages/domain/tsup.config.ts'], '@mgn/domain@0.1.0')).toBe(
      'unchanged',
    );
  });

  it('says that it does not know when the clone is too shallow', () => {
    expect(judge('unknown', '@mgn/domain@0.1.0')).toBe('unknown');
  });

  it.each([
    ['packages/domain/src/words/role.ts', true],
    ['packages/domain/cases/x.json', true],
    ['packages/domain/package.json', true],
    ['packages/domain/README.md', true],
    ['packages/domain/src/words/role.test.ts', false],
    ['packages/domain/test/postgres/log.test.ts', false],
    ['packages/domain/etc/domain.api.md', false],
    ['docs/README.md', false],
  ])('%s reaches readers: %s', (file, answer) => {
    expect(reachesReaders(file)).toBe(answer);
  });

  it('reads the front matter of a changeset', () => {
    expect(namedBy(`---\n'@mgn/domain': minor\n"@mgn/fhir": patch\n---\n\nText with '@mgn/consent': minor\n`)).toEqual([
      '@mgn/domain',
      '@mgn/fhir',
    ]);
    expect(namedBy('---\n---\n\nNothing to tell.\n')).toEqual([]);
  });
});
