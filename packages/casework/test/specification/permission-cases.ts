/**
 * Which permissions come along with a step, and what a no of the person means at the next one.
 */
import {
  adviceToOffice,
  adviceToPractice,
  again,
  coordinator,
  details,
  gp,
  self,
  socialWorker,
  toOffice,
  toReceiver,
  toTable,
  type StoryGrant,
} from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { answer, given, permitted, plan, replan, request, seats, start, stopped, until } from './told.js';

const handled = { outcome: 'handled' };
const invalid = (code: string, index = 0) => ({
  outcome: 'invalid',
  codes: [code],
  issues: [{ code, path: ['with', 'grants', index] }],
});
const notHere = (index?: number) => invalid('grant-not-with-this-step', index);
const saidNo = (index?: number) => invalid('person-said-no', index);

/** A command with permissions, after what happened. */
const told = (
  when: string,
  before: Told['before'],
  [at, actor, command]: readonly [string, typeof gp, object],
  grants: readonly StoryGrant[],
  expect: object,
): Told => ({ when, subject: 'handle', before, ask: given(at, actor, command, { grants }), expect });

const asked = (when: string, grants: readonly StoryGrant[], expect: object, command: object = request): Told => ({
  when,
  subject: 'handle',
  before: [],
  ask: given('2026-11-23T09:30:00+01:00', gp, command, { person: details, grants }),
  expect,
});

const planning = ['2026-11-24T11:00:00+01:00', coordinator, plan] as const;
const answering = ['2026-11-27T20:00:00+01:00', self, answer] as const;
const starting = ['2026-12-01T09:00:00+01:00', coordinator, start()] as const;
const ofWelfare = { ...request, requester: 'welfare', gpPractice: 'practice' };
const welfareAsks = { requesterRoles: ['social-domain-professional'] };
const fromWelfare: StoryGrant = {
  ...toOffice,
  holders: ['welfare'],
  recipients: ['practice'],
  categories: ['identification', 'help-request'],
};
const second = { case: 'second', at: '2026-11-30T09:00:00+01:00' };

/** Rule CASE-001. */
export const atItsStep: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-001',
  says: 'a permission comes along with the step at which the person is asked for it, and counts in that case only',
  no: [
    asked('with a request nobody permits the BSN', [{ ...toOffice, categories: ['identification', 'bsn'] }], notHere()),
    asked('with a request nobody permits the report', [toOffice, adviceToOffice, adviceToPractice], notHere(2)),
    asked(
      'with a request nothing is permitted to another practice',
      [toOffice, { ...toOffice, recipients: ['other-practice'] }],
      notHere(1),
    ),
    asked(
      'a practice that asks itself needs no permission to itself',
      [{ ...fromWelfare, holders: ['ggz'] }],
      notHere(),
    ),
    told(
      'with a date nothing is permitted to who has no seat',
      until('accepted'),
      planning,
      [{ ...toTable, recipients: ['ggz', 'other-ggz'] }],
      notHere(),
    ),
    {
      ...told(
        'with a date the table reads no question that the person keeps until then',
        [],
        planning,
        [toTable],
        notHere(),
      ),
      before: [
        given(
          '2026-11-23T09:30:00+01:00',
          gp,
          { ...request, sharedBeforehand: [] },
          { person: details, grants: [toOffice] },
        ),
        ...until('accepted').slice(1),
      ],
    },
    told(
      'with an answer the office gets no report',
      until('written'),
      answering,
      [adviceToPractice, { ...adviceToPractice, recipients: ['office'] }],
      notHere(1),
    ),
    told(
      'with a hand-over the receiver gets nothing beside what the command says that it is sent',
      until('gp-decided'),
      starting,
      [{ ...toReceiver, categories: [...toReceiver.categories, 'help-request'] }],
      notHere(),
    ),
    told(
      'a step at which nothing is asked brings no permission, also not one that would fit another step',
      until('requested'),
      ['2026-11-24T09:00:00+01:00', coordinator, { type: 'pick-up' }],
      [toOffice],
      notHere(),
    ),
    {
      when: 'a permission of the first case says nothing in a second one',
      subject: 'view',
      before: [
        ...until('requested'),
        { ...given('2026-11-30T09:00:00+01:00', gp, request, { grants: [] }), case: 'second' },
      ],
      ask: { ...second, actor: coordinator },
      expect: { known: true, fields: { name: { seen: false, why: 'not-available' } } },
    },
  ],
  yes: [
    asked('with a request the office is permitted what it needs to invite somebody', [toOffice], handled),
    asked('a request needs no permission', [], handled),
    {
      when: 'who is no practice asks for the practice of the person as well',
      subject: 'handle',
      before: [],
      region: welfareAsks,
      ask: given('2026-11-23T09:30:00+01:00', socialWorker, ofWelfare, { person: details, grants: [fromWelfare] }),
      expect: handled,
    },
    told(
      'with a date the table is permitted what the person lets it read beforehand',
      until('accepted'),
      planning,
      [toTable],
      handled,
    ),
    told(
      'with an answer each gets its own part',
      until('written'),
      answering,
      [adviceToPractice, adviceToOffice],
      handled,
    ),
    told(
      'with a hand-over the receiver is permitted what it is sent',
      until('gp-decided'),
      starting,
      [toReceiver],
      handled,
    ),
    {
      when: 'what comes with the request of a second case counts there',
      subject: 'view',
      before: [
        ...until('requested', { atRequest: [] }),
        { ...given('2026-11-30T09:00:00+01:00', gp, request, { grants: [toOffice] }), case: 'second' },
      ],
      ask: { ...second, actor: coordinator },
      expect: { known: true, fields: { name: { seen: true, value: { text: 'Mila Verzonnen' } } } },
    },
  ],
});

