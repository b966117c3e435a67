/**
 * Steps of a transfer and of a question for the case conference that wait for the person, and who reads so.
 */
import { coordinator, gp, receiver, self, type StoryActor, type StoryGrant } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { before, of, questionSteps, transferSteps, withNames } from './several.js';
import { until } from './told.js';

/** The person lets the office see the place on the list and the transfer. */
const seen: Told['before'][number] = {
  at: '2026-11-24T10:00:00+01:00',
  actor: self,
  permit: {
    holders: ['practice', 'ggz'],
    recipients: ['office'],
    categories: ['identification', 'waiting-status', 'plan-agreements'],
    purposes: ['transfer'],
  } satisfies StoryGrant,
};
const stop = (at: string): Told['before'][number] => ({ at, actor: self, withdraw: 'all' });

const looks = (
  when: string,
  actor: StoryActor,
  earlier: Told['before'],
  expect: object,
  at = '2026-12-01T12:00:00+01:00',
): Told => ({
  when,
  subject: 'view',
  before: earlier,
  ask: { at, actor, process: 'transfer-case', number: 'TM-0001' },
  expect,
});
const lists = (when: string, actor: StoryActor, earlier: Told['before'], expect: object): Told => ({
  when,
  subject: 'list',
  before: earlier,
  ask: { at: '2026-12-01T12:00:00+01:00', actor, process: 'transfer-case' },
  expect,
});

const waits = (command: string, lacks: string, ...recipients: readonly string[]) => ({
  withheld: [{ command, lacks, recipients }],
});
const nothing = { withheld: [] };

const accepted = before('confirm-place');
const confirmed = before('start-handover');
const handing = before('confirm-responsibility');
const stoppedBeforeHandover = [...confirmed, stop('2026-11-27T12:00:00+01:00')];
const stoppedAfterHandover = [...handing, stop('2026-11-30T12:00:00+01:00')];

const question = questionSteps('identified');
const screened: Told['before'] = [...until('requested'), question.prepare, question.submit, question.screen];
const looksAtQuestion = (when: string, actor: StoryActor, earlier: Told['before'], expect: object): Told => ({
  when,
  subject: 'view',
  before: earlier,
  ask: { at: '2026-11-24T12:00:00+01:00', actor, process: 'case-conference-item', case: 'question' },
  expect,
  ...withNames,
});

/** Rule CASE-025. */
export const withheldElsewhere: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-025',
  says: 'a step of a transfer or a case conference that the person does not permit waits; who takes it and the person read so beforehand',
  no: [
    looks(
      'the office reads that the hand-over waits where the receiver may not know any more who it is',
      coordinator,
      stoppedBeforeHandover,
      waits('start-handover', 'receiver', 'other-ggz'),
    ),
    lists('and so does its row', coordinator, stoppedBeforeHandover, {
      rows: [waits('start-handover', 'receiver', 'other-ggz')],
    }),
    looks('the person reads it as well', self, stoppedBeforeHandover, waits('start-handover', 'receiver', 'other-ggz')),
    looks(
      'the receiver that may not see the person any more reads that it cannot take over',
      receiver,
      stoppedAfterHandover,
      waits('confirm-responsibility', 'receiver', 'other-ggz'),
    ),
    {
      when: 'and is refused when it does',
      subject: 'handle',
      before: stoppedAfterHandover,
      ask: transferSteps['confirm-responsibility'],
      expect: { outcome: 'not-permitted', recipients: ['other-ggz'], state: 'handing-over' },
    },
    looks(
      'the office that may not see who has a place cannot write down a yes to it',
      coordinator,
      accepted,
      waits('confirm-place', 'place', 'office'),
    ),
    looksAtQuestion(
      'whoever plans the session reads who may not know any more whom the question is about',
      coordinator,
      [...screened, stop('2026-11-24T11:00:00+01:00')],
      waits('schedule', 'participants', 'ggz', 'welfare', 'office'),
    ),
  ],
  yes: [
    looks('nothing waits where the receiver may know it', coordinator, confirmed, nothing),
    looks('nothing waits where the office may see who has a place', coordinator, [seen, ...accepted], nothing),
    looks('the practice does not read what the person keeps from the office', gp, accepted, nothing),
    looks('the practice does not read it of the receiver either', gp, stoppedBeforeHandover, nothing),
    {
      when: 'the receiver takes over whom it may see',
      subject: 'handle',
      before: handing,
      ask: transferSteps['confirm-responsibility'],
      expect: { outcome: 'handled', state: 'transferred' },
    },
    {
      when: 'a hand-over after a no brings the yes of who was asked again',
      subject: 'handle',
      before: stoppedBeforeHandover,
      ask: {
        ...transferSteps['start-handover'],
        with: {
          grants: [
            {
              holders: ['practice'],
              recipients: ['other-ggz'],
              categories: ['identification', 'waiting-status'],
              purposes: ['transfer', 'referral'],
              askedAgain: true,
            },
          ],
        },
      },
      expect: { outcome: 'handled', state: 'handing-over' },
    },
    looksAtQuestion('nothing waits while all who were named may know', coordinator, screened, nothing),
    {
      when: 'a question without a name waits for nobody',
      subject: 'view',
      before: [
        questionSteps('anonymous').prepare,
        questionSteps('anonymous').submit,
        questionSteps('anonymous').screen,
      ],
      ask: of('case-conference-item', '2026-11-24T12:00:00+01:00', coordinator, {}, { case: 'question' }),
      expect: nothing,
    },
  ],
});
