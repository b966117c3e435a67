/**
 * Which steps wait for the person, who reads that, and what a second answer changes.
 */
import {
  adviceToOffice,
  adviceToPractice,
  again,
  coordinator,
  gp,
  psychologist,
  receiver,
  self,
  socialWorker,
  toOffice,
  toReceiver,
  type StoryActor,
  type StoryGrant,
} from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { given, start, stopped, until } from './told.js';

const waits = (lacks: string, recipient: string, ...commands: readonly string[]) => ({
  withheld: commands.map((command) => ({ command, lacks, recipients: [recipient] })),
});
const nothing = { withheld: [] };
const looks = (when: string, actor: StoryActor, before: Told['before'], expect: object, region?: object): Told => ({
  when,
  subject: 'view',
  before,
  ask: { at: '2026-12-02T09:00:00+01:00', actor },
  expect: { known: true, ...expect },
  ...(region && { region }),
});
const answers = (
  when: string,
  command: string,
  grant: StoryGrant,
  expect: object,
  more: { readonly actor?: StoryActor; readonly before?: Told['before']; readonly expects?: number } = {},
): Told => ({
  when,
  subject: 'share',
  before: more.before ?? blindToHelp,
  ask: {
    at: '2026-12-02T09:00:00+01:00',
    actor: more.actor ?? coordinator,
    permitAgain: { command, grants: [grant], ...(more.expects !== undefined && { expects: more.expects }) },
  },
  expect,
});
const refused = (code: string) => ({ outcome: 'refused', codes: [code] });
const handled = { outcome: 'handled' };

const blindToHelp = until('gp-decided', { atAnswer: [adviceToPractice] });
const blindToPerson = [...until('scheduled'), stopped('2026-11-25T10:00:00+01:00')];
const adviceKept = until('advice-agreed', { atAnswer: [adviceToOffice] });
const receiverBlind = [...until('handing-over'), stopped('2026-12-02T08:00:00+01:00', 'other-ggz')];
const nobodyToFind = until('gp-decided', {
  atAnswer: [adviceToPractice],
  directions: ['none-needed'],
  personView: 'disagrees',
});
const fromAnybody: StoryGrant = {
  recipients: adviceToOffice.recipients,
  categories: adviceToOffice.categories,
  purposes: adviceToOffice.purposes,
};
const seatBlind = (organisation: string) => ({ part: 'seat', organisation });
const helpWaits = waits('help', 'office', 'start-handover', 'complete');
const noOffice = { networkOffice: null };

