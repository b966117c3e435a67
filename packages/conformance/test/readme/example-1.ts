import { differencesOf, ownAnswers, parseCaseTable, reportOf, runTable } from '@mgn/conformance';

const parsed = parseCaseTable({
  format: 'mgn-cases/1',
  subject: 'domain/identifier',
  source: 'the 11-test of the BSN',
  cases: [{ id: 'A1', title: 'a BSN', given: { kind: 'bsn', value: '999990007' }, expect: { valid: true } }],
});

if (parsed.ok) console.log(reportOf(await runTable('mine.json', parsed.value, ownAnswers)));
// { passed: 1, failed: 0, results: [{ id: 'A1', file: 'mine.json', subject: 'domain/identifier', passed: true }] }

console.log(differencesOf({ days: { $near: [38.5, 0.1] } }, { days: 39, method: 'km' }));
// [{ path: ['days'], expected: { $near: [38.5, 0.1] }, got: 39 }]
