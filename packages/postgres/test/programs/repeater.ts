/**
 * Gives commands that another process gives too: `repeater ADDRESS REGION COMMAND…`. Says `ready`, waits for `go`, then for each command
 * `COMMAND OUTCOME NUMBER STREAM`, where the stream is that of the receipt that counts.
 */
import { eventLog } from '../../src/index.js';
import { CommandId } from '@mgn/domain';
import { batch, newStream, summary } from '../checks/samples.js';
import { whenTold } from './children.js';

const [address = '', region = '', ...commands] = process.argv.slice(2);
const log = await eventLog(address, { region });
console.log('ready');
await whenTold();

for (const id of commands) {
  const commandId = CommandId.parse(id);
  const stream = newStream();
  const result = await log.append({ ...batch(stream, 0, { summaries: [summary(stream, 1)] }), commandId });
  switch (result.outcome) {
    case 'appended':
      console.log(`${id} appended ${result.caseNumber ?? '-'} ${stream}`);
      break;
    case 'already-handled':
      console.log(`${id} already-handled ${result.caseNumber ?? '-'} ${result.receipt.stream}`);
      break;
    case 'version-conflict':
    case 'command-id-reused':
      console.log(`${id} ${result.outcome}`);
  }
}
await log.close();
