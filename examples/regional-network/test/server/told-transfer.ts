/**
 * Tells a transfer of the demo kind in a running app.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { knownPeople } from '../../src/demo/people.js';
import { demoTransfer, type TransferCast, type TransferTeller } from '../../src/demo/transfers.js';
import type { TestApp } from './running-app.js';
import { giveSteps } from './told-steps.js';

/** Somebody on the list of Wilgenkade for longer than the norm, with a practice that is in the demo. */
export const longWait: TransferCast = {
  person: knownPeople.marit,
  gp: 'terlouw',
  direction: 'ggz-specialised',
  trigger: 'over-norm',
  waitsDays: 121,
  provider: 'wilgenkade',
};

/** Puts what `tell` says into a running app; gives the stream. */
export async function tellTransfer(
  app: TestApp,
  name: string,
  tell: (teller: TransferTeller) => void,
  cast: TransferCast = longWait,
): Promise<StreamId> {
  const now = app.opened.services.clock();
  const teller = demoTransfer(name, cast, now, plainDateOf(now));
  tell(teller);
  return giveSteps(app, `transfer ${name}`, teller.steps);
}
