import { describe, expect, it } from 'vitest';
import { confirm, decide, type Decision } from './index.js';
import { c1, c1Request, contextWith, now, objection, ownRequest } from '../test/sample-network.js';

const at = (seconds: number) => ({ now: new Date(Date.parse(now) + seconds * 1000).toISOString() });
const decision = decide(c1Request(), contextWith([c1()]));

describe('confirming at the moment of release', () => {
  it('permits what was permitted and still is', () => {
    const confirmed = confirm(decision, contextWith([c1()], at(59)));
    expect(confirmed).toMatchObject({ outcome: 'permit', reasons: ['explicit-consent'] });
    expect(confirmed.obligations).toEqual(decision.obligations);
  });

  it('T40: stops what was withdrawn in between', () => {
    const confirmed = confirm(decision, contextWith([c1({ status: 'revoked' })], at(5)));
    expect([confirmed.outcome, confirmed.reasons, confirmed.obligations]).toEqual(['deny', ['revoked'], []]);
  });

  it('stops what was objected to in between', () => {
    const added = objection({ grantedAt: now, recordedAt: now });
    expect(confirm(decision, contextWith([c1(), added], at(5))).reasons).toEqual(['later-general-objection']);
  });

  it('does not take an old decision, nor one from the future', () => {
    expect(confirm(decision, contextWith([c1()], at(60))).reasons).toEqual(['expired']);
    expect(confirm(decision, contextWith([c1()], at(59.999))).outcome).toBe('permit');
    expect(confirm(decision, contextWith([c1()], at(-1))).reasons).toEqual(['expired']);
  });

  it('never permits what was refused before', () => {
    const refused = decide(c1Request(), contextWith([]));
    expect(confirm(refused, contextWith([c1()], at(1))).reasons).toEqual(['no-applicable-consent']);
  });

  it('takes a decision that went out as JSON and came back', () => {
    const returned = JSON.parse(JSON.stringify(decision)) as Decision;
    expect(confirm(returned, contextWith([c1()], at(1))).outcome).toBe('permit');
  });

  it('does not believe a decision that was tampered with', () => {
    const forged = { ...decide(c1Request(), contextWith([])), items: decision.items };
    expect(confirm(forged, contextWith([], at(1))).outcome).toBe('deny');
    expect(confirm({ ...decision, validUntil: null }, contextWith([c1()], at(1))).outcome).toBe('deny');
    for (const broken of [
      null,
      {},
      { ...decision, items: null },
      { ...decision, items: [null] },
      { ...decision, request: null },
    ]) {
      expect(confirm(broken as Decision, contextWith([c1()], at(1))).outcome).toBe('deny');
    }
    expect(confirm(decision, {} as never).reasons).toEqual(['invalid-request']);
  });

  it('confirms the person’s own reading', () => {
    const own = decide(ownRequest(), contextWith([]));
    expect(confirm(own, contextWith([], at(1))).obligations).toEqual(own.obligations);
  });
});
