/**
 * `domain/mediation`: may the insurer be asked to help on a day? `domain/mediation-payload`: are these the four items, and no more?
 */
import { mediationOn, MediationPayload, parsePlainDate, parseWith } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** Whether the insurer may be asked. That the person may always ask is part of every answer. */
export const mediationSubject: Subject = {
  name: 'domain/mediation',
  says: '{ date, overNorm, consent, askedByPerson } → { outcome, why, phase, reasons, rules, personMayAsk }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const date = parsePlainDate(given['date']);
    if (!date.ok) return refused('invalid-given', date.issues);
    const answer = mediationOn(date.value, {
      overNorm: given['overNorm'] === true,
      consent: given['consent'] === true,
      askedByPerson: given['askedByPerson'] === true,
    });
    const reasons = answer.outcome === 'refused' ? answer.reasons : [];
    return {
      ...answer,
      reasons: reasons.map(({ code }) => code),
      rules: [...new Set(reasons.map(({ ruleId }) => ruleId))],
      personMayAsk: true,
    };
  },
};

/** Whether something is what an insurer gets. */
export const mediationPayloadSubject: Subject = {
  name: 'domain/mediation-payload',
  says: '{ payload } → { valid, items } or { valid: false, issues }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const parsed = parseWith(MediationPayload, given['payload']);
    return parsed.ok ? { valid: true, items: Object.keys(parsed.value) } : { valid: false, issues: parsed.issues };
  },
};
