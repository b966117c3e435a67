import { assessAnonymity } from '@mgn/consent/anonymity';

const practice = '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02'; // invented

export const report = assessAnonymity(
  { ageBand: { from: 30, to: 39 }, texts: [{ name: 'question', text: 'Wie helpt als mevrouw Jansen niet slaapt?' }] },
  [{ organisation: practice, knowsThePerson: false }],
);
// outcome 'fail', findings [{ code: 'name', ruleId: 'CONSENT-103', severity: 'warning', path: ['texts', 0, 'text'], from: 14, to: 28 }]
