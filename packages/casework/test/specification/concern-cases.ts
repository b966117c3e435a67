/**
 * A concern about the network beside the cases of people: what may never come together, and who reads it.
 */
import { chair, coordinator, details, gp, psychologist, receiver, self, toOffice, type StoryActor } from './people.js';
import { casesOf, type SpecifiedCase, type SpecifiedRule, type Told } from './rule-case.js';
import { of, questionSteps } from './several.js';
import { given, until } from './told.js';

/** Somebody who coordinates at the insurer. */
const insurer: StoryActor = { role: 'network-coordinator', organisation: 'insurer', professional: 'zegers' };
const world = { organisations: { insurer: 'insurer' } };

const raise = {
  type: 'raise',
  signal: 'self-referral',
  about: 'ggz',
  insurer: 'insurer',
  description: 'Of the 120 advices of the third quarter 64 went to the organisation itself.',
};
const report = {
  type: 'record-report',
  report: 'Discussed at the regional table, and reported to the national steering group.',
  addressees: ['regional-transfer-table', 'national-steering-group'],
};

const step = (at: string, actor: StoryActor, command: object, more: object = {}) =>
  of('network-concern', at, actor, command, { case: 'concern', ...more });
const raised = step('2026-11-23T09:00:00+01:00', gp, raise);
const reported = step('2026-11-24T09:00:00+01:00', gp, report);

const handling = (when: string, before: Told['before'], ask: Told['ask'], expect: object): Told => ({
  ...world,
  when,
  subject: 'handle',
  before,
  ask,
  expect,
});
const looking = (when: string, actor: StoryActor, expect: object, more: object = {}): Told => ({
  ...world,
  when,
  subject: 'view',
  before: [raised, reported],
  ask: { at: '2026-11-25T09:00:00+01:00', actor, case: 'concern', process: 'network-concern' },
  expect,
  ...more,
});
const listing = (when: string, actor: StoryActor, expect: object): Told => ({
  ...world,
  when,
  subject: 'list',
  before: [raised, reported],
  ask: { at: '2026-11-25T09:00:00+01:00', actor, process: 'network-concern' },
  expect,
});

const invalidAt = (...path: readonly string[]) => ({ outcome: 'invalid', issues: [{ path }] });
const unknown = { known: false };
const none = { total: 0, rows: [] };

type Sides = Pick<SpecifiedRule, 'no' | 'yes'>;

/** By itself, and seen by those with a part in it. */
const standsAlone: Sides = {
  no: [
    handling(
      'it is raised in the case file of somebody',
      until('under-triage'),
      step('2026-11-24T09:00:00+01:00', gp, raise, { caseFile: 'case' }),
      invalidAt('caseId'),
    ),
    handling(
      'the details of a person come along',
      [],
      step('2026-11-24T09:00:00+01:00', gp, raise, { with: { person: details } }),
      invalidAt('with'),
    ),
    handling(
      'a permission of a person comes along',
      [],
      step('2026-11-24T09:00:00+01:00', gp, raise, { with: { grants: [toOffice] } }),
      invalidAt('with'),
    ),
    handling(
      'a question without a name would stand beside it',
      [raised],
      { ...questionSteps('anonymous').prepare, caseFile: 'concern' },
      invalidAt('caseId'),
    ),
    handling(
      'it names a person in its text',
      [],
      step('2026-11-24T09:00:00+01:00', gp, { ...raise, description: 'It is about 999990019.' }),
      { outcome: 'refused', codes: ['person-in-text'], state: 'none' },
    ),
    handling(
      'who leads the steps is no insurer',
      [],
      step('2026-11-24T09:00:00+01:00', gp, { ...raise, insurer: 'practice' }),
      invalidAt('command', 'insurer'),
    ),
    handling(
      'somebody without a part in it would settle it',
      [raised],
      step('2026-11-24T09:00:00+01:00', receiver, { type: 'settle', reason: 'not-confirmed' }),
      { outcome: 'unknown-case' },
    ),
    looking('a provider without a part in it looks', receiver, unknown),
    looking('a person looks', self, unknown),
    looking('a coordinator looks, where the region names no office', coordinator, unknown, {
      region: { networkOffice: null },
    }),
    listing('a provider without a part in it has no row', receiver, none),
  ],
  yes: [
    handling(
      'any organisation raises it',
      [],
      step('2026-11-24T09:00:00+01:00', psychologist, { ...raise, about: null }),
      {
        outcome: 'handled',
        state: 'under-way',
        responsible: { organisation: 'ggz', as: 'reporting-organisation' },
      },
    ),
    handling(
      'the insurer takes the second step, and is responsible from then on',
      [raised, reported],
      step('2026-11-25T09:00:00+01:00', insurer, { type: 'take-next-step' }),
      { outcome: 'handled', state: 'under-way', responsible: { organisation: 'insurer', as: 'leading-insurer' } },
    ),
    looking('whoever raised it looks', gp, { known: true, positions: ['reporter'], step: 1, state: 'reported' }),
    looking('the insurer looks', insurer, {
      known: true,
      positions: ['leading-insurer'],
      next: { what: 'take-next-step', organisation: 'insurer' },
      reports: [{ step: 1, report: report.report }],
    }),
    looking('the organisation that it is about hears what is said', psychologist, {
      known: true,
      positions: ['subject'],
      description: raise.description,
    }),
    looking('the network office looks', coordinator, { known: true, positions: ['network-office'] }),
    looking('the history names organisations and roles, and no professional', insurer, {
      known: true,
      timeline: [
        {
          type: 'concern-raised',
          role: 'general-practitioner',
          organisation: 'practice',
          professional: { $absent: true },
        },
        { type: 'step-reported' },
      ],
    }),
    listing('the organisation that it is about has its row', psychologist, {
      total: 1,
      rows: [{ stream: 'concern', signal: 'self-referral', step: 1, positions: ['subject'] }],
    }),
  ],
};

