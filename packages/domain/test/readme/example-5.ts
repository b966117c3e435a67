import { addWorkingDays, dueDate, normOn, PlainDate } from '@mgn/domain';

console.log(addWorkingDays(PlainDate.parse('2026-12-24'), 1)); // '2026-12-28'

const request = PlainDate.parse('2026-11-23');
const norm = normOn('conversation-target', request);
console.log(norm === null ? null : dueDate(request, norm)); // '2026-11-30'
