/**
 * What stands in the way of a command before anybody gives it: a person who has not permitted what it would hand out, or a fact
 * that is still missing. Only for commands that need no input; nothing leaves, so that the audit log has no line of it.
 */
import {
  exploratoryConversation,
  type CommandType,
  type ExplorationRefusalCode,
  type ExploratoryConversationCommand,
  type OpenedConversation,
  type OrganisationId,
  type Refusal,
  type RegionProfile,
} from '@mgn/domain';
import { askDisclosures, type DisclosingCase } from './ask-disclosures.js';
import type { Happening } from './disclosures.js';

/** A command that the process allows and that would be refused now, because these would get what the person has not permitted. */
export interface WithheldCommand {
  readonly command: CommandType;
  readonly recipients: readonly OrganisationId[];
}

/** A command that the state allows and that would be refused now, with every reason. */
export interface BlockedCommand {
  readonly command: CommandType;
  readonly reasons: readonly Refusal<ExplorationRefusalCode>[];
}

type Leading = Readonly<Partial<Record<CommandType, (record: OpenedConversation) => Happening | null>>>;

/** The commands whose hand-out follows from the record alone, with the event that they lead to. */
const leading: Leading = {
  'deliver-advice': (record) =>
    record.state === 'advice-agreed' ? { type: 'advice-delivered', data: { to: record.gpPractice } } : null,
};

/** Says whether a command hands out something that follows from the record alone. */
export function mayBeWithheld(command: string): boolean {
  return Object.hasOwn(leading, command);
}

/**
 * The commands that are withheld, for whoever could give them (`allowed`) and for the person, who can change it. Others do not
 * learn what the person chose.
 */
export function withheldCommands(about: DisclosingCase, allowed: readonly CommandType[]): readonly WithheldCommand[] {
  const { actor, record } = about;
  const isPerson = actor.role === 'person';
  return (Object.keys(leading) as CommandType[]).flatMap((command) => {
    const event = isPerson || allowed.includes(command) ? (leading[command]?.(record) ?? null) : null;
    if (event === null) return [];
    const refused = askDisclosures([event], about).filter(({ permitted }) => !permitted);
    if (refused.length === 0) return [];
    return [{ command, recipients: [...new Set(refused.map(({ recipient }) => recipient))] }];
  });
}

/** Commands that are nothing but their type, so that one can say beforehand whether a rule refuses them. */
const plainCommands = ['pick-up', 'accept', 'deliver-advice'] as const satisfies readonly CommandType[];

/** The commands without input that this actor could give in this state and that a rule refuses now. */
export function blockedCommands(
  { record, actor, consent }: Pick<DisclosingCase, 'record' | 'actor' | 'consent'>,
  allowed: readonly CommandType[],
  region: RegionProfile,
): readonly BlockedCommand[] {
  return plainCommands
    .filter((command) => allowed.includes(command))
    .flatMap((command) => {
      const asked: ExploratoryConversationCommand = { type: command };
      const decision = exploratoryConversation.decide(record, asked, { at: consent.now, actor, region });
      return decision.outcome === 'refused' ? [{ command, reasons: decision.reasons }] : [];
    });
}
