import { exploratoryConversation, nationalDefaults as region } from '@mgn/domain';
import { compare, open, parsePeriod, publish, toCsv } from '@mgn/learning';

const rated = (on: string, rating: number) =>
  exploratoryConversation.Event.parse({
    type: 'person-rated',
    at: `${on}T12:00:00+02:00`,
    actor: { role: 'system' },
    region: { id: region.id, version: region.version },
    ruleIds: [],
    data: { rating },
  });

// One stream after the other, from wherever they are kept: a few days and codes of each are remembered, and no event.
const learning = open();
for (let number = 1; number <= 12; number += 1) {
  const events = [rated('2026-09-10', 7), rated('2026-10-10', number < 5 ? 8 : 9)];
  learning.add({ id: `stream ${number}`, process: 'exploratory-conversation' }, events);
}

const september = parsePeriod({ from: '2026-09-01', until: '2026-10-01' });
const october = parsePeriod({ from: '2026-10-01', until: '2026-11-01' });
if (!september.ok || !october.ok) throw new Error('no such period');

const before = learning.report(september.value, { region });
const after = learning.report(october.value, { region });

const { n, value } = after.figures.find(({ indicator }) => indicator === 'VG8') ?? {};
console.log({ n, value: value?.toFixed(2) }); // { n: 12, value: '8.67' }

const { figures, toKnow } = compare(before, after);
console.log(figures.find(({ indicator }) => indicator === 'VG8')?.verdict); // 'higher'
console.log(toKnow); // ['never-a-cause', 'many-at-once', 'unequal-length', 'same-profile']

const outside = publish([before, after]); // counts under 10 are gone, and what would give one away
const csv = outside.ok ? toCsv(outside.value) : '';
console.log(csv.split(',').slice(0, 3)); // ['region', 'profile_version', 'profile_versions_in_period']
