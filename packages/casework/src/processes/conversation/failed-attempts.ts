/**
 * How often the network tried in vain to reach the person, for any conversation.
 */
import { failedAttempts, type OpenedConversation } from '@mgn/domain';

/** The number of failed attempts since the last contact; zero where nobody is being invited. */
export function failedAttemptsOf(record: OpenedConversation): number {
  return record.state === 'accepted' || record.state === 'scheduled' ? failedAttempts(record) : 0;
}
