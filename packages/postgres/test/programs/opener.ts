/**
 * Opens a store and says `open`, or the code and text of the error: `opener ADDRESS REGION [hold]`. With `hold` it keeps the
 * store open until it is killed.
 */
import { isMgnError } from '@mgn/domain';
import { eventLog } from '../../src/index.js';

const [address = '', region = '', hold = ''] = process.argv.slice(2);
try {
  const log = await eventLog(address, { region });
  console.log('open');
  if (hold === 'hold') setInterval(() => undefined, 60_000);
  else await log.close();
} catch (thrown) {
  if (!isMgnError(thrown)) throw thrown;
  console.log(`refused ${thrown.code}: ${thrown.message}`);
}
