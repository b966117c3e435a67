import type { Grant } from '@mgn/casework';
import type { Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  adviceGrants,
  coordinator,
  ggz,
  gp,
  handoverGrants,
  newStory,
  office,
  otherGgz,
  person,
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

const viewOf = (story: Story, viewer: Actor) => story.casework.view(story.stream, viewer);
const withheldFor = async (story: Story, viewer: Actor) =>
  ((await viewOf(story, viewer))?.withheld ?? []).map(({ command }) => command);

/** That the office sees which help was chosen; from whoever holds that, which the office does not see. */
const again = {
  recipients: [office.id],
  categories: ['plan-agreements', 'waiting-status'],
  purposes: ['exploratory-conversation'],
  statement: { id: 'test', version: '1', language: 'nl' },
  askedAgain: true,
} satisfies Grant;
const handover = {
  direction: 'ggz-basic',
  receiver: otherGgz.id,
  personConfirmed: true,
  informationSent: ['identification', 'exploratory-report'],
} as const;
const yes = {
  type: 'record-receiver-answer',
  direction: 'ggz-basic',
  receiver: otherGgz.id,
  answer: { answer: 'confirmed', firstContactOn: '2026-12-04', takesResponsibility: true },
} as const;
const no = { ...yes, answer: { answer: 'declined', reason: 'no-capacity' } } as const;

async function untilHandingOver(story: Story): Promise<void> {
  await untilDecided(story);
  const started = await story.give(
    coordinator,
    { type: 'start-handover', handovers: [handover] },
    { with: { grants: handoverGrants } },
  );
  expect(started).toMatchObject({ outcome: 'handled' });
}

/** The person answers; with a yes to the GP practice only, unless told otherwise. */
async function untilAnswered(story: Story, directions: readonly string[], personView: string): Promise<void> {
  await untilScheduled(story);
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  });
  await story.give(socialWorker, { type: 'write-report', report: { ...report, directions } });
  const answer = { type: 'agree-advice', reportNumber: 1, personView, personWords: null, textConfirmed: true };
  await story.give(self, answer, { with: { grants: adviceGrants.slice(0, 1) } });
  await story.give(coordinator, { type: 'deliver-advice' });
}

describe('what the GP decided', () => {
  it('is hidden from an office that may not see which help was chosen, and the hand-over waits for the person', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const { fields } = (await viewOf(story, coordinator)) ?? {};
    expect(fields?.gpDecision).toEqual({ seen: false, why: 'not-available' });
    expect(fields?.directions).toEqual({ seen: false, why: 'not-available' });
    for (const viewer of [coordinator, self]) {
      expect(await withheldFor(story, viewer)).toEqual(['start-handover', 'complete']);
    }
    expect(await withheldFor(story, gp)).toEqual([]);
  });
});

describe('a person who was asked again', () => {
  const waiting = async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    return story;
  };

  it('opens the way for the office, from whoever holds it, in this case only', async () => {
    const story = await waiting();
    expect(await story.casework.permitAgain(story.stream, [again], coordinator)).toMatchObject({ outcome: 'handled' });
    expect((await viewOf(story, coordinator))?.fields.directions).toMatchObject({ seen: true });
    expect(await withheldFor(story, coordinator)).toEqual([]);
    const consents = (await story.casework.sharing(person, self))?.consents ?? [];
    expect(consents.at(-1)).toMatchObject({ episode: (await viewOf(story, self))?.caseId, howGiven: 'oral-recorded' });
  });

  it.each([
    ['nobody said that the person was asked again', { ...again, askedAgain: false }, coordinator, 'person-said-no'],
    ['it is for another one', { ...again, recipients: [ggz.id] }, coordinator, 'grant-not-with-this-step'],
    [
      'it is more than the office needs',
      { ...again, categories: ['exploratory-report'] },
      coordinator,
      'grant-not-with-this-step',
    ],
    ['nothing waits for who asks', again, socialWorker, 'grant-not-with-this-step'],
    ['who asks has no part in the case', again, receiver, 'unknown-case'],
  ] as const satisfies readonly (readonly [string, Grant, Actor, string])[])(
    'permits nothing when %s',
    async (_why, grant, actor, code) => {
      const story = await waiting();
      expect(await story.casework.permitAgain(story.stream, [{ ...grant }], actor)).toMatchObject({
        outcome: 'refused',
        code,
      });
      expect((await viewOf(story, coordinator))?.fields.directions.seen).toBe(false);
    },
  );
});

describe('a receiver with whom the person stopped sharing', () => {
  it('cannot take over, knows what it was asked, and can say no', async () => {
    const story = newStory();
    await untilHandingOver(story);
    expect((await viewOf(story, receiver))?.asked).toEqual(['ggz-basic']);
    await story.casework.withdrawPermission(person, 'all', self);

    const view = await viewOf(story, receiver);
    expect(view?.asked).toEqual(['ggz-basic']);
    expect(view?.withheld).toEqual([{ command: 'record-receiver-answer', recipients: [otherGgz.id] }]);
    expect((await viewOf(story, self))?.withheld).toContainEqual({
      command: 'record-receiver-answer',
      recipients: [otherGgz.id],
    });
    expect(await story.give(receiver, yes)).toMatchObject({ outcome: 'not-permitted', recipients: [otherGgz.id] });
    expect((await viewOf(story, self))?.responsible.as).toBe('gp-practice');
    expect(await story.give(receiver, no)).toMatchObject({ outcome: 'handled' });
  });

  it('takes over as long as nothing was stopped', async () => {
    const story = newStory();
    await untilHandingOver(story);
    expect(await story.give(receiver, yes)).toMatchObject({ outcome: 'handled', responsible: { as: 'ggz-receiver' } });
  });
});

describe('a direction of the ggz', () => {
  it('is handed to the ggz only, whatever a form offers', async () => {
    const story = newStory();
    await untilDecided(story);
    const handovers = [{ ...handover, receiver: welfare.id }];
    expect(await story.give(coordinator, { type: 'start-handover', handovers })).toMatchObject({
      outcome: 'invalid',
      issues: [{ code: 'receiver-kind-not-fitting', path: ['command', 'handovers', 0, 'receiver'] }],
    });
  });
});

describe('an advice without ggz', () => {
  it('decides and ends itself where the person agrees', async () => {
    const story = newStory();
    await untilAnswered(story, ['own-network'], 'agrees');
    expect((await viewOf(story, gp))?.state).toBe('completed');
  });

  it('waits for the GP, and then for a word of the coordinator, where the person does not agree', async () => {
    const story = newStory();
    await untilAnswered(story, ['none-needed'], 'disagrees');
    expect(await viewOf(story, gp)).toMatchObject({ state: 'advice-delivered', next: { what: 'record-gp-decision' } });
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    expect(await viewOf(story, gp)).toMatchObject({ state: 'gp-decided', next: { what: 'complete' } });
  });
});
