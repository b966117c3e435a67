/**
 * Who may give which command: a role, and what that one has to do with this case.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { isProfessionalRole, type ActorRole } from '../words/role.js';
import type { Actor, ProfessionalActor } from '../words/actor.js';
import type { SeatAssignment } from './appointment.js';
import type { CommandType, ExploratoryConversationCommand } from './commands.js';
import type { DecisionContext } from './context.js';
import { fine, type Refusals } from './guard.js';
import type { ExploratoryConversation } from './record.js';
import { refusal, type ExplorationRefusalCode } from './refusal-codes.js';

/** What the one who asks has to do with the case. */
export type Relation =
  'person' | 'requester' | 'network-office' | 'gp-practice' | 'seat' | 'receiver' | 'professional' | 'system';

/** One line of the table: which roles, in which relation. `requester-roles` are those of the region profile. */
export interface Authority {
  readonly roles: readonly ActorRole[] | 'requester-roles' | 'any-professional';
  readonly relation: Relation;
}

const requester: Authority = { roles: 'requester-roles', relation: 'requester' };
const coordinator: Authority = { roles: ['network-coordinator'], relation: 'network-office' };
const system: Authority = { roles: ['system'], relation: 'system' };
const person: Authority = { roles: ['person', 'representative'], relation: 'person' };
const atTheTable: Authority = { roles: 'any-professional', relation: 'seat' };
const gp: Authority = { roles: ['general-practitioner'], relation: 'gp-practice' };

/** The table. A command is allowed when one of its lines holds. */
export const explorationAuthority: Readonly<Record<CommandType, readonly Authority[]>> = {
  prepare: [requester],
  submit: [requester],
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
  'agree-advice': [person, atTheTable],
  'deliver-advice': [atTheTable, coordinator],
  'record-gp-decision': [gp, system],
  'start-handover': [coordinator],
  'ask-another-receiver': [coordinator],
  'record-receiver-answer': [{ roles: 'any-professional', relation: 'receiver' }],
  complete: [coordinator, system],
  'record-person-rating': [person, coordinator, atTheTable],
  'add-person-words': [person],
  withdraw: [person, gp],
  'signal-acute': [{ roles: 'any-professional', relation: 'professional' }],
  'mark-time-norm-exceeded': [system],
};

/** The keys under which a region profile overrides a line: `exploratory-conversation/withdraw`. */
export const explorationAuthorityKeys = Object.fromEntries(
  Object.keys(explorationAuthority).map((type) => [type, `exploratory-conversation/${type}`]),
) as Readonly<Record<CommandType, string>>;

/** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
export function authorityRefusals(
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  context: DecisionContext,
): Refusals {
  const { actor, region } = context;
  const lines = explorationAuthority[command.type];
  const override = region.authority[explorationAuthorityKeys[command.type]];
  const asked = override === undefined ? relationsOfTable(lines, context) : relationsOfRegion(lines, override, context);
  const [first] = asked;
  if (first === undefined) {
    const code = lines[0]?.roles === 'requester-roles' ? 'requester-role-not-allowed' : 'role-not-allowed';
    return [refusal(code, undefined, { role: actor.role })];
  }
  for (const relation of asked) if (relations[relation](record, command, actor, context)) return fine;
  return [refusal(relationRefusals[first])];
}

function relationsOfTable(lines: readonly Authority[], context: DecisionContext): readonly Relation[] {
  const asked: Relation[] = [];
  for (const line of lines) if (holdsRole(line, context)) asked.push(line.relation);
  return asked;
}

/** What a region asks of a role that it names: the relation that the role has by itself, or else that of the command. */
function relationsOfRegion(
  lines: readonly Authority[],
  override: readonly ActorRole[],
  { actor }: DecisionContext,
): readonly Relation[] {
  if (!override.includes(actor.role)) return [];
  const own = ownRelation[actor.role];
  return [...(own === undefined ? [] : [own]), ...lines.map(({ relation }) => relation)];
}

/** The relation that some roles have to every case of theirs, whatever the command. */
const ownRelation: Readonly<Partial<Record<ActorRole, Relation>>> = {
  person: 'person',
  representative: 'person',
  'general-practitioner': 'gp-practice',
  'primary-care-mh-practitioner': 'gp-practice',
  'network-coordinator': 'network-office',
  system: 'system',
};

/** Says whether a role stands in the table for a command, whatever the case; for menus. */
export function mayEver(type: CommandType, context: Pick<DecisionContext, 'actor' | 'region'>): boolean {
  const override = context.region.authority[explorationAuthorityKeys[type]];
  if (override !== undefined) return override.includes(context.actor.role);
  return explorationAuthority[type].some((line) => holdsRole(line, context));
}

function holdsRole({ roles }: Authority, { actor, region }: Pick<DecisionContext, 'actor' | 'region'>): boolean {
  if (roles === 'any-professional') return isProfessionalRole(actor.role);
  if (roles === 'requester-roles') return isProfessionalRole(actor.role) && region.requesterRoles.includes(actor.role);
  return roles.includes(actor.role);
}

type Holds = (
  record: ExploratoryConversation,
  command: ExploratoryConversationCommand,
  actor: Actor,
  context: DecisionContext,
) => boolean;

const relations: Readonly<Record<Relation, Holds>> = {
  person: (record, _command, actor) => 'person' in actor && record.state !== 'none' && actor.person === record.person,
  requester: (record, command, actor) =>
    'organisation' in actor &&
    'requester' in command &&
    actor.organisation === command.requester &&
    (record.state === 'none' || actor.organisation === record.requester),
  'network-office': (_record, _command, actor, { region }) =>
    'organisation' in actor && (region.networkOffice === null || region.networkOffice === actor.organisation),
  'gp-practice': (record, _command, actor) =>
    'organisation' in actor && record.state !== 'none' && actor.organisation === record.gpPractice,
  seat: (record, _command, actor) => hasSeat(record, actor),
  receiver: (record, command, actor) =>
    'organisation' in actor &&
    'receiver' in command &&
    actor.organisation === command.receiver &&
    'handovers' in record &&
    record.handovers.some(({ receiver }) => receiver === actor.organisation),
  professional: (_record, _command, actor) => 'organisation' in actor,
  system: (_record, _command, actor) => actor.role === 'system',
};

const relationRefusals: Readonly<Record<Relation, ExplorationRefusalCode>> = {
  person: 'not-this-person',
  requester: 'not-the-requester',
  'network-office': 'not-the-network-office',
  'gp-practice': 'not-the-gp-practice',
  seat: 'no-seat-at-the-table',
  receiver: 'not-the-receiver',
  professional: 'role-not-allowed',
  system: 'role-not-allowed',
};

/** The seats at the table: of the date that is planned, or of the conversation that was held last. */
export function seatsOf(record: ExploratoryConversation): readonly SeatAssignment[] {
  if ('appointment' in record) return record.appointment.seats;
  if ('conversations' in record) return record.conversations.at(-1)?.attendance.seats ?? [];
  return [];
}

function hasSeat(record: ExploratoryConversation, actor: Actor): boolean {
  return 'organisation' in actor && seatsOf(record).some((seat) => sitsThere(seat, actor));
}

/** Who sits there is known by name, or otherwise by the role in which the organisation fills the seat. */
function sitsThere({ organisation, role, professional }: SeatAssignment, actor: ProfessionalActor): boolean {
  if (organisation !== actor.organisation) return false;
  const named = professional ?? null;
  return named === null || actor.professional === undefined ? role === actor.role : named === actor.professional;
}
