/**
 * What stands in the way of a command before anybody gives it: what the person has not permitted, or a fact that is still missing.
 * Nothing leaves, so that the audit log has no line of it.
 */
import {
  exploratoryConversation,
  isWaiting,
  openDirections,
  type CommandType,
  type ExplorationRefusalCode,
  type ExploratoryConversationCommand,
  type OpenedConversation,
  type OrganisationId,
  type Refusal,
  type RegionProfile,
} from '@mgn/domain';
import { refusedIn, type DisclosingCase } from './refused-in.js';
import { blindOffice, needsOfficeSight } from './office-sight.js';
import { notAnyMore } from './receiver-sight.js';
import { isTooYoung } from './too-young.js';

/**
 * What is not permitted: `advice`, the GP practice would get it; `person`, the network office does not see whom it is to reach; `help`,
 * it does not see for what it is to find somebody; `receiver`, who is asked does not see the person any more. Rule CASE-010.
 *
 * `advice` and `receiver` are refused (`not-permitted`). With `person` and `help` nobody is stopped who knows it in another way: by
 * telephone, of the person or of who asked.
 */
export type Lack = 'advice' | 'person' | 'help' | 'receiver';

/** A command that waits for the person: what is not permitted, and to whom. */
export interface WithheldCommand {
  readonly command: CommandType;
  readonly lacks: Lack;
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

interface Missing {
  readonly lacks: Lack;
  whom(about: DisclosingCase, region: RegionProfile): readonly OrganisationId[];
}

/** The GP practice, which would get what the advice hands out, and may not have it. */
const advice: Missing = {
  lacks: 'advice',
  whom: (about) => {
    const { record } = about;
    if (record.state !== 'advice-agreed') return [];
    return refusedIn([{ type: 'advice-delivered', data: { to: record.gpPractice } }], about);
  },
};

/** The office, where it is to reach the person and may not see whom. */
const person: Missing = { lacks: 'person', whom: (about, region) => blindOffices(about, region, 'name') };

/** The office, where it is to find help and may not see what for; where nothing is left to find, it needs to see nothing. */
const help: Missing = {
  lacks: 'help',
  whom: (about, region) => (hasOpenDirections(about.record) ? blindOffices(about, region, 'directions') : []),
};

/** The receivers that are being asked and may not have any more what they were sent. A receiver reads it of itself, the person of each. */
const receiver: Missing = {
  lacks: 'receiver',
  whom: (about) => {
    const { record, actor } = about;
    const own = 'organisation' in actor ? actor.organisation : null;
    const asked = 'handovers' in record ? record.handovers.filter(isWaiting) : [];
    const mine = asked.filter((handover) => own === null || handover.receiver === own);
    const stopped = mine.filter((handover) => notAnyMore(handover, about).length > 0);
    return stopped.map((handover) => handover.receiver);
  },
};

/** What a command needs the person to permit. */
const missing: Readonly<Partial<Record<CommandType, Missing>>> = {
  plan: person,
  'record-contact-attempt': person,
  replan: person,
  'deliver-advice': advice,
  'start-handover': help,
  'ask-another-receiver': help,
  complete: help,
  'record-receiver-answer': receiver,
};

function hasOpenDirections(record: OpenedConversation): boolean {
  return (record.state === 'gp-decided' || record.state === 'handing-over') && openDirections(record).length > 0;
}

function blindOffices(about: DisclosingCase, region: RegionProfile, seeing: 'name' | 'directions') {
  const office = blindOffice(about, region, seeing);
  return office === null ? [] : [office];
}

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
    const needed = missing[command];
    const recipients = concerns ? (needed?.whom(about, region) ?? []) : [];
    return needed === undefined || recipients.length === 0
      ? []
      : [{ command, lacks: needed.lacks, recipients: [...new Set(recipients)] }];
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
