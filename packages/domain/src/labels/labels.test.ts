import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ageBands } from '../case-conference-item/background.js';
import { CaseConferenceItemEvent } from '../case-conference-item/events.js';
import { commandTypes as conferenceCommandTypes } from '../case-conference-item/matrix.js';
import * as conference from '../case-conference-item/reasons.js';
import { conferenceRefusals } from '../case-conference-item/refusal-codes.js';
import { caseConferenceItemStates } from '../case-conference-item/states.js';
import { addressBookRefusals } from '../address-book/refusal-codes.js';
import { availabilityRefusals } from '../availability/refusal-codes.js';
import { availabilityStates } from '../availability/report.js';
import { normCodes, normKinds, normUnits } from '../calendar/norms.js';
import { publicHolidayCodes } from '../calendar/public-holidays.js';
import { attendanceDeviations, conversationPlaces } from '../exploratory-conversation/appointment.js';
import { destinations, directions, reportCategories } from '../exploratory-conversation/directions.js';
import { ExploratoryConversationEvent } from '../exploratory-conversation/events.js';
import { commandTypes } from '../exploratory-conversation/matrix.js';
import * as reasons from '../exploratory-conversation/reasons.js';
import { explorationRefusals } from '../exploratory-conversation/refusal-codes.js';
import { exploratoryConversationStates } from '../exploratory-conversation/states.js';
import { profileTopicKeys, topicStandings } from '../region/compare-profiles.js';
import { personEffects } from '../region/gains.js';
import { runningOrigins } from '../region/running-case.js';
import { NetworkConcernEvent } from '../network-concern/events.js';
import { networkConcernSteps } from '../network-concern/ladder.js';
import { commandTypes as concernCommandTypes } from '../network-concern/matrix.js';
import * as concerns from '../network-concern/reasons.js';
import { networkConcernRefusals } from '../network-concern/refusal-codes.js';
import { networkConcernStates } from '../network-concern/states.js';
import { regionRefusals } from '../region/refusal-codes.js';
import { mediationRefusals } from '../mediation/refusal-codes.js';
import { RegionProfile } from '../region/region-profile.js';
import { caseReturnReasons } from '../words/case-return-reason.js';
import { channels } from '../words/channel.js';
import { consentEffects } from '../words/consent-effect.js';
import { consentFunctions } from '../words/consent-function.js';
import { consentStatuses } from '../words/consent-status.js';
import { dataCategories } from '../words/data-category.js';
import { declineReasons } from '../words/decline-reason.js';
import { diagnosisGroups } from '../words/diagnosis-group.js';
import { domains } from '../words/domain.js';
import { identifierKinds } from '../words/identifiers/check-identifier.js';
import { identifierIssueCodes } from '../words/identifiers/digits.js';
import { legalDomains, teamAuthorities } from '../words/legal-domain.js';
import { lifeDomains } from '../words/life-domain.js';
import { mgnFunctions } from '../words/mgn-function.js';
import { isMgnError } from '../words/mgn-error.js';
import { needs } from '../words/need.js';
import { networkRoles } from '../words/network-role.js';
import { offerCloseReasons } from '../words/offer-close-reason.js';
import { organisationKinds } from '../words/organisation-kind.js';
import { textIdentifierKinds } from '../words/identifiers/identifiers-in-text.js';
import { genders } from '../words/person-details.js';
import { personDecisions } from '../words/person-decision.js';
import { positiveHealthDimensions } from '../words/positive-health.js';
import { purposes } from '../words/purpose.js';
import { actorRoles } from '../words/role.js';
import { seats } from '../words/seat.js';
import { sharingOutcomes } from '../words/sharing-outcome.js';
import { foundByOptions, rankReasons } from '../placement/ranking.js';
import { TransferCaseEvent } from '../transfer-case/events.js';
import { commandTypes as transferCommandTypes } from '../transfer-case/matrix.js';
import * as transfers from '../transfer-case/reasons.js';
import { transferRefusals } from '../transfer-case/refusal-codes.js';
import { transferCaseStates } from '../transfer-case/states.js';
import { WaitlistEntryEvent } from '../waitlist-entry/events.js';
import { commandTypes as waitlistCommandTypes } from '../waitlist-entry/matrix.js';
import * as waits from '../waitlist-entry/reasons.js';
import { waitlistRefusals } from '../waitlist-entry/refusal-codes.js';
import { waitlistEntryStates } from '../waitlist-entry/states.js';
import { handoverConditions } from '../words/warm-handover.js';
import { explainRefusal, refusalLabels } from './explain-refusal.js';
import { audiences, languages } from './label.js';
import { label, type LabelList, labels } from './lists.js';

const profile = RegionProfile.shape;

