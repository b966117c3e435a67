/**
 * Who may give which command of a case conference item: a role, and what that one has to do with it.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { CaseConferenceItemCommand, CommandType } from './commands.js';
import type { CaseConferenceItem } from './record.js';
import { refusal, type ConferenceRefusalCode } from './refusal-codes.js';

/** What the one who asks has to do with the item. */
export type Relation = 'person' | 'submitter' | 'chair' | 'network-office' | 'action-owner' | 'professional' | 'system';

type Line = Authority<Relation>;

const person: Line = { roles: ['person', 'representative'], relation: 'person' };
const submitter: Line = { roles: 'any-professional', relation: 'submitter' };
const chair: Line = { roles: ['case-conference-chair'], relation: 'chair' };
const coordinator: Line = { roles: ['network-coordinator'], relation: 'network-office' };
const owner: Line = { roles: 'any-professional', relation: 'action-owner' };
const anybody: Line = { roles: 'any-professional', relation: 'professional' };
const system: Line = { roles: ['system'], relation: 'system' };

/** The table. A command is allowed when one of its lines holds. */
export const conferenceAuthority: Readonly<Record<CommandType, readonly Line[]>> = {
  prepare: [anybody, system],
  submit: [submitter],
  'extend-consent': [person, submitter],
  screen: [coordinator, chair],
  return: [coordinator, chair],
  schedule: [coordinator, chair],
  'move-date': [coordinator, chair],
  'arrange-session': [coordinator, chair],
  'record-discussed': [chair],
  'agree-actions': [chair],
  reschedule: [chair],
  'complete-action': [owner, submitter],
  'drop-action': [owner, submitter],
  'record-feedback': [submitter],
  'record-place': [submitter, chair],
  // The system where the transfer of an item with a name was opened.
  'confirm-carried-on': [submitter, system],
  'plan-evaluation': [chair, coordinator],
  close: [submitter],
  escalate: [submitter, chair],
  // The system only where a death was recorded elsewhere.
  withdraw: [person, submitter, chair, coordinator, system],
  'signal-acute': [anybody],
  'mark-time-norm-exceeded': [system],
};

const authority = authorityOf<CaseConferenceItem, CaseConferenceItemCommand, Relation, ConferenceRefusalCode>({
  process: 'case-conference-item',
  table: conferenceAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  own: {
    person: 'person',
    representative: 'person',
    'network-coordinator': 'network-office',
    'case-conference-chair': 'chair',
    system: 'system',
  },
  missing: {
    person: 'not-this-person',
    submitter: 'not-the-submitter',
    chair: 'role-not-allowed',
    'network-office': 'not-the-network-office',
    'action-owner': 'not-the-action-owner',
    professional: 'role-not-allowed',
    system: 'role-not-allowed',
  },
  relations: {
    // An item without a name has no person: nobody can be that person here, and no event can say who it is.
    person: (record, _command, { actor }) =>
      'person' in actor && record.state !== 'none' && record.person !== null && actor.person === record.person,
    submitter: (record, _command, { actor }) =>
      'organisation' in actor && record.state !== 'none' && actor.organisation === record.submitter.organisation,
    chair: (_record, _command, { actor }) => 'organisation' in actor,
    'network-office': (_record, _command, { actor, region }) =>
      'organisation' in actor && (region.networkOffice === null || region.networkOffice === actor.organisation),
    'action-owner': (record, command, { actor }) => {
      if (!('organisation' in actor) || !('actions' in record)) return false;
      const asked = 'action' in command ? command.action : null;
      return record.actions.some(
        ({ number, status, owner: { organisation } }) =>
          organisation === actor.organisation && (asked === null ? status === 'open' : number === asked),
      );
    },
    professional: (_record, _command, { actor }) => 'organisation' in actor,
    system: (_record, _command, { actor }) => actor.role === 'system',
  },
});

/** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the case; for menus. */
export const mayEver = authority.mayEver;

/** The roles that stand in the table for a command. */
export const rolesFor = authority.rolesFor;

/** Says whether a step that stands in the name of a role may be taken by somebody else of the same organisation. */
export const sharesTurn = authority.sharesTurn;

/** The key of each command in a region profile: `case-conference-item/close`. */
export const conferenceAuthorityKeys = authority.keys;
