import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../src/calendar/instant.js';
import { parsePlainDate } from '../src/calendar/plain-date.js';
import { caseConferenceItem } from '../src/index.js';
import { commandNames, stateNames } from './specification/conference/steps.js';
import { commands, consent, events, histories, who, withName } from './specification/conference/story.js';
import { toldCase } from './told-conference.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addFormat('date', (text: string) => parsePlainDate(text).ok);
ajv.addFormat('date-time', (text: string) => parseInstant(text).ok);

const validators = new Map<string, ValidateFunction>();

function passes(name: string, value: unknown): boolean {
  const path = join(import.meta.dirname, '..', 'schemas', `${name}.json`);
  const validate = validators.get(name) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  validators.set(name, validate);
  return validate(JSON.parse(JSON.stringify(value)));
}

const event = (type: string) => `case-conference-item/events/${type}`;
const command = (type: string) => `case-conference-item/${type}`;

describe('the JSON Schemas of the case conference', () => {
  it('take every event of the story, by itself and among all events', () => {
    const told = stateNames.flatMap((state) => [...histories[state], ...withName(histories[state])]);
    for (const each of told.map((one) => toldCase(one))) {
      expect([each.type, passes(event(each.type), each)]).toEqual([each.type, true]);
      expect(passes('case-conference-item-event', each)).toBe(true);
      expect(passes(event(each.type), { ...each, data: { ...each.data, name: 'T. Voorbeeld' } })).toBe(false);
    }
  });

  it('stand beside every event', () => {
    const types = caseConferenceItem.Event.options.map((option) => option.shape.type.value);
    for (const type of types) expect(passes(event(type), {})).toBe(false);
  });

  it.each(commandNames)('take the command %s of the story, and nothing strange in it', (name) => {
    expect(passes(command(name), commands[name])).toBe(true);
    expect(passes('case-conference-item-command', commands[name])).toBe(true);
    expect(passes(command(name), { ...commands[name], surprise: 1 })).toBe(false);
  });

  it.each([
    ['prepare', { mode: 'pseudonymous' }],
    ['prepare', { person: 'somebody' }],
    ['submit', { background: { ageBand: '34', municipality: null, rareFeature: false } }],
    ['submit', { consent: { ...consent, organisations: [] } }],
    ['agree-actions', { actions: [{ what: 'x', owner: [{ organisation: who.team }], by: null }] }],
    ['record-discussed', { attendees: [{ organisation: who.team, domain: 'youth' }] }],
    ['complete-action', { action: 0 }],
  ] as const)('%s is refused with %j', (name, wrong) => {
    expect(passes(command(name), { ...commands[name], ...wrong })).toBe(false);
  });

  it('have no place for a name in an event: a person is an id or nothing', () => {
    const prepared = toldCase(events.prepared);
    expect(passes(event('case-prepared'), { ...prepared, data: { ...prepared.data, person: 'T. Voorbeeld' } })).toBe(
      false,
    );
  });
});
