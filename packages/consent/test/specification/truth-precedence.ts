/**
 * Rows T28 to T41 of the truth table: which rule goes first, and when a rule counts.
 */
import { c1, c1Request, everyOf, gp, objection, only, welfare } from '../sample-network.js';
import { row, permit, deny, type RuleCase } from './rule-case.js';

/** The rows. */
export const truthPrecedence: readonly RuleCase[] = [
  row(
    'T28',
    'an objection to the whole social domain, later a permission for one',
    {
      request: c1Request(),
      consents: [objection({ recipients: [everyOf('social-public'), everyOf('social-private')] }), c1()],
    },
    permit('explicit-consent'),
    'one organisation is more specific than a domain, and the permission is later',
  ),
  row(
    'T29',
    'a permission for a category, an objection to one of it',
    {
      request: c1Request(),
      consents: [
        c1({ recipients: [everyOf('welfare-organisation')] }),
        objection({
          holders: [only(gp)],
          recipients: [only(welfare)],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
      ],
    },
    deny('objection'),
    'the objection is more specific',
  ),
  row(
    'T30',
    'a permission and an objection that are equally specific',
    {
      request: c1Request(),
      consents: [
        c1(),
        objection({
          holders: [only(gp)],
          recipients: [only(welfare)],
          categories: ['help-request'],
          purposes: ['social-support'],
        }),
      ],
    },
    deny('objection'),
    'at equal specificity the objection wins',
  ),
  row(
    'T31',
    'neither is more specific',
    { request: c1Request(), consents: [c1(), objection({ categories: ['help-request'], labels: ['PSY'] })] },
    deny('objection'),
    'one names the recipient, the other the label: the objection wins',
  ),
  row(
    'T32',
    'a general objection after a specific permission',
    {
      request: c1Request(),
      consents: [
        c1({ grantedAt: '2026-05-01T10:00:00+02:00', recordedAt: '2026-05-01T10:00:00+02:00' }),
        objection({
          validity: { from: '2026-06-01', until: null },
          grantedAt: '2026-06-01T10:00:00+02:00',
          recordedAt: '2026-06-01T10:00:00+02:00',
        }),
      ],
    },
    deny('later-general-objection'),
    'proposed default: the later general objection ends it',
  ),
  row(
    'T33',
    'the same under the national profile',
    {
      request: c1Request(),
      consents: [
        c1({ grantedAt: '2026-05-01T10:00:00+02:00', recordedAt: '2026-05-01T10:00:00+02:00' }),
        objection({
          validity: { from: '2026-06-01', until: null },
          grantedAt: '2026-06-01T10:00:00+02:00',
          recordedAt: '2026-06-01T10:00:00+02:00',
        }),
      ],
      context: { configuration: { precedenceProfile: 'nl-gf' } },
    },
    permit('explicit-consent'),
    'the national order knows no recency',
  ),
  row(
    'T34',
    'an absolute block',
    { request: c1Request(), consents: [c1(), objection({ absolute: true })] },
    deny('absolute-block'),
    'stop everything always wins',
  ),
  row(
    'T36',
    'the first millisecond after the end',
    { request: c1Request(), consents: [c1()], context: { now: '2027-01-01T00:00:00.000+01:00' } },
    deny('expired'),
    'a day ends before the next begins, in Amsterdam',
  ),
  row(
    'T37',
    'the last millisecond',
    { request: c1Request(), consents: [c1()], context: { now: '2026-12-31T23:59:59.999+01:00' } },
    permit('explicit-consent'),
    'the end is inclusive',
  ),
  row(
    'T38',
    'half past midnight in Amsterdam, still the day before in UTC',
    { request: c1Request(), consents: [c1()], context: { now: '2025-12-31T23:30:00Z' } },
    permit('explicit-consent'),
    'days are those of Amsterdam',
  ),
  row(
    'T39',
    'withdrawn one hour ago',
    { request: c1Request(), consents: [c1({ status: 'revoked', revokedAt: '2026-06-15T11:00:00+02:00' })] },
    deny('revoked'),
    'withdrawal counts at once',
  ),
  row(
    'T41',
    'granted tomorrow',
    {
      request: c1Request(),
      consents: [c1({ grantedAt: '2026-06-16T12:00:00+02:00', recordedAt: '2026-06-15T11:00:00+02:00' })],
    },
    deny('future-dated'),
    'nobody permitted anything tomorrow',
  ),
];
