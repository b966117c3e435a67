/**
 * The fields of a conversation's view: of each its data category, who holds it, from when others may see it at all, and
 * how it is read. The one table that decides what a screen, a FHIR answer or a file can contain.
 */
import {
  type Appointment,
  type CarriedOn,
  type ConversationAdvice,
  type ConversationIn,
  type ConversationReport,
  type DataCategory,
  type DirectionHandover,
  type EntryAssessment,
  type HeldConversation,
  type Instant,
  type OpenedConversation,
  type OrganisationId,
  type PersonDetails,
  type RecordedGpDecision,
} from '@mgn/domain';
import type { FieldPart, GatedField } from '../../sharing/gated-fields.js';
import { lived, seatedOrganisations, type Position } from './involvement.js';

/** What each field holds when it is seen. */
export interface FieldValues {
  readonly name: PersonDetails['name'];
  readonly contact: Pick<PersonDetails, 'birthDate' | 'gender' | 'phones' | 'emails' | 'municipality' | 'languages'> & {
    readonly interpreterNeeded: boolean | null;
  };
  readonly bsn: PersonDetails['bsn'];
  readonly question: string;
  readonly triedBefore: string;
  readonly practical: string;
  readonly requesterNote: string;
  readonly entry: EntryAssessment | 'unknown';
  readonly personAgrees: boolean | 'unknown';
  readonly sharedBeforehand: readonly DataCategory[];
  readonly returned: { readonly missing: readonly string[]; readonly note: string | null };
  readonly appointment: Appointment;
  /** The conversations that were held; what was written about them and how they were rated are fields of their own. */
  readonly conversations: readonly Omit<HeldConversation, 'written' | 'rating'>[];
  /** A text that was written; `number` counts those about the same conversation. */
  readonly writtenReport: { readonly number: number; readonly report: ConversationReport; readonly at: Instant };
  readonly advice: ConversationAdvice;
  readonly directions: ConversationReport['directions'];
  readonly gpDecision: RecordedGpDecision;
  /** What other processes carry on, by their numbers. */
  readonly carriedOn: readonly CarriedOn[];
  readonly handovers: readonly DirectionHandover[];
  /** Where a request went instead, and why; also after an acute signal. */
  readonly redirection: Pick<ConversationIn<'redirected'>, 'reason' | 'target' | 'note' | 'acuteService'>;
  readonly lapse: Pick<ConversationIn<'lapsed'>, 'reason'>;
  /** The request stopped because the person died; whoever has a part in the case is told, so that nobody calls. */
  readonly deceased: true;
  readonly personWords: readonly { readonly words: string; readonly at: string }[];
  readonly rating: number;
}

/** The name of a field. */
export type FieldName = keyof FieldValues;

/** One row of the table. */
export type ViewField<T> = GatedField<OpenedConversation, T, Position, FieldName>;

const practice = (record: OpenedConversation): readonly OrganisationId[] => [record.gpPractice];
const requester = (record: OpenedConversation): readonly OrganisationId[] => [record.requester];
/** The requester and the practice: what the office tells those who asked is told to both. */
const told = (record: OpenedConversation): readonly OrganisationId[] => [
  ...new Set([record.gpPractice, record.requester]),
];
/** Whoever sat at a conversation holds what comes of it; the practice, where nobody did. */
const tableOf = (record: OpenedConversation, { attendance }: HeldConversation): readonly OrganisationId[] => {
  const seated = attendance.seats.map(({ organisation }) => organisation);
  return seated.length === 0 ? [record.gpPractice] : [...new Set(seated)];
};
const conversationsOf = (record: OpenedConversation): readonly HeldConversation[] => {
  const last = lived(record);
  return 'conversations' in last ? last.conversations : [];
};
/** The table of the conversation that was held last: the advice is about that one. Before any was held, the one that is planned. */
const lastTable = (record: OpenedConversation): readonly OrganisationId[] => {
  const held = conversationsOf(record).at(-1);
  if (held !== undefined) return tableOf(record, held);
  const planned = seatedOrganisations(record);
  return planned.length === 0 ? [record.gpPractice] : [...new Set(planned)];
};

