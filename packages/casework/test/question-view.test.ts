import { describe, expect, it } from 'vitest';
import { beside } from './several-processes.js';
import { coordinator, gp, ggz, otherGp, person, practice, psychologist, self, statement, welfare } from './story.js';

const question = {
  type: 'submit',
  question: 'Wie kan helpen met de huur en met slapen tegelijk?',
  tried: 'Het buurtteam kwam twee keer.',
  background: { ageBand: '40-49', municipality: null, rareFeature: false },
  personInformed: true,
  personAgrees: true,
  textsChecked: true,
};

describe('a question for the case conference', () => {
  it('without a name leads to nobody: not in its case file, its texts or the audit log', async () => {
    const item = await beside('case-conference-item', { inCase: false });
    expect(await item.give(gp, { type: 'prepare', mode: 'anonymous' })).toMatchObject({ outcome: 'handled' });
    expect(await item.give(gp, question)).toMatchObject({ outcome: 'handled', state: 'submitted' });
    const { log, casework, stream: conversation } = item.story;
    const stored = await log.readStream(item.stream);
    expect(stored).toMatchObject({ person: null, caseId: item.stream });
    expect(JSON.stringify(stored)).not.toContain(person);
    expect(JSON.stringify(stored)).not.toContain(conversation);
    expect((await log.readAudit({ person, limit: 100 })).filter(({ stream }) => stream === item.stream)).toEqual([]);
    const view = await casework.viewQuestion(item.stream, coordinator);
    expect(view).toMatchObject({
      person: null,
      sharing: null,
      fields: { question: { seen: true, value: { question: question.question } } },
    });
    expect(await casework.viewQuestion(item.stream, self)).toBeNull();
    expect(await casework.viewQuestion(item.stream, otherGp)).toBeNull();
  });

  it('without a name cannot join the case file of somebody', async () => {
    const item = await beside('case-conference-item');
    expect(await item.give(gp, { type: 'prepare', mode: 'anonymous' })).toMatchObject({
      outcome: 'invalid',
      issues: [{ path: ['caseId'] }],
    });
  });

  it('with a BSN in its text is refused, and nothing of it is kept', async () => {
    const item = await beside('case-conference-item', { inCase: false });
    await item.give(gp, { type: 'prepare', mode: 'anonymous' });
    const refused = await item.give(gp, { ...question, question: 'Het gaat om 999990019, die niet slaapt.' });
    expect(refused).toMatchObject({ outcome: 'refused', reasons: [{ ruleId: 'MGN-CO-006' }], state: 'draft' });
    const lines = await item.story.log.readAudit({ caseId: item.stream as never, limit: 100 });
    expect(JSON.stringify(lines)).not.toContain('999990019');
  });

  it('with a name is seen by those whom the person permits, as far as they are permitted', async () => {
    const item = await beside('case-conference-item');
    const grant = {
      holders: [practice.id],
      recipients: [ggz.id],
      categories: ['identification', 'help-request'],
      purposes: ['case-conference'],
      statement,
    };
    await item.give(gp, { type: 'prepare', mode: 'identified', person });
    const consent = { organisations: [practice.id, ggz.id, welfare.id], givenOn: '2026-11-23' };
    expect(await item.give(gp, { ...question, consent }, { grants: [grant] })).toMatchObject({ outcome: 'handled' });
    expect(await item.give(coordinator, { type: 'screen' })).toMatchObject({ outcome: 'handled' });
    const session = (...participants: readonly string[]) => ({
      type: 'schedule',
      session: { on: '2026-11-26', participants },
    });
    // The gate has no permission for welfare, whatever the question says of it.
    expect(await item.give(coordinator, session(practice.id, ggz.id, welfare.id))).toMatchObject({
      outcome: 'not-permitted',
      recipients: [welfare.id],
    });
    expect(await item.give(coordinator, session(practice.id, ggz.id))).toMatchObject({ outcome: 'handled' });
    const view = await item.story.casework.viewQuestion(item.stream, psychologist);
    expect(view?.fields.name).toMatchObject({ seen: true });
    expect(view?.about.session).toMatchObject({ on: '2026-11-26' });
    expect(await item.story.casework.viewQuestion(item.stream, self)).not.toBeNull();
  });

  it('that goes on without a name keeps every turn, and ends when the transfer was asked for', async () => {
    const item = await beside('case-conference-item', { inCase: false });
    const { casework, log, stream: conversation } = item.story;
    const given = async (...step: Parameters<typeof item.give>) =>
      expect(await item.give(...step)).toMatchObject({ outcome: 'handled', warnings: [] });
    const today = '2026-11-23';
    const chair = { ...coordinator, role: 'case-conference-chair' } as typeof coordinator;
    await given(gp, { type: 'prepare', mode: 'anonymous' });
    await given(gp, question);
    await given(coordinator, { type: 'screen' });
    await given(coordinator, { type: 'schedule', session: { on: today, participants: [] } });
    const attendees = [
      { organisation: practice.id, domain: 'gp' },
      { organisation: ggz.id, domain: 'ggz' },
      { organisation: welfare.id, domain: 'social' },
    ];
    await given(chair, { type: 'record-discussed', attendees });
    const turnsFor = async (viewer: Parameters<typeof casework.viewQuestion>[1]) => {
      const { rows } = await casework.listOf('case-conference-item', { limit: 10 }, viewer);
      return rows.flatMap(({ turns }) => turns.map(({ what, organisation }) => [what, organisation]));
    };
    expect(await turnsFor(chair)).toEqual([
      ['record-feedback', practice.id],
      ['agree-actions', null],
    ]);
    const owner = (organisation: string, role: string) => ({ organisation, role });
    await given(chair, {
      type: 'agree-actions',
      advice: 'Begin met de huur.',
      directions: [],
      actions: [
        { what: 'Belt de verhuurder', owner: owner(welfare.id, 'social-domain-professional'), by: '2026-12-01' },
        { what: 'Denkt mee over slapen', owner: owner(ggz.id, 'mh-professional'), by: '2026-12-08' },
      ],
      textsChecked: true,
    });
    await given(gp, {
      type: 'escalate',
      direction: 'ggz-basic',
      noFittingPlace: true,
      personDecision: 'accept',
      searchConsent: true,
      identifiedHandover: true,
      onPersonsWord: true,
    });
    expect(await turnsFor(psychologist)).toEqual([
      ['record-feedback', practice.id],
      ['confirm-carried-on', practice.id],
      ['complete-action', welfare.id],
      ['complete-action', ggz.id],
    ]);
    // Nothing of it joins the case file of anybody.
    expect(await log.readStream(conversation)).toMatchObject({ process: 'exploratory-conversation' });
    expect(await item.give(gp, { type: 'close' })).toMatchObject({ outcome: 'refused' });
    expect(await item.give(psychologist, { type: 'confirm-carried-on' })).toMatchObject({ outcome: 'refused' });
    await given(gp, { type: 'record-feedback' });
    await given(gp, { type: 'confirm-carried-on' });
    await given(gp, { type: 'complete-action', action: 1 });
    await given(psychologist, { type: 'complete-action', action: 2 });
    expect(await turnsFor(gp)).toEqual([['close', practice.id]]);
    expect(await item.give(gp, { type: 'close' })).toMatchObject({ outcome: 'handled', state: 'escalated' });
    expect(await turnsFor(gp)).toEqual([]);
  });
});
