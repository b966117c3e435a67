import type { EventLog } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import type { Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  adviceGrants,
  coordinator,
  details,
  ggz,
  gp,
  newStory,
  office,
  person,
  plan,
  practice,
  psychologist,
  report,
  requestGrants,
  seats,
  self,
  socialWorker,
  submit,
  untilScheduled,
  welfare,
  type Story,
} from './story.js';

const officer: Actor = { role: 'privacy-officer', organisation: practice.id };
const [toGp, toOffice] = adviceGrants;

/** Until the person has answered, with these permissions. */
async function untilAnswered(story: Story, grants: typeof adviceGrants): Promise<void> {
  await untilScheduled(story);
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  });
  await story.give(socialWorker, { type: 'write-report', report });
  story.at('2026-11-27T20:00:00+01:00');
  await story.give(
    self,
    { type: 'agree-advice', reportNumber: 1, personView: 'agrees', personWords: null, textConfirmed: true },
    { with: { grants } },
  );
}

const auditOf = (story: Story) => story.log.readAudit({ person, limit: 200 });

describe('a command that the person has not permitted', () => {
  it('is withheld for whoever could give it and for the person, and nobody else learns of it', async () => {
    const story = newStory();
    await untilAnswered(story, toOffice === undefined ? [] : [toOffice]);
    const before = (await auditOf(story)).filter(({ action }) => action === 'disclose').length;
    const withheld = [{ command: 'deliver-advice', lacks: 'advice', recipients: [practice.id] }];
    for (const viewer of [coordinator, socialWorker, self]) {
      expect((await story.casework.view(story.stream, viewer))?.withheld).toEqual(withheld);
    }
    expect((await story.casework.view(story.stream, coordinator))?.allowed).toContain('deliver-advice');
    expect((await story.casework.view(story.stream, gp))?.withheld).toEqual([]);
    expect((await auditOf(story)).filter(({ action }) => action === 'disclose')).toHaveLength(before);
    expect(await story.give(coordinator, { type: 'deliver-advice' })).toMatchObject({
      outcome: 'not-permitted',
      recipients: [practice.id],
    });
  });

  it('is withheld no longer once the person permits it, and then goes through', async () => {
    const story = newStory();
    await untilAnswered(story, []);
    if (toGp === undefined) throw new Error('there is a grant for the GP');
    expect(await story.casework.permit(person, toGp, self)).toMatchObject({ outcome: 'handled' });
    expect((await story.casework.view(story.stream, coordinator))?.withheld).toEqual([]);
    await story.casework.withdrawPermission(person, 'all', self);
    expect((await story.casework.view(story.stream, coordinator))?.withheld).toHaveLength(1);
    await story.casework.permit(person, toGp, self);
    expect(await story.give(coordinator, { type: 'deliver-advice' })).toMatchObject({ outcome: 'handled' });
  });

  it('shows in the list of the coordinator, and not in that of the GP', async () => {
    const story = newStory();
    await untilAnswered(story, []);
    const shown = async (viewer: Actor) => {
      const { rows } = await story.casework.list({ limit: 10 }, viewer);
      return (await story.casework.label(rows, 'initials', viewer)).flatMap(({ withheld }) => withheld);
    };
    expect(await shown(coordinator)).toEqual(['deliver-advice']);
    expect(await shown(gp)).toEqual([]);
    if (toGp !== undefined) await story.casework.permit(person, toGp, self);
    expect(await shown(coordinator)).toEqual([]);
  });
});

describe('a command that a rule refuses', () => {
  it('is blocked with its reasons before anybody gives it', async () => {
    const story = newStory();
    const foreign = { format: 'fhir-r4', content: { resourceType: 'Bundle' } };
    const fromElsewhere = { ...submit, entry: 'unknown', personAgrees: 'unknown', origin: 'foreign-system' };
    await story.give(gp, fromElsewhere, { with: { person: details, foreign } });
    await story.give(coordinator, { type: 'pick-up' });
    const view = await story.casework.view(story.stream, coordinator);
    expect(view?.allowed).toContain('accept');
    expect(view?.blocked.map(({ command, reasons }) => [command, reasons.map(({ code }) => code)])).toEqual([
      ['accept', ['entry-assessment-unknown', 'person-agreement-unknown']],
    ]);
  });

  it('is not blocked when nothing stands in the way', async () => {
    const story = newStory();
    await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
    await story.give(coordinator, { type: 'pick-up' });
    expect((await story.casework.view(story.stream, coordinator))?.blocked).toEqual([]);
  });
});