const insurersTurn = (when: string, command: object, region: object = {}): Told => ({
  ...handling(when, until('under-triage'), given('2026-11-24T10:00:00+01:00', insurer, command), {
    outcome: 'unknown-case',
  }),
  ...region,
});
const noOffice = { region: { networkOffice: null } };

/** What an insurer does not get, and what it does. */
const insurers: Sides = {
  no: [
    insurersTurn('it would take somebody on', { type: 'accept' }),
    insurersTurn('it would take somebody on, where the region names no office', { type: 'accept' }, noOffice),
    handling(
      'it would report that somebody waits too long',
      [],
      of(
        'transfer-case',
        '2026-11-24T09:00:00+01:00',
        insurer,
        {
          type: 'signal',
          person: 'mila',
          trigger: 'person-request',
          gpPractice: 'practice',
          direction: 'ggz-basic',
          waitsSince: '2026-10-01',
        },
        { case: 'transfer', with: { person: details } },
      ),
      { outcome: 'unknown-case' },
    ),
    handling(
      'it would bring in a question, without a name',
      [],
      { ...questionSteps('anonymous').prepare, actor: insurer },
      { outcome: 'unknown-case' },
    ),
    {
      ...world,
      when: 'it looks at a case, where the region names no office',
      subject: 'view',
      before: until('under-triage'),
      ask: { at: '2026-11-24T10:00:00+01:00', actor: insurer },
      expect: unknown,
      ...noOffice,
    },
    {
      ...world,
      when: 'it has no row of a case, where the region names no office',
      subject: 'list',
      before: until('under-triage'),
      ask: { at: '2026-11-24T10:00:00+01:00', actor: { ...insurer, role: chair.role } },
      expect: none,
      ...noOffice,
    },
  ],
  yes: [
    handling('it raises a concern itself', [], step('2026-11-24T09:00:00+01:00', insurer, raise), {
      outcome: 'handled',
      state: 'under-way',
    }),
    handling(
      'it settles one that it leads',
      [raised, reported],
      step('2026-11-25T09:00:00+01:00', insurer, { type: 'settle', reason: 'improvements-agreed' }),
      { outcome: 'handled', state: 'settled' },
    ),
    listing('it has the rows of those that it leads', insurer, { total: 1, rows: [{ stream: 'concern' }] }),
    {
      ...insurersTurn('the office of a region itself does take somebody on', { type: 'accept' }),
      ask: given('2026-11-24T10:00:00+01:00', coordinator, { type: 'accept' }),
      expect: { outcome: 'handled', state: 'accepted' },
    },
  ],
};

/** Rule CASE-020. */
export const concerns: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-020',
  says: 'a concern about the network stands in no case; only those with a part in it see it, and a health insurer sees nothing else',
  no: [...standsAlone.no, ...insurers.no],
  yes: [...standsAlone.yes, ...insurers.yes],
});
