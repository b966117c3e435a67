/**
 * After an acute signal: whoever waits keeps the place, and somebody has a day on which the person was asked whether the wait goes on.
 */
import { comparePlainDates, plainDateOf, registrationAfterAcute, type OpenedTransfer } from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection, Follow, Member } from './connection.js';
import { placesOf } from './places-of-transfer.js';

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
 * Rule CASE-026, from a transfer: on the lists on which the person stands. Where no place that belongs to this transfer holds its wait, the
 * transfer alone did: then it is signalled anew, with the wait and the wish as they were, and the person is asked before anything is sought. A place for
 * other help, or with a later first day, holds nothing of it.
 */
export const afterAcuteInTransfer: Connection<'transfer-case'> = {
  rule: 'CASE-026',
  process: 'transfer-case',
  on: ['acute-signalled'],
  why,
  follow: ({ member, record }, file) => [
    ...askOnEveryList(member, file),
    ...(isHeldOnList(member, record, file) ? [] : [signalAnew(member, record, file)]),
  ],
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

/** A place on a list that belongs to the transfer holds the whole wait. */
function isHeldOnList({ stream }: Member, transfer: OpenedTransfer, file: CaseFile): boolean {
  return placesOf(stream, transfer, file).some(
    ({ record }) =>
      waits.has(record.state) &&
      record.direction === transfer.direction &&
      comparePlainDates(record.waitsSince, transfer.waitsSince) <= 0,
  );
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
