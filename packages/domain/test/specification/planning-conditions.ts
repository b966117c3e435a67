/**
 * What a date, a conversation that was held, and a request that lapses need.
 */
import type { Condition } from './guarded.js';
import { appointment, attendance, event, events, histories, report, seat, who } from './story.js';

const ggzSeat = seat('mh-professional', who.ggz);
const teamSeat = seat('social-domain-professional', who.team);
const both = [ggzSeat, teamSeat];

const withSeats = (...seats: readonly object[]) => ({ appointment: { ...appointment, seats } });
const present = (facts: object) => ({ attendance: { ...attendance, ...facts } });
const later = { ...appointment, startsAt: '2026-12-08T14:00:00+01:00' };

/** Nobody came from the ggz and the social domain, each with a reason. */
const bothAbsent = [
  { deviation: 'seat-absent', seat: 'mh-professional', reason: 'Ill that morning.' },
  { deviation: 'seat-absent', seat: 'social-domain-professional', reason: 'Stood in a traffic jam.' },
];

/** Held twice: the second conversation took place as well. */
export const heldTwice = [
  ...histories.held,
  event('second-conversation-planned', '2026-12-01T11:00:00+01:00', { reason: 'more-time-needed', appointment: later }),
  event('conversation-held', '2026-12-08T15:10:00+01:00', {
    heldAt: later.startsAt,
    attendance,
    billableMhParticipation: false,
  }),
  event('report-written', '2026-12-08T16:00:00+01:00', { number: 1, report }),
];

/** The person did not come to the first date. */
const missed = event('no-show-recorded', '2026-11-30T14:30:00+01:00', { absent: ['person'] });
const inVain = (at: string) => event('contact-attempted', at, { means: 'phone', reached: false });

const noShow = (at: string) => event('no-show-recorded', at, { absent: ['person'] });

/** Attempts in vain while a date for a second conversation is looked for. */
const triedAfterTheFirst = ['2026-12-03', '2026-12-04', '2026-12-05'].map((day) => inVain(`${day}T09:00:00+01:00`));

