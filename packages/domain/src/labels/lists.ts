/**
 * Every code list by name, with the label of each code; and the one function that looks a label up.
 */
import { MgnError } from '../words/mgn-error.js';
import { availabilityStateLabels } from './availability.js';
import {
  clockStandingLabels,
  normKindLabels,
  normLabels,
  normLevelLabels,
  normUnitLabels,
  publicHolidayLabels,
  ruleTagLabels,
} from './calendar.js';
import {
  contactMeansLabels,
  conversationCommandLabels,
  conversationEventLabels,
  conversationPlaceLabels,
  conversationStateLabels,
  conversationStepLabels,
  responsiblePartyLabels,
} from './conversation.js';
import {
  actionDropReasonLabels,
  ageBandLabels,
  agendaReasonLabels,
  betterRouteLabels,
  caseWithdrawReasonLabels,
  conferenceCommandLabels,
  conferenceEventLabels,
  conferenceStateLabels,
  conferenceStepLabels,
  secondDiscussionReasonLabels,
  sessionMoveReasonLabels,
  sessionPurposeLabels,
} from './conference.js';
import { diagnosisGroupLabels } from './diagnosis-groups.js';
import { identifierKindLabels, inputIssueLabels } from './input.js';
import { lifeDomainLabels, needLabels, positiveHealthLabels } from './life.js';
import {
  networkConcernCommandLabels,
  networkConcernEventLabels,
  networkConcernLadderLabels,
  networkConcernStateLabels,
  networkConcernStepLabels,
  networkSignalLabels,
  reportAddresseeLabels,
  settlementReasonLabels,
} from './network-concern.js';
import {
  domainLabels,
  legalDomainLabels,
  mgnFunctionLabels,
  networkRoleLabels,
  organisationKindLabels,
  teamAuthorityLabels,
} from './organisations.js';
import {
  destinationLabels,
  directionLabels,
  gpDecisionLabels,
  handoverConditionLabels,
  personViewLabels,
  reportCategoryLabels,
} from './outcomes.js';
import { genderLabels, personDecisionLabels, roleLabels, seatLabels } from './people.js';
import {
  attendanceDeviationLabels,
  caseReturnReasonLabels,
  declineReasonLabels,
  exclusionGroundLabels,
  gpDeviationReasonLabels,
  lapseReasonLabels,
  missingItemLabels,
  offerCloseReasonLabels,
  redirectReasonLabels,
  redirectTargetLabels,
  replanReasonLabels,
  returnReasonLabels,
  secondConversationReasonLabels,
  withdrawReasonLabels,
} from './reasons.js';
import {
  personEffectLabels,
  profileFreedomLabels,
  profileTopicLabels,
  runningOriginLabels,
  settingUseLabels,
  topicStandingLabels,
} from './profile-topics.js';
import {
  caseModeLabels,
  conversationTimingLabels,
  entryModeLabels,
  experienceExpertSeatLabels,
  rhythmLabels,
} from './regions.js';
import {
  channelLabels,
  consentEffectLabels,
  consentFunctionLabels,
  consentStatusLabels,
  dataCategoryLabels,
  purposeLabels,
  sharingOutcomeLabels,
} from './sharing.js';
import { textIdentifierKindLabels } from './text-identifiers.js';
import {
  foundByLabels,
  escalationStepLabels,
  placeWithdrawReasonLabels,
  rankReasonLabels,
  resumeReasonLabels,
  transferCommandLabels,
  transferEndingLabels,
  transferEventLabels,
  transferResolutionLabels,
  transferStateLabels,
  transferStepLabels,
  transferTriggerLabels,
} from './transfer.js';
import {
  entryEndingLabels,
  entryErrorLabels,
  exitReasonLabels,
  waitlistCommandLabels,
  waitlistEventLabels,
  waitlistFlagLabels,
  waitlistStateLabels,
  waitlistStepLabels,
} from './waitlist.js';
import type { Audience, Label, Language } from './label.js';