/** The texts that were written, oldest first, each held by those who sat at the conversation that it is about. */
const writtenParts = (record: OpenedConversation): readonly FieldPart<FieldValues['writtenReport']>[] => {
  const held = conversationsOf(record);
  const last = lived(record);
  return held.flatMap((conversation, index) => {
    // Of the last one the text stands in the record, until another conversation is planned.
    const isNow = index === held.length - 1 && 'written' in last && last.written !== null;
    const text = isNow ? last.written : conversation.written;
    return text === null ? [] : [{ holders: tableOf(record, conversation), value: text }];
  });
};

/** The conversations that were held, oldest first. */
const heldParts = (record: OpenedConversation): readonly FieldPart<FieldValues['conversations']>[] =>
  conversationsOf(record).map((conversation) => {
    const { written: _written, rating: _rating, ...held } = conversation;
    return { holders: tableOf(record, conversation), value: [held] };
  });

const everyone: readonly Position[] = ['requester', 'gp-practice', 'network-office', 'seat', 'receiver'];
/** Whoever sat at an earlier conversation also keeps what it was about; what came later is not theirs. */
const everyoneAndBefore: readonly Position[] = [...everyone, 'former-seat'];
const asking: readonly Position[] = ['requester', 'gp-practice', 'network-office'];
const requesting: readonly Position[] = ['requester', 'gp-practice', 'network-office', 'seat'];

/** The advice leaves the table only when the person has answered it, and reaches each party at its own step. */
const adviceReaches = (record: OpenedConversation, position: Position): boolean => {
  const last = lived(record);
  const reached: Readonly<Record<Position, boolean>> = {
    person: true,
    seat: true,
    'former-seat': false,
    'network-office': 'advice' in last,
    requester: 'deliveredAt' in last,
    'gp-practice': 'deliveredAt' in last,
    receiver: 'handovers' in last,
    'former-receiver': false,
  };
  return reached[position];
};

