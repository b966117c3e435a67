/**
 * What a hand-over, its answers, the end of the process and its interruptions need.
 */
import type { Condition } from './guarded.js';
import { heldTwice } from './planning-conditions.js';
import { lightDecided } from './step-cases.js';
import { actor, changed, event, events, handovers, histories, who, yes } from './story.js';

const [toGgz, toTeam] = handovers;
const toSupportPoint = { ...toTeam, direction: 'support-point' };
const declined = (direction: string, receiver: string) =>
  event('receiver-declined', '2026-12-08T11:00:00+01:00', { direction, receiver, reason: 'no-capacity' });
const carriedOn = { transfers: [{ direction: 'ggz-basic', reference: 'TM-0001' }] };

/** A network that discusses with a name. */
const withName = {
  caseConference: { enabled: true, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'identified' },
};

/** Decided for directions of one kind. */
const decidedFor = (...directions: readonly string[]) => [
  ...histories['advice-delivered'],
  changed(events.decided, { directions }),
];

/** The conditions. */
export const handoverConditions: readonly Condition[] = [
  {
    code: 'receiver-missing',
    rule: 'MGN-VG-023',
    says: 'a hand-over goes to somebody; a direction without a receiver holds up no other',
    refused: [{ from: 'gp-decided', command: 'start-handover', but: { handovers: [] }, when: 'no receiver at all' }],
    accepted: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [toGgz] },
        when: 'the person does not want a receiver in the social domain yet',
      },
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [toTeam] },
        when: 'the person does not want a receiver in the ggz yet',
      },
      { from: 'gp-decided', command: 'start-handover', when: 'a receiver for each direction' },
      {
        from: 'gp-decided',
        command: 'start-handover',
        events: decidedFor('support-point'),
        but: { handovers: [toSupportPoint] },
        when: 'a direction that may have a receiver',
      },
    ],
  },
  {
    code: 'direction-not-decided',
    rule: 'MGN-VG-023',
    says: 'a receiver stands at a direction that was decided',
    refused: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [...handovers, { ...toGgz, direction: 'ggz-specialised' }] },
        when: 'nobody decided on specialised ggz',
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], events.ggzConfirmed, events.teamConfirmed],
        but: { transfers: [{ direction: 'ggz-specialised', reference: 'TM-0001' }] },
        when: 'a transfer for a direction that nobody decided on',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        but: { handover: { ...toGgz, direction: 'ggz-specialised' } },
        when: 'another receiver for a direction that nobody decided on',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        events: decidedFor('ggz-specialised'),
        but: { handovers: [{ ...toGgz, direction: 'ggz-specialised' }] },
        when: 'the GP decided on specialised ggz',
      },
    ],
  },
  {
    code: 'receiver-not-possible',
    rule: 'MGN-VG-023',
    says: 'own strength, a case conference or another conversation has no receiver',
    refused: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...decidedFor('own-network', 'social-domain'), changed(events.started, { handovers: [toTeam] })],
        but: { handover: { ...toTeam, direction: 'own-network' } },
        when: 'another receiver for own strength and network',
      },
      {
        from: 'gp-decided',
        command: 'start-handover',
        events: lightDecided,
        but: { handovers: [{ ...toTeam, direction: 'own-network' }] },
        when: 'a receiver for own strength and network',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        events: decidedFor('own-network', 'social-domain'),
        but: { handovers: [toTeam] },
        when: 'a receiver for the social domain, none for own strength',
      },
    ],
  },
  {
    code: 'handover-twice',
    rule: 'MGN-VG-023',
    says: 'one hand-over per direction and receiver',
    refused: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [...handovers, toGgz] },
        when: 'the same receiver twice',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [toGgz, { ...toTeam, receiver: who.ggz }] },
        when: 'one organisation for two directions',
      },
    ],
  },
  {
    code: 'receiver-asked-before',
    rule: 'MGN-VG-023',
    says: 'a receiver who declined is not asked again for the same direction',
    refused: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzDeclined],
        but: { handover: toGgz },
        when: 'the receiver who declined is asked again',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzDeclined],
        but: { handover: { ...toGgz, receiver: who.otherGgz } },
        when: 'another receiver is asked',
      },
    ],
  },
  {
    code: 'direction-taken-over',
    rule: 'MGN-VG-023',
    says: 'a direction is handed over once: whoever confirmed has taken it over',
    refused: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzConfirmed],
        when: 'a second ggz receiver after the first confirmed',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzConfirmed],
        but: { handover: toGgz },
        when: 'the receiver who confirmed is asked again',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.teamConfirmed],
        but: { handover: { ...toTeam, receiver: who.experts } },
        when: 'a second receiver in the social domain after the first confirmed',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [
          ...histories['handing-over'],
          events.ggzDeclined,
          changed(events.started, { handovers: [{ ...toGgz, receiver: who.otherGgz }] }),
          changed(events.ggzConfirmed, { receiver: who.otherGgz }),
        ],
        but: { handover: { ...toGgz, receiver: who.experts } },
        when: 'a third receiver after the second confirmed',
      },
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        events: [
          ...histories['handing-over'],
          events.ggzConfirmed,
          changed(events.started, { handovers: [{ ...toGgz, receiver: who.otherGgz }] }),
        ],
        actor: actor('mh-professional', who.otherGgz),
        but: { receiver: who.otherGgz },
        when: 'a second yes, where two were asked before this rule was',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.teamConfirmed, events.ggzDeclined],
        when: 'the other direction, for which the receiver declined',
      },
    ],
  },
  {
    code: 'receiver-still-asked',
    rule: 'MGN-VG-023',
    says: 'one receiver at a time: another is asked when the first has declined',
    refused: [
      { from: 'handing-over', command: 'ask-another-receiver', when: 'the first receiver has not answered' },
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [toGgz, toTeam, { ...toGgz, receiver: who.otherGgz }] },
        when: 'two receivers are asked for one direction at once',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzDeclined],
        when: 'the first receiver has declined',
        expect: {
          events: [
            { type: 'handover-started', data: { handovers: [{ direction: 'ggz-basic', receiver: who.otherGgz }] } },
          ],
          next: { what: 'record-receiver-answer' },
          responsible: { organisation: who.practice, as: 'gp-practice' },
        },
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...decidedFor('ggz-basic', 'support-point'), changed(events.started, { handovers: [toGgz] })],
        but: { handover: toSupportPoint },
        when: 'a direction that may have a receiver gets one later',
      },
    ],
  },
  {
    code: 'person-not-confirmed',
    rule: 'MGN-VG-024',
    says: 'a warm hand-over has five conditions; the person said yes to this receiver',
    refused: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [{ ...toGgz, personConfirmed: false }, toTeam] },
        when: 'the person did not choose this receiver',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzDeclined],
        but: { handover: { ...toGgz, receiver: who.otherGgz, personConfirmed: false } },
        when: 'the person did not choose the other receiver',
      },
    ],
    accepted: [{ from: 'gp-decided', command: 'start-handover', when: 'the person said yes to both' }],
  },
  {
    code: 'information-not-sent',
    rule: 'MGN-VG-024',
    says: 'a warm hand-over has five conditions; what was agreed was sent',
    refused: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [{ ...toGgz, informationSent: [] }, toTeam] },
        when: 'nothing was sent',
      },
      {
        from: 'handing-over',
        command: 'ask-another-receiver',
        events: [...histories['handing-over'], events.ggzDeclined],
        but: { handover: { ...toGgz, receiver: who.otherGgz, informationSent: [] } },
        when: 'nothing was sent to the other receiver',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'start-handover',
        but: { handovers: [{ ...toGgz, informationSent: ['identification'] }, toTeam] },
        when: 'the receiver knows at least who it is about',
      },
    ],
  },
  {
    code: 'handover-unknown',
    rule: 'MGN-VG-024',
    says: 'an answer is about a hand-over that exists',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { direction: 'social-domain' },
        when: 'this receiver was asked for another direction',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        when: 'the receiver was asked',
        expect: {
          events: [{ type: 'receiver-confirmed', data: { direction: 'ggz-basic', firstContactOn: '2026-12-10' } }],
          responsible: { organisation: who.ggz, as: 'ggz-receiver' },
        },
      },
    ],
  },
  {
    code: 'already-answered',
    rule: 'MGN-VG-024',
    says: 'a hand-over is answered once',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        events: [...histories['handing-over'], events.ggzConfirmed],
        when: 'the receiver has taken over already',
      },
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        events: [...histories['handing-over'], declined('ggz-basic', who.ggz)],
        when: 'the receiver has declined already',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        events: [...histories['handing-over'], events.teamConfirmed],
        when: 'another receiver has answered',
      },
    ],
  },
  {
    code: 'first-contact-unknown',
    rule: 'MGN-VG-024',
    says: 'a yes names the day of first contact',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: null } },
        when: 'nobody knows when the first contact is',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: '2026-12-09' } },
        when: 'the first contact is today',
      },
    ],
  },
  {
    code: 'first-contact-before-handover',
    rule: 'MGN-VG-024',
    says: 'a first contact is after the receiver was asked',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: '2026-12-03' } },
        when: 'the day before the hand-over started',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: '2026-12-04' } },
        when: 'they spoke on the day of the hand-over',
      },
    ],
  },
  {
    code: 'first-contact-too-far-ahead',
    rule: 'MGN-VG-024',
    says: 'a first contact is within a year',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: '9999-12-31' } },
        when: 'a slip of the keyboard',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, firstContactOn: '2027-12-09' } },
        when: 'a year ahead',
      },
    ],
  },
  {
    code: 'responsibility-not-confirmed',
    rule: 'MGN-VG-025',
    says: 'responsibility moves only when the receiver confirms it (agreement of 2022, p. 75)',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, takesResponsibility: false } },
        when: 'the receiver says yes and does not take over',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { ...yes, takesResponsibility: false, firstContactOn: null } },
        reasons: ['first-contact-unknown', 'responsibility-not-confirmed'],
        when: 'the receiver only says yes',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        actor: actor('social-domain-professional'),
        but: { direction: 'social-domain', receiver: who.team },
        when: 'the social domain takes on its own part only: the GP stays responsible',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
    ],
  },
  {
    code: 'decline-reason-missing',
    rule: 'MGN-VG-027',
    says: 'a receiver who says no says why (declines are counted by reason)',
    refused: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { answer: 'declined', reason: null } },
        when: 'no, without a reason',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'record-receiver-answer',
        but: { answer: { answer: 'declined', reason: 'no-capacity' } },
        when: 'no, with its reason',
        expect: {
          events: [{ type: 'receiver-declined', data: { reason: 'no-capacity' } }],
          responsible: { organisation: who.practice, as: 'gp-practice' },
        },
      },
    ],
  },
  {
    code: 'receiver-needed',
    rule: 'MGN-VG-026',
    says: 'done only when every direction is confirmed or searched on',
    refused: [{ from: 'gp-decided', command: 'complete', when: 'two directions still need a receiver' }],
    accepted: [
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('ggz-basic'),
        but: carriedOn,
        when: 'there is no place in the region and a transfer case searches for one',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
      { from: 'gp-decided', command: 'complete', events: lightDecided, when: 'no direction needs a receiver' },
      { from: 'gp-decided', command: 'complete', events: decidedFor('none-needed'), when: 'nothing more is needed' },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('support-point', 'primary-care'),
        when: 'a receiver is possible and was not asked',
      },
    ],
  },
  {
    code: 'receiver-not-confirmed',
    rule: 'MGN-VG-026',
    says: 'done only when every direction is confirmed or searched on',
    refused: [
      { from: 'handing-over', command: 'complete', when: 'nobody answered' },
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], events.ggzConfirmed],
        when: 'the social domain has not answered',
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], declined('ggz-basic', who.ggz), events.teamConfirmed],
        when: 'the ggz declined and nobody searches on',
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [...decidedFor('support-point'), changed(events.started, { handovers: [toSupportPoint] })],
        when: 'a support point was asked, although it need not be, and has not answered',
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [
          ...histories['advice-delivered'],
          events.decided,
          changed(events.started, { handovers: [...handovers, { ...toTeam, receiver: who.otherTeam }] }),
          events.ggzConfirmed,
          events.teamConfirmed,
        ],
        when: 'a second receiver for the same direction has not answered',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], events.ggzConfirmed, events.teamConfirmed],
        when: 'every receiver has taken over',
        expect: { next: null, responsible: { organisation: who.ggz, as: 'ggz-receiver' } },
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], declined('ggz-basic', who.ggz), events.teamConfirmed],
        but: carriedOn,
        when: 'the ggz declined and a transfer case searches on',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
    ],
  },
  {
    code: 'carrying-process-unknown',
    rule: 'MGN-VG-026',
    says: 'a case conference or another conversation is a process of its own, with a number',
    refused: [
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        when: 'a case conference was advised and nobody registered it',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('own-network', 'follow-up-conversation'),
        when: 'another conversation was advised and nobody asked for it',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        but: { transfers: [{ direction: 'case-conference', reference: null }] },
        region: withName,
        when: 'the case conference discusses with a name, and its number is missing',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('own-network', 'follow-up-conversation'),
        but: { transfers: [{ direction: 'follow-up-conversation', reference: null }] },
        when: 'another conversation has a number, always',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        but: { transfers: [{ direction: 'case-conference', reference: 'CO-0007' }] },
        region: withName,
        when: 'the case conference discusses with a name, and has its number',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        but: { transfers: [{ direction: 'case-conference', reference: null }] },
        when: 'the case conference discusses it without a name, so that there is no number',
      },
      {
        from: 'handing-over',
        command: 'complete',
        events: [
          ...decidedFor('social-domain', 'follow-up-conversation'),
          changed(events.started, { handovers: [toTeam] }),
          events.teamConfirmed,
        ],
        but: { transfers: [{ direction: 'follow-up-conversation', reference: 'VG-0413' }] },
        when: 'the social domain took over and the next conversation has its number',
      },
    ],
  },
  {
    code: 'number-leads-to-person',
    rule: 'MGN-VG-039',
    says: 'what is discussed without a name has no number in the conversation of the person',
    refused: [
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        but: { transfers: [{ direction: 'case-conference', reference: 'CO-0007' }] },
        when: 'the number of a question without a name',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('follow-up-conversation'),
        but: { transfers: [{ direction: 'follow-up-conversation', reference: 'co-0007' }] },
        when: 'that number in the place of another one',
      },
    ],
    accepted: [
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('follow-up-conversation'),
        but: { transfers: [{ direction: 'follow-up-conversation', reference: 'VG-0413' }] },
        when: 'the number of the next conversation of the same person',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('case-conference'),
        but: { transfers: [{ direction: 'case-conference', reference: 'CO-0007' }] },
        region: withName,
        when: 'the number of a question with a name',
      },
    ],
  },
  {
    code: 'nothing-to-carry-on',
    rule: 'MGN-VG-026',
    says: 'another process carries on what is without an end, and nothing else',
    refused: [
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], events.ggzConfirmed, events.teamConfirmed],
        but: carriedOn,
        when: 'the receiver has taken over already',
      },
      {
        from: 'gp-decided',
        command: 'complete',
        events: decidedFor('own-network'),
        but: { transfers: [{ direction: 'own-network', reference: 'TM-0001' }] },
        when: 'a transfer for own strength and network',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'complete',
        events: [...histories['handing-over'], events.teamConfirmed],
        but: carriedOn,
        when: 'the receiver does not answer and a transfer case searches on',
      },
    ],
  },
  {
    code: 'not-on-persons-word',
    rule: 'MGN-VG-028',
    says: "the person may stop at any time, without a reason; a GP stops a request on the person's word",
    refused: [
      {
        from: 'requested',
        command: 'withdraw',
        actor: actor('general-practitioner'),
        when: 'the GP stops it without the person',
      },
      {
        from: 'requested',
        command: 'withdraw',
        actor: actor('system'),
        but: { onPersonsWord: true, reason: 'withdrawn-by-person' },
        when: 'the system stops it, and has nobody’s word',
      },
    ],
    accepted: [
      {
        from: 'requested',
        command: 'withdraw',
        actor: actor('general-practitioner'),
        but: { onPersonsWord: true },
        when: "the GP stops it on the person's word",
      },
      {
        from: 'requested',
        command: 'withdraw',
        actor: actor('general-practitioner'),
        but: { reason: 'deceased' },
        when: 'the person died: there is no word to ask for',
        expect: { events: [{ data: { reason: 'deceased' } }] },
      },
      {
        from: 'handing-over',
        command: 'withdraw',
        actor: actor('system'),
        but: { reason: 'deceased' },
        when: 'somebody recorded elsewhere that the person died',
        expect: { events: [{ data: { reason: 'deceased' } }] },
      },
      {
        from: 'handing-over',
        command: 'withdraw',
        when: 'the person stops, without a reason',
        expect: { events: [{ data: { reason: 'not-stated' } }] },
      },
    ],
  },
  {
    code: 'norm-not-exceeded',
    rule: 'MGN-VG-030',
    says: 'an exceeded norm is reported and never blocks; the last day still meets the norm',
    refused: [
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        at: '2026-11-30T23:59:59+01:00',
        when: 'the seventh day is not over',
      },
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        but: { level: 'outer-bound' },
        when: 'the target has passed, the outer bound has not',
      },
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-31T00:00:00+01:00',
        but: { norm: 'ggz-takeover' },
        when: 'this clock does not run',
      },
    ],
    accepted: [
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        when: 'the eighth day has begun',
        expect: { events: [{ data: { norm: 'conversation-target', level: 'target', due: '2026-11-30' } }] },
      },
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-08T00:00:00+01:00',
        but: { level: 'outer-bound' },
        when: 'the fifteenth day has begun',
        expect: { events: [{ data: { level: 'outer-bound', due: '2026-12-07' } }] },
      },
    ],
  },
  {
    code: 'norm-already-marked',
    rule: 'MGN-VG-030',
    says: 'an exceeded norm is reported once',
    refused: [
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        events: [
          ...histories.requested,
          event('time-norm-exceeded', '2026-12-01T06:00:00+01:00', {
            norm: 'conversation-target',
            level: 'target',
            due: '2026-11-30',
          }),
        ],
        at: '2026-12-02T06:00:00+01:00',
        when: 'it was reported yesterday',
      },
    ],
    accepted: [
      {
        from: 'requested',
        command: 'mark-time-norm-exceeded',
        events: [
          ...histories.requested,
          event('time-norm-exceeded', '2026-12-01T06:00:00+01:00', {
            norm: 'conversation-target',
            level: 'target',
            due: '2026-11-30',
          }),
        ],
        at: '2026-12-09T06:00:00+01:00',
        but: { level: 'outer-bound' },
        when: 'the target was reported, the outer bound was not',
      },
      {
        from: 'held',
        command: 'mark-time-norm-exceeded',
        events: [
          ...heldTwice.slice(0, -2),
          event('time-norm-exceeded', '2026-12-04T06:00:00+01:00', {
            norm: 'advice-to-gp',
            level: 'target',
            due: '2026-12-03',
          }),
          ...heldTwice.slice(-2),
        ],
        at: '2026-12-12T06:00:00+01:00',
        but: { norm: 'advice-to-gp' },
        when: 'it was reported after the first conversation, and passed again after the second',
        expect: { events: [{ data: { norm: 'advice-to-gp', level: 'target', due: '2026-12-11' } }] },
      },
    ],
  },
];
