/**
 * The permissions for which a person is asked in a conversation, step by step, and what a second answer can permit.
 */
import type {
  CommandType,
  DataCategory,
  ExploratoryConversationCommand,
  Issue,
  OpenedConversation,
  OrganisationId,
  RegionProfile,
} from '@mgn/domain';
import type { Grant } from '../../commands/envelope.js';
import { isWithin, noLimits, toAll, type Limits } from '../../sharing/grant-limits.js';
import { officesIn } from '../../sharing/network-office.js';
import type { Organisations } from '../case-process.js';
import type { Lack, WithheldCommand } from './withheld.js';

/** A command, the record after it, and the region that it was given in. */
interface AskingStep {
  readonly command: ExploratoryConversationCommand;
  readonly record: OpenedConversation;
  readonly region: RegionProfile;
  readonly organisations: Organisations;
}

type LimitsOf = (step: AskingStep) => Limits;

/** What the network office needs to invite somebody and to find the help that was chosen. */
const officeCategories: readonly DataCategory[] = [
  'identification',
  'life-domains',
  'waiting-status',
  'plan-agreements',
  'social-situation',
];

/** With a request: the office, and the person's own practice where somebody else asks. */
const request: LimitsOf = (step) => {
  const { requester, gpPractice } = step.record;
  return new Map([
    ...toAll(officesIn(step.region, step.organisations), officeCategories),
    ...toAll(requester === gpPractice ? [] : [gpPractice], [
      'identification',
      'help-request',
      'life-domains',
      'waiting-status',
      'plan-agreements',
    ]),
  ]);
};

/** With a date: also what the person wanted the table to read beforehand. */
const date: LimitsOf = (step) => {
  const { command, record } = step;
  const seats = 'appointment' in command ? command.appointment.seats.map(({ organisation }) => organisation) : [];
  const { sharedBeforehand } = record.request;
  return toAll(
    [...seats, ...officesIn(step.region, step.organisations)],
    ['identification', 'plan-agreements', 'waiting-status', ...sharedBeforehand],
  );
};

const advice: LimitsOf = (step) =>
  new Map([
    ...toAll(officesIn(step.region, step.organisations), ['plan-agreements', 'waiting-status']),
    ...toAll([step.record.gpPractice], ['exploratory-report', 'plan-agreements', 'waiting-status', 'help-request']),
  ]);

/** With a hand-over: each receiver what the command says that it is sent. */
const handover: LimitsOf = ({ command }) => {
  const asked = 'handovers' in command ? command.handovers : 'handover' in command ? [command.handover] : [];
  const limits = new Map<OrganisationId, Set<DataCategory>>();
  for (const { receiver, informationSent } of asked) {
    const known = limits.get(receiver) ?? new Set<DataCategory>(['plan-agreements', 'waiting-status']);
    for (const category of informationSent) known.add(category);
    limits.set(receiver, known);
  }
  return limits;
};

/** The steps at which the person is asked for a permission; no other command may bring one. Proposed default. */
const limitsByCommand: Readonly<Partial<Record<CommandType, LimitsOf>>> = {
  prepare: request,
  submit: request,
  plan: date,
  'plan-second': date,
  'agree-advice': advice,
  'deliver-advice': advice,
  'start-handover': handover,
  'ask-another-receiver': handover,
};

/** What may be permitted with a command. */
export function conversationLimits(step: AskingStep): Limits {
  return limitsByCommand[step.command.type]?.(step) ?? noLimits;
}

/** Says whether a command can bring permissions along. */
export function mayBringPermissions(command: CommandType): boolean {
  return Object.hasOwn(limitsByCommand, command);
}

/** The steps at which the person has already answered: only a yes to a second question can come along. */
export const secondQuestion: ReadonlySet<CommandType> = new Set(['deliver-advice']);

/**
 * What a second answer can permit to the network office, by what it lacks, and from whom: whatever the person said no to stays a no. For
 * the conversation only, and for as long as the person heard: twelve months.
 */
const secondAnswers: Readonly<
  Partial<
    Record<
      Lack,
      {
        readonly categories: readonly DataCategory[];
        readonly holders: (record: OpenedConversation) => readonly OrganisationId[] | 'anybody';
      }
    >
  >
> = {
  person: { categories: officeCategories, holders: ({ requester, gpPractice }) => [requester, gpPractice] },
  help: { categories: ['plan-agreements', 'waiting-status'], holders: () => 'anybody' },
};

/**
 * What is wrong with permissions of a person who was asked again because a step waits for it: codes and places as of `grantIssues`.
 * No more than the step lacks, and only to who lacks it.
 */
export function againIssues(
  grants: readonly Grant[],
  { lacks, recipients }: Pick<WithheldCommand, 'lacks' | 'recipients'>,
  record: OpenedConversation,
): readonly Issue[] {
  const answer = secondAnswers[lacks];
  const limits = toAll(recipients, answer?.categories ?? []);
  const from = answer?.holders(record) ?? [];
  return grants.flatMap((grant, index): readonly Issue[] => {
    const path = ['with', 'grants', index];
    const fits = from === 'anybody' || (grant.holders?.every((holder) => from.includes(holder)) ?? false);
    const asHeard =
      grant.until === undefined && grant.purposes.every((purpose) => purpose === 'exploratory-conversation');
    if (!fits || !asHeard || !isWithin(grant, limits)) return [{ code: 'grant-not-with-this-step', path }];
    return grant.askedAgain === true ? [] : [{ code: 'person-said-no', path }];
  });
}
