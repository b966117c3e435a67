/**
 * Who may give which command of a concern, written down from the specification, and never from the code. No person may: nothing about a person
 * stands in a concern.
 */
import { professionals, type Asker } from '../authority.js';
import type { SpecifiedCommand } from './steps.js';

/** Per command: who may give it, when everything else is as it should be. */
export const mayGive: Readonly<Record<SpecifiedCommand, readonly Asker[]>> = {
  raise: professionals,
  'record-report': professionals,
  'take-next-step': professionals,
  'hand-over-organisation': professionals,
  settle: professionals,
  'mark-time-norm-exceeded': ['system'],
};
