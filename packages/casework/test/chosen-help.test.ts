import { Instant, type Actor } from '@mgn/domain';
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
  receiver,
  self,
  socialWorker,
  statement,
  team,
  teamWorker,
  untilDecided,
  welfare,
  type Story,
} from './story.js';

const directions = ['ggz-basic', 'social-domain'] as const;

/** What tells which help was chosen: the directions, the clocks that are named after them, and who is asked. */
const telling = [...directions, 'ggz-takeover', 'social-first-contact', otherGgz.id, team.id, 'mh-professional'];

const viewOf = async (story: Story, viewer: Actor) => {
  const view = await story.casework.view(story.stream, viewer);
  if (view === null) throw new Error('the viewer has a part in the case');
  return view;
};

const rowOf = async (story: Story, viewer: Actor) => {
  const { rows } = await story.casework.list({ limit: 10 }, viewer);
  const [row] = await story.casework.label(rows, 'initials', viewer);
  if (row === undefined) throw new Error('the viewer has a part in the case');
  return row;
};

/** What a viewer reads of a case, as text: the view and the row. Seats and who wrote what are no secret of the help that follows. */
const everythingFor = async (story: Story, viewer: Actor): Promise<string> => {
  const { fields, diary: _diary, timeline, ...view } = await viewOf(story, viewer);
  const { appointment: _appointment, conversations: _conversations, ...others } = fields;
  const after = timeline.filter(({ type }) => type.startsWith('receiver') || type === 'handover-started');
  return JSON.stringify({ view, others, after, row: await rowOf(story, viewer) });
};

/** The person agrees, and lets the GP practice know which help was chosen; the network office does not. The GP follows the advice. */
const untilDecidedUnseen = (story: Story, chosen: readonly string[] = directions): Promise<void> =>
  untilDecided(story, chosen, adviceGrants.slice(0, 1));

/** To a receiver what it needs for its own part; which other help was chosen is not told to the neighbourhood team. */
const toTeam = {
  holders: [practice.id, ggz.id, welfare.id],
  recipients: [team.id],
  categories: ['identification', 'exploratory-report'],
  purposes: ['social-support'],
  statement,
} as const;

/** The office heard by telephone which help was chosen, and asks both. */
async function untilAsked(story: Story): Promise<Awaited<ReturnType<Story['give']>>> {
  await untilDecidedUnseen(story);
  const asked = (direction: string, to: string) => ({
    direction,
    receiver: to,
    personConfirmed: true,
    informationSent: ['identification', 'exploratory-report'],
  });
  return story.give(
    coordinator,
    { type: 'start-handover', handovers: [asked('ggz-basic', otherGgz.id), asked('social-domain', team.id)] },
    { with: { grants: [...handoverGrants, toTeam] } },
  );
}

const confirmed = { answer: 'confirmed', firstContactOn: '2026-12-04', takesResponsibility: true };
const declined = { answer: 'declined', reason: 'no-capacity' };

describe('who may not see which help was chosen', () => {
  it('does not read it from the clocks and the next step after the decision, and still knows by when', async () => {
    const story = newStory();
    await untilDecidedUnseen(story);
    const [office_, practice_] = [await viewOf(story, coordinator), await viewOf(story, gp)];
    expect(practice_.clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ norm }) => norm)).toEqual([
      'ggz-takeover',
      'social-first-contact',
    ]);
    expect(office_.clocks.some(({ stoppedOn }) => stoppedOn === null)).toBe(false);
    expect(office_.next).toMatchObject({ what: 'start-handover', by: practice_.next?.by, norm: null });
    expect(practice_.next?.norm).toBe('social-first-contact');
    for (const tell of telling.filter((each) => each !== 'mh-professional')) {
      expect(await everythingFor(story, coordinator)).not.toContain(tell);
    }
  });

  it('does not read it from whose turn it is, from the history, the list or the answer to a command', async () => {
    const story = newStory();
    const started = await untilAsked(story);
    const turn = { what: 'record-receiver-answer', who: null, organisation: null, norm: null };
    expect(started).toMatchObject({ outcome: 'handled', next: turn });
    expect((await viewOf(story, coordinator)).next).toMatchObject(turn);
    expect((await rowOf(story, coordinator)).turns).toMatchObject([
      { what: turn.what, role: null, organisation: null, norm: null },
      { what: turn.what, role: null, organisation: null, norm: null },
    ]);
    story.at('2026-12-01T09:00:00+01:00');
    await story.give(receiver, {
      type: 'record-receiver-answer',
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      answer: declined,
    });
    expect((await viewOf(story, coordinator)).timeline.at(-1)).toMatchObject({
      type: 'receiver-declined',
      role: null,
      organisation: null,
      professional: null,
    });
    for (const tell of telling) expect(await everythingFor(story, coordinator)).not.toContain(tell);
  });

  it('reads all of it once the person permits that, and nothing again once the person stops', async () => {
    const story = newStory();
    await untilAsked(story);
    const [grant] = adviceGrants.slice(1);
    if (grant === undefined) throw new Error('there is a grant for the office');
    await story.casework.permit(person, grant, self);
    const { next, clocks } = await viewOf(story, coordinator);
    expect(next).toMatchObject({ who: 'social-domain-professional', organisation: team.id });
    expect(clocks.map(({ norm }) => norm)).toContain('ggz-takeover');
    expect((await rowOf(story, coordinator)).turns.map(({ organisation }) => organisation).sort()).toEqual(
      [otherGgz.id, team.id].sort(),
    );
    await story.casework.withdrawPermission(person, 'all', self);
    for (const tell of telling) expect(await everythingFor(story, coordinator)).not.toContain(tell);
  });

  it('knows who is responsible, also when that is whoever took over', async () => {
    const story = newStory();
    await untilAsked(story);
    await story.give(receiver, {
      type: 'record-receiver-answer',
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      answer: confirmed,
    });
    const view = await viewOf(story, coordinator);
    expect(view.responsible).toEqual({ organisation: otherGgz.id, as: 'ggz-receiver' });
    expect(view.timeline.at(-1)).toMatchObject({ type: 'receiver-confirmed', organisation: otherGgz.id });
    expect(JSON.stringify({ ...view, timeline: [], responsible: null })).not.toContain(team.id);
  });
});

