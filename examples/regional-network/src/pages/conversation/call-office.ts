/**
 * Whom to call when the person did not come: the organisation of the coordinator, who records that and looks for a new date.
 */
import type { ConversationView } from '@mgn/casework';
import type { ConversationTexts, OfficeToCall } from '../../messages/conversation.js';
import type { FormError } from '../../server/forms/form-problem.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';

/** The network office, with its number where the address book has one; null where the region names no office. */
export function callOffice({ region }: Pick<Services, 'region'>, people: People): OfficeToCall | null {
  const office = region.networkOffice;
  return office === null ? null : { name: people.organisation(office), phone: people.phone(office) };
}

/** The errors of the page: what only a coordinator can do about a person who was absent is said as whom to call. */
export function withOfficeToCall(
  errors: readonly FormError[],
  { allowed }: Pick<ConversationView, 'allowed'>,
  texts: ConversationTexts,
  office: OfficeToCall | null,
): readonly FormError[] {
  if (allowed.includes('record-no-show')) return errors;
  return errors.map((error) =>
    error.code === 'person-absent' ? { ...error, advice: texts.personAbsent(office) } : error,
  );
}
