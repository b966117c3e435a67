import { describe, expect, it } from 'vitest';
import {
  coordinator,
  handoverGrants,
  newStory,
  otherGgz,
  psychologist,
  socialWorker,
  untilDecided,
  untilScheduled,
  type Story,
} from './story.js';

const rowOf = async (story: Story) => (await story.casework.list({ limit: 10 }, coordinator)).rows[0];

describe('a row of a list', () => {
  it('names every turn, the most urgent first, which is the next step', async () => {
    const story = newStory();
    await untilScheduled(story);
    const row = await rowOf(story);
    const [seats, others] = [row?.turns.slice(0, 2), row?.turns.slice(2)];
    expect(seats?.map(({ what, role, organisation }) => [what, role, organisation])).toEqual(
      [psychologist, socialWorker].map((actor) => [
        'record-held',
        actor.role,
        'organisation' in actor && actor.organisation,
      ]),
    );
    expect(others?.every(({ role }) => role === 'network-coordinator')).toBe(true);
    expect(row?.next).toEqual(row?.turns[0]);
  });

  it('names the one who has to answer a hand-over', async () => {
    const story = newStory();
    await untilDecided(story);
    const handover = {
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      personConfirmed: true,
      informationSent: ['identification', 'exploratory-report'],
    };
    await story.give(
      coordinator,
      { type: 'start-handover', handovers: [handover] },
      { with: { grants: handoverGrants } },
    );
    const row = await rowOf(story);
    expect(row?.turns).toEqual([row?.next]);
    expect(row?.next).toMatchObject({ what: 'record-receiver-answer', organisation: otherGgz.id });
  });
});
