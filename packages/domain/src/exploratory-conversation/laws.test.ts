import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMoves, arbitraryRegion, play, recordsOf, type Played } from '../../test/arbitrary-conversation.js';
import { instantOf, plainDateOf, toEpochMs } from '../calendar/instant.js';
import type { NormCode } from '../calendar/norms.js';
import { comparePlainDates, PlainDate } from '../calendar/plain-date.js';
import { exceededNorms, type Clock } from '../process/clock.js';
import type { Actor } from '../words/actor.js';
import { isHandoverComplete } from '../words/warm-handover.js';
import { ExploratoryConversationEvent } from './events.js';
import { exploratoryConversation } from './index.js';
import type { OpenConversation, OpenedConversation } from './record.js';
import { RegionProfile } from '../region/region-profile.js';

const {
  fold,
  next,
  turns,
  turnRoles,
  responsibleParty,
  clocks,
  isEnd,
  rules,
  refusals,
  matrix,
  decide,
  mayEver,
  allowedCommands,
} = exploratoryConversation;

const history = fc.tuple(arbitraryMoves, arbitraryRegion).map(([moves, region]) => play(moves, region));

const law = (name: string, holds: (trace: readonly Played[]) => void) =>
  it(name, () => {
    fc.assert(
      fc.property(arbitraryMoves, arbitraryRegion, (moves, region) => holds(play(moves, region))),
      { numRuns: 60 },
    );
  });

const accepted = (trace: readonly Played[]) =>
  trace.flatMap(({ before, command, context, decision }) =>
    decision.outcome === 'accepted'
      ? [{ before, command, context, events: decision.events, after: decision.record }]
      : [],
  );

const opened = (trace: readonly Played[]) =>
  recordsOf(trace).filter((record): record is OpenedConversation => record.state !== 'none');

const open = (trace: readonly Played[]) =>
  opened(trace).filter((record): record is OpenConversation => !isEnd(record.state));

