import { describe, expect, it } from 'vitest';
import { events, histories, submitter, who, withName } from '../../test/specification/conference/story.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { caseConferenceItem } from './index.js';

const turns = (history: readonly StoryEvent[]) =>
  caseConferenceItem.turns(caseAfter(history)).map(({ what, organisation, by }) => [what, organisation, by]);
const { organisation: own } = submitter;

describe('the turns of an item', () => {
  it('are of every owner of an open action, and of whoever tells the person', () => {
    expect(turns(histories['actions-open'])).toEqual([
      ['record-feedback', own, '2026-12-03'],
      ['complete-action', who.team, '2026-12-08'],
      ['complete-action', own, '2026-12-15'],
    ]);
  });

  it('leave the chair the minutes while the person is told', () => {
    expect(turns(histories.discussed)).toEqual([
      ['record-feedback', own, '2026-12-03'],
      ['agree-actions', null, '2026-12-07'],
    ]);
  });

  it('keep everything that was agreed when the item goes on with more parties', () => {
    expect(turns(histories['carrying-on'])).toEqual([
      ['record-feedback', own, '2026-12-03'],
      ['confirm-carried-on', own, '2026-12-04'],
      ['complete-action', who.team, '2026-12-08'],
      ['complete-action', own, '2026-12-15'],
    ]);
    const opened = withName([...histories['carrying-on'], events.carriedOn]);
    expect(turns(opened).map(([what]) => what)).not.toContain('confirm-carried-on');
  });

  it('offer no closing as long as something is left, and give it its whole time then', () => {
    const done = [...histories['carrying-on'], events.told, ...events.done];
    expect(turns(done)).toEqual([['confirm-carried-on', own, '2026-12-04']]);
    const late = { ...events.carriedOn, at: '2026-12-21T10:00:00+01:00' };
    expect(turns([...done, late])).toEqual([['close', own, '2026-12-29']]);
  });

  it('are none before the first event and after the end', () => {
    expect([turns([]), turns(histories.escalated), turns(histories.withdrawn)]).toEqual([[], [], []]);
  });
});

describe('an event from before an item waited for what was agreed', () => {
  it('still ends it at once', () => {
    expect(caseAfter([...histories['actions-open'], events.escalated])).toMatchObject({
      state: 'escalated',
      direction: 'ggz-specialised',
    });
  });
});
