import { describe, expect, it } from 'vitest';
import { events, histories, who, withName } from '../../test/specification/conference/story.js';
import { changed, event, type StoryEvent } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { isMgnError } from '../words/mgn-error.js';

function brokenBy(history: readonly StoryEvent[]): unknown {
  try {
    caseAfter(history);
    return 'fits';
  } catch (error) {
    return isMgnError(error) ? error.code : error;
  }
}

describe('a broken log', () => {
  it.each([
    ['an event before the first', [events.submitted]],
    ['an end before the first', [events.withdrawn]],
    ['a second opening', [events.prepared, events.prepared]],
    ['a step that was skipped', [events.prepared, events.screened]],
    ['a person in an item without a name', [changed(events.prepared, { person: who.person })]],
    ['the number of a conversation in an item without a name', [changed(events.prepared, { cause: 'VG-0412' })]],
    ['a permission in an item without a name', [events.prepared, events.submittedWithName]],
    [
      'more permission in an item without a name',
      [...histories.submitted, event('consent-extended', '2026-11-24T10:00:00+01:00', { organisations: [who.team] })],
    ],
    [
      'an action that was never agreed',
      [...histories['actions-open'], event('action-completed', '2026-12-02T10:00:00+01:00', { action: 9 })],
    ],
    ['an end after the end', [...histories.withdrawn, events.withdrawn]],
  ])('%s', (_what, history) => {
    expect(brokenBy(history)).toBe('broken-log');
  });

  it('is not one that fits, with and without a name', () => {
    for (const history of Object.values(histories)) {
      expect(brokenBy(history)).toBe('fits');
      expect(brokenBy(withName(history))).toBe('fits');
    }
  });
});

describe('a record', () => {
  it('of a withdrawn item keeps whose it was and nothing of the question', () => {
    const record = caseAfter(withName(histories.withdrawn));
    expect(record).toMatchObject({
      state: 'withdrawn',
      person: who.person,
      consent: null,
      reason: 'withdrawn-by-person',
    });
    expect(Object.keys(record)).not.toContain('question');
    expect(Object.keys(record)).not.toContain('session');
  });

  it('keeps the first day from which the person is owed an answer', () => {
    const record = caseAfter([...histories.discussed, events.rescheduled, events.discussedAgain]);
    expect(record).toMatchObject({ feedbackOwedSince: '2026-11-30', secondDiscussion: 'more-information-needed' });
    expect(record).toMatchObject({ discussions: [{ purpose: 'first-discussion' }, { purpose: 'second-discussion' }] });
  });
});