/** What starts a clock anew: how often that happened in a record. */
const startsAnewAfter: Readonly<Partial<Record<NormCode, (record: OpenedConversation) => number>>> = {
  'advice-to-gp': (record) => ('conversations' in record ? record.conversations.length : 0),
  'handover-arranged': (record) =>
    ('handovers' in record ? record.handovers : []).filter(
      ({ conditions, declined }) => declined !== null || conditions['responsibility-confirmed'] !== null,
    ).length,
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('random histories', () => {
  it('reach every state', () => {
    const seen = new Set(
      fc.sample(history, { numRuns: 300, seed: 11 }).flatMap((trace) => recordsOf(trace).map(({ state }) => state)),
    );
    expect([...exploratoryConversation.stateNames].filter((state) => !seen.has(state))).toEqual([]);
  });

  it('accept and refuse every command', () => {
    const tried = fc.sample(history, { numRuns: 300, seed: 11 }).flat();
    const with_ = (outcome: string) =>
      new Set(tried.filter(({ decision }) => decision.outcome === outcome).map(({ command }) => command.type));
    expect([...exploratoryConversation.commandTypes].filter((type) => !with_('accepted').has(type))).toEqual([]);
    expect([...exploratoryConversation.commandTypes].filter((type) => !with_('refused').has(type))).toEqual([]);
  });
});

describe('laws of the exploratory conversation', () => {
  law('a record is the fold of its events, also after the events were stored as text', (trace) => {
    const events = accepted(trace).flatMap((step) => step.events);
    const last = recordsOf(trace).at(-1);
    expect(fold(events)).toEqual(last);
    const read = (JSON.parse(JSON.stringify(events)) as unknown[]).map((event) =>
      ExploratoryConversationEvent.parse(event),
    );
    expect(fold(read)).toEqual(JSON.parse(JSON.stringify(last)));
  });

  law('every event passes the schema of its type, and names rules that exist', (trace) => {
    for (const event of accepted(trace).flatMap((step) => step.events)) {
      expect(ExploratoryConversationEvent.parse(event)).toEqual(event);
      for (const ruleId of event.ruleIds) expect(Object.keys(rules)).toContain(ruleId);
    }
  });

  law('a refusal changes nothing, and every reason has its rule', (trace) => {
    for (const { before, decision } of trace) {
      if (decision.outcome === 'accepted') continue;
      expect(decision.record).toBe(before);
      expect(decision.reasons.length).toBeGreaterThan(0);
      for (const { code, ruleId } of decision.reasons) expect(ruleId).toBe(refusals[code]);
    }
  });

  law('deciding is pure: nothing is written into what it is given, and asking twice gives the same answer', (trace) => {
    for (const { before, command, context, decision } of trace) {
      expect(decide(frozen(before), frozen(command), frozen(context))).toEqual(decision);
    }
  });

  law('an accepted command leads where the table says', (trace) => {
    for (const { before, command, after } of accepted(trace)) {
      expect(matrix[before.state][command.type]).toEqual({ allowed: true, to: after.state });
    }
  });

  law(
    'exactly one party is responsible: who made a draft, the GP practice, or a ggz receiver that confirmed',
    (trace) => {
      for (const record of opened(trace)) {
        const { organisation, as } = responsibleParty(record);
        const lived = 'before' in record ? record.before : record;
        const confirmed = ('handovers' in lived ? lived.handovers : [])
          .filter((handover) => handover.direction.startsWith('ggz-') && isHandoverComplete(handover))
          .map(({ receiver }) => receiver);
        if (as === 'requester') expect([organisation, record.requestedAt]).toEqual([record.requester, null]);
        else if (as === 'gp-practice') expect([organisation, confirmed]).toEqual([record.gpPractice, []]);
        else expect(confirmed).toContain(organisation);
      }
    },
  );

  law(
    'responsibility moves only when a receiver confirms, also when the process ends; a request names who has it',
    (trace) => {
      for (const { before, command, after } of accepted(trace)) {
        if (before.state === 'none' || after.state === 'none') continue;
        const moved = responsibleParty(before).organisation !== responsibleParty(after).organisation;
        if (moved && command.type !== 'submit')
          expect(command).toMatchObject({ type: 'record-receiver-answer', answer: { takesResponsibility: true } });
      }
    },
  );

  law('every open record has a next step with a date, and an ended one has none', (trace) => {
    for (const record of opened(trace)) {
      const step = next(record);
      if (isEnd(record.state)) expect(step).toBeNull();
      else expect(PlainDate.safeParse(step?.by).success).toBe(true);
    }
  });

  law('the next step is possible in its state, and the role that it names may give it', (trace) => {
    const { region } = trace[0]!.context;
    for (const record of open(trace)) {
      const step = next(record);
      if (step === null) continue;
      expect(matrix[record.state][step.what].allowed).toBe(true);
      expect(mayEver(step.what, { actor: { role: step.who } as Actor, region })).toBe(true);
    }
  });

  law('a step that keeps up with a clock is due on the target of that clock, which runs', (trace) => {
    for (const record of open(trace)) {
      for (const { norm, by } of turns(record)) {
        if (norm === null) continue;
        const clock = clocks(record).find((each) => each.norm === norm);
        expect(clock).toMatchObject({ target: by, stoppedOn: null });
      }
    }
  });

  law('a request lapses only where no conversation was held', (trace) => {
    for (const record of opened(trace)) {
      if (record.state !== 'lapsed') continue;
      expect('conversations' in record.before && record.before.conversations).toEqual([]);
    }
  });

  law('whoever has the turn may take it, and the next step is the first of the turns', (trace) => {
    const { region, at } = trace[0]!.context;
    for (const record of open(trace)) {
      const [first = null] = turns(record);
      expect(next(record)).toEqual(first);
      for (const { what, who, organisation } of turns(record)) {
        const office = region.networkOffice ?? record.requester;
        const actor = (
          who === 'person' ? { role: who, person: record.person } : { role: who, organisation: organisation ?? office }
        ) as Actor;
        expect(allowedCommands(record, { at, region, actor })).toContain(what);
      }
    }
  });

  law('every turn stands in the name of a role that is known to have one', (trace) => {
    const known = turnRoles(trace[0]!.context.region);
    for (const record of open(trace)) for (const { who } of turns(record)) expect(known).toContain(who);
  });

  law('an acute signal of any professional ends every open process in one action', (trace) => {
    for (const record of open(trace)) {
      const { at, region } = trace[0]!.context;
      const decision = decide(
        record,
        { type: 'signal-acute', acuteServiceContacted: true },
        { at, region, actor: { role: 'experience-expert', organisation: record.requester } },
      );
      expect(decision).toMatchObject({ outcome: 'accepted', record: { state: 'redirected', target: 'acute' } });
    }
  });

  law('the person may always stop, without a reason', (trace) => {
    for (const record of open(trace)) {
      const { at, region } = trace[0]!.context;
      const decision = decide(
        record,
        { type: 'withdraw', reason: 'not-stated' },
        { at, region, actor: { role: 'person', person: record.person } },
      );
      expect(decision).toMatchObject({ outcome: 'accepted', record: { state: 'withdrawn', reason: 'not-stated' } });
    }
  });

  law('nothing follows on an end but the words and the rating of the person', (trace) => {
    for (const { before, command } of accepted(trace)) {
      if (isEnd(before.state)) expect(['add-person-words', 'record-person-rating']).toContain(command.type);
    }
  });

  law('an outcome is counted under one category: with ggz, without ggz, or both; or not yet', (trace) => {
    for (const record of opened(trace)) {
      if (!('advice' in record)) continue;
      const open_ = ['case-conference', 'follow-up-conversation', 'acute-route'];
      const { directions } = record.advice.report;
      const isFinal = directions.some((direction) => !open_.includes(direction));
      const inside = directions.some((direction) => direction.startsWith('ggz-'));
      const outside = directions.some((direction) => !direction.startsWith('ggz-'));
      const category = inside && outside ? 'combined' : inside ? 'ggz-only' : 'outside-ggz';
      expect(record.advice.category).toBe(isFinal ? category : null);
    }
  });

  law('the directions after the decision of the GP go together: `none-needed` stands alone', (trace) => {
    for (const record of opened(trace)) {
      if (!('gpDecision' in record)) continue;
      const { directions } = record.gpDecision;
      expect(new Set(directions).size).toBe(directions.length);
      if (directions.includes('none-needed')) expect(directions).toEqual(['none-needed']);
    }
  });

  law('day 0 of the request never changes: no return, replan or second conversation moves its target', (trace) => {
    const found = opened(trace).flatMap((record) =>
      clocks(record).filter(({ norm }) => norm === 'conversation-target'),
    );
    const days = new Set(found.map(({ from, target, outerBound }) => `${from} ${target} ${String(outerBound)}`));
    expect(days.size).toBeLessThanOrEqual(1);
  });

  law('a clock starts anew for two reasons only: another conversation, and another answer of a receiver', (trace) => {
    const first = new Map<string, Clock>();
    for (const record of opened(trace)) {
      for (const clock of clocks(record)) {
        const name = `${clock.norm} ${String(startsAnewAfter[clock.norm]?.(record) ?? 0)}`;
        const before = first.get(name);
        if (before !== undefined && !isEnd(record.state))
          expect([clock.from, clock.target]).toEqual([before.from, before.target]);
        else first.set(name, clock);
      }
    }
  });

  law('a clock that stopped stays stopped on its day', (trace) => {
    const stopped = new Map<string, string>();
    for (const record of opened(trace)) {
      for (const { norm, from, stoppedOn } of clocks(record)) {
        const known = stopped.get(`${norm} ${from}`);
        if (known !== undefined) expect(stoppedOn).toBe(known);
        if (stoppedOn !== null) stopped.set(`${norm} ${from}`, stoppedOn);
      }
    }
  });

  law('no clock runs after the end, and no clock stops before it starts', (trace) => {
    for (const record of opened(trace)) {
      for (const { from, target, stoppedOn } of clocks(record)) {
        expect(comparePlainDates(target, from)).toBe(1);
        if (isEnd(record.state)) expect(stoppedOn).not.toBeNull();
        if (stoppedOn !== null) expect(comparePlainDates(stoppedOn, from)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  law('a norm that was exceeded blocks nothing: the record differs in that mark alone', (trace) => {
    for (const { before, command, events, after } of accepted(trace)) {
      if (command.type !== 'mark-time-norm-exceeded' || before.state === 'none') continue;
      const [reported] = events;
      expect(after).toEqual({ ...before, exceeded: [...before.exceeded, reported?.data] });
    }
  });

  law('each breach is reported once, and a clock that starts anew can be breached anew', (trace) => {
    const { region, at } = trace[0]!.context;
    const later = instantOf(toEpochMs(at) + 400 * 86_400_000);
    for (const record of open(trace)) {
      const reported = record.exceeded.map(({ norm, level, due }) => `${norm} ${level} ${due}`);
      expect(new Set(reported).size).toBe(reported.length);
      for (const { norm, level, due } of exceededNorms(clocks(record), plainDateOf(later))) {
        const mark = { type: 'mark-time-norm-exceeded', norm, level } as const;
        const { outcome } = decide(record, mark, { at: later, region, actor: { role: 'system' } });
        expect(outcome).toBe(reported.includes(`${norm} ${level} ${due}`) ? 'refused' : 'accepted');
      }
    }
  });

  it('the regions of the histories are regions', () => {
    for (const region of fc.sample(arbitraryRegion, 20)) expect(RegionProfile.safeParse(region).success).toBe(true);
  });
});
