/**
 * The store of one region on an open database: the ports of casework, method by method.
 */
import {
  checkBatch,
  type AuditChain,
  type Directory,
  type EventLog,
  type KnownPeople,
  type NoticeChoices,
  type Outbox,
  type WaitReports,
} from '@mgn/casework';
import type { Database } from '../driver/database.js';
import { append } from './append.js';
import { attempt } from './attempt.js';
import { forgetAuditKey, readAuditHead, readAuditLines } from './audit-chain.js';
import { insertAudit, readAudit } from './audit-log.js';
import { nextNumber, numbersOf } from './case-numbers.js';
import { organisations, professionals } from '../tables/directory-tables.js';
import { readEntries, recordOrganisation, saveEntries, saveOrganisations } from './directory-rows.js';
import { readSessionEnd, writeSessionEnd, type SessionEnds } from './ended-sessions.js';
import { findCommand } from './handled-commands.js';
import { readKnownPeople } from './known-people.js';
import { eraseNoticeChoice, readNoticeChoice, writeNoticeChoice } from './notice-choices.js';
import { claimNotices, eraseNotices, forgetNotices, listNotices, settleNotice, tallyNotices } from './notices.js';
import { erasePersonalRows, readForeign, readPersons, readTexts, upsertPersons } from './personal-rows.js';
import type { Scope } from './scope.js';
import { readAllStreams, readCase, readPersonStreams, readStream } from './streams.js';
import { readLastReports, readReports, recordReport } from './wait-reports.js';
import { countSummaries, listSummaries, upsertSummaries } from './summaries.js';

/**
 * The event log with its chain, and the directory of one region, whom it knows already, what providers reported about their waits, its outbox with what
 * people chose, and the sessions that were ended there. `close` waits for what is running; afterwards every call fails.
 */
export interface Store
  extends EventLog, AuditChain, Directory, KnownPeople, WaitReports, Outbox, NoticeChoices, SessionEnds {
  close(): Promise<void>;
}

/** The store of a region. */
export function storeOn(database: Database, region: string): Store {
  const reading = <Answer>(work: (scope: Scope) => Promise<Answer>) =>
    attempt(() => work({ queries: database.queries, region }));
  const writing = <Answer>(work: (scope: Scope) => Promise<Answer>) =>
    attempt(() => database.transaction(async (queries) => ({ keep: true, answer: await work({ queries, region }) })));

  return {
    append: async (batch) => {
      checkBatch(batch);
      return attempt(() => append(database, region, batch));
    },
    readStream: (stream) => reading((scope) => readStream(scope, stream)),
    readCase: (caseId) => reading((scope) => readCase(scope, caseId)),
    readPersonStreams: (person, process) => reading((scope) => readPersonStreams(scope, person, process)),
    takeNumber: (prefix) => writing((scope) => nextNumber(scope, prefix)),
    findCommand: (commandId) => reading((scope) => findCommand(scope, commandId)),
    readTexts: (ids) => reading((scope) => readTexts(scope, ids)),
    readPersons: (persons) => reading((scope) => readPersons(scope, persons)),
    findPersons: (marks) => reading((scope) => readKnownPeople(scope, marks)),
    writePerson: (person, details, audit) =>
      writing(async (scope) => {
        await upsertPersons(scope, [{ person, details }]);
        await insertAudit(scope, [audit]);
      }),
    erasePerson: (person, audit) =>
      writing(async (scope) => {
        await erasePersonalRows(scope, person);
        await eraseNoticeChoice(scope, person);
        await eraseNotices(scope, person);
        await insertAudit(scope, [audit]);
        await forgetAuditKey(scope, person);
      }),
    readForeign: (stream) => reading((scope) => readForeign(scope, stream)),
    listSummaries: (query) => reading((scope) => listSummaries(scope, query)),
    countSummaries: (query) => reading((scope) => countSummaries(scope, query)),
    appendAudit: (entries) => writing((scope) => insertAudit(scope, entries)),
    readAudit: (query) => reading((scope) => readAudit(scope, query)),
    readAuditHead: () => reading((scope) => readAuditHead(scope)),
    readAuditLines: (page) => reading((scope) => readAuditLines(scope, page)),
    readAllStreams: (page) => reading((scope) => readAllStreams(scope, page)),
    replaceSummaries: (summaries) =>
      writing(async (scope) => {
        const numbers = await numbersOf(scope, summaries, new Map());
        await upsertSummaries(scope, summaries, { numbers, replacing: 'if-newer-or-same' });
      }),

    readOrganisations: (at) => reading((scope) => readEntries(scope, organisations, at)),
    readProfessionals: (at) => reading((scope) => readEntries(scope, professionals, at)),
    saveOrganisations: (entries, at) => writing((scope) => saveOrganisations(scope, entries, at)),
    saveProfessionals: (entries, at) => writing((scope) => saveEntries(scope, professionals, entries, at)),
    recordOrganisation: (batch) => attempt(() => recordOrganisation(database, region, batch)),

    recordReport: (batch) => attempt(() => recordReport(database, region, batch)),
    readLastReports: (query) => reading((scope) => readLastReports(scope, query)),
    readReports: () => reading((scope) => readReports(scope)),

    claimNotices: (options) => writing((scope) => claimNotices(scope, options)),
    settleNotice: (taken, result) => writing((scope) => settleNotice(scope, taken, result)),
    listNotices: (query) => reading((scope) => listNotices(scope, query)),
    tallyNotices: (since) => reading((scope) => tallyNotices(scope, since)),
    forgetNotices: (before) => writing((scope) => forgetNotices(scope, before)),
    readNoticeChoice: (person) => reading((scope) => readNoticeChoice(scope, person)),
    writeNoticeChoice: (choice, audit) =>
      writing(async (scope) => {
        await writeNoticeChoice(scope, choice);
        await insertAudit(scope, [audit]);
      }),

    endSession: (session, until, at) => writing((scope) => writeSessionEnd(scope, session, until, at)),
    hasSessionEnded: (session) => reading((scope) => readSessionEnd(scope, session)),

    close: () => attempt(() => database.close()),
  };
}
