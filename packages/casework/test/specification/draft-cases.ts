/**
 * To whom a draft belongs that was never sent, and from when it is the network's.
 */
import { coordinator, details, gp, self, socialWorker, toOffice, type StoryActor } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { draft, given, request } from './told.js';

const at = '2026-11-23T12:00:00+01:00';
const drafted = [given('2026-11-23T09:30:00+01:00', gp, draft, { person: details })];
const sent = [...drafted, given('2026-11-23T11:00:00+01:00', gp, request, { grants: [toOffice] })];
const givenBack = [
  ...sent,
  given('2026-11-23T11:30:00+01:00', coordinator, { type: 'pick-up' }),
  given('2026-11-23T11:45:00+01:00', coordinator, { type: 'return', missing: ['question'] }),
];
const discarded = [...drafted, given('2026-11-23T11:00:00+01:00', gp, { type: 'discard' })];

const ofWelfare = { requester: 'welfare', gpPractice: 'practice' };
const welfareAsks = { requesterRoles: ['social-domain-professional'] };
const draftedElsewhere = [
  given('2026-11-23T09:30:00+01:00', socialWorker, { ...draft, ...ofWelfare }, { person: details }),
];
const sentElsewhere = [
  ...draftedElsewhere,
  given('2026-11-23T11:00:00+01:00', socialWorker, { ...request, ...ofWelfare }, { grants: [] }),
];

const unknown = { known: false };
const known = (state: string, ...positions: readonly string[]) => ({ known: true, state, positions });
const looks = (when: string, actor: StoryActor, before: Told['before'], expect: object, region?: object): Told => ({
  when,
  subject: 'view',
  before,
  ask: { at, actor },
  expect,
  ...(region && { region }),
});
const lists = (when: string, actor: StoryActor, before: Told['before'], total: number, region?: object): Told => ({
  when,
  subject: 'list',
  before,
  ask: { at, actor },
  expect: { total, rows: Array.from({ length: total }, () => ({ person: 'mila' })) },
  ...(region && { region }),
});

/** Rule CASE-005. */
export const drafts: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-005',
  says: 'a draft that was never sent belongs to who made it and to the person',
  no: [
    looks('the network office sees no draft', coordinator, drafted, unknown),
    lists('the network office has no row of a draft', coordinator, drafted, 0),
    {
      when: 'to a command of the network office there is no such case',
      subject: 'handle',
      before: drafted,
      ask: given(at, coordinator, { type: 'signal-acute', acuteServiceContacted: true }),
      expect: { outcome: 'unknown-case' },
    },
    looks(
      'the practice that a draft of somebody else names sees nothing of it',
      gp,
      draftedElsewhere,
      unknown,
      welfareAsks,
    ),
    lists('the practice that a draft of somebody else names has no row of it', gp, draftedElsewhere, 0, welfareAsks),
    lists('a coordinator of a region that names no office has no row of a draft', coordinator, drafted, 0, {
      networkOffice: null,
    }),
    looks('a draft that was thrown away stays unknown to the office', coordinator, discarded, unknown),
  ],
  yes: [
    looks('who made it sees it', gp, drafted, known('draft', 'requester', 'gp-practice')),
    looks('the person sees it', self, drafted, known('draft', 'person')),
    looks(
      'who made it sees it, and is no practice',
      socialWorker,
      draftedElsewhere,
      known('draft', 'requester'),
      welfareAsks,
    ),
    looks(
      'the office sees it from the moment that it is sent',
      coordinator,
      sent,
      known('requested', 'network-office'),
    ),
    lists('the office has a row from the moment that it is sent', coordinator, sent, 1),
    looks(
      'the practice sees it from the moment that it is sent',
      gp,
      sentElsewhere,
      known('requested', 'gp-practice'),
      welfareAsks,
    ),
    looks(
      'a request that was given back stays known to the office',
      coordinator,
      givenBack,
      known('draft', 'network-office'),
    ),
    {
      when: 'who made a draft throws it away',
      subject: 'handle',
      before: drafted,
      ask: given(at, gp, { type: 'discard' }),
      expect: { outcome: 'handled', state: 'withdrawn' },
    },
  ],
});
