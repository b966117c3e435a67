/**
 * The permissions that go with a step, under the text that the person reads: with a request, with a date, with a hand-over.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import { isGgz, type DataCategory, type Direction, type OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { handoverStatementId } from './handover-statement.js';
import { grantUnder } from './statements.js';

/** With a request: what the network office needs to invite somebody. */
export function requestGrant(holders: readonly OrganisationId[], office: OrganisationId, language: Language): Grant {
  return grantUnder('request-to-network', language, {
    holders,
    recipients: [office],
    categories: ['identification', 'life-domains', 'waiting-status', 'plan-agreements', 'social-situation'],
  });
}

/** With a request of somebody else than the person's practice: what that practice needs to be responsible. */
export function practiceGrant(requester: OrganisationId, practice: OrganisationId, language: Language): Grant {
  return grantUnder('request-to-practice', language, {
    holders: [requester],
    recipients: [practice],
    categories: ['identification', 'help-request', 'life-domains', 'waiting-status', 'plan-agreements'],
  });
}

/** With a date: what the people at the table see, and what the person wanted them to read beforehand. */
export function tableGrant(
  { gpPractice, requester, fields }: Pick<ConversationView, 'gpPractice' | 'requester' | 'fields'>,
  recipients: readonly OrganisationId[],
  language: Language,
): Grant {
  const beforehand = fields.sharedBeforehand.seen ? fields.sharedBeforehand.value : [];
  return grantUnder('table-beforehand', language, {
    holders: [gpPractice, requester],
    recipients,
    categories: ['identification', 'plan-agreements', 'waiting-status', ...beforehand],
  });
}

/** With a hand-over: what the receiver gets, for the direction for which it is asked. */
export function handoverGrant(
  {
    direction,
    receiver,
    informationSent,
  }: {
    readonly direction: Direction;
    readonly receiver: OrganisationId;
    readonly informationSent: readonly DataCategory[];
  },
  language: Language,
): Grant {
  return grantUnder(handoverStatementId(informationSent), language, {
    recipients: [receiver],
    categories: [...informationSent, 'waiting-status'],
    purposes: [isGgz(direction) ? 'referral' : 'social-support', 'exploratory-conversation'],
  });
}
