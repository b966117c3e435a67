/**
 * Who sees what of an earlier table, and of a hand-over that was declined.
 */
import { describe, expect, it } from 'vitest';
import type { Actor } from '@mgn/domain';
import type { Grant } from '@mgn/casework';
import {
  adviceGrants,
  coordinator,
  ggz,
  gp,
  handoverGrants,
  newStory,
  otherGgz,
  otherPractice,
  person,
  practice,
  plan,
  psychologist,
  receiver,
  report,
  seats,
  self,
  socialWorker,
  untilDecided,
  untilScheduled,
  welfare,
  type Story,
} from './story.js';

/** A social worker of an organisation that had no part in the first conversation. */
const newSocialWorker: Actor = { ...socialWorker, organisation: otherPractice.id } as Actor;
const newTable = [
  { ...seats[0], organisation: otherGgz.id },
  { ...seats[1], organisation: otherPractice.id },
];
const statement = { id: 'test', version: '1', language: 'nl' } as const;
const newTableGrants: readonly Grant[] = [
  {
    holders: [practice.id],
    recipients: [otherGgz.id, otherPractice.id],
    categories: ['identification', 'help-request'],
    purposes: ['exploratory-conversation'],
    statement,
  },
];

const fieldsFor = async (story: Story, viewer: Actor) => (await story.casework.view(story.stream, viewer))?.fields;
const positionsFor = async (story: Story, viewer: Actor) =>
  (await story.casework.view(story.stream, viewer))?.positions;
const textFor = async (story: Story, viewer: Actor) => {
  const written = (await fieldsFor(story, viewer))?.writtenReport;
  return written?.seen === true ? written.value.report.question : (written?.why ?? null);
};
const heldFor = async (story: Story, viewer: Actor) => {
  const held = (await fieldsFor(story, viewer))?.conversations;
  return held?.seen === true ? held.value.map(({ attendance }) => attendance.seats[0]?.organisation) : held?.why;
};

const held = (at: readonly object[]) => ({
  type: 'record-held',
  attendance: { personPresent: true, closeOnes: 0, seats: at, deviations: [] },
  billableMhParticipation: true,
});

/** A first conversation with a report, and a second one planned with other organisations. */
async function untilNewTable(story: Story): Promise<void> {
  await untilScheduled(story);
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, held(seats));
  await story.give(socialWorker, { type: 'write-report', report });
  const second = {
    type: 'plan-second',
    reason: 'more-time-needed',
    appointment: { ...plan.appointment, startsAt: '2026-12-03T10:00:00+01:00', seats: newTable },
    personAgrees: true,
  };
  expect(await story.give(coordinator, second, { with: { grants: newTableGrants } })).toMatchObject({
    outcome: 'handled',
  });
}

describe('a second conversation with other organisations', () => {
  it('does not hand the first report to them, and leaves it to those who sat there', async () => {
    const story = newStory();
    await untilNewTable(story);
    for (const viewer of [receiver, newSocialWorker]) {
      expect(await positionsFor(story, viewer)).toEqual(['seat']);
      expect([await textFor(story, viewer), await heldFor(story, viewer)]).toEqual(['not-available', 'not-available']);
    }
    for (const viewer of [psychologist, socialWorker]) {
      expect(await positionsFor(story, viewer)).toEqual(['former-seat']);
      expect([await textFor(story, viewer), await heldFor(story, viewer)]).toEqual([report.question, [ggz.id]]);
      const view = await story.casework.view(story.stream, viewer);
      expect([view?.diary, view?.fields.appointment.seen, view?.allowed]).toEqual([null, false, ['signal-acute']]);
      expect((await story.casework.list({ ended: false, limit: 10 }, viewer)).total).toBe(1);
    }
    expect(await textFor(story, self)).toBe(report.question);
  });

  it('lets them read it where the person permits it', async () => {
    const story = newStory();
    await untilNewTable(story);
    const grant: Grant = {
      holders: [ggz.id, welfare.id],
      recipients: [otherGgz.id],
      categories: ['exploratory-report'],
      purposes: ['exploratory-conversation'],
      statement,
    };
    expect(await story.casework.permit(person, grant, self)).toMatchObject({ outcome: 'handled' });
    expect(await textFor(story, receiver)).toBe(report.question);
    expect(await textFor(story, newSocialWorker)).toBe('not-available');
  });

  it('has a report of its own, and each table keeps what it wrote', async () => {
    const story = newStory();
    await untilNewTable(story);
    story.at('2026-12-03T11:15:00+01:00');
    expect(await story.give(receiver, held(newTable))).toMatchObject({ outcome: 'handled' });
    expect([await textFor(story, receiver), await textFor(story, psychologist)]).toEqual([
      'not-available',
      report.question,
    ]);
    await story.give(receiver, { type: 'write-report', report: { ...report, question: 'Ik wil rust.' } });
    expect([await textFor(story, receiver), await heldFor(story, receiver)]).toEqual(['Ik wil rust.', [otherGgz.id]]);
    expect([await textFor(story, psychologist), await heldFor(story, psychologist)]).toEqual([
      report.question,
      [ggz.id],
    ]);
    expect(await textFor(story, self)).toBe('Ik wil rust.');
    expect(await heldFor(story, self)).toEqual([ggz.id, otherGgz.id]);
  });

  it('shows the person what each of them sees', async () => {
    const story = newStory();
    await untilNewTable(story);
    const sights = (await story.casework.whoSees(story.stream, self)) ?? [];
    const sightOf = (organisation: string) => sights.find((each) => each.organisation === organisation);
    expect(sightOf(ggz.id)).toMatchObject({ positions: ['former-seat'], knowsAppointment: false });
    expect(sightOf(ggz.id)?.sees).toContain('exploratory-report');
    expect(sightOf(otherGgz.id)?.sees).not.toContain('exploratory-report');
    expect(sightOf(otherGgz.id)?.seesNot).toContain('exploratory-report');
  });

  it('gives the first table its place back when it is called off', async () => {
    const story = newStory();
    await untilNewTable(story);
    expect(await story.give(coordinator, { type: 'drop-second', reason: 'person-asked' })).toMatchObject({
      outcome: 'handled',
    });
    expect(await positionsFor(story, psychologist)).toEqual(['seat']);
    expect(await story.casework.view(story.stream, receiver)).toBeNull();
  });
});

