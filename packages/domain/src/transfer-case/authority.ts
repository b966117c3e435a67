/**
 * Who may give which command of a transfer: a role, and what that one has to do with this case.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { CommandType, TransferCaseCommand } from './commands.js';
import type { TransferCase } from './record.js';
import { refusal, type TransferRefusalCode } from './refusal-codes.js';

/** What the one who asks has to do with the case. */
export type Relation = 'person' | 'gp-practice' | 'network-office' | 'candidate' | 'professional' | 'system';

type Line = Authority<Relation>;

const person: Line = { roles: ['person', 'representative'], relation: 'person' };
const coordinator: Line = { roles: ['network-coordinator'], relation: 'network-office' };
const gp: Line = { roles: ['general-practitioner'], relation: 'gp-practice' };
const candidate: Line = { roles: 'any-professional', relation: 'candidate' };
const anybody: Line = { roles: 'any-professional', relation: 'professional' };
const system: Line = { roles: ['system'], relation: 'system' };

/** The person, or whoever writes down the person's answer. */
const answers: readonly Line[] = [person, coordinator, gp];

/** The table. A command is allowed when one of its lines holds. */
export const transferAuthority: Readonly<Record<CommandType, readonly Line[]>> = {
  signal: [anybody, person, system],
  'open-search': [coordinator, system],
  'open-escalation': [coordinator, system],
  'ask-person': [coordinator],
  postpone: answers,
  'start-search': answers,
  'state-preference': answers,
  stay: answers,
  resolve: [person, coordinator, system],
  offer: [coordinator],
  'accept-offer': [candidate],
  'decline-offer': [candidate],
  'expire-offer': [system],
  'confirm-place': answers,
  'decline-place': answers,
  'withdraw-place': [candidate],
  'start-handover': [coordinator],
  'confirm-responsibility': [candidate],
  escalate: [coordinator],
  'resume-search': [coordinator],
  'close-unresolved': [coordinator],
  'signal-acute': [anybody],
  'mark-time-norm-exceeded': [system],
};

const authority = authorityOf<TransferCase, TransferCaseCommand, Relation, TransferRefusalCode>({
  process: 'transfer-case',
  table: transferAuthority,
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
    candidate: 'not-the-candidate',
    professional: 'role-not-allowed',
    system: 'role-not-allowed',
  },
  relations: {
    person: (record, command, { actor }) =>
      'person' in actor && actor.person === (record.state === 'none' ? personOf(command) : record.person),
    'gp-practice': (record, _command, { actor }) =>
      'organisation' in actor && record.state !== 'none' && actor.organisation === record.gpPractice,
    'network-office': (_record, _command, { actor, region }) =>
      'organisation' in actor && (region.networkOffice === null || region.networkOffice === actor.organisation),
    candidate: (record, _command, { actor }) =>
      'organisation' in actor && 'offer' in record && actor.organisation === record.offer.candidate,
    professional: (_record, _command, { actor }) => 'organisation' in actor,
    system: (_record, _command, { actor }) => actor.role === 'system',
  },
});

/** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the case; for menus. */
export const mayEver = authority.mayEver;

/** Says whether a step that stands in the name of a role may be taken by somebody else of the same organisation. */
export const sharesTurn = authority.sharesTurn;

/** The key of each command in a region profile: `transfer-case/stay`. */
export const transferAuthorityKeys = authority.keys;

function personOf(command: TransferCaseCommand): string | null {
  return 'person' in command ? command.person : null;
}
