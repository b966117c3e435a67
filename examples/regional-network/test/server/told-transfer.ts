/**
 * Tells a transfer of the demo kind in a running app.
 */
import { Actor, plainDateOf, type StreamId } from '@mgn/domain';
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

/** For one kind of help one transfer runs at a time: the one that was told before has ended, because the person needs no other place. */
async function endWhatRuns({ opened }: TestApp, { person, direction }: TransferCast): Promise<void> {
  const { casework } = opened.services;
  const self = Actor.parse({ role: 'person', person: person.id });
  const { rows } = await casework.listOf('transfer-case', { ended: false, limit: 50 }, self);
  for (const { stream } of rows) {
    const view = await casework.viewTransfer(stream, self);
    const sought = view?.fields.direction;
    if (view === null || sought?.seen !== true || sought.value !== direction) continue;
    await casework.handle({
      id: opened.services.identifiers.newId(),
      process: 'transfer-case',
      stream,
      expects: view.version,
      actor: self,
      command: { type: 'resolve', reason: 'met-elsewhere' },
    });
  }
}

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
  await endWhatRuns(app, cast);
  return giveSteps(app, `transfer ${name}`, teller.steps);
}
