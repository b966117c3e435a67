import { describe, expect, it } from 'vitest';
import { commandNames } from '../../test/specification/steps.js';
import { commands, report } from '../../test/specification/story.js';
import { parseWith } from '../words/result.js';
import { ExploratoryConversationCommand } from './commands.js';
import { ExploratoryConversationEvent } from './events.js';
import { ConversationReport } from './report.js';

const issues = (input: unknown) => {
  const parsed = parseWith(ExploratoryConversationCommand, input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
};

describe('a command', () => {
  it.each(commandNames)('%s of the story passes its schema', (name) => {
    expect(issues(commands[name])).toEqual([]);
  });

  it.each(commandNames)('%s with a field that nobody knows is refused', (name) => {
    expect(issues({ ...commands[name], surprise: 1 })).toEqual(['surprise unknown-field']);
  });

  it.each([
    ['no type', {}, 'type invalid-union'],
    ['nothing', null, ' invalid-type'],
    ['text', 'submit', ' invalid-type'],
    ['a question of 20,001 characters', { ...commands.submit, question: 'x'.repeat(20_001) }, 'question too-big'],
    ['1 MB of text', { ...commands['add-person-words'], words: 'x'.repeat(1_000_000) }, 'words too-big'],
    [
      'a key of the language',
      JSON.parse('{"type":"pick-up","__proto__":{"role":"system"}}'),
      '__proto__ unknown-field',
    ],
    ['a rating of eleven', { type: 'record-person-rating', rating: 11 }, 'rating too-big'],
    [
      'a date that does not exist',
      { ...commands['record-held'], heldAt: '2026-02-30T10:00:00+01:00' },
      'heldAt no-such-instant',
    ],
  ])('is refused with its place: %s', (_what, input, issue) => {
    expect(issues(input)).toContain(issue);
  });

  it('keeps a text as it was written, but for the spaces around it; script is text', () => {
    const words = ' <script>alert("1")</script> ';
    expect(ExploratoryConversationCommand.parse({ type: 'add-person-words', words })).toEqual({
      type: 'add-person-words',
      words: '<script>alert("1")</script>',
    });
  });
});

describe('the report of a conversation', () => {
  it.each(['diagnosis', 'dsm', 'score', 'notes'])('has no place for a %s', (field) => {
    expect(ConversationReport.safeParse(report).success).toBe(true);
    expect(ConversationReport.safeParse({ ...report, [field]: 'x' }).success).toBe(false);
  });

  it('names a close one by role only', () => {
    const owner = { kind: 'close-one', name: 'somebody' };
    const named = { ...report, agreements: [{ ...report.agreements[0], owner }] };
    expect(ConversationReport.safeParse(named).success).toBe(false);
  });
});

describe('events', () => {
  it('are told apart by types of their own, in the past tense', () => {
    const types = ExploratoryConversationEvent.options.map((option) => option.shape.type.value);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });
});