/** The codes that each list of labels has to name, from where the codes are written. Types without a list stand here as text. */
const codesOf: Readonly<Record<LabelList, readonly string[]>> = {
  'action-drop-reason': conference.actionDropReasons,
  'actor-role': actorRoles,
  'age-band': ageBands,
  'agenda-reason': ['date-passed', 'moved-before', 'second-discussion', 'submitted-earlier', 'evaluation'],
  'attendance-deviation': attendanceDeviations,
  'better-route': conference.betterRoutes,
  'case-conference-item-command': conferenceCommandTypes,
  'case-conference-item-event': CaseConferenceItemEvent.options.map((event) => event.shape.type.value),
  'case-conference-item-state': caseConferenceItemStates,
  'case-conference-item-step': conferenceCommandTypes,
  'availability-report-state': availabilityStates,
  'case-mode': profile.caseConference.shape.mode.options,
  'case-return-reason': caseReturnReasons,
  'case-withdraw-reason': conference.caseWithdrawReasons,
  channel: channels,
  'clock-standing': ['calm', 'soon', 'past-target', 'past-bound'],
  'consent-effect': consentEffects,
  'consent-function': consentFunctions,
  'consent-status': consentStatuses,
  'contact-means': reasons.contactMeans,
  'conversation-place': conversationPlaces,
  'conversation-timing': profile.conversationTiming.options,
  'data-category': dataCategories,
  'decline-reason': declineReasons,
  destination: destinations,
  'diagnosis-group': diagnosisGroups,
  direction: directions,
  domain: domains,
  'entry-ending': waits.entryEndings,
  'entry-error': waits.entryErrors,
  'entry-mode': profile.entryMode.options,
  'escalation-step': transfers.escalationSteps.map(String),
  'exclusion-ground': reasons.exclusionGrounds,
  'exit-reason': waits.exitReasons,
  'experience-expert-seat': profile.experienceExpertSeat.options,
  'exploratory-conversation-command': commandTypes,
  'exploratory-conversation-event': ExploratoryConversationEvent.options.map((event) => event.shape.type.value),
  'exploratory-conversation-state': exploratoryConversationStates,
  'exploratory-conversation-step': commandTypes,
  'found-by': foundByOptions,
  gender: genders,
  'gp-decision': reasons.gpDecisions,
  'gp-deviation-reason': reasons.gpDeviationReasons,
  'handover-condition': handoverConditions,
  'identifier-kind': identifierKinds,
  'input-issue': [
    ...identifierIssueCodes,
    'closes-acute-route',
    'custom',
    'deviation-unexplained',
    'grant-not-with-this-step',
    'invalid-date-format',
    'invalid-element',
    'invalid-format',
    'invalid-instant-format',
    'invalid-key',
    'invalid-type',
    'invalid-union',
    'invalid-value',
    'kept-entry-unknown',
    'loosens-national-rule',
    'national-rule',
    'no-such-date',
    'no-such-instant',
    'not-multiple-of',
    'outer-bound-before-target',
    'person-said-no',
    'person-unknown',
    'transfer-runs',
    'receiver-kind-not-fitting',
    'takes-from-person',
    'too-big',
    'too-small',
    'unknown-command',
    'unknown-field',
  ],
  'lapse-reason': reasons.lapseReasons,
  'legal-domain': legalDomains,
  'life-domain': lifeDomains,
  'mgn-function': mgnFunctions,
  'missing-item': reasons.missingItems,
  need: needs,
  'network-concern-command': concernCommandTypes,
  'network-concern-event': NetworkConcernEvent.options.map((event) => event.shape.type.value),
  'network-concern-ladder': networkConcernSteps.map(String),
  'network-concern-state': networkConcernStates,
  'network-concern-step': concernCommandTypes,
  'network-role': networkRoles,
  'network-signal': concerns.networkSignals,
  'norm-code': normCodes,
  'norm-kind': normKinds,
  'norm-level': ['target', 'outer-bound'],
  'norm-unit': normUnits,
  'offer-close-reason': offerCloseReasons,
  'organisation-kind': organisationKinds,
  'person-decision': personDecisions,
  'person-effect': personEffects,
  'person-view': reasons.personViews,
  'place-withdraw-reason': transfers.placeWithdrawReasons,
  'positive-health-dimension': positiveHealthDimensions,
  'profile-freedom': ['free', 'stricter', 'fill', 'none'],
  'profile-topic': profileTopicKeys,
  'public-holiday-code': publicHolidayCodes,
  purpose: purposes,
  'rank-reason': rankReasons,
  'redirect-reason': reasons.redirectReasons,
  'redirect-target': reasons.redirectTargets,
  'replan-reason': reasons.replanReasons,
  'report-category': reportCategories,
  'report-addressee': concerns.reportAddressees,
  'responsible-party': [
    'requester',
    'gp-practice',
    'ggz-receiver',
    'current-provider',
    'submitter',
    'reporting-organisation',
    'leading-insurer',
  ],
  'resume-reason': transfers.resumeReasons,
  'return-reason': reasons.returnReasons,
  rhythm: profile.transferTable.shape.rhythm.options,
  'running-origin': runningOrigins,
  'rule-tag': ['fixed-nationally', 'regional-choice', 'proposed-default'],
  seat: seats,
  'second-conversation-reason': reasons.secondConversationReasons,
  'setting-use': ['process', 'forms', 'nothing-yet'],
  'second-discussion-reason': conference.secondDiscussionReasons,
  'session-move-reason': conference.sessionMoveReasons,
  'session-purpose': conference.sessionPurposes,
  'settlement-reason': concerns.settlementReasons,
  'sharing-outcome': sharingOutcomes,
  'team-authority': teamAuthorities,
  'topic-standing': topicStandings,
  'text-identifier-kind': textIdentifierKinds,
  'transfer-case-command': transferCommandTypes,
  'transfer-case-event': TransferCaseEvent.options.map((event) => event.shape.type.value),
  'transfer-case-state': transferCaseStates,
  'transfer-case-step': transferCommandTypes,
  'transfer-ending': transfers.transferEndings,
  'transfer-resolution': transfers.transferResolutions,
  'transfer-trigger': transfers.transferTriggers,
  'waitlist-entry-command': waitlistCommandTypes,
  'waitlist-entry-event': WaitlistEntryEvent.options.map((event) => event.shape.type.value),
  'waitlist-entry-state': waitlistEntryStates,
  'waitlist-entry-step': waitlistCommandTypes,
  'waitlist-flag': waits.waitlistFlags,
  'withdraw-reason': reasons.withdrawReasons,
};

