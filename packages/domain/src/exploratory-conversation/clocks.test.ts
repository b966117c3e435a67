import { describe, expect, it } from 'vitest';
import { appointment, changed, event, events, histories, type StoryEvent } from '../../test/specification/story.js';
import { lightDecided } from '../../test/specification/step-cases.js';
import { ends, type SpecifiedState } from '../../test/specification/steps.js';
import { recordAfter, recordIn } from '../../test/told-story.js';
import { normOn } from '../calendar/norms.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { clockNormsOf } from './clock-norms.js';
import { clocksOf } from './clocks.js';

const running = (state: SpecifiedState) =>
  clocksOf(recordIn(state))
    .filter(({ stoppedOn }) => stoppedOn === null)
    .map(({ norm }) => norm);
const find = (happened: readonly StoryEvent[], norm: string) =>
  clocksOf(recordAfter(happened)).find((clock) => clock.norm === norm);

describe('the clocks that run', () => {
  it.each([
    ['none', []],
    ['draft', ['draft-submit']],
    ['requested', ['conversation-target']],
    ['under-triage', ['conversation-target']],
    ['accepted', ['conversation-target']],
    ['scheduled', ['conversation-target']],
    ['held', ['advice-to-gp']],
    ['advice-agreed', ['advice-to-gp']],
    ['advice-delivered', ['gp-decision', 'ggz-takeover']],
    ['gp-decided', ['ggz-takeover', 'social-first-contact']],
    ['handing-over', ['ggz-takeover', 'social-first-contact']],
    ...ends.map((state) => [state, []] as const),
  ] as const)('in %s: %j', (state, norms) => {
    expect(running(state)).toEqual(norms);
  });

  it('stop one by one as receivers confirm', () => {
    const clock = (norm: string) =>
      find([...histories['handing-over'], events.teamConfirmed, events.ggzConfirmed], norm);
    expect(clock('social-first-contact')?.stoppedOn).toBe('2026-12-09');
    expect(clock('ggz-takeover')?.stoppedOn).toBe('2026-12-08');
  });

  it('stop at the end without being met where another process carries the person on, or the process broke off', () => {
    const carried = { transfers: [{ direction: 'ggz-basic', reference: 'TM-0001' }] };
    const handedOn = [...histories['handing-over'], events.teamConfirmed, changed(events.completed, carried)];
    expect(find(handedOn, 'ggz-takeover')).toMatchObject({ stoppedOn: '2026-12-09', met: false });
    expect(find(handedOn, 'social-first-contact')).toMatchObject({ stoppedOn: '2026-12-09', met: true });
    expect(find(histories.withdrawn, 'conversation-target')).toMatchObject({ stoppedOn: '2026-11-25', met: false });
    expect(find(histories.held, 'conversation-target')).toMatchObject({ stoppedOn: '2026-11-30', met: true });
  });

  it('keep running to the advice while another conversation is planned', () => {
    const second = event('second-conversation-planned', '2026-12-01T11:00:00+01:00', {
      reason: 'more-time-needed',
      appointment: { ...appointment, startsAt: '2026-12-08T14:00:00+01:00' },
    });
    expect(find([...histories.held, second], 'advice-to-gp')).toMatchObject({ target: '2026-12-03', stoppedOn: null });
  });

  it('run until somebody arranged what follows, where no other clock is left', () => {
    const norm = 'handover-arranged';
    expect(find(lightDecided, norm)).toMatchObject({ from: '2026-12-03', target: '2026-12-10', stoppedOn: null });
    expect(find(histories['gp-decided'], norm)).toBeUndefined();
    expect(find([...histories['handing-over'], events.ggzConfirmed], norm)).toBeUndefined();
    expect(find([...histories['handing-over'], events.ggzConfirmed, events.teamConfirmed], norm)).toMatchObject({
      from: '2026-12-09',
      target: '2026-12-16',
    });
    expect(find(histories.completed, norm)).toBeUndefined();
  });

  it('follow the directions that the GP decided, not those that were advised', () => {
    const decided = [...histories['advice-delivered'], changed(events.decided, { directions: ['social-domain'] })];
    expect(find(decided, 'ggz-takeover')).toBeUndefined();
    expect(find(histories['advice-delivered'], 'ggz-takeover')).toBeDefined();
  });
});

describe('the norms of the default region', () => {
  const norms = clockNormsOf(nationalDefaults);
  it.each([
    ['conversation-target', norms.targetDays, 'calendar-days'],
    ['conversation-outer-bound', norms.outerBoundDays, 'calendar-days'],
    ['ggz-takeover', norms.takeoverTargetDays, 'calendar-days'],
    ['advice-to-gp', norms.adviceWorkingDays, 'working-days'],
    ['social-first-contact', norms.socialFirstContactWorkingDays, 'working-days'],
    ['gp-decision', norms.gpDecisionWorkingDays, 'working-days'],
    ['draft-submit', norms.draftDays, 'calendar-days'],
  ] as const)('%s are the %i days of the table of norms', (code, days, unit) => {
    expect(normOn(code, recordIn('requested').requestedAt.slice(0, 10) as Parameters<typeof normOn>[1])?.limit).toEqual(
      {
        unit,
        value: days,
      },
    );
  });

  it('are taken along by the case and stay when the region changes', () => {
    const stricter = { ...nationalDefaults, version: 2, targetDays: 3, outerBoundDays: 5 };
    const [clock] = clocksOf(recordAfter(histories.requested, stricter));
    expect(clock).toMatchObject({ target: '2026-11-26', outerBound: '2026-11-28' });
    expect(recordAfter(histories.requested, stricter)).toMatchObject({
      region: { version: 2 },
      norms: { targetDays: 3 },
    });
  });
});
