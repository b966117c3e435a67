import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../src/calendar/instant.js';
import { parsePlainDate } from '../src/calendar/plain-date.js';
import { AvailabilityReport, MediationPayload, waitlistEntry } from '../src/index.js';
import { arbitraryOf } from './arbitrary-from-schema.js';
import { commandNames, stateNames } from './specification/waitlist/steps.js';
import { commands, contact, histories, withTransfer } from './specification/waitlist/story.js';
import { toldEntryEvent } from './told-waitlist.js';

const folder = join(import.meta.dirname, '..', 'schemas');
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addFormat('date', (text: string) => parsePlainDate(text).ok);
ajv.addFormat('date-time', (text: string) => parseInstant(text).ok);

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/').replace(/\.json$/u, ''))
  .filter(
    (name) =>
      /^(?:waitlist-entry|availability-report|mediation-payload)/u.test(name) && !/(?:entry|events)$/u.test(name),
  );
const validators = new Map<string, ValidateFunction>(
  names.map((name) => [name, ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object)]),
);

function passes(name: string, value: unknown): boolean {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(JSON.parse(JSON.stringify(value)));
}

describe('the JSON Schemas of the waiting list', () => {
  const happened = [
    ...stateNames.flatMap((state) => [...histories[state], ...withTransfer(state)]),
    contact('2026-12-01', true),
  ].map(toldEntryEvent);

  it('take every event of the story, and none with a fact too many', () => {
    for (const event of happened) {
      expect([event.type, passes(`waitlist-entry/events/${event.type}`, event)]).toEqual([event.type, true]);
      expect(passes('waitlist-entry-event', event)).toBe(true);
      expect(passes('waitlist-entry-event', { ...event, data: { ...event.data, diagnosis: 'x' } })).toBe(false);
    }
  });

  it.each(commandNames)('take the command %s of the story, and none with a strange field', (name) => {
    expect(passes(`waitlist-entry/${name}`, commands[name])).toBe(true);
    expect(passes('waitlist-entry-command', commands[name])).toBe(true);
    expect(passes(`waitlist-entry/${name}`, { ...commands[name], surprise: 1 })).toBe(false);
  });

  it.each([
    ...waitlistEntry.Command.options.map((option) => [`waitlist-entry/${option.shape.type.value}`, option] as const),
    ['availability-report', AvailabilityReport] as const,
  ])('law: whatever passes the code as %s passes its schema', (name, option) => {
    fc.assert(
      fc.property(arbitraryOf(option as z.ZodType), (value) => passes(name, value)),
      { numRuns: 30 },
    );
  });

  it('W1: the schema of the payload names four items and closes the door', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'mediation-payload.json'), 'utf8')) as {
      readonly required: readonly string[];
      readonly additionalProperties: boolean;
    };
    const payload = { person: '999990007', referralOn: '2026-11-20', suspectedProfile: '04', provider: '06010203' };
    expect(passes('mediation-payload', MediationPayload.parse(payload))).toBe(true);
    expect(passes('mediation-payload', { ...payload, waitDays: 40 })).toBe(false);
    expect(schema.required).toHaveLength(4);
    expect(schema.additionalProperties).toBe(false);
  });
});
