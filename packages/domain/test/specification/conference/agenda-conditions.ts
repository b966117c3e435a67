/**
 * What a place on an agenda needs, what discussing needs, and what advice and actions need.
 */
import type { Condition, Told } from './condition.js';
import {
  actions,
  allDone,
  arrangement,
  attendees,
  evaluating,
  events,
  histories,
  known,
  lookedBack,
  session,
  who,
  withName,
} from './story.js';

const [gp, ggz, social] = attendees;
const [ofTeam, ofSubmitter] = actions;
const on = (day: string) => ({ session: { ...session, on: day } });
const named = withName(histories.screened);
const oneDone = [...histories['actions-open'], events.told, ...events.done.slice(0, 1)];

const agreed = (but: object, when: string, rest: Partial<Told> = {}): Told => ({
  from: 'discussed',
  command: 'agree-actions',
  but,
  when,
  ...rest,
});
const arranged = (but: object, when: string, rest: Partial<Told> = {}): Told => ({
  from: 'scheduled',
  command: 'arrange-session',
  but: { arrangement: { ...arrangement, ...but } },
  when,
  ...rest,
});
const oneAction = (change: object) => ({ actions: [{ ...ofTeam, ...change }] });

/** The conditions. */
export const agendaConditions: readonly Condition[] = [
  {
    code: 'session-in-past',
    rule: 'MGN-CO-014',
    says: 'a session is still to come',
    refused: [
      { from: 'screened', command: 'schedule', but: on('2026-11-24'), when: 'yesterday' },
      { from: 'scheduled', command: 'move-date', but: on('2026-11-29'), when: 'the new date was yesterday' },
      { from: 'discussed', command: 'reschedule', but: on('2026-11-30'), when: 'again, yesterday' },
    ],
    accepted: [{ from: 'screened', command: 'schedule', but: on('2026-11-25'), when: 'today' }],
  },
  {
    code: 'session-too-far-ahead',
    rule: 'MGN-CO-014',
    says: 'a question stands on an agenda within four weeks; an evaluation within half a year',
    refused: [
      { from: 'screened', command: 'schedule', but: on('2026-12-24'), when: 'in 29 days' },
      { from: 'actions-open', command: 'plan-evaluation', but: on('2027-06-04'), when: 'an evaluation in 184 days' },
    ],
    accepted: [
      {
        from: 'screened',
        command: 'schedule',
        but: on('2026-12-23'),
        when: 'in 28 days',
        expect: {
          next: {
            what: 'record-discussed',
            who: 'case-conference-chair',
            by: '2026-12-23',
            from: '2026-12-23',
            norm: 'conference-session',
          },
        },
      },
      { from: 'actions-open', command: 'plan-evaluation', but: on('2027-06-03'), when: 'an evaluation in 183 days' },
      {
        from: 'scheduled',
        command: 'move-date',
        events: evaluating,
        but: on('2027-03-01'),
        when: 'an evaluation gets another date',
      },
    ],
  },
  {
    code: 'session-hour-on-other-day',
    rule: 'MGN-CO-027',
    says: 'the hour of a session is on its day, as the clock in the Netherlands says it',
    refused: [
      arranged({ startsAt: '2026-12-07T16:00:00+01:00' }, 'the hour of the session of next week'),
      arranged({ startsAt: '2026-11-30T23:30:00Z' }, 'half past midnight, which is the next day'),
      {
        from: 'screened',
        command: 'schedule',
        but: { session: { ...session, arrangement: { ...arrangement, startsAt: '2026-12-01T16:00:00+01:00' } } },
        when: 'planned with the hour of another day',
        expect: { refusals: [{ path: ['session', 'arrangement', 'startsAt'] }] },
      },
    ],
    accepted: [
      arranged({ startsAt: '2026-11-30T22:30:00Z' }, 'half past eleven in the evening', {
        expect: { events: [{ data: { arrangement: { startsAt: '2026-11-30T22:30:00Z' } } }] },
      }),
      {
        from: 'screened',
        command: 'schedule',
        but: { session: { ...session, arrangement } },
        when: 'planned together with its hour',
        expect: { events: [{ data: { session: { arrangement } } }] },
      },
      {
        from: 'actions-open',
        command: 'plan-evaluation',
        but: {
          session: {
            on: '2027-03-29',
            participants: [],
            arrangement: { ...arrangement, startsAt: '2027-03-29T09:00:00+02:00' },
          },
        },
        when: 'the morning after the clock went forward',
      },
    ],
  },
  {
    code: 'session-hour-in-past',
    rule: 'MGN-CO-027',
    says: 'an hour is still to come',
    refused: [arranged({ startsAt: '2026-11-30T08:00:00+01:00' }, 'this morning')],
    accepted: [arranged({}, 'this afternoon')],
  },
  {
    code: 'session-too-long',
    rule: 'MGN-CO-027',
    says: 'a session is at most as long as the region says (regions publish at most 30 minutes)',
    refused: [arranged({ minutes: 31 }, 'a minute longer than the region says')],
    accepted: [
      arranged({ minutes: 30 }, 'as long as the region says'),
      arranged({ minutes: undefined, chair: undefined }, 'who says nothing about the length takes that of the region', {
        actor: known('case-conference-chair'),
        expect: { events: [{ data: { arrangement: { minutes: 30 } } }] },
      }),
    ],
  },
  {
    code: 'person-in-place',
    rule: 'MGN-CO-027',
    says: 'a place is a place, and nobody stands in it',
    refused: [
      arranged({ where: 'Bij mevrouw Jansen thuis' }, 'somebody’s name'),
      arranged({ where: 'Over VG-0412, in zaal 2' }, 'the number of a case'),
      arranged({ where: 'Mail naar iemand@voorbeeld.nl voor de link' }, 'an address for mail'),
    ],
    accepted: [
      arranged({ where: 'Dorpsstraat 12, 4001 AB Tiel, zaal 2' }, 'an address'),
      arranged({ where: 'https://video.voorbeeld.nl/j/999990019' }, 'a link with the number of a meeting in it'),
      arranged({ where: null }, 'no place is known yet'),
    ],
  },
  {
    code: 'participants-missing',
    rule: 'MGN-CO-011',
    says: 'with a name it is known beforehand who takes part',
    refused: [{ from: 'screened', command: 'schedule', events: named, when: 'nobody is named' }],
    accepted: [
      { from: 'screened', command: 'schedule', when: 'without a name it does not matter' },
      {
        from: 'screened',
        command: 'schedule',
        events: named,
        but: { session: { ...session, participants: [who.practice, who.team] } },
        when: 'two organisations take part',
      },
    ],
  },
  {
    code: 'organisation-not-in-consent',
    rule: 'MGN-CO-011',
    says: 'with a name only those take part whom the person named; the submitter knows already',
    refused: [
      {
        from: 'screened',
        command: 'schedule',
        events: named,
        but: { session: { ...session, participants: [who.practice, who.otherGgz] } },
        when: 'one more is invited',
        expect: { refusals: [{ path: ['session', 'participants', 1] }] },
      },
      {
        from: 'scheduled',
        command: 'record-discussed',
        events: withName(histories.scheduled),
        but: { attendees: [...attendees, { organisation: who.otherGgz, domain: 'ggz' }] },
        when: 'one more was there',
      },
      {
        from: 'scheduled',
        command: 'record-discussed',
        events: withName(histories.scheduled),
        actor: known('case-conference-chair', who.otherOffice),
        when: 'the chair was not named',
      },
      agreed(
        { actions: [{ ...ofTeam, owner: { organisation: who.otherTeam, role: 'social-domain-professional' } }] },
        'an action for somebody who may not know',
        { events: withName(histories.discussed) },
      ),
    ],
    accepted: [
      {
        from: 'screened',
        command: 'schedule',
        events: [
          ...named,
          { type: 'consent-extended', at: '2026-11-24T12:00:00+01:00', data: { organisations: [who.otherGgz] } },
        ],
        but: { session: { ...session, participants: [who.practice, who.otherGgz] } },
        when: 'the person permitted one more',
      },
      {
        from: 'screened',
        command: 'schedule',
        events: named,
        but: { session: { ...session, participants: [who.ggz, who.practice] } },
        when: 'the submitter and one that was named',
      },
      {
        from: 'scheduled',
        command: 'record-discussed',
        events: withName(histories.scheduled),
        when: 'everyone who was there is named',
      },
      {
        from: 'scheduled',
        command: 'record-discussed',
        but: { attendees: [...attendees, { organisation: who.otherGgz, domain: 'ggz' }] },
        when: 'without a name anyone can be there',
      },
      agreed({}, 'with a name, actions of those who were named', { events: withName(histories.discussed) }),
    ],
  },
  {
    code: 'session-not-held-yet',
    rule: 'MGN-CO-015',
    says: 'a question is discussed on the day of its session',
    refused: [
      {
        from: 'scheduled',
        command: 'record-discussed',
        at: '2026-11-29T23:59:59+01:00',
        when: 'the day before',
      },
    ],
    accepted: [
      { from: 'scheduled', command: 'record-discussed', at: '2026-11-30T00:00:00+01:00', when: 'the day itself' },
      {
        from: 'scheduled',
        command: 'record-discussed',
        at: '2026-12-01T09:00:00+01:00',
        when: 'written down a day later: what is owed to the person runs from the session',
        expect: {
          events: [{ data: { on: '2026-11-30' } }],
          next: { what: 'record-feedback', who: 'mh-professional', by: '2026-12-03', norm: 'case-feedback' },
        },
      },
    ],
  },
  {
    code: 'quorum-missing',
    rule: 'MGN-CO-015',
    says: 'GP care, ggz and social domain are each at the table',
    refused: [
      { from: 'scheduled', command: 'record-discussed', but: { attendees: [ggz, social] }, when: 'no GP care' },
      { from: 'scheduled', command: 'record-discussed', but: { attendees: [gp, social] }, when: 'no ggz' },
      { from: 'scheduled', command: 'record-discussed', but: { attendees: [gp, ggz] }, when: 'no social domain' },
      {
        from: 'scheduled',
        command: 'record-discussed',
        but: { attendees: [] },
        when: 'nobody',
        expect: { refusals: ['gp', 'ggz', 'social'].map((domain) => ({ details: { domain } })) },
      },
    ],
    accepted: [
      { from: 'scheduled', command: 'record-discussed', when: 'each of the three' },
      {
        from: 'scheduled',
        command: 'record-discussed',
        but: { attendees: [...attendees, { organisation: who.experts, domain: 'lived-experience' }] },
        when: 'and an expert by experience',
      },
      {
        from: 'scheduled',
        command: 'move-date',
        but: { reason: 'quorum-missing' },
        when: 'without a quorum there is another date, and it is not a second discussion',
        expect: { next: { by: '2026-12-07', norm: 'conference-session' } },
      },
    ],
  },
  {
    code: 'chair-is-submitter',
    rule: 'MGN-CO-016',
    says: 'the chair is another person than the submitter',
    refused: [
      {
        from: 'scheduled',
        command: 'record-discussed',
        actor: { ...known('case-conference-chair'), professional: who.psychologist },
        when: 'the submitter chairs',
      },
    ],
    accepted: [
      {
        from: 'scheduled',
        command: 'record-discussed',
        actor: { ...known('case-conference-chair', who.ggz), professional: who.colleague },
        when: 'a colleague of the submitter chairs',
      },
    ],
  },
  {
    code: 'advice-missing',
    rule: 'MGN-CO-017',
    says: 'the conference gives advice',
    refused: [agreed({ advice: null }, 'no advice')],
    accepted: [
      agreed({}, 'advice and actions', {
        expect: { next: { what: 'record-feedback', by: '2026-12-03' } },
      }),
      agreed({ directions: [] }, 'an advice that points nowhere'),
    ],
  },
  {
    code: 'direction-not-final',
    rule: 'MGN-CO-017',
    says: 'an advice points to where somebody can go',
    refused: [agreed({ directions: ['social-domain', 'case-conference'] }, 'to another conference')],
    accepted: [agreed({ directions: ['own-network'] }, 'to people around the person')],
  },
  {
    code: 'action-missing',
    rule: 'MGN-CO-018',
    says: 'there is something to do',
    refused: [agreed({ actions: [] }, 'nothing is agreed')],
    accepted: [
      agreed({ actions: [ofSubmitter] }, 'one action'),
      agreed({ actions: [] }, 'the actions from before are still open', {
        events: lookedBack,
        at: '2027-01-12T10:00:00+01:00',
      }),
    ],
  },
  {
    code: 'action-without-owner',
    rule: 'MGN-CO-018',
    says: 'every action has one owner',
    refused: [
      agreed(oneAction({ owner: null }), 'nobody does it'),
      agreed(oneAction({ owner: null, by: null }), 'nobody does it at no time', {
        reasons: ['action-without-owner', 'action-without-date'],
      }),
    ],
    accepted: [agreed(oneAction({}), 'the team does it')],
  },
  {
    code: 'action-without-date',
    rule: 'MGN-CO-018',
    says: 'every action has one date',
    refused: [agreed({ actions: [ofSubmitter, { ...ofTeam, by: null }] }, 'the second has no date')],
    accepted: [agreed(oneAction({ by: '2026-12-01' }), 'today')],
  },
  {
    code: 'action-date-in-past',
    rule: 'MGN-CO-018',
    says: 'what has to be done is still to come',
    refused: [agreed(oneAction({ by: '2026-11-30' }), 'yesterday')],
    accepted: [agreed(oneAction({ by: '2026-12-02' }), 'tomorrow')],
  },
  {
    code: 'action-date-too-far-ahead',
    rule: 'MGN-CO-018',
    says: 'an action is done within half a year',
    refused: [agreed(oneAction({ by: '2027-06-03' }), 'in 184 days')],
    accepted: [agreed(oneAction({ by: '2027-06-02' }), 'in 183 days')],
  },
  {
    code: 'action-unknown',
    rule: 'MGN-CO-018',
    says: 'an action is named by its number',
    refused: [
      { from: 'actions-open', command: 'complete-action', but: { action: 3 }, when: 'there are two' },
      { from: 'discussed', command: 'drop-action', when: 'nothing was agreed yet' },
    ],
    accepted: [
      {
        from: 'actions-open',
        command: 'complete-action',
        but: { action: 2 },
        when: 'the second',
        expect: { events: [{ data: { action: 2 } }] },
      },
      {
        from: 'actions-open',
        command: 'complete-action',
        actor: known('social-domain-professional'),
        when: 'its owner says that it is done',
      },
    ],
  },
  {
    code: 'action-already-ended',
    rule: 'MGN-CO-018',
    says: 'an action ends once',
    refused: [
      {
        from: 'actions-open',
        command: 'complete-action',
        events: oneDone,
        at: '2026-12-09T10:00:00+01:00',
        when: 'it was done',
      },
      {
        from: 'actions-open',
        command: 'drop-action',
        events: oneDone,
        at: '2026-12-09T10:00:00+01:00',
        when: 'dropping what was done',
      },
    ],
    accepted: [
      {
        from: 'actions-open',
        command: 'drop-action',
        events: oneDone,
        at: '2026-12-09T10:00:00+01:00',
        but: { action: 2 },
        when: 'the last one that was open',
        expect: { next: { what: 'close', who: 'mh-professional', by: '2026-12-16', norm: 'conference-step' } },
      },
    ],
  },
  {
    code: 'drop-reason-missing',
    rule: 'MGN-CO-018',
    says: 'an action is dropped with a reason',
    refused: [{ from: 'actions-open', command: 'drop-action', but: { reason: null }, when: 'nobody says why' }],
    accepted: [
      {
        from: 'actions-open',
        command: 'drop-action',
        but: { reason: 'person-declined' },
        when: 'the person does not want it',
        expect: { events: [{ data: { action: 1, reason: 'person-declined' } }] },
      },
    ],
  },
  {
    code: 'second-discussion-reason-missing',
    rule: 'MGN-CO-019',
    says: 'a second discussion has a reason',
    refused: [{ from: 'discussed', command: 'reschedule', but: { reason: null }, when: 'nobody says why' }],
    accepted: [
      {
        from: 'discussed',
        command: 'reschedule',
        but: { reason: 'expertise-missing' },
        when: 'somebody was missing; the person is still told of the first',
        expect: { next: { what: 'record-feedback', by: '2026-12-03' } },
      },
    ],
  },
  {
    code: 'discussed-twice',
    rule: 'MGN-CO-019',
    says: 'a question is discussed again at most once; looking back at actions is no discussion',
    refused: [
      {
        from: 'discussed',
        command: 'reschedule',
        events: [...histories.discussed, events.rescheduled, events.discussedAgain],
        at: '2026-12-08T10:00:00+01:00',
        but: on('2026-12-14'),
        when: 'a third time',
      },
    ],
    accepted: [
      { from: 'discussed', command: 'reschedule', when: 'a second time' },
      {
        from: 'discussed',
        command: 'reschedule',
        events: lookedBack,
        at: '2027-01-12T10:00:00+01:00',
        but: on('2027-01-18'),
        when: 'after an evaluation',
      },
    ],
  },
  {
    code: 'no-feedback-owed',
    rule: 'MGN-CO-020',
    says: 'the submitter tells the person within three working days what came out',
    refused: [
      {
        from: 'actions-open',
        command: 'record-feedback',
        events: [...histories['actions-open'], events.told],
        when: 'the person knows',
      },
      { from: 'scheduled', command: 'record-feedback', when: 'nothing was discussed yet' },
    ],
    accepted: [
      {
        from: 'discussed',
        command: 'record-feedback',
        when: 'straight after the conference',
        expect: { events: [{ data: { personView: 'agrees' } }], next: { what: 'agree-actions', by: '2026-12-07' } },
      },
      {
        from: 'actions-open',
        command: 'record-feedback',
        but: { personView: undefined },
        when: 'the person did not say what they think',
        expect: {
          events: [{ data: { personView: null } }],
          next: {
            what: 'complete-action',
            who: 'social-domain-professional',
            organisation: who.team,
            by: '2026-12-08',
            norm: 'conference-action',
          },
        },
      },
      {
        from: 'discussed',
        command: 'record-feedback',
        events: [...histories.discussed, events.told, events.rescheduled, events.discussedAgain],
        at: '2026-12-08T10:00:00+01:00',
        when: 'after the second discussion again',
      },
    ],
  },
  {
    code: 'feedback-missing',
    rule: 'MGN-CO-020',
    says: 'a question is closed when the person knows',
    refused: [
      {
        from: 'actions-open',
        command: 'close',
        events: [...histories['actions-open'], ...events.done],
        at: '2026-12-14T11:00:00+01:00',
        when: 'nobody told the person',
      },
    ],
    accepted: [
      {
        from: 'actions-open',
        command: 'close',
        events: allDone,
        at: '2026-12-14T11:00:00+01:00',
        when: 'everything is done and told',
        expect: { next: null },
      },
    ],
  },
  {
    code: 'action-still-open',
    rule: 'MGN-CO-021',
    says: 'a question is done when every action is done or dropped',
    refused: [
      {
        from: 'actions-open',
        command: 'close',
        events: oneDone,
        at: '2026-12-09T10:00:00+01:00',
        when: 'one of two is done',
      },
      {
        from: 'actions-open',
        command: 'close',
        when: 'nothing is done or told',
        reasons: ['action-still-open', 'feedback-missing'],
      },
    ],
    accepted: [
      {
        from: 'actions-open',
        command: 'close',
        events: [...histories['actions-open'], events.told, events.dropped, ...events.done.slice(1)],
        at: '2026-12-14T11:00:00+01:00',
        when: 'one done, one dropped',
      },
    ],
  },
  {
    code: 'norm-not-exceeded',
    rule: 'MGN-CO-026',
    says: 'an exceeded norm is reported and never blocks; the last day still meets the norm',
    refused: [
      {
        from: 'submitted',
        command: 'mark-time-norm-exceeded',
        at: '2026-11-30T23:59:59+01:00',
        when: 'the fifth working day is not over',
      },
      {
        from: 'submitted',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-31T00:00:00+01:00',
        but: { norm: 'case-feedback' },
        when: 'this clock does not run',
      },
      {
        from: 'discussed',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-03T23:59:59+01:00',
        but: { norm: 'case-feedback' },
        when: 'the third working day after the conference is not over',
      },
    ],
    accepted: [
      {
        from: 'submitted',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        when: 'the sixth working day has begun',
        expect: { events: [{ data: { norm: 'conference-step', level: 'target', due: '2026-11-30' } }] },
      },
      {
        from: 'draft',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        but: { norm: 'draft-submit' },
        when: 'the draft lies there for more than a week',
        expect: { events: [{ data: { due: '2026-11-30' } }] },
      },
      {
        from: 'scheduled',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        but: { norm: 'conference-session' },
        when: 'the session passed and nobody wrote anything down',
        expect: { events: [{ data: { due: '2026-11-30' } }] },
      },
      {
        from: 'discussed',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-04T00:00:00+01:00',
        but: { norm: 'case-feedback' },
        when: 'the person was not told within three working days',
        expect: { events: [{ data: { due: '2026-12-03' } }] },
      },
      {
        from: 'actions-open',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-09T00:00:00+01:00',
        but: { norm: 'conference-action' },
        when: 'the first action is late',
        expect: { events: [{ data: { due: '2026-12-08' } }] },
      },
    ],
  },
  {
    code: 'norm-already-marked',
    rule: 'MGN-CO-026',
    says: 'an exceeded norm is reported once',
    refused: [
      {
        from: 'submitted',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-02T06:00:00+01:00',
        events: [...histories.submitted, marked('conference-step', '2026-12-01T06:00:00+01:00', '2026-11-30')],
        when: 'it was reported yesterday',
      },
    ],
    accepted: [
      {
        from: 'actions-open',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-16T06:00:00+01:00',
        events: [
          ...histories['actions-open'],
          marked('conference-action', '2026-12-09T06:00:00+01:00', '2026-12-08'),
          ...events.done.slice(0, 1),
        ],
        but: { norm: 'conference-action' },
        when: 'the second action is late as well',
        expect: { events: [{ data: { due: '2026-12-15' } }] },
      },
    ],
  },
];

function marked(norm: string, at: string, due: string) {
  return { type: 'time-norm-exceeded', at, data: { norm, level: 'target', due } };
}
