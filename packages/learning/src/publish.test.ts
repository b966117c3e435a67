import { PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { region } from '../test/streams-for-tests.js';
import { type ComparableReport, compare } from './compare.js';
import { csvColumns, toCsv } from './csv.js';
import { open, type Report } from './learning.js';
import { monthsIn, Period } from './period.js';
import { definitions, publish } from './publish.js';
import { PublishedReport } from './published-report.js';

const year = Period.parse({ from: '2026-01-01', until: '2027-01-01' });
const of = (period: Period, id = region.id): Report => open().report(period, { region: { id, version: 2 } });

describe('publishing', () => {
  it('gives the version of the profile and what every indicator counts along', () => {
    const answer = publish([of(year)]);
    if (!answer.ok) return expect.unreachable();
    const [report] = answer.value;
    expect(report?.region).toEqual({ id: region.id, version: 2 });
    expect(report?.definitions).toEqual(definitions);
    expect(definitions.every(({ source }) => source.includes('0016'))).toBe(true);
  });

  it('takes all months of a year at once', () => {
    expect(publish(monthsIn(year).map((month) => of(month))).ok).toBe(true);
  });

  it('refuses the months together with the year: the last month could be computed', () => {
    const answer = publish([...monthsIn(year), year].map((period) => of(period)));
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'not-apart' }] });
  });

  it('takes the same period of two regions', () => {
    expect(publish([of(year, 'one-region'), of(year, 'another-region')]).ok).toBe(true);
  });

  it.each(['5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01', '123456782', 'Rivierenrand', ''])(
    'refuses %j as the name of a region',
    (id) => {
      expect(publish([of(year, id)]).ok).toBe(false);
    },
  );

  it('lets nothing out that a report does not name: more fields are refused on reading', () => {
    const answer = publish([of(year)]);
    const [report] = answer.ok ? answer.value : [];
    expect(PublishedReport.safeParse({ ...report, people: ['somebody'] }).success).toBe(false);
    const figures = report?.figures.map((figure) => ({ ...figure, numerator: 4 }));
    expect(PublishedReport.safeParse({ ...report, figures }).success).toBe(false);
  });

  it('is read back as it was written', () => {
    const answer = publish([of(year)]);
    if (!answer.ok) return expect.unreachable();
    expect(PublishedReport.parse(JSON.parse(JSON.stringify(answer.value[0])))).toEqual(answer.value[0]);
  });
});

describe('the CSV', () => {
  const answer = publish([of(year)]);
  const text = answer.ok ? toCsv(answer.value) : '';
  const lines = text.split('\r\n');

  it('has one heading, a line per figure and an end', () => {
    expect(lines[0]).toBe(csvColumns.join(','));
    expect(lines.length).toBe(2 + (answer.ok ? (answer.value[0]?.figures.length ?? 0) : 0));
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('quotes a text with a comma, and begins no field with what a spreadsheet would compute', () => {
    expect(text).toContain('"');
    for (const line of lines.slice(1, -1)) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
  });
});

describe('a comparison of published reports', () => {
  it('says nothing where nothing is known, and always that a difference has no cause', () => {
    const [first, second] = monthsIn(year);
    if (first === undefined || second === undefined) return expect.unreachable();
    const { toKnow, figures } = compare(of(first), of(second));
    expect(toKnow).toEqual(['never-a-cause', 'many-at-once', 'unequal-length', 'same-profile']);
    expect(new Set(figures.map(({ verdict }) => verdict))).toEqual(new Set(['too-few-to-say', 'not-known']));
    expect(figures.every(({ difference }) => difference === null)).toBe(true);
  });

  it('tells of another region, of the wrong order, and of a profile that changed within a period', () => {
    const [first, second] = monthsIn(year);
    if (first === undefined || second === undefined) return expect.unreachable();
    const changed = { ...of(first, 'another-region'), profileVersions: [1, 2] };
    expect(compare(of(second), changed).toKnow).toEqual([
      'never-a-cause',
      'many-at-once',
      'unequal-length',
      'not-apart',
      'profile-changed-within',
      'other-region',
    ]);
  });

  it('calls the settings the same only when everything happened under one version', () => {
    const [first, second] = monthsIn(year);
    if (first === undefined || second === undefined) return expect.unreachable();
    const under = (period: Period, ...profileVersions: readonly number[]) => ({ ...of(period), profileVersions });
    const same = (before: ComparableReport, after: ComparableReport) =>
      compare(before, after).toKnow.includes('same-profile');
    expect(same(under(first, 1), under(second, 1))).toBe(true);
    expect(same(under(first, 1), under(second, 2))).toBe(false);
    expect(same(under(first, 1, 2), under(second, 1, 2))).toBe(false);
  });

  it('can be made of what was published, and then says no more than that', () => {
    const answer = publish(monthsIn(year).map((month) => of(month)));
    const [first, second] = answer.ok ? answer.value : [];
    if (first === undefined || second === undefined) return expect.unreachable();
    expect(compare(first, second).figures.length).toBe(first.figures.length);
  });

  it('knows what is still open', () => {
    const report = of(Period.parse({ from: '2026-01-01', until: '2026-02-01' }));
    const figures = report.figures.map((figure) => ({ ...figure, open: figure.open === null ? null : 3 }));
    expect(compare({ ...report, figures }, report).toKnow).toContain('still-open');
    expect(PlainDate.parse(report.knownUntil)).toBe('2026-02-01');
  });
});
