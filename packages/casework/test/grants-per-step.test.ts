import type { Actor } from '@mgn/domain';
import type { Grant } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { describe, expect, it } from 'vitest';
import {
  adviceGrants,
  coordinator,
  details,
  ggz,
  gp,
  handoverGrants,
  newStory,
  office,
  otherGgz,
  otherPractice,
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
  tableGrants,
  untilDecided,
  untilScheduled,
  welfare,
  type Story,
} from './story.js';

const only = (grants: readonly Grant[]): Grant => {
  const [first] = grants;
  if (first === undefined) throw new Error('there is a grant');
  return first;
};
const toGp = only(adviceGrants);
const toOffice = only(requestGrants);
const toTable = only(tableGrants);
const toReceiver = only(handoverGrants);

const notHere = (index = 0) => ({
  outcome: 'invalid',
  issues: [{ code: 'grant-not-with-this-step', path: ['with', 'grants', index] }],
});
const saidNo = (index = 0) => ({
  outcome: 'invalid',
  issues: [{ code: 'person-said-no', path: ['with', 'grants', index] }],
});

async function untilHeld(story: Story): Promise<void> {
  await untilScheduled(story);
  story.at('2026-11-26T11:15:00+01:00');
  await story.give(psychologist, {
    type: 'record-held',
    attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
    billableMhParticipation: true,
  });
  await story.give(socialWorker, { type: 'write-report', report });
}

const answer = {
  type: 'agree-advice',
  reportNumber: 1,
  personView: 'agrees',
  personWords: null,
  textConfirmed: true,
} as const;
const handover = {
  type: 'start-handover',
  handovers: [
    {
      direction: 'ggz-basic',
      receiver: otherGgz.id,
      personConfirmed: true,
      informationSent: ['identification', 'exploratory-report'],
    },
  ],
} as const;

describe('a permission that comes with a command', () => {
  it('does not bring the advice to the GP after the person said no', async () => {
    const story = newStory();
    await untilHeld(story);
    await story.give(self, answer, { with: { grants: adviceGrants.slice(1) } });
    for (const actor of [coordinator, socialWorker]) {
      expect(await story.give(actor, { type: 'deliver-advice' }, { with: { grants: [toGp] } })).toEqual(saidNo());
    }
    expect(await story.give(coordinator, { type: 'deliver-advice' })).toMatchObject({ outcome: 'not-permitted' });
    expect((await story.casework.view(story.stream, gp))?.fields.advice).toMatchObject({ seen: false });
  });

  it('brings the advice to the GP after the person was asked again and said yes', async () => {
    const story = newStory();
    await untilHeld(story);
    await story.give(self, answer, { with: { grants: adviceGrants.slice(1) } });
    const again = { ...toGp, askedAgain: true };
    const elsewhere = { ...again, recipients: [otherGgz.id] };
    const delivered = (grant: Grant) =>
      story.give(coordinator, { type: 'deliver-advice' }, { with: { grants: [grant] } });
    expect(await delivered(elsewhere)).toEqual(notHere());
    expect(await delivered(again)).toMatchObject({ outcome: 'handled' });
    expect((await story.casework.view(story.stream, gp))?.fields.advice).toMatchObject({ seen: true });
  });

  it('is for what is asked at a step, and no other command brings any', async () => {
    const story = newStory();
    await untilScheduled(story);
    const number = { ...toGp, categories: ['bsn'] };
    const stop = { type: 'withdraw', reason: 'withdrawn-by-requester', onPersonsWord: true };
    for (const grant of [number, toGp, toOffice, { ...toOffice, askedAgain: true }]) {
      expect(await story.give(gp, stop, { with: { grants: [grant] } })).toEqual(notHere());
    }
    expect((await story.casework.sharing(person, self))?.consents).toHaveLength(2);
    expect(await story.give(gp, stop, { with: { grants: [] } })).toMatchObject({ outcome: 'handled' });
  });

  it.each<readonly [string, Grant]>([
    ['a number', { ...toOffice, categories: ['identification', 'bsn'] }],
    ['the report', { ...toOffice, categories: ['exploratory-report'] }],
    ['another practice', { ...toOffice, recipients: [otherPractice.id] }],
    ['another one beside the office', { ...toOffice, recipients: [office.id, ggz.id] }],
  ])('of a request does not hand out %s', async (_what, grant) => {
    const story = newStory();
    expect(await story.give(gp, submit, { with: { person: details, grants: [toOffice, grant] } })).toEqual(notHere(1));
    expect(await story.log.readStream(story.stream)).toBeNull();
  });

  it('of a date is for those who sit there, and for what the person lets them read beforehand', async () => {
    const story = newStory();
    await story.give(gp, { ...submit, sharedBeforehand: [] }, { with: { person: details, grants: requestGrants } });
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'accept' });
    const planned = (grant: Grant) => story.give(coordinator, plan, { with: { grants: [grant] } });
    expect(await planned(toTable)).toEqual(notHere());
    expect(await planned({ ...toTable, categories: ['identification'], recipients: [otherGgz.id] })).toEqual(notHere());
    expect(await planned({ ...toTable, categories: ['identification', 'plan-agreements'] })).toMatchObject({
      outcome: 'handled',
    });
  });

  it('of an advice is for the GP practice and the office, each for its own part', async () => {
    const story = newStory();
    await untilHeld(story);
    const given = (grant: Grant) => story.give(psychologist, answer, { with: { grants: [grant] } });
    expect(await given({ ...toGp, recipients: [office.id] })).toEqual(notHere());
    expect(await given({ ...toGp, recipients: [otherGgz.id] })).toEqual(notHere());
    expect(await given(toGp)).toMatchObject({ outcome: 'handled' });
  });

  it('of a hand-over is for the receivers that it names, and for what they are sent', async () => {
    const story = newStory();
    await untilDecided(story);
    const started = (grant: Grant) => story.give(coordinator, handover, { with: { grants: [grant] } });
    expect(await started({ ...toReceiver, recipients: [otherPractice.id] })).toEqual(notHere());
    expect(await started({ ...toReceiver, categories: [...toReceiver.categories, 'help-request'] })).toEqual(notHere());
    expect(await started(toReceiver)).toMatchObject({ outcome: 'handled' });
  });
});