const delivering = ['2026-11-30T09:00:00+01:00', coordinator, { type: 'deliver-advice' }] as const;
const withoutPractice = until('advice-agreed', { atAnswer: [adviceToOffice] });
const replanned = [...until('scheduled'), given('2026-11-25T09:00:00+01:00', coordinator, replan)];
const stoppedAll = [...replanned, stopped('2026-11-25T10:00:00+01:00')];
const withOtherGgz = {
  ...plan,
  appointment: { ...plan.appointment, seats: [{ ...seats[0], organisation: 'other-ggz' }, seats[1]] },
};
const planningAgain = (command: object = plan) => ['2026-11-25T11:00:00+01:00', coordinator, command] as const;
const toOtherGgz: StoryGrant = { ...toTable, recipients: ['other-ggz'] };
const toWelfare: StoryGrant = { ...toTable, recipients: ['welfare'] };

/** The person stopped everything, and answered the report in person since. */
const answeredAfterStop: Told['before'] = [
  ...until('written'),
  stopped('2026-11-27T19:00:00+01:00'),
  given('2026-11-27T20:00:00+01:00', self, answer, { grants: [adviceToPractice, adviceToOffice] }),
  given('2026-11-28T09:00:00+01:00', coordinator, { type: 'deliver-advice' }),
  given('2026-11-30T09:00:00+01:00', gp, { type: 'record-gp-decision', decision: 'follows-advice' }),
];

/** Rule CASE-002. */
export const askedAgain: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-002',
  says: 'after a no the person is asked again before anybody records a yes',
  no: [
    told(
      'the person did not permit the advice to the practice, and nobody asked again',
      withoutPractice,
      delivering,
      [adviceToPractice],
      saidNo(),
    ),
    told(
      'the person stopped everything just before, and the table is permitted as before',
      stoppedAll,
      planningAgain(),
      [toTable],
      saidNo(),
    ),
    told(
      'who stops everything says no to everybody, also to who was never asked for',
      stoppedAll,
      planningAgain(withOtherGgz),
      [toOtherGgz],
      saidNo(),
    ),
    told(
      'the person stopped sharing with the table: of its two recipients one is enough',
      [...replanned, stopped('2026-11-25T10:00:00+01:00', 'welfare')],
      planningAgain(withOtherGgz),
      [toOtherGgz, toWelfare],
      saidNo(1),
    ),
    {
      when: 'a second answer is recorded only by who says that the person was asked again',
      subject: 'share',
      before: until('gp-decided', { atAnswer: [adviceToPractice] }),
      ask: {
        at: '2026-12-01T09:00:00+01:00',
        actor: coordinator,
        permitAgain: { command: 'start-handover', grants: [adviceToOffice] },
      },
      expect: { outcome: 'refused', codes: ['person-said-no'] },
    },
    told(
      'after everything was stopped a yes to one is no yes to another, who was never asked for',
      [
        ...stoppedAll,
        {
          at: '2026-11-25T10:05:00+01:00',
          actor: coordinator,
          permitAgain: { command: 'plan', grants: [again(toOffice)] },
        },
      ],
      planningAgain(withOtherGgz),
      [toOtherGgz],
      saidNo(),
    ),
    told(
      'nor is a yes that the person gave to one without being asked',
      [...stoppedAll, permitted('2026-11-25T10:05:00+01:00', toOffice)],
      planningAgain(withOtherGgz),
      [toOtherGgz],
      saidNo(),
    ),
    told(
      'nor are the answers to the report, in which the person permits the practice and the office to read it',
      answeredAfterStop,
      starting,
      [toReceiver],
      saidNo(),
    ),
  ],
  yes: [
    told('the person was asked again and said yes', withoutPractice, delivering, [again(adviceToPractice)], handled),
    told(
      'after everything was stopped the step itself is possible without any permission',
      stoppedAll,
      planningAgain(),
      [],
      handled,
    ),
    told(
      'after everything was stopped the person was asked again',
      stoppedAll,
      planningAgain(),
      [again(toTable)],
      handled,
    ),
    told(
      'the person permitted it again, at the very moment of the no',
      [...stoppedAll, permitted('2026-11-25T10:00:00+01:00', toTable)],
      planningAgain(),
      [toTable],
      handled,
    ),
    told(
      'after everything was stopped the person permitted this one again without being asked',
      [...stoppedAll, permitted('2026-11-25T10:05:00+01:00', toOtherGgz)],
      planningAgain(withOtherGgz),
      [toOtherGgz],
      handled,
    ),
    told(
      'after those answers the person was asked about the receiver as well',
      answeredAfterStop,
      starting,
      [again(toReceiver)],
      { outcome: 'handled', state: 'handing-over' },
    ),
    told(
      'who was never stopped can be permitted while another one is stopped',
      [...replanned, stopped('2026-11-25T10:00:00+01:00', 'welfare')],
      planningAgain(withOtherGgz),
      [toOtherGgz],
      handled,
    ),
    told(
      'the person answers in person after stopping everything, and needs not be asked again',
      [...until('written'), stopped('2026-11-27T19:00:00+01:00')],
      answering,
      [adviceToPractice],
      handled,
    ),
    {
      when: 'a second answer counts when the person was asked again',
      subject: 'share',
      before: until('gp-decided', { atAnswer: [adviceToPractice] }),
      ask: {
        at: '2026-12-01T09:00:00+01:00',
        actor: coordinator,
        permitAgain: { command: 'start-handover', grants: [again(adviceToOffice)] },
      },
      expect: { outcome: 'handled', codes: [] },
    },
  ],
});
