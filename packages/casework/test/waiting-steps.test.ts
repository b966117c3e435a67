import { randomUUID } from 'node:crypto';
import type { Grant, SecondAnswer } from '@mgn/casework';
import { CommandId, OrganisationId, PlainDate, type Actor, type CommandType } from '@mgn/domain';
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
  plan,
  practice,
  psychologist,
  receiver,
  report,
  seats,
  self,
  socialWorker,
  tableGrants,
  team,
  untilDecided,
  untilScheduled,
  welfare,
  type Story,
} from './story.js';

const viewOf = (story: Story, viewer: Actor) => story.casework.view(story.stream, viewer);
const withheldFor = async (story: Story, viewer: Actor) =>
  ((await viewOf(story, viewer))?.withheld ?? []).map(({ command }) => command);

const nobody = OrganisationId.parse(randomUUID());

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
  return story.casework.permitAgain(await formOf(story, grant, command), actor);
}

/** The form with that answer, as it was shown: with an id of its own. */
async function formOf(story: Story, grant: Grant, command: CommandType = 'start-handover'): Promise<SecondAnswer> {
  const { version: expects = 0, sharing } = (await viewOf(story, self)) ?? {};
  return { id: newId(), stream: story.stream, expects, sharing: sharing ?? 0, command, grants: [{ ...grant }] };
}

const newId = (): CommandId => CommandId.parse(randomUUID());

/** The permissions of the person, and the lines that second answers left in the log of the case, oldest first. */
const consentsOf = async (story: Story) => (await story.casework.sharing(person, self))?.consents ?? [];
const linesOf = async (story: Story) =>
  (await story.log.readAudit({ person, limit: 200 }))
    .filter(({ facts }) => facts['command'] === 'permit-again')
    .map(({ outcome, stream, facts }) => ({ outcome, stream, reasons: facts['reasons'] }))
    .reverse();

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

const agreed = { type: 'agree-advice', reportNumber: 1, personView: 'agrees', personWords: null, textConfirmed: true };

async function untilWritten(story: Story, directions: readonly string[] = ['ggz-basic']): Promise<void> {
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  });
  await story.give(socialWorker, { type: 'write-report', report: { ...report, directions } });
}

async function untilAnsweredOn(story: Story, directions: readonly string[], personView: string): Promise<void> {
  await untilWritten(story, directions);
  await story.give(self, { ...agreed, personView }, { with: { grants: adviceGrants.slice(0, 1) } });
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

describe('a second answer that is not what it claims to be', () => {
  it.each([
    ['no id', { id: 'x' }, ['id']],
    ['nothing that is permitted', { grants: [] }, ['grants']],
    ['a permission that is none', { grants: [null] }, ['grants', 0]],
    ['an unknown step', { command: 'dance' }, ['command']],
    ['an unknown field', { more: true }, ['more']],
  ])('is refused at its place, and leaves nothing: %s', async (_what, change, path) => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const before = (await consentsOf(story)).length;
    const sent = { ...(await formOf(story, again)), ...change } as SecondAnswer;
    expect(await story.casework.permitAgain(sent, coordinator)).toMatchObject({ outcome: 'refused', path });
    expect(await consentsOf(story)).toHaveLength(before);
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
    [
      'it is for longer than the person heard',
      { ...again, until: PlainDate.parse('2099-01-01') },
      coordinator,
      'grant-not-with-this-step',
    ],
    [
      'it is for something else as well',
      { ...again, purposes: ['exploratory-conversation', 'treatment'] },
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
    const late = { ...(await formOf(story, again)), expects: 1 };
    expect(await story.casework.permitAgain(late, coordinator)).toEqual({ outcome: 'stale' });
    expect(await linesOf(story)).toEqual([]);
  });

  it('does not undo what the person stopped after the asker looked', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const opened = await formOf(story, again);
    await story.casework.withdrawPermission(person, 'all', self);
    expect(await story.casework.permitAgain(opened, coordinator)).toEqual({ outcome: 'stale' });
    expect((await viewOf(story, coordinator))?.fields.directions.seen).toBe(false);
    expect(await answer(story, again, coordinator)).toMatchObject({ outcome: 'handled' });
  });

  it('stands in the log of the case', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    await answer(story, again, coordinator);
    expect(await linesOf(story)).toEqual([{ outcome: 'permitted', stream: story.stream, reasons: undefined }]);
  });
});

describe('a permission that comes with a command', () => {
  it('does not undo what the person stopped after the form was opened', async () => {
    const story = newStory();
    await untilScheduled(story);
    await untilWritten(story);
    await story.give(self, agreed, { with: { grants: [] } });
    const { sharing } = (await viewOf(story, coordinator)) ?? {};
    const grants = [{ ...adviceGrants[0], askedAgain: true }];
    await story.casework.withdrawPermission(person, 'all', self);
    const late = await story.give(coordinator, { type: 'deliver-advice' }, { with: { grants, sharing } });
    expect(late).toMatchObject({ outcome: 'stale' });
    expect((await viewOf(story, gp))?.fields.advice.seen).toBe(false);
    const now = (await viewOf(story, coordinator))?.sharing;
    const given = await story.give(coordinator, { type: 'deliver-advice' }, { with: { grants, sharing: now } });
    expect(given).toMatchObject({ outcome: 'handled' });
  });

  it('for somebody who was never asked for needs a second answer, once the person stopped everything', async () => {
    const story = newStory();
    await untilScheduled(story);
    await story.give(coordinator, { type: 'replan', reason: 'person-asked' });
    await story.casework.withdrawPermission(person, 'all', self);
    story.at('2026-11-23T09:05:00+01:00');
    const named = { ...again, holders: [practice.id], categories: ['identification'] } satisfies Grant;
    expect(await answer(story, named, coordinator, 'record-contact-attempt')).toMatchObject({ outcome: 'handled' });
    const someone = { ...tableGrants[0], recipients: [otherGgz.id] };
    const otherSeats = [{ ...seats[0], organisation: otherGgz.id }, seats[1]];
    const date = { ...plan, appointment: { ...plan.appointment, seats: otherSeats } };
    const silent = await story.give(coordinator, date, { with: { grants: [someone] } });
    expect(silent).toMatchObject({ outcome: 'invalid', issues: [{ code: 'person-said-no' }] });
    const asked = await story.give(coordinator, date, { with: { grants: [{ ...someone, askedAgain: true }] } });
    expect(asked).toMatchObject({ outcome: 'handled' });
  });
});

