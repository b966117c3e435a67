/**
 * `consent/explain`: what does the person, the holder or the requester read of a decision?
 */
import { decide, type DecisionContextInput, type ShareRequestInput } from '@mgn/consent';
import { explain, languages, type Audience } from '@mgn/consent/explain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

const audiences: readonly Audience[] = ['person', 'holder', 'requester'];

/** Decides, and explains the decision to one audience in one language. */
export const consentExplainSubject: Subject = {
  name: 'consent/explain',
  says: '{ request, context, audience, language } → { outcome | items, text, … }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['request', 'context', 'audience', 'language']);
    const audience = audiences.find((one) => one === given['audience']);
    const language = languages.find((one) => one === given['language']);
    if (audience === undefined) return refused('invalid-given', ['audience']);
    if (language === undefined) return refused('invalid-given', ['language']);
    const decision = decide(given['request'] as ShareRequestInput, given['context'] as DecisionContextInput);
    return explain(decision, audience, language);
  },
};
