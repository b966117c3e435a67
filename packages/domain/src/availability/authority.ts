/**
 * Who may report for a provider.
 *
 * @source this project's open points, section 3: a proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { AvailabilityCommand, AvailabilityCommandType } from './commands.js';
import type { AvailabilityReport } from './report.js';
import { refusal, type AvailabilityRefusalCode } from './refusal-codes.js';

type Relation = 'provider';

const manager: Authority<Relation> = { roles: ['offer-manager'], relation: 'provider' };

/** The table. A command is allowed when one of its lines holds. */
export const availabilityAuthority: Readonly<Record<AvailabilityCommandType, readonly Authority<Relation>[]>> = {
  report: [manager],
  confirm: [manager],
  withdraw: [manager],
};

const authority = authorityOf<AvailabilityReport | null, AvailabilityCommand, Relation, AvailabilityRefusalCode>({
  process: 'availability-report',
  table: availabilityAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  own: {},
  missing: { provider: 'not-the-reporting-provider' },
  relations: {
    provider: (_last, { provider }, { actor }) => 'organisation' in actor && actor.organisation === provider,
  },
});

/** Why this actor may not give this command; empty when it may. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the provider; for menus. */
export const mayEver = authority.mayEver;

/** The key of each command in a region profile: `availability-report/withdraw`. */
export const availabilityAuthorityKeys = authority.keys;
