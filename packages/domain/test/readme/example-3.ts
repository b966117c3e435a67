import { parseBsn, parsePlainDate, parseRegionProfile } from '@mgn/domain';

console.log(parsePlainDate('2026-02-30')); // { ok: false, issues: [{ code: 'no-such-date', path: [] }] }
console.log(parseBsn('999990008')); // { ok: false, issues: [{ code: 'check-digit', path: [] }] }

const looser = {
  targetDays: 8,
  deviations: [{ key: 'targetDays', since: '2026-01-01', agreedBy: 'us', reason: 'busy' }],
};
console.log(parseRegionProfile(looser));
// { ok: false, issues: [{ code: 'loosens-national-rule', path: ['targetDays'], expected: 'at most 7' }] }
