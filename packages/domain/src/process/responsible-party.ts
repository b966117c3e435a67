/**
 * The party with responsibility for a person: exactly one at every moment of every process.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';

/** The party with clinical responsibility, and in which position it has it. */
export interface ResponsibleParty {
  readonly organisation: OrganisationId;
  readonly as: 'gp-practice' | 'ggz-receiver' | 'current-provider';
}
