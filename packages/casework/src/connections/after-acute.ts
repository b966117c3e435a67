/**
 * After an acute signal: whoever waits keeps the place, and somebody has a day on which the person was asked whether the wait goes on.
 */
import { plainDateOf, registrationAfterAcute, type OpenedTransfer } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection, Follow, Member } from './connection.js';

const why = 'nobody is forgotten after a crisis, and nobody pays for one with the place on a list';

/** Rule CASE-026, from a conversation. What happened there is not told to the lists on which the person stands. */
export const afterAcuteInConversation: Connection<'exploratory-conversation'> = {
  rule: 'CASE-026',
  process: 'exploratory-conversation',
  on: ['acute-signalled', 'request-redirected'],
  why,
  follow: ({ member, record }, file) => (endedAcutely(record) ? askOnEveryList(member, file) : []),
};

/** Rule CASE-026, from a question for the case conference that has a name. Of one without nobody knows who it is about. */
export const afterAcuteInConference: Connection<'case-conference-item'> = {
  rule: 'CASE-026',
  process: 'case-conference-item',
  on: ['acute-signalled', 'case-returned'],
  why,
  follow: ({ member, record }, file) =>
    record.person !== null && endedAcutely(record) ? askOnEveryList(member, file) : [],
};

/**
 * Rule CASE-026, from a transfer: on the lists on which the person stands, and the transfer is signalled anew, with the wait and the wish as they
 * were. The person is asked before anything is sought. A place on a list that holds the wait does not search by itself: what is over the norm
 * was reported once.
 */
export const afterAcuteInTransfer: Connection<'transfer-case'> = {
  rule: 'CASE-026',
  process: 'transfer-case',
  on: ['acute-signalled'],
  why,
  follow: ({ member, record }, file) => [...askOnEveryList(member, file), signalAnew(member, record, file)],
};

/**
 * Rule CASE-026, from a list: the wait there ended with the signal, so the place on it is held, with the wait as it was, until somebody has
 * asked. Nothing follows where the treatment had begun.
 */
export const afterAcuteOnList: Connection<'waitlist-entry'> = {
  rule: 'CASE-026',
  process: 'waitlist-entry',
  on: ['acute-signalled'],
  why,
  follow: ({ member, record }, file) => {
    const held = record.state === 'ended' ? registrationAfterAcute(record, plainDateOf(file.at)) : null;
    const others = askOnEveryList(member, file);
    if (held === null) return others;
    return [{ process: 'waitlist-entry', stream: file.newStream(`held ${member.stream}`), command: held }, ...others];
  },
};

/** A signal ends a process with this reason, and so does whoever sends a request on to acute help. */
function endedAcutely(record: { readonly state: string; readonly reason?: unknown }): boolean {
  return record.reason === 'acute-or-subacute';
}

/** The other lists on which the person waits. */
function waitingElsewhere({ stream, folded: { person } }: Member, { members }: CaseFile): readonly Member[] {
  return members.filter(({ stream: other, folded }) => {
    const entry = recordOf('waitlist-entry', folded);
    return other !== stream && folded.person === person && entry !== null && waits.has(entry.state);
  });
}

/** One question per list, also where it is asked already. */
function askOnEveryList(member: Member, file: CaseFile): readonly Follow[] {
  return waitingElsewhere(member, file)
    .filter(({ folded }) => recordOf('waitlist-entry', folded)?.waitQuestion === null)
    .map(({ stream }) => ({ process: 'waitlist-entry', stream, command: { type: 'ask-wait-goes-on' } }));
}

const waits: ReadonlySet<string> = new Set(['registered', 'waiting-intake', 'intake-done', 'waiting-treatment']);

function signalAnew({ stream }: Member, transfer: OpenedTransfer, file: CaseFile): Follow {
  const { person, trigger, gpPractice, direction, waitsSince, currentProvider, inCare, listedWith, cause } = transfer;
  const { preferredProvider } = transfer;
  return {
    process: 'transfer-case',
    stream: file.newStream(`transfer after ${stream}`),
    command: {
      type: 'signal',
      person,
      trigger,
      gpPractice,
      direction,
      waitsSince,
      currentProvider,
      inCare,
      listedWith,
      cause,
      preferredProvider,
    },
  };
}
