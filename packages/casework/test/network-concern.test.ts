import { randomUUID } from 'node:crypto';
import { caseProcessKinds, caseStateOf, rebuildLists } from '@mgn/casework';
import { CaseId, CommandId, nationalDefaults, StreamId, type Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { beside, signal } from './several-processes.js';
import {
  coordinator,
  details,
  ggz,
  gp,
  newStory,
  office,
  otherGgz,
  otherGp,
  person,
  practice,
  psychologist,
  receiver,
  requestGrants,
  self,
  statement,
  submit,
  untilScheduled,
  waaier,
  waaierCoordinator,
} from './story.js';
import { concern, firstReport, raise, raisedUntil } from './told-concern.js';

const settle = { type: 'settle', reason: 'improved', explanation: 'Het aandeel halveerde.' } as const;

describe('a concern about the network', () => {
  it('goes from the signal through all seven steps to an independent party, with somebody responsible and a day at each', async () => {
    const told = await raisedUntil(7);
    const { casework } = told.story;
    const view = await casework.viewConcern(told.stream, gp);
    expect(view).toMatchObject({
      caseNumber: 'NZ-0001',
      state: 'reported',
      step: 7,
      positions: ['reporter'],
      responsible: { organisation: waaier.id, as: 'leading-insurer' },
      next: { what: 'hand-over-organisation', organisation: waaier.id },
      description: raise.description,
      allowed: [],
    });
    expect(view?.reports.map(({ step, report }) => [step, report])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((step) => [step, `Wat stap ${String(step)} opleverde.`]),
    );
    expect(await told.give(waaierCoordinator, { type: 'hand-over-organisation', to: otherGgz.id })).toMatchObject({
      outcome: 'handled',
      state: 'handed-over',
      next: null,
    });
    // Whoever organises the conversations from now on reads why.
    expect(await casework.viewConcern(told.stream, receiver)).toMatchObject({
      positions: ['independent-party'],
      ending: { how: 'handed-over', to: otherGgz.id },
    });
  });

  it('moves from whoever raised it to the insurer with the second step', async () => {
    const told = await raisedUntil(0);
    expect(await told.give(gp, firstReport)).toMatchObject({
      outcome: 'handled',
      responsible: { organisation: practice.id, as: 'reporting-organisation' },
      next: { what: 'take-next-step', organisation: waaier.id, by: '2026-12-07' },
    });
    expect(await told.give(waaierCoordinator, { type: 'take-next-step', reportBy: '2027-03-01' })).toMatchObject({
      outcome: 'handled',
      state: 'under-way',
      responsible: { organisation: waaier.id, as: 'leading-insurer' },
      next: { what: 'record-report', organisation: waaier.id, by: '2027-03-01' },
    });
  });

  it('is settled with a reason, and read afterwards as it ended', async () => {
    const told = await raisedUntil(1);
    expect(await told.give(waaierCoordinator, settle)).toMatchObject({ outcome: 'handled', state: 'settled' });
    expect(await told.story.casework.viewConcern(told.stream, psychologist)).toMatchObject({
      ended: true,
      ending: { how: 'settled', reason: 'improved', explanation: settle.explanation },
      next: null,
      clocks: [],
    });
  });
});

describe('a command about a concern', () => {
  it('that comes again gives the first answer again, and does nothing twice', async () => {
    const told = concern();
    const envelope = {
      id: CommandId.parse(randomUUID()),
      process: 'network-concern',
      stream: told.stream,
      expects: 0,
      actor: gp,
      command: raise,
    };
    expect(await told.story.casework.handle(envelope)).toMatchObject({ outcome: 'handled', again: false });
    expect(await told.story.casework.handle(envelope)).toMatchObject({
      outcome: 'handled',
      again: true,
      caseNumber: 'NZ-0001',
      responsible: { organisation: practice.id },
    });
    expect((await told.story.log.readStream(told.stream))?.events).toHaveLength(1);
    expect(
      await told.story.casework.handle({ ...envelope, command: { ...raise, signal: 'participation' } }),
    ).toMatchObject({ outcome: 'command-id-reused' });
  });

  it('on an older version is stale', async () => {
    const told = await raisedUntil(1);
    expect(await told.give(waaierCoordinator, settle, { expects: 1 })).toEqual({
      outcome: 'stale',
      expected: 1,
      version: 2,
      state: 'reported',
    });
  });

  const refusals: readonly (readonly [string, number, Actor, object, code: string, path?: string])[] = [
    ['about the insurer itself', -1, gp, { ...raise, about: waaier.id }, 'insurer-is-the-subject', 'insurer'],
    ['with a BSN in it', -1, gp, { ...raise, description: 'Het gaat om 999990019.' }, 'person-in-text', 'description'],
    ['without a report', 0, gp, { ...firstReport, report: null }, 'step-report-missing', 'report'],
    [
      'to too few',
      0,
      gp,
      { ...firstReport, addressees: ['national-steering-group'] },
      'addressee-missing',
      'addressees',
    ],
    ['a name in a report', 0, gp, { ...firstReport, report: 'Bel 06 12345678.' }, 'person-in-text', 'report'],
    ['a report by another', 0, psychologist, firstReport, 'not-the-responsible-party'],
    ['a step before the report', 0, waaierCoordinator, { type: 'take-next-step' }, 'step-not-reached'],
    ['a step by whoever raised it', 1, gp, { type: 'take-next-step' }, 'not-the-leading-insurer'],
    [
      'a day that has passed',
      1,
      waaierCoordinator,
      { type: 'take-next-step', reportBy: '2026-11-20' },
      'report-day-not-possible',
      'reportBy',
    ],
    ['a step after the last', 7, waaierCoordinator, { type: 'take-next-step' }, 'last-step-reached'],
    [
      'a hand-over before the last step',
      2,
      waaierCoordinator,
      { type: 'hand-over-organisation', to: otherGgz.id },
      'last-step-not-reached',
    ],
    [
      'a hand-over to nobody',
      7,
      waaierCoordinator,
      { type: 'hand-over-organisation', to: null },
      'party-missing',
      'to',
    ],
    [
      'a hand-over to whom it is about',
      7,
      waaierCoordinator,
      { type: 'hand-over-organisation', to: ggz.id },
      'party-not-independent',
      'to',
    ],
    ['an end without a reason', 1, waaierCoordinator, { ...settle, reason: null }, 'settlement-reason-missing'],
    ['an end by whom it is about', 1, psychologist, settle, 'not-the-responsible-party'],
    [
      'an end with somebody in it',
      1,
      waaierCoordinator,
      { ...settle, explanation: 'Mw. De Vries is blij.' },
      'person-in-text',
    ],
    ['by a person', -1, self, raise, 'role-not-allowed'],
  ];

  it.each(refusals.map((row) => [row[0], row] as const))('is refused: %s', async (_what, row) => {
    const [, step, actor, command, code, path] = row;
    const told = step < 0 ? concern() : await raisedUntil(step);
    const before = await told.story.log.readStream(told.stream);
    expect(await told.give(actor, command)).toMatchObject({
      outcome: 'refused',
      reasons: [{ code, ...(path !== undefined && { path: [path] }) }],
    });
    expect(await told.story.log.readStream(told.stream)).toEqual(before);
  });

  it('of whom it is about as the one who raised it does not settle it', async () => {
    const told = concern();
    await told.give(psychologist, raise);
    expect(await told.give(psychologist, settle)).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'concern-about-oneself', ruleId: 'MGN-NC-007' }],
    });
  });

  it.each([
    ['an insurer that is none', { insurer: practice.id }, 'invalid-value', 'insurer'],
    ['an organisation that nobody knows', { about: randomUUID() }, 'unknown-organisation', 'about'],
  ])('names %s: it is invalid', async (_what, other, code, field) => {
    const told = concern();
    expect(await told.give(gp, { ...raise, ...other })).toEqual({
      outcome: 'invalid',
      issues: [{ code, path: ['command', field] }],
    });
    expect(await told.story.log.readStream(told.stream)).toBeNull();
  });
});