describe('the diary', () => {
  it('has the appointment for those who sit there, whatever the person shares, without any text', async () => {
    const story = newStory();
    await untilScheduled(story);
    await story.casework.withdrawPermission(person, 'all', self);
    for (const viewer of [psychologist, socialWorker, coordinator]) {
      const view = await story.casework.view(story.stream, viewer);
      expect(view?.fields.appointment).toEqual({ seen: false, why: 'not-available' });
      expect(view?.diary).toMatchObject({ startsAt: '2026-11-26T10:00:00+01:00', minutes: 60, place: 'onsite' });
      expect(view?.diary?.seats.map(({ organisation }) => organisation)).toEqual([ggz.id, welfare.id]);
      expect(JSON.stringify(view)).not.toContain('Wijkhuis');
    }
    expect((await story.casework.view(story.stream, gp))?.diary).toBeNull();
  });

  it('is empty when the case has ended', async () => {
    const story = newStory();
    await untilScheduled(story);
    await story.give(self, { type: 'withdraw', reason: 'not-stated' });
    expect((await story.casework.view(story.stream, psychologist))?.diary).toBeNull();
  });
});

describe('who sees what', () => {
  const sightsOf = async (story: Story) => {
    const sights = (await story.casework.whoSees(story.stream, self)) ?? [];
    return new Map(sights.map((sight) => [sight.organisation, sight]));
  };

  it('says for every organisation with a part what its own view says, and leaves no line', async () => {
    const story = newStory();
    await untilAnswered(story, adviceGrants);
    const lines = (await auditOf(story)).length;
    const sights = await sightsOf(story);
    expect((await auditOf(story)).length).toBe(lines);
    expect([...sights.keys()].sort()).toEqual([practice.id, office.id, ggz.id, welfare.id].sort());
    for (const [viewer, organisation] of [
      [gp, practice],
      [coordinator, office],
      [psychologist, ggz],
      [socialWorker, welfare],
    ] as const) {
      const view = await story.casework.view(story.stream, viewer);
      const sight = sights.get(organisation.id);
      const seen = Object.values(view?.fields ?? {}).filter((field) => field.seen).length;
      expect([organisation.name, sight?.sees.length === 0]).toEqual([organisation.name, seen === 0]);
      for (const category of sight?.sees ?? []) expect(view?.categories).toContain(category);
    }
  });

  it('counts what an organisation wrote itself, also after everything was stopped', async () => {
    const story = newStory();
    await untilAnswered(story, adviceGrants);
    await story.casework.withdrawPermission(person, 'all', self);
    const sights = await sightsOf(story);
    expect(sights.get(ggz.id)?.sees).toContain('exploratory-report');
    expect(sights.get(ggz.id)?.seesNot).toContain('identification');
    expect(sights.get(practice.id)?.sees).toContain('help-request');
    expect(sights.get(practice.id)?.seesNot).toContain('exploratory-report');
    expect(sights.get(office.id)?.sees).toEqual([]);
    for (const { sees, seesNot } of sights.values()) {
      expect(sees.filter((category) => seesNot.includes(category))).toEqual([]);
    }
  });

  it('is for the person only', async () => {
    const story = newStory();
    await untilScheduled(story);
    for (const viewer of [gp, coordinator, officer]) {
      expect(await story.casework.whoSees(story.stream, viewer)).toBeNull();
    }
  });
});

