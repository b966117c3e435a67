import { describe, expect, it } from 'vitest';
import { ownAnswers, subjects } from '../subjects.js';

const submit = {
  type: 'submit',
  person: 'somebody',
  requester: 'practice',
  question: 'Who can help me?',
  entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  personAgrees: true,
};
const at = '2026-11-23T09:30:00+01:00';
const gp = { role: 'general-practitioner', organisation: 'practice' };
const ask = (given: unknown) => ownAnswers('domain/exploratory-conversation', given);

describe('subjects', () => {
  it('have names of their own', () => {
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
  });

  it('never throw, whatever is given', async () => {
    const strange = [
      null,
      1,
      'x',
      [],
      {},
      { events: 'x' },
      { events: [1], context: { at } },
      JSON.parse('{"__proto__":1}'),
    ];
    for (const { name } of subjects) for (const given of strange) expect(await ownAnswers(name, given)).toBeDefined();
  });

  it('refuse what nobody knows', async () => {
    expect(await ownAnswers('domain/nothing', {})).toEqual({ refused: 'unknown-subject' });
    expect(await ownAnswers('domain/identifier', { kind: 'toString', value: '1' })).toEqual({
      refused: 'unknown-kind',
    });
    expect(await ownAnswers('domain/calendar', { question: 'constructor' })).toMatchObject({
      refused: 'unknown-question',
    });
  });
});

describe('the exploratory conversation as a subject', () => {
  it('takes names in place of ids and gives them back', async () => {
    expect(await ask({ events: [], command: submit, context: { at, actor: gp } })).toMatchObject({
      outcome: 'accepted',
      state: 'requested',
      events: [{ type: 'conversation-requested', data: { person: 'somebody', gpPractice: 'practice' } }],
      next: { what: 'pick-up', who: 'network-coordinator', by: '2026-11-30' },
      responsible: { organisation: 'practice', as: 'gp-practice' },
    });
  });

  it('needs no events, and fills in what an event leaves out', async () => {
    const requested = { type: 'conversation-requested', data: { person: 'somebody', requester: 'practice' } };
    const answer = await ask({
      events: [requested],
      command: { type: 'withdraw' },
      context: { at, actor: { role: 'person' } },
    });
    expect(answer).toMatchObject({ outcome: 'accepted', state: 'withdrawn' });
    expect(await ask({ command: submit, context: { at, actor: { role: 'general-practitioner' } } })).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('refuses a command that fails its schema, with the places', async () => {
    const command = { ...submit, question: 7, surprise: true };
    expect(await ask({ events: [], command, context: { at, actor: gp } })).toMatchObject({
      outcome: 'refused',
      reasons: ['invalid-command'],
      state: 'none',
      issues: [
        { code: 'invalid-type', path: ['command', 'question'] },
        { code: 'unknown-field', path: ['command', 'surprise'] },
      ],
    });
    expect(await ask({ events: [], context: { at, actor: gp } })).toMatchObject({ reasons: ['invalid-command'] });
  });

  it('names each reason once, however many places it has', async () => {
    const events = [
      { type: 'conversation-requested', data: { person: 'somebody', requester: 'practice' } },
      { type: 'triage-started', data: {} },
      { type: 'request-accepted', data: {} },
    ];
    const appointment = { startsAt: '2026-11-24T09:00:00+01:00', minutes: 60, place: 'phone', seats: [], closeOnes: 0 };
    const command = { type: 'plan', appointment, personAgrees: true };
    expect(await ask({ events, command, context: { at, actor: { role: 'network-coordinator' } } })).toMatchObject({
      reasons: ['seat-open'],
      rules: ['MGN-VG-012'],
      refusals: [{ details: { seat: 'mh-professional' } }, { details: { seat: 'social-domain-professional' } }],
    });
  });

  it.each([
    ['no moment', { command: submit, context: { actor: gp } }, 'invalid-context'],
    ['an unknown role', { command: submit, context: { at, actor: { role: 'king' } } }, 'invalid-context'],
    [
      'an event nobody knows',
      { events: [{ type: 'x', data: {} }], command: submit, context: { at, actor: gp } },
      'invalid-events',
    ],
    [
      'an event out of order',
      { events: [{ type: 'triage-started', data: {} }], command: submit, context: { at, actor: gp } },
      'invalid-events',
    ],
    [
      'a region that loosens a national rule',
      { command: submit, context: { at, actor: gp, region: { targetDays: 30 } } },
      'invalid-region',
    ],
  ])('refuses %s', async (_what, given, code) => {
    expect(await ask(given)).toMatchObject({ refused: code });
  });
});
