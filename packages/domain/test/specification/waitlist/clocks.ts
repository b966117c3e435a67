/**
 * The clocks of an entry on a waiting list on the days that matter: the last day in time, and the day after.
 */
import { event, who, type StoryEvent } from '../story.js';
import {
  carried,
  contact,
  events,
  heldPlace,
  histories,
  historyOf,
  noNorms,
  registered,
  withQuestion,
  withTransfer,
} from './story.js';

/** One situation on one day. */
export interface ToldDay {
  readonly id: string;
  readonly title: string;
  readonly events: readonly StoryEvent[];
  readonly today: string;
  readonly expect: object;
  readonly why: string;
}

const intake = 'MGN-WL-005: the intake within 28 days of the first contact, the last day included';
const treatment = 'MGN-WL-005: the treatment within 70 days of the intake, the last day included';
const total = 'MGN-WL-005: the treatment within 98 days of the first contact, the last day included';
const contacts = 'MGN-WL-007: at least two contacts a year, so at most 183 days between them';
const travels = 'MGN-WL-014: the time that somebody has waited travels along';
const keeps = 'MGN-WL-011, MGN-WL-012: a transfer stops no clock and costs no place';
const question = event('wait-question-opened', '2026-11-24T09:00:00+01:00', { askBy: '2026-12-08' });
const moved = registered({ carried, takenOver: true });
const movedEarly = registered({ carried: { ...carried, intakeOn: null }, takenOver: true });

