import { randomUUID } from 'node:crypto';
import { reportedPlaces, reportWaits, type ReportingOptions } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { CommandId, Instant, nationalDefaults, type Actor, type Organisation } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { beside, ranking, take } from './several-processes.js';
import { coordinator, ggz, identifiers, newStory, office, otherGgz, receiver, welfare } from './story.js';

const manager = (at: Organisation): Actor => ({ role: 'offer-manager', organisation: at.id });
const organisations = () => Promise.resolve(new Map([office, ggz, otherGgz, welfare].map((each) => [each.id, each])));
const place = { provider: otherGgz.id, direction: 'ggz-basic' } as const;
const list = { kind: 'list', waiting: 12, intakeDays: 20, treatmentDays: 45 } as const;
const report = {
  type: 'report',
  ...place,
  referenceDate: '2026-11-20',
  content: list,
  registrationPause: null,
} as const;

/** Reporting on a store of its own, with a clock that the test moves. */
function reporting() {
  const store = memoryEventLog();
  let now = Instant.parse('2026-11-23T09:00:00+01:00');
  const options: ReportingOptions = {
    store,
    region: { ...nationalDefaults, networkOffice: office.id },
    clock: () => now,
    identifiers,
    organisations,
  };
  const places = reportedPlaces(store, organisations);
  return {
    store,
    places,
    at: (moment: string) => {
      now = Instant.parse(moment);
      return now;
    },
    now: () => now,
    give: (command: object, actor: Actor = manager(otherGgz), id: string = randomUUID()) =>
      reportWaits(options, { id: CommandId.parse(id), actor, command }),
    last: async () => (await store.readLastReports({ at: now, ...place }))[0],
  };
}

describe('what a provider reports', () => {
  it('is recorded once, with a line in the audit log that names no person', async () => {
    const { give, store, last } = reporting();
    const id = randomUUID();
    expect(await give(report, undefined, id)).toEqual({ outcome: 'handled', again: false, did: 'report' });
    expect(await give(report, undefined, id)).toEqual({ outcome: 'handled', again: true, did: 'report' });
    expect(await give({ ...report, content: { ...list, waiting: 13 } }, undefined, id)).toEqual({
      outcome: 'command-id-reused',
    });
    expect(await last()).toMatchObject({ content: list, reportedAt: '2026-11-23T09:00:00+01:00' });
    expect(await store.readReports()).toHaveLength(1);
    expect(await store.readAudit({ limit: 10 })).toEqual([
      expect.objectContaining({
        action: 'command',
        outcome: 'permitted',
        person: null,
        facts: { command: 'report-waits', ...place },
      }),
    ]);
  });

  it('is refused with the rule, and leaves a line and nothing else', async () => {
    const { give, store } = reporting();
    expect(await give(report, receiver)).toEqual({
      outcome: 'refused',
      reasons: [{ code: 'role-not-allowed', ruleId: 'MGN-WL-035', details: { role: 'mh-professional' } }],
    });
    expect(await give(report, manager(ggz))).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'not-the-reporting-provider', ruleId: 'MGN-WL-035' }],
    });
    const social = { ...report, provider: welfare.id };
    expect(await give(social, manager(welfare))).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'direction-not-of-provider', ruleId: 'MGN-WL-036', path: ['direction'] }],
    });
    expect(await store.readReports()).toEqual([]);
    expect((await store.readAudit({ limit: 10 })).map(({ outcome, facts }) => [outcome, facts['reasons']])).toEqual(
      expect.arrayContaining([
        ['refused', ['role-not-allowed']],
        ['refused', ['not-the-reporting-provider']],
        ['refused', ['direction-not-of-provider']],
      ]),
    );
  });

  it('is invalid where it is no report, or of an organisation that nobody knows', async () => {
    const { give, store } = reporting();
    expect(await give({ ...report, content: { ...list, intakeDays: -1 } })).toMatchObject({
      outcome: 'invalid',
      issues: [{ path: ['command', 'content', 'intakeDays'] }],
    });
    const stranger = randomUUID();
    const elsewhere = { role: 'offer-manager', organisation: stranger } as Actor;
    expect(await give({ ...report, provider: stranger }, elsewhere)).toEqual({
      outcome: 'invalid',
      issues: [{ code: 'unknown-organisation', path: ['command', 'provider'] }],
    });
    expect(await store.readReports()).toEqual([]);
  });

  it('is confirmed and withdrawn by who saw it, and everything stays', async () => {
    const { give, store, at, last } = reporting();
    await give(report);
    const first = '2026-11-23T09:00:00+01:00';
    at('2026-12-14T09:00:00+01:00');
    expect(await give({ type: 'confirm', ...place, seen: first })).toMatchObject({
      outcome: 'handled',
      did: 'confirm',
    });
    expect(await last()).toMatchObject({ content: list, referenceDate: '2026-12-14' });
    expect(await give({ type: 'withdraw', ...place, seen: first })).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'report-replaced', ruleId: 'MGN-WL-039' }],
    });
    at('2026-12-15T09:00:00+01:00');
    const seen = '2026-12-14T09:00:00+01:00';
    expect(await give({ type: 'withdraw', ...place, seen })).toMatchObject({ outcome: 'handled', did: 'withdraw' });
    expect(await last()).toMatchObject({ withdrawnAt: '2026-12-15T09:00:00+01:00' });
    expect(await store.readReports()).toHaveLength(3);
  });
});