/** Rule CASE-010. */
export const waitingSteps: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-010',
  says: 'what a step needs and the person does not permit waits for the person, who reads it, as does who takes the step',
  no: [
    looks('the office may not see which help was chosen: the hand-over waits', coordinator, blindToHelp, helpWaits),
    looks('the person reads that the hand-over waits', self, blindToHelp, helpWaits),
    looks(
      'the office may not see whom it is to reach: another date waits',
      coordinator,
      blindToPerson,
      waits('person', 'office', 'record-contact-attempt', 'replan'),
    ),
    looks(
      'the person reads that another date waits',
      self,
      blindToPerson,
      waits('person', 'office', 'record-contact-attempt', 'replan'),
    ),
    looks(
      'the practice may not have the report: the advice waits',
      coordinator,
      adviceKept,
      waits('advice', 'practice', 'deliver-advice'),
    ),
    looks(
      'who sat at the table could send the advice, and reads that it waits',
      socialWorker,
      adviceKept,
      waits('advice', 'practice', 'deliver-advice'),
    ),
    looks('the office reads that nobody at the table may see who comes', coordinator, blindToPerson, {
      blind: [seatBlind('ggz'), seatBlind('welfare')],
    }),
    looks('the person reads it too', self, blindToPerson, { blind: [seatBlind('ggz'), seatBlind('welfare')] }),
    looks('who sits at the table reads it of itself', psychologist, blindToPerson, { blind: [seatBlind('ggz')] }),
    looks('the office reads that a receiver can give no yes', coordinator, receiverBlind, {
      blind: [{ part: 'receiver', organisation: 'other-ggz' }],
    }),
    {
      when: 'an advice that waits is not sent',
      subject: 'handle',
      before: adviceKept,
      ask: given('2026-11-30T09:00:00+01:00', coordinator, { type: 'deliver-advice' }),
      expect: { outcome: 'not-permitted', recipients: ['practice'], state: 'advice-agreed' },
    },
    looks(
      'the receiver may not see the person any more: its yes waits',
      receiver,
      receiverBlind,
      waits('receiver', 'other-ggz', 'record-receiver-answer'),
    ),
    answers(
      'a second answer permits no more than the step lacks',
      'start-handover',
      again({ ...adviceToOffice, categories: ['exploratory-report'] }),
      refused('grant-not-with-this-step'),
    ),
    answers(
      'a second answer permits nothing to somebody else',
      'start-handover',
      again({ ...adviceToOffice, recipients: ['other-ggz'] }),
      refused('grant-not-with-this-step'),
    ),
    answers('a second answer about a step that does not wait', 'plan', again(adviceToOffice), refused('nothing-waits')),
    answers(
      'a second answer of somebody who cannot take the step',
      'start-handover',
      again(adviceToOffice),
      refused('nothing-waits'),
      {
        actor: socialWorker,
      },
    ),
    answers(
      'a second answer of somebody without a part in the case',
      'start-handover',
      again(adviceToOffice),
      refused('unknown-case'),
      {
        actor: receiver,
      },
    ),
    answers(
      'a second answer on a version that is not there any more',
      'start-handover',
      again(adviceToOffice),
      { outcome: 'stale' },
      {
        expects: 1,
      },
    ),
    {
      when: 'a row of the list says what waits',
      subject: 'list',
      before: adviceKept,
      ask: { at: '2026-11-30T09:00:00+01:00', actor: coordinator },
      expect: { total: 1, rows: [{ withheld: ['deliver-advice'] }] },
    },
  ],
  yes: [
    looks('the practice does not read who at the table may not see who comes', gp, blindToPerson, { blind: [] }),
    looks('everybody at the table sees who comes', coordinator, until('scheduled'), { blind: [] }),
    looks('a receiver that may see the person can give a yes', coordinator, until('handing-over'), { blind: [] }),
    looks(
      'an office that may not see which help was chosen does not read which receiver cannot answer',
      coordinator,
      [...receiverBlind, stopped('2026-12-02T08:01:00+01:00', 'office')],
      { blind: [] },
    ),
    looks('who cannot take the step does not read what the person chose', gp, blindToHelp, nothing),
    looks('nobody at the table reads what the person chose', psychologist, blindToHelp, nothing),
    looks('nothing waits where the person permits it', coordinator, until('gp-decided'), nothing),
    looks('the person reads nothing where nothing waits', self, until('gp-decided'), nothing),
    looks('nothing waits where nobody has to be found any more', coordinator, nobodyToFind, {
      ...nothing,
      state: 'gp-decided',
    }),
    looks('nothing waits for an office where the region names none', coordinator, blindToPerson, nothing, noOffice),
    {
      when: 'who learned by telephone which help was chosen is not stopped',
      subject: 'handle',
      before: blindToHelp,
      ask: given('2026-12-02T09:00:00+01:00', coordinator, start(), { grants: [toReceiver] }),
      expect: { outcome: 'handled', state: 'handing-over' },
    },
    answers('the second answer opens the way', 'start-handover', again(adviceToOffice), handled),
    answers(
      'the second answer counts from whoever holds it, also where the office does not see who that is',
      'start-handover',
      again(fromAnybody),
      handled,
    ),
    {
      when: 'after the second answer nothing waits, and the office sees which help was chosen',
      subject: 'view',
      before: [
        ...blindToHelp,
        {
          at: '2026-12-02T08:00:00+01:00',
          actor: coordinator,
          permitAgain: { command: 'start-handover', grants: [again(fromAnybody)] },
        },
      ],
      ask: { at: '2026-12-02T09:00:00+01:00', actor: coordinator },
      expect: {
        known: true,
        ...nothing,
        fields: { directions: { seen: true, value: ['ggz-basic', 'own-network'] } },
      },
    },
    answers('the second answer about whom to reach', 'replan', again(toOffice), handled, { before: blindToPerson }),
    {
      when: 'a row of the list says that nothing waits',
      subject: 'list',
      before: until('advice-agreed'),
      ask: { at: '2026-11-30T09:00:00+01:00', actor: coordinator },
      expect: { total: 1, rows: [nothing] },
    },
    {
      when: 'the row of who cannot take the step does not say what waits',
      subject: 'list',
      before: adviceKept,
      ask: { at: '2026-11-30T09:00:00+01:00', actor: gp },
      expect: { total: 1, rows: [nothing] },
    },
  ],
});
