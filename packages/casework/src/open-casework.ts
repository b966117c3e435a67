/**
 * Opens casework on a store.
 */
import type { Actor, PersonId, StreamId } from '@mgn/domain';
import { accessLogOf, caseLogOf } from './store/access-log.js';
import { auditEntry } from './store/audit.js';
import { auditFileFor, auditHeadFor } from './store/audit-file.js';
import { readConversation } from './processes/conversation/read-conversation.js';
import type { Casework } from './casework.js';
import type { CaseworkOptions } from './options.js';
import type { ForeignContent } from './store/event-log.js';
import { handle } from './commands/handle.js';
import { positionsOf } from './processes/conversation/involvement.js';
import { labelCases, listCases } from './lists/list-cases.js';
import { mayTakePartInCases } from './sharing/insurers.js';
import { permit, permitAgain, sharingOf, withdrawPermission } from './sharing/sharing.js';
import { viewConcern } from './processes/concern/view.js';
import { conferenceView } from './processes/conference/view.js';
import { transferView } from './processes/transfer/view.js';
import { waitingView } from './processes/waiting-list/view.js';
import { listConcerns } from './lists/list-concerns.js';
import { listProcesses } from './lists/list-processes.js';
import { tick } from './commands/tick.js';
import { viewProcess } from './view-process.js';
import { viewConversation } from './processes/conversation/view-conversation.js';
import { whoSees } from './processes/conversation/who-sees.js';

/** Casework for one region on one store. */
export function openCasework(options: CaseworkOptions): Casework {
  /** What is asked about cases, for whoever can have a part in any. */
  const ofCases = async <T>(viewer: Actor, otherwise: T, ask: () => Promise<T>): Promise<T> =>
    (await mayTakePartInCases(options, viewer)) ? ask() : otherwise;
  return {
    handle: (envelope) => handle(options, envelope),
    view: (stream, viewer) => ofCases(viewer, null, () => viewConversation(options, stream, viewer)),
    viewTransfer: (stream, viewer) => ofCases(viewer, null, () => viewProcess(options, transferView, stream, viewer)),
    viewWaiting: (stream, viewer) => ofCases(viewer, null, () => viewProcess(options, waitingView, stream, viewer)),
    viewQuestion: (stream, viewer) => ofCases(viewer, null, () => viewProcess(options, conferenceView, stream, viewer)),
    viewConcern: (stream, viewer) => viewConcern(options, stream, viewer),
    listConcerns: (query, viewer) => listConcerns(options, query, viewer),
    listOf: (process, query, viewer) => ofCases(viewer, noRows, () => listProcesses(options, process, query, viewer)),
    list: (query, viewer) => ofCases(viewer, noRows, () => listCases(options, query, viewer)),
    label: (rows, reveal, viewer) => ofCases(viewer, [], () => labelCases(options, rows, reveal, viewer)),
    foreign: (stream, viewer) => ofCases(viewer, null, () => foreignFor(options, stream, viewer)),
    tick: (at) => tick(options, at),
    sharing: (person, viewer) => (isSelf(person, viewer) ? sharingOf(options, person) : Promise.resolve(null)),
    permit: (person, grant, actor) => permit(options, person, grant, actor),
    permitAgain: (answer, actor) =>
      ofCases(actor, { outcome: 'refused', code: 'unknown-case' }, () => permitAgain(options, answer, actor)),
    withdrawPermission: (person, consent, actor) => withdrawPermission(options, person, consent, actor),
    whoSees: (stream, viewer) => whoSees(options, stream, viewer),
    accessLog: (person, viewer) => ofCases(viewer, null, () => accessLogOf(options, person, viewer)),
    caseLog: (caseNumber, viewer) => ofCases(viewer, null, () => caseLogOf(options, caseNumber, viewer)),
    auditHead: (viewer) => ofCases(viewer, null, () => auditHeadFor(options, viewer)),
    auditFile: (viewer) => ofCases(viewer, null, () => auditFileFor(options, viewer)),
    ownDetails: async (person, viewer) =>
      isSelf(person, viewer) ? ((await options.log.readPersons([person])).get(person) ?? null) : null,
    find: (caseNumber, viewer) => ofCases(viewer, null, () => findCase(options, caseNumber, viewer)),
  };
}

const noRows = { rows: [], total: 0 } as const;

function isSelf(person: PersonId, viewer: Actor): boolean {
  return viewer.role === 'person' && viewer.person === person;
}

/**
 * Foreign content holds everything that the sender sent, so that only the sender's own organisation gets it back. What it says
 * about the person reaches others through the fields of the view.
 */
async function foreignFor(
  options: CaseworkOptions,
  stream: StreamId,
  viewer: Actor,
): Promise<readonly ForeignContent[] | null> {
  const reading = await readConversation(options.log, stream);
  if (reading === null || !('organisation' in viewer) || reading.record.requester !== viewer.organisation) return null;
  await options.log.appendAudit([
    auditEntry(
      'view',
      'permitted',
      { actor: viewer, at: options.clock(), identifiers: options.identifiers },
      { person: reading.record.person, caseId: reading.caseId, stream },
      { process: 'exploratory-conversation', what: 'foreign-content' },
    ),
  ]);
  return options.log.readForeign(stream);
}

async function findCase(options: CaseworkOptions, caseNumber: string, viewer: Actor): ReturnType<Casework['find']> {
  const [summary] = await options.log.listSummaries({ caseNumber, limit: 1 });
  if (summary === undefined) return null;
  const reading = await readConversation(options.log, summary.stream);
  const known = reading !== null && positionsOf(reading.record, viewer, options.region).length > 0;
  return known ? { stream: summary.stream, caseId: summary.caseId } : null;
}
