/**
 * Whom somebody calls who cannot go on alone: the network office, or whoever is responsible where the region names no office.
 */
import type { ConversationView } from '@mgn/casework';
import type { OfficeToCall } from '../messages/conversation.js';
import type { Services } from '../server/services.js';
import type { People } from './people.js';

/** The organisation to call, with its number where the address book has one. */
export function officeToCall(
  { region }: Pick<Services, 'region'>,
  { responsible }: Pick<ConversationView, 'responsible'>,
  people: People,
): OfficeToCall {
  const office = region.networkOffice ?? responsible.organisation;
  return { name: people.organisation(office), phone: people.phone(office) };
}
