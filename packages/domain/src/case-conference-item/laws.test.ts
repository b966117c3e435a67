import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayGive, submitterCommands } from '../../test/specification/conference/authority.js';
import { actions, commands, consent, known, who } from '../../test/specification/conference/story.js';
import { addDays, comparePlainDates } from '../calendar/plain-date.js';
import { Instant, instantOf, plainDateOf, toEpochMs } from '../calendar/instant.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import type { CaseConferenceItemCommand, CommandType } from './commands.js';
import type { CaseConferenceItemEvent } from './events.js';
import { caseConferenceItem } from './index.js';
import type { CaseConferenceItem, OpenedCase } from './record.js';
import type { CaseMode } from './reasons.js';

interface Moment {
  readonly before: CaseConferenceItem;
  readonly after: CaseConferenceItem;
  readonly command: CaseConferenceItemCommand;
  readonly at: Instant;
}

/** One step of a random history: which command, how much later, who asks, and whether it comes twice. */
const step = fc.record({
  pick: fc.nat({ max: 999 }),
  likely: fc.integer({ min: 0, max: 99 }),
  hours: fc.integer({ min: 1, max: 200 }),
  action: fc.integer({ min: 1, max: 4 }),
  byPerson: fc.boolean(),
  twice: fc.boolean(),
});

