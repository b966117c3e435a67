import { describe, expect, it } from 'vitest';
import { decide, type DecisionContextInput, type ShareRequestInput } from './index.js';
import {
  bornOn,
  c1,
  c1Request,
  clinician,
  consentId,
  contextWith,
  facts,
  ggz,
  gp,
  now,
  objection,
  only,
  ownFile,
  ownRequest,
  person,
  referral,
  welfare,
} from '../test/sample-network.js';

const decideRaw = (request: unknown, context: unknown) =>
  decide(request as ShareRequestInput, context as DecisionContextInput);
const until = (changes: Readonly<Record<string, unknown>>, consents: readonly unknown[] = [c1()]) =>
  decide(c1Request(), contextWith(consents, changes)).validUntil;

describe('a decision', () => {
  it('carries the request, the checks and the versions it was made with', () => {
    const decision = decide(c1Request({ categories: ['help-request', 'bsn'] }), contextWith([c1()]));
    expect(decision).toMatchObject({
      outcome: 'partial',
      reasons: ['explicit-consent', 'bsn-not-allowed'],
      checks: { authorisation: true, relation: false, consent: true, emergency: false },
      request: { person, holder: gp, channel: 'push' },
      decidedAt: now,
      validUntil: '2026-06-15T12:01:00+02:00',
      policyVersion: 'mgn-consent/2',
    });
    expect(decision.consentSetDigest).toMatch(/^1-[0-9a-f]{16}$/u);
  });

  it('names the records that decided, lost and were left out', () => {
    const wide = objection({ recipients: [{ by: 'category', category: 'social-private' }] });
    const foreign = c1({ id: consentId(3), person: '00000000-0000-4000-8000-000000000002' });
    const [item] = decide(
      c1Request(),
      contextWith([foreign, wide, c1(), c1({ id: consentId(4), status: 'draft' })]),
    ).items;
    expect(item).toMatchObject({
      decisive: [{ consent: consentId(1), version: 1 }],
      overridden: [{ rule: { consent: consentId(2) }, by: { consent: consentId(1) }, why: 'more-specific' }],
      ignored: [
        { rule: { consent: consentId(3) }, why: 'subject-mismatch' },
        { rule: { consent: consentId(4) }, why: 'no-applicable-consent' },
      ],
    });
  });

  it('says what is missing, and nothing where the person said no', () => {
    const missing = (
      request: ShareRequestInput,
      consents: readonly unknown[] = [],
      changes: Readonly<Record<string, unknown>> = {},
    ) => decide(request, contextWith(consents, changes)).items.flatMap((item) => item.missing.map(({ hint }) => hint));
    expect(missing(c1Request())).toEqual(['ask-person']);
    expect(missing(c1Request(), [objection()])).toEqual([]);
    expect(missing(c1Request({ recipient: welfare }))).toEqual(['state-basis']);
    expect(missing(ownFile({ recipient: { ...gp, professional: clinician } }))).toEqual(['record-relation']);
    expect(missing(referral({ categories: ['medication'], referralEvidence: undefined }))).toEqual([
      'record-referral',
      'ask-person',
    ]);
    expect(missing(c1Request(), [c1()], { facts: { person, birthDate: null } })).toEqual(['record-birth-date']);
    expect(missing(c1Request(), [{ ...objection(), status: 'perhaps' }])).toEqual(['repair-record']);
  });

  it('stands for sixty seconds, or until something changes by itself', () => {
    expect(until({})).toBe('2026-06-15T12:01:00+02:00');
    expect(until({ now: '2026-12-31T23:59:59.999+01:00' })).toBe('2027-01-01T00:00:00+01:00');
    expect(until({ facts: bornOn('2008-06-16'), now: '2026-06-15T23:59:30+02:00' })).toBe('2026-06-16T00:00:00+02:00');
    expect(until({ facts: { ...facts, deceasedAt: '2026-06-15T12:00:20+02:00' } })).toBe('2026-06-15T12:00:20+02:00');
    const soon = objection({ validity: { from: '2026-06-15T12:00:10+02:00', until: null } });
    expect(until({}, [c1(), soon])).toBe('2026-06-15T12:00:10+02:00');
    expect(until({ configuration: { maxDecisionAge: 5 } })).toBe('2026-06-15T12:00:05+02:00');
    expect(until({ now: '9999-12-31T20:59:59Z' }, [])).toBe('9999-12-31T22:00:00+01:00');
  });

  it('changes its digests with the consents and the configuration, and not with the order', () => {
    const two = [c1(), objection({ recipients: [only(ggz)] })];
    const digest = (consents: readonly unknown[]) => decide(c1Request(), contextWith(consents)).consentSetDigest;
    expect(digest(two)).toBe(digest([...two].reverse()));
    expect(digest(two)).not.toBe(digest([c1({ status: 'revoked' }), two[1]]));
    const risky = { laterGeneralObjection: 'specific-wins', acknowledgeRisk: ['laterGeneralObjection'] };
    expect(decide(c1Request(), contextWith([], { configuration: risky })).configDigest).toMatch(
      /^[0-9a-f]{16};weakened=laterGeneralObjection$/u,
    );
  });

  it('asks nothing of the recipient within one organisation', () => {
    expect(decide(ownFile(), contextWith([]))).toMatchObject({
      outcome: 'permit',
      checks: { relation: true, consent: false },
      items: [{ basis: 'wgbo-directly-involved', evidence: 'relation:1' }],
    });
  });

  it('says whether it could be asked at all', () => {
    const authorised = (request: ShareRequestInput, changes: Readonly<Record<string, unknown>> = {}) =>
      decide(request, contextWith([], changes)).checks.authorisation;
    expect(authorised(c1Request())).toBe(true);
    expect(authorised(c1Request(), { facts: { ...facts, deceasedAt: '2026-01-01' } })).toBe(true);
    expect(authorised(c1Request({ recipient: welfare }))).toBe(false);
    expect(authorised(c1Request({ purpose: 'treatment' }))).toBe(false);
  });

  it('asks for the date of birth where a representative reads and nobody knows the age', () => {
    const request = ownRequest({
      recipient: { kind: 'representative', individual: person },
      categories: ['medication'],
    });
    const hints = (birthDate: string | null) =>
      decide(request, contextWith([], { facts: { person, birthDate } })).items.flatMap((item) =>
        item.missing.map(({ hint }) => hint),
      );
    expect([hints(null), hints('1986')]).toEqual([['record-birth-date'], ['ask-person']]);
  });

  it('is written down as soon as one category was presumed', () => {
    const permission = c1({ recipients: [only(ggz)], purposes: ['referral'], categories: ['treatment-notes'] });
    const decision = decide(referral({ categories: ['medication', 'treatment-notes'] }), contextWith([permission]));
    expect(decision.reasons).toEqual(['presumed-referral', 'explicit-consent']);
    expect(decision.obligations).toContainEqual({ kind: 'record-in-file' });
  });

  it('needs a key for every purpose, and reports what was decisive for all of them', () => {
    const both = [c1(), c1({ id: consentId(5), purposes: ['case-conference'] })];
    const [item] = decide(c1Request({ purpose: ['social-support', 'case-conference'] }), contextWith(both)).items;
    expect(item).toMatchObject({
      outcome: 'permit',
      decisive: [{ consent: consentId(1) }, { consent: consentId(5) }],
      ignored: [],
    });
  });

  it('is for the eyes of the named professional when one of its permissions says so', () => {
    const forOne = c1({ recipients: [only({ ...welfare, professional: clinician })] });
    const forAll = c1({ id: consentId(5), purposes: ['case-conference'] });
    const request = c1Request({
      recipient: { ...welfare, basis: 'consent', professional: clinician },
      purpose: ['social-support', 'case-conference'],
    });
    const forTheirEyes = { kind: 'show-to-practitioner-only', professional: clinician };
    expect(decide(request, contextWith([forOne, forAll])).obligations).toContainEqual(forTheirEyes);
    expect(decide(request, contextWith([c1(), forAll])).obligations).not.toContainEqual(forTheirEyes);
  });

  it('is refused for a purpose that does not fit, beside one that does, and for what is for afterwards', () => {
    const permission = c1({ purposes: ['social-support', 'treatment'] });
    const both = c1Request({ purpose: ['social-support', 'treatment'] });
    expect(decide(both, contextWith([permission])).reasons).toEqual(['purpose-not-allowed']);
    const afterwards = c1Request({ recipient: { kind: 'close-one', individual: person }, purpose: 'post-mortem' });
    expect(decide(afterwards, contextWith([])).reasons).toEqual(['purpose-not-allowed']);
    const deceased = { facts: { ...facts, deceasedAt: '2026-06-15' } };
    expect(decide(afterwards, contextWith([], deceased)).reasons).toEqual(['evidence-incomplete']);
    expect(decide(ownFile(), contextWith([], deceased)).reasons).toEqual(['deceased']);
  });

  it('lets an objection reach the own team always, where a network chose so', () => {
    const configuration = { objectionReachesOwnTeam: 'always' };
    expect(decide(ownFile(), contextWith([objection()], { configuration })).reasons).toEqual(['objection']);
  });

  it('ignores a damaged record where a network knowingly chose so', () => {
    const configuration = { unreadableRecord: 'ignore', acknowledgeRisk: ['unreadableRecord'] };
    const consents = [c1(), { ...objection(), purposes: [] }];
    expect(decide(c1Request(), contextWith(consents, { configuration })).outcome).toBe('permit');
    expect(decide(c1Request({ purpose: 'case-conference' }), contextWith(consents, { configuration })).reasons).toEqual(
      ['invalid-consent'],
    );
  });

  it('gives the person their own data, also with a damaged record', () => {
    expect(decide(ownRequest(), contextWith([{ nonsense: true }])).outcome).toBe('permit');
  });
});

