/**
 * Whose turn it is: of everybody who may give the step for the organisation that is named, from the day on which it begins.
 */
import { coordinator, gp, psychologist, receiver, self, type StoryActor } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { before, of, timeAt, transferSteps, waiting } from './several.js';

const practitioner: StoryActor = { ...gp, role: 'primary-care-mh-practitioner', professional: 'de-boer' };
const clinician: StoryActor = { ...psychologist, role: 'coordinating-clinician', professional: 'van-loon' };
const askedClinician: StoryActor = { ...receiver, role: 'coordinating-clinician', professional: 'van-es' };

/** The person waits, and is to be asked whether the wait goes on. */
const questioned = [
  ...waiting('2026-11-20'),
  of(
    'waitlist-entry',
    '2026-11-23T10:00:00+01:00',
    { role: 'system' },
    { type: 'ask-wait-goes-on' },
    { case: 'entry' },
  ),
];
const postponed = [
  ...before('start-search'),
  of(
    'transfer-case',
    '2026-11-24T12:00:00+01:00',
    self,
    { type: 'postpone', askAgainOn: '2026-12-01' },
    { number: 'TM-0001' },
  ),
];

const listing =
  (process: string) =>
  (when: string, actor: StoryActor, steps: Told['before'], expect: object, at = '2026-11-24T13:00:00+01:00'): Told => ({
    when,
    subject: 'list',
    before: steps,
    ask: { at, actor, process },
    expect,
  });
const places = listing('waitlist-entry');
const transfers = listing('transfer-case');
const mine = (turn: object | null) => ({ total: 1, rows: [{ mine: turn }] });

/** Rule CASE-030. */
export const whoseTurn: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-030',
  says: 'whoever may give a step for the organisation that is named has the turn, from the day on which it begins',
  no: [
    places(
      'what only the GP may ask is not the turn of a colleague of the practice',
      practitioner,
      questioned,
      mine(null),
    ),
    places('the turn of the list is not the turn of the practice', gp, waiting('2026-11-20'), mine(null)),
    transfers(
      'what the receiver is asked is not the turn of the office',
      coordinator,
      before('accept-offer'),
      mine(null),
    ),
    transfers(
      'who said "not now" is not to be asked again before the day that was promised',
      coordinator,
      postponed,
      mine(null),
      '2026-11-30T23:00:00+01:00',
    ),
    {
      when: 'and cannot be: the question is refused until that day',
      subject: 'handle',
      before: postponed,
      ask: of(
        'transfer-case',
        '2026-11-30T23:00:00+01:00',
        coordinator,
        { type: 'ask-person', listVerifiedOn: '2026-11-30' },
        { number: 'TM-0001' },
      ),
      expect: { outcome: 'refused', codes: ['ask-again-day-not-reached'] },
    },
  ],
  yes: [
    places(
      'a provider with a coordinating clinician and no other professional sees what its list asks',
      clinician,
      waiting('2026-11-20'),
      mine({ what: 'record-intake', role: 'mh-professional', organisation: 'ggz' }),
    ),
    places('while the person is being asked whether the wait goes on, the GP has that turn', gp, questioned, {
      rows: [{ mine: { what: 'confirm-wait' }, turns: [{ what: 'confirm-wait' }, { what: 'record-intake' }] }],
    }),
    places(
      'and the holder of the list keeps its own, with its own day',
      clinician,
      questioned,
      mine({ what: 'record-intake', by: '2026-12-18' }),
    ),
    {
      when: 'the question and every norm of the wait long passed, the system still looks at the day of the contact',
      subject: 'case-file',
      before: questioned,
      ask: timeAt('2027-03-01T09:00:00+01:00'),
      expect: {
        processes: {
          'WL-0001': {
            turns: [{ what: 'confirm-wait' }, { what: 'record-contact', by: '2027-05-22', norm: 'waiting-contact' }],
            tickAt: '2027-05-23T00:00:00+02:00',
          },
        },
      },
    },
    transfers(
      'a coordinating clinician sees that the own organisation is asked for a place',
      askedClinician,
      before('accept-offer'),
      mine({ what: 'accept-offer', organisation: 'other-ggz' }),
      '2026-11-25T10:00:00+01:00',
    ),
    {
      when: 'and answers',
      subject: 'handle',
      before: before('accept-offer'),
      ask: { ...transferSteps['accept-offer'], actor: askedClinician },
      expect: { outcome: 'handled', state: 'accepted-by-receiver' },
    },
    transfers(
      'from the day that was promised the office is to ask again',
      coordinator,
      postponed,
      mine({ what: 'ask-person', from: '2026-12-01', by: '2026-12-08' }),
      '2026-12-01T00:00:00+01:00',
    ),
    {
      when: 'which the person can always be ahead of',
      subject: 'handle',
      before: postponed,
      ask: of(
        'transfer-case',
        '2026-11-26T12:00:00+01:00',
        self,
        { type: 'start-search', personDecision: 'accept', searchConsent: true },
        { number: 'TM-0001' },
      ),
      expect: { outcome: 'handled', state: 'searching' },
    },
  ],
});
