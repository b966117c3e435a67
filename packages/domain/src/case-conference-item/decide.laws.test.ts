import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allDone,
  consent,
  evaluating,
  histories,
  lookedBack,
  withName,
} from '../../test/specification/conference/story.js';
import { arbitraryInstant } from '../../test/arbitrary-dates.js';
import { arbitraryOf } from '../../test/arbitrary-from-schema.js';
import { caseAfter } from '../../test/told-conference.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { CaseConferenceItemCommand, SubmitCase } from './commands.js';
import { caseConferenceItem } from './index.js';

const { decide, allowedCommands, clocks, next, mayEver } = caseConferenceItem;

const texts = fc.constantFrom('A question.', 'BSN 999990007', '06-12345678', '\u{1F600} é', null);
const arbitrarySubmit = fc
  .record({
    type: fc.constant('submit'),
    question: texts,
    tried: texts,
    background: fc.record({
      ageBand: fc.constantFrom('30-39', null),
      municipality: fc.constantFrom('0599', 'GM0344', null),
      rareFeature: fc.boolean(),
    }),
    personInformed: fc.boolean(),
    personAgrees: fc.boolean(),
    consent: fc.constantFrom(consent, null),
    smallNumberConsidered: fc.boolean(),
    textsChecked: fc.boolean(),
  })
  .map((command) => CaseConferenceItemCommand.parse(command));
const others = CaseConferenceItemCommand.options.filter((option) => option !== SubmitCase);
const arbitraryCommand = fc.oneof(arbitrarySubmit, ...others.map((option) => arbitraryOf(option)));

const told = [...Object.values(histories), allDone, evaluating, lookedBack];
const arbitraryRecord = fc.constantFrom(...told, ...told.map(withName)).map((history) => caseAfter(history));
const arbitraryRegion = fc
  .record({
    enabled: fc.boolean(),
    rhythm: fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
    minutes: fc.integer({ min: 10, max: 180 }),
    maximumCases: fc.integer({ min: 1, max: 20 }),
    mode: fc.constantFrom('anonymous' as const, 'identified' as const),
  })
  .map((caseConference) => ({ ...nationalDefaults, caseConference }));
const context = fc.record({ at: arbitraryInstant, actor: arbitraryOf(Actor), region: arbitraryRegion });

describe('laws of deciding', () => {
  it('law: whatever passes the schemas is answered, and nothing is thrown', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.array(fc.tuple(arbitraryCommand, context), { maxLength: 12 }), (start, tries) => {
        let record = start;
        for (const [command, asked] of tries) {
          const decision = decide(record, command, asked);
          if (decision.outcome === 'refused') {
            expect(decision.reasons.length).toBeGreaterThan(0);
            expect(decision.record).toBe(record);
          }
          record = decision.record;
          expect(clocks(record).length > 0).toBe(next(record) !== null);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('law: a command that is not allowed is refused because of the state or of who asks', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryCommand, context, (record, command, asked) => {
        if (allowedCommands(record, asked).includes(command.type)) return;
        const decision = decide(record, command, asked);
        expect(decision.outcome).toBe('refused');
        const reasons = decision.outcome === 'refused' ? decision.reasons : [];
        // Whoever did an action does it still: then it is the action that is refused.
        if (reasons.some(({ code }) => code === 'action-already-ended')) return;
        expect(reasons.map(({ ruleId }) => ruleId)).toHaveLength(1);
        expect(['MGN-CO-001', 'MGN-CO-002']).toContain(reasons[0]?.ruleId);
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

  it('law: the same question in the same place gets the same answer, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryCommand, context, (record, command, asked) => {
        const before = structuredClone([record, command, asked]);
        const one = decide(record, command, asked);
        expect(decide(structuredClone(record), structuredClone(command), structuredClone(asked))).toEqual(one);
        expect([record, command, asked]).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('law: no event of an item without a name comes from a person', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryCommand, context, (record, command, asked) => {
        const decision = decide(record, command, asked);
        if (decision.outcome === 'refused' || decision.record.state === 'none') return;
        if (decision.record.mode === 'anonymous') expect('person' in asked.actor).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
