/**
 * Who can have a part in a conversation.
 */
import type { ActorRole } from '@mgn/domain';

/** The roles: everybody who works with people. */
export const conversationRoles = [
  'general-practitioner',
  'primary-care-mh-practitioner',
  'network-coordinator',
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
] as const satisfies readonly ActorRole[];
