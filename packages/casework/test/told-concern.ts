/**
 * A concern about the network, told step by step through the one way in.
 */
import { randomUUID } from 'node:crypto';
import { CommandId, StreamId, type Actor } from '@mgn/domain';
import type { Outcome } from '@mgn/casework';
import { ggz, gp, newStory, waaier, waaierCoordinator, type Story } from './story.js';

/** A concern, with a short way to give commands about it. */
export interface ToldConcern {
  readonly story: Story;
  readonly stream: StreamId;
  give(actor: Actor, command: object, more?: object): Promise<Outcome>;
}

/** What raises it: an organisation that refers to itself too much. */
export const raise = {
  type: 'raise',
  signal: 'self-referral',
  about: ggz.id,
  insurer: waaier.id,
  description: 'Van de 120 adviezen in het derde kwartaal gingen er 64 naar de eigen organisatie.',
} as const;

/** The report of the first step, to whom that step names. */
export const firstReport = {
  type: 'record-report',
  report: 'Besproken aan de regionale tafel en gemeld bij de landelijke stuurgroep.',
  addressees: ['regional-transfer-table', 'national-steering-group'],
} as const;

/** Whom each step names, for a report of it. */
const addressees = [
  ['regional-transfer-table', 'national-steering-group'],
  ['insurers'],
  ['regional-transfer-table'],
  ['regional-transfer-table'],
  ['regional-transfer-table'],
  ['nza', 'igj'],
  ['regional-transfer-table'],
] as const;

/** A concern that nobody raised yet. */
export function concern(story: Story = newStory()): ToldConcern {
  const stream = StreamId.parse(randomUUID());
  return {
    story,
    stream,
    give: async (actor, command, more = {}) =>
      story.casework.handle({
        id: CommandId.parse(randomUUID()),
        process: 'network-concern',
        stream,
        expects: (await story.log.readStream(stream))?.events.length ?? 0,
        actor,
        command,
        ...more,
      }),
  };
}

/** A concern of the GP practice, up to the report of this step; raised only for 0. */
export async function raisedUntil(step: number, story: Story = newStory()): Promise<ToldConcern> {
  const told = concern(story);
  const outcomes = [await told.give(gp, raise)];
  for (let done = 1; done <= step; done += 1) {
    if (done > 1) outcomes.push(await told.give(waaierCoordinator, { type: 'take-next-step' }));
    outcomes.push(
      await told.give(done === 1 ? gp : waaierCoordinator, {
        type: 'record-report',
        report: `Wat stap ${String(done)} opleverde.`,
        addressees: addressees[done - 1],
      }),
    );
  }
  const wrong = outcomes.filter(({ outcome }) => outcome !== 'handled');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return told;
}
