import type { Grant } from '@mgn/casework';
import type { Actor, CommandType } from '@mgn/domain';
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
  practice,
  psychologist,
  receiver,
  report,
  seats,
  self,
  socialWorker,
  team,
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

/** What the person said when asked again, on the version that everybody sees. */
async function answer(story: Story, grant: Grant, actor: Actor, command: CommandType = 'start-handover') {
  const expects = (await viewOf(story, self))?.version ?? 0;
  return story.casework.permitAgain({ stream: story.stream, expects, command, grants: [{ ...grant }] }, actor);
}

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
  await untilAnsweredOn(story, directions, personView);
}

async function untilAnsweredOn(story: Story, directions: readonly string[], personView: string): Promise<void> {
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
    expect(await answer(story, again, coordinator)).toMatchObject({ outcome: 'handled' });
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
    ['nothing waits for who asks', again, socialWorker, 'nothing-waits'],
    ['who asks has no part in the case', again, receiver, 'unknown-case'],
  ] as const satisfies readonly (readonly [string, Grant, Actor, string])[])(
    'permits nothing when %s',
    async (_why, grant, actor, code) => {
      const story = await waiting();
      expect(await answer(story, grant, actor)).toMatchObject({ outcome: 'refused', code });
      expect((await viewOf(story, coordinator))?.fields.directions.seen).toBe(false);
    },
  );
});

describe('a second answer', () => {
  it('about who somebody is says nothing about the help that is chosen later', async () => {
    const story = newStory();
    await untilScheduled(story);
    await story.casework.withdrawPermission(person, 'all', self);
    expect(await withheldFor(story, coordinator)).toEqual(['record-contact-attempt', 'replan']);
    const wide = { ...again, categories: ['identification', 'plan-agreements'] } as const satisfies Grant;
    expect(await answer(story, wide, coordinator, 'replan')).toMatchObject({ code: 'grant-not-with-this-step' });
    const named = { ...wide, holders: [practice.id] };
    expect(await answer(story, named, coordinator, 'replan')).toMatchObject({ outcome: 'handled' });
    await untilAnsweredOn(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const { fields } = (await viewOf(story, coordinator)) ?? {};
    expect([fields?.name.seen, fields?.directions.seen, fields?.gpDecision.seen]).toEqual([true, false, false]);
  });

  it('counts on the version that the asker saw', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const late = { stream: story.stream, expects: 1, command: 'start-handover', grants: [again] } as const;
    expect(await story.casework.permitAgain(late, coordinator)).toEqual({ outcome: 'stale' });
  });

  it('stands in the log of the case', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    await answer(story, again, coordinator);
    const lines = await story.log.readAudit({ person, limit: 200 });
    expect(lines.find(({ facts }) => facts['command'] === 'permit-again')).toMatchObject({ stream: story.stream });
  });
});

describe('a conversation for which nobody has to be found any more', () => {
  it('waits for nothing: the office ends it without seeing what was chosen', async () => {
    const story = newStory();
    await untilAnswered(story, ['none-needed'], 'disagrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    expect(await withheldFor(story, coordinator)).toEqual([]);
    expect(await withheldFor(story, self)).toEqual([]);
    expect(await story.give(coordinator, { type: 'complete' })).toMatchObject({ outcome: 'handled' });
  });
});

describe('a region without a network office', () => {
  it('has nothing that waits for one', async () => {
    const story = newStory(undefined, { networkOffice: null });
    await untilScheduled(story);
    await story.casework.withdrawPermission(person, 'all', self);
    expect(await withheldFor(story, coordinator)).toEqual([]);
    expect(await withheldFor(story, self)).toEqual([]);
  });
});

describe('two receivers of which one may not see the person any more', () => {
  it('is for that one to know: the other can say yes, and the person is not told that nobody helps', async () => {
    const story = newStory();
    await untilDecided(story, ['ggz-basic', 'social-domain']);
    const social = { ...handover, direction: 'social-domain', receiver: team.id };
    const toSocial = { ...handoverGrants[0]!, recipients: [team.id], purposes: ['social-support'] };
    const started = await story.give(
      coordinator,
      { type: 'start-handover', handovers: [handover, social] },
      { with: { grants: [...handoverGrants, toSocial] } },
    );
    expect(started).toMatchObject({ outcome: 'handled' });
    const consents = (await story.casework.sharing(person, self))?.consents ?? [];
    const toStop = consents.find((consent) => JSON.stringify(consent).includes(team.id))?.id ?? '';
    await story.casework.withdrawPermission(person, toStop, self);
    expect(await withheldFor(story, self)).not.toContain('record-receiver-answer');
    expect(await withheldFor(story, receiver)).toEqual([]);
    expect(await story.give(receiver, yes)).toMatchObject({ outcome: 'handled' });
  });
});

describe('those at the table', () => {
  it('do not read what the GP decided after the person stopped sharing', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.casework.withdrawPermission(person, 'all', self);
    await story.give(gp, {
      type: 'record-gp-decision',
      decision: 'refers-otherwise',
      reason: 'other',
      note: 'Eerst naar de eigen praktijk.',
      refersTo: ['primary-care'],
    });
    for (const viewer of [psychologist, socialWorker]) {
      expect((await viewOf(story, viewer))?.fields.gpDecision).toEqual({ seen: false, why: 'not-available' });
    }
    expect((await viewOf(story, gp))?.fields.gpDecision.seen).toBe(true);
  });
});

describe('a receiver with whom the person stopped sharing', () => {
  it('cannot take over, knows what it was asked, and can say no', async () => {
    const story = newStory();
    await untilHandingOver(story);
    expect((await viewOf(story, receiver))?.asked).toEqual(['ggz-basic']);
    await story.casework.withdrawPermission(person, 'all', self);

    const view = await viewOf(story, receiver);
    expect(view?.asked).toEqual(['ggz-basic']);
    expect(view?.withheld).toEqual([
      { command: 'record-receiver-answer', lacks: 'receiver', recipients: [otherGgz.id] },
    ]);
    expect((await viewOf(story, self))?.withheld).toContainEqual({
      command: 'record-receiver-answer',
      lacks: 'receiver',
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
