/**
 * What must not compile: events of another process, a report of inside where a published one is asked, a period that was not parsed.
 */
import type { PlainDate, TransferCaseEvent } from '@mgn/domain';
import { compare } from './compare.js';
import { toCsv } from './csv.js';
import { type Learning, open, type Report } from './learning.js';
import type { PublishedReport } from './published-report.js';

declare const learning: Learning;
declare const report: Report;
declare const published: PublishedReport;
declare const transferEvents: readonly TransferCaseEvent[];
declare const day: PlainDate;
const region = { id: 'a-region', version: 1 };

// The ordinary way.
learning.add({ id: 'a', process: 'transfer-case' }, transferEvents);
open().report({ from: day, until: day }, { region });
toCsv([published]);
compare(report, report);
compare(published, published);

// @ts-expect-error events of a transfer do not belong in a stream of a conversation
learning.add({ id: 'a', process: 'exploratory-conversation' }, transferEvents);
// @ts-expect-error there is no such process
learning.add({ id: 'a', process: 'network-concern' }, []);
// @ts-expect-error a report of inside is not what may leave
toCsv([report]);
// @ts-expect-error a period is made of days that were parsed
learning.report({ from: '2026-10-01', until: '2026-11-01' }, { region });
// @ts-expect-error a report is of one region
learning.report({ from: day, until: day }, {});