describe('rule CASE-020: a concern stands by itself', () => {
  it('stands in no case file and leads to no person; texts are references', async () => {
    const told = await raisedUntil(1);
    const stored = await told.story.log.readStream(told.stream);
    expect(stored).toMatchObject({ process: 'network-concern', caseId: null, person: null, caseNumber: 'NZ-0001' });
    const [raised] = stored?.events ?? [];
    expect(raised?.data).toMatchObject({ description: expect.stringMatching(/^text:/) as unknown });
    expect(JSON.stringify(stored)).not.toContain('120 adviezen');
    expect(raised?.actor).toEqual({ role: 'general-practitioner', organisation: practice.id });
    expect(await told.story.log.readCase(CaseId.parse(told.stream))).toEqual([]);
  });

  it('is named in the audit log with who acted, and with nobody whom it would be about', async () => {
    const told = await raisedUntil(0);
    await told.story.casework.viewConcern(told.stream, psychologist);
    const lines = (await told.story.log.readAudit({ limit: 50 })).filter(({ stream }) => stream === told.stream);
    expect(lines.map(({ action, actor, person: about, caseId }) => [action, actor, about, caseId])).toEqual(
      expect.arrayContaining([
        ['command', gp, null, null],
        ['view', psychologist, null, null],
      ]),
    );
    expect(lines).toHaveLength(2);
  });

  it('keeps nothing of a text that was refused', async () => {
    const told = concern();
    await told.give(gp, { ...raise, description: 'Het gaat om 999990019, die niet slaapt.' });
    expect(JSON.stringify(await told.story.log.readAudit({ limit: 50 }))).not.toContain('999990019');
  });

  it.each([
    ['a case file', { caseId: randomUUID() }],
    ['the details of a person', { with: { person: details } }],
    ['a permission', { with: { grants: requestGrants } }],
    ['content of another system', { with: { foreign: { format: 'fhir-r4', content: {} } } }],
  ])('takes no %s along', async (_what, along) => {
    const told = concern();
    expect(await told.give(gp, raise, along)).toMatchObject({ outcome: 'invalid' });
    expect(await told.story.log.readStream(told.stream)).toBeNull();
  });

  it('cannot get the id of a case of somebody', async () => {
    const story = newStory();
    const caseId = CaseId.parse(randomUUID());
    const item = await beside('transfer-case', { story, inCase: false });
    await story.casework.handle({
      id: randomUUID(),
      process: 'transfer-case',
      stream: item.stream,
      caseId,
      expects: 0,
      actor: gp,
      command: signal,
    });
    const told = concern(story);
    expect(await told.give(gp, raise, { stream: StreamId.parse(caseId) })).toEqual({
      outcome: 'invalid',
      issues: [{ code: 'invalid-value', path: ['stream'] }],
    });
  });

  it.each(['case-conference-item', 'transfer-case'] as const)('is joined by no %s', async (process) => {
    const told = await raisedUntil(0);
    const item = await beside(process, { story: told.story, inCase: false });
    expect(
      await told.story.casework.handle({
        id: randomUUID(),
        process,
        stream: item.stream,
        caseId: told.stream,
        expects: 0,
        actor: gp,
        command: process === 'transfer-case' ? signal : { type: 'prepare', mode: 'anonymous' },
      }),
    ).toEqual({ outcome: 'invalid', issues: [{ code: 'invalid-value', path: ['caseId'] }] });
  });

  it('sets nothing off elsewhere, and no command of another process reaches it', async () => {
    const story = newStory();
    await untilScheduled(story);
    const before = await story.log.readCase(CaseId.parse(story.stream));
    const told = await raisedUntil(2, story);
    expect(await story.log.readCase(CaseId.parse(story.stream))).toEqual(before);
    expect(await story.give(gp, submit, { with: { person: details } })).not.toMatchObject({ outcome: 'handled' });
    expect(
      await story.casework.handle({
        id: randomUUID(),
        stream: told.stream,
        expects: 4,
        actor: gp,
        command: { type: 'withdraw', reason: 'deceased' },
      }),
    ).toEqual({ outcome: 'unknown-case' });
    // No case file has a concern in it, so that none can stand in the state of one.
    expect(caseProcessKinds as readonly string[]).not.toContain('network-concern');
    expect(caseStateOf([{ process: 'exploratory-conversation', state: 'requested' }])).toBe('in-conversation');
  });

  it.each<readonly [who: string, actor: Actor, positions: readonly string[]]>([
    ['whoever raised it', gp, ['reporter']],
    ['the insurer', waaierCoordinator, ['leading-insurer']],
    ['the organisation that it is about', psychologist, ['subject']],
    ['the network office', coordinator, ['network-office']],
    ['the privacy officer of the office', { ...coordinator, role: 'privacy-officer' } as Actor, ['network-office']],
  ])('is read by %s', async (_who, actor, positions) => {
    const told = await raisedUntil(1);
    expect(await told.story.casework.viewConcern(told.stream, actor)).toMatchObject({ positions });
    expect(await told.story.casework.listConcerns({ limit: 10 }, actor)).toMatchObject({
      total: 1,
      rows: [{ stream: told.stream, positions, step: 1, signal: 'self-referral' }],
    });
  });

  it.each<readonly [who: string, actor: Actor]>([
    ['another practice', otherGp],
    ['another ggz provider', receiver],
    ['a person', self],
    ['an organisation that nobody knows', { ...gp, organisation: randomUUID() } as Actor],
  ])('is not there for %s', async (_who, actor) => {
    const told = await raisedUntil(1);
    expect(await told.story.casework.viewConcern(told.stream, actor)).toBeNull();
    expect(await told.story.casework.listConcerns({ limit: 10 }, actor)).toEqual({ rows: [], total: 0 });
    expect(await told.give(actor, settle)).toEqual({ outcome: 'unknown-case' });
  });

  it('is read by no coordinator as the office where the region names none', async () => {
    const told = await raisedUntil(1, newStory(undefined, { networkOffice: null }));
    expect(await told.story.casework.viewConcern(told.stream, coordinator)).toBeNull();
    expect(await told.story.casework.viewConcern(told.stream, waaierCoordinator)).not.toBeNull();
  });

  it('stands in no list of cases, and in no view of another process', async () => {
    const told = await raisedUntil(1);
    const { casework } = told.story;
    for (const viewer of [gp, coordinator]) {
      expect(await casework.list({ limit: 10 }, viewer)).toMatchObject({ total: 0 });
      for (const kind of caseProcessKinds)
        expect(await casework.listOf(kind, { limit: 10 }, viewer)).toMatchObject({ total: 0 });
      expect(await casework.viewQuestion(told.stream, viewer)).toBeNull();
      expect(await casework.viewTransfer(told.stream, viewer)).toBeNull();
      expect(await casework.viewWaiting(told.stream, viewer)).toBeNull();
      expect(await casework.view(told.stream, viewer)).toBeNull();
      expect(await casework.find('NZ-0001', viewer)).toBeNull();
    }
    expect(await casework.caseLog('NZ-0001', { ...coordinator, role: 'privacy-officer' } as Actor)).toBeNull();
  });
});

