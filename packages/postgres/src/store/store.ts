/**
 * The store of one region on an open database: the ports of casework, method by method.
 */
import type { Directory, EventLog } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import type { Database, Queries } from '../driver/database.js';
import { append } from './append.js';
import { attempt } from './attempt.js';
import { insertAudit, readAudit } from './audit-log.js';
import { checkBatch } from './batch-check.js';
import { numberStreams } from './case-numbers.js';
import { organisations, professionals } from '../tables/directory-tables.js';
import { readEntries, saveEntries } from './directory-rows.js';
import { findCommand } from './handled-commands.js';
import { erasePersonalRows, readForeign, readPersons, readTexts, upsertPersons } from './personal-rows.js';
import { readAllStreams, readCase, readPersonStreams, readStream } from './streams.js';
import { countSummaries, listSummaries, upsertSummaries } from './summaries.js';

/** The event log and the directory of one region. `close` waits for what is running; afterwards every call fails. */
export interface Store extends EventLog, Directory {
  close(): Promise<void>;
}

/** The store of a region. */
export function storeOn(database: Database, region: string): Store {
  const reading = <Answer>(work: (queries: Queries) => Promise<Answer>) => attempt(() => work(database.queries));
  const writing = (work: (queries: Queries) => Promise<void>) =>
    attempt(() =>
      database.transaction(async (queries) => {
        await work(queries);
        return { keep: true, answer: undefined };
      }),
    );

  return {
    append: async (batch) => {
      checkBatch(batch);
      return attempt(() => append(database, region, batch));
    },
    readStream: (stream) => reading((queries) => readStream(queries, region, stream)),
    readCase: (caseId) => reading((queries) => readCase(queries, region, caseId)),
    readPersonStreams: (person, process) => reading((queries) => readPersonStreams(queries, region, person, process)),
    findCommand: (commandId) => reading((queries) => findCommand(queries, region, commandId)),
    readTexts: (ids) => reading((queries) => readTexts(queries, region, ids)),
    readPersons: (persons) => reading((queries) => readPersons(queries, region, persons)),
    writePerson: (person, details, audit) =>
      writing(async (queries) => {
        await upsertPersons(queries, region, [{ person, details }]);
        await insertAudit(queries, region, [audit]);
      }),
    erasePerson: (person, audit) =>
      writing(async (queries) => {
        await erasePersonalRows(queries, region, person);
        await insertAudit(queries, region, [audit]);
      }),
    readForeign: (stream) => reading((queries) => readForeign(queries, region, stream)),
    listSummaries: (query) => reading((queries) => listSummaries(queries, region, query)),
    countSummaries: (query) => reading((queries) => countSummaries(queries, region, query)),
    appendAudit: (entries) => writing((queries) => insertAudit(queries, region, entries)),
    readAudit: (query) => reading((queries) => readAudit(queries, region, query)),
    readAllStreams: (page) => reading((queries) => readAllStreams(queries, region, page)),
    replaceSummaries: (summaries) =>
      writing(async (queries) => {
        const numbers = new Map<StreamId, string | null>();
        await numberStreams(queries, region, summaries, numbers);
        await upsertSummaries(queries, region, summaries, numbers, 'if-newer-or-same');
      }),

    readOrganisations: (at) => reading((queries) => readEntries(queries, region, organisations, at)),
    readProfessionals: (at) => reading((queries) => readEntries(queries, region, professionals, at)),
    saveOrganisations: (entries, at) => writing((queries) => saveEntries(queries, region, organisations, entries, at)),
    saveProfessionals: (entries, at) => writing((queries) => saveEntries(queries, region, professionals, entries, at)),

    close: () => attempt(() => database.close()),
  };
}