/** The labels, by list and code. A list is named after its type: `OrganisationKind` is `organisation-kind`. */
export const labels = {
  'action-drop-reason': actionDropReasonLabels,
  'actor-role': roleLabels,
  'age-band': ageBandLabels,
  'agenda-reason': agendaReasonLabels,
  'attendance-deviation': attendanceDeviationLabels,
  'better-route': betterRouteLabels,
  'case-conference-item-command': conferenceCommandLabels,
  'case-conference-item-event': conferenceEventLabels,
  'case-conference-item-state': conferenceStateLabels,
  'case-conference-item-step': conferenceStepLabels,
  'availability-report-state': availabilityStateLabels,
  'case-mode': caseModeLabels,
  'case-return-reason': caseReturnReasonLabels,
  'case-withdraw-reason': caseWithdrawReasonLabels,
  channel: channelLabels,
  'clock-standing': clockStandingLabels,
  'consent-effect': consentEffectLabels,
  'consent-function': consentFunctionLabels,
  'consent-status': consentStatusLabels,
  'contact-means': contactMeansLabels,
  'conversation-place': conversationPlaceLabels,
  'conversation-timing': conversationTimingLabels,
  'data-category': dataCategoryLabels,
  'decline-reason': declineReasonLabels,
  destination: destinationLabels,
  'diagnosis-group': diagnosisGroupLabels,
  direction: directionLabels,
  domain: domainLabels,
  'entry-ending': entryEndingLabels,
  'entry-error': entryErrorLabels,
  'entry-mode': entryModeLabels,
  'escalation-step': escalationStepLabels,
  'exclusion-ground': exclusionGroundLabels,
  'exit-reason': exitReasonLabels,
  'experience-expert-seat': experienceExpertSeatLabels,
  'exploratory-conversation-command': conversationCommandLabels,
  'exploratory-conversation-event': conversationEventLabels,
  'exploratory-conversation-state': conversationStateLabels,
  'exploratory-conversation-step': conversationStepLabels,
  'found-by': foundByLabels,
  gender: genderLabels,
  'gp-decision': gpDecisionLabels,
  'gp-deviation-reason': gpDeviationReasonLabels,
  'handover-condition': handoverConditionLabels,
  'identifier-kind': identifierKindLabels,
  'input-issue': inputIssueLabels,
  'lapse-reason': lapseReasonLabels,
  'legal-domain': legalDomainLabels,
  'life-domain': lifeDomainLabels,
  'mgn-function': mgnFunctionLabels,
  'missing-item': missingItemLabels,
  need: needLabels,
  'network-concern-command': networkConcernCommandLabels,
  'network-concern-event': networkConcernEventLabels,
  'network-concern-ladder': networkConcernLadderLabels,
  'network-concern-state': networkConcernStateLabels,
  'network-concern-step': networkConcernStepLabels,
  'network-role': networkRoleLabels,
  'network-signal': networkSignalLabels,
  'norm-code': normLabels,
  'norm-kind': normKindLabels,
  'norm-level': normLevelLabels,
  'norm-unit': normUnitLabels,
  'offer-close-reason': offerCloseReasonLabels,
  'organisation-kind': organisationKindLabels,
  'person-decision': personDecisionLabels,
  'person-effect': personEffectLabels,
  'person-view': personViewLabels,
  'place-withdraw-reason': placeWithdrawReasonLabels,
  'positive-health-dimension': positiveHealthLabels,
  'profile-freedom': profileFreedomLabels,
  'profile-topic': profileTopicLabels,
  'public-holiday-code': publicHolidayLabels,
  purpose: purposeLabels,
  'rank-reason': rankReasonLabels,
  'redirect-reason': redirectReasonLabels,
  'redirect-target': redirectTargetLabels,
  'replan-reason': replanReasonLabels,
  'report-category': reportCategoryLabels,
  'report-addressee': reportAddresseeLabels,
  'responsible-party': responsiblePartyLabels,
  'resume-reason': resumeReasonLabels,
  'return-reason': returnReasonLabels,
  rhythm: rhythmLabels,
  'rule-tag': ruleTagLabels,
  'running-origin': runningOriginLabels,
  seat: seatLabels,
  'second-conversation-reason': secondConversationReasonLabels,
  'setting-use': settingUseLabels,
  'second-discussion-reason': secondDiscussionReasonLabels,
  'session-move-reason': sessionMoveReasonLabels,
  'session-purpose': sessionPurposeLabels,
  'settlement-reason': settlementReasonLabels,
  'sharing-outcome': sharingOutcomeLabels,
  'team-authority': teamAuthorityLabels,
  'topic-standing': topicStandingLabels,
  'text-identifier-kind': textIdentifierKindLabels,
  'transfer-case-command': transferCommandLabels,
  'transfer-case-event': transferEventLabels,
  'transfer-case-state': transferStateLabels,
  'transfer-case-step': transferStepLabels,
  'transfer-ending': transferEndingLabels,
  'transfer-resolution': transferResolutionLabels,
  'transfer-trigger': transferTriggerLabels,
  'waitlist-entry-command': waitlistCommandLabels,
  'waitlist-entry-event': waitlistEventLabels,
  'waitlist-entry-state': waitlistStateLabels,
  'waitlist-entry-step': waitlistStepLabels,
  'waitlist-flag': waitlistFlagLabels,
  'withdraw-reason': withdrawReasonLabels,
} as const;

/** The name of a list. */
export type LabelList = keyof typeof labels;

/** The codes of a list. */
export type LabelCode<L extends LabelList> = keyof (typeof labels)[L] & string;

/**
 * What a code is called, in a language, for a professional or for the person.
 *
 * Throws `unknown-code` for a code that is not in the list; codes are parsed before they get here.
 *
 * @example label('exploratory-conversation-state', 'accepted', 'nl', 'person') // => 'U krijgt een uitnodiging'
 */
export function label<L extends LabelList>(
  list: L,
  code: LabelCode<L>,
  language: Language,
  audience: Audience,
): string {
  const codes: Readonly<Record<string, Label>> = labels[list];
  const found = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (found === undefined) throw new MgnError('unknown-code', `a code of the list ${list} was expected`);
  return audience === 'person' ? found.screen[language] : found[language];
}