describe('a second answer that is sent twice', () => {
  const asked = async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    return { story, form: await formOf(story, again), before: (await consentsOf(story)).length };
  };

  it('is recorded once, and answered as the first time: with its own moment, on whatever version', async () => {
    const { story, form, before } = await asked();
    story.at('2026-11-27T10:00:00+01:00');
    const first = await story.casework.permitAgain(form, coordinator);
    expect(first).toEqual({ outcome: 'handled', at: '2026-11-27T10:00:00+01:00' });
    story.at('2026-11-27T10:00:05+01:00');
    expect(await story.casework.permitAgain(form, coordinator)).toEqual(first);
    await story.give(
      coordinator,
      { type: 'start-handover', handovers: [handover] },
      { with: { grants: handoverGrants } },
    );
    await story.casework.withdrawPermission(person, 'all', self);
    expect(await story.casework.permitAgain(form, coordinator)).toEqual(first);
    expect((await consentsOf(story)).length).toBe(before + 1 + handoverGrants.length);
    expect(await linesOf(story)).toEqual([{ outcome: 'permitted', stream: story.stream, reasons: undefined }]);
    expect((await viewOf(story, coordinator))?.fields.directions.seen).toBe(false);
  });

  it('is recorded once when both come at the same moment', async () => {
    const { story, form, before } = await asked();
    const answers = await Promise.all([1, 2, 3].map(() => story.casework.permitAgain(form, coordinator)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['handled', 'handled', 'handled']);
    expect((await consentsOf(story)).length).toBe(before + 1);
    expect((await linesOf(story)).length).toBe(1);
  });

  it('is not the first one when something else stands in it, or somebody else sends it', async () => {
    const { story, form, before } = await asked();
    await story.casework.permitAgain(form, coordinator);
    const otherStatement = { ...again, statement: { ...again.statement, language: 'en' } } as const;
    const others: readonly (readonly [SecondAnswer, Actor])[] = [
      [{ ...form, grants: [otherStatement] }, coordinator],
      [{ ...form, command: 'complete' }, coordinator],
      [{ ...form, expects: form.expects + 1 }, coordinator],
      [form, socialWorker],
      [form, receiver],
    ];
    for (const [other, actor] of others) {
      expect(await story.casework.permitAgain(other, actor)).toEqual({ outcome: 'command-id-reused' });
    }
    expect((await consentsOf(story)).length).toBe(before + 1);
    expect((await linesOf(story)).length).toBe(1);
  });

  it('is not a command, and a command is no second answer', async () => {
    const { story, form } = await asked();
    const started = { type: 'start-handover', handovers: [handover] };
    await story.casework.permitAgain(form, coordinator);
    const reused = { id: form.id, with: { grants: handoverGrants } };
    expect(await story.give(coordinator, started, reused)).toEqual({ outcome: 'command-id-reused' });
    const id = newId();
    expect(await story.give(coordinator, started, { ...reused, id })).toMatchObject({ outcome: 'handled' });
    const late = { ...(await formOf(story, again)), id };
    expect(await story.casework.permitAgain(late, coordinator)).toEqual({ outcome: 'command-id-reused' });
  });

  it('may be given anew after it was refused: the id is not used up', async () => {
    const { story, form } = await asked();
    const unsure = { ...form, grants: [{ ...again, askedAgain: false }] };
    expect(await story.casework.permitAgain(unsure, coordinator)).toMatchObject({ code: 'person-said-no' });
    expect(await story.casework.permitAgain(form, coordinator)).toMatchObject({ outcome: 'handled' });
  });
});

describe('a second answer that is refused', () => {
  it('leaves one line in the log of the case, with the code; who has no part in the case leaves none', async () => {
    const story = newStory();
    await untilAnswered(story, ['ggz-basic', 'own-network'], 'agrees');
    await story.give(gp, { type: 'record-gp-decision', decision: 'follows-advice' });
    const wrong: readonly (readonly [Grant, Actor, CommandType?])[] = [
      [{ ...again, askedAgain: false }, coordinator],
      [{ ...again, categories: ['exploratory-report'] }, coordinator],
      [again, coordinator, 'replan'],
      [{ ...again, holders: [nobody] }, coordinator],
      [again, receiver],
    ];
    for (const [index, [grant, actor, command]] of wrong.entries()) {
      story.at(`2026-11-27T10:0${String(index)}:00+01:00`);
      await answer(story, grant, actor, command);
    }
    const refused = (code: string) => ({ outcome: 'refused', stream: story.stream, reasons: [code] });
    expect(await linesOf(story)).toEqual([
      refused('person-said-no'),
      refused('grant-not-with-this-step'),
      refused('nothing-waits'),
      refused('unknown-organisation'),
    ]);
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
  it('is for that one and for the person to know: the other can say yes', async () => {
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
    expect((await viewOf(story, self))?.withheld).toEqual([
      { command: 'record-receiver-answer', lacks: 'receiver', recipients: [team.id] },
    ]);
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
