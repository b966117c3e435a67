import { Actor, Instant, PersonId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { ConsentEvent, consentRegister, decide, foldConsents, parseConsentCommand, type ConsentFile } from './index.js';
import { consentRules } from './rules/index.js';
import {
  c1,
  c1Request,
  consentId,
  contextWith,
  everyone,
  everyOf,
  ggz,
  municipality,
  now,
  objection,
  only,
  otherPerson,
  parent,
  person,
  referral,
} from '../test/sample-network.js';

const personActor = Actor.parse({ role: 'person', person });
const region = { id: 'rivierenrand', version: 1 };
const at = Instant.parse(now);
const none = consentRegister.none(PersonId.parse(person));

const without = (record: object, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
const filledIn = ['status', 'version', 'recordedBy', 'recordedAt'];
const permission = (changes: object = {}) => ({
  type: 'give-permission',
  permission: { ...without(c1(), ...filledIn), helpDependsOnIt: false, ...changes },
});
const objecting = (changes: object = {}) => ({
  type: 'make-objection',
  objection: { ...without(objection(), ...filledIn), ...changes },
});

function handle(file: ConsentFile, command: object, actor: Actor = personActor) {
  const parsed = parseConsentCommand(command);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return consentRegister.decide(file, parsed.value, { at, actor, region });
}

function codes(command: object, file = none, actor: Actor = personActor): readonly string[] {
  const answer = handle(file, command, actor);
  return answer.outcome === 'refused' ? answer.reasons.map(({ code }) => code) : [];
}

const given = handle(none, permission()).record;

describe('registering a permission', () => {
  it('gives an event with the record, who recorded it and when', () => {
    const answer = handle(none, permission());
    expect(answer).toMatchObject({
      outcome: 'accepted',
      events: [
        {
          type: 'permission-given',
          at: now,
          ruleIds: ['CONSENT-040', 'CONSENT-041'],
          data: { record: { status: 'active', version: 1, recordedBy: { role: 'person' }, recordedAt: now } },
        },
      ],
    });
    expect(decide(c1Request(), contextWith(answer.record.records)).outcome).toBe('permit');
  });

  it('is refused without a holder, recipient, category, purpose or channel, and with a wildcard', () => {
    expect(codes(permission({ holders: [], recipients: [], categories: [], purposes: [], channels: [] }))).toEqual([
      'holder-missing',
      'recipient-missing',
      'category-missing',
      'purpose-missing',
      'channel-missing',
    ]);
    for (const wildcard of [
      { categories: 'any' },
      { purposes: 'any' },
      { channels: 'any' },
      { recipients: [everyone] },
      { recipients: [everyOf('social-private')] },
    ]) {
      expect(codes(permission(wildcard))).toEqual(['wildcard-not-allowed']);
    }
  });

  it('is refused where no permission can help, or help would depend on it', () => {
    expect(codes(permission({ categories: ['help-request', 'working-notes'] }))).toEqual(['category-never-shareable']);
    expect(codes(permission({ helpDependsOnIt: true }))).toEqual(['help-depends-on-it']);
    expect(codes(permission({ grantedAt: '2026-06-15T12:05:00.001+02:00' }))).toEqual(['granted-in-future']);
    expect(codes(permission({ grantedAt: '2026-06-15T12:05:00+02:00' }))).toEqual([]);
  });

  it('as a basis for a public body, needs all evidence that it was free', () => {
    const toPublic = { function: 'processing-basis', recipients: [only(municipality)] };
    const evidence = {
      inPersonsInterest: true,
      concreteHelpRequest: true,
      refusalHasNoConsequence: true,
      understoodBy: true,
    };
    expect(codes(permission(toPublic))).toEqual(['free-consent-evidence-missing']);
    expect(codes(permission({ ...toPublic, freeConsentEvidence: { ...evidence, understoodBy: false } }))).toEqual([
      'free-consent-evidence-missing',
    ]);
    expect(codes(permission({ ...toPublic, freeConsentEvidence: evidence }))).toEqual([]);
    expect(codes(permission({ ...toPublic, recipients: [everyOf('municipality', 'wmo')] }))).toEqual([
      'free-consent-evidence-missing',
    ]);
  });

  it('is for the person: of their own file, by themself or recorded for them', () => {
    expect(codes(permission({ person: otherPerson }))).toEqual(['subject-mismatch']);
    expect(codes(permission(), none, Actor.parse({ role: 'person', person: otherPerson }))).toEqual([
      'subject-mismatch',
    ]);
    expect(codes(permission(), none, Actor.parse({ role: 'system' }))).toEqual(['actor-not-allowed']);
    expect(codes(permission(), none, Actor.parse({ role: 'close-one', person }))).toEqual(['grantor-not-entitled']);
    expect(codes(permission({ grantor: { capacity: 'mentor', individual: parent } }))).toEqual([
      'grantor-not-entitled',
    ]);
    expect(codes(permission(), none, Actor.parse({ role: 'mh-professional', organisation: ggz.organisation }))).toEqual(
      [],
    );
  });

  it('happens once per id, and replaces what is there', () => {
    expect(codes(permission(), given)).toEqual(['consent-exists']);
    expect(codes(permission({ id: consentId(5), replaces: consentId(9) }), given)).toEqual([
      'replaced-consent-unknown',
    ]);
    const { records } = handle(given, permission({ id: consentId(5), replaces: consentId(1) })).record;
    expect(records.map((record) => 'status' in record && record.status)).toEqual(['superseded', 'active']);
  });

  it('is refused by its form: a reversed period, an unknown key, a moment that does not exist', () => {
    const issues = (changes: object) => {
      const parsed = parseConsentCommand(permission(changes));
      return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    };
    expect(issues({ validity: { from: '2026-12-31', until: '2026-01-01' } })).toEqual(['validity-reversed']);
    expect(issues({ validity: { from: '2026-02-30', until: null } })).toEqual(['invalid-moment']);
    expect(issues({ everything: true })).toEqual(['unknown-field']);
    expect(parseConsentCommand(JSON.parse('{"type":"withdraw-all","__proto__":{}}'))).toMatchObject({ ok: false });
  });
});

describe('withdrawing', () => {
  it('counts at once, keeps the record and needs no reason', () => {
    const { record, outcome } = handle(given, { type: 'withdraw-permission', consent: consentId(1) });
    expect([outcome, record.records]).toMatchObject(['accepted', [{ status: 'revoked', revokedAt: now }]]);
    expect(decide(c1Request(), contextWith(record.records)).reasons).toEqual(['revoked']);
  });

  it('is refused for what is not there, not of that kind or over already', () => {
    const withdrawn = handle(given, { type: 'withdraw-permission', consent: consentId(1) }).record;
    expect(codes({ type: 'withdraw-permission', consent: consentId(9) }, given)).toEqual(['consent-unknown']);
    expect(codes({ type: 'withdraw-objection', consent: consentId(1) }, given)).toEqual(['not-an-objection']);
    expect(codes({ type: 'withdraw-permission', consent: consentId(2) }, handle(none, objecting()).record)).toEqual([
      'not-a-permission',
    ]);
    expect(codes({ type: 'withdraw-permission', consent: consentId(1) }, withdrawn)).toEqual(['not-active']);
    expect(
      codes({ type: 'withdraw-permission', consent: consentId(1) }, given, Actor.parse({ role: 'system' })),
    ).toEqual(['actor-not-allowed']);
    expect(codes({ type: 'withdraw-all' }, given, Actor.parse({ role: 'system' }))).toEqual(['actor-not-allowed']);
    expect(codes({ type: 'withdraw-all' }, given, Actor.parse({ role: 'person', person: otherPerson }))).toEqual([
      'subject-mismatch',
    ]);
  });

  it('of everything ends every permission and leaves objections', () => {
    let file = handle(given, permission({ id: consentId(5) })).record;
    file = handle(file, objecting({ recipients: [only(ggz)] })).record;
    const answer = handle(file, { type: 'withdraw-all' });
    expect(answer.record.records.map((record) => 'status' in record && record.status)).toEqual([
      'revoked',
      'revoked',
      'active',
    ]);
    expect(handle(answer.record, { type: 'withdraw-all' })).toMatchObject({ outcome: 'accepted', events: [] });
  });

  it('of an objection revives no permission, and is not for who stands beside the person', () => {
    const replaced = handle(given, objecting({ replaces: consentId(1) })).record;
    expect(
      codes(
        { type: 'withdraw-objection', consent: consentId(2) },
        replaced,
        Actor.parse({ role: 'representative', person }),
      ),
    ).toEqual(['actor-not-allowed']);
    const { record } = handle(replaced, { type: 'withdraw-objection', consent: consentId(2) });
    expect(decide(c1Request(), contextWith(record.records)).outcome).toBe('deny');
  });

  it('of a permission brings back the objection that it replaced', () => {
    const blocked = handle(none, objecting({ recipients: [only(ggz)], grantedAt: '2026-06-01T10:00:00+02:00' })).record;
    const earlier = {
      ...blocked,
      records: blocked.records.map((record) => ({ ...record, recordedAt: Instant.parse('2026-06-01T10:00:00+02:00') })),
    } as ConsentFile;
    const replaced = handle(earlier, permission({ replaces: consentId(2), recipients: [only(ggz)] })).record;
    expect(decide(referral(), contextWith(replaced.records)).outcome).toBe('permit');
    const { record } = handle(replaced, { type: 'withdraw-permission', consent: consentId(1) });
    expect(decide(referral(), contextWith(record.records)).reasons).toEqual(['objection']);
  });
});

describe('the fold of a stream', () => {
  const events = [
    ...accepted(handle(none, permission())),
    ...accepted(handle(given, objecting())),
    ...accepted(handle(given, { type: 'withdraw-permission', consent: consentId(1) })),
  ];

  function accepted(answer: ReturnType<typeof handle>): readonly ConsentEvent[] {
    if (answer.outcome === 'refused') throw new Error('accepted');
    return answer.events;
  }

  it('is what deciding and evolving step by step leads to, also after storing', () => {
    const stepwise = events.reduce(consentRegister.evolve, none).records;
    const stored = JSON.parse(JSON.stringify(events)) as typeof events;
    expect(foldConsents(stored)).toEqual(stepwise);
    expect(stored.every((event) => ConsentEvent.safeParse(event).success)).toBe(true);
  });

  it('drops nothing that it cannot read', () => {
    const damaged = {
      type: 'objection-made',
      at,
      data: { record: { ...objection(), effect: 'permit', purposes: [] } },
    };
    const unknown = { type: 'permission-narrowed', at, data: {} };
    const lost = { type: 'permission-withdrawn', at, data: null };
    const permit = { type: 'permission-given', at, data: { record: { ...c1(), recipients: [] } } };
    expect(foldConsents([damaged, unknown, lost, permit]).map(({ effect }) => effect)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable-permit',
    ]);
    expect(decide(c1Request(), contextWith(foldConsents([...events, unknown]))).reasons).toEqual(['invalid-consent']);
  });

  it('names rules that exist', () => {
    const ids = new Set<string>(consentRules.map(({ id }) => id));
    expect(events.flatMap(({ ruleIds }) => ruleIds).every((id) => ids.has(id))).toBe(true);
  });
});
