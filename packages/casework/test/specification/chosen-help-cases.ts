/**
 * What tells which help was chosen without saying so, and who reads it.
 */
import {
  adviceToOffice,
  adviceToPractice,
  again,
  coordinator,
  gp,
  receiver,
  self,
  teamWorker,
  toReceiver,
  type StoryActor,
  type StoryGrant,
} from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { given, handover, receiversNo, receiversYes, start, stopped, until } from './told.js';

const asked =
  (subject: 'view' | 'list') => (when: string, actor: StoryActor, before: Told['before'], expect: object) => ({
    when,
    subject,
    before,
    ask: { at: '2026-12-02T12:00:00+01:00', actor },
    expect,
  });
const looks = asked('view');
const lists = asked('list');

const directions = ['ggz-basic', 'social-domain'];
const decided = until('gp-decided', { atAnswer: [adviceToPractice], directions });
const toTeam: StoryGrant = {
  ...toReceiver,
  recipients: ['team'],
  categories: ['identification', 'exploratory-report'],
  purposes: ['social-support'],
};
const both = until('handing-over', {
  atAnswer: [adviceToPractice],
  directions,
  handovers: [handover(), handover('social-domain', 'team')],
  atHandover: [toReceiver, toTeam],
});
const atNoon = (actor: StoryActor, command: object) => given('2026-12-02T11:00:00+01:00', actor, command);
const norms = (...running: readonly string[]) => ({
  clocks: ['conversation-target', 'advice-to-gp', 'gp-decision', ...running].map((norm) => ({ norm })),
});
const withheldField = { seen: false, why: 'not-available' };
const noFields = { fields: { directions: withheldField, gpDecision: withheldField, handovers: withheldField } };
const somebody = { what: 'record-receiver-answer', role: null, organisation: null, norm: null };

/** Rule CASE-011. */
export const chosenHelp: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-011',
  says: 'who may not see which help was chosen does not read it from a clock, from whose turn it is or from the history either',
  no: [
    looks('after the decision the office reads no clock of the help, and reads by when', coordinator, decided, {
      ...norms(),
      ...noFields,
      next: { what: 'start-handover', who: 'network-coordinator', by: '2026-12-07', norm: null },
    }),
    looks('once somebody is asked, the office does not read who that is', coordinator, both, {
      ...norms(),
      ...noFields,
      next: { what: 'record-receiver-answer', who: null, organisation: null, by: '2026-12-07', norm: null },
    }),
    lists('nor does it in its list', coordinator, both, { rows: [{ turns: [somebody, somebody], clocks: [] }] }),
    looks(
      'the office is told that somebody declined, and not who',
      coordinator,
      [...both, atNoon(receiver, receiversNo)],
      {
        ...noFields,
        happenedLast: { type: 'receiver-declined', role: null, organisation: null, professional: null },
      },
    ),
    {
      when: 'the answer to who asks them does not say it either',
      subject: 'handle',
      before: decided,
      ask: given('2026-12-02T12:00:00+01:00', coordinator, start(handover(), handover('social-domain', 'team')), {
        grants: [toReceiver, toTeam],
      }),
      expect: { outcome: 'handled', next: { what: 'record-receiver-answer', who: null, organisation: null } },
    },
    looks('a receiver does not read for what somebody else is asked', teamWorker, both, {
      ...norms('social-first-contact'),
      ...noFields,
      asked: ['social-domain'],
    }),
    looks(
      'who was permitted to see it reads nothing any more once the person stops',
      coordinator,
      [...until('handing-over'), stopped('2026-12-02T08:00:00+01:00', 'office')],
      { ...norms(), ...noFields },
    ),
    {
      when: 'a refusal names no direction, and says once what holds for several',
      subject: 'handle',
      before: decided,
      ask: given('2026-12-02T12:00:00+01:00', coordinator, { type: 'complete', transfers: [] }),
      expect: {
        outcome: 'refused',
        reasons: [{ code: 'receiver-needed', details: { direction: { $absent: true } } }],
      },
    },
  ],
  yes: [
    looks('the practice decided, and reads all of it', gp, both, {
      ...norms('ggz-takeover', 'social-first-contact'),
      next: { who: 'social-domain-professional', organisation: 'team', norm: 'social-first-contact' },
    }),
    looks('the person reads all of it', self, both, norms('ggz-takeover', 'social-first-contact')),
    looks('the office that may see it reads all of it', coordinator, until('handing-over'), {
      ...norms('ggz-takeover'),
      next: { who: 'mh-professional', organisation: 'other-ggz', norm: 'ggz-takeover' },
    }),
    looks(
      'after a second answer the office reads all of it',
      coordinator,
      [
        ...decided,
        {
          at: '2026-12-02T08:00:00+01:00',
          actor: coordinator,
          permitAgain: { command: 'start-handover', grants: [again(adviceToOffice)] },
        },
      ],
      { ...norms('ggz-takeover', 'social-first-contact'), next: { norm: 'social-first-contact' } },
    ),
    lists('a receiver reads its own turn and its own clock', teamWorker, both, {
      rows: [
        {
          turns: [{ role: 'social-domain-professional', organisation: 'team', norm: 'social-first-contact' }, somebody],
          clocks: [{ code: 'social-first-contact' }],
        },
      ],
    }),
    looks(
      'who is responsible is told to everybody with a part, also once that is whoever took over',
      coordinator,
      [...both, atNoon(receiver, receiversYes)],
      {
        responsible: { organisation: 'other-ggz', as: 'ggz-receiver' },
        happenedLast: { type: 'receiver-confirmed', organisation: 'other-ggz' },
        ...noFields,
      },
    ),
  ],
});
