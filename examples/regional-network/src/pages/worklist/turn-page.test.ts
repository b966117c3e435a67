import { turnOf } from '@mgn/casework';
import { Actor, nationalDefaults, OrganisationId, PlainDate, StreamId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../demo/ids.js';
import { pathOf } from './turn-page.js';

const stream = StreamId.parse('00000000-0000-4000-8000-000000000001');
const process = 'exploratory-conversation';
const day = (text: string) => PlainDate.parse(text);
const office = OrganisationId.parse(organisationId('kersentuin'));
const actor = Actor.parse({ role: 'network-coordinator', organisation: office });
const on = (today: string) => ({ region: nationalDefaults, today: day(today) });
const turns = [
  { what: 'record-held', role: 'mh-professional', organisation: office, by: day('2026-11-30'), norm: null },
  {
    what: 'record-no-show',
    role: 'network-coordinator',
    organisation: null,
    by: day('2026-12-01'),
    norm: null,
    from: day('2026-12-01'),
  },
];

describe('a turn that begins on a day', () => {
  it('is nobody’s before that day, and from then on leads to its page', () => {
    expect(turnOf({ process, turns }, actor, on('2026-11-30'))).toBeNull();
    expect(turnOf({ process, turns }, actor, on('2026-12-01'))?.what).toBe('record-no-show');
    expect(pathOf({ process, turns, stream }, { actor, ...on('2026-12-01') })).toBe(`/zaak/${stream}`);
  });

  it('leads to the case where a second conversation is to be called off', () => {
    const drop = [
      { what: 'drop-second', role: 'network-coordinator', organisation: null, by: day('2026-12-08'), norm: null },
    ];
    expect(pathOf({ process, turns: drop, stream }, { actor, ...on('2026-12-08') })).toBe(`/zaak/${stream}`);
  });
});
