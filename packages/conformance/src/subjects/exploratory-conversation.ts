/**
 * `domain/exploratory-conversation`: may this command be given now, and what then happened?
 */
import { exploratoryConversation, parseWith } from '@mgn/domain';
import { readableConversation } from '../conversation-given.js';
import type { Fields } from '../process-given.js';
import { anOffice, processSubject } from './process-subject.js';

/** The decisions of an exploratory conversation. */
export const exploratoryConversationSubject = processSubject('domain/exploratory-conversation', {
  ...readableConversation,
  readCommand: (input) => parseWith(exploratoryConversation.Command, input),
  decide: exploratoryConversation.decide,
  next: exploratoryConversation.next,
  responsible: (record) => (record.state === 'none' ? null : exploratoryConversation.responsibleParty(record)),
  // The person without a name is the person of the case; a professional without one acts for the organisation that fits the role.
  home: (role, record, asked, region) => {
    const opened = record.state === 'none' ? asked : record;
    const personal: Fields = { person: 'person' in opened ? opened.person : undefined };
    const seat =
      record.state === 'none' ? undefined : exploratoryConversation.seats(record).find((each) => each.role === role);
    const gpPractice = 'gpPractice' in opened ? opened.gpPractice : asked['requester'];
    const homes: Readonly<Record<string, Fields>> = {
      person: personal,
      representative: personal,
      'close-one': personal,
      system: {},
      'network-coordinator': { organisation: region.networkOffice ?? anOffice },
    };
    const professional: Fields = {
      organisation: asked['receiver'] ?? seat?.organisation ?? gpPractice ?? asked['requester'],
    };
    return (Object.hasOwn(homes, role) ? homes[role] : undefined) ?? professional;
  },
});
