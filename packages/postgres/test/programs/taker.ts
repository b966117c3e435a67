/**
 * Takes notices out of the outbox: `taker ADDRESS REGION AT UNTIL SETTLES`. Says `ready`, waits for `go`, takes two at a time until nothing is due,
 * saying `took ID ATTEMPTS` for each, and settles them as sent; with SETTLES `no` it takes once, says so, and waits to be killed.
 */
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Instant } from '@mgn/domain';
import { eventLog } from '../../src/index.js';
import { whenTold } from './children.js';

const [address = '', region = '', at = '', until = '', settles = ''] = process.argv.slice(2);
const log = await eventLog(address, { region, maxConnections: 2 });
const now = Instant.parse(at);
writeSync(1, 'ready\n');
await whenTold();

for (;;) {
  const taken = await log.claimNotices({ at: now, until: Instant.parse(until), limit: 2 });
  for (const { id, attempts } of taken) writeSync(1, `took ${id} ${attempts}\n`);
  if (settles === 'no') {
    writeSync(1, 'holds\n');
    await pause(60_000);
  }
  for (const each of taken) await log.settleNotice(each, { state: 'sent', at: now });
  if (taken.length === 0) break;
}
await log.close();
