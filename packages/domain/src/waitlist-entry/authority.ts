/**
 * Who may give which command of an entry on a waiting list: a role, and what that one has to do with this entry.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { CommandType, WaitlistEntryCommand } from './commands.js';
import type { WaitlistEntry } from './record.js';
import { refusal, type WaitlistRefusalCode } from './refusal-codes.js';

/** What the one who asks has to do with the entry. */
export type Relation = 'person' | 'gp-practice' | 'network-office' | 'list-holder' | 'professional' | 'system';

type Line = Authority<Relation>;

const person: Line = { roles: ['person', 'representative'], relation: 'person' };
const coordinator: Line = { roles: ['network-coordinator'], relation: 'network-office' };
const gp: Line = { roles: ['general-practitioner'], relation: 'gp-practice' };
const holder: Line = { roles: 'any-professional', relation: 'list-holder' };
const anybody: Line = { roles: 'any-professional', relation: 'professional' };
const system: Line = { roles: ['system'], relation: 'system' };

/** The table. A command is allowed when one of its lines holds. */
export const waitlistAuthority: Readonly<Record<CommandType, readonly Line[]>> = {
  register: [holder, system],
  'start-waiting': [holder],
  'record-intake': [holder],
  'queue-treatment': [holder],
  'start-treatment': [holder],
  'record-contact': [holder],
  'record-mediation-answer': [person, holder, gp],
  'ask-wait-goes-on': [system],
  'confirm-wait': [person, holder, gp],
  'open-transfer': [coordinator, system],
  'close-transfer': [coordinator, system],
  // The GP where the person told the GP: for the person's own reasons only.
  end: [holder, person, gp, system],
  'signal-acute': [anybody],
  'mark-time-norm-exceeded': [system],
};

const authority = authorityOf<WaitlistEntry, WaitlistEntryCommand, Relation, WaitlistRefusalCode>({
  process: 'waitlist-entry',
  table: waitlistAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  own: {
    person: 'person',
    representative: 'person',
    'general-practitioner': 'gp-practice',
    'primary-care-mh-practitioner': 'gp-practice',
    'network-coordinator': 'network-office',
    system: 'system',
  },
  missing: {
    person: 'not-this-person',
    'gp-practice': 'not-the-gp-practice',
    'network-office': 'not-the-network-office',
    'list-holder': 'not-the-list-holder',
    professional: 'role-not-allowed',
    system: 'role-not-allowed',
  },
  relations: {
    person: (record, command, { actor }) =>
      'person' in actor && actor.person === (record.state === 'none' ? asked(command, 'person') : record.person),
    'gp-practice': (record, command, { actor }) =>
      'organisation' in actor &&
      actor.organisation === (record.state === 'none' ? asked(command, 'gpPractice') : record.gpPractice),
    'network-office': (_record, _command, { actor, region }) =>
      'organisation' in actor && (region.networkOffice === null || region.networkOffice === actor.organisation),
    'list-holder': (record, command, { actor }) =>
      'organisation' in actor &&
      actor.organisation === (record.state === 'none' ? asked(command, 'provider') : record.provider),
    professional: (_record, _command, { actor }) => 'organisation' in actor,
    system: (_record, _command, { actor }) => actor.role === 'system',
  },
});

/** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the entry; for menus. */
export const mayEver = authority.mayEver;

/** Says whether a step that stands in the name of a role may be taken by somebody else of the same organisation. */
export const sharesTurn = authority.sharesTurn;

/** The key of each command in a region profile: `waitlist-entry/end`. */
export const waitlistAuthorityKeys = authority.keys;

function asked(command: WaitlistEntryCommand, field: 'person' | 'provider' | 'gpPractice'): string | null {
  return command.type === 'register' ? command[field] : null;
}
