/**
 * What the person's advice and the GP's decision need.
 */
import type { Condition, Told } from './guarded.js';
import { heldTwice } from './planning-conditions.js';
import { lightDelivered, lightReport } from './step-cases.js';
import { actor, changed, events, histories, report } from './story.js';

const withoutReport = [...histories.scheduled, events.held];

/** A professional at the table records the answer, and the text with it. */
const recorded = (text: object): Pick<Told, 'actor' | 'but'> => ({
  actor: actor('mh-professional'),
  but: { reportNumber: undefined, report: text },
});
const directed = (...directions: readonly string[]) => recorded({ ...report, directions });
const written = (...directions: readonly string[]): Pick<Told, 'from' | 'command' | 'but'> => ({
  from: 'held',
  command: 'write-report',
  but: { report: { ...report, directions } },
});
const agreed = (facts: object) => recorded({ ...report, agreements: [{ ...report.agreements[0], ...facts }] });

const nothingNeeded = [
  ...histories.scheduled,
  events.held,
  changed(events.agreed, { report: { ...lightReport, directions: ['none-needed'] } }),
  events.delivered,
];

const byItself: Pick<Told, 'from' | 'command' | 'actor'> = {
  from: 'advice-delivered',
  command: 'record-gp-decision',
  actor: actor('system'),
};

/** Which category an outcome is counted under. */
const counted = (category: string | null, ...directions: readonly string[]): Told => ({
  from: 'held',
  command: 'agree-advice',
  ...directed(...directions),
  when: `${directions.join(' and ')} counts as ${category ?? 'nothing yet'}`,
  expect: { events: [{ type: 'advice-agreed', data: { category } }] },
});

