/**
 * What a question needs before it comes to the conference: who brings it in, with or without a name, and what may be said.
 */
import { changed } from '../story.js';
import type { Condition } from './condition.js';
import { background, consent, events, histories, known, submitter, who, withName } from './story.js';

const named = { mode: 'identified', person: who.person };
const namedDraft = { events: withName(histories.draft), but: { consent, textsChecked: undefined } };
const switchedOff = {
  caseConference: { enabled: false, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'anonymous' },
};
const namedRegion = { caseConference: { ...switchedOff.caseConference, enabled: true, mode: 'identified' } };
const rare = { ...background, rareFeature: true };
const byNobody = { role: 'mh-professional', organisation: who.ggz } as const;
const submitterStays = { responsible: { organisation: who.ggz, as: 'submitter' } };

/** The conditions. */
export const questionConditions: readonly Condition[] = [
  {
    code: 'conference-switched-off',
    rule: 'MGN-CO-003',
    says: 'a region can switch the case conference off; what already runs goes on',
    refused: [
      { from: 'none', command: 'prepare', region: switchedOff, when: 'the region has no case conference' },
      { from: 'draft', command: 'submit', region: switchedOff, when: 'the region switched it off before it was sent' },
    ],
    accepted: [
      { from: 'none', command: 'prepare', when: 'it is on by default', expect: submitterStays },
      { from: 'submitted', command: 'screen', region: switchedOff, when: 'what was submitted is not lost' },
      { from: 'scheduled', command: 'record-discussed', region: switchedOff, when: 'what stands on an agenda goes on' },
      { from: 'submitted', command: 'signal-acute', region: switchedOff, when: 'danger is always signalled' },
    ],
  },
  {
    code: 'case-person-missing',
    rule: 'MGN-CO-004',
    says: 'the mode is that of the region unless the submitter chooses, and a name is somebody',
    refused: [
      { from: 'none', command: 'prepare', but: { mode: 'identified' }, when: 'with a name, of nobody' },
      { from: 'none', command: 'prepare', region: namedRegion, when: 'the region begins with a name, of nobody' },
    ],
    accepted: [
      {
        from: 'none',
        command: 'prepare',
        but: named,
        when: 'with a name',
        expect: { events: [{ data: { mode: 'identified', person: who.person } }] },
      },
      {
        from: 'none',
        command: 'prepare',
        but: { person: who.person, cause: 'VG-0412' },
        region: namedRegion,
        when: 'the region begins with a name',
        expect: { events: [{ data: { mode: 'identified', cause: 'VG-0412' } }] },
      },
      {
        from: 'none',
        command: 'prepare',
        but: { mode: 'anonymous' },
        region: namedRegion,
        when: 'without a name is possible everywhere',
        expect: { events: [{ data: { mode: 'anonymous', person: null, cause: null } }] },
      },
    ],
  },
  {
    code: 'person-in-anonymous-item',
    rule: 'MGN-CO-005',
    says: 'nothing that is kept of an item without a name leads to the person',
    refused: [
      { from: 'none', command: 'prepare', but: { person: who.person }, when: 'a person' },
      { from: 'none', command: 'prepare', but: { cause: 'VG-0412' }, when: 'the number of a conversation' },
      { from: 'draft', command: 'submit', but: { consent }, when: 'a permission, which is somebody’s' },
      { from: 'submitted', command: 'extend-consent', when: 'more permission, which is somebody’s' },
    ],
    accepted: [
      {
        from: 'none',
        command: 'prepare',
        but: { person: null, cause: null },
        when: 'nobody is named',
        expect: { events: [{ data: { person: null, cause: null } }] },
      },
      {
        from: 'submitted',
        command: 'extend-consent',
        events: withName(histories.submitted),
        when: 'with a name the person can permit more',
        expect: { events: [{ data: { organisations: [who.otherTeam] } }] },
      },
    ],
  },
  {
    code: 'submitter-missing',
    rule: 'MGN-CO-012',
    says: 'every question has somebody who brings it in and stays its owner',
    refused: [{ from: 'none', command: 'prepare', actor: known('system'), when: 'the system opens it for nobody' }],
    accepted: [
      {
        from: 'none',
        command: 'prepare',
        actor: known('system'),
        but: { submitter: { organisation: who.team, role: 'social-domain-professional' } },
        when: 'the system opens it for whoever was at the table',
        expect: { responsible: { organisation: who.team, as: 'submitter' } },
      },
      {
        from: 'none',
        command: 'prepare',
        but: { submitter: { organisation: who.team, role: 'social-domain-professional' } },
        when: 'a professional brings it in for their own organisation',
        expect: submitterStays,
      },
    ],
  },
  {
    code: 'submitter-unknown',
    rule: 'MGN-CO-012',
    says: 'another person looks at the question, so it is known who submitted it',
    refused: [{ from: 'draft', command: 'submit', actor: byNobody, when: 'only the organisation is known' }],
    accepted: [
      {
        from: 'draft',
        command: 'submit',
        actor: { ...byNobody, professional: who.colleague },
        when: 'a colleague submits what was prepared',
        expect: { events: [{ data: { submitter: { ...submitter, professional: who.colleague } } }] },
      },
    ],
  },
  {
    code: 'person-not-informed',
    rule: 'MGN-CO-009',
    says: 'the person knows of the conference and agrees, with and without a name',
    refused: [
      { from: 'draft', command: 'submit', but: { personInformed: false }, when: 'the person does not know' },
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, personInformed: false },
        when: 'with a name as well',
      },
    ],
    accepted: [{ from: 'draft', command: 'submit', when: 'the person knows and agrees' }],
  },
  {
    code: 'person-agreement-missing',
    rule: 'MGN-CO-009',
    says: 'the person knows of the conference and agrees, with and without a name',
    refused: [{ from: 'draft', command: 'submit', but: { personAgrees: false }, when: 'the person does not agree' }],
    accepted: [{ from: 'draft', command: 'submit', ...namedDraft, when: 'the person agrees, with a name' }],
  },
  {
    code: 'question-missing',
    rule: 'MGN-CO-010',
    says: 'the question is explicit',
    refused: [{ from: 'draft', command: 'submit', but: { question: null }, when: 'there is no question' }],
    accepted: [{ from: 'draft', command: 'submit', but: { question: 'What now?' }, when: 'a short question' }],
  },
  {
    code: 'tried-missing',
    rule: 'MGN-CO-010',
    says: 'it says what was tried before',
    refused: [{ from: 'draft', command: 'submit', but: { tried: null }, when: 'nobody says what was tried' }],
    accepted: [
      { from: 'draft', command: 'submit', but: { tried: 'Nothing yet.' }, when: 'nothing was tried, and it says so' },
    ],
  },
  {
    code: 'citizen-number-in-text',
    rule: 'MGN-CO-006',
    says: 'a citizen service number never stands in a text',
    refused: [
      {
        from: 'draft',
        command: 'submit',
        but: { tried: 'Asked about 999990007.' },
        when: 'in what was tried',
        expect: { refusals: [{ code: 'citizen-number-in-text', ruleId: 'MGN-CO-006', path: ['tried'] }] },
      },
      { from: 'discussed', command: 'agree-actions', but: { advice: 'See 999990007.' }, when: 'in the advice' },
      {
        from: 'discussed',
        command: 'agree-actions',
        events: withName(histories.discussed),
        but: { advice: 'See 999990007.' },
        when: 'in the advice, with a name',
      },
      { from: 'submitted', command: 'return', but: { note: 'BSN 999990007' }, when: 'in a note' },
      {
        from: 'screened',
        command: 'schedule',
        events: [events.prepared, changed(events.submitted, { tried: 'BSN 999990007' }), events.screened],
        when: 'it came in another way and would come to an agenda',
      },
    ],
    accepted: [
      {
        from: 'draft',
        command: 'submit',
        but: { tried: 'text:00000000-0000-4000-8000-000999990007' },
        when: 'a text that is stored elsewhere was looked at when it came in',
      },
    ],
  },
  {
    code: 'identifier-in-text',
    rule: 'MGN-CO-007',
    says: 'a question without a name holds nothing that leads straight to the person',
    refused: [
      {
        from: 'discussed',
        command: 'agree-actions',
        but: { advice: 'Call 06-12345678.' },
        when: 'a number in the advice',
      },
      { from: 'submitted', command: 'return', but: { note: 'See VG-0412.' }, when: 'a number of a case in a note' },
    ],
    accepted: [
      {
        from: 'discussed',
        command: 'agree-actions',
        events: withName(histories.discussed),
        but: { advice: 'Call 06-12345678.' },
        when: 'with a name the person agreed to be named',
      },
      { from: 'submitted', command: 'return', but: { note: 'First ask the GP.' }, when: 'a note about nobody' },
    ],
  },
  {
    code: 'texts-not-checked',
    rule: 'MGN-CO-007',
    says: 'finding is an aid and never proof: whoever writes without a name confirms that nobody is named',
    refused: [
      { from: 'draft', command: 'submit', but: { textsChecked: undefined }, when: 'nobody confirmed' },
      { from: 'draft', command: 'submit', but: { textsChecked: false }, when: 'not confirmed' },
      { from: 'discussed', command: 'agree-actions', but: { textsChecked: false }, when: 'minutes nobody looked at' },
      {
        from: 'screened',
        command: 'schedule',
        events: [events.prepared, changed(events.submitted, { textsChecked: false }), events.screened],
        when: 'nothing comes to an agenda unread',
      },
    ],
    accepted: [
      { from: 'draft', command: 'submit', when: 'confirmed', expect: { events: [{ data: { textsChecked: true } }] } },
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        when: 'with a name there is nothing to confirm',
        expect: { events: [{ data: { textsChecked: false } }] },
      },
    ],
  },
  {
    code: 'small-number-not-considered',
    rule: 'MGN-CO-008',
    says: 'age, municipality and something rare together are a warning that somebody reads',
    refused: [{ from: 'draft', command: 'submit', but: { background: rare }, when: 'all three are given' }],
    accepted: [
      {
        from: 'draft',
        command: 'submit',
        but: { background: rare, smallNumberConsidered: true },
        when: 'the submitter read the warning',
        expect: { events: [{ data: { smallNumber: true } }] },
      },
      {
        from: 'draft',
        command: 'submit',
        but: { background: { ...rare, municipality: null } },
        when: 'the municipality is left out',
        expect: { events: [{ data: { smallNumber: false } }] },
      },
      { from: 'draft', command: 'submit', but: { background: { ...rare, ageBand: null } }, when: 'no age is given' },
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, background: rare },
        when: 'with a name nobody has to be hidden',
      },
    ],
  },
  {
    code: 'conference-consent-missing',
    rule: 'MGN-CO-011',
    says: 'with a name the person names the organisations that may take part',
    refused: [
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, consent: null },
        when: 'no permission',
      },
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, consent: { ...consent, organisations: [who.ggz] } },
        when: 'only for the submitter',
      },
    ],
    accepted: [
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        when: 'four organisations are named',
        expect: { events: [{ data: { consent } }] },
      },
    ],
  },
  {
    code: 'consent-not-yet-given',
    rule: 'MGN-CO-011',
    says: 'a permission is given before it is used',
    refused: [
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, consent: { ...consent, givenOn: '2026-11-24' } },
        when: 'it is given tomorrow',
      },
    ],
    accepted: [
      {
        from: 'draft',
        command: 'submit',
        ...namedDraft,
        but: { ...namedDraft.but, consent: { ...consent, givenOn: '2026-11-23' } },
        when: 'it is given today',
      },
    ],
  },
  {
    code: 'screener-is-submitter',
    rule: 'MGN-CO-012',
    says: 'another person than the submitter looks whether the question fits; a colleague of theirs is another person',
    refused: (['screen', 'return'] as const).map((command) => ({
      from: 'submitted' as const,
      command,
      actor: { ...known('network-coordinator'), professional: who.psychologist },
      when: 'the coordinator submitted it',
    })),
    accepted: [
      {
        from: 'submitted',
        command: 'screen',
        actor: { ...known('case-conference-chair', who.ggz), professional: who.colleague },
        when: 'a colleague of the same organisation',
        expect: { events: [{ data: { screener: who.colleague, minutes: 5 } }] },
      },
      { from: 'submitted', command: 'screen', when: 'the coordinator', expect: submitterStays },
    ],
  },
  {
    code: 'screener-unknown',
    rule: 'MGN-CO-012',
    says: 'who looks at the question is known as a person',
    refused: [
      {
        from: 'submitted',
        command: 'screen',
        actor: { role: 'network-coordinator', organisation: who.office },
        when: 'only the organisation is known',
      },
      {
        from: 'scheduled',
        command: 'record-discussed',
        actor: { role: 'case-conference-chair', organisation: who.office },
        when: 'nobody knows who chaired',
      },
    ],
    accepted: [{ from: 'submitted', command: 'screen', when: 'the coordinator is known' }],
  },
  {
    code: 'longer-than-session',
    rule: 'MGN-CO-014',
    says: 'a question fits into one session; six share half an hour unless said otherwise',
    refused: [{ from: 'submitted', command: 'screen', but: { minutes: 31 }, when: 'longer than the half hour' }],
    accepted: [
      {
        from: 'submitted',
        command: 'screen',
        but: { minutes: 30 },
        when: 'the whole half hour',
        expect: { events: [{ data: { minutes: 30 } }] },
      },
      {
        from: 'submitted',
        command: 'screen',
        region: { caseConference: { ...switchedOff.caseConference, enabled: true, maximumCases: 20, minutes: 10 } },
        when: 'never less than a minute',
        expect: { events: [{ data: { minutes: 1 } }] },
      },
    ],
  },
  {
    code: 'better-route-missing',
    rule: 'MGN-CO-013',
    says: 'whoever returns a question says why and what fits better',
    refused: [{ from: 'submitted', command: 'return', but: { route: null }, when: 'no route is named' }],
    accepted: [
      {
        from: 'submitted',
        command: 'return',
        but: { reason: 'question-unclear', route: 'submit-again' },
        when: 'it can be submitted again',
        expect: {
          events: [{ data: { reason: 'question-unclear', route: 'submit-again', acuteService: null } }],
          next: null,
        },
      },
    ],
  },
  {
    code: 'acute-reason-and-route-differ',
    rule: 'MGN-CO-013',
    says: 'an acute reason goes with the acute route',
    refused: [
      {
        from: 'submitted',
        command: 'return',
        but: { reason: 'acute-or-subacute', route: 'gp' },
        when: 'acute, to the GP',
      },
      { from: 'submitted', command: 'return', but: { route: 'acute' }, when: 'the acute route without danger' },
    ],
    accepted: [
      {
        from: 'submitted',
        command: 'return',
        but: {
          reason: 'acute-or-subacute',
          route: 'acute',
          acuteServiceContacted: true,
          acuteService: who.acuteService,
        },
        when: 'the acute service was called',
        expect: { events: [{ data: { route: 'acute', acuteService: who.acuteService } }] },
      },
    ],
  },
  {
    code: 'acute-service-not-contacted',
    rule: 'MGN-CO-025',
    says: 'an acute signal ends the process in one action, with the acute service contacted',
    refused: [
      { from: 'submitted', command: 'signal-acute', but: { acuteServiceContacted: false }, when: 'nobody called' },
      {
        from: 'submitted',
        command: 'return',
        but: { reason: 'acute-or-subacute', route: 'acute' },
        when: 'returned as acute, and nobody called',
      },
    ],
    accepted: (['draft', 'scheduled', 'actions-open'] as const).map((from) => ({
      from,
      command: 'signal-acute' as const,
      actor: known('social-domain-professional'),
      but: { acuteService: who.acuteService },
      when: `from ${from}, by whoever sees it`,
      expect: { events: [{ type: 'acute-signalled', data: { acuteService: who.acuteService } }], next: null },
    })),
  },
  {
    code: 'stop-not-yours',
    rule: 'MGN-CO-024',
    says: 'the person and the submitter stop without a reason; the table only when somebody was recognised, withdrew the permission or died',
    refused: [
      {
        from: 'scheduled',
        command: 'withdraw',
        actor: known('case-conference-chair'),
        when: 'the chair without such a reason',
      },
      {
        from: 'scheduled',
        command: 'withdraw',
        actor: known('network-coordinator'),
        but: { reason: 'withdrawn-by-requester' },
        when: 'the coordinator for the submitter',
      },
      {
        from: 'scheduled',
        command: 'withdraw',
        actor: known('system'),
        but: { reason: 'consent-withdrawn' },
        when: 'the system for whatever is no death',
      },
    ],
    accepted: [
      ...(['person-recognised', 'consent-withdrawn', 'deceased'] as const).map((reason) => ({
        from: 'scheduled' as const,
        command: 'withdraw' as const,
        actor: known('case-conference-chair'),
        but: { reason },
        when: reason,
        expect: { events: [{ data: { reason } }], next: null },
      })),
      {
        from: 'scheduled',
        command: 'withdraw',
        events: withName(histories.scheduled),
        actor: known('person'),
        but: { reason: 'consent-withdrawn' },
        when: 'the person takes the permission back: it is off the agenda at once',
        expect: { next: null, responsible: { organisation: who.ggz, as: 'submitter' } },
      },
      {
        from: 'discussed',
        command: 'withdraw',
        actor: known('system'),
        but: { reason: 'deceased' },
        when: 'a death was recorded elsewhere',
      },
      {
        from: 'actions-open',
        command: 'withdraw',
        but: { reason: 'mode-changes' },
        when: 'to begin again with a name',
      },
      {
        from: 'scheduled',
        command: 'withdraw',
        events: [...histories.scheduled, events.moved],
        but: { reason: undefined },
        when: 'the submitter, without a reason',
        expect: { events: [{ data: { reason: 'not-stated' } }] },
      },
    ],
  },
];
