import { randomUUID } from 'node:crypto';
import { CommandId, nationalDefaults, OrganisationId, PlainDate, StreamId, type RegionProfile } from '@mgn/domain';
import { memoryEventLog } from '@mgn/casework/memory';
import { describe, expect, it } from 'vitest';
import { details, ggz, newStory, office, person, practice, psychologist } from './story.js';

const first: RegionProfile = { ...nationalDefaults, networkOffice: OrganisationId.parse(office.id) };
/** From 1 December the region tries twice instead of three times. */
const second: RegionProfile = {
  ...first,
  version: 2,
  validFrom: PlainDate.parse('2026-12-01'),
  contactAttempts: 2,
  deviations: [
    {
      key: 'contactAttempts',
      since: PlainDate.parse('2026-12-01'),
      agreedBy: 'the region (invented)',
      reason: 'a test',
    },
  ],
};
const versions = [first, second].map((profile) => ({ profile, until: null }));

/** An entry that was made on a day, of somebody who was called in vain on two days in December. */
async function calledTwice(registeredOn: string) {
  const story = newStory(memoryEventLog(), {}, { versions });
  const stream = StreamId.parse(randomUUID());
  const give = async (command: object, along?: object) =>
    story.casework.handle({
      id: CommandId.parse(randomUUID()),
      process: 'waitlist-entry',
      stream,
      expects: (await story.log.readStream(stream))?.events.length ?? 0,
      actor: psychologist,
      command,
      ...(along !== undefined && { with: along }),
    });
  story.at(`${registeredOn}T09:00:00+01:00`);
  const entry = { person, provider: ggz.id, gpPractice: practice.id, direction: 'ggz-basic', registeredOn };
  await give({ type: 'register', ...entry, referralOn: registeredOn }, { person: details });
  await give({ type: 'start-waiting' });
  for (const contactOn of ['2026-12-03', '2026-12-08']) {
    story.at(`${contactOn}T09:00:00+01:00`);
    await give({ type: 'record-contact', contactOn, means: 'phone', reached: false });
  }
  return give({ type: 'end', reason: 'unreachable', gpTold: true });
}

describe('a process that runs while the region changes its profile', () => {
  it('keeps what it began under where the change is worse for the person', async () => {
    expect(await calledTwice('2026-11-23')).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'attempts-below-limit', details: { attempts: 2, limit: 3 } }],
    });
  });

  it('that begins after the change goes by the new profile', async () => {
    expect(await calledTwice('2026-12-02')).toMatchObject({ outcome: 'handled', state: 'ended' });
  });
});