/** The conditions. */
export const planningConditions: readonly Condition[] = [
  {
    code: 'seat-open',
    rule: 'MGN-VG-012',
    says: 'mental health care and the social domain each have a seat at the table (fixed nationally; regions deviate in part)',
    refused: [
      { from: 'accepted', command: 'plan', but: withSeats(ggzSeat), when: 'nobody comes from the social domain' },
      { from: 'accepted', command: 'plan', but: withSeats(teamSeat), when: 'nobody comes from the ggz' },
      { from: 'accepted', command: 'plan', but: withSeats(), when: 'nobody comes at all' },
      {
        from: 'held',
        command: 'plan-second',
        but: { appointment: { ...later, seats: [ggzSeat] } },
        when: 'a second conversation needs the same seats',
      },
    ],
    accepted: [
      { from: 'accepted', command: 'plan', but: withSeats(...both), when: 'both seats are filled' },
      {
        from: 'accepted',
        command: 'plan',
        but: withSeats(
          ...both,
          seat('experience-expert', who.experts),
          seat('other-expertise', who.practice, 'primary-care-mh-practitioner'),
        ),
        when: 'more seats are filled than the region asks for',
      },
    ],
  },
  {
    code: 'seat-role-not-allowed',
    rule: 'MGN-VG-012',
    says: 'whoever sits there has a role that fits the seat',
    refused: [
      {
        from: 'accepted',
        command: 'plan',
        but: withSeats(seat('mh-professional', who.practice, 'primary-care-mh-practitioner'), teamSeat),
        when: 'the practice nurse sits in the seat of the ggz',
      },
      {
        from: 'accepted',
        command: 'plan',
        but: withSeats(...both, seat('other-expertise', who.practice, 'general-practitioner')),
        when: 'the GP, who decides afterwards, sits at the table as well',
      },
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [seat('mh-professional', who.ggz, 'general-practitioner'), teamSeat] }),
        when: 'a GP sat in the seat of the ggz, and nobody says why',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({
          seats: [seat('mh-professional', who.ggz, 'general-practitioner'), teamSeat],
          deviations: [{ deviation: 'alternative-seat', seat: 'mh-professional', reason: 'Nobody else was free.' }],
        }),
        when: 'a GP sat in the seat of the ggz, with the reason',
      },
      {
        from: 'accepted',
        command: 'plan',
        but: withSeats(seat('mh-professional', who.ggz, 'coordinating-clinician'), teamSeat),
        when: 'a coordinating clinician sits in the seat of the ggz',
      },
    ],
  },
  {
    code: 'plan-not-agreed',
    rule: 'MGN-VG-013',
    says: 'the person agrees with the time and with who is there',
    refused: [
      {
        from: 'accepted',
        command: 'plan',
        but: { personAgrees: false },
        when: 'the person does not agree with the date',
      },
      { from: 'held', command: 'plan-second', but: { personAgrees: false }, when: 'nor with a second one' },
    ],
    accepted: [{ from: 'held', command: 'plan-second', when: 'the person agrees with a second conversation' }],
  },
  {
    code: 'starts-in-the-past',
    rule: 'MGN-VG-014',
    says: 'a conversation lies ahead',
    refused: [{ from: 'accepted', command: 'plan', at: '2026-11-30T14:00:01+01:00', when: 'it began a second ago' }],
    accepted: [
      { from: 'accepted', command: 'plan', at: '2026-11-30T14:00:00+01:00', when: 'it begins this very moment' },
      {
        from: 'accepted',
        command: 'plan',
        at: '2026-11-30T13:00:00Z',
        when: 'the same moment, written in another zone',
      },
    ],
  },
  {
    code: 'too-long',
    rule: 'MGN-VG-014',
    says: 'at most 90 minutes, unless the region agreed on something else (no public value)',
    refused: [
      { from: 'accepted', command: 'plan', but: { appointment: { ...appointment, minutes: 91 } }, when: '91 minutes' },
      {
        from: 'accepted',
        command: 'plan',
        but: { appointment: { ...appointment, minutes: 61 } },
        region: { maximumMinutes: 60 },
        when: '61 minutes where the region has 60',
      },
    ],
    accepted: [
      { from: 'accepted', command: 'plan', but: { appointment: { ...appointment, minutes: 90 } }, when: '90 minutes' },
    ],
  },
  {
    code: 'person-absent',
    rule: 'MGN-VG-015',
    says: 'without the person there was no conversation',
    refused: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ personPresent: false }),
        when: 'the person was not there',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ closeOnes: 0 }),
        when: 'the person came without close ones',
      },
    ],
  },
  {
    code: 'seat-absent-without-reason',
    rule: 'MGN-VG-037',
    says: 'a conversation with an empty seat counts as held, with the deviation and its reason',
    refused: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [ggzSeat] }),
        when: 'an empty seat, and nobody says why',
      },
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({
          seats: [ggzSeat],
          deviations: [{ deviation: 'seat-absent', seat: 'experience-expert', reason: 'Nobody was free.' }],
        }),
        when: 'the reason is about another seat',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({
          seats: [ggzSeat],
          deviations: [{ deviation: 'seat-absent', seat: 'social-domain-professional', reason: 'Ill that morning.' }],
        }),
        when: 'an empty seat with its reason',
        expect: { events: [{ data: { attendance: { deviations: [{ deviation: 'seat-absent' }] } } }] },
      },
    ],
  },
  {
    code: 'seat-not-agreed',
    rule: 'MGN-VG-037',
    says: 'who sits at the table is agreed with the person; another organisation is a deviation with its reason',
    refused: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [...appointment.seats, seat('other-expertise', who.otherGgz, 'mh-professional')] }),
        when: 'an organisation sat there that nobody agreed on',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({
          seats: [seat('mh-professional', who.otherGgz), teamSeat],
          deviations: [
            { deviation: 'alternative-seat', seat: 'mh-professional', reason: 'The psychologist fell ill.' },
          ],
        }),
        when: 'somebody else came, with the reason',
      },
    ],
  },
  {
    code: 'nobody-at-the-table',
    rule: 'MGN-VG-037',
    says: 'somebody was there who can write down what was said',
    refused: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [], deviations: bothAbsent }),
        when: 'nobody came but the person, with a reason for each seat',
      },
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [], deviations: bothAbsent.slice(1) }),
        when: 'nobody came but the person, and one seat is without a reason',
        reasons: ['nobody-at-the-table', 'seat-absent-without-reason'],
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: present({ seats: [seat('experience-expert', who.experts)], deviations: bothAbsent }),
        when: 'the experience expert alone was there, with a reason for each other seat',
        expect: { next: { what: 'write-report', who: 'experience-expert', organisation: who.experts } },
      },
    ],
  },
  {
    code: 'not-held-yet',
    rule: 'MGN-VG-038',
    says: 'a conversation is recorded after it began',
    refused: [
      { from: 'scheduled', command: 'record-held', at: '2026-11-30T13:59:59+01:00', when: 'it begins in a second' },
      {
        from: 'scheduled',
        command: 'record-held',
        but: { heldAt: '2026-12-01T14:00:00+01:00' },
        when: 'the moment that is given lies ahead',
      },
    ],
    accepted: [
      { from: 'scheduled', command: 'record-held', at: '2026-11-30T14:00:00+01:00', when: 'it has just begun' },
      {
        from: 'scheduled',
        command: 'record-held',
        but: { heldAt: '2026-11-30T14:20:00+01:00' },
        when: 'it began later than planned',
        expect: { events: [{ data: { heldAt: '2026-11-30T14:20:00+01:00' } }] },
      },
    ],
  },
  {
    code: 'held-before-planned',
    rule: 'MGN-VG-038',
    says: 'a conversation takes place after it was planned',
    refused: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: { heldAt: '2026-11-25T14:00:00+01:00' },
        when: 'the day before it was planned',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-held',
        but: { heldAt: '2026-11-27T10:00:00+01:00' },
        when: 'it was moved forward, and nobody planned it anew',
      },
    ],
  },
  {
    code: 'not-begun-yet',
    rule: 'MGN-VG-038',
    says: 'nobody is missed before the conversation begins',
    refused: [
      {
        from: 'scheduled',
        command: 'record-no-show',
        at: '2026-11-30T13:59:59+01:00',
        when: 'it begins in a second',
      },
    ],
    accepted: [
      { from: 'scheduled', command: 'record-no-show', at: '2026-11-30T14:00:00+01:00', when: 'it has just begun' },
    ],
  },
  {
    code: 'no-show-already-recorded',
    rule: 'MGN-VG-038',
    says: 'somebody is missed once for one date',
    refused: [
      {
        from: 'scheduled',
        command: 'record-no-show',
        events: [...histories.scheduled, missed],
        at: '2026-11-30T16:00:00+01:00',
        when: 'it was recorded for this date',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-no-show',
        events: [
          ...histories.scheduled,
          missed,
          event('conversation-replanned', '2026-11-30T17:00:00+01:00', { reason: 'no-show' }),
          event('conversation-planned', '2026-12-01T10:00:00+01:00', {
            appointment: { ...appointment, startsAt: '2026-12-03T14:00:00+01:00' },
          }),
        ],
        at: '2026-12-03T14:30:00+01:00',
        when: 'the person does not come on the next date either',
      },
    ],
  },
  {
    code: 'too-far-ahead',
    rule: 'MGN-VG-014',
    says: 'a conversation is within a year',
    refused: [
      {
        from: 'accepted',
        command: 'plan',
        but: { appointment: { ...appointment, startsAt: '9999-12-31T14:00:00+01:00' } },
        when: 'a slip of the keyboard',
      },
    ],
    accepted: [
      {
        from: 'accepted',
        command: 'plan',
        but: { appointment: { ...appointment, startsAt: '2027-11-26T14:00:00+01:00' } },
        when: 'a year ahead',
      },
    ],
  },
  {
    code: 'attempts-below-limit',
    rule: 'MGN-VG-016',
    says: 'three attempts to reach the person, each on a day of its own (no public value)',
    refused: [
      { from: 'accepted', command: 'lapse', when: 'nobody tried' },
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts.slice(0, 2)],
        when: 'two attempts',
      },
      {
        from: 'accepted',
        command: 'lapse',
        events: [
          ...histories.accepted,
          ...['09:00', '12:00', '16:00'].map((time) => inVain(`2026-11-25T${time}:00+01:00`)),
        ],
        when: 'three attempts, all on one day',
      },
      {
        from: 'accepted',
        command: 'lapse',
        events: [
          ...histories.accepted,
          ...events.attempts,
          event('contact-attempted', '2026-11-26T11:30:00+01:00', { means: 'phone', reached: true }),
        ],
        when: 'the person was reached after three attempts',
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.accepted,
          ...events.attempts.slice(0, 1),
          events.planned,
          noShow('2026-11-30T14:30:00+01:00'),
        ],
        when: 'one attempt and one conversation to which the person did not come',
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts, events.planned, noShow('2026-11-30T14:30:00+01:00')],
        when: 'three attempts, and then the person agreed to a date: who agrees was reached',
        expect: { next: { what: 'replan' } },
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.scheduled,
          noShow('2026-11-30T14:30:00+01:00'),
          noShow('2026-11-30T14:40:00+01:00'),
          events.held,
          events.written,
          event('second-conversation-planned', '2026-12-01T11:00:00+01:00', {
            reason: 'more-time-needed',
            appointment: later,
          }),
          noShow('2026-12-08T14:30:00+01:00'),
        ],
        at: '2026-12-08T15:00:00+01:00',
        when: 'who came to a conversation was reached, whatever was missed before',
        reasons: ['conversation-was-held', 'attempts-below-limit'],
        expect: { next: { what: 'replan' } },
      },
    ],
    accepted: [
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts],
        when: 'three attempts',
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.scheduled,
          noShow('2026-11-30T14:30:00+01:00'),
          inVain('2026-12-01T09:00:00+01:00'),
          inVain('2026-12-02T09:00:00+01:00'),
        ],
        at: '2026-12-03T09:00:00+01:00',
        when: 'the person did not come, and was called twice in vain after that',
      },
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts.slice(0, 1)],
        region: { contactAttempts: 1 },
        when: 'one attempt where the region has one',
      },
    ],
  },
  {
    code: 'conversation-was-held',
    rule: 'MGN-VG-016',
    says: 'what a conversation gave is not lost because a second one does not take place: the second one is called off (no public text)',
    refused: [
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.held, events.secondPlanned, events.secondReplanned, ...triedAfterTheFirst],
        at: '2026-12-05T10:00:00+01:00',
        when: 'three attempts in vain to find a date for a second conversation',
        expect: { next: { what: 'drop-second', who: 'network-coordinator' } },
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.held,
          events.secondPlanned,
          noShow('2026-12-08T14:30:00+01:00'),
          inVain('2026-12-09T09:00:00+01:00'),
          inVain('2026-12-10T09:00:00+01:00'),
        ],
        at: '2026-12-10T10:00:00+01:00',
        when: 'the person did not come to the second conversation, and was called twice in vain after that',
        expect: { next: { what: 'drop-second', who: 'network-coordinator' } },
      },
    ],
    accepted: [
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts],
        when: 'no conversation was held',
      },
    ],
  },
  {
    code: 'no-show-not-recorded',
    rule: 'MGN-VG-016',
    says: 'whoever may be sitting at the table is not given up: first somebody records that the person was not there',
    refused: [
      {
        from: 'scheduled',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts, events.planned],
        at: appointment.startsAt,
        when: 'the conversation begins at this moment',
        expect: { next: { what: 'record-held' } },
      },
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.accepted,
          ...events.attempts.slice(0, 2),
          events.planned,
          event('conversation-replanned', '2026-11-30T14:40:00+01:00', { reason: 'no-show' }),
          event('conversation-planned', '2026-12-01T09:00:00+01:00', {
            appointment: { ...appointment, startsAt: '2026-12-03T14:00:00+01:00' },
          }),
        ],
        at: '2026-12-03T16:00:00+01:00',
        when: 'an earlier date was missed, and nobody says so of this one',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.scheduled,
          inVain('2026-11-28T09:00:00+01:00'),
          inVain('2026-11-29T09:00:00+01:00'),
          noShow('2026-11-30T14:30:00+01:00'),
        ],
        at: '2026-11-30T15:00:00+01:00',
        when: 'the person was missed there',
      },
    ],
  },
  {
    code: 'agreed-date-ahead',
    rule: 'MGN-VG-016',
    says: 'a date that the person agreed to stands',
    refused: [
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.scheduled,
          inVain('2026-11-27T09:00:00+01:00'),
          inVain('2026-11-28T09:00:00+01:00'),
          inVain('2026-11-29T09:00:00+01:00'),
        ],
        at: '2026-11-29T10:00:00+01:00',
        when: 'nobody answers the phone, and the appointment is tomorrow',
        expect: { next: { what: 'record-held' } },
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'lapse',
        events: [
          ...histories.scheduled,
          inVain('2026-11-28T09:00:00+01:00'),
          inVain('2026-11-29T09:00:00+01:00'),
          noShow('2026-11-30T14:30:00+01:00'),
        ],
        at: '2026-11-30T15:00:00+01:00',
        when: 'nobody answered the phone, and the person did not come',
      },
    ],
  },
  {
    code: 'maximum-conversations-reached',
    rule: 'MGN-VG-017',
    says: 'one conversation, a second with a reason, two at most (no public number)',
    refused: [
      {
        from: 'held',
        command: 'plan-second',
        events: heldTwice,
        at: '2026-12-09T10:00:00+01:00',
        but: { appointment: { ...appointment, startsAt: '2026-12-15T14:00:00+01:00' } },
        when: 'two were held already',
      },
      { from: 'held', command: 'plan-second', region: { maxConversations: 1 }, when: 'the region has one' },
    ],
    accepted: [{ from: 'held', command: 'plan-second', when: 'one was held' }],
  },
  {
    code: 'no-earlier-conversation',
    rule: 'MGN-VG-017',
    says: 'a second conversation is called off, and what the first one gave stands (no public text)',
    refused: [
      { from: 'accepted', command: 'drop-second', when: 'no conversation was held yet' },
      { from: 'scheduled', command: 'drop-second', when: 'the date is of the first conversation' },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'drop-second',
        events: [...histories.held, events.secondPlanned],
        at: '2026-12-02T10:00:00+01:00',
        when: 'one was held, and its text is there again',
        expect: { next: { what: 'agree-advice', who: 'person', organisation: null, by: '2026-12-03' } },
      },
      {
        from: 'accepted',
        command: 'drop-second',
        events: [...histories.scheduled, events.held, events.secondPlanned, events.secondReplanned],
        at: '2026-12-02T10:00:00+01:00',
        when: 'one was held, of which no text was written yet',
        expect: { next: { what: 'write-report', who: 'mh-professional', organisation: who.ggz, by: '2026-12-03' } },
      },
    ],
  },
];
