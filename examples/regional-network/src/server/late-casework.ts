/**
 * Casework that is not there yet: while the store is out of reach at the start, the app already answers, with what needs no store.
 */
import type { Casework } from '@mgn/casework';
import { MgnError } from '@mgn/domain';

/** Casework that rejects with `store-unavailable` as long as `opened` gives null, and is that casework from then on. */
export function lateCasework(opened: () => Casework | null): Casework {
  const now = (): Casework => {
    const casework = opened();
    if (casework === null) throw new MgnError('store-unavailable', 'the store was not opened yet');
    return casework;
  };
  return {
    handle: async (envelope) => now().handle(envelope),
    view: async (stream, viewer) => now().view(stream, viewer),
    viewTransfer: async (stream, viewer) => now().viewTransfer(stream, viewer),
    viewWaiting: async (stream, viewer) => now().viewWaiting(stream, viewer),
    viewQuestion: async (stream, viewer) => now().viewQuestion(stream, viewer),
    viewConcern: async (stream, viewer) => now().viewConcern(stream, viewer),
    listConcerns: async (query, viewer) => now().listConcerns(query, viewer),
    listOf: async (process, query, viewer) => now().listOf(process, query, viewer),
    list: async (query, viewer) => now().list(query, viewer),
    label: async (rows, reveal, viewer) => now().label(rows, reveal, viewer),
    foreign: async (stream, viewer) => now().foreign(stream, viewer),
    tick: async (at) => now().tick(at),
    sharing: async (person, viewer) => now().sharing(person, viewer),
    permit: async (person, grant, actor) => now().permit(person, grant, actor),
    permitAgain: async (answer, actor) => now().permitAgain(answer, actor),
    withdrawPermission: async (person, consent, actor) => now().withdrawPermission(person, consent, actor),
    whoSees: async (stream, viewer) => now().whoSees(stream, viewer),
    accessLog: async (person, viewer) => now().accessLog(person, viewer),
    caseLog: async (caseNumber, viewer) => now().caseLog(caseNumber, viewer),
    auditHead: async (viewer) => now().auditHead(viewer),
    auditFile: async (viewer) => now().auditFile(viewer),
    ownDetails: async (person, viewer) => now().ownDetails(person, viewer),
    find: async (caseNumber, viewer) => now().find(caseNumber, viewer),
  };
}
