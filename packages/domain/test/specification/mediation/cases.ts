/**
 * When an insurer may be asked to help, and what it gets, from the specification (agreement of 2025, p. 40–43), and never from the code.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly given: object;
  readonly expect: object;
  readonly why: string;
}

const overNorm = { overNorm: true, consent: true, askedByPerson: false };
const asked = { overNorm: false, consent: true, askedByPerson: true };
const refused = (...reasons: readonly string[]) => ({ outcome: 'refused', reasons, personMayAsk: true });
const phase = 'MGN-WL-022: from 1 January 2026 to spring 2027 only people over the norm';
const unknown = 'MGN-WL-023: what holds after the first phase is not known, and is not guessed';
const consent = 'MGN-WL-020: until there is a legal basis the person permits it';
const ask = 'MGN-WL-024: a person may always ask';

const days: readonly Told[] = [
  {
    id: 'phase-1.first-day',
    title: 'on the first day of the first phase, over the norm and permitted: possible',
    given: { date: '2026-01-01', ...overNorm },
    expect: { outcome: 'possible', why: 'over-norm', phase: 1, reasons: [] },
    why: phase,
  },
  {
    id: 'phase-1.day-before',
    title: 'the day before mediation had not begun',
    given: { date: '2025-12-31', ...overNorm },
    expect: refused('mediation-not-begun'),
    why: phase,
  },
  {
    id: 'phase-1.last-day',
    title: 'on the last day that is before spring in every reading: possible',
    given: { date: '2027-02-28', ...overNorm },
    expect: { outcome: 'possible', phase: 1 },
    why: `${phase}; the day itself is a proposed default`,
  },
  {
    id: 'phase-1.day-after',
    title: 'the day after nobody knows: refused, and not guessed',
    given: { date: '2027-03-01', ...overNorm },
    expect: refused('mediation-phase-unknown'),
    why: unknown,
  },
  {
    id: 'far-ahead',
    title: 'years later nobody knows either',
    given: { date: '2031-01-01', ...overNorm },
    expect: refused('mediation-phase-unknown'),
    why: unknown,
  },
  {
    id: 'within-norm',
    title: 'in the first phase nobody within the norm is sent to the insurer',
    given: { date: '2026-06-01', ...overNorm, overNorm: false },
    expect: refused('wait-within-norm'),
    why: phase,
  },
  {
    id: 'no-consent',
    title: 'without the permission of the person nothing is sent, also over the norm',
    given: { date: '2026-06-01', ...overNorm, consent: false },
    expect: refused('mediation-consent-missing'),
    why: consent,
  },
  {
    id: 'nothing-holds',
    title: 'every reason is named',
    given: { date: '2026-06-01', overNorm: false, consent: false, askedByPerson: false },
    expect: refused('mediation-consent-missing', 'wait-within-norm'),
    why: `${consent}; ${phase}`,
  },
  ...['2025-06-01', '2026-06-01', '2027-03-01', '2031-01-01'].map((date) => ({
    id: `asked.${date}`,
    title: `when the person asks it is possible on ${date}, also within the norm`,
    given: { date, ...asked },
    expect: { outcome: 'possible', why: 'person-asked', phase: date === '2026-06-01' ? 1 : null },
    why: ask,
  })),
  {
    id: 'asked.no-consent',
    title: 'when the person asks, sending data still needs the permission; the person can call the insurer',
    given: { date: '2026-06-01', ...asked, consent: false },
    expect: refused('mediation-consent-missing'),
    why: `${consent}; ${ask}`,
  },
];

const payload = { person: '999990007', referralOn: '2026-11-20', suspectedProfile: '04', provider: '06010203' };
const four = 'MGN-WL-021: exactly four items';

const items: readonly Told[] = [
  {
    id: 'four',
    title: 'the four items are taken',
    given: { payload },
    expect: { valid: true, items: ['person', 'referralOn', 'suspectedProfile', 'provider'] },
    why: four,
  },
  ...Object.keys(payload).map((item) => ({
    id: `without.${item}`,
    title: `without ${item} it is refused`,
    given: { payload: Object.fromEntries(Object.entries(payload).filter(([name]) => name !== item)) },
    expect: { valid: false },
    why: four,
  })),
  ...['name', 'phone', 'diagnosis', 'waitDays', 'overNorm', 'gpPractice'].map((item) => ({
    id: `fifth.${item}`,
    title: `with ${item} as a fifth item it is refused`,
    given: { payload: { ...payload, [item]: '1' } },
    expect: { valid: false, issues: [{ code: 'unknown-field', path: [item] }] },
    why: four,
  })),
  {
    id: 'profile',
    title: 'the profile is a group, and no text in which more could stand',
    given: { payload: { ...payload, suspectedProfile: 'low, and does not sleep' } },
    expect: { valid: false },
    why: four,
  },
];

/** On which day for whom. */
export const mediationCases: CaseFile = file(
  'mediation',
  'domain/mediation',
  'agreement of 2025, p. 40–43; the last day of the first phase is a proposed default',
  days,
);

/** What the insurer gets. */
export const mediationPayloadCases: CaseFile = file(
  'mediation-payload',
  'domain/mediation-payload',
  'agreement of 2025, p. 40–43: the data set is limited to four items; fixed nationally',
  items,
);

function file(name: string, subject: string, source: string, told: readonly Told[]): CaseFile {
  return { name, subject, source, cases: told.map((each): RuleCase => each) };
}