describe('a refusal', () => {
  const complete = { type: 'complete', transfers: [] };
  const start = (...directions_: readonly string[]) => ({
    type: 'start-handover',
    handovers: directions_.map((direction) => ({
      direction,
      receiver: otherGgz.id,
      personConfirmed: true,
      informationSent: ['identification'],
    })),
  });

  it('names no direction to who may not see them', async () => {
    const story = newStory();
    await untilDecidedUnseen(story);
    const refused = await story.give(coordinator, complete);
    expect(refused).toMatchObject({ outcome: 'refused' });
    const named = JSON.stringify(refused);
    for (const direction of directions) expect(named).not.toContain(direction);
    const reasons = refused.outcome === 'refused' ? refused.reasons : [];
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.details).toEqual({});
  });

  it('does not tell one kind of help from another by its code', async () => {
    const story = newStory();
    await untilDecidedUnseen(story, ['ggz-basic', 'case-conference']);
    const refused = await story.give(coordinator, complete);
    expect(refused.outcome === 'refused' && refused.reasons).toEqual([
      { code: 'receiver-needed', ruleId: 'MGN-VG-026', path: ['transfers'], details: {} },
    ]);
  });

  it('names the directions to who may see them, and the one that the command named itself', async () => {
    const story = newStory();
    await untilDecidedUnseen(story);
    const wrong = await story.give(coordinator, start('primary-care', 'ggz-basic'));
    expect(JSON.stringify(wrong)).toContain('"code":"direction-not-decided"');
    expect(JSON.stringify(wrong)).toContain('"direction":"primary-care"');
    expect(JSON.stringify(wrong)).not.toContain('social-domain');
    await story.casework.permit(person, adviceGrants[1]!, self);
    expect(JSON.stringify(await story.give(coordinator, complete))).toContain('"direction":"social-domain"');
  });
});

describe('who has declined', () => {
  it('is not told who took over, what is next, or that anything changed since', async () => {
    const story = newStory();
    await untilAsked(story);
    story.at('2026-12-01T09:00:00+01:00');
    const said = await story.give(teamWorker, {
      type: 'record-receiver-answer',
      direction: 'social-domain',
      receiver: team.id,
      answer: declined,
    });
    expect(said).toMatchObject({ outcome: 'handled', next: null, responsible: null });
    story.at('2026-12-02T09:00:00+01:00');
    await story.give(receiver, {
      type: 'record-receiver-answer',
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      answer: confirmed,
    });
    expect((await viewOf(story, gp)).responsible.organisation).toBe(otherGgz.id);
    const view = await viewOf(story, teamWorker);
    expect(view).toMatchObject({ state: 'handing-over', responsible: { organisation: practice.id }, next: null });
    const row = await rowOf(story, teamWorker);
    await story.give(coordinator, {
      type: 'complete',
      transfers: [{ direction: 'social-domain', reference: 'TM-0001' }],
    });
    const ended = await rowOf(story, teamWorker);
    expect(ended).toEqual({ ...row, ended: true, version: ended.version });
    const { version, allowed: _allowed, ...later } = await viewOf(story, teamWorker);
    expect({ ...later, version: view.version, allowed: view.allowed }).toEqual(view);
    expect(version).toBe(ended.version);
    expect(row).toMatchObject({
      outside: true,
      state: 'handing-over',
      responsible: practice.id,
      turns: [],
      personLabel: null,
    });
    expect(row.changedAt).toBe('2026-12-01T09:00:00+01:00');
    expect(JSON.stringify({ view, row })).not.toContain(otherGgz.id);
  });
});

