import type { Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  coordinator,
  details,
  gp,
  newStory,
  office,
  otherGp,
  practice,
  requestGrants,
  self,
  socialWorker,
  submit,
  welfare,
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

describe('a draft of somebody who works at no GP practice', () => {
  const asked = { requester: welfare.id, gpPractice: practice.id };
  const begun = async () => {
    const story = newStory(undefined, { requesterRoles: ['general-practitioner', 'social-domain-professional'] });
    await story.give(socialWorker, { ...prepare, ...asked }, { with: { person: details } });
    return story;
  };

  it('is nothing to the practice that it names: no view, no row, no number and no command', async () => {
    const story = await begun();
    for (const nobody of [gp, coordinator]) {
      expect(await story.casework.view(story.stream, nobody)).toBeNull();
      expect(await story.casework.find('VG-0001', nobody)).toBeNull();
      expect(await listed(story, nobody)).toBe(0);
    }
    const stop = { type: 'withdraw', reason: 'withdrawn-by-requester', onPersonsWord: true };
    expect(await story.give(gp, stop)).toEqual({ outcome: 'unknown-case' });
    expect(await sights(story)).toEqual([welfare.id]);
    expect((await story.casework.view(story.stream, socialWorker))?.positions).toEqual(['requester']);
    expect((await story.casework.view(story.stream, self))?.positions).toEqual(['person']);
    expect([await listed(story, socialWorker), await listed(story, self)]).toEqual([1, 1]);
  });

  it('is thrown away by who made it, and stays nothing to the practice', async () => {
    const story = await begun();
    expect(await story.give(gp, { type: 'discard' })).toEqual({ outcome: 'unknown-case' });
    expect(await story.give(socialWorker, { type: 'discard' })).toMatchObject({
      outcome: 'handled',
      state: 'withdrawn',
    });
    expect((await story.casework.view(story.stream, socialWorker))?.state).toBe('withdrawn');
    for (const nobody of [gp, coordinator]) {
      expect(await story.casework.view(story.stream, nobody)).toBeNull();
      expect(await listed(story, nobody)).toBe(0);
    }
  });

  it('comes to the practice when it is sent, and stays there when it was given back', async () => {
    const story = await begun();
    const grants = requestGrants.map((grant) => ({ ...grant, holders: [welfare.id, practice.id] }));
    expect(await story.give(socialWorker, { ...submit, ...asked }, { with: { grants } })).toMatchObject({
      outcome: 'handled',
    });
    expect((await story.casework.view(story.stream, gp))?.positions).toEqual(['gp-practice']);
    expect((await story.casework.find('VG-0001', gp))?.stream).toBe(story.stream);
    expect([await listed(story, gp), await listed(story, otherGp)]).toEqual([1, 0]);
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'return', missing: ['question'] });
    expect([(await story.casework.view(story.stream, gp))?.state, await listed(story, gp)]).toEqual(['draft', 1]);
    expect(await sights(story)).toEqual([welfare.id, practice.id, office.id]);
  });
});

describe('a draft in a region that names no network office', () => {
  it('is nothing to a coordinator until it is sent, whatever is asked for', async () => {
    const story = newStory(undefined, { networkOffice: null });
    await story.give(gp, prepare, { with: { person: details } });
    const rows = async (query: object = {}) => (await story.casework.list({ limit: 10, ...query }, coordinator)).rows;
    expect(await story.casework.view(story.stream, coordinator)).toBeNull();
    expect(await story.casework.find('VG-0001', coordinator)).toBeNull();
    expect([await rows(), await rows({ sent: false }), await rows({ states: ['draft'] })]).toEqual([[], [], []]);

    await story.give(gp, submit);
    expect((await story.casework.view(story.stream, coordinator))?.positions).toEqual(['network-office']);
    expect((await rows()).map(({ stream }) => stream)).toEqual([story.stream]);
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'return', missing: ['question'] });
    expect((await rows({ states: ['draft'] })).map(({ stream }) => stream)).toEqual([story.stream]);
  });
});
