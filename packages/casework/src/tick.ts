/**
 * What the system has to do at a moment: report exceeded norms. There is no hidden timer: somebody calls this.
 */
import {
  CommandId,
  exceededNorms,
  exploratoryConversation,
  plainDateOf,
  type ExceededNorm,
  type Instant,
  type StreamId,
} from '@mgn/domain';
import type { CaseworkOptions, TickReport } from './casework.js';
import { readConversation } from './case-reading.js';
import { handle } from './handle.js';

/** How many conversations are looked at in one go; the rest follows at the next call. */
export const tickBatchSize = 200;

/**
 * Looks at every conversation that has something due, and reports each norm that is exceeded, once.
 *
 * Two processes may do this at once: the ids of the commands follow from what they report, so that nothing is done twice.
 */
export async function tick(options: CaseworkOptions, at: Instant): Promise<TickReport> {
  const due = await options.log.listSummaries({ tickAtOrBefore: at, ended: false, limit: tickBatchSize });
  let handled = 0;
  let conflicts = 0;
  for (const { stream } of due) {
    for (const norm of await unreported(options, stream, at)) {
      const reading = await readConversation(options.log, stream);
      if (reading === null) break;
      const outcome = await handle(
        { ...options, clock: () => at },
        {
          id: CommandId.parse(options.identifiers.deriveId(`norm ${stream} ${norm.norm} ${norm.level} ${norm.due}`)),
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
  const reading = await readConversation(options.log, stream);
  if (reading === null) return [];
  const { exceeded } = reading.record;
  return exceededNorms(exploratoryConversation.clocks(reading.record), plainDateOf(at)).filter(
    ({ norm, level, due }) => !exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === due),
  );
}
