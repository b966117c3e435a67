/**
 * What stands in the way of a command before anybody gives it: a person who has not permitted what it would hand out, or a fact
 * that is still missing. Only for commands that need no input; nothing leaves, so that the audit log has no line of it.
 */
import {
  exploratoryConversation,
  isWaiting,
  type CommandType,
  type ExplorationRefusalCode,
  type ExploratoryConversationCommand,
  type OrganisationId,
  type Refusal,
  type RegionProfile,
} from '@mgn/domain';
import { refusedIn, type DisclosingCase } from './ask-disclosures.js';
import { blindOffice, needsOfficeSight } from './office-sight.js';
import { notAnyMore } from './receiver-sight.js';
import { isTooYoung } from './too-young.js';

/**
 * A command that the process allows and that cannot be given now: these would get, or would have to see for it, what the person has not
 * permitted.
 */
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

type Missing = (about: DisclosingCase, region: RegionProfile) => readonly OrganisationId[];

/** Who would get what the advice hands out, and may not have it. */
const advised: Missing = (about) => {
  const { record } = about;
  if (record.state !== 'advice-agreed') return [];
  return refusedIn([{ type: 'advice-delivered', data: { to: record.gpPractice } }], about);
};

/** The office, where it has to reach the person or to find help and may not see whom, or what for. */
const unseenBy =
  (seeing: 'name' | 'directions'): Missing =>
  (about, region) => {
    const office = blindOffice(about, region, seeing);
    return office === null ? [] : [office];
  };

/** The receivers that are being asked and may not have any more what they were sent; for a receiver, itself. */
const stoppedReceivers: Missing = (about) => {
  const { record, actor } = about;
  const waiting = 'handovers' in record ? record.handovers.filter(isWaiting) : [];
  const own = 'organisation' in actor ? actor.organisation : null;
  return waiting.filter(({ receiver }) => own === null || receiver === own).flatMap((each) => notAnyMore(each, about));
};

/** What a command needs the person to permit, and who lacks it now. */
const missing: Readonly<Partial<Record<CommandType, Missing>>> = {
  plan: unseenBy('name'),
  'record-contact-attempt': unseenBy('name'),
  replan: unseenBy('name'),
  'deliver-advice': advised,
  'start-handover': unseenBy('directions'),
  'ask-another-receiver': unseenBy('directions'),
  complete: unseenBy('directions'),
  'record-receiver-answer': stoppedReceivers,
};

/** Says whether a command can be withheld. */
export function mayBeWithheld(command: string): boolean {
  return Object.hasOwn(missing, command);
}

/**
 * The commands that are withheld, for whoever could give them (`allowed`) and for the person, who can change it. Others do not
 * learn what the person chose.
 */
export function withheldCommands(
  about: DisclosingCase,
  allowed: readonly CommandType[],
  region: RegionProfile,
): readonly WithheldCommand[] {
  const { actor, record } = about;
  const possible = exploratoryConversation.matrix[record.state];
  return (Object.keys(missing) as CommandType[]).flatMap((command) => {
    const concerns = actor.role === 'person' ? possible[command].allowed : allowed.includes(command);
    const recipients = concerns ? (missing[command]?.(about, region) ?? []) : [];
    return recipients.length === 0 ? [] : [{ command, recipients: [...new Set(recipients)] }];
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
