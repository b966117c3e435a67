/**
 * The view of an entry on a waiting list: of each field its category, who holds it, and who may see it.
 */
import {
  askedTransfer,
  daysBetween,
  plainDateOf,
  waitlistEntry,
  type Direction,
  type MadeEntry,
  type OrganisationId,
  type PersonDetails,
  type PlainDate,
  type TransferCaseCommand,
} from '@mgn/domain';
import type { FieldTable } from '../../sharing/gated-fields.js';
import type { SeenStep } from '../case-process.js';
import type { AboutMaterial, ProcessView, ViewSheet } from '../../view-process.js';
import { mayKnowHelp } from './help-sight.js';
import { waitingPositions, type WaitingPosition } from './positions.js';

/** What each field holds when it is seen. */
export interface WaitingValues {
  readonly name: PersonDetails['name'];
  readonly contact: Pick<PersonDetails, 'birthDate' | 'gender' | 'phones' | 'emails' | 'municipality' | 'languages'>;
  readonly bsn: PersonDetails['bsn'];
  readonly direction: Direction;
  /** Since when the person waits, on this list and in all, and what was reached. */
  readonly wait: Pick<MadeEntry, 'registeredOn' | 'waitsSince' | 'carried' | 'referralOn' | 'exceeded'> & {
    readonly intakeOn: PlainDate | null;
    readonly treatmentOn: PlainDate | null;
  };
  readonly contacts: MadeEntry['contacts'];
  readonly mediation: NonNullable<MadeEntry['mediation']>;
  readonly outcome: { readonly reason: string };
}

/** What a view of an entry shows besides; null for whoever may not know which help it is about (rule CASE-024). */
export interface WaitingAbout {
  readonly provider: OrganisationId | null;
  /** The practice of the person, also where somebody else is responsible now. */
  readonly gpPractice: OrganisationId | null;
  /** How many calendar days the person has waited, on every list together. */
  readonly waitsDays: number | null;
  readonly lastContactOn: PlainDate | null;
  readonly transferOpen: boolean;
  /** Every step that somebody is to take, the next one first. */
  readonly turns: readonly SeenStep[];
  /** The last day to ask the person whether the wait goes on; null where nobody has to. */
  readonly askBy: PlainDate | null;
  /**
   * The command that begins a transfer for this place; null where nobody waits here now, and for whoever does not see what it says. Who may give
   * it is a question of its own.
   */
  readonly beginsTransfer: TransferSignal | null;
}

/** The command that begins a transfer. */
type TransferSignal = Extract<TransferCaseCommand, { type: 'signal' }>;

/** The view of an entry for one viewer. */
export type WaitingView = ProcessView<'waitlist-entry', WaitingPosition, WaitingValues, WaitingAbout>;

const list = ({ provider }: MadeEntry): readonly OrganisationId[] => [provider];
const everyone: readonly WaitingPosition[] = ['list-holder', 'gp-practice', 'in-care-of', 'network-office'];
const treating: readonly WaitingPosition[] = ['list-holder', 'gp-practice', 'in-care-of'];

/** The table. Categories and holders are a proposed default. */
export const waitingFields: FieldTable<MadeEntry, WaitingValues, WaitingPosition> = {
  name: {
    category: 'identification',
    holders: list,
    positions: everyone,
    seenWith: 'direction',
    read: (_record, person) => person?.name ?? null,
  },
  contact: {
    category: 'identification',
    holders: list,
    positions: everyone,
    seenWith: 'direction',
    read: (_record, person) => {
      if (person === null) return null;
      const { birthDate, gender, phones, emails, municipality, languages } = person;
      return { birthDate, gender, phones, emails, municipality, languages };
    },
  },
  bsn: {
    category: 'bsn',
    holders: list,
    positions: ['list-holder', 'gp-practice'],
    read: (_record, person) => person?.bsn ?? null,
  },
  direction: { category: 'plan-agreements', holders: list, positions: everyone, read: ({ direction }) => direction },
  wait: {
    category: 'waiting-status',
    holders: list,
    positions: everyone,
    seenWith: 'direction',
    read: (record) => ({
      registeredOn: record.registeredOn,
      waitsSince: record.waitsSince,
      carried: record.carried,
      referralOn: record.referralOn,
      exceeded: record.exceeded,
      intakeOn: 'intakeOn' in record ? record.intakeOn : null,
      treatmentOn: 'treatmentOn' in record ? record.treatmentOn : null,
    }),
  },
  contacts: {
    category: 'waiting-status',
    holders: list,
    positions: everyone,
    seenWith: 'direction',
    read: ({ contacts }) => (contacts.length === 0 ? null : contacts),
  },
  mediation: { category: 'waiting-status', holders: list, positions: treating, read: ({ mediation }) => mediation },
  outcome: {
    category: 'waiting-status',
    holders: list,
    positions: everyone,
    read: (record) => (record.state === 'ended' ? { reason: record.reason } : null),
  },
};

/** The view. */
export const waitingView: ViewSheet<'waitlist-entry', WaitingPosition, WaitingValues, WaitingAbout> = {
  process: 'waitlist-entry',
  purpose: 'transfer',
  fields: waitingFields,
  positions: waitingPositions,
  knowsWho: () => true,
  knowsHelp: (positions, { direction }) => mayKnowHelp(positions, direction),
  next: waitlistEntry.next,
  allowed: waitlistEntry.allowedCommands,
  about: aboutOf,
};

function aboutOf(
  record: MadeEntry,
  { at, knowsHelp, ...seen }: AboutMaterial<WaitingPosition, WaitingValues>,
): WaitingAbout {
  const today = plainDateOf(at);
  const { provider, gpPractice, waitsSince, lastContactOn, openTransferCaseId, waitQuestion } = record;
  return {
    provider: knowsHelp ? provider : null,
    gpPractice: knowsHelp ? gpPractice : null,
    waitsDays: knowsHelp ? daysBetween(waitsSince, today) : null,
    lastContactOn: knowsHelp ? lastContactOn : null,
    transferOpen: knowsHelp && openTransferCaseId !== null,
    turns: knowsHelp ? waitlistEntry.turns(record) : [],
    askBy: knowsHelp ? (waitQuestion?.by ?? null) : null,
    beginsTransfer: knowsAll(seen) ? askedTransfer(record, seen.caseNumber, today) : null,
  };
}

/** Everything that a transfer for this place says is seen: whom it is about, for which help and since when. */
function knowsAll({
  knowsWho,
  fields,
}: Pick<AboutMaterial<WaitingPosition, WaitingValues>, 'knowsWho' | 'fields'>): boolean {
  return knowsWho && fields.direction.seen && fields.wait.seen;
}
