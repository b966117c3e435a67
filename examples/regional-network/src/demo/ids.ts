/**
 * The ids of the demo region: always the same, so that a link or a test that names one keeps working.
 */
import { CommandId, OrganisationId, PersonId, ProfessionalId, StreamId } from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';

const idOf = (kind: string, name: string): string => identifiers.deriveId(`rivierenrand ${kind} ${name}`);

/** The id of an organisation by its short name. */
export const organisationId = (name: string): OrganisationId => OrganisationId.parse(idOf('organisation', name));

/** The id of a professional by its short name. */
export const professionalId = (name: string): ProfessionalId => ProfessionalId.parse(idOf('professional', name));

/** The id of a person by its short name. */
export const personId = (name: string): PersonId => PersonId.parse(idOf('person', name));

/** The stream of a conversation by its short name. */
export const streamId = (name: string): StreamId => StreamId.parse(idOf('conversation', name));

/** The id of a command by the conversation and its place in it. */
export const commandId = (conversation: string, index: number): CommandId =>
  CommandId.parse(idOf('command', `${conversation} ${String(index)}`));
