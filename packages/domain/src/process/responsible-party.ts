/**
 * The party with responsibility for a person: exactly one at every moment of every process.
 */
import type { OrganisationId } from '../words/identifiers/object-ids.js';

/** In which position a party is responsible. */
export type ResponsiblePosition =
  | 'requester'
  | 'gp-practice'
  | 'ggz-receiver'
  | 'current-provider'
  | 'submitter'
  | 'reporting-organisation'
  | 'leading-insurer';

/** The party with clinical responsibility, and in which position it has it. */
export interface ResponsibleParty<Position extends ResponsiblePosition = ResponsiblePosition> {
  readonly organisation: OrganisationId;
  readonly as: Position;
}
