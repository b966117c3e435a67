/**
 * What an event hands to another organisation: the table that tells the gate what is about to leave, before it leaves.
 */
import {
  isGgz,
  type DataCategory,
  type EventOf,
  type EventType,
  type OpenedConversation,
  type OrganisationId,
  type Purpose,
} from '@mgn/domain';
import type { Disclosure } from '../disclosure.js';
import { viewFields, type FieldName } from './view-fields.js';

/** The fields whose holder a category has when it is sent on; what is not named is held by the GP practice. */
const fieldOfCategory: Readonly<Partial<Record<DataCategory, FieldName>>> = {
  identification: 'name',
  bsn: 'bsn',
  'help-request': 'question',
  'referral-summary': 'requesterNote',
  'social-situation': 'practical',
  'life-domains': 'entry',
  'exploratory-report': 'advice',
  'plan-agreements': 'directions',
};

/** What an event says, apart from who, when and where: enough to ask what it would hand out before it happens. */
export type Happening = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

type Disclosing = {
  readonly [T in EventType]?: (
    event: Extract<Happening, { type: T }>,
    record: OpenedConversation,
  ) => readonly Disclosure[];
};

/** The events that hand something out by themselves. After all others people read through their view. */
const disclosing: Disclosing = {
  'advice-delivered': ({ data }, record) =>
    byHolder(data.to, ['exploratory-report', 'plan-agreements'], 'exploratory-conversation', record),
  'handover-started': ({ data }, record) =>
    data.handovers.flatMap(({ receiver, direction, informationSent }) =>
      byHolder(receiver, informationSent, isGgz(direction) ? 'referral' : 'social-support', record),
    ),
};

/** What an event discloses; empty for most. */
export function disclosuresOf(event: Happening, record: OpenedConversation): readonly Disclosure[] {
  const disclose = disclosing[event.type] as
    ((event: Happening, record: OpenedConversation) => readonly Disclosure[]) | undefined;
  return disclose === undefined ? [] : disclose(event, record);
}

function byHolder(
  recipient: OrganisationId,
  categories: readonly DataCategory[],
  purpose: Purpose,
  record: OpenedConversation,
): readonly Disclosure[] {
  return categories.map((category) => {
    const field = fieldOfCategory[category];
    const holders = field === undefined ? [record.gpPractice] : viewFields[field].holders(record);
    return { recipient, holders, categories: [category], purpose };
  });
}
