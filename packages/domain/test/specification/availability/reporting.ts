/**
 * Who may report what for a provider, from the specification (open points section 3), and never from the code.
 */
import type { RuleCase } from '../rule-case.js';
import { actor, who } from '../story.js';

const at = '2026-11-20T10:00:00+01:00';
const list = { kind: 'list', waiting: 12, intakeDays: 20, treatmentDays: 45 };
const before = {
  provider: who.ggz,
  direction: 'ggz-basic',
  reportedAt: '2026-10-01T09:00:00+02:00',
  withdrawnAt: null,
  referenceDate: '2026-09-30',
  content: list,
};
const place = { provider: who.ggz, direction: 'ggz-basic' };
const report = { type: 'report', ...place, referenceDate: '2026-11-19', content: list };
const confirm = { type: 'confirm', ...place, seen: before.reportedAt };
const withdraw = { type: 'withdraw', ...place, seen: before.reportedAt };
const manager = actor('offer-manager', who.ggz);
const refused = (...reasons: readonly string[]) => ({ outcome: 'refused', reasons });

interface Told {
  readonly id: string;
  readonly title: string;
  /** The last report; none when left out. */
  readonly last?: object;
  readonly command: object;
  readonly actor?: object;
  readonly kind?: string;
  readonly region?: object;
  readonly expect: object;
  readonly why: string;
}

const may = 'MGN-WL-035: the offer manager of that organisation; overridable per region';
const own = 'MGN-WL-036: an organisation reports help only that it can take over';
const days = 'MGN-WL-037: figures are of today or before';
const pause = 'MGN-WL-038: a pause counts up to its last day';
const kept = 'MGN-WL-039: a report never changes; who confirms or withdraws does so with the last one';

