/**
 * Writes until it is killed: `writer ADDRESS REGION`. Says `ready`, and `stored COMMAND STREAM VERSION` after each append that
 * was answered. Every append has one row of each kind, so that half an append would show.
 */
import { writeSync } from 'node:fs';
import { eventLog } from '../../src/index.js';
import { auditLine, batch, newPerson, newStream, newText, someone, summary } from '../checks/samples.js';

const [address = '', region = ''] = process.argv.slice(2);
const log = await eventLog(address, { region });
writeSync(1, 'ready\n');

for (;;) {
  const stream = newStream();
  const person = newPerson();
  for (let version = 0; version < 5; version += 1) {
    const next = batch(stream, version, {
      persons: [{ person: newPerson(), details: someone }],
      texts: [{ id: newText(), person, text: 'verzonnen '.repeat(50) }],
      foreign: [{ stream, person, format: 'fhir-r4', content: { version } }],
      audit: [auditLine()],
      summaries: [summary(stream, version + 1)],
    });
    const { outcome } = await log.append(next);
    if (outcome !== 'appended') throw new Error(`an append to a stream of one's own was answered with ${outcome}`);
    writeSync(1, `stored ${next.commandId} ${stream} ${version + 1}\n`);
  }
}
