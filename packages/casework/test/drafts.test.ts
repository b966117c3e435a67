import type { Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  coordinator,
  details,
  gp,
  newStory,
  office,
  practice,
  requestGrants,
  self,
  submit,
  type Story,
} from './story.js';

const prepare = { ...submit, type: 'prepare', personAgrees: null };
const listed = async (story: Story, viewer: Actor) => (await story.casework.list({ limit: 10 }, viewer)).total;
const sights = async (story: Story) =>
  (await story.casework.whoSees(story.stream, self))?.map(({ organisation }) => organisation);

describe('a draft that was never sent', () => {
  it('is nothing to the network office: no view, no row, no number and no command', async () => {
    const story = newStory();
    const drafted = await story.give(gp, prepare, { with: { person: details } });
    expect(drafted).toMatchObject({ outcome: 'handled', caseNumber: 'VG-0001', state: 'draft' });
    expect(await story.casework.view(story.stream, coordinator)).toBeNull();
    expect(await story.casework.find('VG-0001', coordinator)).toBeNull();
    expect(await listed(story, coordinator)).toBe(0);
    expect(await sights(story)).toEqual([practice.id]);
    const signal = { type: 'signal-acute', acuteServiceContacted: true };
    expect(await story.give(coordinator, signal)).toEqual({ outcome: 'unknown-case' });
    expect((await story.casework.view(story.stream, gp))?.state).toBe('draft');
    expect([await listed(story, gp), await listed(story, self)]).toEqual([1, 1]);
  });

  it('stays so when the person stops it', async () => {
    const story = newStory();
    await story.give(gp, prepare, { with: { person: details } });
    expect(await story.give(self, { type: 'withdraw' })).toMatchObject({ state: 'withdrawn' });
    expect(await story.casework.view(story.stream, coordinator)).toBeNull();
    expect(await listed(story, coordinator)).toBe(0);
  });

  it('comes to the office when it is sent, and stays there when it was given back', async () => {
    const story = newStory();
    await story.give(gp, prepare, { with: { person: details } });
    await story.give(gp, submit, { with: { grants: requestGrants } });
    expect([(await story.casework.view(story.stream, coordinator))?.state, await listed(story, coordinator)]).toEqual([
      'requested',
      1,
    ]);
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'return', missing: ['question'] });
    const view = await story.casework.view(story.stream, coordinator);
    expect([view?.state, view?.positions, await listed(story, coordinator)]).toEqual(['draft', ['network-office'], 1]);
    expect(await sights(story)).toEqual([practice.id, office.id]);
  });
});