/** The conditions. */
export const adviceConditions: readonly Condition[] = [
  {
    code: 'report-missing',
    rule: 'MGN-VG-018',
    says: 'there is a text to agree to',
    refused: [
      {
        from: 'held',
        command: 'agree-advice',
        events: withoutReport,
        but: { reportNumber: undefined },
        when: 'nobody wrote a report',
      },
    ],
    accepted: [
      { from: 'held', command: 'agree-advice', when: 'the report that was written' },
      {
        from: 'held',
        command: 'agree-advice',
        events: withoutReport,
        but: { reportNumber: undefined, report },
        actor: actor('mh-professional'),
        when: 'the text comes along, and a professional at the table records the answer',
      },
    ],
  },
  {
    code: 'report-changed',
    rule: 'MGN-VG-019',
    says: 'the person agrees to the text that the person read',
    refused: [
      {
        from: 'held',
        command: 'agree-advice',
        events: [...histories.held, changed(events.written, { number: 2 })],
        when: 'the text was changed after the person read it',
      },
      { from: 'held', command: 'agree-advice', but: { reportNumber: 2 }, when: 'there is no second text' },
      {
        from: 'held',
        command: 'agree-advice',
        actor: actor('mh-professional'),
        but: { report: lightReport },
        when: 'another text beside the number of the one that the person read',
      },
    ],
    accepted: [
      {
        from: 'held',
        command: 'agree-advice',
        events: [...histories.held, changed(events.written, { number: 2 })],
        but: { reportNumber: 2 },
        when: 'the person read the changed text',
      },
    ],
  },
  {
    code: 'report-from-person',
    rule: 'MGN-VG-019',
    says: 'the text of the report is of somebody at the table; the person reads it and adds own words',
    refused: [
      {
        from: 'held',
        command: 'agree-advice',
        but: { reportNumber: undefined, report },
        when: 'the person sends a text of their own as the report',
      },
    ],
    accepted: [{ from: 'held', command: 'agree-advice', ...recorded(report), when: 'a professional records both' }],
  },
  {
    code: 'text-not-confirmed',
    rule: 'MGN-VG-019',
    says: 'the person reads the text first and confirms it, also in disagreement',
    refused: [
      {
        from: 'held',
        command: 'agree-advice',
        but: { textConfirmed: false },
        when: 'the person did not confirm the text',
      },
    ],
    accepted: [
      {
        from: 'held',
        command: 'agree-advice',
        but: { personView: 'disagrees', personWords: 'I do not want treatment.' },
        when: 'the person disagrees, with own words',
        expect: { events: [{ data: { personView: 'disagrees', personWords: 'I do not want treatment.' } }] },
      },
      {
        from: 'held',
        command: 'agree-advice',
        actor: actor('social-domain-professional'),
        when: "a professional at the table records the person's answer",
      },
    ],
  },
  {
    code: 'direction-missing',
    rule: 'MGN-VG-018',
    says: 'an advice has at least one direction',
    refused: [{ from: 'held', command: 'agree-advice', ...directed(), when: 'no direction' }],
    accepted: [
      counted('outside-ggz', 'own-network'),
      counted('outside-ggz', 'support-point', 'primary-care'),
      counted('ggz-only', 'ggz-basic'),
      counted('ggz-only', 'ggz-basic', 'ggz-specialised'),
      counted('combined', 'ggz-specialised', 'social-domain'),
      counted('combined', 'primary-care', 'ggz-basic'),
      counted('combined', 'ggz-basic', 'case-conference'),
      counted(null, 'case-conference'),
      counted(null, 'follow-up-conversation'),
    ],
  },
  {
    code: 'none-needed-not-alone',
    rule: 'MGN-VG-018',
    says: '`none-needed` stands alone',
    refused: [
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', reason: 'other-view', refersTo: ['none-needed', 'ggz-basic'] },
        when: 'the GP refers, and nothing more is needed',
      },
      {
        from: 'held',
        command: 'agree-advice',
        ...directed('none-needed', 'own-network'),
        when: 'nothing more is needed, and yet something is',
      },
    ],
    accepted: [counted('outside-ggz', 'none-needed')],
  },
  {
    code: 'acute-route-interrupts',
    rule: 'MGN-VG-006',
    says: 'the acute route is no advice: it interrupts the process',
    refused: [
      { from: 'held', command: 'agree-advice', ...directed('acute-route'), when: 'the acute route as an advice' },
      { ...written('ggz-basic', 'acute-route'), when: 'the acute route in a text that would wait for an answer' },
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', reason: 'other-view', refersTo: ['acute-route'] },
        when: 'the acute route as what the GP refers to',
      },
    ],
    accepted: [{ from: 'held', command: 'signal-acute', when: 'the acute route as a signal' }],
  },
  {
    code: 'follow-up-not-possible',
    rule: 'MGN-VG-017',
    says: 'a follow-up conversation only where the region allows another one',
    refused: [
      {
        from: 'held',
        command: 'agree-advice',
        events: heldTwice,
        at: '2026-12-09T10:00:00+01:00',
        ...directed('follow-up-conversation'),
        when: 'two conversations were held',
      },
      {
        from: 'held',
        command: 'agree-advice',
        ...directed('follow-up-conversation'),
        region: { maxConversations: 1 },
        when: 'the region has one conversation',
      },
      {
        ...written('follow-up-conversation'),
        region: { maxConversations: 1 },
        when: 'a text that nobody could ever answer',
      },
    ],
    accepted: [
      {
        from: 'held',
        command: 'agree-advice',
        ...directed('follow-up-conversation', 'own-network'),
        when: 'one conversation was held',
      },
    ],
  },
  {
    code: 'agreement-without-owner',
    rule: 'MGN-VG-020',
    says: 'every agreement has one owner',
    refused: [{ from: 'held', command: 'agree-advice', ...agreed({ owner: null }), when: 'nobody does it' }],
    accepted: [
      { from: 'held', command: 'agree-advice', ...agreed({ owner: { kind: 'person' } }), when: 'the person does it' },
      {
        from: 'held',
        command: 'agree-advice',
        ...agreed({ owner: { kind: 'close-one' } }),
        when: 'a close one does it',
      },
    ],
  },
  {
    code: 'agreement-without-date',
    rule: 'MGN-VG-020',
    says: 'every agreement has one date',
    refused: [
      { from: 'held', command: 'agree-advice', ...agreed({ by: null }), when: 'nobody knows when' },
      {
        from: 'held',
        command: 'agree-advice',
        ...agreed({ by: null, owner: null }),
        reasons: ['agreement-without-owner', 'agreement-without-date'],
        when: 'nobody knows who or when',
      },
    ],
    accepted: [{ from: 'held', command: 'agree-advice', ...recorded(lightReport), when: 'there are no agreements' }],
  },
  {
    code: 'gp-must-decide',
    rule: 'MGN-VG-021',
    says: 'a ggz direction needs the decision of the GP; elsewhere the decision follows by itself (agreement of 2022, p. 75)',
    refused: [
      { ...byItself, when: 'the system decides on a ggz direction' },
      {
        ...byItself,
        events: lightDelivered,
        but: { decision: 'no-referral', reason: 'other' },
        when: 'the system deviates from the advice',
      },
    ],
    accepted: [
      {
        ...byItself,
        events: lightDelivered,
        when: 'no ggz direction was advised',
        expect: { events: [{ data: { automatic: true, directions: ['own-network'] } }] },
      },
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        when: 'the GP follows the advice',
        expect: { events: [{ data: { automatic: false, directions: ['ggz-basic', 'social-domain'] } }] },
      },
    ],
  },
  {
    code: 'deviation-reason-missing',
    rule: 'MGN-VG-022',
    says: 'whoever decides otherwise than advised says why',
    refused: [
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'no-referral' },
        when: 'no referral, and no reason',
      },
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', refersTo: ['ggz-specialised'] },
        when: 'another referral, and no reason',
      },
    ],
    accepted: [
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'no-referral', reason: 'person-prefers-otherwise' },
        when: 'no referral, with the reason; what is outside the ggz stays',
        expect: { events: [{ data: { directions: ['social-domain'] } }] },
      },
    ],
  },
  {
    code: 'referral-target-missing',
    rule: 'MGN-VG-022',
    says: 'who refers otherwise says where to',
    refused: [
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', reason: 'other-view' },
        when: 'another referral, and nobody knows where to',
      },
    ],
    accepted: [
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', reason: 'other-view', refersTo: ['ggz-specialised'] },
        when: 'another referral, with its direction',
        expect: { events: [{ data: { directions: ['social-domain', 'ggz-specialised'] } }] },
      },
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        but: { decision: 'refers-otherwise', reason: 'other-view', refersTo: ['ggz-specialised', 'ggz-specialised'] },
        when: 'a direction that is named twice counts once',
        expect: { events: [{ data: { directions: ['social-domain', 'ggz-specialised'] } }] },
      },
      {
        from: 'advice-delivered',
        command: 'record-gp-decision',
        events: nothingNeeded,
        but: { decision: 'refers-otherwise', reason: 'situation-changed', refersTo: ['ggz-basic'] },
        when: 'nothing more was needed and the GP refers after all: `none-needed` stands alone, so it falls away',
        expect: { events: [{ data: { directions: ['ggz-basic'] } }] },
      },
    ],
  },
];
