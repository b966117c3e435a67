import { Instant, instantOf, PersonId, StreamId, toEpochMs } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import type { ProcessSummary } from '../store/event-log.js';
import { otherRequests } from './other-requests.js';

describe('a request that counts', () => {
  const at = Instant.parse('2026-11-24T09:00:00+01:00');
  const person = PersonId.parse('0192f0c0-0000-7000-8000-000000000001');
  const except = StreamId.parse('0192f0c0-0000-7000-8000-0000000000ff');
  const daysAgo = (days: number): Instant => instantOf(toEpochMs(at) - days * 86_400_000);
  const request = (number: number, more: Partial<ProcessSummary> = {}) =>
    ({
      stream: StreamId.parse(`0192f0c0-0000-7000-8000-0000000000${String(number)}`),
      process: 'exploratory-conversation',
      ended: true,
      openedAt: daysAgo(number),
      changedAt: daysAgo(number),
      ...more,
    }) as ProcessSummary;

  it('is still going on, or ended within a year; the newest comes first', async () => {
    const listed = [
      request(10, { ended: false, changedAt: daysAgo(2_000), openedAt: daysAgo(2_000) }),
      request(11, { changedAt: daysAgo(365) }),
      request(12, { changedAt: daysAgo(366) }),
      request(13, { stream: except }),
      request(14, { process: 'consent' }),
    ];
    const source = { listSummaries: () => Promise.resolve(listed), findPersons: () => Promise.resolve([]) };
    const found = await otherRequests(source, { person, marks: null, except, at });
    expect(found).toEqual([
      { request: listed[1], by: 'id' },
      { request: listed[0], by: 'id' },
    ]);
  });
});