describe('a decision that follows by itself', () => {
  it('is not told from one of the GP by who may not see which help was chosen', async () => {
    const story = newStory();
    await untilDecidedUnseen(story, ['social-domain', 'own-network']);
    const view = await viewOf(story, coordinator);
    const decision = view.timeline.find(({ type }) => type === 'gp-decision-recorded');
    expect(decision).toMatchObject({ role: null, organisation: null });
    expect((await viewOf(story, gp)).timeline.find(({ type }) => type === 'gp-decision-recorded')?.role).toBe('system');

    const other = newStory();
    await untilDecidedUnseen(other);
    expect((await viewOf(other, coordinator)).timeline.find(({ type }) => type === decision?.type)).toMatchObject({
      role: null,
      organisation: null,
    });
  });

  it('starts no clock that tells it', async () => {
    const story = newStory();
    await untilDecidedUnseen(story, ['support-point', 'own-network']);
    expect((await viewOf(story, gp)).clocks.map(({ norm }) => norm)).toContain('handover-arranged');
    expect((await viewOf(story, coordinator)).clocks.map(({ norm }) => norm)).not.toContain('handover-arranged');
    expect((await rowOf(story, coordinator)).clocks).toEqual([]);
  });
});

describe('an organisation that sat at the table and took over', () => {
  it('is not known as the one that was asked, until it is responsible', async () => {
    const story = newStory();
    await untilDecidedUnseen(story);
    const asked = (direction: string, to: string) => ({
      direction,
      receiver: to,
      personConfirmed: true,
      informationSent: ['identification', 'exploratory-report'],
    });
    const grants = [handoverGrants[0]!, { ...toTeam, recipients: [welfare.id] }];
    const handovers = [asked('ggz-basic', otherGgz.id), asked('social-domain', welfare.id)];
    await story.give(coordinator, { type: 'start-handover', handovers }, { with: { grants } });
    const said = await story.give(socialWorker, {
      type: 'record-receiver-answer',
      direction: 'social-domain',
      receiver: welfare.id,
      answer: confirmed,
    });
    expect(said).toMatchObject({ outcome: 'handled' });
    const last = (viewer: Actor) => viewOf(story, viewer).then(({ timeline }) => timeline.at(-1));
    expect(await last(coordinator)).toMatchObject({ type: 'receiver-confirmed', role: null, organisation: null });
    expect(await last(gp)).toMatchObject({ type: 'receiver-confirmed', organisation: welfare.id });
  });
});

describe('a receiver', () => {
  it('knows its own turn and its own clock, and not who else is asked for what', async () => {
    const story = newStory();
    await untilAsked(story);
    const view = await viewOf(story, teamWorker);
    expect(view.asked).toEqual(['social-domain']);
    expect(view.clocks.map(({ norm }) => norm)).toContain('social-first-contact');
    expect(view.clocks.map(({ norm }) => norm)).not.toContain('ggz-takeover');
    expect((await rowOf(story, teamWorker)).turns).toMatchObject([
      { organisation: team.id, role: 'social-domain-professional', norm: 'social-first-contact' },
      { organisation: null, role: null, norm: null },
    ]);
    const mine = await everythingFor(story, teamWorker);
    for (const tell of ['ggz-basic', 'ggz-takeover', otherGgz.id]) expect(mine).not.toContain(tell);
  });
});

describe('a list', () => {
  it('cannot be asked whose turn it is', async () => {
    const story = newStory();
    await untilAsked(story);
    const asked = {
      limit: 10,
      nextOrganisation: otherGgz.id,
      nextRole: 'nobody',
      tickAtOrBefore: Instant.parse('2020-01-01T00:00:00Z'),
    };
    expect((await story.casework.list(asked, coordinator)).total).toBe(1);
  });

  it('does not name who has a part in a case', async () => {
    const story = newStory();
    await untilAsked(story);
    expect(await rowOf(story, gp)).not.toHaveProperty('involved');
    expect(JSON.stringify(await rowOf(story, coordinator))).not.toContain(office.id);
  });
});
