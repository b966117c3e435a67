/**
 * Which permissions may come along with a command: those for which the person is asked at that step, and no others. What the person
 * stopped is permitted again by the person, or by somebody who asked again and says so.
 */
import type { ConsentFile, ConsentRecord } from '@mgn/consent';
import {
  toEpochMs,
  type Actor,
  type CaseId,
  type CommandType,
  type DataCategory,
  type ExploratoryConversationCommand,
  type Issue,
  type OpenedConversation,
  type Organisation,
  type OrganisationId,
  type RegionProfile,
} from '@mgn/domain';
import type { Grant } from './envelope.js';
import type { Lack, WithheldCommand } from './withheld.js';

/** The command that permissions came with, the case as it is after it, and who acts in which region. */
export interface GrantingStep {
  readonly command: ExploratoryConversationCommand;
  readonly record: OpenedConversation;
  readonly actor: Actor;
  readonly region: RegionProfile;
  readonly caseId: CaseId;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** What is looked at of a permission. */
export type AskedGrant = Readonly<Pick<Grant, 'recipients' | 'categories' | 'askedAgain'>>;

/** What each recipient may be permitted at one step. */
type Limits = ReadonlyMap<OrganisationId, ReadonlySet<DataCategory>>;
type LimitsOf = (step: GrantingStep) => Limits;

const noLimits: Limits = new Map();

const toAll = (recipients: readonly OrganisationId[], categories: readonly DataCategory[]): Limits =>
  new Map(recipients.map((recipient) => [recipient, new Set(categories)]));

/** The network office; where the region names none, every organisation that is one. */
const officesOf = ({ region, organisations }: GrantingStep): readonly OrganisationId[] =>
  region.networkOffice === null
    ? [...organisations.values()].filter(({ kind }) => kind === 'network-office').map(({ id }) => id)
    : [region.networkOffice];

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
    ...toAll(officesOf(step), officeCategories),
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
    [...seats, ...officesOf(step)],
    ['identification', 'plan-agreements', 'waiting-status', ...sharedBeforehand],
  );
};

const advice: LimitsOf = (step) =>
  new Map([
    ...toAll(officesOf(step), ['plan-agreements', 'waiting-status']),
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

/** Says whether a command can bring permissions along. */
export function mayBringPermissions(command: CommandType): boolean {
  return Object.hasOwn(limitsByCommand, command);
}

/** The steps at which the person has already answered: only a yes to a second question can come along. */
const secondQuestion: ReadonlySet<CommandType> = new Set(['deliver-advice']);

/**
 * What is wrong with the permissions that came with a command, at `with.grants` and the place in the list; empty when nothing is.
 *
 * - `grant-not-with-this-step`: the person is not asked for this at this step. Leave the permission out.
 * - `person-said-no`: the person said no to this, stopped sharing with a recipient and permitted nothing to it since, or stopped sharing
 *   with everybody. The person can permit it again, with a command or in the person's own overview; whoever asks the person again says
 *   so with `askedAgain`. Without it, leave the permission out.
 */
export function grantIssues(
  grants: readonly AskedGrant[],
  step: GrantingStep,
  consents: ConsentFile['records'],
): readonly Issue[] {
  if (grants.length === 0) return [];
  const limits = limitsByCommand[step.command.type]?.(step) ?? noLimits;
  const saidNo = saidNoIn(consents, step.caseId);
  const answered = secondQuestion.has(step.command.type);
  return grants.flatMap((grant, index): readonly Issue[] => {
    const path = ['with', 'grants', index];
    if (!isWithin(grant, limits)) return [{ code: 'grant-not-with-this-step', path }];
    if (step.actor.role === 'person' || grant.askedAgain === true) return [];
    return answered || grant.recipients.some(saidNo) ? [{ code: 'person-said-no', path }] : [];
  });
}

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
 * What is wrong with permissions of a person who was asked again because a step waits for it: codes and places as of {@link grantIssues}.
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

function isWithin({ recipients, categories }: AskedGrant, limits: Limits): boolean {
  return recipients.every((recipient) => {
    const limit = limits.get(recipient);
    return limit !== undefined && categories.every((category) => limit.has(category));
  });
}

/** Says of an organisation whether the person's last word to it is a no. */
type SaidNo = (recipient: OrganisationId) => boolean;

/**
 * Where the last word of the person is a no. Only the person stops a permission, whoever wrote it down; what was registered after that
 * was asked again. Whoever stopped all that counted in this case said no to everybody, also to those who were never asked for: until a
 * later yes to that one.
 */
function saidNoIn(consents: ConsentFile['records'], caseId: CaseId): SaidNo {
  const permits = consents.filter((consent): consent is ConsentRecord => consent.effect === 'permit');
  const stoppedAt = new Map<OrganisationId, number>();
  const permittedAt = new Map<OrganisationId, number>();
  for (const { status, revokedAt, recordedAt, recipients } of permits) {
    for (const recipient of recipients) {
      if (recipient.by !== 'organisation') continue;
      const { organisation } = recipient;
      if (revokedAt !== null) keepLatest(stoppedAt, organisation, toEpochMs(revokedAt));
      else if (status === 'active') keepLatest(permittedAt, organisation, toEpochMs(recordedAt));
    }
  }
  const toEverybody = stoppedEverythingAt(permits.filter(({ episode }) => episode === null || episode === caseId));
  return (recipient) =>
    Math.max(toEverybody, stoppedAt.get(recipient) ?? -Infinity) > (permittedAt.get(recipient) ?? -Infinity);
}

/** The last moment at which something was stopped and nothing that was permitted before counted any more; -Infinity when there was none. */
function stoppedEverythingAt(permits: readonly ConsentRecord[]): number {
  const spans = permits.map(({ recordedAt, revokedAt, status }) => ({
    from: toEpochMs(recordedAt),
    until: revokedAt === null ? (status === 'active' ? Infinity : -Infinity) : toEpochMs(revokedAt),
  }));
  const stops = spans.map(({ until }) => until).filter(Number.isFinite);
  const general = stops.filter((stop) => spans.every(({ from, until }) => from > stop || until <= stop));
  return Math.max(-Infinity, ...general);
}

function keepLatest(moments: Map<OrganisationId, number>, organisation: OrganisationId, at: number): void {
  moments.set(organisation, Math.max(at, moments.get(organisation) ?? -Infinity));
}
