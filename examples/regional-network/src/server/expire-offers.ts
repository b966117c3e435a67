/**
 * Closes questions for a place that nobody answered in time, so that the next place can be asked: nobody waits for silence.
 */
import type { Casework, EventLog, Identifiers } from '@mgn/casework';
import { plainDateOf, type Instant } from '@mgn/domain';

/** How many are closed in one go; the rest follows at the next tick. */
const batchSize = 200;

/**
 * Closes every question of a transfer whose last day to answer has passed. Two programs may do this at once: the id of a command follows
 * from what it closes, so that nothing is done twice.
 */
export async function expireOffers(
  {
    casework,
    log,
    identifiers,
  }: { readonly casework: Casework; readonly log: EventLog; readonly identifiers: Identifiers },
  at: Instant,
): Promise<number> {
  const asked = await log.listSummaries({
    processes: ['transfer-case'],
    states: ['offered'],
    ended: false,
    limit: batchSize,
  });
  let expired = 0;
  for (const { stream, version, next } of asked) {
    if (next === null || next.by >= plainDateOf(at)) continue;
    const { outcome } = await casework.handle({
      id: identifiers.deriveId(`expire ${stream} ${version}`),
      process: 'transfer-case',
      stream,
      expects: version,
      actor: { role: 'system' },
      command: { type: 'expire-offer' },
    });
    if (outcome === 'handled') expired += 1;
  }
  return expired;
}
