import { randomUUID } from 'node:crypto';
import type { Grant, Outcome, ProcessRow } from '@mgn/casework';
import { CommandId, StreamId, type Actor, type Direction, type Organisation } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  coordinator,
  details,
  ggz,
  newStory,
  office,
  otherGgz,
  person,
  practice,
  psychologist,
  receiver,
  self,
  socialWorker,
  statement,
  team,
  teamWorker,
  welfare,
  type Story,
} from './story.js';

/** Somebody on the list of `holder`, in the care of `carer`; `taker` has a place sooner. */
interface Told {
  readonly holder: readonly [Organisation, Actor];
  readonly carer: readonly [Organisation, Actor];
  readonly taker: readonly [Organisation, Actor];
  readonly direction: Direction;
}

/** In mental health care, where whoever has the person in care can have the place as well. */
const mentalHealth: Told = {
  holder: [ggz, psychologist],
  carer: [otherGgz, receiver],
  taker: [otherGgz, receiver],
  direction: 'ggz-basic',
};
/** In the social domain, where the receiver takes on its own part only. */
const social: Told = {
  holder: [welfare, socialWorker],
  carer: [ggz, psychologist],
  taker: [team, teamWorker],
  direction: 'social-domain',
};

const firstDay = '2026-10-12';
const toOffice: Grant = {
  recipients: [office.id],
  categories: ['identification', 'waiting-status', 'plan-agreements'],
  purposes: ['transfer'],
  statement,
};

/** A person on a list, with the transfer that the person asked for at the place itself. */
async function asked({ holder: [holder, keeper], carer: [carer], direction }: Told, since = firstDay) {
  const story = newStory();
  const place = StreamId.parse(randomUUID());
  const transfer = StreamId.parse(randomUUID());
  const give = async (stream: StreamId, actor: Actor, command: object, along: object = {}): Promise<Outcome> =>
    story.casework.handle({
      id: CommandId.parse(randomUUID()),
      process: stream === place ? 'waitlist-entry' : 'transfer-case',
      stream,
      expects: (await story.log.readStream(stream))?.events.length ?? 0,
      actor,
      command,
      ...along,
    });
  const register = {
    type: 'register',
    person,
    provider: holder.id,
    gpPractice: practice.id,
    direction,
    inCareOf: carer.id,
    registeredOn: since,
    referralOn: since,
  };
  expect((await give(place, keeper, register, { with: { person: details } })).outcome).toBe('handled');
  expect((await give(place, keeper, { type: 'start-waiting' })).outcome).toBe('handled');
  const view = await story.casework.viewWaiting(place, self);
  const command = view?.about.beginsTransfer ?? {};
  const begun = await give(transfer, self, command, { caseId: view?.caseId, with: { grants: [toOffice] } });
  expect(begun).toMatchObject({ outcome: 'handled', warnings: [] });
  return { story, place, transfer, give };
}

/** The search, from the question to the person up to whoever takes over. */
async function untilTakenOver(
  { transfer, give }: Awaited<ReturnType<typeof asked>>,
  { taker: [taker, worker], direction }: Told,
): Promise<readonly Outcome[]> {
  const purposes = ['transfer', direction === 'social-domain' ? 'social-support' : 'referral'];
  const sent = ['identification', 'waiting-status'];
  const toTaker = { holders: [practice.id], recipients: [taker.id], categories: sent, purposes, statement };
  const ranking = [{ candidate: taker.id, canBeAsked: true, reasons: ['fits'] }];
  const outcomes: Outcome[] = [];
  for (const [actor, command, along] of [
    [coordinator, { type: 'ask-person', listVerifiedOn: '2026-11-20' }],
    [self, { type: 'start-search', personDecision: 'accept', searchConsent: true }],
    [coordinator, { type: 'offer', candidate: taker.id, ranking }],
    [worker, { type: 'accept-offer', intakeOn: '2026-12-14' }],
    [self, { type: 'confirm-place', identityConsent: true }, { with: { grants: [toTaker] } }],
    [coordinator, { type: 'start-handover', referralPresent: true, informationSent: sent }],
    [worker, { type: 'confirm-responsibility', firstContactOn: '2026-11-25', takesResponsibility: true }],
  ] as const) {
    outcomes.push(await give(transfer, actor, command, along));
  }
  return outcomes;
}

/** The place of the person on the list of one provider, as its holder has it in the list. */
async function rowOf({ casework }: Story, holder: Actor): Promise<ProcessRow | undefined> {
  const { rows } = await casework.listOf('waitlist-entry', { limit: 9 }, holder);
  return rows.find(({ requester, ended }) => !ended && 'organisation' in holder && requester === holder.organisation);
}

