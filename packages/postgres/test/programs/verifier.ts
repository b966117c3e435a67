/**
 * Looks whether what a writer was told is there, once and whole: `verifier ADDRESS REGION FILE`. The file has the lines that
 * the writers printed. Says `verified STORED TOLD`, or what is wrong.
 */
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { CommandId, StreamId } from '@mgn/domain';
import { openDatabase } from '../../src/event-log.js';
import { storeOn } from '../../src/store/store.js';

const [address = '', region = '', file = ''] = process.argv.slice(2);
const database = await openDatabase(address);
const log = storeOn(database, region);
const wrong: string[] = [];

const told = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('stored '));
for (const line of told) {
  const [, commandId = '', stream = '', version = ''] = line.split(' ');
  const command = await log.findCommand(CommandId.parse(commandId));
  if (command?.receipt.stream !== stream || command.receipt.version !== Number(version)) wrong.push(`lost: ${line}`);
  const events = (await log.readStream(StreamId.parse(stream)))?.events ?? [];
  if (events.length < Number(version)) wrong.push(`lost event: ${line}`);
}

let events = 0;
for (let after: StreamId | null = null; ;) {
  const page = await log.readAllStreams({ after, limit: 200 });
  for (const stored of page) {
    events += stored.events.length;
    const gapless = stored.events.every(({ version }, index) => version === index + 1);
    if (!gapless) wrong.push(`gap in ${stored.stream}`);
  }
  after = page.at(-1)?.stream ?? null;
  if (after === null) break;
}

const counted = await counts();
for (const [table, rows] of counted) if (rows !== events) wrong.push(`${events} events, but ${rows} rows in ${table}`);

await database.close();
console.log(wrong.length === 0 ? `verified ${events} ${told.length}` : wrong.join('\n'));

async function counts(): Promise<readonly (readonly [string, number])[]> {
  const tables = ['commands', 'persons', 'texts', 'foreign_content', 'audit'];
  const found: (readonly [string, number])[] = [];
  for (const table of tables) {
    const rows = sql`(select count(*) as rows from mgn.${sql.identifier(table)} where region_id = ${region}) as counted`;
    const [row] = await database.queries.select({ rows: sql<number>`rows` }).from(rows);
    found.push([table, row?.rows ?? 0]);
  }
  // A summary stands at the version of its stream.
  const stale = sql`(select count(*) as rows from mgn.streams as s left join mgn.summaries as m using (region_id, stream)
    where s.region_id = ${region} and m.version is distinct from s.version) as counted`;
  const [behind] = await database.queries.select({ rows: sql<number>`rows` }).from(stale);
  if (behind?.rows !== 0) wrong.push(`${behind?.rows ?? 0} summaries behind their stream`);
  return found;
}
