/**
 * After the case conference: what it found, or did not find, goes on as a transfer of the same person, or stays owed until somebody asks for it.
 */
import {
  escalationAfterConference,
  plainDateOf,
  searchAfterConference,
  type OpenedCase,
  type PersonForTransfer,
} from '@mgn/domain';
import { recordOf } from '../processes/types-of.js';
import type { CaseFile, Connection, Member } from './connection.js';

/**
 * Rule CASE-016. Only for a question with a name: of one without nobody here knows who it is about. Where no transfer follows, because
 * of that or because nothing in the file names a practice, the submitter owes it to the person until it was asked for (MGN-CO-028).
 * The place that was found is asked first; asking it is a step of the network office.
 */
export const afterConference: Connection<'case-conference-item'> = {
  rule: 'CASE-016',
  process: 'case-conference-item',
  on: ['place-found', 'escalation-agreed'],
  why: 'a place that was found, or a need without a place, is not forgotten when the conference is over',
  follow: ({ member, record }, file) => {
    const person = personFor(member, file);
    if (person === null) return [];
    const command = commandFor(record, person);
    if (command === null) return [];
    return [{ process: 'transfer-case', stream: file.newStream(`transfer ${member.stream}`), command }];
  },
};

/** Rule CASE-016, the other way: the transfer of a question with a name was begun, whoever began it, and is owed no longer. */
export const transferOfQuestion: Connection<'transfer-case'> = {
  rule: 'CASE-016',
  process: 'transfer-case',
  on: ['transfer-opened', 'transfer-signalled'],
  why: 'nobody asks a second time for a transfer that was begun',
  follow: ({ record: { cause, person } }, { members }) => {
    if (cause?.process !== 'case-conference-item') return [];
    return members
      .filter(({ number, folded }) => number === cause.reference && folded.person === person && isOwed(folded))
      .map(({ stream }) => ({
        process: 'case-conference-item',
        stream,
        command: { type: 'confirm-carried-on' },
      }));
  },
};

function isOwed(folded: Member['folded']): boolean {
  const question = recordOf('case-conference-item', folded);
  return question !== null && 'carryOnOwedSince' in question && question.carryOnOwedSince !== null;
}

function commandFor(record: OpenedCase, person: PersonForTransfer) {
  if (record.state === 'carrying-on') return escalationAfterConference(record, person);
  const hasPlace = record.state === 'discussed' || record.state === 'actions-open' || record.state === 'scheduled';
  return hasPlace ? (searchAfterConference(record, person)?.command ?? null) : null;
}

/** What the person's other processes say of the practice and of the wait; null where nothing names the practice. */
function personFor({ number, folded }: Member, { members }: CaseFile): PersonForTransfer | null {
  const { person } = folded;
  if (person === null) return null;
  const own = members.filter((member) => member.folded.person === person);
  const facts = own.flatMap(({ folded: other }) => {
    const conversation = recordOf('exploratory-conversation', other);
    const transfer = recordOf('transfer-case', other);
    const entry = recordOf('waitlist-entry', other);
    return [
      ...(conversation === null
        ? []
        : [
            {
              gpPractice: conversation.gpPractice,
              since: plainDateOf(conversation.requestedAt ?? conversation.openedAt),
            },
          ]),
      ...(transfer === null ? [] : [{ gpPractice: transfer.gpPractice, since: transfer.waitsSince }]),
      ...(entry === null ? [] : [{ gpPractice: entry.gpPractice, since: entry.waitsSince }]),
    ];
  });
  const [first] = facts;
  if (first === undefined) return null;
  const waitsSince = facts.map(({ since }) => since).reduce((one, other) => (other < one ? other : one));
  return { person, gpPractice: first.gpPractice, waitsSince, reference: number };
}
