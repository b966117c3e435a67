import { describe, expect, it } from 'vitest';
import {
  c1,
  contextWith,
  facts,
  ggz,
  gp,
  municipality,
  now,
  only,
  person,
  team,
  toGgz,
  toMunicipality,
  toTeam,
  toWelfare,
  welfare,
  consentId,
} from '../../test/sample-network.js';
import { assessAnonymity, confirmAnonymity, type AnonymityReport } from '../anonymity/index.js';
import type { ShareRequestInput } from '../share-request.js';
import { decideMeeting } from './decide-meeting.js';

const ask = (recipient: object, categories: readonly string[] = ['help-request']): ShareRequestInput =>
  ({ person, holder: gp, recipient, purpose: 'case-conference', channel: 'push', categories }) as ShareRequestInput;
const permitted = (recipients: readonly (typeof ggz | typeof team | typeof welfare | typeof municipality)[]) =>
  contextWith([
    c1({ id: consentId(7), recipients: recipients.map((each) => only(each)), purposes: ['case-conference'] }),
  ]);
const requests = [toWelfare, toTeam, toMunicipality, toGgz].map((recipient) => ask(recipient));

describe('a meeting with a name', () => {
  it('gives every participant an own answer; who has no key sees nothing and is not there (T66)', () => {
    const { outcome, seats, reasons } = decideMeeting(
      { mode: 'identified', requests },
      permitted([welfare, team, municipality]),
    );
    expect(outcome).toBe('partial');
    expect(seats.map(({ attends, sees }) => [attends, sees])).toEqual([
      [true, ['help-request']],
      [true, ['help-request']],
      [true, ['help-request']],
      [false, []],
    ]);
    expect(seats[3]?.decision).toMatchObject({ outcome: 'deny', reasons: ['recipient-mismatch'] });
    expect(reasons).toContain('explicit-consent');
  });

  it('is permitted where everybody may see everything, and denied where nobody may see anything', () => {
    expect(decideMeeting({ mode: 'identified', requests }, permitted([welfare, team, municipality, ggz])).outcome).toBe(
      'permit',
    );
    expect(decideMeeting({ mode: 'identified', requests: requests.slice(0, 3) }, contextWith([]))).toMatchObject({
      outcome: 'deny',
      reasons: ['no-applicable-consent'],
    });
    expect(decideMeeting({ mode: 'identified', requests: [] }, contextWith([]))).toMatchObject({
      outcome: 'deny',
      seats: [],
    });
  });

  it('is partial where everybody may see something and somebody not everything', () => {
    const more = [ask(toWelfare), ask(toTeam, ['help-request', 'finance-debts'])];
    expect(decideMeeting({ mode: 'identified', requests: more }, permitted([welfare, team]))).toMatchObject({
      outcome: 'partial',
      seats: [{ attends: true }, { attends: true, sees: ['help-request'] }],
    });
  });

  it('with a code instead of the name needs the same keys (T65), whatever a request says of itself', () => {
    const pseudonymous = requests.slice(0, 3).map((request) => ({ ...request, mode: 'anonymous' as const }));
    expect(decideMeeting({ mode: 'pseudonymous', requests: pseudonymous }, contextWith([]))).toMatchObject({
      outcome: 'deny',
      reasons: ['no-applicable-consent'],
    });
  });
});

describe('a meeting without a name', () => {
  const organisation = welfare.organisation as never;
  const text = 'Wie kan helpen met de huur en met slapen tegelijk?';
  const assess = (known: readonly (boolean | null)[], written = text): AnonymityReport =>
    assessAnonymity(
      { ageBand: { from: 30, to: 39 }, region: 'voorbeeldregio', texts: [{ name: 'question', text: written }] },
      known.map((knowsThePerson) => ({ organisation, knowsThePerson })),
    );
  const confirmed = confirmAnonymity(assess([]), '00000000-0000-4000-8000-000000000a11', now);
  if (!confirmed.ok) throw new Error(confirmed.refusal);
  const { confirmation } = confirmed;
  const context = { consents: [], facts, now };
  const outcome = (report: AnonymityReport, given = confirmation as typeof confirmation | null) =>
    decideMeeting({ mode: 'anonymous', report, confirmation: given }, context);

  it('needs an assessment that somebody confirmed (T62)', () => {
    expect(outcome(assess([false, false]))).toMatchObject({
      outcome: 'permit',
      reasons: ['anonymous'],
      seats: [{ sees: ['case-anonymous'] }, {}],
    });
    expect(outcome(assess([false]), null)).toMatchObject({
      outcome: 'deny',
      reasons: ['reidentification-risk'],
      seats: [{ attends: false }],
    });
  });

  it('is denied where a text names somebody (T63) or a participant knows the person (T64)', () => {
    for (const report of [assess([false], `${text} BSN 999990007`), assess([false, true])]) {
      expect(outcome(report)).toMatchObject({ outcome: 'deny', reasons: ['reidentification-risk'] });
    }
  });

  it('waits for who was not asked yet, and is denied where nobody comes or nothing could be read', () => {
    expect(outcome(assess([false, null]))).toMatchObject({
      outcome: 'partial',
      seats: [{ attends: true }, { attends: false }],
    });
    expect(outcome(assess([])).outcome).toBe('deny');
    expect(outcome(assessAnonymity({} as never, []))).toMatchObject({
      outcome: 'deny',
      reasons: ['invalid-request'],
      seats: [],
    });
  });
});