const told: readonly Told[] = [
  {
    id: 'report.first',
    title: 'the offer manager of a provider reports its list',
    command: report,
    expect: {
      outcome: 'accepted',
      reasons: [],
      report: { ...place, reportedAt: at, withdrawnAt: null, referenceDate: '2026-11-19', content: list },
    },
    why: may,
  },
  {
    id: 'report.correction',
    title: 'a correction is a report again',
    last: before,
    command: { ...report, content: { ...list, waiting: 13 } },
    expect: { outcome: 'accepted', report: { reportedAt: at, content: { waiting: 13 } } },
    why: kept,
  },
  {
    id: 'report.unknown-waits',
    title: 'a wait that nobody knows is reported as unknown',
    command: { ...report, referenceDate: null, content: { ...list, intakeDays: null, treatmentDays: null } },
    expect: { outcome: 'accepted', report: { referenceDate: null, content: { intakeDays: null } } },
    why: 'MGN-WL-031: what is not known is null, and never left out',
  },
  {
    id: 'report.no-list',
    title: 'a provider without a list reports the places of next month',
    command: { ...report, content: { kind: 'no-list', placesNextMonth: 2 } },
    expect: { outcome: 'accepted', report: { content: { placesNextMonth: 2 } } },
    why: 'MGN-WL-031: the list, or how many people can register next month',
  },
  {
    id: 'report.other-provider',
    title: 'the offer manager of another organisation reports nothing here',
    command: report,
    actor: actor('offer-manager', who.otherGgz),
    expect: refused('not-the-reporting-provider'),
    why: may,
  },
  {
    id: 'report.other-role',
    title: 'a professional of the provider reports nothing',
    command: report,
    actor: actor('mh-professional', who.ggz),
    expect: refused('role-not-allowed'),
    why: may,
  },
  {
    id: 'report.coordinator',
    title: 'the office of the network reports for nobody',
    command: report,
    actor: actor('network-coordinator'),
    expect: refused('role-not-allowed'),
    why: may,
  },
  {
    id: 'report.region-names-role',
    title: 'a region may let professionals of the provider report',
    command: report,
    actor: actor('mh-professional', who.ggz),
    region: { authority: { 'availability-report/report': ['mh-professional'] } },
    expect: { outcome: 'accepted' },
    why: may,
  },
  {
    id: 'report.region-keeps-provider',
    title: 'a role that a region names reports for its own organisation only',
    command: report,
    actor: actor('mh-professional', who.otherGgz),
    region: { authority: { 'availability-report/report': ['mh-professional'] } },
    expect: refused('not-the-reporting-provider'),
    why: may,
  },
  {
    id: 'report.direction.social',
    title: 'a ggz provider reports no help of the social domain',
    command: { ...report, direction: 'social-domain' },
    expect: refused('direction-not-of-provider'),
    why: own,
  },
  {
    id: 'report.direction.hospital',
    title: 'a hospital reports specialised care',
    command: { ...report, direction: 'ggz-specialised' },
    kind: 'hospital',
    expect: { outcome: 'accepted' },
    why: own,
  },
  {
    id: 'report.direction.hospital-basic',
    title: 'a hospital reports no basic care',
    command: report,
    kind: 'hospital',
    expect: refused('direction-not-of-provider'),
    why: own,
  },
  {
    id: 'report.direction.nobody',
    title: 'nobody reports help that nobody takes over',
    command: { ...report, direction: 'own-network' },
    expect: refused('direction-not-of-provider'),
    why: own,
  },
  {
    id: 'report.figures.today',
    title: 'figures of today are reported',
    command: { ...report, referenceDate: '2026-11-20' },
    expect: { outcome: 'accepted' },
    why: days,
  },
  {
    id: 'report.figures.tomorrow',
    title: 'figures of tomorrow are not',
    command: { ...report, referenceDate: '2026-11-21' },
    expect: refused('reference-day-ahead'),
    why: days,
  },
  {
    id: 'report.pause.today',
    title: 'a pause may end today',
    command: { ...report, registrationPause: { until: '2026-11-20' } },
    expect: { outcome: 'accepted', report: { registrationPause: { until: '2026-11-20' } } },
    why: pause,
  },
  {
    id: 'report.pause.yesterday',
    title: 'a pause that ended yesterday is no pause',
    command: { ...report, registrationPause: { until: '2026-11-19' } },
    expect: refused('pause-already-ended'),
    why: pause,
  },
  {
    id: 'report.pause.two-years',
    title: 'a pause lasts at most two years',
    command: { ...report, registrationPause: { until: '2028-11-20' } },
    expect: { outcome: 'accepted', report: { registrationPause: { until: '2028-11-20' } } },
    why: pause,
  },
  {
    id: 'report.pause.too-long',
    title: 'a pause with a last day that nobody sees is a slip of the keyboard',
    command: { ...report, registrationPause: { until: '9999-12-31' } },
    expect: refused('pause-too-far-ahead'),
    why: pause,
  },
  {
    id: 'report.pause.open',
    title: 'a pause needs no last day',
    command: { ...report, registrationPause: { until: null } },
    expect: { outcome: 'accepted', report: { registrationPause: { until: null } } },
    why: pause,
  },
  {
    id: 'report.all-reasons',
    title: 'every reason is told at once',
    command: {
      ...report,
      direction: 'social-domain',
      referenceDate: '2026-11-21',
      registrationPause: { until: '2026-11-19' },
    },
    expect: refused('direction-not-of-provider', 'reference-day-ahead', 'pause-already-ended'),
    why: `${own}; ${days}; ${pause}`,
  },
  {
    id: 'confirm.same',
    title: 'nothing changed: the same report again, of today',
    last: before,
    command: confirm,
    expect: {
      outcome: 'accepted',
      report: { ...place, reportedAt: at, withdrawnAt: null, referenceDate: '2026-11-20', content: list },
    },
    why: kept,
  },
  {
    id: 'confirm.pause-runs',
    title: 'a pause that still runs stays',
    last: { ...before, registrationPause: { until: '2026-11-20' } },
    command: confirm,
    expect: { outcome: 'accepted', report: { registrationPause: { until: '2026-11-20' } } },
    why: pause,
  },
  {
    id: 'confirm.pause-over',
    title: 'a pause that is over is left out',
    last: { ...before, registrationPause: { until: '2026-11-19' } },
    command: confirm,
    expect: { outcome: 'accepted', report: { registrationPause: null } },
    why: pause,
  },
  {
    id: 'confirm.none',
    title: 'without a report there is nothing to confirm',
    command: confirm,
    expect: refused('no-report-yet'),
    why: kept,
  },
  {
    id: 'confirm.replaced',
    title: 'who looked at an older report confirms nothing',
    last: { ...before, reportedAt: '2026-11-20T09:59:00+01:00' },
    command: confirm,
    expect: refused('report-replaced'),
    why: kept,
  },
  {
    id: 'confirm.other-provider',
    title: 'nobody confirms for another organisation',
    last: before,
    command: confirm,
    actor: actor('offer-manager', who.otherGgz),
    expect: refused('not-the-reporting-provider'),
    why: may,
  },
  {
    id: 'withdraw.last',
    title: 'a report that is taken back stays, with the moment of it',
    last: before,
    command: withdraw,
    expect: { outcome: 'accepted', report: { ...before, withdrawnAt: at } },
    why: kept,
  },
  {
    id: 'withdraw.again',
    title: 'what was taken back is not taken back again',
    last: { ...before, withdrawnAt: '2026-11-01T09:00:00+01:00' },
    command: withdraw,
    expect: refused('report-already-withdrawn'),
    why: kept,
  },
  {
    id: 'withdraw.confirm',
    title: 'what was taken back is not confirmed, but reported again',
    last: { ...before, withdrawnAt: '2026-11-01T09:00:00+01:00' },
    command: confirm,
    expect: refused('report-already-withdrawn'),
    why: kept,
  },
  {
    id: 'withdraw.then-report',
    title: 'after a withdrawal a report is possible',
    last: { ...before, withdrawnAt: '2026-11-01T09:00:00+01:00' },
    command: report,
    expect: { outcome: 'accepted', report: { reportedAt: at, withdrawnAt: null } },
    why: kept,
  },
  {
    id: 'withdraw.replaced',
    title: 'who looked at an older report withdraws nothing',
    last: { ...before, reportedAt: '2026-11-20T09:59:00+01:00' },
    command: withdraw,
    expect: refused('report-replaced'),
    why: kept,
  },
  {
    id: 'withdraw.none',
    title: 'without a report there is nothing to take back',
    command: withdraw,
    expect: refused('no-report-yet'),
    why: kept,
  },
];

/** The cases. */
export const reportingTold: readonly RuleCase[] = told.map(
  ({ id, title, last = null, command, actor: asker = manager, kind = 'ggz-provider', region, expect, why }) => ({
    id,
    title,
    given: { last, command, context: { at, actor: asker, kind, ...(region !== undefined && { region }) } },
    expect,
    why,
  }),
);
