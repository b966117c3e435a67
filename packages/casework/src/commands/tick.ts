/**
 * What the system has to do at a moment: report exceeded norms, and go on where somebody let a day pass. There is no hidden timer: somebody calls this.
 */
import { CommandId, exceededNorms, plainDateOf, type ExceededNorm, type Instant, type StreamId } from '@mgn/domain';
import { readProcess } from './case-reading.js';
import type { TickReport } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import type { ProcessReading } from '../processes/case-process.js';
import { handle } from './handle.js';
import type { Outcome } from './outcome.js';

/** How many processes are looked at in one go; the rest follows at the next call. */
export const tickBatchSize = 200;

/**
 * Looks at every process that has something due: reports each norm that is exceeded, once, and does what the system does when somebody let a day
 * pass.
 *
 * Two programs may do this at once: the ids of the commands follow from what they are about, so that nothing is done twice.
 */
export async function tick(options: CaseworkOptions, at: Instant): Promise<TickReport> {
  const due = await options.log.listSummaries({ tickAtOrBefore: at, ended: false, limit: tickBatchSize });
  const now = { ...options, clock: () => at };
  let handled = 0;
  let conflicts = 0;
  const count = (outcome: Outcome): void => {
    if (outcome.outcome === 'handled') handled += 1;
    else conflicts += 1;
  };
  for (const { stream } of due) {
    for (const { norm, level, due: day } of await unreported(options, stream, at)) {
      const reading = await readProcess(options.log, stream);
      if (reading === null) break;
      const command = { type: 'mark-time-norm-exceeded', norm, level };
      count(await bySystem(now, reading, `norm ${stream} ${norm} ${level} ${day}`, command));
    }
    const reading = await readProcess(options.log, stream);
    const command = reading?.folded.byItself(at) ?? null;
    if (reading !== null && command !== null) {
      count(await bySystem(now, reading, `${command.type} ${stream} ${String(reading.version)}`, command));
    }
  }
  return { looked: due.length, handled, conflicts };
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