describe.each([
  ['in mental health care', mentalHealth],
  ['in the social domain', social],
])('a person in the care of another provider who asks for another place, %s', (_where, told) => {
  it('stays in that care: one party is responsible, and the same one at the place and in the transfer', async () => {
    const { story, place, transfer } = await asked(told);
    const [carer] = told.carer;
    const responsible = { organisation: carer.id, as: 'current-provider' };
    expect((await story.casework.viewWaiting(place, self))?.responsible).toEqual(responsible);
    expect((await story.casework.viewTransfer(transfer, self))?.responsible).toEqual(responsible);
  });

  it('keeps the place, which refers to the transfer', async () => {
    const { story, place } = await asked(told);
    const view = await story.casework.viewWaiting(place, self);
    expect([view?.state, view?.about.transferOpen]).toEqual(['waiting-intake', true]);
  });

  it('is not offered the list on which they wait, and may not prefer it', async () => {
    const begun = await asked(told);
    const { transfer, give } = begun;
    const [holder] = told.holder;
    await give(transfer, coordinator, { type: 'ask-person', listVerifiedOn: '2026-11-20' });
    const search = { type: 'start-search', personDecision: 'accept', searchConsent: true };
    expect(await give(transfer, self, { ...search, preferredProvider: holder.id })).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'preference-is-current-provider' }],
    });
    expect((await give(transfer, self, search)).outcome).toBe('handled');
    const ranking = [{ candidate: holder.id, canBeAsked: true, reasons: ['fits'] }];
    expect(await give(transfer, coordinator, { type: 'offer', candidate: holder.id, ranking })).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'candidate-is-current-provider' }],
    });
    // Where nobody else has a place, the search goes up: the own list holds it up as little as an empty one.
    expect((await give(transfer, coordinator, { type: 'escalate', ranking })).outcome).toBe('handled');
  });

  it('is taken over with the whole wait: the old place has ended, the new one stands', async () => {
    const begun = await asked(told);
    const outcomes = await untilTakenOver(begun, told);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'handled'));
    expect(outcomes.at(-1)).toMatchObject({ state: 'transferred', warnings: [] });
    const left = await begun.story.casework.viewWaiting(begun.place, self);
    expect([left?.state, left?.fields.outcome]).toEqual(['ended', { seen: true, value: { reason: 'transferred' } }]);
    const row = await rowOf(begun.story, told.taker[1]);
    const taken = row === undefined ? null : await begun.story.casework.viewWaiting(row.stream, self);
    expect(taken?.fields.wait).toMatchObject({ seen: true, value: { waitsSince: firstDay } });
  });
});

describe('who is responsible after the take-over', () => {
  it.each([
    ['the receiver, in mental health care', mentalHealth, { organisation: otherGgz.id, as: 'ggz-receiver' }],
    ['who has the person in care, in the social domain', social, { organisation: ggz.id, as: 'current-provider' }],
  ])('is %s', async (_who, told, responsible) => {
    const begun = await asked(told);
    await untilTakenOver(begun, told);
    const row = await rowOf(begun.story, told.taker[1]);
    const taken = row === undefined ? null : await begun.story.casework.viewWaiting(row.stream, self);
    expect(taken?.responsible).toEqual(responsible);
    expect((await begun.story.casework.viewTransfer(begun.transfer, self))?.responsible).toEqual(responsible);
  });
});

describe('a transfer for a place with somebody else', () => {
  it('tells who has the person in care that it runs, and neither for which help nor since when', async () => {
    const { story, transfer } = await asked(mentalHealth);
    const view = await story.casework.viewTransfer(transfer, receiver);
    expect(view).toMatchObject({ positions: ['current-provider'], state: 'signalled' });
    for (const field of [view?.fields.direction, view?.fields.wait, view?.fields.search]) {
      expect(field).toEqual({ seen: false, why: 'not-available' });
    }
  });

  it('is seen by the office as the person permits, without a permission from who has the person in care', async () => {
    const { story, transfer } = await asked(mentalHealth);
    const view = await story.casework.viewTransfer(transfer, coordinator);
    expect(view?.fields.wait).toMatchObject({
      seen: true,
      value: { currentProvider: otherGgz.id, inCare: true, listedWith: ggz.id, waitsSince: firstDay },
    });
  });
});

describe('the command that begins a transfer, in the view of a place', () => {
  it('is there for the person, and for nobody who does not see what it says', async () => {
    const { story, place } = await asked(mentalHealth);
    const begins = async (viewer: Actor) => (await story.casework.viewWaiting(place, viewer))?.about.beginsTransfer;
    expect(await begins(self)).toMatchObject({ type: 'signal', trigger: 'over-norm', waitsSince: firstDay });
    expect(await begins(receiver)).toBeNull();
  });

  it('is a wish of the person on the last day within the norm, and over the norm the day after', async () => {
    const triggerSince = async (since: string) => {
      const { story, place } = await asked(mentalHealth, since);
      story.at('2026-11-23T12:00:00+01:00');
      return (await story.casework.viewWaiting(place, self))?.about.beginsTransfer?.trigger;
    };
    expect(await triggerSince('2026-10-26')).toBe('person-request');
    expect(await triggerSince('2026-10-25')).toBe('over-norm');
  });

  it('is gone where nobody waits any more', async () => {
    const { story, place, give } = await asked(mentalHealth);
    await give(place, psychologist, { type: 'record-intake', intakeOn: '2026-11-20' });
    expect((await story.casework.viewWaiting(place, self))?.about.beginsTransfer).toBeNull();
  });
});
