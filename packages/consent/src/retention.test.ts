import { PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { retainedKinds, retainUntil, retentionTerms } from './index.js';

const until = (kind: (typeof retainedKinds)[number], endedOn: string): string => {
  const found = retainUntil(kind, PlainDate.parse(endedOn));
  return found.ok ? found.value : found.issues.map(({ code }) => code).join();
};

describe('how long is kept', () => {
  it('is five years for a choice and a line of the log, from when it ended', () => {
    expect([until('consent', '2026-06-15'), until('access-log', '2026-06-15')]).toEqual(['2031-06-15', '2031-06-15']);
  });

  it('is the term of the law of then for a file', () => {
    expect([until('wgbo-file', '2020-01-01'), until('wgbo-file', '2019-12-31')]).toEqual(['2040-01-01', '2034-12-31']);
    expect([until('wmo-file', '2026-06-15'), until('youth-file', '2026-06-15')]).toEqual(['2041-06-15', '2046-06-15']);
  });

  it('of 29 February ends on a day that there is', () => {
    expect([until('consent', '2024-02-29'), until('wgbo-file', '2024-02-29')]).toEqual(['2029-02-28', '2044-02-29']);
  });

  it('is not known of before the first term, so that nothing is thrown away', () => {
    expect([until('consent', '2018-05-24'), until('wmo-file', '2014-12-31')]).toEqual([
      'no-term-known',
      'no-term-known',
    ]);
  });

  it('has the newest term of a kind first', () => {
    for (const kind of retainedKinds) {
      const since = retentionTerms.filter((one) => one.kind === kind).map((one) => one.since);
      expect(since.length).toBeGreaterThan(0);
      expect(since).toEqual([...since].sort().reverse());
    }
  });
});