/** The days. */
export const clocksTold: readonly ToldDay[] = [
  {
    id: 'intake.day-28',
    title: 'on day 28 the intake is in time',
    events: histories['waiting-intake'],
    today: '2026-12-21',
    expect: {
      clocks: { 'treek-ggz-intake': { from: '2026-11-23', target: '2026-12-21', day: 28, standing: 'soon' } },
      flags: [],
      waited: { intakeDays: 28, treatmentDays: null, totalDays: 28 },
    },
    why: intake,
  },
  {
    id: 'intake.day-29',
    title: 'on day 29 the wait is over the norm, and nothing is blocked',
    events: histories['waiting-intake'],
    today: '2026-12-22',
    expect: {
      clocks: { 'treek-ggz-intake': { day: 29, standing: 'past-bound' } },
      flags: ['over-norm'],
      overNorms: ['treek-ggz-intake'],
      next: { what: 'record-intake', by: '2026-12-21' },
    },
    why: intake,
  },
  {
    id: 'intake.stops',
    title: 'the intake stops the first clock and starts the second',
    events: histories['intake-done'],
    today: '2027-01-31',
    expect: {
      clocks: {
        'treek-ggz-intake': { stoppedOn: '2026-12-14', met: true, standing: 'calm' },
        'treek-ggz-treatment': { from: '2026-12-14', target: '2027-02-22', stoppedOn: null },
      },
      flags: [],
      waited: { intakeDays: 21, treatmentDays: 48, totalDays: 69 },
    },
    why: treatment,
  },
  {
    id: 'treatment.day-70',
    title: 'on day 70 after the intake the treatment is in time',
    events: histories['waiting-treatment'],
    today: '2027-02-22',
    expect: { clocks: { 'treek-ggz-treatment': { day: 70, standing: 'soon' } }, flags: [] },
    why: treatment,
  },
  {
    id: 'treatment.day-71',
    title: 'on day 71 after the intake the treatment is late',
    events: histories['waiting-treatment'],
    today: '2027-02-23',
    expect: { overNorms: ['treek-ggz-treatment'], flags: ['over-norm'] },
    why: treatment,
  },
  {
    id: 'total.day-98',
    title: 'on day 98 the whole wait is in time',
    events: histories['waiting-treatment'],
    today: '2027-03-01',
    expect: { overNorms: ['treek-ggz-treatment'], clocks: { 'treek-ggz-total': { day: 98, standing: 'soon' } } },
    why: total,
  },
  {
    id: 'total.day-99',
    title: 'on day 99 the whole wait is over the norm',
    events: histories['waiting-treatment'],
    today: '2027-03-02',
    expect: { overNorms: ['treek-ggz-treatment', 'treek-ggz-total'] },
    why: total,
  },
  {
    id: 'treatment.stops-all',
    title: 'the treatment ends the wait: every clock of it stands still, and no contact is due',
    events: histories['in-treatment'],
    today: '2027-12-31',
    expect: {
      clocks: {
        'treek-ggz-treatment': { stoppedOn: '2027-01-18', met: true },
        'treek-ggz-total': { stoppedOn: '2027-01-18', met: true },
        'waiting-contact': { $absent: true },
        'list-step': { target: '2027-01-25' },
      },
      flags: [],
      waited: { intakeDays: 21, treatmentDays: 35, totalDays: 56 },
      counts: { waiting: 0, overNorm: 0, contactOverdue: 0 },
    },
    why: total,
  },
  {
    id: 'contact.day-183',
    title: 'on day 183 after the last contact the contact is in time',
    events: histories['waiting-intake'],
    today: '2027-05-25',
    expect: { flags: ['over-norm'], clocks: { 'waiting-contact': { target: '2027-05-25', standing: 'soon' } } },
    why: contacts,
  },
  {
    id: 'contact.day-184',
    title: 'on day 184 after the last contact the contact is overdue',
    events: histories['waiting-intake'],
    today: '2027-05-26',
    expect: { flags: ['over-norm', 'contact-overdue'], counts: { waiting: 1, overNorm: 1, contactOverdue: 1 } },
    why: contacts,
  },
  {
    id: 'contact.anew',
    title: 'a contact starts the clock anew',
    events: [...histories['waiting-intake'], contact('2027-01-04', true)],
    today: '2027-05-26',
    expect: { flags: ['over-norm'], clocks: { 'waiting-contact': { from: '2027-01-04', target: '2027-07-06' } } },
    why: contacts,
  },
  {
    id: 'contact.attempt',
    title: 'an attempt is no contact',
    events: [...histories['waiting-intake'], contact('2027-01-04', false)],
    today: '2027-05-26',
    expect: { flags: ['over-norm', 'contact-overdue'] },
    why: contacts,
  },
  {
    id: 'contact.written-late',
    title: 'a contact that is written down late does not make the last one earlier',
    events: [...histories['waiting-intake'], contact('2027-01-04', true), contact('2026-12-01', true)],
    today: '2027-01-05',
    expect: { clocks: { 'waiting-contact': { from: '2027-01-04' } } },
    why: contacts,
  },
  {
    id: 'contact.intake-counts',
    title: 'the intake is a contact',
    events: histories['waiting-treatment'],
    today: '2027-01-05',
    expect: { clocks: { 'waiting-contact': { from: '2026-12-14', target: '2027-06-15' } } },
    why: contacts,
  },
  {
    id: 'contact.is-next-after-the-norm',
    title: 'once it was reported that the norm is exceeded, the next date is the one of a contact',
    events: [...histories['waiting-intake'], events.intakeExceeded],
    today: '2027-01-05',
    expect: {
      next: {
        what: 'record-contact',
        who: 'mh-professional',
        organisation: who.ggz,
        by: '2027-05-25',
        norm: 'waiting-contact',
      },
    },
    why: contacts,
  },
  {
    id: 'social.no-norm',
    title: 'in the social domain there is no norm: never over it, and a contact has a day all the same',
    events: historyOf('waiting-intake', registered({ direction: 'social-domain', provider: who.team, norms: noNorms })),
    today: '2027-05-25',
    expect: {
      clocks: { 'treek-ggz-intake': { $absent: true }, 'treek-ggz-total': { $absent: true } },
      flags: [],
      next: { what: 'record-contact', who: 'social-domain-professional', organisation: who.team, by: '2027-05-25' },
    },
    why: 'MGN-WL-004: no norm for the social domain was found, and none is made up',
  },
  {
    id: 'question.contact-stays',
    title: 'while the person is being asked whether the wait goes on, the contact keeps its day and its owner',
    events: historyOf(
      'waiting-intake',
      registered({ direction: 'social-domain', provider: who.team, norms: noNorms }),
    ).concat(question),
    today: '2027-05-26',
    expect: {
      clocks: {
        'wait-question': { target: '2026-12-08', standing: 'past-bound' },
        'waiting-contact': { target: '2027-05-25', standing: 'past-bound' },
      },
      flags: ['contact-overdue'],
      next: { what: 'confirm-wait', who: 'general-practitioner', organisation: who.practice },
      turns: [
        { what: 'confirm-wait', who: 'general-practitioner', organisation: who.practice, by: '2026-12-08' },
        { what: 'record-contact', who: 'social-domain-professional', organisation: who.team, by: '2027-05-25' },
      ],
    },
    why: contacts,
  },
  {
    id: 'question.step-stays',
    title: 'a question that is open stops no step of the holder of the list',
    events: withQuestion('waiting-intake'),
    today: '2026-12-01',
    expect: {
      turns: [
        { what: 'confirm-wait', organisation: who.practice, by: '2026-12-08', norm: 'wait-question' },
        { what: 'record-intake', organisation: who.ggz, by: '2026-12-21', norm: 'treek-ggz-intake' },
      ],
    },
    why: 'MGN-WL-025: on a list where the person stood all along nothing is held up',
  },
  {
    id: 'question.held-place',
    title: 'a place that was held goes no further before the person was asked, and the contact is due all the same',
    events: [registered({ carried: heldPlace, askBy: '2026-12-07' })],
    today: '2026-12-01',
    expect: {
      turns: [
        { what: 'confirm-wait', organisation: who.practice, by: '2026-12-07', norm: 'wait-question' },
        { what: 'record-contact', organisation: who.ggz, norm: 'waiting-contact' },
      ],
    },
    why: contacts,
  },
  {
    id: 'question.none',
    title: 'where nobody has to ask, there is one turn: the next step',
    events: histories['waiting-intake'],
    today: '2026-12-01',
    expect: { turns: [{ what: 'record-intake', organisation: who.ggz, by: '2026-12-21' }] },
    why: contacts,
  },
  {
    id: 'registered.step',
    title: 'who is registered waits already, and the holder of the list has five working days',
    events: histories.registered,
    today: '2026-11-30',
    expect: {
      clocks: {
        'list-step': { target: '2026-11-30', standing: 'soon' },
        'treek-ggz-intake': { from: '2026-11-23', day: 7 },
      },
      next: { what: 'start-waiting', by: '2026-11-30', norm: 'list-step' },
    },
    why: 'MGN-WL-005: the wait runs from the first contact; the five working days are a proposed default',
  },
  {
    id: 'transfer.keeps-clocks',
    title: 'with a transfer open the clocks, the next step and the place are what they were',
    events: withTransfer('waiting-intake'),
    today: '2026-12-22',
    expect: {
      clocks: { 'treek-ggz-intake': { from: '2026-11-23', target: '2026-12-21', stoppedOn: null } },
      flags: ['over-norm', 'transfer-open'],
      next: { what: 'record-intake', by: '2026-12-21' },
      place: { registeredOn: '2026-11-23', waitsSince: '2026-11-23' },
    },
    why: keeps,
  },
  {
    id: 'carried.both-days',
    title: 'after a transfer the wait counts from the first list, and so does the intake that was held there',
    events: historyOf('waiting-intake', moved),
    today: '2026-12-01',
    expect: {
      clocks: {
        'treek-ggz-intake': { from: '2026-08-03', stoppedOn: '2026-09-07' },
        'treek-ggz-treatment': { from: '2026-09-07', target: '2026-11-16' },
        'treek-ggz-total': { from: '2026-08-03', target: '2026-11-09' },
      },
      overNorms: ['treek-ggz-treatment', 'treek-ggz-total'],
      waited: { intakeDays: 35, treatmentDays: 85, totalDays: 120 },
      place: { registeredOn: '2026-11-23', waitsSince: '2026-08-03' },
      responsible: { organisation: who.ggz, as: 'ggz-receiver' },
    },
    why: travels,
  },
  {
    id: 'carried.no-intake-yet',
    title: 'without an intake on the first list the wait for it goes on',
    events: historyOf('waiting-intake', movedEarly),
    today: '2026-12-01',
    expect: {
      clocks: { 'treek-ggz-intake': { from: '2026-08-03', target: '2026-08-31', stoppedOn: null } },
      overNorms: ['treek-ggz-intake', 'treek-ggz-total'],
    },
    why: travels,
  },
  {
    id: 'carried.second-intake',
    title: 'a second intake at the new provider does not set the wait for treatment back',
    events: historyOf('waiting-treatment', moved),
    today: '2027-01-05',
    expect: { clocks: { 'treek-ggz-treatment': { from: '2026-09-07' } } },
    why: travels,
  },
  {
    id: 'ended.counts-to-its-end',
    title: 'a wait that ended without a treatment counts to the day on which it ended',
    events: [
      ...histories['waiting-treatment'],
      { type: 'acute-signalled', at: '2027-01-03T22:00:00+01:00', data: { acuteService: null } },
    ],
    today: '2027-06-01',
    expect: { state: 'ended', waited: { intakeDays: 21, treatmentDays: 20, totalDays: 41 }, next: null },
    why: 'MGN-WL-018: an acute signal ends the wait, and the time waited goes on to count',
  },
  {
    id: 'ended.nothing-runs',
    title: 'after the end nothing runs and nothing is next',
    events: histories.ended,
    today: '2027-06-01',
    expect: { clocks: {}, flags: [], next: null, counts: { waiting: 0, overNorm: 0, contactOverdue: 0 } },
    why: 'MGN-WL-001: the process has ended',
  },
];