describe('rule CASE-020: an insurer', () => {
  it.each([{ networkOffice: office.id }, { networkOffice: null }])(
    'sees, lists and does nothing with a person in it, also where the office is %o',
    async (agreed) => {
      const story = newStory(undefined, agreed);
      await untilScheduled(story);
      const transfer = await beside('transfer-case', { story, inCase: false });
      await transfer.give(gp, signal);
      const question = await beside('case-conference-item', { story, inCase: false });
      await question.give(gp, { type: 'prepare', mode: 'anonymous' });
      const { casework } = story;
      const chair = { ...waaierCoordinator, role: 'case-conference-chair' } as Actor;
      const officer = { ...waaierCoordinator, role: 'privacy-officer' } as Actor;
      for (const viewer of [waaierCoordinator, chair, officer]) {
        expect(await casework.list({ limit: 10 }, viewer)).toEqual({ rows: [], total: 0 });
        for (const kind of caseProcessKinds)
          expect(await casework.listOf(kind, { limit: 10 }, viewer)).toEqual({ rows: [], total: 0 });
        expect(await casework.view(story.stream, viewer)).toBeNull();
        expect(await casework.viewTransfer(transfer.stream, viewer)).toBeNull();
        expect(await casework.viewQuestion(question.stream, viewer)).toBeNull();
        expect(await casework.find('VG-0001', viewer)).toBeNull();
        expect(await casework.caseLog('VG-0001', viewer)).toBeNull();
        expect(await casework.accessLog(person, viewer)).toBeNull();
        expect(await story.give(viewer, { type: 'accept' })).toEqual({
          outcome: 'unknown-case',
        });
      }
      const opened = await beside('transfer-case', { story, inCase: false });
      expect(await opened.give(waaierCoordinator, { ...signal, person: randomUUID() })).toEqual({
        outcome: 'unknown-case',
      });
      const asked = { id: randomUUID(), stream: story.stream, expects: 4, sharing: 1, command: 'accept' as const };
      const grants = [
        { recipients: [waaier.id], categories: ['identification'], purposes: ['transfer'], statement },
      ] as never;
      expect(await casework.permitAgain({ ...asked, id: asked.id as never, grants }, waaierCoordinator)).toEqual({
        outcome: 'refused',
        code: 'unknown-case',
      });
      // The office itself does see it.
      if (agreed.networkOffice !== null) expect(await casework.view(story.stream, coordinator)).not.toBeNull();
    },
  );
});

describe('the system', () => {
  it('reports a day that has passed, once, and it blocks nothing', async () => {
    const told = await raisedUntil(0);
    const { casework } = told.story;
    const late = '2026-12-22T09:00:00+01:00';
    told.story.at(late);
    expect(await casework.tick(late as never)).toEqual({ looked: 1, handled: 1, conflicts: 0, undone: 0 });
    expect(await casework.tick(late as never)).toMatchObject({ handled: 0 });
    const view = await casework.viewConcern(told.stream, gp);
    expect(view?.timeline.at(-1)).toMatchObject({ type: 'time-norm-exceeded', role: 'system', organisation: null });
    expect(await told.give(gp, firstReport)).toMatchObject({ outcome: 'handled', state: 'reported' });
  });

  it('makes the rows of the lists anew as they were', async () => {
    const told = await raisedUntil(2);
    const before = await told.story.log.listSummaries({ limit: 10 });
    expect(before).toMatchObject([
      { process: 'network-concern', person: null, involved: [practice.id, waaier.id, ggz.id, office.id] },
    ]);
    await rebuildLists({ log: told.story.log, region: { ...nationalDefaults, networkOffice: office.id } });
    expect(await told.story.log.listSummaries({ limit: 10 })).toEqual(before);
  });
});
