import { describe, expect, it } from 'vitest';
import { appointment, event, events, histories, report } from '../../test/specification/story.js';
import { ends, open, stateNames, steps, type SpecifiedState } from '../../test/specification/steps.js';
import { recordAfter, recordIn, told } from '../../test/told-story.js';
import { isMgnError } from '../words/mgn-error.js';
import { evolve, fold } from './evolve.js';
import { none, type Scheduled } from './record.js';

describe('the fold of the events', () => {
  it.each(stateNames)('the story leads to %s', (state) => {
    expect(recordAfter(histories[state]).state).toBe(state);
  });

  it('of nothing is no conversation', () => {
    expect(fold([])).toBe(none);
  });

  it('keeps in an ended case what it was before the end', () => {
    expect(recordIn('withdrawn').before).toEqual(recordIn('requested'));
    expect(recordIn('redirected').before).toEqual(recordIn('under-triage'));
  });

  it('keeps the text and the rating of a conversation when another one is planned', () => {
    const record = recordAfter([
      ...histories.held,
      event('person-rated', '2026-12-01T10:00:00+01:00', { rating: 6 }),
      event('second-conversation-planned', '2026-12-01T11:00:00+01:00', {
        reason: 'more-time-needed',
        appointment: { ...appointment, startsAt: '2026-12-08T14:00:00+01:00' },
      }),
    ]);
    expect(record).toMatchObject({
      state: 'scheduled',
      conversations: [{ written: { number: 1, report: { question: report.question } }, rating: 6 }],
    });
  });

  it('gives back what the first conversation gave when the second one is called off', () => {
    const rated = [...histories.held, event('person-rated', '2026-12-01T10:00:00+01:00', { rating: 6 })];
    const dropped = event('second-conversation-dropped', '2026-12-03T09:00:00+01:00', { reason: 'person-asked' });
    const { appointment: second } = recordAfter([...rated, events.secondPlanned]) as Scheduled;
    const plannedAt = events.secondPlanned.at;
    for (const [events_, reason] of [
      [[events.secondPlanned], 'person-asked'],
      [[events.secondPlanned, events.secondReplanned], 'seat-fell-away'],
    ] as const) {
      expect(recordAfter([...rated, ...events_, dropped])).toEqual({
        ...recordAfter(rated),
        changedAt: dropped.at,
        earlierAppointments: [{ appointment: second, reason, plannedAt }],
      });
    }
  });

  it('keeps day 0 when a request comes back and is sent in again', () => {
    const again = recordAfter([
      events.requested,
      events.triage,
      events.returned,
      { ...events.requested, at: '2026-12-02T09:00:00+01:00' },
    ]);
    expect(again).toMatchObject({
      state: 'requested',
      requestedAt: events.requested.at,
      openedAt: events.requested.at,
    });
  });

  it('keeps the earlier date and its reason', () => {
    const replanned = {
      type: 'conversation-replanned',
      at: '2026-11-27T09:00:00+01:00',
      data: { reason: 'seat-fell-away' },
    };
    expect(recordAfter([...histories.scheduled, replanned])).toMatchObject({
      state: 'accepted',
      earlierAppointments: [{ appointment: { startsAt: '2026-11-30T14:00:00+01:00' }, reason: 'seat-fell-away' }],
    });
  });

  it('holds in each state just the facts of that state', () => {
    expect(recordIn('accepted')).not.toHaveProperty('appointment');
    expect(recordIn('held')).not.toHaveProperty('appointment');
    expect(recordIn('advice-agreed')).not.toHaveProperty('written');
    expect(recordIn('gp-decided')).not.toHaveProperty('handovers');
    expect(recordIn('requested')).not.toHaveProperty('returned');
  });
});

describe('a broken log', () => {
  const possible = (state: SpecifiedState, event: string) =>
    steps.some(
      (step) =>
        step.from === state &&
        (step.event === event || (event === 'receiver-declined' && step.event === 'receiver-confirmed')),
    );
  const samples = Object.values(events)
    .flat()
    .map((event) => told(event));

  it.each([...open, ...ends])('in %s is every event that the specification does not know there', (state) => {
    const accepted = samples.filter(({ type }) => !possible(state, type)).filter((event) => !isBroken(state, event));
    expect(accepted.map(({ type }) => type)).toEqual([]);
  });

  it('is told with its code and the state, and without personal data', () => {
    const after = () => evolve(recordIn('draft'), told(events.triage));
    expect(after).toThrow('an event does not follow on a conversation in state draft');
  });
});

function isBroken(state: SpecifiedState, happened: ReturnType<typeof told>): boolean {
  try {
    evolve(recordIn(state), happened);
    return false;
  } catch (error) {
    return isMgnError(error) && error.code === 'broken-log';
  }
}
