import { isMgnError, PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { addStream, arbitraryConversation, arbitraryEntry, norms2026, region } from '../test/streams-for-tests.js';
import { type Learning, open } from './learning.js';
import fc from 'fast-check';

const [conversation] = fc.sample(arbitraryConversation(10, 20), { numRuns: 1, seed: 7 });
const [entry] = fc.sample(arbitraryEntry(10, 20), { numRuns: 1, seed: 7 });

function codeOf(what: () => unknown): string | null {
  try {
    what();
    return null;
  } catch (error) {
    return isMgnError(error) ? error.code : 'other';
  }
}

describe('gathering', () => {
  it('begins with nothing, and a report of nothing says so', () => {
    const report = open().report(norms2026.year, { region });
    expect(report.figures.every(({ value, standing }) => value === 0 || value === null || standing !== 'known')).toBe(
      true,
    );
    expect([report.knownUntil, report.profileVersions]).toEqual(['2027-01-01', []]);
  });

  it('refuses a stream that comes again as another process, and one that is on both sides of a merge', () => {
    if (conversation === undefined || entry === undefined) return expect.unreachable();
    const [one, other] = [open(), open()];
    addStream(one, conversation);
    addStream(other, conversation);
    expect(codeOf(() => one.add({ id: conversation.id, process: 'waitlist-entry' }, []))).toBe('other-process');
    expect(codeOf(() => one.merge(other))).toBe('stream-in-both');
    expect(codeOf(() => one.merge({} as Learning))).toBe('not-learning');
  });

  it('refuses a log of a waiting list that cannot be', () => {
    if (entry?.process !== 'waitlist-entry') return expect.unreachable();
    const twice = [...entry.events.slice(0, 1), ...entry.events.slice(0, 1)];
    expect(codeOf(() => open().add({ id: 'x', process: 'waitlist-entry' }, twice))).toBe('broken-log');
  });

  it('tells under which versions of the profile the events of a period happened', () => {
    if (conversation?.process !== 'exploratory-conversation') return expect.unreachable();
    const learning = open();
    const events = conversation.events.map((event, index) => ({
      ...event,
      region: { id: region.id, version: index === 0 ? 3 : 1 },
    }));
    learning.add({ id: 'x', process: 'exploratory-conversation' }, events);
    const first = learning.report(norms2026.year, { region });
    expect(first.profileVersions).toEqual(events.length > 1 ? [1, 3] : [3]);
    const long = { from: PlainDate.parse('2020-01-01'), until: PlainDate.parse('2020-02-01') };
    expect(learning.report(long, { region }).profileVersions).toEqual([]);
  });

  it('does not change by being asked', () => {
    if (conversation === undefined) return expect.unreachable();
    const learning = open();
    addStream(learning, conversation);
    const before = learning.report(norms2026.year, { region });
    learning.report({ from: PlainDate.parse('2026-03-01'), until: PlainDate.parse('2026-04-01') }, { region });
    expect(learning.report(norms2026.year, { region })).toEqual(before);
  });
});
