import type { SummaryTurn } from '@mgn/casework';
import { Actor, nationalDefaults, OrganisationId, PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../demo/ids.js';
import { standingOfRow } from './row-standing.js';

const day = (text: string) => PlainDate.parse(text);
const office = OrganisationId.parse(organisationId('netwerkbureau'));
const looking = (today: string) => ({
  actor: Actor.parse({ role: 'network-coordinator', organisation: office }),
  region: nationalDefaults,
  today: day(today),
});
const clock = (code: string, target: string, outer: string | null) => ({
  code,
  from: day('2026-11-02'),
  target: day(target),
  outer: outer === null ? null : day(outer),
  unit: 'calendar-days' as const,
});
const turn = (norm: string, by: string): SummaryTurn => ({
  what: 'plan',
  role: 'network-coordinator',
  organisation: null,
  by: day(by),
  norm,
});
const row = (own: ReturnType<typeof turn>, ...clocks: readonly ReturnType<typeof clock>[]) => ({
  process: 'exploratory-conversation' as const,
  turns: [own],
  next: own,
  clocks,
  ended: false,
});

describe('a row that is late', () => {
  it('shows the clock that has run out, also where another one ends first', () => {
    const late = row(
      { ...turn('other-step', '2026-11-30'), role: 'mh-professional', organisation: office },
      clock('still-running', '2026-11-10', '2026-11-30'),
      clock('run-out', '2026-11-12', null),
    );
    expect(standingOfRow(late, looking('2026-11-13'))).toMatchObject({ isLate: true, clock: { norm: 'run-out' } });
  });

  it('shows no clock that reads in time where only the day of the step has passed', () => {
    const passed = row(turn('planning', '2026-11-12'), clock('planning', '2026-11-12', '2026-11-16'));
    expect(standingOfRow(passed, looking('2026-11-13'))).toMatchObject({ isLate: true, clock: null });
  });

  it('is late to whoever has the turn by the own clock only', () => {
    const mine = row(
      turn('planning', '2026-11-16'),
      clock('planning', '2026-11-16', null),
      clock('run-out', '2026-11-12', null),
    );
    expect(standingOfRow(mine, looking('2026-11-13'))).toMatchObject({ isLate: false, clock: { norm: 'planning' } });
    expect(standingOfRow(mine, looking('2026-11-17'))).toMatchObject({ isLate: true, clock: { norm: 'planning' } });
  });
});
