/**
 * What providers report about their lists, as one object: who may, what is decided, and the rules behind it.
 */
import { availabilityAuthority, mayEver } from './authority.js';
import { AvailabilityCommand, availabilityCommandTypes } from './commands.js';
import { decide } from './decide.js';
import { availabilityRefusals } from './refusal-codes.js';
import { availabilityRules } from './rules.js';

/** Reporting, in the shape of the processes: without states, because a report is directory data. */
export const availabilityReporting = {
  commandTypes: availabilityCommandTypes,
  authority: availabilityAuthority,
  rules: availabilityRules,
  refusals: availabilityRefusals,
  Command: AvailabilityCommand,
  decide,
  mayEver,
} as const;
