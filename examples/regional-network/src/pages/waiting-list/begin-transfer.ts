/**
 * A transfer that is begun from a place on a list: by the network office or the practice, or by the person who asks whether it can be sooner elsewhere.
 */
import type { WaitingView } from '@mgn/casework';
import { StreamId } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { giveCommand, type CommandForm } from '../../server/forms/give-command.js';
import { sessionOf } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';

/** What the form says that begins a transfer, instead of a command. */
export const startTransfer = 'begin-overstap';

/** Says whether this professional may begin one: whoever may let the place refer to it, and the practice of the person. */
export function mayBegin({ allowed, positions }: Pick<WaitingView, 'allowed' | 'positions'>): boolean {
  return allowed.includes('open-transfer') || positions.includes('gp-practice');
}

/**
 * Begins a transfer for this place; the place itself refers to it in the same step (CASE-018). The same form sent twice begins one;
 * where the place changed meanwhile, none is begun.
 */
export async function beginTransfer(
  c: Context<Env>,
  services: Services,
  view: WaitingView,
  form: Pick<CommandForm, 'done' | 'again' | 'with' | 'said'> & { readonly look: `/${string}` },
): Promise<Response> {
  const sent = c.get('form');
  const stream = StreamId.parse(services.identifiers.deriveId(`transfer of ${sent.text('command-id')}`));
  const command = view.about.beginsTransfer;
  const isSeen = Number(sent.text('expects')) === view.version && !view.about.transferOpen;
  const isRepeated = !isSeen && (await services.casework.viewTransfer(stream, sessionOf(c).actor)) !== null;
  if (command === null || view.caseId === null || (!isSeen && !isRepeated)) return changedMeanwhile(c, form.look);
  return giveCommand(c, services, {
    ...form,
    stream,
    process: 'transfer-case',
    caseId: view.caseId,
    expects: 0,
    command,
  });
}
