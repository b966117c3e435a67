/**
 * The answer to whoever reports for a provider: the report as it is kept from now on, or every reason against it.
 */
import { compareInstants, plainDateOf, type Instant } from '../calendar/instant.js';
import { comparePlainDates, type PlainDate } from '../calendar/plain-date.js';
import { isWithinBound } from '../process/day-bounds.js';
import { receiverKinds } from '../exploratory-conversation/receiver-kinds.js';
import type { DecisionContext } from '../process/context.js';
import type { Refusal } from '../words/decision.js';
import type { OrganisationKind } from '../words/organisation-kind.js';
import { authorityRefusals } from './authority.js';
import type { AvailabilityCommand, AvailabilityCommandType } from './commands.js';
import { isPausedOn } from './paused-on.js';
import { refusal, type AvailabilityRefusalCode } from './refusal-codes.js';
import type { AvailabilityReport, RegistrationPause } from './report.js';

/** What a decision may look at: also what kind of organisation the provider is. */
export interface ReportingContext extends DecisionContext {
  readonly kind: OrganisationKind;
}

/** What {@link decide} answers. */
export type ReportDecision =
  | { readonly outcome: 'accepted'; readonly report: AvailabilityReport }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<AvailabilityRefusalCode>[] };

/**
 * Decides on a command about one provider and one kind of help, of which `last` is the last report; null where there was none. First who
 * asks, then every reason. What is accepted is kept beside the reports before it: one that is taken back as the same report with the moment of
 * it.
 *
 * A confirmation describes the day on which it is given, and leaves out a pause that has ended.
 */
export function decide(
  last: AvailabilityReport | null,
  command: AvailabilityCommand,
  context: ReportingContext,
): ReportDecision {
  const notAllowed = authorityRefusals(last, command, context);
  if (notAllowed.length > 0) return { outcome: 'refused', reasons: notAllowed };
  switch (command.type) {
    case 'report':
      return reported(command, context);
    case 'confirm':
      return onSeen(last, command, ({ content, registrationPause }) => {
        const today = plainDateOf(context.at);
        const pause = isPausedOn({ registrationPause }, today) ? registrationPause : null;
        return reportOf(command, context.at, { referenceDate: today, content, registrationPause: pause });
      });
    case 'withdraw':
      return onSeen(last, command, (seen) => ({ ...seen, withdrawnAt: context.at }));
  }
}

type CommandOf<Type extends AvailabilityCommandType> = Extract<AvailabilityCommand, { type: Type }>;

function reported(command: CommandOf<'report'>, { at, kind }: ReportingContext): ReportDecision {
  const { direction, referenceDate, content } = command;
  const today = plainDateOf(at);
  const pause = command.registrationPause ?? null;
  const reasons = [
    ...(receiverKinds[direction].includes(kind)
      ? []
      : [refusal('direction-not-of-provider', ['direction'], { direction })]),
    ...(isAfter(referenceDate, today) ? [refusal('reference-day-ahead', ['referenceDate'])] : []),
    ...(hasEnded(pause, today) ? [refusal('pause-already-ended', ['registrationPause', 'until'])] : []),
    ...(pause?.until != null && !isWithinBound('place', pause.until, at)
      ? [refusal('pause-too-far-ahead', ['registrationPause', 'until'])]
      : []),
  ];
  if (reasons.length > 0) return { outcome: 'refused', reasons };
  return { outcome: 'accepted', report: reportOf(command, at, { referenceDate, content, registrationPause: pause }) };
}

/** Acts on the report that was looked at; refuses where there is none, where it was taken back, and where another one took its place. */
function onSeen(
  last: AvailabilityReport | null,
  { seen }: CommandOf<'confirm' | 'withdraw'>,
  next: (seen: AvailabilityReport) => AvailabilityReport,
): ReportDecision {
  if (last === null) return { outcome: 'refused', reasons: [refusal('no-report-yet', ['seen'])] };
  if (compareInstants(last.reportedAt, seen) !== 0) {
    return { outcome: 'refused', reasons: [refusal('report-replaced', ['seen'])] };
  }
  if (last.withdrawnAt !== null)
    return { outcome: 'refused', reasons: [refusal('report-already-withdrawn', ['seen'])] };
  return { outcome: 'accepted', report: next(last) };
}

function reportOf(
  { provider, direction }: AvailabilityCommand,
  at: Instant,
  facts: Pick<AvailabilityReport, 'referenceDate' | 'content' | 'registrationPause'>,
): AvailabilityReport {
  return { provider, direction, reportedAt: at, withdrawnAt: null, ...facts };
}

function isAfter(date: PlainDate | null, today: PlainDate): boolean {
  return date !== null && comparePlainDates(date, today) > 0;
}

function hasEnded(pause: RegistrationPause | null, today: PlainDate): boolean {
  return pause !== null && !isPausedOn({ registrationPause: pause }, today);
}