const story = fc.record({
  mode: fc.constantFrom<CaseMode>('anonymous', 'identified'),
  steps: fc.array(step, { maxLength: 40 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const start = toEpochMs(Instant.parse('2026-11-23T09:30:00+01:00'));

interface Happened {
  readonly mode: CaseMode;
  readonly moments: readonly Moment[];
  readonly events: readonly CaseConferenceItemEvent[];
}

function happened({ mode, steps }: Story): Happened {
  let record: CaseConferenceItem = caseConferenceItem.none;
  let at = start;
  const moments: Moment[] = [];
  const events: CaseConferenceItemEvent[] = [];
  for (const { pick, likely, hours, action, byPerson, twice } of steps) {
    at += hours * 3_600_000;
    const now = instantOf(at);
    for (let time = 0; time < (twice ? 2 : 1); time += 1) {
      const type = typeFor(record, pick, likely);
      const command = caseConferenceItem.Command.parse({
        ...commands[type],
        ...fitting(type, record, now, { mode, action }),
      });
      const decision = caseConferenceItem.decide(record, command, {
        at: now,
        actor: askerOf(type, byPerson),
        region: nationalDefaults,
      });
      if (decision.outcome === 'refused') continue;
      events.push(...decision.events);
      moments.push({ before: record, after: decision.record, command, at: now });
      record = decision.record;
    }
  }
  return { mode, moments, events };
}

/** Mostly what is next, so that histories come far; now and then anything that is possible, and sometimes what is not. */
function typeFor(record: CaseConferenceItem, pick: number, likely: number): CommandType {
  const next = caseConferenceItem.next(record);
  const all = caseConferenceItem.commandTypes;
  if (next !== null && likely < 60) return next.what;
  const possible = all.filter((type) => caseConferenceItem.matrix[record.state][type].allowed);
  const going = possible.filter((type) => type !== 'withdraw' && type !== 'signal-acute');
  const from = likely < 92 && going.length > 0 ? going : likely < 97 && possible.length > 0 ? possible : all;
  return from[pick % from.length] ?? 'prepare';
}

function askerOf(type: CommandType, byPerson: boolean): Actor {
  if (byPerson && mayGive[type].includes('person')) return Actor.parse(known('person'));
  if (submitterCommands.includes(type) || type === 'signal-acute') return Actor.parse(known('mh-professional'));
  return Actor.parse(known(mayGive[type][0] ?? 'system'));
}

function fitting(
  type: CommandType,
  record: CaseConferenceItem,
  at: Instant,
  { mode, action }: { readonly mode: CaseMode; readonly action: number },
): object {
  const today = plainDateOf(at);
  const named = mode === 'identified';
  const session = { on: addDays(today, 3), participants: named ? [who.team, who.practice] : [] };
  const table: Partial<Record<CommandType, object>> = {
    prepare: named ? { mode, person: who.person, cause: 'VG-0412' } : { mode },
    submit: named ? { consent } : {},
    'extend-consent': { onPersonsWord: true },
    schedule: { session },
    'move-date': { session },
    reschedule: { session },
    'plan-evaluation': { session },
    'agree-actions': { actions: actions.map((each) => ({ ...each, by: addDays(today, 9) })) },
    'complete-action': { action },
    'drop-action': { action },
    'record-place': { onPersonsWord: true },
    escalate: { onPersonsWord: true },
    'mark-time-norm-exceeded': { norm: caseConferenceItem.clocks(record)[0]?.norm ?? 'conference-step' },
  };
  return table[type] ?? {};
}

const law = (name: string, check: (told: Happened) => void) => {
  it(name, () => {
    fc.assert(
      fc.property(story, (each) => check(happened(each))),
      { numRuns: 300 },
    );
  });
};

const opened = ({ moments }: Happened): readonly OpenedCase[] =>
  moments.flatMap(({ after }) => (after.state === 'none' ? [] : [after]));

describe('laws of the case conference', () => {
  it('histories come far', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(story, (each) => {
        for (const { after } of happened(each).moments) reached.add(after.state);
      }),
      { numRuns: 600, seed: 7 },
    );
    // A question is returned by hand, or in danger; both lead there.
    expect([...reached].sort()).toEqual([...caseConferenceItem.states].sort());
  });

  law('an item without a name leads to nobody: not in its record, and not in its events', (told) => {
    if (told.mode === 'identified') return;
    const kept = JSON.stringify([told.events, opened(told)]);
    expect(kept).not.toContain(who.person);
    expect(kept).not.toContain('VG-0412');
    for (const record of opened(told)) {
      expect([record.mode, record.person, record.consent, record.cause]).toEqual(['anonymous', null, null, null]);
    }
    for (const { actor } of told.events) expect('person' in actor).toBe(false);
  });

  law('a mode never changes', (told) => {
    for (const record of opened(told)) expect(record.mode).toBe(told.mode);
  });

  law('the submitter stays owner: exactly one party is responsible, and it never moves', (told) => {
    for (const record of opened(told)) {
      expect(caseConferenceItem.responsibleParty(record)).toEqual({ organisation: who.ggz, as: 'submitter' });
    }
  });

  law('every open item has a running clock and a next step with its date; an ended one has none', (told) => {
    for (const record of opened(told)) {
      const ended = caseConferenceItem.isEnd(record.state);
      const clocks = caseConferenceItem.clocks(record);
      expect(clocks.length === 0).toBe(ended);
      const next = caseConferenceItem.next(record);
      expect(next === null).toBe(ended);
      if (next === null) continue;
      expect(clocks.map(({ norm }) => norm)).toContain(next.norm);
      for (const { target } of clocks) expect(comparePlainDates(next.by, target)).toBeLessThanOrEqual(0);
    }
  });

  law('the next step is one that can be taken in that state', (told) => {
    for (const record of opened(told)) {
      const next = caseConferenceItem.next(record);
      if (next !== null) expect(caseConferenceItem.matrix[record.state][next.what].allowed).toBe(true);
    }
  });

  law('every turn is one that can be taken in that state, and the first is the next step', (told) => {
    for (const record of opened(told)) {
      const turns = caseConferenceItem.turns(record);
      expect(turns[0] ?? null).toEqual(caseConferenceItem.next(record));
      for (const { what } of turns) expect(caseConferenceItem.matrix[record.state][what].allowed).toBe(true);
    }
  });

  law('every turn stands in the name of a role that is known to have one', (told) => {
    const known = caseConferenceItem.turnRoles(nationalDefaults);
    for (const record of opened(told)) {
      for (const { who: role } of caseConferenceItem.turns(record)) expect(known).toContain(role);
    }
  });

  law('a discussion that was held is told to the person before the item is closed', (told) => {
    for (const { before, after } of told.moments) {
      if (after.state !== 'closed' && after.state !== 'escalated') continue;
      expect(before).toMatchObject({ feedbackOwedSince: null, carryOnOwedSince: null });
      expect(after.actions.every(({ status }) => status !== 'open')).toBe(true);
    }
  });

  law('a question is discussed a second time at most once', (told) => {
    expect(told.events.filter(({ type }) => type === 'case-rescheduled').length).toBeLessThanOrEqual(1);
  });

  law('every action keeps its one owner and its one date', (told) => {
    const seen = new Map<number, string>();
    for (const record of opened(told)) {
      for (const { number, owner, by } of 'actions' in record ? record.actions : []) {
        const kept = JSON.stringify([owner, by]);
        expect(seen.get(number) ?? kept).toBe(kept);
        seen.set(number, kept);
      }
    }
  });

  law('with a name only those take part whom the person named', (told) => {
    for (const record of opened(told)) {
      if (record.mode === 'anonymous' || !('discussions' in record)) continue;
      const named: readonly string[] = [...(record.consent?.organisations ?? []), record.submitter.organisation];
      const there = record.discussions.flatMap(({ attendees }) => attendees.map(({ organisation }) => organisation));
      expect(there.filter((organisation) => !named.includes(organisation))).toEqual([]);
    }
  });

  law('stopping takes the question, the permission and the agenda away at once', (told) => {
    for (const record of opened(told)) {
      if (record.state !== 'withdrawn') continue;
      for (const gone of ['question', 'tried', 'background', 'session', 'discussions', 'advice', 'actions']) {
        expect(gone in record).toBe(false);
      }
      expect(record.consent).toBe(null);
    }
  });

  law('an acute signal ends an open item in one action, whoever sees it', (told) => {
    for (const { after, at } of told.moments) {
      if (after.state === 'none' || caseConferenceItem.isEnd(after.state)) continue;
      const decision = caseConferenceItem.decide(
        after,
        { type: 'signal-acute', acuteServiceContacted: true },
        { at, actor: Actor.parse(known('social-domain-professional')), region: nationalDefaults },
      );
      expect(decision).toMatchObject({ outcome: 'accepted', record: { state: 'returned', route: 'acute' } });
    }
  });

  law('a record is the fold of its events, and an ended one stays as it is', ({ moments, events }) => {
    expect(caseConferenceItem.fold(events)).toEqual(moments.at(-1)?.after ?? caseConferenceItem.none);
    for (const { before } of moments) expect(caseConferenceItem.isEnd(before.state)).toBe(false);
  });
});
