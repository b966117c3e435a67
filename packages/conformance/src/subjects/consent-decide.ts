/**
 * `consent/decide`: may this be shared, and why?
 */
import { decide, type DecisionContextInput, type ShareRequestInput } from '@mgn/consent';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** The gate. It parses what it is given by itself, and refuses what it cannot read. */
export const consentDecideSubject: Subject = {
  name: 'consent/decide',
  says: '{ request, context } → { outcome, reasons, items, … }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['request', 'context']);
    return decide(given['request'] as ShareRequestInput, given['context'] as DecisionContextInput);
  },
};
