/**
 * What a request needs before the network takes it in.
 */
import type { ActorRole } from '../../words/role.js';
import type { CommandOf } from '../commands.js';
import { fine, type Guard } from '../guard.js';
import type { Draft, NoConversation } from '../record.js';
import { refusal } from '../refusal-codes.js';
import { requestFactsOf } from '../request-facts.js';

type Opening = Guard<'none' | 'draft', 'submit'>;

const facts = (record: NoConversation | Draft, command: CommandOf<'submit'>) => requestFactsOf(record, command);

/** A draft stays with the person whom it was made for. */
export const samePerson: Opening = {
  name: 'same person',
  check: (record, command) =>
    record.state === 'draft' && record.person !== command.person ? [refusal('another-person', ['person'])] : fine,
};

/** The roles that work in a GP practice, so that the one who asks can be the person's own practice. */
const practiceRoles: readonly ActorRole[] = ['general-practitioner', 'primary-care-mh-practitioner'];

/** The person's own GP practice is known: it keeps responsibility and decides. Only a practice that asks may leave it out. */
export const gpPracticeKnown: Guard<'none' | 'draft', 'prepare' | 'submit'> = {
  name: 'GP practice known',
  check: (record, command, { actor }) => {
    const known = command.gpPractice ?? (record.state === 'draft' ? record.gpPractice : null);
    return known !== null || practiceRoles.includes(actor.role)
      ? fine
      : [refusal('gp-practice-missing', ['gpPractice'])];
  },
};

/** The person was told and agrees; only another system may leave it open. */
export const personAgrees: Opening = {
  name: 'person agrees',
  check: (record, command) => {
    const { personAgrees: agrees, origin } = facts(record, command);
    const open = agrees === 'unknown' && origin === 'foreign-system';
    return agrees === true || open ? fine : [refusal('person-agreement-missing', ['personAgrees'])];
  },
};

/** The requester judged whether a conversation fits; only another system may leave it open. */
export const entryAssessed: Opening = {
  name: 'entry assessed',
  check: (record, command) => {
    const { entry, origin } = facts(record, command);
    const known = entry !== null && (entry !== 'unknown' || origin === 'foreign-system');
    return known ? fine : [refusal('entry-assessment-missing', ['entry'])];
  },
};

/** Acute danger goes the acute route, in the same action. */
export const notAcute: Opening = {
  name: 'not acute',
  check: (record, command) => {
    const { entry } = facts(record, command);
    const acute = entry !== null && entry !== 'unknown' && entry.exclusionGround === 'acute-or-subacute';
    return acute ? [refusal('acute-route-first', ['entry', 'exclusionGround'])] : fine;
  },
};

/** The question stands there in the person's own words; another system may not have it. */
export const questionInOwnWords: Opening = {
  name: 'question in own words',
  check: (record, command) => {
    const { question, origin } = facts(record, command);
    return question !== null || origin === 'foreign-system' ? fine : [refusal('question-missing', ['question'])];
  },
};