const ask = (direction: string) => ({
  direction,
  receiver: otherGgz.id,
  personConfirmed: true,
  informationSent: ['identification', 'exploratory-report'],
});
const decline = (direction: string) => ({
  type: 'record-receiver-answer',
  direction,
  receiver: otherGgz.id,
  answer: { answer: 'declined', reason: 'no-capacity' },
});

describe('a receiver that declined', () => {
  it('sees that it declined and nothing else: no person, no text, nobody else', async () => {
    const story = newStory();
    await untilDecided(story);
    await story.give(
      coordinator,
      { type: 'start-handover', handovers: [ask('ggz-basic')] },
      { with: { grants: handoverGrants } },
    );
    expect((await fieldsFor(story, receiver))?.name.seen).toBe(true);
    expect(await story.give(receiver, decline('ggz-basic'))).toMatchObject({ outcome: 'handled' });
    const view = await story.casework.view(story.stream, receiver);
    expect(view).toMatchObject({ positions: ['former-receiver'], next: null, clocks: [], diary: null });
    expect(Object.values(view?.fields ?? {}).filter(({ seen }) => seen)).toEqual([]);
    expect(view?.timeline.map(({ type }) => type)).toEqual(['receiver-declined']);
    expect(view?.categories).toEqual([]);
    const { rows } = await story.casework.list({ ended: false, limit: 10 }, receiver);
    const [row] = await story.casework.label(rows, 'names', receiver);
    expect([row?.stream, row?.personLabel, row?.next, row?.turns]).toEqual([story.stream, null, null, []]);
    const sight = (await story.casework.whoSees(story.stream, self))?.find(
      ({ organisation }) => organisation === otherGgz.id,
    );
    expect(sight).toMatchObject({ positions: ['former-receiver'], sees: [] });
  });

  it('keeps what it needs for another direction that it was asked for', async () => {
    const story = newStory();
    await untilScheduled(story);
    story.at('2026-11-26T11:15:00+01:00');
    await story.give(psychologist, held(seats));
    await story.give(socialWorker, {
      type: 'write-report',
      report: { ...report, directions: ['ggz-basic', 'ggz-specialised'] },
    });
    const answer = { type: 'agree-advice', reportNumber: 1, personView: 'agrees', textConfirmed: true };
    await story.give(self, answer, { with: { grants: adviceGrants } });
    await story.give(coordinator, { type: 'deliver-advice' });
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const handovers = [ask('ggz-basic'), ask('ggz-specialised')];
    expect(
      await story.give(coordinator, { type: 'start-handover', handovers }, { with: { grants: handoverGrants } }),
    ).toMatchObject({ outcome: 'handled' });
    await story.give(receiver, decline('ggz-basic'));
    expect(await positionsFor(story, receiver)).toEqual(['receiver']);
    expect((await fieldsFor(story, receiver))?.name.seen).toBe(true);
  });
});
