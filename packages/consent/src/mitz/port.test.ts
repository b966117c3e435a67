import { inspect } from 'node:util';
import { Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { decide, parseShareRequest } from '../index.js';
import { facts, gp, toGgz } from '../../test/sample-network.js';
import { toMitzClosedQuestion, type MitzParties } from './closed-question.js';
import { askMitz, mitzInMemory, type MitzPort } from './port.js';

const at = Instant.parse('2026-06-15T12:00:00+02:00');
const bsn = '999990019';
const parties: MitzParties = {
  bsn,
  holder: { ura: '00000659' },
  recipient: { ura: '00000666' },
  professional: { uzi: '000095254', role: '01.015' },
};
const request = {
  person: facts.person,
  holder: gp,
  recipient: toGgz,
  purpose: 'treatment',
  channel: 'pull-open',
  categories: ['referral-summary', 'medication'],
} as const;

function question(asked: object = request) {
  const parsed = parseShareRequest(asked);
  const result = parsed.ok ? toMitzClosedQuestion(parsed.value, parties) : null;
  if (result?.ok !== true) throw new Error('refused');
  return result.question;
}

const signal = () => new AbortController().signal;
const failing: MitzPort = { ask: () => Promise.reject(new Error(`no answer about ${bsn}`)) };
const silent: MitzPort = { ask: () => new Promise(() => undefined) };

describe('asking the register', () => {
  it('opens what the person chose, and nothing else', async () => {
    const port = mitzInMemory(({ category, recipientType }) => category === 'GGC013' && recipientType === 'G5');
    for (const [category, reason] of [
      ['medication', 'mitz-permit'],
      ['referral-summary', 'mitz-deny'],
    ] as const) {
      const asked = { ...request, categories: [category] };
      const mitz = await askMitz(port, question(asked), { at, signal: signal() });
      expect(decide(asked, { consents: [], facts, now: at, mitz }).reasons).toEqual([reason]);
    }
  });

  it('takes a failure, a stop and nonsense for no answer', async () => {
    const nonsense: MitzPort = {
      ask: () => Promise.resolve(JSON.parse('{"status":"answered","results":null}') as never),
    };
    const stopped = new AbortController();
    const waiting = askMitz(silent, question(), { at, signal: stopped.signal });
    stopped.abort();
    const before = AbortSignal.abort();
    for (const state of [
      await askMitz(failing, question(), { at, signal: signal() }),
      await askMitz(nonsense, question(), { at, signal: signal() }),
      await waiting,
      await askMitz(silent, question(), { at, signal: before }),
    ]) {
      expect(state).toEqual({ status: 'unavailable' });
      const { reasons } = decide(request, { consents: [], facts, now: at, mitz: state });
      expect(reasons).toEqual(['consent-source-unavailable']);
    }
  });

  it('leaves no listener behind', async () => {
    const listeners = new Set<() => void>();
    const counted = {
      aborted: false,
      addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    await askMitz(
      mitzInMemory(() => null),
      question(),
      { at, signal: counted },
    );
    await askMitz(failing, question(), { at, signal: counted });
    expect(listeners.size).toBe(0);
  });
});

describe('the number of the person', () => {
  it('stands in the question and shows itself nowhere', () => {
    const asked = question();
    const [patient] = asked.attributes;
    expect(patient?.kind === 'bsn' && patient.value.reveal()).toBe(bsn);
    const shown = [JSON.stringify(asked), inspect(asked, { depth: 9, showHidden: true }), String(patient?.value)];
    for (const text of shown) expect(text).not.toContain(bsn);
    const parsed = parseShareRequest(request);
    const refused = parsed.ok ? toMitzClosedQuestion(parsed.value, { ...parties, bsn: '123456789' }) : null;
    expect(refused?.ok).toBe(false);
    expect(JSON.stringify(refused)).not.toContain('123456789');
  });
});
