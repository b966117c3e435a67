/**
 * The subjects that this package can answer with our own packages.
 */
import { asJson } from './run-table.js';
import type { Subject } from './subject.js';
import { addressBookSubject } from './subjects/address-book.js';
import { availabilitySubject } from './subjects/availability.js';
import { calendarSubject } from './subjects/calendar.js';
import { caseConferenceAgendaSubject } from './subjects/case-conference-agenda.js';
import { caseConferenceItemSubject } from './subjects/case-conference-item.js';
import {
  caseworkCaseFileSubject,
  caseworkDeliverSubject,
  caseworkHandleSubject,
  caseworkListSubject,
  caseworkNoticesSubject,
  caseworkOtherRequestsSubject,
  caseworkRecogniseSubject,
  caseworkShareSubject,
  caseworkViewSubject,
} from './subjects/casework.js';
import { clocksSubject } from './subjects/clocks.js';
import { compareProfilesSubject } from './subjects/compare-profiles.js';
import { consentAssessAnonymitySubject } from './subjects/consent-assess-anonymity.js';
import { consentConfirmSubject } from './subjects/consent-confirm.js';
import { consentDecideSubject } from './subjects/consent-decide.js';
import { consentDecideMeetingSubject } from './subjects/consent-decide-meeting.js';
import { consentExplainSubject } from './subjects/consent-explain.js';
import { consentRegisterSubject } from './subjects/consent-register.js';
import { exploratoryConversationSubject } from './subjects/exploratory-conversation.js';
import {
  fhirConsentSubject,
  fhirMitzNotificationSubject,
  mitzAnswerSubject,
  mitzQuestionSubject,
} from './subjects/fhir-consent.js';
import { fhirReadSubject, fhirRoundTripSubject, fhirTaskStateSubject, fhirWriteSubject } from './subjects/fhir.js';
import { identifierSubject } from './subjects/identifier.js';
import { mediationPayloadSubject, mediationSubject } from './subjects/mediation.js';
import { networkConcernSubject } from './subjects/network-concern.js';
import { learningCompareSubject, learningHiddenPartsSubject, learningIndicatorSubject } from './subjects/learning.js';
import { profileOnSubject } from './subjects/profile-on.js';
import { rankCandidatesSubject } from './subjects/rank-candidates.js';
import { regionProfileSubject } from './subjects/region-profile.js';
import { rulesForRunningCaseSubject } from './subjects/rules-for-running-case.js';
import { transferCaseSubject } from './subjects/transfer-case.js';
import { waitlistClocksSubject, waitlistEntrySubject } from './subjects/waitlist-entry.js';

/** Every subject, by name. */
export const subjects: readonly Subject[] = [
  addressBookSubject,
  availabilitySubject,
  calendarSubject,
  caseConferenceAgendaSubject,
  caseConferenceItemSubject,
  caseworkCaseFileSubject,
  caseworkDeliverSubject,
  caseworkHandleSubject,
  caseworkListSubject,
  caseworkNoticesSubject,
  caseworkOtherRequestsSubject,
  caseworkRecogniseSubject,
  caseworkShareSubject,
  caseworkViewSubject,
  clocksSubject,
  compareProfilesSubject,
  consentAssessAnonymitySubject,
  consentConfirmSubject,
  consentDecideSubject,
  consentDecideMeetingSubject,
  consentExplainSubject,
  consentRegisterSubject,
  mitzAnswerSubject,
  mitzQuestionSubject,
  exploratoryConversationSubject,
  fhirConsentSubject,
  fhirMitzNotificationSubject,
  fhirReadSubject,
  fhirRoundTripSubject,
  fhirTaskStateSubject,
  fhirWriteSubject,
  identifierSubject,
  learningCompareSubject,
  learningHiddenPartsSubject,
  learningIndicatorSubject,
  mediationSubject,
  mediationPayloadSubject,
  networkConcernSubject,
  profileOnSubject,
  rankCandidatesSubject,
  regionProfileSubject,
  rulesForRunningCaseSubject,
  transferCaseSubject,
  waitlistClocksSubject,
  waitlistEntrySubject,
];

/** The subject with a name, or null. */
export function findSubject(name: string): Subject | null {
  return subjects.find((subject) => subject.name === name) ?? null;
}

/** Answers with our own packages. A subject that nobody knows is refused with `unknown-subject`. */
export async function ownAnswers(name: string, given: unknown): Promise<unknown> {
  const subject = findSubject(name);
  return subject === null ? { refused: 'unknown-subject' } : asJson(await subject.answer(given));
}