describe('a privacy officer', () => {
  it('reads the log of a case by its number, leaves a line, and sees nothing of the case', async () => {
    const story = newStory();
    await untilScheduled(story);
    story.at('2026-11-24T09:00:00+01:00');
    const lines = await story.casework.caseLog('VG-0001', officer);
    expect(lines?.[0]).toMatchObject({ actor: officer, action: 'view', facts: { what: 'access-log' } });
    expect(lines?.some(({ facts }) => facts['command'] === 'submit')).toBe(true);
    expect(JSON.stringify(lines)).not.toContain('Bilal');
    expect(await story.casework.caseLog('VG-0099', officer)).toBeNull();
    for (const viewer of [gp, coordinator, self]) {
      expect(await story.casework.caseLog('VG-0001', viewer)).toBeNull();
    }
    expect(await story.casework.view(story.stream, officer)).toBeNull();
    expect((await story.casework.list({ limit: 10 }, officer)).rows).toEqual([]);
    expect(await story.casework.find('VG-0001', officer)).toBeNull();
  });

  it('leaves a line where the log of a person is read, and the person does not', async () => {
    const story = newStory();
    await untilScheduled(story);
    const before = (await auditOf(story)).length;
    await story.casework.accessLog(person, self);
    expect((await auditOf(story)).length).toBe(before);
    await story.casework.accessLog(person, officer);
    expect((await auditOf(story)).length).toBe(before + 1);
  });
});

describe('the conversations that were held', () => {
  it('are known to the office by date and people, never by what was written', async () => {
    const story = newStory();
    await untilScheduled(story);
    const held = {
      type: 'record-held',
      attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
      billableMhParticipation: true,
    };
    story.at('2026-11-26T11:15:00+01:00');
    await story.give(psychologist, held);
    await story.give(socialWorker, { type: 'write-report', report });
    await story.give(self, { type: 'record-person-rating', rating: 7 });
    const second = { ...plan, type: 'plan-second', reason: 'more-time-needed' };
    const appointment = { ...plan.appointment, startsAt: '2026-12-03T10:00:00+01:00' };
    await story.give(coordinator, { ...second, appointment });
    story.at('2026-12-03T11:15:00+01:00');
    await story.give(psychologist, held);
    await story.give(socialWorker, { type: 'write-report', report });
    const answer = { type: 'agree-advice', reportNumber: 1, personView: 'agrees', textConfirmed: true };
    const given = await story.give(self, answer, { with: { grants: toOffice === undefined ? [] : [toOffice] } });
    expect(given).toMatchObject({ outcome: 'handled', state: 'advice-agreed' });
    const fields = (await story.casework.view(story.stream, coordinator))?.fields;
    expect([fields?.writtenReport.seen, fields?.advice.seen, fields?.rating.seen]).toEqual([false, false, false]);
    expect(fields?.conversations).toMatchObject({ seen: true, value: [{}, {}] });
    const words = JSON.stringify(fields?.conversations);
    expect([words.includes(report.question), words.includes('rating'), words.includes('written')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a stop of the person', () => {
  it('stands when another permission is written down at the same moment, and stops that one as well', async () => {
    const log = memoryEventLog();
    const meanwhile: (() => Promise<unknown>)[] = [];
    // Somebody else is first, between the moment that the permissions are read and the moment that the stop is written.
    const racing: EventLog = {
      ...log,
      append: async (batch) => {
        await meanwhile.pop()?.();
        return log.append(batch);
      },
    };
    const story = newStory(racing);
    await untilScheduled(story);
    const [toGp] = adviceGrants;
    if (toGp === undefined) throw new Error('there is a permission');
    meanwhile.push(() => story.casework.permit(person, toGp, self));
    expect(await story.casework.withdrawPermission(person, 'all', self)).toMatchObject({ outcome: 'handled' });
    expect(meanwhile).toEqual([]);
    const { consents = [] } = (await story.casework.sharing(person, self)) ?? {};
    expect(consents.length).toBeGreaterThan(1);
    expect(consents.map((consent) => ('status' in consent ? consent.status : null))).toEqual(
      consents.map(() => 'revoked'),
    );
  });
});
