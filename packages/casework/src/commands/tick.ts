/**
 * What the system has to do at a moment: report exceeded norms, and go on where somebody let a day pass. There is no hidden timer: somebody calls this.
 */
import {
  CommandId,
  exceededNorms,
  MgnError,
  plainDateOf,
  type ExceededNorm,
  type Instant,
  type StreamId,
} from '@mgn/domain';
import { readProcess } from './case-reading.js';
import type { TickReport } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import type { ProcessReading } from '../processes/case-process.js';
import { handle } from './handle.js';
import type { Outcome } from './outcome.js';

/** How many processes are read at once, and how many steps are taken in one go; the rest follows at the next call. */
export const tickBatchSize = 200;

/**
 * Looks at every process that has something due: reports each norm that is exceeded, once, and does what the system does when somebody let a day
 * pass.
 *
 * What cannot be done stays due and is passed by: it goes on behind what was looked at until enough was done or nobody is left. Two programs may
 * do this at once: the ids of the commands follow from what they are about, so that nothing is done twice.
 */
export async function tick(options: CaseworkOptions, at: Instant): Promise<TickReport> {
  const now = { ...options, clock: () => at };
  const report = { looked: 0, handled: 0, conflicts: 0, undone: 0 };
  const unreadable: unknown[] = [];
  const due = { tickAtOrBefore: at, ended: false, order: 'stream', limit: tickBatchSize } as const;
  let page = await options.log.listSummaries(due);
  while (page.length > 0 && report.handled < tickBatchSize) {
    for (const { stream } of page) {
      report.looked += 1;
      try {
        for (const outcome of await dueSteps(now, stream, at)) report[countedAs(outcome)] += 1;
      } catch (thrown) {
        if (isOutOfReach(thrown)) throw thrown;
        report.undone += 1;
        unreadable.push(thrown);
      }
    }
    const last = page.at(-1);
    page = last === undefined ? [] : await options.log.listSummaries({ ...due, afterStream: last.stream });
  }
  if (unreadable.length > 0) throw unreadable[0];
  return report;
}

function countedAs({ outcome }: Outcome): 'handled' | 'conflicts' | 'undone' {
  if (outcome === 'handled') return 'handled';
  return outcome === 'stale' ? 'conflicts' : 'undone';
}

/** Nobody else can be read either. */
function isOutOfReach(thrown: unknown): boolean {
  return thrown instanceof MgnError && thrown.code === 'store-unavailable';
}

/** Everything that is due in one process, and the answers to it. */
async function dueSteps(options: CaseworkOptions, stream: StreamId, at: Instant): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { norm, level, due: day } of await unreported(options, stream, at)) {
    const reading = await readProcess(options.log, stream);
    if (reading === null) break;
    const command = { type: 'mark-time-norm-exceeded', norm, level };
    outcomes.push(await bySystem(options, reading, `norm ${stream} ${norm} ${level} ${day}`, command));
  }
  const reading = await readProcess(options.log, stream);
  const command = reading?.folded.byItself(at) ?? null;
  if (reading !== null && command !== null) {
    const what = `${command.type} ${stream} ${String(reading.version)}`;
    outcomes.push(await bySystem(options, reading, what, command));
  }
  return outcomes;
}

function bySystem(
  options: CaseworkOptions,
  { process, stream, version }: ProcessReading,
  what: string,
  command: object,
): Promise<Outcome> {
  return handle(options, {
    id: CommandId.parse(options.identifiers.deriveId(what)),
    process: process.kind,
    stream,
    expects: version,
    actor: { role: 'system' },
    command,
  });
}

async function unreported(options: CaseworkOptions, stream: StreamId, at: Instant): Promise<readonly ExceededNorm[]> {
  const reading = await readProcess(options.log, stream);
  if (reading === null) return [];
  const { folded } = reading;
  const exceeded = folded.exceeded();
  return exceededNorms(folded.clocks(), plainDateOf(at)).filter(
    ({ norm, level, due }) => !exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === due),
  );
}
