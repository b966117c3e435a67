import type { Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  coordinator,
  details,
  gp,
  newStory,
  office,
  otherGgz,
  otherGp,
  otherPractice,
  practice,
  psychologist,
  receiver,
  requestGrants,
  self,
  socialWorker,
  submit,
  untilDecided,
  untilScheduled,
  handoverGrants,
  type Story,
} from './story.js';

const nothing = { seen: false, why: 'nothing-there' };
const fieldsOf = async (story: Story, viewer: Actor) => (await story.casework.view(story.stream, viewer))?.fields;

async function untilTriage(story: Story): Promise<void> {
  await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
  await story.give(coordinator, { type: 'pick-up' });
}

describe('how a request ended', () => {
  it('without a conversation: where it went and why, for the person, those who asked and the office', async () => {
    const story = newStory();
    await untilTriage(story);
    for (const viewer of [gp, coordinator, self]) {
      expect(await fieldsOf(story, viewer)).toMatchObject({ redirection: nothing, lapse: nothing });
    }
    await story.give(coordinator, {
      type: 'redirect',
      reason: 'single-domain-sufficient',
      target: 'social',
      requesterTold: true,
      note: 'Het wijkteam belt morgen.',
    });
    const value = {
      reason: 'single-domain-sufficient',
      target: 'social',
      note: 'Het wijkteam belt morgen.',
      acuteService: null,
    };
    for (const viewer of [gp, coordinator, self]) {
      expect(await fieldsOf(story, viewer)).toMatchObject({ redirection: { seen: true, value }, lapse: nothing });
    }
  });

  it('because of acute danger: with the service that was contacted, and not for the seats', async () => {
    const story = newStory();
    await untilScheduled(story);
    const signal = { type: 'signal-acute', acuteServiceContacted: true, acuteService: otherGgz.id };
    expect(await story.give(psychologist, signal)).toMatchObject({ outcome: 'handled', state: 'redirected' });
    expect((await fieldsOf(story, gp))?.redirection).toMatchObject({
      seen: true,
      value: { target: 'acute', note: null, acuteService: otherGgz.id },
    });
    expect((await fieldsOf(story, psychologist))?.redirection).toEqual({ seen: false, why: 'not-available' });
  });

  it('because the person could not be reached: the reason', async () => {
    const story = newStory();
    await untilTriage(story);
    await story.give(coordinator, { type: 'accept' });
    for (const day of ['24', '26', '30']) {
      story.at(`2026-11-${day}T09:00:00+01:00`);
      await story.give(coordinator, { type: 'record-contact-attempt', means: 'phone', reached: false });
    }
    story.at('2026-12-11T09:00:00+01:00');
    expect(await story.give(coordinator, { type: 'lapse', reason: 'unreachable', requesterTold: true })).toMatchObject({
      outcome: 'handled',
      state: 'lapsed',
    });
    for (const viewer of [gp, coordinator, self]) {
      expect(await fieldsOf(story, viewer)).toMatchObject({
        lapse: { seen: true, value: { reason: 'unreachable' } },
        redirection: nothing,
      });
    }
  });
});

describe('a conversation that ended while a receiver was asked', () => {
  const endings: readonly (readonly [string, Actor, object, string])[] = [
    ['the person stopped', self, { type: 'withdraw', reason: 'not-stated' }, 'withdrawn'],
    [
      'of acute danger',
      coordinator,
      { type: 'signal-acute', acuteServiceContacted: true, acuteService: office.id },
      'redirected',
    ],
    [
      'the receiver confirmed',
      receiver,
      {
        type: 'record-receiver-answer',
        direction: 'ggz-basic',
        receiver: otherGgz.id,
        answer: { answer: 'confirmed', firstContactOn: '2026-12-15', takesResponsibility: true },
      },
      'completed',
    ],
  ];

  it.each(endings)('stays with everybody who had a part in it: %s', async (_why, actor, command, state) => {
    const story = newStory();
    await untilDecided(story);
    await story.give(
      coordinator,
      {
        type: 'start-handover',
        handovers: [
          {
            direction: 'ggz-basic',
            receiver: otherGgz.id,
            personConfirmed: true,
            informationSent: ['identification', 'exploratory-report'],
          },
        ],
      },
      { with: { grants: handoverGrants } },
    );
    expect(await story.give(actor, command)).toMatchObject({ outcome: 'handled', state });
    for (const viewer of [receiver, gp, coordinator, psychologist, socialWorker, self]) {
      const { rows, total } = await story.casework.list({ ended: true, limit: 10 }, viewer);
      expect([viewer.role, total, rows.map(({ stream }) => stream)]).toEqual([viewer.role, 1, [story.stream]]);
      expect((await story.casework.view(story.stream, viewer))?.state).toBe(state);
    }
    const view = await story.casework.view(story.stream, receiver);
    expect(view?.positions).toEqual(['receiver']);
    expect(view?.fields.handovers).toMatchObject({ seen: true });
    expect(view?.fields.name).toMatchObject({ seen: true });
  });
});

describe('what the office told those who asked', () => {
  const elsewhere = { ...submit, requester: otherPractice.id, gpPractice: practice.id };
  const grants = requestGrants.map((grant) => ({ ...grant, holders: [practice.id, otherPractice.id] }));

  it('is for the requester and for the practice, also where these are two', async () => {
    const story = newStory();
    await story.give(otherGp, elsewhere, { with: { person: details, grants } });
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'return', missing: ['question'], note: 'Wat is de vraag?' });
    for (const viewer of [otherGp, gp, coordinator, self]) {
      expect([viewer, (await fieldsOf(story, viewer))?.returned]).toMatchObject([
        viewer,
        { seen: true, value: { missing: ['question'], note: 'Wat is de vraag?' } },
      ]);
    }
    await story.give(otherGp, elsewhere);
    await story.give(coordinator, { type: 'pick-up' });
    const redirect = { type: 'redirect', reason: 'other', target: 'gp', requesterTold: true };
    expect(await story.give(coordinator, redirect)).toMatchObject({ outcome: 'handled' });
    for (const viewer of [otherGp, gp, coordinator, self]) {
      expect([viewer, (await fieldsOf(story, viewer))?.redirection]).toMatchObject([
        viewer,
        { seen: true, value: { reason: 'other', target: 'gp' } },
      ]);
    }
  });
});
