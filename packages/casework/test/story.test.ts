import { describe, expect, it } from 'vitest';
import { memoryEventLog } from '@mgn/casework/memory';
import {
  coordinator,
  details,
  gp,
  handoverGrants,
  newStory,
  otherGgz,
  otherGp,
  plan,
  practice,
  psychologist,
  receiver,
  requestGrants,
  seats,
  self,
  socialWorker,
  submit,
  untilDecided,
  untilScheduled,
} from './story.js';

describe('one conversation from request to outcome', () => {
  it('runs, with one responsible party and a next step at every moment', async () => {
    const story = newStory();
    const requested = await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
    expect(requested).toMatchObject({
      outcome: 'handled',
      caseNumber: 'VG-0001',
      state: 'requested',
      responsible: { organisation: practice.id, as: 'gp-practice' },
      next: { what: 'pick-up', who: 'network-coordinator', by: '2026-11-30' },
    });
    const rest = newStory();
    await untilDecided(rest);
    const started = await rest.give(
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
    expect(started).toMatchObject({ outcome: 'handled', state: 'handing-over', responsible: { as: 'gp-practice' } });
    const confirmed = await rest.give(receiver, {
      type: 'record-receiver-answer',
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      answer: { answer: 'confirmed', firstContactOn: '2026-12-15', takesResponsibility: true },
    });
    expect(confirmed).toMatchObject({
      outcome: 'handled',
      state: 'completed',
      eventTypes: ['receiver-confirmed', 'conversation-completed'],
      responsible: { organisation: otherGgz.id, as: 'ggz-receiver' },
      next: null,
    });
  });

  it('lets no other practice open a request in the name of a person it does not know', async () => {
    const log = memoryEventLog();
    await newStory(log).give(gp, submit, { with: { person: details } });
    const elsewhere = newStory(log);
    const opened = await elsewhere.give(
      otherGp,
      { ...submit, requester: 'organisation' in otherGp ? otherGp.organisation : null },
      { with: { person: { ...details, name: { ...details.name, family: 'Anders' } } } },
    );
    expect(opened).toEqual({
      outcome: 'invalid',
      issues: [{ code: 'invalid-value', path: ['command', 'person'] }],
    });
    expect((await log.readPersons([submit.person])).get(submit.person)).toEqual(details);
    expect(await newStory(log).give(gp, submit, { with: { person: details } })).toMatchObject({ outcome: 'handled' });
  });

  it('refuses a hand-over that the person did not permit, and stores nothing of it', async () => {
    const story = newStory();
    await untilDecided(story);
    const before = await story.log.readStream(story.stream);
    const refused = await story.give(coordinator, {
      type: 'start-handover',
      handovers: [
        { direction: 'ggz-basic', receiver: otherGgz.id, personConfirmed: true, informationSent: ['identification'] },
      ],
    });
    expect(refused).toMatchObject({ outcome: 'not-permitted', recipients: [otherGgz.id] });
    expect(await story.log.readStream(story.stream)).toEqual(before);
  });
});

describe('views', () => {
  it('show the practice its own request, the office what the person permitted, and another practice nothing', async () => {
    const story = newStory();
    await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
    const own = await story.casework.view(story.stream, gp);
    expect(own?.fields.question).toEqual({ seen: true, value: submit.question });
    const office = await story.casework.view(story.stream, coordinator);
    expect(office?.fields.name).toEqual({ seen: true, value: details.name });
    expect(office?.fields.question).toEqual({ seen: false, why: 'not-available' });
    expect(office?.allowed).toEqual(['pick-up', 'signal-acute']);
    expect(await story.casework.view(story.stream, otherGp)).toBeNull();
  });

  it('let the table read beforehand what the person chose, and nothing else', async () => {
    const story = newStory();
    await untilScheduled(story);
    const view = await story.casework.view(story.stream, socialWorker);
    expect(view?.fields.question).toEqual({ seen: true, value: submit.question });
    expect(view?.fields.entry).toEqual({ seen: false, why: 'not-available' });
    expect(view?.fields.appointment.seen).toBe(true);
  });

  it('show the person everything, and stop everybody else at once when the person withdraws', async () => {
    const story = newStory();
    await untilDecided(story);
    const mine = await story.casework.view(story.stream, self);
    expect(Object.values(mine?.fields ?? {}).filter((field) => !field.seen && field.why !== 'nothing-there')).toEqual(
      [],
    );
    expect((await story.casework.view(story.stream, gp))?.fields.advice.seen).toBe(true);
    if (!('person' in self)) throw new Error('the person is a person');
    await story.casework.withdrawPermission(self.person, 'all', self);
    expect((await story.casework.view(story.stream, gp))?.fields.advice).toEqual({ seen: false, why: 'not-available' });
    expect((await story.casework.view(story.stream, psychologist))?.fields.advice.seen).toBe(true);
  });

  it('show no report to anybody outside the table before the person has agreed', async () => {
    const story = newStory();
    await untilScheduled(story);
    story.at('2026-11-26T11:15:00+01:00');
    await story.give(psychologist, {
      type: 'record-held',
      attendance: {
        personPresent: true,
        closeOnes: 0,
        seats: [],
        deviations: [
          { deviation: 'seat-absent', seat: 'mh-professional', reason: 'ziek' },
          { deviation: 'seat-absent', seat: 'social-domain-professional', reason: 'ziek' },
        ],
      },
      billableMhParticipation: false,
    });
    const view = await story.casework.view(story.stream, gp);
    expect(view?.fields.writtenReport.seen).toBe(false);
  });
});

describe('commands', () => {
  it('give the first answer again for the same id, and refuse the id for something else', async () => {
    const story = newStory();
    const id = '0192f0c0-0000-7000-8000-000000000001';
    const first = await story.give(gp, submit, { id, expects: 0, with: { person: details } });
    const again = await story.give(gp, submit, { id, expects: 0, with: { person: details } });
    expect(again).toEqual({ ...first, again: true });
    expect(await story.give(gp, { ...submit, practical: 'Tolk' }, { id, expects: 0 })).toEqual({
      outcome: 'command-id-reused',
    });
    expect((await story.log.readStream(story.stream))?.events).toHaveLength(1);
  });

  it('refuse a stale version with the newer one', async () => {
    const story = newStory();
    await story.give(gp, submit, { with: { person: details } });
    await story.give(coordinator, { type: 'pick-up' });
    expect(await story.give(coordinator, { type: 'accept' }, { expects: 1 })).toEqual({
      outcome: 'stale',
      expected: 1,
      version: 2,
      state: 'under-triage',
    });
  });

  it('are answered with issues when they are not what they claim, and never quote them', async () => {
    const story = newStory();
    const outcome = await story.casework.handle({ id: 'x', command: { type: 'submit', question: 'geheim' } });
    expect(outcome.outcome).toBe('invalid');
    expect(JSON.stringify(outcome)).not.toContain('geheim');
  });

  it('keep free text out of the events', async () => {
    const story = newStory();
    await untilDecided(story);
    const events = JSON.stringify((await story.log.readStream(story.stream))?.events);
    for (const text of ['pieker', 'huur bekijken', 'Zo is het', 'Wijkhuis', 'Bilal', 'Demir']) {
      expect(events).not.toContain(text);
    }
  });
});

describe('time', () => {
  it('reports an exceeded norm once, and never blocks', async () => {
    const story = newStory();
    await story.give(gp, submit, { with: { person: details } });
    const late = '2026-12-01T08:00:00+01:00';
    story.at(late);
    expect(await story.casework.tick(late as never)).toEqual({ looked: 1, handled: 1, conflicts: 0, undone: 0 });
    expect(await story.casework.tick(late as never)).toEqual({ looked: 0, handled: 0, conflicts: 0, undone: 0 });
    expect(await story.give(coordinator, { type: 'pick-up' })).toMatchObject({ outcome: 'handled' });
  });

  it('reports a norm again whose clock started anew after a second conversation', async () => {
    const story = newStory();
    await untilScheduled(story);
    const held = {
      type: 'record-held',
      attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
      billableMhParticipation: true,
    };
    const handledAt = async (late: string) => {
      story.at(late);
      const { handled } = await story.casework.tick(late as never);
      expect(await story.casework.tick(late as never)).toMatchObject({ looked: 0 });
      return handled;
    };
    story.at('2026-11-26T11:15:00+01:00');
    await story.give(psychologist, held);
    const appointment = { ...plan.appointment, startsAt: '2026-12-08T10:00:00+01:00' };
    await story.give(coordinator, { ...plan, type: 'plan-second', reason: 'more-time-needed', appointment });
    expect(await handledAt('2026-12-02T08:00:00+01:00')).toBe(1);
    story.at('2026-12-08T11:15:00+01:00');
    expect(await story.give(psychologist, held)).toMatchObject({ outcome: 'handled', state: 'held' });
    expect(await handledAt('2026-12-12T08:00:00+01:00')).toBe(1);
  });
});
