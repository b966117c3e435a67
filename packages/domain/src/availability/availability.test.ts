import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availabilityCases } from '../../test/specification/availability/cases.js';
import { who } from '../../test/specification/story.js';
import { profileGiven } from '../../test/told-profile.js';
import { addDays, PlainDate } from '../calendar/plain-date.js';
import { Instant, plainDateOf } from '../calendar/instant.js';
import { rankCandidates } from '../placement/rank-candidates.js';
import { Candidate } from '../placement/ranking.js';
import { Actor } from '../words/actor.js';
import { Organisation } from '../words/directory.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { OrganisationKind } from '../words/organisation-kind.js';
import { availabilityOn, candidateFreshness, freshnessOn, isUsableOn, usableUntil } from './availability-on.js';
import { AvailabilityCommand } from './commands.js';
import { decide } from './decide.js';
import { isPausedOn } from './paused-on.js';
import { placementQuestionOn, placesOn } from './places-on.js';
import { availabilityRefusals } from './refusal-codes.js';
import { AvailabilityReport } from './report.js';
import { currentReportsOn, lastReportsOn, usableReportsOn } from './reports-on.js';

const on = (date: string) => PlainDate.parse(date);
const provider = (number: number) =>
  OrganisationId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const report = (facts: object = {}) =>
  AvailabilityReport.parse({
    provider: who.ggz,
    direction: 'ggz-specialised',
    reportedAt: '2026-11-01T10:00:00+01:00',
    withdrawnAt: null,
    referenceDate: null,
    content: { kind: 'list', waiting: 1, intakeDays: 20, treatmentDays: 40 },
    ...facts,
  });

interface Reporting {
  readonly last: unknown;
  readonly command: unknown;
  readonly context: { readonly at: string; readonly actor: unknown; readonly kind: string; readonly region?: object };
}

function decided({ last, command, context }: Reporting) {
  const decision = decide(last === null ? null : AvailabilityReport.parse(last), AvailabilityCommand.parse(command), {
    at: Instant.parse(context.at),
    actor: Actor.parse(context.actor),
    kind: OrganisationKind.parse(context.kind),
    region: profileGiven({ overrides: context.region ?? {} }),
  });
  return decision.outcome === 'accepted'
    ? { ...decision, reasons: [] }
    : { ...decision, reasons: decision.reasons.map(({ code }) => code) };
}

describe(availabilityCases.name, () => {
  it.each(availabilityCases.cases.map((row) => [row.title, row] as const))(
    '%s',
    (_title, { given, expect: wanted }) => {
      if ('command' in given) {
        expect(decided(given as Reporting)).toMatchObject(wanted);
        return;
      }
      const { report: asked, date } = given as { readonly report: unknown; readonly date: string };
      const parsed = AvailabilityReport.safeParse(asked);
      const told = parsed.success
        ? {
            state: availabilityOn(parsed.data, on(date)),
            freshness: freshnessOn(parsed.data, on(date)),
            usable: isUsableOn(parsed.data, on(date)),
            candidate: candidateFreshness(parsed.data, on(date)),
            paused: isPausedOn(parsed.data, on(date)),
          }
        : { refused: 'invalid-given' };
      expect(told).toMatchObject(wanted);
    },
  );
});

describe('the reports of a region', () => {
  const old = report({ reportedAt: '2026-08-01T10:00:00+02:00' });
  const fresh = report({ reportedAt: '2026-11-20T10:00:00+01:00' });

  it('count once per provider and kind of help: the last one, in whatever order they came', () => {
    for (const reports of [
      [old, fresh],
      [fresh, old],
    ]) {
      expect(lastReportsOn(reports, on('2026-11-25'))).toEqual([fresh]);
      expect(lastReportsOn(reports, on('2026-11-19'))).toEqual([old]);
    }
    const other = report({ direction: 'ggz-basic' });
    expect(lastReportsOn([fresh, other], on('2026-11-25'))).toHaveLength(2);
  });

  it('go into an average only while they are not stale; an older one does not come back after a withdrawal', () => {
    const withdrawn = report({ reportedAt: '2026-11-21T10:00:00+01:00', withdrawnAt: '2026-11-22T10:00:00+01:00' });
    expect(usableReportsOn([old], on('2026-11-25'))).toEqual([]);
    expect(usableReportsOn([old, fresh], on('2026-11-25'))).toEqual([fresh]);
    expect(usableReportsOn([fresh, withdrawn], on('2026-11-25'))).toEqual([]);
  });

  it('say how many providers are up to date, also those that never reported', () => {
    const providers = [OrganisationId.parse(who.ggz), OrganisationId.parse(who.otherGgz)];
    expect(currentReportsOn(providers, [fresh], on('2026-11-25'))).toEqual({ current: 1, all: 2 });
    expect(currentReportsOn(providers, [old], on('2026-11-25'))).toEqual({ current: 0, all: 2 });
    expect(currentReportsOn([], [fresh], on('2026-11-25'))).toEqual({ current: 0, all: 0 });
  });
});

