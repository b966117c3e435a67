/**
 * Who may give which command of a process: a role, and what that one has to do with this case.
 *
 * @source no public text settles this: proposed default, overridable per region in `authority`.
 */
import { actorRoles, isProfessionalRole, type ActorRole } from '../words/role.js';
import type { Refusal } from '../words/decision.js';
import type { DecisionContext } from './context.js';
import type { Refuse } from './refusal.js';

/** One line of the table: which roles, in which relation. `requester-roles` are those of the region profile. */
export interface Authority<Relation extends string = string> {
  readonly roles: readonly ActorRole[] | 'requester-roles' | 'any-professional';
  readonly relation: Relation;
}

/** Says whether the one who asks stands in a relation to a case. */
export type Holds<Record_, Command> = (record: Record_, command: Command, context: DecisionContext) => boolean;

/** What the authority of a process is made of. */
export interface AuthorityParts<
  Record_,
  Command extends { readonly type: string },
  Relation extends string,
  Code extends string,
> {
  /** The name of the process, before the slash in the keys under which a region overrides a command. */
  readonly process: string;
  /** A command is allowed when one of its lines holds. */
  readonly table: Readonly<Record<Command['type'], readonly Authority<Relation>[]>>;
  readonly relations: Readonly<Record<Relation, Holds<Record_, Command>>>;
  /** The refusal where the relation is missing. */
  readonly missing: Readonly<Record<Relation, Code>>;
  /** The relation that some roles have to every case of theirs, whatever the command: asked where a region names the role. */
  readonly own: Readonly<Partial<Record<ActorRole, Relation>>>;
  /** The relations that hang on somebody's own role: a step for one of them is not shared with the colleagues. None when left out. */
  readonly personal?: ReadonlySet<Relation>;
  /** The refusal where the role stands at no line, and where only the requesters of the region do. */
  readonly roleMissing: Code;
  readonly requesterRoleMissing?: Code;
  readonly refusal: Refuse<Code>;
}

/** The authority of a process. */
export interface ProcessAuthority<Record_, Command extends { readonly type: string }, Code extends string> {
  /** Why this actor may not give this command; empty when it may. Roles are looked at first, then the relation. */
  readonly refusals: (record: Record_, command: Command, context: DecisionContext) => readonly Refusal<Code>[];
  /** Says whether a role stands in the table for a command, whatever the case; for menus. */
  readonly mayEver: (type: Command['type'], context: Pick<DecisionContext, 'actor' | 'region'>) => boolean;
  /** The roles that stand in the table for a command, whatever the case. */
  readonly rolesFor: (type: Command['type'], region: DecisionContext['region']) => readonly ActorRole[];
  /**
   * Says whether somebody may take a step that stands in the name of a role, `null` for one that is not told, of the same organisation: the
   * role of the step and the own one stand at one line of the table. Whether it is the same organisation is for whoever asks.
   */
  readonly sharesTurn: (
    step: { readonly what: string; readonly role: string | null },
    context: Pick<DecisionContext, 'actor' | 'region'>,
  ) => boolean;
  /** The key of each command in a region profile: `exploratory-conversation/withdraw`. */
  readonly keys: Readonly<Record<Command['type'], string>>;
}

/** Reads the authority of a process off its table. */
export function authorityOf<
  Record_,
  Command extends { readonly type: string },
  Relation extends string,
  Code extends string,
>(parts: AuthorityParts<Record_, Command, Relation, Code>): ProcessAuthority<Record_, Command, Code> {
  const { process, table, relations, missing, own, roleMissing, requesterRoleMissing = roleMissing, refusal } = parts;
  const { personal = new Set<Relation>() } = parts;
  const keys = Object.fromEntries(Object.keys(table).map((type) => [type, `${process}/${type}`])) as Readonly<
    Record<Command['type'], string>
  >;
  const ownRelations: Readonly<Partial<Record<string, Relation>>> = own;
  const isCommand = (what: string): what is Command['type'] => Object.hasOwn(table, what);

  const relationsAsked = (type: Command['type'], context: DecisionContext): readonly Relation[] => {
    const lines = table[type];
    const override = context.region.authority[keys[type]];
    const asked: Relation[] = [];
    if (override === undefined) {
      for (const line of lines) if (holdsRole(line, context)) asked.push(line.relation);
      return asked;
    }
    // A region that names a role asks for what the role has to do with every case, or else for what the command asks.
    const { role } = context.actor;
    if (!override.includes(role)) return asked;
    const itsOwn = own[role];
    if (itsOwn !== undefined) asked.push(itsOwn);
    for (const { relation } of lines) asked.push(relation);
    return asked;
  };

  const mayEver = (type: Command['type'], { actor, region }: Looking): boolean => {
    const override = region.authority[keys[type]];
    if (override !== undefined) return override.includes(actor.role);
    return table[type].some((line) => holdsRole(line, { actor, region }));
  };

  return {
    keys,
    refusals: (record, command, context) => {
      const type: Command['type'] = command.type;
      const asked = relationsAsked(type, context);
      const [first] = asked;
      if (first === undefined) {
        const requesting = table[type][0]?.roles === 'requester-roles';
        return [refusal(requesting ? requesterRoleMissing : roleMissing, undefined, { role: context.actor.role })];
      }
      for (const relation of asked) if (relations[relation](record, command, context)) return nothing;
      return [refusal(missing[first])];
    },
    mayEver,
    rolesFor: (type, region) => actorRoles.filter((role) => mayEver(type, { actor: { role }, region })),
    sharesTurn: ({ what, role }, { actor, region }) => {
      if (!isCommand(what)) return role === actor.role;
      const override = region.authority[keys[what]];
      if (override !== undefined && !override.includes(actor.role)) return false;
      if (role === actor.role) return true;
      const lines = table[what].filter(({ relation }) => !personal.has(relation));
      if (override !== undefined) return lines.length > 0;
      const admitting = role === null ? lines : lines.filter((line) => holdsRole(line, { actor: { role }, region }));
      const ofTheRole = admitting.filter(({ relation }) => role !== null && relation === ownRelations[role]);
      return (ofTheRole.length > 0 ? ofTheRole : admitting).some((line) => holdsRole(line, { actor, region }));
    },
  };
}

const nothing: readonly never[] = [];

/** A role that is one of all, in which region. */
interface Looking extends Pick<DecisionContext, 'region'> {
  readonly actor: { readonly role: ActorRole };
}

/** Whose role is looked for, in which region. */
interface Asking extends Pick<DecisionContext, 'region'> {
  readonly actor: { readonly role: string };
}

function holdsRole({ roles }: Authority, { actor: { role }, region }: Asking): boolean {
  if (roles === 'any-professional') return isProfessionalRole(role);
  if (roles === 'requester-roles') return isProfessionalRole(role) && region.requesterRoles.includes(role);
  return roles.some((each) => each === role);
}
