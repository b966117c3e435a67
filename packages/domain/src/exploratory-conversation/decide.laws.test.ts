import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMoves, arbitraryRegion, play, recordsOf } from '../../test/arbitrary-conversation.js';
import { arbitraryInstant } from '../../test/arbitrary-dates.js';
import { arbitraryOf } from '../../test/arbitrary-from-schema.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { ExploratoryConversationCommand, Submit, type CommandType } from './commands.js';
import { exploratoryConversation } from './index.js';
import { none } from './record.js';
import type { ExplorationRefusalCode } from './refusal-codes.js';

const { decide, allowedCommands, clocks, next, mayEver } = exploratoryConversation;

const arbitraryCommand = fc.oneof(...ExploratoryConversationCommand.options.map((option) => arbitraryOf(option)));
const arbitraryRecord = fc.tuple(arbitraryMoves, arbitraryRegion, fc.nat()).map(([moves, region, index]) => {
  const records = recordsOf(play(moves, region));
  return records[index % records.length] ?? none;
});
const context = fc.record({ at: arbitraryInstant, actor: arbitraryOf(Actor), region: arbitraryRegion });

/** The commands that are offered only where they are about something, and how they are refused elsewhere. */
const aboutNothing: Readonly<Partial<Record<CommandType, ExplorationRefusalCode>>> = {
  discard: 'already-sent',
  lapse: 'conversation-was-held',
  'drop-second': 'no-earlier-conversation',
};

describe('laws of deciding', () => {
  it('law: whatever passes the schemas is answered, and nothing is thrown', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.array(fc.tuple(arbitraryCommand, context), { maxLength: 10 }), (start, tries) => {
        let record = start;
        for (const [command, asked] of tries) {
          const decision = decide(record, command, asked);
          if (decision.outcome === 'refused') expect(decision.reasons.length).toBeGreaterThan(0);
          record = decision.record;
          clocks(record);
          next(record);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('law: a command that is not allowed is refused because of the state, of who asks, or of what it is about', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryCommand, context, (record, command, asked) => {
        const decision = decide(record, command, asked);
        if (allowedCommands(record, asked).includes(command.type)) return;
        expect(decision.outcome).toBe('refused');
        // A receiver who has answered is the receiver still: then it is the answer that is refused.
        if (command.type === 'record-receiver-answer') return;
        const reasons = decision.outcome === 'refused' ? decision.reasons : [];
        if (reasons.some(({ code }) => code === aboutNothing[command.type])) return;
        expect(reasons.length).toBe(1);
        expect(['MGN-VG-001', 'MGN-VG-002', 'MGN-VG-003']).toContain(reasons[0]?.ruleId);
      }),
      { numRuns: 500 },
    );
  });

  it('law: what somebody may give now, the role may ever give', () => {
    fc.assert(
      fc.property(arbitraryRecord, context, (record, asked) => {
        for (const type of allowedCommands(record, asked)) expect(mayEver(type, asked)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('law: a request that is accepted is accepted again, with the same event', () => {
    fc.assert(
      fc.property(arbitraryOf(Submit), arbitraryInstant, (command, at) => {
        const actor = { role: 'general-practitioner', organisation: command.requester } as const;
        const one = decide(none, command, { at, actor, region: nationalDefaults });
        const other = decide(none, structuredClone(command), { at, actor, region: structuredClone(nationalDefaults) });
        expect(other).toEqual(one);
      }),
    );
  });
});
