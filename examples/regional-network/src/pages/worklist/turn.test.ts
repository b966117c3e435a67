import { Actor, OrganisationId, PlainDate, StreamId, type Clock } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../demo/ids.js';
import { clockOfTurn, pathOf, turnOf } from './turn.js';

const stream = StreamId.parse('00000000-0000-4000-8000-000000000001');
const day = (text: string) => PlainDate.parse(text);
const office = OrganisationId.parse(organisationId('kersentuin'));
const coordinator = Actor.parse({ role: 'network-coordinator', organisation: office });
const turns = [
  { what: 'record-held', role: 'mh-professional', organisation: office, by: day('2026-11-30') },
  {
    what: 'record-no-show',
    role: 'network-coordinator',
    organisation: null,
    by: day('2026-12-01'),
    from: day('2026-12-01'),
  },
];

describe('a turn that begins on a day', () => {
  it('is nobody’s before that day, and from then on leads to its page', () => {
    expect(turnOf({ turns }, coordinator, day('2026-11-30'))).toBeNull();
    expect(turnOf({ turns }, coordinator, day('2026-12-01'))?.what).toBe('record-no-show');
    expect(pathOf({ turns, stream }, coordinator, day('2026-12-01'))).toBe(`/zaak/${stream}`);
  });

  it('leads to the case where a second conversation is to be called off', () => {
    const drop = [{ what: 'drop-second', role: 'network-coordinator', organisation: null, by: day('2026-12-08') }];
    expect(pathOf({ turns: drop, stream }, coordinator, day('2026-12-08'))).toBe(`/zaak/${stream}`);
  });
});

describe('the clock of a turn', () => {
  const clock = (norm: Clock['norm'], target: string, stoppedOn: string | null = null): Clock => ({
    norm,
    unit: 'calendar-days',
    from: day('2026-11-02'),
    target: day(target),
    outerBound: null,
    stoppedOn: stoppedOn === null ? null : day(stoppedOn),
    met: false,
  });
  const answer = (role: string, by: string) => ({
    what: 'record-receiver-answer',
    role,
    organisation: office,
    by: day(by),
  });

  it('is the running one that aims at its day', () => {
    const clocks = [
      clock('gp-decision', '2026-11-30', '2026-11-10'),
      clock('social-first-contact', '2026-11-20'),
      clock('ggz-takeover', '2026-11-30'),
    ];
    expect(clockOfTurn(clocks, answer('mh-professional', '2026-11-30'))?.norm).toBe('ggz-takeover');
    expect(clockOfTurn(clocks, answer('social-domain-professional', '2026-11-20'))?.norm).toBe('social-first-contact');
    expect(clockOfTurn(clocks, answer('mh-professional', '2026-11-25'))).toBeNull();
  });

  it('is of its own domain where two aim at one day', () => {
    const clocks = [clock('ggz-takeover', '2026-11-30'), clock('social-first-contact', '2026-11-30')];
    for (const each of [clocks, clocks.toReversed()]) {
      expect(clockOfTurn(each, answer('mh-professional', '2026-11-30'))?.norm).toBe('ggz-takeover');
      expect(clockOfTurn(each, answer('social-domain-professional', '2026-11-30'))?.norm).toBe('social-first-contact');
    }
  });
});
