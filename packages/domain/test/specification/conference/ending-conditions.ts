/**
 * What it needs to go on as a transfer: a place that was found, or none that fits.
 */
import type { Condition, Told } from './condition.js';
import { allCarriedOn, allDone, events, histories, known, placed, who, withName } from './story.js';

const from = 'actions-open';
const place = (but: object, when: string, rest: Partial<Told> = {}): Told => ({
  from,
  command: 'record-place',
  but,
  when,
  ...rest,
});
const up = (but: object, when: string, rest: Partial<Told> = {}): Told => ({
  from,
  command: 'escalate',
  but,
  when,
  ...rest,
});
const confirm = (when: string, rest: Partial<Told> = {}): Told => ({
  from,
  command: 'confirm-carried-on',
  when,
  ...rest,
});
const close = (when: string, rest: Partial<Told> = {}): Told => ({
  from,
  command: 'close',
  at: '2026-12-14T11:00:00+01:00',
  when,
  ...rest,
});
const agreedAndTold = [...histories['actions-open'], events.told];

/** The conditions. */
export const endingConditions: readonly Condition[] = [
  {
    code: 'direction-without-place',
    rule: 'MGN-CO-022',
    says: 'a place is looked for where places can exist',
    refused: [
      place({ direction: 'own-network' }, 'a place for own strength'),
      up({ direction: 'none-needed' }, 'escalating what needs nothing'),
    ],
    accepted: [
      place({ direction: 'social-domain' }, 'a place in the social domain', {
        expect: { events: [{ data: { candidate: who.otherGgz, direction: 'social-domain' } }] },
      }),
      up({ direction: 'ggz-basic' }, 'escalating for mental health care', {
        expect: { events: [{ data: { direction: 'ggz-basic' } }], state: 'carrying-on' },
      }),
    ],
  },
  {
    code: 'place-already-recorded',
    rule: 'MGN-CO-023',
    says: 'one place is asked for; the transfer looks for the next',
    refused: [place({}, 'there is one', { events: placed })],
    accepted: [place({}, 'the first', { from: 'discussed', actor: known('case-conference-chair') })],
  },
  {
    code: 'fitting-place-left',
    rule: 'MGN-CO-022',
    says: 'escalating is for when no place fits',
    refused: [up({ noFittingPlace: false }, 'a place fits'), up({}, 'a place was found', { events: placed })],
    accepted: [up({}, 'no place fits'), up({}, 'straight after the discussion', { from: 'discussed' })],
  },
  {
    code: 'identified-handover-not-agreed',
    rule: 'MGN-CO-022',
    says: 'the person consents to a hand-over with their name',
    refused: [up({ identifiedHandover: false }, 'not with a name')],
    accepted: [
      up({}, 'the person agrees; without a name the item still does not say who it is', {
        expect: { events: [{ data: { direction: 'ggz-specialised' } }] },
      }),
      up({}, 'with a name', { events: withName(histories['actions-open']) }),
    ],
  },
  {
    code: 'person-not-agreed',
    rule: 'MGN-CO-023',
    says: 'a place is asked for only when the person says yes',
    refused: [
      place({ personDecision: 'decline' }, 'the person says no'),
      place({ personDecision: 'not-now' }, 'the person says not now'),
      up({ personDecision: 'decline' }, 'the person does not want to go on'),
    ],
    accepted: [place({ personDecision: 'accept' }, 'the person says yes')],
  },
  {
    code: 'search-consent-missing',
    rule: 'MGN-CO-023',
    says: 'the person permits that a place is sought without a name',
    refused: [place({ searchConsent: false }, 'not permitted'), up({ searchConsent: false }, 'not permitted')],
    accepted: [place({ searchConsent: true }, 'permitted')],
  },
  {
    code: 'answer-not-on-persons-word',
    rule: 'MGN-CO-023',
    says: "whoever writes down the person's answer says that it is on the person's word",
    refused: [
      place({ onPersonsWord: false }, 'the submitter does not say so'),
      up({ onPersonsWord: undefined }, 'the submitter leaves it open'),
      {
        from: 'submitted',
        command: 'extend-consent',
        events: withName(histories.submitted),
        but: { onPersonsWord: false },
        when: 'the submitter permits more by themselves',
      },
    ],
    accepted: [
      place({ onPersonsWord: true }, "on the person's word"),
      {
        from: 'submitted',
        command: 'extend-consent',
        events: withName(histories.submitted),
        actor: known('person'),
        when: 'the person themselves',
      },
    ],
  },
  {
    code: 'no-transfer-owed',
    rule: 'MGN-CO-028',
    says: 'what is owed is confirmed once',
    refused: [
      confirm('nothing goes on', { events: agreedAndTold }),
      confirm('it was confirmed before', { events: [...placed, events.carriedOn] }),
      confirm('with a name it was confirmed when the transfer was opened', {
        events: withName([...placed, events.carriedOn]),
      }),
    ],
    accepted: [
      confirm('a place was found', { events: placed, expect: { events: [{ data: {} }] } }),
      confirm('it goes on with more parties', { from: 'carrying-on' }),
      confirm('with a name, and the transfer was opened', { events: withName(placed), actor: { role: 'system' } }),
      confirm('with a name an escalation was opened', {
        from: 'carrying-on',
        events: withName(histories['carrying-on']),
        actor: { role: 'system' },
      }),
      confirm('with a name, and nothing opened it: the submitter asked for it', { events: withName(placed) }),
    ],
  },
  {
    code: 'transfer-still-owed',
    rule: 'MGN-CO-028',
    says: 'nobody is lost: as long as a transfer is owed, a question stops only because the person wants so, or died',
    refused: [
      ...(['case-conference-chair', 'network-coordinator'] as const).flatMap((role) =>
        (['person-recognised', 'consent-withdrawn', 'deceased'] as const).map((reason) => ({
          from: 'carrying-on' as const,
          command: 'withdraw' as const,
          actor: known(role),
          but: { reason },
          when: `without a name the ${role} cannot know: ${reason}`,
        })),
      ),
      ...(['not-stated', 'withdrawn-by-requester', 'person-recognised', 'mode-changes'] as const).map((reason) => ({
        from: 'carrying-on' as const,
        command: 'withdraw' as const,
        but: { reason },
        when: `the submitter, for what is not of the person: ${reason}`,
      })),
      {
        from: 'carrying-on',
        command: 'withdraw',
        events: withName(histories['carrying-on']),
        actor: known('case-conference-chair'),
        but: { reason: 'person-recognised' },
        when: 'with a name, for a reason that is not of the person',
      },
    ],
    accepted: [
      ...(['withdrawn-by-person', 'consent-withdrawn', 'deceased'] as const).map((reason) => ({
        from: 'carrying-on' as const,
        command: 'withdraw' as const,
        but: { reason },
        when: `the submitter, who knows the person: ${reason}`,
      })),
      {
        from: 'carrying-on',
        command: 'withdraw',
        events: withName(histories['carrying-on']),
        actor: known('person'),
        but: { reason: 'not-stated' },
        when: 'the person owes no reason',
      },
      {
        from: 'carrying-on',
        command: 'withdraw',
        events: withName(histories['carrying-on']),
        actor: known('system'),
        but: { reason: 'deceased' },
        when: 'a death was recorded elsewhere',
      },
      {
        from: 'carrying-on',
        command: 'withdraw',
        events: [...histories['carrying-on'], events.carriedOn],
        actor: known('case-conference-chair'),
        but: { reason: 'person-recognised' },
        when: 'the transfer was asked for: nothing is owed any more',
      },
    ],
  },
  {
    code: 'transfer-not-asked-for',
    rule: 'MGN-CO-028',
    says: 'a question that goes on is closed when the transfer was asked for',
    refused: [
      close('a place was found, and nobody asked for it', { events: [...placed, events.told, ...events.done] }),
      close('it goes on with more parties, and nobody asked them', {
        from: 'carrying-on',
        events: [...histories['carrying-on'], events.told, ...events.done],
      }),
      close('with a name, where nothing opened the transfer', {
        events: withName([...placed, events.told, ...events.done]),
      }),
      close('nothing was done at all', {
        from: 'carrying-on',
        events: histories['carrying-on'],
        reasons: ['action-still-open', 'feedback-missing', 'transfer-not-asked-for'],
      }),
    ],
    accepted: [
      close('the place was asked for', { events: [...placed, events.carriedOn, events.told, ...events.done] }),
      close('it went on with more parties', { from: 'carrying-on', events: allCarriedOn, expect: { next: null } }),
      close('with a name, and the transfer was opened', {
        events: withName([...placed, events.carriedOn, events.told, ...events.done]),
      }),
      close('nothing went on', { events: allDone }),
    ],
  },
];