describe('a permission that the person stopped', () => {
  const replan = { type: 'replan', reason: 'person-asked' } as const;

  async function untilStopped(story: Story): Promise<void> {
    await untilScheduled(story);
    await story.give(coordinator, replan);
    await story.casework.withdrawPermission(person, 'all', self);
  }

  it('is given again by nobody else, and the step itself is possible without it', async () => {
    const story = newStory();
    await untilStopped(story);
    expect(await story.give(coordinator, plan, { with: { grants: tableGrants } })).toEqual(saidNo());
    expect(await story.give(coordinator, plan)).toMatchObject({ outcome: 'handled' });
    expect((await story.casework.view(story.stream, psychologist))?.fields.name).toMatchObject({ seen: false });
  });

  const withOtherGgz = {
    ...plan,
    appointment: {
      ...plan.appointment,
      seats: plan.appointment.seats.map((seat) =>
        seat.organisation === ggz.id ? { ...seat, organisation: otherGgz.id } : seat,
      ),
    },
  };
  const to = (...recipients: Grant['recipients']): Grant => ({ ...toTable, recipients });

  it('counts per organisation: who was never stopped can still be permitted', async () => {
    const story = newStory();
    await untilScheduled(story);
    await story.give(coordinator, replan);
    const consents = (await story.casework.sharing(person, self))?.consents ?? [];
    const [ofTable] = consents.filter((consent) => JSON.stringify(consent).includes(welfare.id));
    await story.casework.withdrawPermission(person, ofTable?.id ?? '', self);
    const give = (...grants: readonly Grant[]) => story.give(coordinator, withOtherGgz, { with: { grants } });
    expect(await give(to(otherGgz.id), to(welfare.id))).toEqual(saidNo(1));
    expect(await give(to(otherGgz.id))).toMatchObject({ outcome: 'handled' });
  });

  it('is a no to everybody when everything was stopped, also to whoever was never asked for', async () => {
    const story = newStory();
    await untilStopped(story);
    const give = (grant: Grant) => story.give(coordinator, withOtherGgz, { with: { grants: [grant] } });
    expect(await give(to(otherGgz.id))).toEqual(saidNo());
    expect(await give({ ...to(otherGgz.id), askedAgain: true })).toMatchObject({ outcome: 'handled' });
  });

  it('is asked for once: after a new yes the same people are permitted as before', async () => {
    const story = newStory();
    await untilStopped(story);
    const again = tableGrants.map((grant) => ({ ...grant, askedAgain: true }));
    expect(await story.give(coordinator, plan, { with: { grants: again } })).toMatchObject({ outcome: 'handled' });
    await story.give(coordinator, replan);
    const handled = { outcome: 'handled' };
    expect(await story.give(coordinator, plan, { with: { grants: tableGrants } })).toMatchObject(handled);
  });

  it('can be given again once the person permitted something there', async () => {
    const story = newStory();
    await untilStopped(story);
    // At the same moment: the yes came after the no.
    await story.casework.permit(person, toTable, self);
    expect(await story.give(coordinator, plan, { with: { grants: tableGrants } })).toMatchObject({
      outcome: 'handled',
    });
  });

  it('is given again by whoever asked again, at every step that asks for it', async () => {
    const story = newStory();
    await untilStopped(story);
    const again = (grants: readonly Grant[]) => grants.map((grant) => ({ ...grant, askedAgain: true }));
    expect(await story.give(coordinator, plan, { with: { grants: again(tableGrants) } })).toMatchObject({
      outcome: 'handled',
    });
    expect((await story.casework.view(story.stream, psychologist))?.fields.name).toMatchObject({ seen: true });
    const [last] = (await story.casework.sharing(person, self))?.consents.slice(-1) ?? [];
    expect(last).toMatchObject({ howGiven: 'oral-recorded', recordedBy: { role: 'network-coordinator' } });
  });

  it('does not keep a request from being sent again that came back for want of it', async () => {
    const story = newStory();
    await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
    await story.casework.withdrawPermission(person, 'all', self);
    await story.give(coordinator, { type: 'pick-up' });
    await story.give(coordinator, { type: 'return', missing: ['person-agreement'] });
    const sent = (grant: Grant) => story.give(gp, submit, { with: { grants: [grant] } });
    expect(await sent(toOffice)).toEqual(saidNo());
    expect(await sent({ ...toOffice, askedAgain: true })).toMatchObject({ outcome: 'handled' });
    await story.give(coordinator, { type: 'pick-up' });
    expect(await story.give(coordinator, { type: 'accept' })).toMatchObject({ outcome: 'handled' });
  });

  it('is given again by the person with a step', async () => {
    const story = newStory();
    await untilHeld(story);
    await story.casework.permit(person, toGp, self);
    await story.casework.withdrawPermission(person, 'all', self);
    const given = (actor: Actor) => story.give(actor, answer, { with: { grants: [toGp] } });
    expect(await given(psychologist)).toEqual(saidNo());
    expect(await given(self)).toMatchObject({ outcome: 'handled' });
  });
});

