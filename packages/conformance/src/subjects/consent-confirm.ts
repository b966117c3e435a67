/**
 * `consent/confirm`: does what was permitted still stand at the moment of release?
 */
import { confirm, decide, type DecisionContextInput, type ShareRequestInput } from '@mgn/consent';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** Decides in `context`, and confirms that decision in `later`. */
export const consentConfirmSubject: Subject = {
  name: 'consent/confirm',
  says: '{ request, context, later } → { outcome, reasons, items, … }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['request', 'context', 'later']);
    const decision = decide(given['request'] as ShareRequestInput, given['context'] as DecisionContextInput);
    return confirm(decision, given['later'] as DecisionContextInput);
  },
};
