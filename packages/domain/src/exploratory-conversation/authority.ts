/**
 * Who may give which command: a role, and what that one has to do with this case.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { Actor, ProfessionalActor } from '../words/actor.js';
import type { SeatAssignment } from './appointment.js';
import type { CommandType, ExploratoryConversationCommand } from './commands.js';
import type { ExploratoryConversation } from './record.js';
import { refusal, type ExplorationRefusalCode } from './refusal-codes.js';

/** What the one who asks has to do with the case. */
export type Relation =
  'person' | 'requester' | 'network-office' | 'gp-practice' | 'seat' | 'receiver' | 'professional' | 'system';

type Line = Authority<Relation>;

const requester: Line = { roles: 'requester-roles', relation: 'requester' };
const coordinator: Line = { roles: ['network-coordinator'], relation: 'network-office' };
const system: Line = { roles: ['system'], relation: 'system' };
const person: Line = { roles: ['person', 'representative'], relation: 'person' };
const atTheTable: Line = { roles: 'any-professional', relation: 'seat' };
const gp: Line = { roles: ['general-practitioner'], relation: 'gp-practice' };

/** The table. A command is allowed when one of its lines holds. */
export const explorationAuthority: Readonly<Record<CommandType, readonly Line[]>> = {
  prepare: [requester],
  submit: [requester],
  discard: [requester],
  'pick-up': [coordinator],
  accept: [coordinator],
  redirect: [coordinator],
  return: [coordinator],
  plan: [coordinator],
  replan: [coordinator],
  'record-contact-attempt': [coordinator],
  'record-no-show': [coordinator],
  lapse: [coordinator, system],
  'record-held': [atTheTable],
  'write-report': [atTheTable],
  'plan-second': [coordinator],
  'drop-second': [coordinator],
  'agree-advice': [person, atTheTable],
  'deliver-advice': [atTheTable, coordinator],
  'record-gp-decision': [gp, system],
  'start-handover': [coordinator],
  'ask-another-receiver': [coordinator],
  'record-receiver-answer': [{ roles: 'any-professional', relation: 'receiver' }],
  complete: [coordinator, system],
  'record-person-rating': [person, coordinator, atTheTable],
  'add-person-words': [person],
  withdraw: [person, gp, system],
  'signal-acute': [{ roles: 'any-professional', relation: 'professional' }],
  'mark-time-norm-exceeded': [system],
};

const authority = authorityOf<
  ExploratoryConversation,
  ExploratoryConversationCommand,
  Relation,
  ExplorationRefusalCode
>({
  process: 'exploratory-conversation',
  table: explorationAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  requesterRoleMissing: 'requester-role-not-allowed',
  own: {
    person: 'person',
    representative: 'person',
    'general-practitioner': 'gp-practice',
    'primary-care-mh-practitioner': 'gp-practice',
    'network-coordinator': 'network-office',
    system: 'system',
  },
  // A seat is taken by one role; it is the colleague's, not the organisation's.
  personal: new Set(['seat']),
  missing: {
    person: 'not-this-person',
    requester: 'not-the-requester',
    'network-office': 'not-the-network-office',
    'gp-practice': 'not-the-gp-practice',
    seat: 'no-seat-at-the-table',
    receiver: 'not-the-receiver',
    professional: 'role-not-allowed',
    system: 'role-not-allowed',
  },
  relations: {
    person: (record, _command, { actor }) =>
      'person' in actor && record.state !== 'none' && actor.person === record.person,
    requester: (record, command, { actor }) => {
      if (!('organisation' in actor)) return false;
      const own = record.state === 'none' ? null : record.requester;
      const named = 'requester' in command ? command.requester : own;
      return actor.organisation === named && (own === null || actor.organisation === own);
    },
    'network-office': (_record, _command, { actor, region }) =>
      'organisation' in actor && (region.networkOffice === null || region.networkOffice === actor.organisation),
    'gp-practice': (record, _command, { actor }) =>
      'organisation' in actor && record.state !== 'none' && actor.organisation === record.gpPractice,
    seat: (record, _command, { actor }) => hasSeat(record, actor),
    receiver: (record, command, { actor }) =>
      'organisation' in actor &&
      'receiver' in command &&
      actor.organisation === command.receiver &&
      'handovers' in record &&
      record.handovers.some(({ receiver }) => receiver === actor.organisation),
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

/** The key of each command in a region profile: `exploratory-conversation/withdraw`. */
export const explorationAuthorityKeys = authority.keys;

/** The seats at the table: of the date that is planned, or of the conversation that was held last. */
export function seatsOf(record: ExploratoryConversation): readonly SeatAssignment[] {
  if ('appointment' in record) return record.appointment.seats;
  if ('conversations' in record) return record.conversations.at(-1)?.attendance.seats ?? [];
  return [];
}

function hasSeat(record: ExploratoryConversation, actor: Actor): boolean {
  return 'organisation' in actor && seatsOf(record).some((seat) => sitsThere(seat, actor));
}

/** Who is named sits there, and whoever the organisation sends in the same role: nobody waits for who is away. */
function sitsThere({ organisation, role, professional }: SeatAssignment, actor: ProfessionalActor): boolean {
  if (organisation !== actor.organisation) return false;
  return role === actor.role || (professional != null && professional === actor.professional);
}
