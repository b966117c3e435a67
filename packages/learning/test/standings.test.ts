/**
 * The standings of the waiting lists, held against the process itself: the records as they were on a day, and its own counts.
 */
import { addDays, plainDateOf, PlainDate, waitingCountsOn, waitlistEntry, type WaitlistEntryEvent } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../src/learning.js';
import { Period } from '../src/period.js';
import { arbitraryEntry, region } from './streams-for-tests.js';

/** Entries that end, or of which the treatment begins, are there as well. */
const entries = fc.array(fc.tuple(arbitraryEntry(0, 200), fc.constantFrom('stays', 'ends', 'treated')), {
  minLength: 1,
  maxLength: 12,
});

type Told = readonly (readonly [stream: { readonly events: readonly unknown[] }, how: string])[];

function eventsOf(told: Told): readonly (readonly WaitlistEntryEvent[])[] {
  return told.map(([{ events }, how]) => {
    const before = waitlistEntry.Event.array().parse(events);
    const last = before.at(-1);
    if (last === undefined || how === 'stays') return before;
    const at = `${addDays(plainDateOf(last.at), 9)}T12:00:00Z`;
    const more = (type: string, data: object) => waitlistEntry.Event.parse({ ...last, type, at, data });
    if (how === 'ends') {
      const nothing = { takenOverOn: null, transferCase: null, declineReason: null, keptEntry: null };
      return [...before, more('entry-ended', { reason: 'no-longer-needed', ...nothing })];
    }
    if (last.type !== 'intake-held') return before;
    return [
      ...before,
      more('treatment-queued', {}),
      more('treatment-started', { treatmentOn: addDays(plainDateOf(last.at), 9) }),
    ];
  });
}

describe('who waits', () => {
  it('law: on every day the standings are those that the process counts', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 450 }), (told, offset) => {
        const streams = eventsOf(told);
        const today = addDays(PlainDate.parse('2026-01-01'), offset);
        const learning = open();
        for (const [index, events] of streams.entries()) {
          learning.add({ id: String(index), process: 'waitlist-entry' }, events);
        }
        const period = Period.parse({ from: addDays(today, -5), until: addDays(today, 1) });
        const { figures } = learning.report(period, { region });
        const figure = (code: string) => figures.find(({ indicator }) => indicator === code);
        const records = streams.map((events) =>
          waitlistEntry.fold(events.filter(({ at }) => plainDateOf(at) <= today)),
        );
        const { waiting, overNorm, contactOverdue } = waitingCountsOn(records, today);
        expect([figure('IV2')?.numerator, figure('IV2')?.denominator]).toEqual([overNorm, waiting]);
        expect([figure('IV3')?.numerator, figure('IV3')?.denominator]).toEqual([contactOverdue, waiting]);
      }),
      { numRuns: 150 },
    );
  });
});
