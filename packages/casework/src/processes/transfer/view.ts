/**
 * The view of a transfer: of each field its category, who holds it, and who may see it; and what a candidate is asked without a name.
 */
import {
  ageBandOn,
  daysBetween,
  plainDateOf,
  transferCase,
  type AgeBand,
  type Direction,
  type OpenedTransfer,
  type OrganisationId,
  type PersonDetails,
  type PlainDate,
} from '@mgn/domain';
import type { FieldTable } from '../../sharing/gated-fields.js';
import type { ProcessView, ViewSheet } from '../../view-process.js';
import { transferPositions, type TransferPosition } from './positions.js';
import { transferHolders } from './shared.js';

/** What each field holds when it is seen. */
export interface TransferValues {
  readonly name: PersonDetails['name'];
  readonly contact: Pick<PersonDetails, 'birthDate' | 'gender' | 'phones' | 'emails' | 'municipality' | 'languages'>;
  readonly bsn: PersonDetails['bsn'];
  readonly direction: Direction;
  /** Why another place is looked for, since when the person waits, and where they are now. */
  readonly wait: Pick<OpenedTransfer, 'trigger' | 'waitsSince' | 'currentProvider' | 'inCare' | 'listedWith' | 'cause'>;
  /** With whom the person would like a place. */
  readonly preference: { readonly provider: OrganisationId };
  /** Who is asked now, who was asked before, and how high the search went. */
  readonly search: {
    readonly offer: Extract<OpenedTransfer, { offer: unknown }>['offer'] | null;
    readonly closedOffers: OpenedTransfer['closedOffers'];
    readonly step: number | null;
    /** The place that a case conference or a level of the escalation found last. */
    readonly foundPlace: OpenedTransfer['foundPlace'];
    readonly askAgainOn: PlainDate | null;
    readonly intakeOn: PlainDate | null;
  };
  readonly outcome: {
    readonly receiver: OrganisationId | null;
    readonly firstContactOn: PlainDate | null;
    readonly reason: string | null;
  };
  readonly decision: string;
}

/** What a candidate is asked: nothing that leads to the person. */
export interface AnonymousQuestion {
  readonly direction: Direction;
  /** How many calendar days the person has waited. */
  readonly waitsDays: number;
  /** Null where nobody knows the date of birth. */
  readonly ageBand: AgeBand | null;
}

/** What a view of a transfer shows besides. */
export interface TransferAbout {
  /** The question as candidates get it: for whoever asks and whoever is asked, once the person agreed to an anonymous search. */
  readonly question: AnonymousQuestion | null;
  readonly intakeOn: PlainDate | null;
}

/** The view of a transfer for one viewer. */
export type TransferView = ProcessView<'transfer-case', TransferPosition, TransferValues, TransferAbout>;

const practice = ({ gpPractice }: OpenedTransfer): readonly OrganisationId[] => [gpPractice];
const around: readonly TransferPosition[] = ['gp-practice', 'network-office', 'current-provider', 'receiver'];
const aroundAndCandidate: readonly TransferPosition[] = [...around, 'candidate'];

/** The states in which the candidate knows who it is. */
const namedStates: ReadonlySet<string> = new Set(['confirmed-by-person', 'handing-over', 'transferred']);
const isNamed = ({ state }: OpenedTransfer, position: TransferPosition): boolean =>
  position !== 'candidate' || namedStates.has(state);

/** The table. Categories and holders are a proposed default. */
export const transferFields: FieldTable<OpenedTransfer, TransferValues, TransferPosition> = {
  name: {
    category: 'identification',
    holders: practice,
    positions: aroundAndCandidate,
    since: isNamed,
    read: (_record, person) => person?.name ?? null,
  },
  contact: {
    category: 'identification',
    holders: practice,
    positions: aroundAndCandidate,
    since: isNamed,
    read: (_record, person) => {
      if (person === null) return null;
      const { birthDate, gender, phones, emails, municipality, languages } = person;
      return { birthDate, gender, phones, emails, municipality, languages };
    },
  },
  bsn: {
    category: 'bsn',
    holders: practice,
    positions: ['gp-practice', 'receiver'],
    read: (_record, person) => person?.bsn ?? null,
  },
  direction: {
    category: 'plan-agreements',
    holders: transferHolders,
    positions: around,
    read: ({ direction }) => direction,
  },
  wait: {
    category: 'waiting-status',
    holders: transferHolders,
    positions: around,
    read: ({ trigger, waitsSince, currentProvider, inCare, listedWith, cause }) => ({
      trigger,
      waitsSince,
      currentProvider,
      inCare,
      listedWith,
      cause,
    }),
  },
  // Rule CASE-027: no provider reads it, the current one neither.
  preference: {
    category: 'plan-agreements',
    holders: practice,
    positions: ['gp-practice', 'network-office'],
    read: ({ preferredProvider }) => (preferredProvider === null ? null : { provider: preferredProvider }),
  },
  search: {
    category: 'waiting-status',
    holders: transferHolders,
    positions: ['gp-practice', 'network-office', 'current-provider'],
    read: (record) => ({
      offer: 'offer' in record ? record.offer : null,
      closedOffers: record.closedOffers,
      step: 'step' in record ? record.step : 'reachedStep' in record ? record.reachedStep : null,
      foundPlace: record.foundPlace,
      askAgainOn: 'askAgainOn' in record ? record.askAgainOn : null,
      intakeOn: 'intakeOn' in record ? record.intakeOn : null,
    }),
  },
  outcome: {
    category: 'waiting-status',
    holders: transferHolders,
    positions: around,
    read: (record) => {
      if (!transferCase.isEnd(record.state)) return null;
      return {
        receiver: record.state === 'transferred' ? record.receiver : null,
        firstContactOn: record.state === 'transferred' ? record.firstContactOn : null,
        reason: 'reason' in record ? record.reason : null,
      };
    },
  },
  decision: {
    category: 'plan-agreements',
    holders: transferHolders,
    positions: around,
    read: (record) => (record.state === 'closed-unresolved' ? record.decision : null),
  },
};

/** The states before the person agreed that somebody may be asked. */
const beforeSearch: ReadonlySet<string> = new Set(['signalled', 'awaiting-person', 'stays']);

/** The view. */
export const transferView: ViewSheet<'transfer-case', TransferPosition, TransferValues, TransferAbout> = {
  process: 'transfer-case',
  purpose: 'transfer',
  fields: transferFields,
  positions: transferPositions,
  knowsWho: (record, positions) =>
    positions.some((position) =>
      position === 'candidate' ? namedStates.has(record.state) : position !== 'former-candidate',
    ),
  allowed: transferCase.allowedCommands,
  about: (record, { positions, details, at }) => {
    const asks = positions.some((position) => ['network-office', 'candidate', 'person', 'receiver'].includes(position));
    const question =
      asks && !beforeSearch.has(record.state)
        ? {
            direction: record.direction,
            waitsDays: daysBetween(record.waitsSince, plainDateOf(at)),
            ageBand: ageBandOn(details?.birthDate ?? null, plainDateOf(at)),
          }
        : null;
    return { question, intakeOn: asks && 'intakeOn' in record ? record.intakeOn : null };
  },
};