/** The table. Categories and holders are a proposed default; no public text says in whose file a report lives. */
export const viewFields: { readonly [F in FieldName]: ViewField<FieldValues[F]> } = {
  name: {
    category: 'identification',
    holders: requester,
    positions: everyoneAndBefore,
    read: (_record, person) => person?.name ?? null,
  },
  contact: {
    category: 'identification',
    holders: requester,
    positions: everyone,
    read: (_record, person) => {
      if (person === null) return null;
      const { birthDate, gender, phones, emails, municipality, languages, interpreterNeeded } = person;
      return { birthDate, gender, phones, emails, municipality, languages, interpreterNeeded };
    },
  },
  bsn: {
    category: 'bsn',
    holders: requester,
    positions: ['requester', 'gp-practice', 'receiver'],
    read: (_record, person) => person?.bsn ?? null,
  },
  question: {
    category: 'help-request',
    holders: requester,
    positions: everyoneAndBefore,
    read: ({ request }) => request.question,
  },
  triedBefore: {
    category: 'referral-summary',
    holders: requester,
    positions: requesting,
    read: ({ request }) => request.triedBefore,
  },
  practical: {
    category: 'social-situation',
    holders: requester,
    positions: requesting,
    read: ({ request }) => request.practical,
  },
  requesterNote: {
    category: 'referral-summary',
    holders: requester,
    positions: requesting,
    read: ({ request }) => request.requesterNote,
  },
  entry: {
    category: 'life-domains',
    holders: requester,
    positions: asking,
    read: ({ request }) => request.entry,
  },
  personAgrees: {
    category: 'waiting-status',
    holders: requester,
    positions: asking,
    read: ({ request }) => request.personAgrees,
  },
  sharedBeforehand: {
    category: 'waiting-status',
    holders: requester,
    positions: asking,
    read: ({ request }) => request.sharedBeforehand,
  },
  returned: {
    category: 'waiting-status',
    holders: told,
    positions: asking,
    read: (record) => ('returned' in record ? record.returned : null),
  },
  appointment: {
    category: 'plan-agreements',
    holders: practice,
    positions: requesting,
    read: (record) => {
      const last = lived(record);
      return 'appointment' in last ? last.appointment : null;
    },
  },
  conversations: {
    category: 'waiting-status',
    holders: lastTable,
    positions: everyoneAndBefore,
    read: (record) => {
      const parts = heldParts(record);
      return parts.length === 0 ? null : parts.flatMap(({ value }) => value);
    },
    apart: { parts: heldParts, join: (seen) => seen.flat() },
  },
  writtenReport: {
    category: 'exploratory-report',
    holders: lastTable,
    positions: ['seat', 'former-seat'],
    read: (record) => writtenParts(record).at(-1)?.value ?? null,
    apart: { parts: writtenParts, join: (seen) => seen.at(-1) ?? null },
  },
  advice: {
    category: 'exploratory-report',
    holders: lastTable,
    positions: ['seat', 'requester', 'gp-practice', 'receiver'],
    since: adviceReaches,
    read: (record) => {
      const last = lived(record);
      return 'advice' in last ? last.advice : null;
    },
  },
  directions: {
    category: 'plan-agreements',
    holders: lastTable,
    positions: everyone,
    since: adviceReaches,
    read: (record) => {
      const last = lived(record);
      if ('gpDecision' in last) return [...last.gpDecision.directions];
      return 'advice' in last ? last.advice.report.directions : null;
    },
  },
  gpDecision: {
    category: 'plan-agreements',
    holders: practice,
    seenWith: 'directions',
    positions: everyone,
    read: (record) => {
      const last = lived(record);
      return 'gpDecision' in last ? last.gpDecision : null;
    },
  },
  carriedOn: {
    category: 'waiting-status',
    holders: practice,
    seenWith: 'directions',
    positions: everyone,
    read: (record) => ('transfers' in record && record.transfers.length > 0 ? record.transfers : null),
  },
  handovers: {
    category: 'waiting-status',
    holders: practice,
    seenWith: 'directions',
    positions: everyone,
    read: (record) => {
      const last = lived(record);
      return 'handovers' in last ? last.handovers : null;
    },
  },
  redirection: {
    category: 'waiting-status',
    holders: told,
    positions: asking,
    read: (record) => {
      if (record.state !== 'redirected') return null;
      const { reason, target, note, acuteService } = record;
      return { reason, target, note, acuteService };
    },
  },
  lapse: {
    category: 'waiting-status',
    holders: told,
    positions: asking,
    read: (record) => (record.state === 'lapsed' ? { reason: record.reason } : null),
  },
  deceased: {
    category: 'plan-agreements',
    holders: told,
    positions: everyone,
    read: (record) => (record.state === 'withdrawn' && record.reason === 'deceased' ? true : null),
  },
  personWords: {
    category: 'help-request',
    holders: practice,
    positions: ['requester', 'gp-practice', 'seat'],
    read: ({ personWords }) => (personWords.length === 0 ? null : personWords),
  },
  rating: {
    category: 'plan-agreements',
    holders: lastTable,
    positions: [],
    read: (record) => {
      const last = lived(record);
      if ('rating' in last && last.rating !== null) return last.rating;
      return 'conversations' in last
        ? (last.conversations.findLast(({ rating }) => rating !== null)?.rating ?? null)
        : null;
    },
  },
};

/** The names of all fields, in the order of the table. */
export const fieldNames = Object.keys(viewFields) as readonly FieldName[];

/** The organisations that hold a field of a conversation, each once. */
export function holdersOf(record: OpenedConversation): readonly OrganisationId[] {
  return [...new Set(Object.values(viewFields).flatMap((field) => field.holders(record)))];
}