/** Lists whose codes are all named by another list. */
const namedElsewhere: Readonly<Record<string, LabelList>> = {
  'identifier-issue-code': 'input-issue',
  'personal-role': 'actor-role',
  'professional-role': 'actor-role',
  role: 'actor-role',
  'professional-seat': 'seat',
};

const lists = Object.keys(labels) as readonly LabelList[];
const entries = lists.flatMap((list) => Object.entries(labels[list]).map(([code, found]) => ({ list, code, found })));
const refusals = audiences.flatMap((audience) =>
  Object.entries(refusalLabels[audience]).map(([code, texts]) => ({ audience, code, texts })),
);
const forThePerson = [
  ...entries.map(({ list, code, found }) => ({ where: `${list} ${code}`, ...found.screen })),
  ...refusals
    .filter(({ audience }) => audience === 'person')
    .map(({ code, texts: { nl, en } }) => ({
      where: `refusal ${code}`,
      nl: Object.values(nl).join(' '),
      en: Object.values(en).join(' '),
    })),
];

/** Every code list in the source of this package, by the name that its labels have. */
function codeListsInSource(): readonly string[] {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(`${source}/${file}`, 'utf8').matchAll(/export const (\w+) = z\.enum\(\w+\)/g)])
    .map((match) => (match[1] ?? '').replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase());
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.?:]\s+|[.?]$/).filter((sentence) => sentence !== '');
}

