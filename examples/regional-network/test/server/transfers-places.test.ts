/**
 * What a region knows of places: the last report of each provider with its age, and every provider, also who reported nothing.
 */
import { addDays, AvailabilityReport, Organisation, PlainDate, rankCandidates, startOfDay } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoPlaces } from '../../src/demo/places.js';
import { placesOf } from '../../src/server/places.js';

const today = PlainDate.parse('2026-11-24');
const organisations = () =>
  Promise.resolve(new Map(demoOrganisations.map((each) => [each.id, Organisation.parse(each)] as const)));
const places = placesOf(demoPlaces(today), organisations);
const rankedOn = async (day: PlainDate) => {
  const known = await places.placesFor('ggz-specialised', startOfDay(day));
  if (known === null) throw new Error('nothing known');
  return { known, ranking: rankCandidates(known.question, known.candidates, { provider: null }) };
};

describe('the places of a region', () => {
  it('are every provider that could be asked, each once, with the norms of the day', async () => {
    const { known, ranking } = await rankedOn(today);
    const providers = demoOrganisations.filter(({ kind }) => kind === 'ggz-provider' || kind === 'hospital');
    expect(new Set(ranking.map(({ candidate }) => candidate))).toEqual(new Set(providers.map(({ id }) => id)));
    expect(known.question.norm).toEqual({ intakeDays: 28, treatmentDays: 70 });
    expect(places.questionFor('social-domain', startOfDay(today)).norm).toBeNull();
  });

  it('grow old: nobody is asked because of a report from long ago, and a provider without one is not asked either', async () => {
    const askable = async (day: PlainDate) =>
      (await rankedOn(day)).ranking.filter(({ canBeAsked }) => canBeAsked).map(({ candidate }) => candidate);
    expect(await askable(today)).toContain(organisationId('lindehof'));
    expect(await askable(today)).not.toContain(organisationId('betuwezicht'));
    expect(await askable(today)).not.toContain(organisationId('krib'));
    expect(await askable(addDays(today, 70))).toEqual([]);
    const [line] = await places.linesFor('ggz-specialised', startOfDay(addDays(today, 70)));
    expect(line?.candidate.freshness).toBe('stale');
  });

  it('go by the last report, and a withdrawn one counts as none', async () => {
    const { facts, reports } = demoPlaces(today);
    const again = (withdrawn: boolean) =>
      AvailabilityReport.parse({
        provider: organisationId('lindehof'),
        direction: 'ggz-specialised',
        reportedAt: startOfDay(addDays(today, -1)),
        withdrawnAt: withdrawn ? startOfDay(today) : null,
        referenceDate: null,
        content: { kind: 'no-list', placesNextMonth: 3 },
      });
    const lineOf = async (withdrawn: boolean) => {
      const lines = await placesOf({ facts, reports: [...reports, again(withdrawn)] }, organisations).linesFor(
        'ggz-specialised',
        startOfDay(today),
      );
      return lines.find(({ candidate }) => candidate.candidate === organisationId('lindehof'));
    };
    expect(await lineOf(false)).toMatchObject({ freshness: 'current', candidate: { intakeDays: null } });
    expect(await lineOf(true)).toMatchObject({ freshness: 'withdrawn', candidate: { freshness: 'stale' } });
  });

  it('conclude nothing where nobody reported', async () => {
    expect(await places.placesFor('support-point', startOfDay(today))).toBeNull();
    expect(
      await placesOf({ facts: [], reports: [] }, organisations).placesFor('ggz-basic', startOfDay(today)),
    ).toBeNull();
  });
});
