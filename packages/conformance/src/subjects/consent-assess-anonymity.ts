/**
 * `consent/assess-anonymity`: can anybody recognise the person in a case without a name?
 */
import {
  assessAnonymity,
  type AnonymitySettingsInput,
  type CaseDraftInput,
  type ParticipantInput,
} from '@mgn/consent/anonymity';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** The assessment. It parses what it is given by itself, and refuses what it cannot read. */
export const consentAssessAnonymitySubject: Subject = {
  name: 'consent/assess-anonymity',
  says: '{ caseDraft, audience, settings? } → { outcome, reason, findings: [{ code, ruleId, severity, path, from, to }], toAsk, … }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['caseDraft', 'audience']);
    const { caseDraft, audience, settings } = given;
    return assessAnonymity(
      caseDraft as CaseDraftInput,
      audience as readonly ParticipantInput[],
      settings as AnonymitySettingsInput | undefined,
    );
  },
};