describe('labels', () => {
  it('name a code in the words of the reader', () => {
    expect(label('exploratory-conversation-state', 'accepted', 'nl', 'professional')).toBe('uitgenodigd');
    expect(label('exploratory-conversation-state', 'accepted', 'nl', 'person')).toBe('U krijgt een uitnodiging');
    expect(label('actor-role', 'primary-care-mh-practitioner', 'en', 'person')).toBe('Practice nurse');
  });

  it('have verbs for buttons', () => {
    expect(label('exploratory-conversation-command', 'accept', 'nl', 'professional')).toBe('Neem aan');
    expect(label('exploratory-conversation-command', 'accept', 'en', 'professional')).toBe('Accept');
  });

  it('throw for a code that nobody parsed', () => {
    for (const code of ['patient', '__proto__', 'toString', '']) {
      try {
        label('actor-role', code as 'person', 'nl', 'person');
        expect.unreachable();
      } catch (error) {
        expect(isMgnError(error) && error.code).toBe('unknown-code');
      }
    }
  });

  it.each(lists)('%s: every code has a label, and no label is left over', (list) => {
    expect(Object.keys(labels[list]).sort()).toEqual([...new Set(codesOf[list])].sort());
  });

  it('law: every code list in the source of this package has labels', () => {
    const inSource = codeListsInSource();
    expect(inSource.length).toBeGreaterThan(40);
    const missing = inSource.filter((name) => !Object.hasOwn(labels, namedElsewhere[name] ?? name));
    expect(missing).toEqual([]);
  });

  it('law: every label has all its texts, without blanks around them', () => {
    for (const { list, code, found } of entries) {
      for (const text of [found.nl, found.en, found.screen.nl, found.screen.en]) {
        expect(text.trim(), `${list} ${code}`).toBe(text);
        expect(text, `${list} ${code}`).not.toBe('');
      }
    }
  });

  it('law: events and steps are whole sentences for the person, other labels are not', () => {
    for (const { list, code, found } of entries) {
      const sentence = list === 'input-issue' || /-(?:event|step)$/u.test(list.replace('escalation-step', ''));
      for (const language of languages) {
        expect(found.screen[language].endsWith('.'), `${list} ${code}`).toBe(sentence);
      }
    }
  });

  it('law: a Dutch sentence for the person has at most fifteen words', () => {
    for (const { where, nl } of forThePerson) {
      for (const sentence of sentencesOf(nl)) {
        expect(sentence.split(/\s+/).length, `${where}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });

  it('law: the person is addressed with u, is nobody’s case or patient, and is never shouted at', () => {
    for (const { where, nl, en } of forThePerson) {
      expect(nl, where).not.toMatch(/!|\b(je|jij|jouw|casus|cliënt|patiënt|zaak|verschenen)\b/i);
      expect(en, where).not.toMatch(/!|\b(patient|client)\b/i);
    }
  });
});

describe('refusals', () => {
  const codes = [
    ...new Set([
      ...Object.keys(explorationRefusals),
      ...Object.keys(transferRefusals),
      ...Object.keys(conferenceRefusals),
      ...Object.keys(waitlistRefusals),
      ...Object.keys(mediationRefusals),
      ...Object.keys(availabilityRefusals),
      ...Object.keys(addressBookRefusals),
      ...Object.keys(networkConcernRefusals),
      ...Object.keys(regionRefusals),
    ]),
  ];

  it.each(audiences)('have a text for the %s for every code, and none is left over', (audience) => {
    expect(Object.keys(refusalLabels[audience]).sort()).toEqual([...codes].sort());
  });

  it('say what cannot be done, why, and what to do now', () => {
    expect(explainRefusal({ code: 'person-agreement-missing', ruleId: 'MGN-VG-004' }, 'nl', 'professional')).toEqual({
      cannot: 'U kunt niet aanmelden.',
      why: 'Het akkoord van de persoon ontbreekt.',
      now: 'Vraag het samen met de persoon na.',
      about: [],
    });
  });

  it('name what they are about in the words of the reader', () => {
    const seat = {
      code: 'seat-open',
      ruleId: 'MGN-VG-012',
      details: { seat: 'mh-professional|experience-expert' },
    } as const;
    expect(explainRefusal(seat, 'nl', 'professional').about).toEqual(['ggz-professional of ervaringsdeskundige']);
    expect(explainRefusal(seat, 'en', 'person').about).toEqual([
      'Someone from mental health care or Someone who has been through it',
    ]);
    const attempts = {
      code: 'attempts-below-limit',
      ruleId: 'MGN-VG-016',
      details: { attempts: 1, limit: 3 },
    } as const;
    expect(explainRefusal(attempts, 'nl', 'professional').about).toEqual(['1 van 3']);
    const length = { code: 'too-long', ruleId: 'MGN-VG-014', details: { maximum: 90 } } as const;
    expect(explainRefusal(length, 'en', 'professional').about).toEqual(['at most 90']);
  });

  it('leave out a detail that they have no name for', () => {
    const odd = {
      code: 'seat-open',
      ruleId: 'MGN-VG-012',
      details: { seat: '__proto__', constructor: 'name' },
    } as const;
    expect(explainRefusal(odd, 'nl', 'professional').about).toEqual([]);
  });

  it('law: every text has three parts, each of whole sentences of at most fifteen Dutch words, none shouted', () => {
    for (const { audience, code, texts } of refusals) {
      for (const language of languages) {
        for (const part of Object.values(texts[language])) {
          expect(part, `${audience} ${code}`).toMatch(/^[A-Z].*[.?]$/);
          expect(part, `${audience} ${code}`).not.toContain('!');
        }
      }
      for (const sentence of Object.values(texts.nl).flatMap(sentencesOf)) {
        expect(sentence.split(/\s+/).length, `${audience} ${code}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });

  it('law: why is one sentence to professionals', () => {
    for (const { audience, code, texts } of refusals) {
      if (audience === 'professional') expect(sentencesOf(texts.nl.why), code).toHaveLength(1);
    }
  });

  it('law: the reason is another one in Dutch and in English', () => {
    for (const { code, texts } of refusals) expect(texts.nl.why, code).not.toBe(texts.en.why);
  });
});
