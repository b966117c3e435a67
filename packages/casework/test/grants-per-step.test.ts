import type { Actor } from '@mgn/domain';
import type { Grant } from '@mgn/casework';
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

  it('counts per organisation: who was never stopped can still be permitted', async () => {
    const story = newStory();
    await untilStopped(story);
    const other = {
      ...plan,
      appointment: {
        ...plan.appointment,
        seats: plan.appointment.seats.map((seat) =>
          seat.organisation === ggz.id ? { ...seat, organisation: otherGgz.id } : seat,
        ),
      },
    };
    const to = (...recipients: Grant['recipients']): Grant => ({ ...toTable, recipients });
    expect(await story.give(coordinator, other, { with: { grants: [to(otherGgz.id), to(welfare.id)] } })).toEqual(
      saidNo(1),
    );
    expect(await story.give(coordinator, other, { with: { grants: [to(otherGgz.id)] } })).toMatchObject({
      outcome: 'handled',
    });
  });

  it('can be given again once the person permitted something there', async () => {
    const story = newStory();
    await untilStopped(story);
    story.at('2026-11-23T10:00:00+01:00');
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
