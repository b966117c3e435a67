/**
 * Competes with others for one stream: `competitor ADDRESS REGION STREAM APPENDS`. Says `ready`, waits for `go`, appends until it has won
 * `APPENDS` versions, saying `won VERSION` for each, and ends with `conflicts N`.
 */
import { eventLog } from '../../src/index.js';
import { StreamId } from '@mgn/domain';
import { batch, summary } from '../checks/samples.js';
import { whenTold } from './children.js';

const [address = '', region = '', streamId = '', appends = ''] = process.argv.slice(2);
const stream = StreamId.parse(streamId);
const log = await eventLog(address, { region });
console.log('ready');
await whenTold();

let version = 0;
let conflicts = 0;
for (let won = 0; won < Number(appends);) {
  const result = await log.append(batch(stream, version, { summaries: [summary(stream, version + 1)] }));
  if (result.outcome === 'appended') {
    won += 1;
    version += 1;
    console.log(`won ${version}`);
  } else if (result.outcome === 'version-conflict') {
    conflicts += 1;
    version = result.actualVersion;
  } else {
    throw new Error(`a new command was answered with ${result.outcome}`);
  }
}
console.log(`conflicts ${conflicts}`);
await log.close();