describe('hostile input', () => {
  const refused = (request: unknown, context: unknown) => {
    const decision = decideRaw(request, context);
    expect([decision.outcome, decision.reasons]).toEqual(['deny', ['invalid-request']]);
    return decision;
  };

  it('is refused by a forbidden key at any depth of the request, the facts, a consent or the configuration', () => {
    const polluted = (value: unknown, at: string) =>
      JSON.parse(JSON.stringify(value).replace(at, `"__proto__":{},${at}`)) as unknown;
    refused(polluted(c1Request(), '"kind"'), contextWith([c1()]));
    refused(c1Request(), polluted(contextWith([c1()]), '"birthDate"'));
    refused(c1Request(), polluted(contextWith([c1()]), '"by"'));
    refused(c1Request(), polluted(contextWith([c1()], { configuration: { maxDecisionAge: 5 } }), '"maxDecisionAge"'));
    refused(c1Request(), polluted(contextWith([c1()]), '"consents"'));
    refused({ ...c1Request(), constructor: {} }, contextWith([]));
  });

  it('is refused by depth, length, size and number, quickly', () => {
    const deep = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown;
    refused({ ...c1Request(), episode: deep }, contextWith([]));
    refused({ ...c1Request(), purpose: 'x'.repeat(5000) }, contextWith([]));
    refused({ ...c1Request(), categories: Array.from({ length: 300_000 }, () => 'help-request') }, contextWith([]));
    refused(c1Request(), contextWith(Array.from({ length: 5001 }, () => c1())));
    refused(c1Request(), contextWith([{ ...c1(), labels: Array.from({ length: 20_000 }, () => 'x'.repeat(1000)) }]));
  });

  it('is refused when it is not data: getters that throw, proxies, functions, symbols, cycles, dates', () => {
    const throwing = {
      get person(): string {
        throw new Error('secret');
      },
    };
    refused(throwing, contextWith([]));
    refused(c1Request(), throwing);
    refused(
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('secret');
          },
        },
      ),
      contextWith([]),
    );
    refused(
      c1Request(),
      new Proxy(contextWith([]), {
        ownKeys: () => {
          throw new Error('secret');
        },
      }),
    );
    refused({ ...c1Request(), person: () => person }, contextWith([]));
    refused({ ...c1Request(), [Symbol('x')]: 1 }, contextWith([]));
    refused({ ...c1Request(), person: new Date(0) }, contextWith([]));
    const cycle: Record<string, unknown> = { ...c1Request() };
    cycle['episode'] = cycle;
    refused(cycle, contextWith([]));
    refused(Object.create(c1Request()), contextWith([]));
    refused(c1Request(), Object.create(contextWith([])));
  });

  it('cannot show one value to the check and another to the rules', () => {
    let asked = 0;
    const request = {
      ...c1Request(),
      get categories() {
        asked += 1;
        return [asked === 1 ? 'help-request' : 'diagnosis-detail'];
      },
    };
    const decision = decideRaw(request, contextWith([c1()]));
    expect([asked, decision.items.map(({ category }) => category)]).toEqual([1, ['help-request']]);
  });

  it('is refused by look-alikes, spaces, capitals and duplicates', () => {
    refused(c1Request({ categories: ['help-requеst'] }), contextWith([c1()]));
    refused(c1Request({ categories: ['help-request '] }), contextWith([c1()]));
    refused(c1Request({ categories: ['Help-Request'] }), contextWith([c1()]));
    refused(c1Request({ categories: ['*'] }), contextWith([c1()]));
    refused(c1Request({ categories: ['help-request', 'help-request'] }), contextWith([c1()]));
    refused(c1Request({ categories: [] }), contextWith([c1()]));
    refused(c1Request({ purpose: [] }), contextWith([c1()]));
    refused(c1Request({ person: person.replace('0001', '000１') }), contextWith([c1()]));
    refused(c1Request(), contextWith([c1()], { now: '2026-06-15T12:00:00' }));
    refused(c1Request(), contextWith([c1()], { now: '2026-02-30T12:00:00Z' }));
  });

  it('is answered per category where the categories could be read', () => {
    const decision = refused(c1Request({ channel: 7 }), contextWith([]));
    expect(decision.items.map(({ category, reason }) => [category, reason])).toEqual([
      ['help-request', 'invalid-request'],
    ]);
    expect([decision.request, decision.decidedAt]).toEqual([null, now]);
    expect(refused(c1Request(), null).decidedAt).toBeNull();
  });

  it('does not take a request with unknown terms for one that it knows', () => {
    expect(decideRaw(c1Request({ purpose: ['social-support', 'curiosity'] }), contextWith([c1()]))).toMatchObject({
      outcome: 'deny',
      reasons: ['unknown-code'],
      request: null,
    });
    expect(decideRaw(c1Request({ categories: ['dream-diary'] }), contextWith([c1()]))).toMatchObject({
      items: [{ category: 'dream-diary', reason: 'unknown-code' }],
      request: null,
    });
  });

  it('permits nothing more where somebody tampered with the prototype of all objects', () => {
    const forOne = c1({ recipients: [only({ ...welfare, professional: clinician })] });
    const damaged = [c1(), { ...objection(), purposes: [] }];
    const additions = { professional: clinician, configuration: { unreadableRecord: 'ignore' }, effect: 'permit' };
    for (const [key, value] of Object.entries(additions)) {
      Reflect.set(Object.prototype, key, value);
      const answers = [decide(c1Request(), contextWith([forOne])), decide(c1Request(), contextWith(damaged))];
      Reflect.deleteProperty(Object.prototype, key);
      expect(answers.map(({ outcome }) => outcome)).toEqual(['deny', 'deny']);
    }
  });
});
