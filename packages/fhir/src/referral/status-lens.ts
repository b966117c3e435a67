/**
 * The status of a ServiceRequest or Task; where ours differs from what the sender wrote, the sender's is kept beside it.
 */
import type { Element } from 'fhir/r4.js';
import { findOwnExtension, ownExtension } from '../extensions.js';

/** A status as the network has it, and as the sender wrote it. */
export interface StatusFacts<Status extends string> {
  readonly status: Status | null;
  readonly statusAsSent: string | null;
}

interface StatusPart<Status extends string> {
  status?: Status;
  _status?: Element | undefined;
}

/** Reads the status elements. */
export function readStatus<Status extends string>(part: {
  readonly status?: Status;
  readonly _status?: Element | undefined;
}): StatusFacts<Status> {
  const asSent = findOwnExtension(part._status?.extension, 'mgn-status-as-sent')?.valueCode;
  return { status: part.status ?? null, statusAsSent: asSent ?? null };
}

/** Writes the status elements. */
export function writeStatus<Status extends string>(facts: StatusFacts<Status>): StatusPart<Status> {
  return {
    ...(facts.status === null ? {} : { status: facts.status }),
    ...(facts.statusAsSent === null
      ? {}
      : { _status: { extension: [ownExtension('mgn-status-as-sent', { valueCode: facts.statusAsSent })] } }),
  };
}
