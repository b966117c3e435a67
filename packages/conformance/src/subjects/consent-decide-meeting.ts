/**
 * `consent/decide-meeting`: may a meeting discuss a case with a name or a code, and who may be there?
 */
import { decideMeeting, type DecisionContextInput, type ShareRequestInput } from '@mgn/consent';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** One request per participant, each decided by itself. */
export const consentDecideMeetingSubject: Subject = {
  name: 'consent/decide-meeting',
  says: '{ mode, requests, context } → { outcome, reasons, seats: [{ attends, sees, … }] }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['mode', 'requests', 'context']);
    const { mode, requests, context } = given;
    if (mode !== 'identified' && mode !== 'pseudonymous') return refused('invalid-given', ['mode']);
    if (!Array.isArray(requests)) return refused('invalid-given', ['requests']);
    return decideMeeting({ mode, requests: requests as readonly ShareRequestInput[] }, context as DecisionContextInput);
  },
};
