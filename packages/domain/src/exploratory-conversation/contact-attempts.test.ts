import { describe, expect, it } from 'vitest';
import { event, histories, type StoryEvent } from '../../test/specification/story.js';
import { recordAfter } from '../../test/told-story.js';
import { failedAttempts } from './contact-attempts.js';
import type { Scheduled } from './record.js';

const count = (...more: readonly StoryEvent[]) =>
  failedAttempts(recordAfter([...histories.scheduled, ...more]) as Scheduled);
const tried = (at: string, reached: boolean) => event('contact-attempted', at, { means: 'phone', reached });
const noShow = (at: string, ...absent: readonly string[]) => event('no-show-recorded', at, { absent });

describe('failed attempts to reach the person', () => {
  it('are counted since the person was last reached', () => {
    expect(count()).toBe(0);
    expect(count(tried('2026-11-27T09:00:00+01:00', false), tried('2026-11-28T10:00:00+01:00', false))).toBe(2);
    expect(count(tried('2026-11-27T09:00:00+01:00', false), tried('2026-11-27T10:00:00+01:00', true))).toBe(0);
    expect(count(tried('2026-11-27T09:00:00+01:00', true), tried('2026-11-27T10:00:00+01:00', false))).toBe(1);
  });

  it('count once a day, the day of the Netherlands', () => {
    expect(count(tried('2026-11-27T09:00:00+01:00', false), tried('2026-11-27T17:00:00+01:00', false))).toBe(1);
    expect(count(tried('2026-11-27T22:30:00Z', false), tried('2026-11-27T23:30:00Z', false))).toBe(2);
  });

  it('include a conversation to which the person did not come, also after the person was reached', () => {
    expect(count(noShow('2026-11-30T14:30:00+01:00', 'person'))).toBe(1);
    expect(count(tried('2026-11-27T09:00:00+01:00', true), noShow('2026-11-30T14:30:00+01:00', 'person'))).toBe(1);
    expect(count(noShow('2026-11-30T14:30:00+01:00', 'person'), tried('2026-12-01T09:00:00+01:00', true))).toBe(0);
  });

  it('do not include a conversation to which somebody else did not come', () => {
    expect(count(noShow('2026-11-30T14:30:00+01:00', 'mh-professional'))).toBe(0);
  });
});
