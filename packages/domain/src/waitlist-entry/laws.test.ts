import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { mayGive } from '../../test/specification/waitlist/authority.js';
import { carried, commands, heldPlace, otherTransfer, transfer } from '../../test/specification/waitlist/story.js';
import { Instant, instantOf, plainDateOf, toEpochMs } from '../calendar/instant.js';
import { addDays, comparePlainDates } from '../calendar/plain-date.js';
import { exceededNorms } from '../process/clock.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { professionalRoles } from '../words/role.js';
import type { CommandType, WaitlistEntryCommand } from './commands.js';
import type { WaitlistEntryEvent } from './events.js';
import { flagsOn } from './flags.js';
import { waitedOn } from './waited-days.js';
import { waitlistEntry } from './index.js';
import { exitReasons } from './reasons.js';
import type { MadeEntry, WaitlistEntry } from './record.js';
import { isWaitingState } from './states.js';

interface Moment {
  readonly before: WaitlistEntry;
  readonly after: WaitlistEntry;
  readonly command: WaitlistEntryCommand;
  readonly at: Instant;
}

/** One step of a random history: which command, how much later, and whether it comes twice. */
const step = fc.record({
  pick: fc.nat({ max: 999 }),
  likely: fc.integer({ min: 0, max: 99 }),
  hours: fc.integer({ min: 1, max: 900 }),
  daysBack: fc.nat({ max: 30 }),
  reason: fc.constantFrom(...exitReasons),
  social: fc.boolean(),
  moved: fc.boolean(),
  other: fc.boolean(),
  twice: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const start = toEpochMs(Instant.parse('2026-11-23T09:30:00+01:00'));

function happened(steps: readonly Step[]): {
  readonly moments: readonly Moment[];
  readonly events: readonly WaitlistEntryEvent[];
} {
  let record: WaitlistEntry = waitlistEntry.none;
  let at = start;
  const moments: Moment[] = [];
  const events: WaitlistEntryEvent[] = [];
  for (const each of steps) {
    at += each.hours * 3_600_000;
    const now = instantOf(at);
    for (let time = 0; time < (each.twice ? 2 : 1); time += 1) {
      const type = typeFor(record, each);
      const command = waitlistEntry.Command.parse({ ...commands[type], ...fitting(type, record, now, each) });
      const decision = waitlistEntry.decide(record, command, {
        at: now,
        actor: Actor.parse(askerOf(type)),
        region: nationalDefaults,
      });
      if (decision.outcome === 'refused') continue;
      events.push(...decision.events);
      moments.push({ before: record, after: decision.record, command, at: now });
      record = decision.record;
    }
  }
  return { moments, events };
}

/** Mostly what is next, so that histories come far; now and then anything. */
function typeFor(record: WaitlistEntry, { pick, likely }: Step): CommandType {
  const next = waitlistEntry.next(record);
  if (next !== null && likely < 50) return next.what;
  const all = waitlistEntry.commandTypes;
  const possible = all.filter((type) => waitlistEntry.matrix[record.state][type].allowed);
  // Ending is always possible; it comes last, so that there is a wait to look at.
  const patient = possible.filter((type) => type !== 'end' && type !== 'signal-acute');
  const from = likely < 85 && patient.length > 0 ? patient : likely < 95 && possible.length > 0 ? possible : all;
  return from[pick % from.length] ?? 'register';
}

function askerOf(type: CommandType): object {
  const [first = 'system'] = mayGive[type];
  return first === 'general-practitioner' || type === 'record-mediation-answer'
    ? actor('mh-professional')
    : actor(first);
}

function fitting(type: CommandType, record: WaitlistEntry, at: Instant, each: Step): object {
  const today = plainDateOf(at);
  const past = addDays(today, -each.daysBack);
  const due = exceededNorms(waitlistEntry.clocks(record), today);
  const table: Partial<Record<CommandType, object>> = {
    register: {
      direction: each.social ? 'social-domain' : 'ggz-basic',
      registeredOn: today,
      ...(each.moved && { carried: each.other ? heldPlace : carried }),
    },
    'record-intake': { intakeOn: past },
    'start-treatment': { treatmentOn: past },
    'record-contact': { contactOn: past, reached: each.pick % 3 > 0 },
    'open-transfer': { transferCase: each.other ? otherTransfer : transfer },
    'close-transfer': { transferCase: each.other ? otherTransfer : transfer },
    end: {
      reason: each.reason,
      takenOverOn: past,
      declineReason: 'other',
      gpTold: true,
      keptEntry: 'WL-0001',
      entryError: 'another-list',
      onPersonsWord: true,
    },
    'mark-time-norm-exceeded': { norm: due[each.pick % Math.max(1, due.length)]?.norm ?? 'list-step' },
  };
  return table[type] ?? {};
}

const law = (name: string, check: (story: ReturnType<typeof happened>) => void) => {
  it(name, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => check(happened(steps))),
      { numRuns: 300 },
    );
  });
};

