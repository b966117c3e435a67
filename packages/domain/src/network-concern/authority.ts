/**
 * Who may give which command of a concern: any professional for an organisation, and what that organisation has to do with it. A person cannot,
 * so that no person stands in its events.
 *
 * @source the insurers act from the second step on: agreement of 2022, p. 77; the rest is a proposed default. No region overrides it.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { CommandType, NetworkConcernCommand } from './commands.js';
import type { NetworkConcern } from './record.js';
import { refusal, type NetworkConcernRefusalCode } from './refusal-codes.js';
import { responsiblePartyOf } from './responsible-party.js';

/** What the one who asks has to do with the concern. */
export type Relation = 'organisation' | 'responsible-party' | 'leading-insurer' | 'system';

type Line = Authority<Relation>;

const anybody: Line = { roles: 'any-professional', relation: 'organisation' };
const responsible: Line = { roles: 'any-professional', relation: 'responsible-party' };
const insurer: Line = { roles: 'any-professional', relation: 'leading-insurer' };
const system: Line = { roles: ['system'], relation: 'system' };

/** The table. A command is allowed when one of its lines holds. */
export const networkConcernAuthority: Readonly<Record<CommandType, readonly Line[]>> = {
  raise: [anybody],
  'record-report': [responsible],
  'take-next-step': [insurer],
  'hand-over-organisation': [insurer],
  settle: [responsible, insurer],
  'mark-time-norm-exceeded': [system],
};

const authority = authorityOf<NetworkConcern, NetworkConcernCommand, Relation, NetworkConcernRefusalCode>({
  process: 'network-concern',
  table: networkConcernAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  own: { system: 'system' },
  missing: {
    organisation: 'role-not-allowed',
    'responsible-party': 'not-the-responsible-party',
    'leading-insurer': 'not-the-leading-insurer',
    system: 'role-not-allowed',
  },
  relations: {
    organisation: (_record, _command, { actor }) => 'organisation' in actor,
    'responsible-party': (record, _command, { actor }) =>
      'organisation' in actor &&
      record.state !== 'none' &&
      actor.organisation === responsiblePartyOf(record).organisation,
    'leading-insurer': (record, _command, { actor }) =>
      'organisation' in actor && record.state !== 'none' && actor.organisation === record.insurer,
    system: (_record, _command, { actor }) => actor.role === 'system',
  },
});

/** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the concern; for menus. */
export const mayEver = authority.mayEver;

/** The roles that stand in the table for a command. */
export const rolesFor = authority.rolesFor;

/** Says whether a step that stands in the name of a role may be taken by somebody else of the same organisation. */
export const sharesTurn = authority.sharesTurn;

/** The key of each command in a region profile: `network-concern/settle`. */
export const networkConcernAuthorityKeys = authority.keys;
