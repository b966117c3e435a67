import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../src/calendar/instant.js';
import { parsePlainDate } from '../src/calendar/plain-date.js';
import {
  Actor,
  exploratoryConversation,
  nationalDefaults,
  Organisation,
  PersonDetails,
  Professional,
  ReceiverAnswer,
} from '../src/index.js';
import { arbitraryMoves, arbitraryRegion, play } from './arbitrary-conversation.js';
import { arbitraryOf } from './arbitrary-from-schema.js';
import { commandNames, stateNames } from './specification/steps.js';
import { commands, histories, who } from './specification/story.js';
import { told } from './told-story.js';

const folder = join(import.meta.dirname, '..', 'schemas');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/').slice(0, -'.json'.length))
  .sort();

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addFormat('date', (text: string) => parsePlainDate(text).ok);
ajv.addFormat('date-time', (text: string) => parseInstant(text).ok);
ajv.addFormat('email', (text: string) => z.email().safeParse(text).success);

const validators = new Map<string, ValidateFunction>(
  files.map((name) => [name, ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object)]),
);

function passes(name: string, value: unknown): boolean {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(JSON.parse(JSON.stringify(value)));
}

const command = (name: string) => `exploratory-conversation/${name}`;

describe('the JSON Schemas', () => {
  it('have an address of their own and a title, and are JSON Schema 2020-12', () => {
    const documents = files.map(
      (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, unknown>,
    );
    expect(new Set(documents.map((document) => document['$id'])).size).toBe(files.length);
    for (const document of documents) {
      expect(document['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(document['title']).toMatch(/^[A-Z][A-Za-z]+$/u);
    }
  });

  it('stand beside every event and every command', () => {
    const events = exploratoryConversation.Event.options.map((option) => option.shape.type.value);
    expect(events.filter((type) => !files.includes(type))).toEqual([]);
    expect(commandNames.filter((type) => !files.includes(command(type)))).toEqual([]);
  });

  it('leave nothing open: every object says which fields it has', () => {
    const text = files.map((name) => readFileSync(join(folder, `${name}.json`), 'utf8')).join('');
    const closed = text.match(/"additionalProperties": (?:false|\{)/gu)?.length;
    expect(closed).toBe(text.match(/"type": "object"/gu)?.length);
  });
});

describe('an event against its schema', () => {
  const happened = stateNames.flatMap((state) => histories[state]).map((event) => told(event));

  it('passes: every event of the story, by itself and among all events', () => {
    for (const event of happened) {
      expect([event.type, passes(event.type, event)]).toEqual([event.type, true]);
      expect(passes('exploratory-conversation-event', event)).toBe(true);
    }
  });

  it('is refused as another event, without a part, or with one too many', () => {
    for (const event of happened) {
      expect(passes(event.type === 'person-rated' ? 'triage-started' : 'person-rated', event)).toBe(false);
      for (const key of Object.keys(event)) {
        const rest = Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
        expect(passes(event.type, rest)).toBe(false);
      }
      expect(passes(event.type, { ...event, diagnosis: 'x' })).toBe(false);
      expect(passes(event.type, { ...event, data: { ...event.data, diagnosis: 'x' } })).toBe(false);
    }
  });

  it('is refused with a moment that does not exist or a rule id that is none', () => {
    const [event] = happened;
    expect(passes('conversation-prepared', { ...event, at: '2026-02-30T09:00:00+01:00' })).toBe(false);
    expect(passes('conversation-prepared', { ...event, ruleIds: ['T1'] })).toBe(false);
    expect(passes('conversation-prepared', { ...event, actor: { role: 'system', organisation: who.ggz } })).toBe(false);
  });

  it('law: every event of every history passes', () => {
    fc.assert(
      fc.property(arbitraryMoves, arbitraryRegion, (moves, region) => {
        for (const { decision } of play(moves, region)) {
          if (decision.outcome === 'refused') continue;
          for (const event of decision.events) expect(passes(event.type, event)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a command against its schema', () => {
  it.each(commandNames)('%s of the story passes, and with a strange field it does not', (name) => {
    expect(passes(command(name), commands[name])).toBe(true);
    expect(passes('exploratory-conversation-command', commands[name])).toBe(true);
    expect(passes(command(name), { ...commands[name], surprise: 1 })).toBe(false);
    expect(passes(command(name), { ...commands[name], type: 'refer' })).toBe(false);
  });

  it('may leave out what has a default', () => {
    expect(passes(command('withdraw'), { type: 'withdraw' })).toBe(true);
    expect(passes(command('return'), { type: 'return', missing: [] })).toBe(true);
  });

  it.each([
    ['submit', { person: 'somebody' }],
    ['submit', { entry: { hasPsychologicalComplaints: true } }],
    ['submit', { question: '' }],
    ['plan', { personAgrees: 'yes' }],
    ['record-person-rating', { rating: 11 }],
    ['record-gp-decision', { decision: 'perhaps' }],
    ['start-handover', { handovers: [{ direction: 'ggz-basic' }] }],
  ] as const)('%s is refused with %j', (name, wrong) => {
    expect(passes(command(name), { ...commands[name], ...wrong })).toBe(false);
  });

  it.each(exploratoryConversation.Command.options.map((option) => [option.shape.type.value, option] as const))(
    'law: whatever passes the code as %s passes its schema',
    (name, option) => {
      fc.assert(
        fc.property(arbitraryOf(option as z.ZodType), (value) => passes(command(name), value)),
        { numRuns: 30 },
      );
    },
  );
});

describe('the other words against their schemas', () => {
  const somebody = {
    name: { text: 'T. Voorbeeld' },
    birthDate: '1984-03',
    gender: null,
    phones: [],
    emails: [],
    municipality: '0599',
    bsn: '999990007',
    languages: ['nl'],
    interpreterNeeded: null,
  };
  const house = {
    id: who.practice,
    kind: 'gp-practice',
    name: 'Praktijk Voorbeeld',
    networkRoles: [],
    municipality: null,
  };
  const numbers = { phone: null, agb: null, ura: null, kvk: null };

  it('pass: a person, an organisation, a professional, a region, an answer, an actor', () => {
    const samples = {
      'person-details': PersonDetails.parse(somebody),
      organisation: Organisation.parse({ ...house, ...numbers }),
      professional: Professional.parse({
        id: who.psychologist,
        organisation: who.ggz,
        roles: ['mh-professional'],
        name: 'A. Voorbeeld',
        ...Object.fromEntries(
          Object.keys(Professional.shape)
            .filter((key) => !['id', 'organisation', 'roles', 'name'].includes(key))
            .map((key) => [key, null]),
        ),
      }),
      'region-profile': nationalDefaults,
      'receiver-answer': ReceiverAnswer.parse({ answer: 'declined', reason: 'no-capacity' }),
      actor: Actor.parse({ role: 'system' }),
    };
    for (const [name, value] of Object.entries(samples)) expect([name, passes(name, value)]).toEqual([name, true]);
  });

  it.each([
    ['person-details', { ...somebody, bsn: '12345' }],
    ['person-details', { ...somebody, diagnosis: 'x' }],
    ['organisation', house],
    ['region-profile', { ...nationalDefaults, maxConversations: 3 }],
    ['region-profile', { ...nationalDefaults, requesterRoles: ['person'] }],
    ['receiver-answer', { answer: 'perhaps' }],
    ['actor', { role: 'general-practitioner' }],
    ['clock-norms', { targetDays: 7 }],
  ] as const)('%s is refused with %j', (name, value) => {
    expect(passes(name, value)).toBe(false);
  });
});