const made = ({ moments }: ReturnType<typeof happened>): readonly (MadeEntry & { readonly at: Instant })[] =>
  moments.flatMap(({ after, at }) => (after.state === 'none' ? [] : [{ ...after, at }]));

describe('laws of the waiting list', () => {
  it('histories come far', () => {
    const reached = new Set<string>();
    const endings = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (const { after } of happened(steps).moments) {
          reached.add(after.state);
          if (after.state === 'ended') endings.add(after.reason);
        }
      }),
      { numRuns: 600, seed: 7 },
    );
    expect([...reached].sort()).toEqual([...waitlistEntry.states].sort());
    expect(endings.size).toBeGreaterThan(8);
  });

  law('T1: no command makes a place on a list worse', (story) => {
    const all = made(story);
    const place = ({ person, provider, registeredOn, waitsSince, carried: brought }: MadeEntry) => [
      person,
      provider,
      registeredOn,
      waitsSince,
      brought,
    ];
    const [first] = all;
    for (const record of all) expect(place(record)).toEqual(first === undefined ? [] : place(first));
  });

  law('T1: a transfer that opens or closes changes no clock, no next step and no state', ({ moments }) => {
    for (const { before, after, command } of moments) {
      if (command.type !== 'open-transfer' && command.type !== 'close-transfer') continue;
      expect(after.state).toBe(before.state);
      expect(waitlistEntry.clocks(after)).toEqual(waitlistEntry.clocks(before));
      expect(waitlistEntry.next(after)).toEqual(waitlistEntry.next(before));
    }
  });

  law('waiting days are never lost', ({ moments }) => {
    for (const { before, after, at } of moments) {
      const today = plainDateOf(at);
      if (before.state === 'none' || before.state === 'in-treatment') continue;
      const was = waitedOn(before, today)?.totalDays ?? 0;
      const is = waitedOn(after, today)?.totalDays ?? 0;
      // Only a treatment that began on an earlier day, written down today, ends the count before today.
      const began =
        'treatmentOn' in after && after.treatmentOn !== null ? waitedOn(after, today)?.totalDays : undefined;
      expect(is).toBe(began ?? was);
      expect(comparePlainDates(after.state === 'none' ? today : after.waitsSince, before.waitsSince)).toBe(0);
    }
  });

  law('nobody is without a responsible party, and it moves only when a provider takes over', ({ moments }) => {
    for (const { before, after, command } of moments) {
      if (after.state === 'none') continue;
      expect(waitlistEntry.responsibleParty(after).organisation).toBeTruthy();
      if (before.state === 'none') continue;
      const moved =
        waitlistEntry.responsibleParty(before).organisation !== waitlistEntry.responsibleParty(after).organisation;
      if (moved) expect(command).toMatchObject({ type: 'start-treatment', takesResponsibility: true });
    }
  });

  law('every open entry has a running clock and a next step with its day; an ended one has neither', (story) => {
    for (const record of made(story)) {
      const ended = waitlistEntry.isEnd(record.state);
      const running = waitlistEntry.clocks(record).filter(({ stoppedOn }) => stoppedOn === null);
      expect(running.length === 0).toBe(ended);
      const next = waitlistEntry.next(record);
      expect(next === null).toBe(ended);
      if (next !== null) expect(running.map(({ norm }) => norm)).toContain(next.norm);
    }
  });

  law('who has the turn may take it', (story) => {
    for (const record of made(story)) {
      for (const { what, who: role, organisation } of waitlistEntry.turns(record)) {
        const actor = Actor.parse({ role, organisation });
        const context = { at: record.at, actor, region: nationalDefaults };
        expect(waitlistEntry.allowedCommands(record, context)).toContain(what);
      }
    }
  });

  law('every turn stands in the name of a role that is known to have one', (story) => {
    const known = waitlistEntry.turnRoles(nationalDefaults);
    for (const record of made(story)) {
      for (const { who: role } of waitlistEntry.turns(record)) expect(known).toContain(role);
    }
  });

  law('a turn is shared by exactly those of the organisation who may take it', (story) => {
    for (const record of made(story)) {
      for (const { what, who: role, organisation } of waitlistEntry.turns(record)) {
        for (const each of professionalRoles) {
          const asking = { actor: Actor.parse({ role: each, organisation }), region: nationalDefaults };
          const may = waitlistEntry.allowedCommands(record, { at: record.at, ...asking }).includes(what);
          expect([what, role, each, waitlistEntry.sharesTurn({ what, role }, asking)]).toEqual([what, role, each, may]);
        }
      }
    }
  });

  law('with everybody who waits there is a next contact on a day at most 183 days after the last', (story) => {
    for (const record of made(story)) {
      const clock = waitlistEntry.clocks(record).find(({ norm }) => norm === 'waiting-contact');
      expect(clock !== undefined).toBe(isWaitingState(record.state));
      if (clock === undefined) continue;
      const lastInTime = addDays(record.lastContactOn, 183);
      expect(clock.target).toBe(lastInTime);
      expect(flagsOn(record, lastInTime)).not.toContain('contact-overdue');
      expect(flagsOn(record, addDays(lastInTime, 1))).toContain('contact-overdue');
    }
  });

  law('an exceeded norm is reported once, and changes nothing else', ({ moments, events }) => {
    const marks = events.flatMap((event) =>
      event.type === 'time-norm-exceeded' ? [`${event.data.norm} ${event.data.due}`] : [],
    );
    // A step of the holder and a contact have a new day each time; a norm of the wait has one.
    expect(new Set(marks).size).toBe(marks.length);
    const ofTheWait = events.flatMap((event) =>
      event.type === 'time-norm-exceeded' && event.data.norm.startsWith('treek') ? [event.data.norm] : [],
    );
    expect(new Set(ofTheWait).size).toBe(ofTheWait.length);
    for (const { before, after, command } of moments) {
      if (command.type !== 'mark-time-norm-exceeded') continue;
      expect({ ...after, exceeded: null }).toEqual({ ...before, exceeded: null });
    }
  });

  law('the social domain is never over a norm of the wait', (story) => {
    for (const record of made(story)) {
      if (record.direction !== 'social-domain') continue;
      expect(flagsOn(record, addDays(plainDateOf(record.at), 2000))).not.toContain('over-norm');
    }
  });

  law('an acute signal ends every open entry in one action', (story) => {
    for (const record of made(story)) {
      if (waitlistEntry.isEnd(record.state)) continue;
      const decision = waitlistEntry.decide(
        record,
        { type: 'signal-acute', acuteServiceContacted: true },
        { at: record.at, actor: Actor.parse(actor('general-practitioner')), region: nationalDefaults },
      );
      expect(decision.outcome).toBe('accepted');
      expect(decision.record.state).toBe('ended');
    }
  });

  law('a person may stand on several lists: an entry here changes nothing about another', (story) => {
    const [first] = made(story);
    if (first === undefined) return;
    const elsewhere = waitlistEntry.decide(
      waitlistEntry.none,
      waitlistEntry.Command.parse({
        ...commands.register,
        provider: who.otherGgz,
        registeredOn: plainDateOf(first.at),
      }),
      { at: first.at, actor: Actor.parse(actor('mh-professional', who.otherGgz)), region: nationalDefaults },
    );
    expect(elsewhere.outcome).toBe('accepted');
  });

  law('a record is the fold of its events, and an ended one stays as it is', ({ moments, events }) => {
    expect(waitlistEntry.fold(events)).toEqual(moments.at(-1)?.after ?? waitlistEntry.none);
    for (const { before } of moments) expect(waitlistEntry.isEnd(before.state)).toBe(false);
  });
});
