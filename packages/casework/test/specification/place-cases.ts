/**
 * What a place on a waiting list tells somebody who may not see for which help the person waits.
 */
import { coordinator, gp, psychologist, self, type StoryActor, type StoryGrant } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { of, waiting } from './several.js';

const process = 'waitlist-entry';
const before = waiting('2026-11-20');
const noon = '2026-11-24T12:00:00+01:00';

/** What the person lets the office see of the place. */
const shows = (...categories: readonly string[]): Told['before'][number] => ({
  at: '2026-11-24T11:00:00+01:00',
  actor: self,
  permit: { holders: ['ggz'], recipients: ['office'], categories, purposes: ['transfer'] } satisfies StoryGrant,
});

const asked =
  (subject: 'view' | 'list') =>
  (when: string, actor: StoryActor, steps: Told['before'], expect: object): Told => ({
    when,
    subject,
    before: steps,
    ask: { at: noon, actor, process, ...(subject === 'view' && { case: 'entry' }) },
    expect,
  });
const looks = asked('view');
const lists = asked('list');

const nothing = { person: null, caseId: null, responsible: null, next: null, clocks: [] };
const unseen = { seen: false, why: 'not-available' };
const hidden = {
  ...nothing,
  fields: { name: unseen, contact: unseen, direction: unseen, wait: unseen },
  about: { provider: null, waitsDays: null, lastContactOn: null, transferOpen: false },
};
const about = { about: { provider: 'ggz', waitsDays: 4, lastContactOn: '2026-11-20' } };

/** Rule CASE-024. */
export const placesOnLists: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-024',
  says: 'who may not see for which help somebody waits does not read whom a place on a list is about, nor how it stands',
  no: [
    looks(
      'the office does not read whose list it is, how long the wait is and when the last contact was',
      coordinator,
      before,
      hidden,
    ),
    looks(
      'nor where the person let it see the name and the wait, and not the help',
      coordinator,
      [...before, shows('identification', 'waiting-status')],
      hidden,
    ),
    lists('its row leads to nobody, has no turn and no clock, and bears a day and no moment', coordinator, before, {
      total: 1,
      rows: [
        {
          ...{ person: null, caseId: null, requester: null, responsible: null, personLabel: null, hidden: true },
          ...{ next: null, turns: [], clocks: [], changedAt: '2026-11-23T00:00:00+01:00' },
        },
      ],
    }),
    {
      when: 'the answer to what the office does at such a place does not say whose list it is',
      subject: 'handle',
      before,
      ask: of(process, noon, coordinator, { type: 'open-transfer', transferCase: 'transfer' }, { case: 'entry' }),
      expect: { outcome: 'handled', next: { who: null, organisation: null, norm: null } },
    },
  ],
  yes: [
    looks(
      'the office reads it where the person lets it see the help',
      coordinator,
      [...before, shows('identification', 'waiting-status', 'plan-agreements')],
      {
        ...about,
        person: 'mila',
        fields: { name: { seen: true }, direction: { seen: true, value: 'ggz-basic' } },
      },
    ),
    lists(
      'and its row says it, too',
      coordinator,
      [...before, shows('identification', 'waiting-status', 'plan-agreements')],
      {
        rows: [{ person: 'mila', requester: 'ggz', hidden: false }],
      },
    ),
    looks('whoever keeps the list reads it, whatever the person shares', psychologist, before, {
      ...about,
      person: 'mila',
    }),
    looks('the practice that referred, and is responsible meanwhile, reads how it stands', gp, before, about),
    looks('the person reads it', self, before, { ...about, person: 'mila' }),
  ],
});
