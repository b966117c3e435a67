/**
 * The view of a question for the case conference: of each field its category, who holds it, and who may see it.
 */
import {
  caseConferenceItem,
  type CaseAction,
  type CaseBackground,
  type ConferenceSession,
  type Direction,
  type OpenedCase,
  type OrganisationId,
  type PersonDetails,
  type PlainDate,
} from '@mgn/domain';
import { withTexts } from '../../commands/text-paths.js';
import type { FieldTable } from '../../sharing/gated-fields.js';
import type { ProcessView, ViewSheet } from '../../view-process.js';
import { conferencePositions, type ConferencePosition } from './positions.js';

/** What each field holds when it is seen. */
export interface ConferenceValues {
  readonly name: PersonDetails['name'];
  readonly question: { readonly question: string; readonly tried: string; readonly background: CaseBackground };
  readonly advice: { readonly advice: string; readonly directions: readonly Direction[] };
  readonly actions: readonly CaseAction[];
  readonly returned: { readonly reason: string; readonly route: string; readonly note: string | null };
}

/** What a view of a question shows besides. */
export interface ConferenceAbout {
  readonly mode: OpenedCase['mode'];
  readonly submitter: OpenedCase['submitter'];
  readonly session: ConferenceSession | null;
  readonly minutes: number | null;
  readonly discussedOn: readonly PlainDate[];
  readonly smallNumber: boolean;
  readonly feedbackOwedSince: PlainDate | null;
  /** Without a name: since when the submitter owes the person that the transfer is asked for. */
  readonly carryOnOwedSince: PlainDate | null;
  readonly place: { readonly candidate: OrganisationId; readonly direction: Direction } | null;
  /** With a name: the organisations that the person permits. */
  readonly permitted: readonly OrganisationId[];
}

/** The view of a question for one viewer. */
export type ConferenceView = ProcessView<'case-conference-item', ConferencePosition, ConferenceValues, ConferenceAbout>;

const submitter = (record: OpenedCase): readonly OrganisationId[] => [record.submitter.organisation];
const table: readonly ConferencePosition[] = ['submitter', 'chair', 'network-office', 'participant'];

/** The table. What was discussed without a name leads to nobody, so that the gate has nobody to ask for. Proposed default. */
export const conferenceFields: FieldTable<OpenedCase, ConferenceValues, ConferencePosition> = {
  name: {
    category: 'identification',
    holders: submitter,
    positions: table,
    read: (_record, person) => person?.name ?? null,
  },
  question: {
    category: 'help-request',
    holders: submitter,
    positions: table,
    read: (record) =>
      'question' in record ? { question: record.question, tried: record.tried, background: record.background } : null,
  },
  advice: {
    category: 'plan-agreements',
    holders: submitter,
    positions: table,
    read: (record) =>
      'advice' in record && record.advice !== null ? { advice: record.advice, directions: record.directions } : null,
  },
  actions: {
    category: 'plan-agreements',
    holders: submitter,
    positions: table,
    read: (record) => ('actions' in record && record.actions.length > 0 ? record.actions : null),
  },
  returned: {
    category: 'waiting-status',
    holders: submitter,
    positions: table,
    read: (record) =>
      record.state === 'returned' ? { reason: record.reason, route: record.route, note: record.note } : null,
  },
};

/** The view. */
export const conferenceView: ViewSheet<'case-conference-item', ConferencePosition, ConferenceValues, ConferenceAbout> =
  {
    process: 'case-conference-item',
    purpose: 'case-conference',
    fields: conferenceFields,
    positions: conferencePositions,
    knowsWho: () => true,
    allowed: caseConferenceItem.allowedCommands,
    about: (record, { texts }) => ({
      mode: record.mode,
      submitter: record.submitter,
      session: 'session' in record ? withTexts(record.session, texts) : null,
      minutes: 'minutes' in record ? record.minutes : null,
      discussedOn: 'discussions' in record ? record.discussions.map(({ on }) => on) : [],
      smallNumber: 'smallNumber' in record && record.smallNumber,
      feedbackOwedSince: 'feedbackOwedSince' in record ? record.feedbackOwedSince : null,
      carryOnOwedSince: 'carryOnOwedSince' in record ? record.carryOnOwedSince : null,
      place: 'place' in record ? record.place : null,
      permitted: record.consent?.organisations ?? [],
    }),
  };
