/**
 * What the system has to do at a moment: report exceeded norms. There is no hidden timer: somebody calls this.
 */
import { CommandId, exceededNorms, plainDateOf, type ExceededNorm, type Instant, type StreamId } from '@mgn/domain';
import { readProcess } from './case-reading.js';
import type { TickReport } from '../casework.js';
import type { CaseworkOptions } from '../options.js';
import { handle } from './handle.js';

/** How many processes are looked at in one go; the rest follows at the next call. */
export const tickBatchSize = 200;

/**
 * Looks at every process that has something due, and reports each norm that is exceeded, once.
 *
 * Two programs may do this at once: the ids of the commands follow from what they report, so that nothing is done twice.
 */
export async function tick(options: CaseworkOptions, at: Instant): Promise<TickReport> {
  const due = await options.log.listSummaries({ tickAtOrBefore: at, ended: false, limit: tickBatchSize });
  let handled = 0;
  let conflicts = 0;
  for (const { stream } of due) {
    for (const norm of await unreported(options, stream, at)) {
      const reading = await readProcess(options.log, stream);
      if (reading === null) break;
      const outcome = await handle(
        { ...options, clock: () => at },
        {
          id: CommandId.parse(options.identifiers.deriveId(`norm ${stream} ${norm.norm} ${norm.level} ${norm.due}`)),
          process: reading.process.kind,
          stream,
          expects: reading.version,
          actor: { role: 'system' },
          command: { type: 'mark-time-norm-exceeded', norm: norm.norm, level: norm.level },
        },
      );
      if (outcome.outcome === 'handled') handled += 1;
      else conflicts += 1;
    }
  }
  return { looked: due.length, handled, conflicts };
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
