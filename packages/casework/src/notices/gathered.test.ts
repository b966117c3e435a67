import { Instant, OrganisationId, PersonId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { notGathered } from './gathered.js';
import type { Notice } from './notice.js';

const office = OrganisationId.parse('00000000-0000-4000-8000-000000000020');
const person = PersonId.parse('00000000-0000-4000-8000-000000000001');
let number = 0;
const notice = (minute: number, more: Partial<Notice> = {}): Notice => {
  number += 1;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    recipient: { kind: 'organisation', organisation: office },
    kind: 'turn',
    process: 'transfer-case',
    path: '/transfers',
    at: Instant.parse(`2026-11-24T09:${String(minute).padStart(2, '0')}:00+01:00`),
    ...more,
  };
};
const entry = (minute: number, attempts = 0, state: 'waiting' | 'sent' = 'waiting') => ({
  ...notice(minute),
  attempts,
  state,
});

describe('notices that are gathered', () => {
  it('are one per recipient and words, however many things become ready at once', () => {
    const four = [notice(0), notice(0), notice(0), notice(0)];
    expect(notGathered(four, [])).toEqual([four[0]]);
  });

  it('are not written where the same one waits that nobody took', () => {
    expect(notGathered([notice(5)], [entry(0)])).toEqual([]);
  });

  it('are written where the one before was taken, or was sent: it may have been read already', () => {
    for (const before of [entry(0, 1), entry(0, 1, 'sent')]) expect(notGathered([notice(5)], [before])).toHaveLength(1);
  });

  it('are written where the one before waits for a quarter of an hour: it may become too old to be sent', () => {
    expect(notGathered([notice(14)], [entry(0)])).toHaveLength(0);
    expect(notGathered([notice(15)], [entry(0)])).toHaveLength(1);
  });

  it('keep apart who is told, why, and where to look', () => {
    const others: readonly Notice[] = [
      notice(1, { recipient: { kind: 'person', person } }),
      notice(1, { kind: 'news' }),
      notice(1, { process: 'waitlist-entry', path: '/wachtlijst' }),
    ];
    expect(notGathered(others, [entry(0)])).toEqual(others);
  });
});
