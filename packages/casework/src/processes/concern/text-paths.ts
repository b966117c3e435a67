/**
 * Where free text stands in the commands of a concern about a network.
 */
import type { NetworkConcernCommand } from '@mgn/domain';

/** The paths of free text per command. A test holds this against the schemas. */
export const concernTexts: Readonly<Record<NetworkConcernCommand['type'], readonly string[]>> = {
  raise: ['description'],
  'record-report': ['report'],
  'take-next-step': [],
  'hand-over-organisation': [],
  settle: ['explanation'],
  'mark-time-norm-exceeded': [],
};