describe('the refusals of a report', () => {
  it('each have a case, and name their rule', () => {
    const told = new Set(
      availabilityCases.cases.flatMap(({ expect: wanted }) =>
        'reasons' in wanted ? (wanted.reasons as string[]) : [],
      ),
    );
    expect(Object.keys(availabilityRefusals).filter((code) => !told.has(code))).toEqual([]);
  });
});

describe('the places for a direction', () => {
  const organisation = (number: number, facts: object = {}) =>
    Organisation.parse({
      id: provider(number),
      kind: 'ggz-provider',
      name: `Praktijk ${String(number)}`,
      networkRoles: [],
      municipality: null,
      phone: null,
      agb: null,
      ura: null,
      kvk: null,
      ...facts,
    });
  const organisations = [organisation(1), organisation(2), organisation(3), organisation(4, { kind: 'gp-practice' })];
  const reports = [
    report({ provider: provider(1), registrationPause: { until: '2026-11-20' } }),
    report({ provider: provider(2), direction: 'ggz-basic' }),
    report({ provider: provider(3), withdrawnAt: '2026-11-05T10:00:00+01:00' }),
  ];

  it('hold everybody who could give the help, and nobody else', () => {
    expect(
      placesOn('ggz-specialised', organisations, reports, on('2026-11-20')).map(({ candidate }) => candidate),
    ).toEqual([
      expect.objectContaining({ candidate: provider(1), registrationStop: true, freshness: 'current', fit: null }),
      expect.objectContaining({ candidate: provider(2), intakeDays: null, freshness: 'stale' }),
      expect.objectContaining({ candidate: provider(3), freshness: 'stale' }),
    ]);
    expect(placesOn('ggz-specialised', organisations, reports, on('2026-11-21'))[0]?.candidate.registrationStop).toBe(
      false,
    );
    expect(placesOn('own-network', organisations, reports, on('2026-11-21'))).toEqual([]);
  });

  it('are asked for with the norms of the day, or without where there are none', () => {
    expect(placementQuestionOn('ggz-specialised', on('2026-11-20')).norm).toEqual({
      intakeDays: 28,
      treatmentDays: 70,
    });
    expect(placementQuestionOn('social-domain', on('2026-11-20')).norm).toBeNull();
  });
});

describe('laws of availability', () => {
  it('a report only grows older, until the provider reports again', () => {
    const order = ['current', 'ageing', 'stale'];
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (one, more) => {
        const day = plainDateOf(report().reportedAt);
        const [before, after] = [addDays(day, one), addDays(day, one + more)].map((date) =>
          availabilityOn(report(), date),
        );
        expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''));
      }),
    );
  });

  it('the last day on which a report may be used is the last one: the day after it is not', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 0, max: 95 })), (daysBefore) => {
        const made = plainDateOf(report().reportedAt);
        const told = report({ referenceDate: daysBefore === null ? null : addDays(made, -daysBefore) });
        const last = usableUntil(told);
        // Figures that were too old on the day of the report made it useless from the start.
        expect(isUsableOn(told, last)).toBe(last >= made);
        expect(isUsableOn(told, addDays(last, 1))).toBe(false);
      }),
    );
  });

  it('a stale report is never used as if current: nobody is asked because of one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (days) => {
        const date = addDays(plainDateOf(report().reportedAt), days);
        const candidate = Candidate.parse({
          candidate: who.ggz,
          fit: 1,
          intakeDays: 1,
          treatmentDays: 1,
          insideRegion: true,
          freshness: candidateFreshness(report(), date),
        });
        const [ranked] = rankCandidates(
          { direction: 'ggz-specialised', multidisciplinary: true, norm: { intakeDays: 28, treatmentDays: 70 } },
          [candidate],
          { provider: null },
        );
        expect(ranked?.canBeAsked).toBe(days <= 62);
        expect(usableReportsOn([report()], date)).toHaveLength(days <= 62 ? 1 : 0);
      }),
    );
  });

  it('ten thousand providers are ranked, each once and each with reasons', () => {
    const date = on('2026-12-20');
    const candidates = Array.from({ length: 10_000 }, (_each, number) =>
      Candidate.parse({
        candidate: provider(number + 1),
        fit: (number % 10) / 10,
        intakeDays: number % 60,
        treatmentDays: number % 100,
        insideRegion: number % 2 === 0,
        freshness: candidateFreshness(
          number % 7 === 0 ? null : report({ reportedAt: `2026-1${String(number % 3)}-01T10:00:00+01:00` }),
          date,
        ),
      }),
    );
    const ranking = rankCandidates(
      { direction: 'ggz-specialised', multidisciplinary: true, norm: { intakeDays: 28, treatmentDays: 70 } },
      candidates,
      { provider: provider(9999) },
    );
    expect(new Set(ranking.map(({ candidate }) => candidate)).size).toBe(10_000);
    expect(ranking.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(
      ranking.filter(({ reasons }) => reasons.includes('stale-report')).every(({ canBeAsked }) => !canBeAsked),
    ).toBe(true);
  });
});