describe('a permission of one case', () => {
  it('says nothing about another case of the same person', async () => {
    const log = memoryEventLog();
    const first = newStory(log);
    await untilScheduled(first);
    const second = newStory(log);
    await second.give(gp, submit, { with: { grants: [] } });
    expect((await first.casework.view(first.stream, coordinator))?.fields.name.seen).toBe(true);
    expect((await second.casework.view(second.stream, coordinator))?.fields.name.seen).toBe(false);
    await second.give(coordinator, { type: 'pick-up' });
    expect(await second.give(coordinator, { type: 'accept' })).toMatchObject({ outcome: 'not-permitted' });
  });

  it('is for that case whatever it names, and for the case that the person names', async () => {
    const log = memoryEventLog();
    const [first, second] = [newStory(log), newStory(log)];
    await first.give(gp, submit, { with: { person: details, grants: [] } });
    const caseId = (await first.casework.view(first.stream, self))?.caseId;
    await second.give(gp, submit, { with: { grants: requestGrants.map((grant) => ({ ...grant, episode: caseId })) } });
    const sees = async ({ casework, stream }: Story) => (await casework.view(stream, coordinator))?.fields.name.seen;
    expect([await sees(first), await sees(second)]).toEqual([false, true]);
    await first.casework.permit(person, { ...toOffice, ...(caseId !== undefined && { episode: caseId }) }, self);
    expect([await sees(first), await sees(second)]).toEqual([true, true]);
  });
});

describe('a request of somebody else than the practice of the person', () => {
  const agreed = { requesterRoles: ['social-domain-professional' as const] };
  const asked = { ...submit, requester: welfare.id, gpPractice: practice.id };
  const fromWelfare = { ...toOffice, holders: [welfare.id] };
  const toPractice: Grant = {
    ...fromWelfare,
    recipients: [practice.id],
    categories: ['identification', 'help-request'],
  };
  const seen = async (story: Story, viewer: Actor) => {
    const fields = (await story.casework.view(story.stream, viewer))?.fields;
    return [fields?.name.seen, fields?.contact.seen, fields?.question.seen];
  };

  it('tells the practice who it is about when the person permits that, and the requester in any case', async () => {
    const story = newStory(memoryEventLog(), agreed);
    await story.give(socialWorker, asked, { with: { person: details, grants: [fromWelfare] } });
    expect(await seen(story, socialWorker)).toEqual([true, true, true]);
    expect(await seen(story, gp)).toEqual([false, false, false]);
    const other = newStory(memoryEventLog(), agreed);
    await other.give(socialWorker, asked, { with: { person: details, grants: [fromWelfare, toPractice] } });
    expect(await seen(other, gp)).toEqual([true, true, true]);
  });

  it('asks for a permission to the practice nowhere else', async () => {
    const story = newStory();
    const own: Grant = { ...toPractice, holders: [practice.id] };
    expect(await story.give(gp, submit, { with: { person: details, grants: [own] } })).toEqual(notHere());
  });
});
