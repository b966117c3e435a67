/**
 * What a request needs, from the draft to the end of triage.
 */
import type { Condition } from './guarded.js';
import { actor, changed, entry, events, histories, request, who } from './story.js';

const acute = { ...entry, exclusionGround: 'acute-or-subacute' };
const foreign = { origin: 'foreign-system' };

/** A region in which the social domain may request as well. */
const othersMayRequest = {
  requesterRoles: ['general-practitioner', 'primary-care-mh-practitioner', 'social-domain-professional'],
};

/** A request as it was received, with other facts. */
const received = (facts: object) => [changed(events.requested, { request: { ...request, ...facts } }), events.triage];

/** The conditions. */
export const requestConditions: readonly Condition[] = [
  {
    code: 'another-person',
    rule: 'MGN-VG-003',
    says: 'a draft stays with the person for whom it was made',
    refused: [
      { from: 'draft', command: 'submit', but: { person: who.otherPerson }, when: 'the draft is about somebody else' },
    ],
    accepted: [{ from: 'draft', command: 'submit', when: 'the draft is about the same person' }],
  },
  {
    code: 'gp-practice-missing',
    rule: 'MGN-VG-021',
    says: "the person's own GP practice keeps responsibility and decides (agreement of 2022, p. 75); who is no GP practice names it",
    refused: [
      {
        from: 'none',
        command: 'submit',
        actor: actor('social-domain-professional'),
        but: { requester: who.team },
        region: othersMayRequest,
        when: 'a neighbourhood team requests and names no practice',
      },
      {
        from: 'none',
        command: 'prepare',
        actor: actor('social-domain-professional'),
        but: { requester: who.team },
        region: othersMayRequest,
        when: 'a neighbourhood team prepares a request and names no practice',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'submit',
        actor: actor('social-domain-professional'),
        but: { requester: who.team, gpPractice: who.practice },
        region: othersMayRequest,
        when: 'a neighbourhood team requests and names the practice',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
      {
        from: 'none',
        command: 'submit',
        actor: actor('primary-care-mh-practitioner'),
        when: 'a practice nurse requests for the practice where both are',
        expect: { responsible: { organisation: who.practice, as: 'gp-practice' } },
      },
    ],
  },
  {
    code: 'person-agreement-missing',
    rule: 'MGN-VG-004',
    says: 'the person knows of the request and agrees (first leading principle: the person directs)',
    refused: [
      { from: 'none', command: 'submit', but: { personAgrees: false }, when: 'the person said no' },
      { from: 'none', command: 'submit', but: { personAgrees: undefined }, when: 'nobody asked the person' },
      {
        from: 'none',
        command: 'submit',
        but: { personAgrees: 'unknown' },
        when: 'the agreement is unknown in a request of our own',
      },
    ],
    accepted: [
      { from: 'none', command: 'submit', when: 'the person agrees' },
      {
        from: 'none',
        command: 'submit',
        but: { personAgrees: 'unknown', ...foreign },
        when: 'another system does not say whether the person agrees; triage has to ask',
      },
      {
        from: 'draft',
        command: 'submit',
        but: { personAgrees: undefined },
        when: 'the draft already says that the person agrees',
      },
    ],
  },
  {
    code: 'entry-assessment-missing',
    rule: 'MGN-VG-005',
    says: 'the GP judges whether a conversation adds value (agreement of 2022, p. 75)',
    refused: [
      { from: 'none', command: 'submit', but: { entry: undefined }, when: 'nobody judged whether a conversation fits' },
      {
        from: 'none',
        command: 'submit',
        but: { entry: 'unknown' },
        when: 'the judgement is unknown in a request of our own',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'submit',
        but: { entry: 'unknown', ...foreign },
        when: 'another system does not say it; triage has to ask',
      },
      { from: 'draft', command: 'submit', but: { entry: undefined }, when: 'the draft already holds the judgement' },
    ],
  },
  {
    code: 'acute-route-first',
    rule: 'MGN-VG-006',
    says: 'acute danger is never handled here; only this ground blocks, the others are advice (agreement of 2022, p. 75)',
    refused: [
      { from: 'none', command: 'submit', but: { entry: acute }, when: 'the requester sees acute danger' },
      {
        from: 'none',
        command: 'submit',
        but: { entry: acute, ...foreign },
        when: 'acute danger in a request of another system',
      },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: acute }),
        when: 'acute danger stands in the request',
      },
    ],
    accepted: ['monodisciplinary-clear', 'older-person', 'youth', 'reregistration', 'crucial-function'].map(
      (exclusionGround) => ({
        from: 'none',
        command: 'submit',
        but: { entry: { ...entry, exclusionGround } },
        when: `the ground ${exclusionGround} is advice to refer directly and does not block`,
      }),
    ),
  },
  {
    code: 'question-missing',
    rule: 'MGN-VG-007',
    says: "the question stands there in the person's own words",
    refused: [
      { from: 'none', command: 'submit', but: { question: undefined }, when: 'nobody wrote down the question' },
    ],
    accepted: [
      {
        from: 'none',
        command: 'submit',
        but: { question: undefined, ...foreign },
        when: 'another system has no place for it',
      },
      { from: 'draft', command: 'submit', but: { question: undefined }, when: 'the draft already holds the question' },
    ],
  },
  {
    code: 'entry-assessment-unknown',
    rule: 'MGN-VG-008',
    says: 'what another system does not say stays unknown until somebody asks; accepting needs it',
    refused: [
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: 'unknown', ...foreign }),
        when: 'another system did not say whether a conversation fits',
      },
    ],
    accepted: [{ from: 'under-triage', command: 'accept', events: received(foreign), when: 'another system said it' }],
  },
  {
    code: 'person-agreement-unknown',
    rule: 'MGN-VG-008',
    says: 'what another system does not say stays unknown until somebody asks; accepting needs it',
    refused: [
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ personAgrees: 'unknown', ...foreign }),
        when: 'another system did not say whether the person agrees',
      },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ personAgrees: 'unknown', entry: 'unknown', ...foreign }),
        reasons: ['entry-assessment-unknown', 'person-agreement-unknown'],
        when: 'another system said neither',
      },
    ],
    accepted: [{ from: 'under-triage', command: 'accept', when: 'both are known' }],
  },
  {
    code: 'target-group-not-met',
    rule: 'MGN-VG-009',
    says: 'psychological complaints and problems in other areas of life, where one domain alone is not enough (agreement of 2025)',
    refused: [
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: { ...entry, hasPsychologicalComplaints: false } }),
        when: 'there are no psychological complaints',
      },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: { ...entry, hasOtherDomainProblems: false } }),
        when: 'there are no problems in other areas of life',
      },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: { ...entry, singleDomainSufficient: true } }),
        when: 'one domain alone is enough',
      },
    ],
    accepted: [
      { from: 'under-triage', command: 'accept', when: 'the person belongs to the target group' },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: { ...entry, exclusionGround: 'older-person' } }),
        when: 'a direct route was advised, the person belongs to the target group',
      },
      {
        from: 'under-triage',
        command: 'accept',
        events: received({ entry: { ...entry, hasOtherDomainProblems: false, singleDomainSufficient: true } }),
        region: { entryMode: 'all' },
        when: 'the region invites everyone with psychological complaints (as Rotterdam)',
      },
    ],
  },
  {
    code: 'requester-not-told',
    rule: 'MGN-VG-010',
    says: 'another route has a reason, and the requester knows of it',
    refused: [
      { from: 'under-triage', command: 'redirect', but: { requesterTold: false }, when: 'the requester does not know' },
      {
        from: 'accepted',
        command: 'lapse',
        events: [...histories.accepted, ...events.attempts],
        but: { requesterTold: false },
        when: 'the requester does not know that the person could not be reached',
      },
    ],
    accepted: [{ from: 'under-triage', command: 'redirect', when: 'the requester knows' }],
  },
  {
    code: 'acute-reason-and-target-differ',
    rule: 'MGN-VG-010',
    says: 'acute danger goes the acute route, and nothing else does',
    refused: [
      {
        from: 'under-triage',
        command: 'redirect',
        but: { reason: 'acute-or-subacute', target: 'gp', acuteServiceContacted: true },
        when: 'acute danger is sent back to the GP',
      },
      {
        from: 'under-triage',
        command: 'redirect',
        but: { reason: 'youth', target: 'acute', acuteServiceContacted: true },
        when: 'the acute route without acute danger',
      },
    ],
    accepted: [
      {
        from: 'under-triage',
        command: 'redirect',
        but: {
          reason: 'acute-or-subacute',
          target: 'acute',
          acuteServiceContacted: true,
          acuteService: who.acuteService,
        },
        when: 'acute danger, and the acute service was contacted',
        expect: {
          events: [{ data: { reason: 'acute-or-subacute', target: 'acute', acuteService: who.acuteService } }],
        },
      },
    ],
  },
  {
    code: 'acute-service-not-contacted',
    rule: 'MGN-VG-029',
    says: 'an acute signal ends the process in one action, with the acute service contacted',
    refused: [
      {
        from: 'under-triage',
        command: 'redirect',
        but: { reason: 'acute-or-subacute', target: 'acute' },
        when: 'nobody contacted the acute service',
      },
      {
        from: 'requested',
        command: 'signal-acute',
        but: { acuteServiceContacted: false },
        when: 'nobody contacted the acute service',
      },
    ],
    accepted: [
      {
        from: 'requested',
        command: 'signal-acute',
        when: 'the acute service was contacted',
        expect: { events: [{ type: 'acute-signalled' }], next: null },
      },
    ],
  },
  {
    code: 'missing-items-not-listed',
    rule: 'MGN-VG-011',
    says: 'whoever gives a request back says what is missing',
    refused: [{ from: 'under-triage', command: 'return', but: { missing: [] }, when: 'nothing is named' }],
    accepted: [{ from: 'under-triage', command: 'return', when: 'what is missing is named' }],
  },
  {
    code: 'already-sent',
    rule: 'MGN-VG-028',
    says: 'what was sent is stopped on the word of the person alone; what was never sent is thrown away by who made it (no public text)',
    refused: [
      {
        from: 'draft',
        command: 'discard',
        events: [...histories['under-triage'], events.returned],
        at: '2026-11-25T10:00:00+01:00',
        when: 'the network gave the request back',
      },
    ],
    accepted: [
      {
        from: 'draft',
        command: 'discard',
        when: 'it was never sent',
        expect: {
          events: [{ type: 'conversation-withdrawn', data: { reason: 'withdrawn-by-requester' } }],
          next: null,
        },
      },
      {
        from: 'draft',
        command: 'discard',
        events: [changed(events.prepared, { requester: who.team, gpPractice: who.practice })],
        actor: actor('social-domain-professional'),
        region: othersMayRequest,
        when: 'a neighbourhood team made it and never sent it',
      },
    ],
  },
];
