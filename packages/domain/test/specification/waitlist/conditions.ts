/**
 * What each step of an entry on a waiting list needs: what is refused with its code, and next to it what is accepted.
 */
import { actor, who, type StoryActor, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';
import {
  carried,
  contact,
  events,
  heldPlace,
  histories,
  historyOf,
  noNorms,
  otherTransfer,
  registered,
  transfer,
  withQuestion,
  withTransfer,
} from './story.js';

/** A situation with what is special about it. */
export interface Told {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly when: string;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** One condition: the code of its refusal, the rule, and situations on both sides of the line. */
export interface Condition {
  readonly code: string;
  readonly rule: string;
  readonly says: string;
  readonly refused: readonly Told[];
  readonly accepted: readonly Told[];
}

const gpResponsible = { responsible: { organisation: who.practice, as: 'gp-practice' } };
const providerResponsible = { responsible: { organisation: who.ggz, as: 'ggz-receiver' } };
const provider = actor('mh-professional');
const person = actor('person');
const tries = (...days: readonly string[]): readonly StoryEvent[] => [
  ...histories['waiting-intake'],
  ...days.map((day) => contact(day, false)),
];
const unreachable = { reason: 'unreachable', gpTold: true };
const alsoMissing: Readonly<Record<string, readonly string[]>> = {
  unreachable: ['attempts-below-limit'],
  'data-error': ['entry-error-missing'],
};
const social = registered({ direction: 'social-domain', provider: who.team, norms: noNorms });

/** The conditions. */
export const conditions: readonly Condition[] = [
  {
    code: 'not-the-list-holder',
    rule: 'MGN-WL-002',
    says: 'the provider that holds the list keeps it',
    refused: [
      {
        from: 'none',
        command: 'register',
        actor: actor('mh-professional', who.otherGgz),
        when: 'another provider fills this list',
      },
      {
        from: 'waiting-intake',
        command: 'record-intake',
        actor: actor('mh-professional', who.otherGgz),
        when: 'another provider held an intake',
      },
    ],
    accepted: [{ from: 'waiting-intake', command: 'record-intake', when: 'the provider of the list held it' }],
  },
  {
    code: 'not-this-person',
    rule: 'MGN-WL-002',
    says: "a place on a list is the person's own",
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        actor: { role: 'person', person: who.otherPerson },
        when: 'somebody else takes the person off the list',
      },
    ],
    accepted: [{ from: 'waiting-intake', command: 'end', actor: person, when: 'the person no longer wants to wait' }],
  },
  {
    code: 'not-the-network-office',
    rule: 'MGN-WL-002',
    says: 'a transfer is opened by the office of the region',
    refused: [
      {
        from: 'waiting-intake',
        command: 'open-transfer',
        actor: actor('network-coordinator', who.otherOffice),
        region: { networkOffice: who.office },
        when: 'an office of another region',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'open-transfer',
        region: { networkOffice: who.office },
        when: 'the office of this region',
      },
    ],
  },
  {
    code: 'not-the-gp-practice',
    rule: 'MGN-WL-002',
    says: 'a region that lets GPs register lets the own GP',
    refused: [
      {
        from: 'none',
        command: 'register',
        actor: actor('general-practitioner', who.otherPractice),
        region: { authority: { 'waitlist-entry/register': ['general-practitioner'] } },
        when: 'the GP of somebody else',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'register',
        actor: actor('general-practitioner'),
        region: { authority: { 'waitlist-entry/register': ['general-practitioner'] } },
        when: "the person's own GP, in a region that says so",
      },
      {
        from: 'waiting-intake',
        command: 'record-mediation-answer',
        actor: actor('general-practitioner'),
        when: 'the own GP asked at the referral and writes the answer down',
      },
    ],
  },
  {
    code: 'direction-without-list',
    rule: 'MGN-WL-003',
    says: 'a list is for help that can be waited for',
    refused: ['own-network', 'none-needed', 'case-conference', 'acute-route'].map((direction) => ({
      from: 'none',
      command: 'register',
      but: { direction },
      when: `nobody waits on a list for ${direction}`,
    })),
    accepted: ['ggz-basic', 'ggz-specialised', 'social-domain', 'support-point'].map((direction) => ({
      from: 'none',
      command: 'register',
      but: { direction },
      when: `a place for ${direction}`,
      expect: gpResponsible,
    })),
  },
  {
    code: 'registration-day-ahead',
    rule: 'MGN-WL-003',
    says: 'the wait is counted from a first contact that was',
    refused: [
      { from: 'none', command: 'register', but: { registeredOn: '2026-11-24' }, when: 'the first contact is tomorrow' },
    ],
    accepted: [
      { from: 'none', command: 'register', but: { registeredOn: '2026-11-23' }, when: 'the first contact was today' },
      {
        from: 'none',
        command: 'register',
        but: { registeredOn: '2026-06-01' },
        when: 'the first contact was half a year ago, and is written down only now',
        expect: { events: [{ data: { registeredOn: '2026-06-01' } }] },
      },
    ],
  },
  {
    code: 'registration-day-too-long-ago',
    rule: 'MGN-WL-003',
    says: 'a first contact was on a day that can be: at most ten years ago',
    refused: [
      { from: 'none', command: 'register', but: { registeredOn: '0001-01-01' }, when: 'it was in the year 1' },
      { from: 'none', command: 'register', but: { registeredOn: '2016-11-21' }, when: 'it was a day too long ago' },
    ],
    accepted: [
      { from: 'none', command: 'register', but: { registeredOn: '2016-11-22' }, when: 'it was ten years ago' },
    ],
  },
  {
    code: 'no-norms-on-day',
    rule: 'MGN-WL-004',
    says: 'a day before the norms of the table is refused, and nothing is guessed',
    refused: [
      {
        from: 'none',
        command: 'register',
        at: '2022-09-15T12:00:00+02:00',
        but: { registeredOn: '2022-09-15' },
        when: 'the day before the agreement of 2022, that holds the contacts',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'register',
        at: '2022-09-16T12:00:00+02:00',
        but: { registeredOn: '2022-09-15' },
        when: 'the day of the agreement; the wait itself may have begun before it',
        expect: {
          events: [
            {
              data: {
                norms: { intakeDays: 28, treatmentDays: 70, totalDays: 98, contactDays: 183, stepWorkingDays: 5 },
              },
            },
          ],
        },
      },
      {
        from: 'none',
        command: 'register',
        but: { direction: 'social-domain' },
        when: 'the social domain has no norm for the wait, and the duty of contact all the same',
        expect: { events: [{ data: { norms: noNorms } }] },
      },
    ],
  },
  {
    code: 'carried-wait-too-long-ago',
    rule: 'MGN-WL-014',
    says: 'the wait that is brought along began on a day that can be; what the system takes along is as long as it is',
    refused: [
      {
        from: 'none',
        command: 'register',
        actor: actor('mh-professional'),
        but: { carried: { ...carried, waitsSince: '0001-01-01' } },
        when: 'it began in the year 1',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'register',
        actor: actor('system'),
        but: { carried: { ...carried, waitsSince: '2015-03-02' } },
        when: 'it became that long on another list',
      },
    ],
  },
  {
    code: 'carried-dates-contradict',
    rule: 'MGN-WL-014',
    says: 'the wait that is brought along lies before the registration here, in the order in which it happened',
    refused: [
      { waitsSince: '2026-11-21' },
      { intakeOn: '2026-08-02' },
      { intakeOn: '2026-11-21' },
      { leftOn: '2026-11-24' },
      { transferCase: null },
      { why: 'acute-route' },
    ].map((wrong) => ({
      from: 'none',
      command: 'register',
      but: { carried: { ...carried, ...wrong } },
      when: `the wait was brought along with ${JSON.stringify(wrong)}`,
    })),
    accepted: [
      {
        from: 'none',
        command: 'register',
        but: { carried },
        when: 'after a transfer: both days travel along, and the receiver has taken over',
        expect: { events: [{ data: { carried, takenOver: true } }], ...providerResponsible },
      },
      {
        from: 'none',
        command: 'register',
        but: { carried: { ...carried, waitsSince: '2026-11-20', intakeOn: null } },
        when: 'everything on one day, without an intake',
      },
      {
        from: 'none',
        command: 'register',
        but: { carried: { ...carried, why: 'acute-route', transferCase: null, provider: who.ggz } },
        when: 'back from acute help: the wait goes on, and nobody took over meanwhile',
        expect: { events: [{ data: { takenOver: false } }], ...gpResponsible },
      },
      {
        from: 'none',
        command: 'register',
        but: { direction: 'social-domain', carried },
        when: 'a receiver in the social domain takes on its own part only',
        expect: { events: [{ data: { takenOver: false } }], ...gpResponsible },
      },
    ],
  },
  {
    code: 'not-by-itself',
    rule: 'MGN-WL-019',
    says: 'the system registers who waited already only, and ends after a transfer or a death only',
    refused: [
      { from: 'none', command: 'register', actor: actor('system'), when: 'the system finds somebody' },
      ...['started', 'no-longer-needed', 'unreachable', 'data-error'].map((reason) => ({
        from: 'in-treatment' as const,
        command: 'end' as const,
        actor: actor('system'),
        but: { reason, gpTold: true },
        when: `the system ends an entry because of ${reason}`,
        reasons: ['not-by-itself', ...(alsoMissing[reason] ?? [])],
      })),
    ],
    accepted: [
      {
        from: 'none',
        command: 'register',
        actor: actor('system'),
        but: { carried },
        when: 'the person was transferred to this list',
        expect: { events: [{ data: { askBy: null } }], next: { what: 'start-waiting' } },
      },
      {
        from: 'none',
        command: 'register',
        actor: actor('system'),
        but: { carried: heldPlace },
        when: 'the place is held after an acute signal, and the GP has ten working days to ask whether the wait goes on',
        expect: {
          events: [{ data: { askBy: '2026-12-07' } }],
          next: {
            what: 'confirm-wait',
            who: 'general-practitioner',
            organisation: who.practice,
            by: '2026-12-07',
            norm: 'wait-question',
          },
          ...gpResponsible,
        },
      },
      {
        from: 'none',
        command: 'register',
        but: { carried: heldPlace },
        when: 'the provider registers again after a crisis, and has asked',
        expect: { events: [{ data: { askBy: null } }], next: { what: 'start-waiting' } },
      },
      {
        from: 'waiting-intake',
        command: 'end',
        actor: actor('system'),
        events: withTransfer('waiting-intake'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        when: 'the receiver of the transfer has taken over',
      },
      {
        from: 'waiting-treatment',
        command: 'end',
        actor: actor('system'),
        but: { reason: 'deceased' },
        when: 'the person died',
        expect: { events: [{ data: { reason: 'deceased' } }], next: null },
      },
    ],
  },
  {
    code: 'wait-question-open',
    rule: 'MGN-WL-025',
    says: 'a place that was held goes no further before the person was asked; on a list where the person stood all along nothing is held up',
    refused: [
      {
        from: 'waiting-intake',
        command: 'ask-wait-goes-on',
        events: withQuestion('waiting-intake'),
        when: 'the person is being asked already',
      },
      {
        from: 'registered',
        command: 'start-waiting',
        events: [registered({ carried: heldPlace, askBy: '2026-12-07' })],
        when: 'silence after a crisis is no yes',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'ask-wait-goes-on',
        at: '2026-11-24T22:00:00+01:00',
        when: 'something happened elsewhere: the place and the clocks stay, and somebody asks within ten working days',
        expect: {
          events: [{ data: { askBy: '2026-12-08' } }],
          next: { what: 'confirm-wait', organisation: who.practice, by: '2026-12-08' },
        },
      },
      {
        from: 'waiting-treatment',
        command: 'ask-wait-goes-on',
        events: historyOf('waiting-treatment', registered({ takenOver: true })),
        when: 'a provider that has taken over asks itself',
        expect: { next: { what: 'confirm-wait', who: 'mh-professional', organisation: who.ggz } },
      },
      {
        from: 'registered',
        command: 'start-waiting',
        events: withQuestion('registered'),
        when: 'an acute signal elsewhere holds up no step of a list',
        expect: { next: { what: 'confirm-wait' } },
      },
      {
        from: 'waiting-intake',
        command: 'record-intake',
        events: withQuestion('waiting-intake'),
        when: 'an intake that came is an answer',
        expect: { next: { what: 'queue-treatment' } },
      },
    ],
  },
  {
    code: 'wait-question-not-open',
    rule: 'MGN-WL-025',
    says: 'an answer belongs to a question',
    refused: [{ from: 'waiting-intake', command: 'confirm-wait', when: 'nobody asked' }],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'confirm-wait',
        events: withQuestion('waiting-intake'),
        actor: actor('general-practitioner'),
        when: 'the GP asked, and writes it down on the person’s word',
        expect: { next: { what: 'record-intake', by: '2026-12-21' } },
      },
      {
        from: 'waiting-intake',
        command: 'confirm-wait',
        events: withQuestion('waiting-intake'),
        actor: person,
        but: { onPersonsWord: undefined },
        when: 'the person says it',
        expect: { next: { what: 'record-intake' } },
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: withQuestion('waiting-intake'),
        actor: actor('general-practitioner'),
        when: 'the person told the GP that the wait is over',
        expect: { next: null },
      },
    ],
  },
  {
    code: 'no-referral-yet',
    rule: 'MGN-WL-008',
    says: 'waiting for mental health care begins with a referral',
    refused: [
      { from: 'registered', command: 'start-waiting', but: { referralOn: null }, when: 'the referral is not there' },
    ],
    accepted: [
      {
        from: 'registered',
        command: 'start-waiting',
        when: 'the referral is there, and has a date',
        expect: {
          events: [{ data: { referralOn: '2026-11-20' } }],
          next: { what: 'record-intake', who: 'mh-professional', organisation: who.ggz, by: '2026-12-21' },
        },
      },
      {
        from: 'registered',
        command: 'start-waiting',
        events: [registered({ referralOn: '2026-11-19' })],
        but: { referralOn: undefined },
        when: 'the referral came with the registration',
        expect: { events: [{ data: { referralOn: '2026-11-19' } }] },
      },
      {
        from: 'registered',
        command: 'start-waiting',
        events: [social],
        actor: actor('social-domain-professional'),
        but: { referralOn: null },
        when: 'the social domain asks no referral; there is no norm, so the next step is a contact',
        expect: { next: { what: 'record-contact', who: 'social-domain-professional', by: '2027-05-25' } },
      },
    ],
  },
  {
    code: 'referral-day-too-long-ago',
    rule: 'MGN-WL-008',
    says: 'a referral is at most ten years old',
    refused: [
      { from: 'none', command: 'register', but: { referralOn: '1900-01-01' }, when: 'registered with it' },
      {
        from: 'registered',
        command: 'start-waiting',
        but: { referralOn: '0001-01-01' },
        when: 'it came in the year 1',
      },
    ],
    accepted: [{ from: 'none', command: 'register', but: { referralOn: '2016-11-22' }, when: 'it is ten years old' }],
  },
  {
    code: 'referral-day-ahead',
    rule: 'MGN-WL-008',
    says: 'a referral is not of tomorrow',
    refused: [
      { from: 'none', command: 'register', but: { referralOn: '2026-11-24' }, when: 'registered with it' },
      { from: 'registered', command: 'start-waiting', but: { referralOn: '2026-11-25' }, when: 'it comes tomorrow' },
    ],
    accepted: [
      { from: 'none', command: 'register', but: { referralOn: '2026-11-23' }, when: 'it is of today' },
      { from: 'registered', command: 'start-waiting', but: { referralOn: '2026-11-24' }, when: 'it came today' },
    ],
  },
  {
    code: 'intake-day-not-possible',
    rule: 'MGN-WL-009',
    says: 'an intake stands on the day on which it was',
    refused: [
      {
        from: 'waiting-intake',
        command: 'record-intake',
        but: { intakeOn: '2026-12-15' },
        when: 'it is planned for tomorrow',
      },
      {
        from: 'waiting-intake',
        command: 'record-intake',
        but: { intakeOn: '2026-11-22' },
        when: 'the day before the registration',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'record-intake',
        but: { intakeOn: '2026-11-23' },
        when: 'the day of the registration',
      },
      {
        from: 'waiting-intake',
        command: 'record-intake',
        when: 'today; the GP stays responsible',
        expect: {
          next: { what: 'queue-treatment', by: '2026-12-21', norm: 'list-step' },
          ...gpResponsible,
        },
      },
      {
        from: 'waiting-intake',
        command: 'record-intake',
        events: withTransfer('waiting-intake'),
        when: 'a transfer that runs holds up no intake',
        expect: { events: [{ type: 'intake-held' }] },
      },
    ],
  },
  {
    code: 'treatment-day-not-possible',
    rule: 'MGN-WL-009',
    says: 'a treatment begins on or after the day of the intake',
    refused: [
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        but: { treatmentOn: '2027-01-19' },
        when: 'it begins tomorrow',
      },
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        but: { treatmentOn: '2026-12-13' },
        when: 'the day before the intake',
      },
    ],
    accepted: [
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        but: { treatmentOn: '2026-12-14' },
        when: 'the day of the intake: nobody waited',
      },
    ],
  },
  {
    code: 'responsibility-not-confirmed',
    rule: 'MGN-WL-010',
    says: 'responsibility moves only when the provider confirms it',
    refused: [
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        but: { takesResponsibility: false },
        when: 'the provider does not take over',
        expect: gpResponsible,
      },
    ],
    accepted: [
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        when: 'the provider takes over from the GP',
        expect: { ...providerResponsible, next: { what: 'end', by: '2027-01-25', norm: 'list-step' } },
      },
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        events: historyOf('waiting-treatment', social),
        actor: actor('social-domain-professional'),
        when: 'the social domain takes on its own part; the GP stays responsible',
        expect: gpResponsible,
      },
      {
        from: 'waiting-treatment',
        command: 'start-treatment',
        events: historyOf('waiting-treatment', registered({ inCareOf: who.otherGgz })),
        when: 'the provider takes over from the one in whose care the person was',
        expect: providerResponsible,
      },
    ],
  },
  {
    code: 'contact-day-not-possible',
    rule: 'MGN-WL-007',
    says: 'a contact stands on the day on which it was',
    refused: [
      {
        from: 'waiting-intake',
        command: 'record-contact',
        but: { contactOn: '2026-12-15' },
        when: 'it is planned for tomorrow',
      },
      {
        from: 'waiting-intake',
        command: 'record-contact',
        but: { contactOn: '2026-11-22' },
        when: 'the person was not on the list yet',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'record-contact',
        but: { contactOn: '2026-12-14' },
        when: 'the person was spoken with today',
        expect: { events: [{ data: { contactOn: '2026-12-14', means: 'phone', reached: true } }] },
      },
      {
        from: 'waiting-intake',
        command: 'record-contact',
        but: { contactOn: '2026-12-14', reached: false },
        when: 'an attempt is written down as well',
        expect: { events: [{ data: { reached: false } }] },
      },
    ],
  },
  {
    code: 'answer-not-on-persons-word',
    rule: 'MGN-WL-016',
    says: "an answer is the person's own, also when somebody else writes it down",
    refused: [
      {
        from: 'waiting-intake',
        command: 'record-mediation-answer',
        actor: provider,
        but: { onPersonsWord: undefined },
        when: 'the provider answers for the person',
      },
      ...['declined-by-person', 'no-longer-needed', 'duplicate-closed-by-person'].map((reason) => ({
        from: 'waiting-intake' as const,
        command: 'end' as const,
        actor: provider,
        but: { reason, onPersonsWord: undefined },
        when: `the provider says ${reason}, and nobody asked the person`,
      })),
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'record-mediation-answer',
        actor: person,
        but: { answer: 'decline', consent: false, onPersonsWord: undefined },
        when: 'the person says no to the insurer, and that ends nothing else',
        expect: {
          events: [{ type: 'mediation-answer-recorded', data: { answer: 'decline', consent: false } }],
          next: { what: 'record-intake' },
        },
      },
      ...['declined-by-person', 'no-longer-needed', 'duplicate-closed-by-person'].map((reason) => ({
        from: 'waiting-treatment' as const,
        command: 'end' as const,
        actor: actor('representative'),
        but: { reason, onPersonsWord: undefined },
        when: `who represents the person says ${reason}`,
        expect: { events: [{ data: { reason } }] },
      })),
      {
        from: 'waiting-intake',
        command: 'end',
        actor: provider,
        but: { reason: 'deceased', onPersonsWord: undefined },
        when: 'the person died: there is nobody to ask',
      },
    ],
  },
  {
    code: 'reason-not-the-persons',
    rule: 'MGN-WL-016',
    says: "the person ends a wait for the person's own reasons",
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        actor: actor('general-practitioner'),
        but: { reason: 'rejected-by-provider', declineReason: 'other', gpTold: true },
        when: 'the GP says no in the place of the provider',
      },
      ...['started', 'rejected-by-provider', 'unreachable', 'data-error', 'deceased'].map((reason) => ({
        from: 'in-treatment' as const,
        command: 'end' as const,
        actor: person,
        but: { reason, declineReason: 'other', gpTold: true },
        reasons: ['reason-not-the-persons', ...(alsoMissing[reason] ?? [])],
        when: `${reason} is for the provider to say`,
      })),
    ],
    accepted: [
      {
        from: 'registered',
        command: 'end',
        actor: person,
        but: { onPersonsWord: undefined },
        when: 'the person wants to leave the list straight away',
      },
    ],
  },
  {
    code: 'mediation-consent-missing',
    rule: 'MGN-WL-020',
    says: 'until there is a legal basis the insurer helps only with the permission of the person',
    refused: [
      {
        from: 'waiting-intake',
        command: 'record-mediation-answer',
        but: { consent: false },
        when: 'the person wants help, and did not permit that data are shared',
      },
    ],
    accepted: [
      {
        from: 'registered',
        command: 'record-mediation-answer',
        actor: person,
        when: 'the person wants help and permits it',
        expect: { events: [{ data: { answer: 'accept', consent: true } }] },
      },
      {
        from: 'intake-done',
        command: 'record-mediation-answer',
        but: { answer: 'not-now', consent: true },
        when: 'not now: then nothing is permitted either',
        expect: { events: [{ data: { answer: 'not-now', consent: false } }] },
      },
    ],
  },
  {
    code: 'transfer-already-open',
    rule: 'MGN-WL-012',
    says: 'one transfer runs at a time',
    refused: [
      {
        from: 'waiting-intake',
        command: 'open-transfer',
        events: withTransfer('waiting-intake'),
        but: { transferCase: otherTransfer },
        when: 'another one looks for a place',
      },
      {
        from: 'waiting-treatment',
        command: 'open-transfer',
        events: withTransfer('waiting-treatment'),
        when: 'the same one is opened twice',
      },
    ],
    accepted: [
      {
        from: 'waiting-treatment',
        command: 'open-transfer',
        when: 'the first one; the wait goes on and the next step is what it was',
        expect: {
          events: [{ type: 'transfer-opened' }],
          next: { what: 'start-treatment', by: '2027-02-22', norm: 'treek-ggz-treatment' },
          ...gpResponsible,
        },
      },
    ],
  },
  {
    code: 'transfer-not-open',
    rule: 'MGN-WL-012',
    says: 'what was not opened is not closed, and moves nobody',
    refused: [
      { from: 'waiting-intake', command: 'close-transfer', when: 'no transfer runs' },
      {
        from: 'waiting-intake',
        command: 'end',
        actor: actor('system'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        when: 'transferred without a transfer',
      },
    ],
    accepted: [
      {
        from: 'intake-done',
        command: 'close-transfer',
        events: withTransfer('intake-done'),
        when: 'the transfer ends without a move; the intake that was held meanwhile counts',
        expect: { next: { what: 'queue-treatment' } },
      },
      ...(['registered', 'intake-done'] as const).map((from) => ({
        from,
        command: 'end' as const,
        actor: actor('system'),
        but: { reason: 'transferred', takenOverOn: '2026-11-24', transferCase: transfer },
        when: 'none was opened here, where it cannot be, and the command says by which one the person moved',
        expect: { events: [{ data: { transferCase: transfer } }] },
      })),
    ],
  },
  {
    code: 'another-transfer-open',
    rule: 'MGN-WL-012',
    says: 'a transfer is closed by its own number',
    refused: [
      {
        from: 'waiting-intake',
        command: 'close-transfer',
        events: withTransfer('waiting-intake'),
        but: { transferCase: otherTransfer },
        when: 'the number is that of another one',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: withTransfer('waiting-intake'),
        actor: actor('system'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14', transferCase: otherTransfer },
        when: 'moved by another transfer than the open one',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'close-transfer',
        events: withTransfer('waiting-intake'),
        when: 'the number is that of the open one',
      },
    ],
  },
  {
    code: 'only-by-transfer',
    rule: 'MGN-WL-013',
    says: 'that somebody was transferred follows from the transfer, and nobody says it by hand',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: withTransfer('waiting-intake'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        when: 'the holder says so while a transfer runs',
      },
      {
        from: 'registered',
        command: 'end',
        but: { reason: 'transferred', takenOverOn: '2026-11-24', transferCase: transfer },
        when: 'the holder names a transfer that the entry does not know',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        actor: person,
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        reasons: ['only-by-transfer', 'transfer-not-open'],
        when: 'the person says so',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'end',
        actor: actor('system'),
        events: withTransfer('waiting-intake'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        when: 'it follows from the transfer',
        expect: { events: [{ data: { reason: 'transferred', transferCase: transfer } }], next: null },
      },
    ],
  },
  {
    code: 'transfer-not-completed',
    rule: 'MGN-WL-013',
    says: 'the old place ends after the receiver has taken over, never before',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: withTransfer('waiting-intake'),
        actor: actor('system'),
        but: { reason: 'transferred' },
        when: 'nobody has taken over',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: withTransfer('waiting-intake'),
        actor: actor('system'),
        but: { reason: 'transferred', takenOverOn: '2026-12-15' },
        when: 'the receiver takes over tomorrow',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: withTransfer('waiting-intake'),
        actor: actor('system'),
        but: { reason: 'transferred', takenOverOn: '2026-12-14' },
        when: 'the receiver took over today',
        expect: { events: [{ data: { reason: 'transferred', takenOverOn: '2026-12-14' } }], next: null },
      },
      {
        from: 'intake-done',
        command: 'end',
        events: withTransfer('intake-done'),
        when: 'the person leaves the list while a transfer runs: every way out stays open',
        expect: { events: [{ data: { reason: 'declined-by-person', transferCase: transfer } }] },
      },
    ],
  },
  {
    code: 'treatment-not-started',
    rule: 'MGN-WL-017',
    says: 'a wait ends as started after the treatment began',
    refused: [
      { from: 'waiting-treatment', command: 'end', but: { reason: 'started' }, when: 'the person still waits' },
    ],
    accepted: [{ from: 'in-treatment', command: 'end', but: { reason: 'started' }, when: 'the treatment runs' }],
  },
  {
    code: 'decline-reason-missing',
    rule: 'MGN-WL-017',
    says: 'a provider that says no says why',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        but: { reason: 'rejected-by-provider', gpTold: true },
        when: 'without a reason',
      },
    ],
    accepted: [
      {
        from: 'intake-done',
        command: 'end',
        but: { reason: 'rejected-by-provider', declineReason: 'outside-expertise', gpTold: true },
        when: 'with a reason that is counted; the GP, who is responsible, knows',
        expect: { events: [{ data: { declineReason: 'outside-expertise' } }], ...gpResponsible },
      },
    ],
  },
  {
    code: 'gp-not-told',
    rule: 'MGN-WL-017',
    says: 'nobody leaves a list unnoticed: the GP knows',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        but: { reason: 'rejected-by-provider', declineReason: 'other' },
        when: 'a no of the provider that nobody hears of',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: tries('2026-12-01', '2026-12-02', '2026-12-03'),
        but: { reason: 'unreachable', gpTold: false },
        when: 'the person was not reached, and the GP does not know',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        but: { reason: 'data-error', entryError: 'never-registered' },
        when: 'an entry that should not be there goes, and the GP does not know',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: tries('2026-12-01', '2026-12-02', '2026-12-03'),
        but: unreachable,
        when: 'the person was not reached, and the GP looks out for them',
        expect: gpResponsible,
      },
    ],
  },
  {
    code: 'attempts-below-limit',
    rule: 'MGN-WL-017',
    says: 'somebody counts as unreachable after attempts on three days, since the last contact',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: tries('2026-12-01', '2026-12-02'),
        but: unreachable,
        when: 'attempts on two days',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: tries('2026-12-01', '2026-12-01', '2026-12-02'),
        but: unreachable,
        when: 'three attempts on two days',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: [...tries('2026-12-01', '2026-12-02', '2026-12-03'), contact('2026-12-04', true)],
        but: unreachable,
        when: 'the person was reached afterwards',
      },
      {
        from: 'waiting-intake',
        command: 'end',
        events: tries('2026-12-01', '2026-12-02', '2026-12-03'),
        region: { contactAttempts: 4 },
        but: unreachable,
        when: 'the region asks for four days',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'end',
        events: [
          ...histories['waiting-intake'],
          contact('2026-11-30', true),
          ...tries('2026-12-01', '2026-12-02', '2026-12-03').slice(2),
        ],
        but: unreachable,
        when: 'attempts on three days after the last contact',
      },
    ],
  },
  {
    code: 'kept-entry-missing',
    rule: 'MGN-WL-017',
    says: 'who was entered twice stays on the list once',
    refused: [
      { from: 'registered', command: 'end', but: { reason: 'duplicate-record' }, when: 'nobody says which one stays' },
    ],
    accepted: [
      {
        from: 'registered',
        command: 'end',
        but: { reason: 'duplicate-record', keptEntry: 'WL-0042' },
        when: 'the entry that stays is named',
        expect: { events: [{ data: { keptEntry: 'WL-0042' } }] },
      },
    ],
  },
  {
    code: 'entry-error-missing',
    rule: 'MGN-WL-017',
    says: 'an entry that should not be there says what was wrong with it, and the GP knows',
    refused: [
      {
        from: 'waiting-intake',
        command: 'end',
        but: { reason: 'data-error', gpTold: true },
        when: 'nobody says what was wrong',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'end',
        but: { reason: 'data-error', gpTold: true, entryError: 'another-list' },
        when: 'the person belongs on another list, and the GP knows',
        expect: { events: [{ data: { reason: 'data-error', entryError: 'another-list' } }], next: null },
      },
    ],
  },
  {
    code: 'acute-service-not-contacted',
    rule: 'MGN-WL-018',
    says: 'an acute signal ends the wait in one action, with the acute service contacted',
    refused: [
      {
        from: 'waiting-intake',
        command: 'signal-acute',
        but: { acuteServiceContacted: false },
        when: 'nobody called the acute service',
      },
    ],
    accepted: [
      {
        from: 'waiting-treatment',
        command: 'signal-acute',
        actor: actor('general-practitioner'),
        but: { acuteService: who.acuteService },
        when: 'any professional, at once; who is responsible stays who it was',
        expect: {
          events: [{ type: 'acute-signalled', data: { acuteService: who.acuteService } }],
          next: null,
          ...gpResponsible,
        },
      },
    ],
  },
  {
    code: 'norm-not-exceeded',
    rule: 'MGN-WL-006',
    says: 'the last day of a norm is in time, and a norm that is not counted is not exceeded',
    refused: [
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-21T23:59:00+01:00',
        but: { norm: 'treek-ggz-intake' },
        when: 'day 28 is not over',
      },
      {
        from: 'intake-done',
        command: 'mark-time-norm-exceeded',
        at: '2027-01-31T09:00:00+01:00',
        but: { norm: 'treek-ggz-intake' },
        when: 'the intake was in time',
      },
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        at: '2027-05-01T09:00:00+02:00',
        events: historyOf('waiting-intake', social),
        but: { norm: 'treek-ggz-intake' },
        when: 'the social domain has no norm, and is never over one',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-22T00:00:00+01:00',
        but: { norm: 'treek-ggz-intake' },
        when: 'day 29 has begun; from now on the next date is the one of a contact',
        expect: {
          events: [{ type: 'time-norm-exceeded', data: { norm: 'treek-ggz-intake', due: '2026-12-21' } }],
          next: { what: 'record-contact', by: '2027-05-25', norm: 'waiting-contact' },
        },
      },
      {
        from: 'waiting-treatment',
        command: 'mark-time-norm-exceeded',
        at: '2027-03-02T00:00:00+01:00',
        but: { norm: 'treek-ggz-total' },
        when: 'fourteen weeks since the first contact are over',
        expect: { events: [{ data: { norm: 'treek-ggz-total', due: '2027-03-01' } }] },
      },
    ],
  },
  {
    code: 'norm-already-marked',
    rule: 'MGN-WL-006',
    says: 'an exceeded norm is reported once',
    refused: [
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-23T06:00:00+01:00',
        events: [...histories['waiting-intake'], events.intakeExceeded],
        but: { norm: 'treek-ggz-intake' },
        when: 'it was reported yesterday',
      },
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        events: historyOf(
          'waiting-intake',
          registered({ carried: { ...carried, intakeOn: null, reported: ['treek-ggz-intake'] } }),
        ),
        but: { norm: 'treek-ggz-intake' },
        when: 'it was reported on the list that the person left',
      },
    ],
    accepted: [
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        events: historyOf(
          'waiting-intake',
          registered({ carried: { ...carried, intakeOn: null, reported: ['treek-ggz-intake'] } }),
        ),
        but: { norm: 'treek-ggz-total' },
        when: 'another norm of the same wait, that nobody reported yet',
        expect: { events: [{ data: { norm: 'treek-ggz-total', due: '2026-11-09' } }] },
      },
      {
        from: 'waiting-intake',
        command: 'mark-time-norm-exceeded',
        at: '2027-12-01T06:00:00+01:00',
        events: [
          ...histories['waiting-intake'],
          {
            type: 'time-norm-exceeded',
            at: '2027-05-26T06:00:00+02:00',
            data: { norm: 'waiting-contact', level: 'target', due: '2027-05-25' },
          },
          { ...contact('2027-05-27', true), at: '2027-05-27T16:00:00+02:00' },
        ],
        but: { norm: 'waiting-contact' },
        when: 'the next contact is late as well',
        expect: { events: [{ data: { norm: 'waiting-contact', due: '2027-11-26' } }] },
      },
    ],
  },
];
