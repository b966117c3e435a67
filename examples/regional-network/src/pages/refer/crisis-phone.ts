/**
 * The number of the crisis service. A network profile has none yet: the demo has an invented one, and elsewhere the page says what
 * kind of service to call without a number that might be wrong.
 */
import type { Services } from '../../server/services.js';

/** A phone number as people read it, and as a link. */
export interface CrisisPhone {
  readonly text: string;
  readonly href: `tel:${string}`;
}

const invented: CrisisPhone = { text: '0344 – 00 00 99', href: 'tel:0344000099' };

/** The number, or null where the network does not know it. */
export function crisisPhoneOf({ demo }: Pick<Services, 'demo'>): CrisisPhone | null {
  return demo ? invented : null;
}
