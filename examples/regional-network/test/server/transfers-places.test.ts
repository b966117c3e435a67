/**
 * What a region knows of places: the last report of each provider with its age, and every provider, also who reported nothing.
 */
import { reportedPlaces, reportWaits } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import {
  addDays,
  CommandId,
  Organisation,
  PlainDate,
  rankCandidates,
  startOfDay,
  type Direction,
  type Instant,
} from '@mgn/domain';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { makeDemoReports } from '../../src/demo/make-reports.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoReports } from '../../src/demo/places.js';
import { identifiers } from '../../src/server/identifiers.js';
import { configurationFor } from './running-app.js';

const today = PlainDate.parse('2026-11-24');
const now = startOfDay(today);
const { region } = configurationFor();
const organisations = () =>
  Promise.resolve(new Map(demoOrganisations.map((each) => [each.id, Organisation.parse(each)] as const)));
const store = memoryEventLog();
const places = reportedPlaces(store, organisations);
beforeAll(async () => {
  expect(await makeDemoReports(store, region, now)).toEqual({ taken: demoReports(today).length, left: [] });
});

const rankedOn = async (day: PlainDate) => {
  const known = await places.placesFor('ggz-specialised', startOfDay(day));
  if (known === null) throw new Error('nothing known');
  return { known, ranking: rankCandidates(known.question, known.candidates, { provider: null }) };
};
const askable = async (day: PlainDate) =>
  (await rankedOn(day)).ranking.filter(({ canBeAsked }) => canBeAsked).map(({ candidate }) => candidate);

describe('the places of a region', () => {
  it('are every provider that could be asked, each once, with the norms of the day', async () => {
    const { known, ranking } = await rankedOn(today);
    const providers = demoOrganisations.filter(({ kind }) => kind === 'ggz-provider' || kind === 'hospital');
    const acute = organisationId('crisisdienst');
    const expected = providers.map(({ id }) => id).filter((id) => id !== acute);
    expect(new Set(ranking.map(({ candidate }) => candidate))).toEqual(new Set(expected));
    expect(expected).toHaveLength(providers.length - 1);
    expect(known.question.norm).toEqual({ intakeDays: 28, treatmentDays: 70 });
    expect((await places.placesFor('social-domain', now))?.question.norm).toBeNull();
  });

  it('say nothing about what nobody reported: how well an offer fits is unknown', async () => {
    expect(new Set((await rankedOn(today)).known.candidates.map(({ fit }) => fit))).toEqual(new Set([null]));
  });

  it('grow old: nobody is asked because of a report from long ago, and a provider without one is not asked either', async () => {
    expect(await askable(today)).toContain(organisationId('lindehof'));
    expect(await askable(today)).not.toContain(organisationId('betuwezicht'));
    expect(await askable(today)).not.toContain(organisationId('rivieren'));
    expect(await askable(addDays(today, 70))).toEqual([]);
    const [line] = await places.linesFor('ggz-specialised', startOfDay(addDays(today, 70)));
    expect(line?.candidate.freshness).toBe('stale');
  });

  it('are not asked while registrations are paused, and are again after the last day of the pause', async () => {
    const krib = async (day: PlainDate) =>
      (await places.linesFor('ggz-basic', startOfDay(day))).find(
        ({ candidate }) => candidate.candidate === organisationId('krib'),
      );
    expect((await krib(addDays(today, 45)))?.candidate.registrationStop).toBe(true);
    expect((await krib(addDays(today, 46)))?.candidate.registrationStop).toBe(false);
  });

  it('conclude nothing where nobody reported', async () => {
    expect(await places.placesFor('support-point', now)).toBeNull();
    expect(await reportedPlaces(memoryEventLog(), organisations).placesFor('ggz-basic', now)).toBeNull();
  });

  it('are made once, also when the demo is made again', async () => {
    const before = await store.readReports();
    expect(await makeDemoReports(store, region, startOfDay(addDays(today, 3)))).toEqual({
      taken: 0,
      left: [],
    });
    expect(await store.readReports()).toEqual(before);
  });

  it('go by the last report, and a withdrawn one counts as none', async () => {
    const provider = organisationId('lindehof');
    const direction: Direction = 'ggz-specialised';
    const give = (at: Instant, command: object) =>
      reportWaits(
        { store, region, clock: () => at, identifiers, organisations },
        {
          id: CommandId.parse(randomUUID()),
          actor: { role: 'offer-manager', organisation: provider },
          command: { provider, direction, ...command },
        },
      );
    const lineOf = async () =>
      (await places.linesFor(direction, startOfDay(addDays(today, 2)))).find(
        ({ candidate }) => candidate.candidate === provider,
      );
    const reportedAt = startOfDay(addDays(today, 1));
    const content = { kind: 'no-list', placesNextMonth: 3 };
    await give(reportedAt, { type: 'report', referenceDate: null, content, registrationPause: null });
    expect(await lineOf()).toMatchObject({ freshness: 'current', candidate: { intakeDays: null } });
    await give(startOfDay(addDays(today, 2)), { type: 'withdraw', seen: reportedAt });
    expect(await lineOf()).toMatchObject({ freshness: 'withdrawn', candidate: { freshness: 'stale' } });
  });
});
