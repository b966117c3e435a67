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
import { blindOffice, needsOfficeSight } from './office-sight.js';
import { isTooYoung } from './too-young.js';

/** A command that the process allows and that would be refused now, because these would get what the person has not permitted. */
export interface WithheldCommand {
  readonly command: CommandType;
  readonly recipients: readonly OrganisationId[];
}

/**
 * What stands in the way and no rule of the process knows. `office-may-not-see`: the network office may not see now whom the case is
 * about; the command is answered with `not-permitted`. Give the request back, and ask for the permission again. `person-too-young`
 * beside it: the person is younger than 16, and nobody can give that permission here. Choose another route.
 */
export type BlockingFact = 'office-may-not-see' | 'person-too-young';

/** A command that the state allows and that would be refused now, with every reason of a rule and every other fact. */
export interface BlockedCommand {
  readonly command: CommandType;
  readonly reasons: readonly Refusal<ExplorationRefusalCode>[];
  readonly facts: readonly BlockingFact[];
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

/** The commands without input that this actor could give in this state and that would be refused now. */
export function blockedCommands(
  about: DisclosingCase,
  allowed: readonly CommandType[],
  region: RegionProfile,
): readonly BlockedCommand[] {
  const { record, actor, consent } = about;
  return plainCommands
    .filter((command) => allowed.includes(command))
    .flatMap((command) => {
      const asked: ExploratoryConversationCommand = { type: command };
      const decision = exploratoryConversation.decide(record, asked, { at: consent.now, actor, region });
      const reasons = decision.outcome === 'refused' ? decision.reasons : [];
      const isBlind = needsOfficeSight(command, region) && blindOffice(about, region) !== null;
      const facts: readonly BlockingFact[] = isBlind ? blindness(consent) : [];
      return reasons.length + facts.length === 0 ? [] : [{ command, reasons, facts }];
    });
}

/** Why the office may not see: for want of a permission, and of somebody young because nobody can give it. */
function blindness(consent: DisclosingCase['consent']): readonly BlockingFact[] {
  return isTooYoung(consent) ? ['office-may-not-see', 'person-too-young'] : ['office-may-not-see'];
}