describe('the places of a region', () => {
  it('are unknown as long as nobody reported about a kind of help', async () => {
    const { places, now } = reporting();
    expect(await places.placesFor('ggz-basic', now())).toBeNull();
    expect((await places.linesFor('ggz-basic', now())).map(({ report: found }) => found)).toEqual([null, null]);
  });

  it('hold who reported and who did not, as they stood at a moment', async () => {
    const { give, places, at, now } = reporting();
    const before = now();
    at('2026-11-24T09:00:00+01:00');
    await give({ ...report, registrationPause: { until: '2026-11-30' } });
    expect((await places.placesFor('ggz-basic', now()))?.candidates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ candidate: otherGgz.id, freshness: 'current', registrationStop: true, fit: null }),
        expect.objectContaining({ candidate: ggz.id, freshness: 'stale' }),
      ]),
    );
    expect(await places.placesFor('ggz-basic', before)).toBeNull();
  });
});

describe('an offer', () => {
  const told = async () => {
    const { store, places, give, at } = reporting();
    const story = newStory(store, {}, { places });
    const transfer = await beside('transfer-case', { story });
    const outcomes = await take(transfer, 3);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['handled', 'handled', 'handled']);
    const offer = () => transfer.give(coordinator, { type: 'offer', candidate: otherGgz.id, ranking });
    const version = async () => (await store.readStream(transfer.stream))?.events.length;
    return { give, at: (moment: string) => (story.at(moment), at(moment)), offer, version };
  };
  const refused = {
    outcome: 'refused',
    reasons: [{ code: 'candidate-cannot-be-asked', ruleId: 'MGN-TM-008', details: { reason: 'stale-report' } }],
  };

  it('goes to whoever reported, and to nobody whose report is missing', async () => {
    const { give, offer, version } = await told();
    const before = await version();
    expect(await offer()).toMatchObject(refused);
    expect(await version()).toBe(before);
    await give(report);
    expect(await offer()).toMatchObject({ outcome: 'handled', state: 'offered' });
  });

  it('is refused on the day on which the report is stale, whatever the ranking says', async () => {
    const { give, at, offer, version } = await told();
    await give({ ...report, referenceDate: null });
    const before = await version();
    at('2027-01-25T09:00:00+01:00');
    expect(await offer()).toMatchObject(refused);
    expect(await version()).toBe(before);
    at('2027-01-24T23:00:00+01:00');
    expect(await offer()).toMatchObject({ outcome: 'handled', state: 'offered' });
  });

  it('is refused after the report was withdrawn, and while registrations are paused', async () => {
    const { give, at, offer } = await told();
    await give(report);
    at('2026-11-23T10:00:00+01:00');
    await give({ type: 'withdraw', ...place, seen: '2026-11-23T09:00:00+01:00' });
    expect(await offer()).toMatchObject(refused);
    at('2026-11-23T11:00:00+01:00');
    await give({ ...report, registrationPause: { until: '2026-11-24' } });
    expect(await offer()).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'candidate-cannot-be-asked', details: { reason: 'registration-stop' } }],
    });
    at('2026-11-25T09:00:00+01:00');
    expect(await offer()).toMatchObject({ outcome: 'handled', state: 'offered' });
  });
});
