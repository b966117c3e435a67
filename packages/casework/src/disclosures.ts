/**
 * What an event hands to another organisation: the table that tells the gate what is about to leave, before it leaves.
 */
import type {
  DataCategory,
  ExploratoryConversationEvent,
  OpenedConversation,
  OrganisationId,
  Purpose,
} from '@mgn/domain';
import { isGgz } from '@mgn/domain';
import { viewFields, type FieldName } from './view-fields.js';

/** One hand-out: these categories, of these holders, to this recipient. */
export interface Disclosure {
  readonly recipient: OrganisationId;
  readonly holders: readonly OrganisationId[];
  readonly categories: readonly DataCategory[];
  readonly purpose: Purpose;
}

/** The fields whose holder a category has when it is sent on; what is not named is held by the GP practice. */
const fieldOfCategory: Readonly<Partial<Record<DataCategory, FieldName>>> = {
  'help-request': 'question',
  'referral-summary': 'requesterNote',
  'social-situation': 'practical',
  'life-domains': 'entry',
  'exploratory-report': 'advice',
  'plan-agreements': 'directions',
};

/** What an event discloses; most disclose nothing by themselves, because others read through their view. */
export function disclosuresOf(event: ExploratoryConversationEvent, record: OpenedConversation): readonly Disclosure[] {
  switch (event.type) {
    case 'advice-delivered':
      return byHolder(event.data.to, ['exploratory-report', 'plan-agreements'], 'exploratory-conversation', record);
    case 'handover-started':
      return event.data.handovers.flatMap(({ receiver, direction, informationSent }) =>
        byHolder(receiver, informationSent, isGgz(direction) ? 'referral' : 'social-support', record),
      );
    default:
      return [];
  }
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
