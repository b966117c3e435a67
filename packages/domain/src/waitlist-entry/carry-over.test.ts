import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, changed, who } from '../../test/specification/story.js';
import {
  contact,
  events,
  histories,
  historyOf,
  registered,
  transfer,
  withTransfer,
} from '../../test/specification/waitlist/story.js';
import { events as transferEvents, histories as transferHistories } from '../../test/specification/transfer/story.js';
import { entryAfter, entryIn } from '../../test/told-waitlist.js';
import { transferAfter, transferIn } from '../../test/told-transfer.js';
import { Instant } from '../calendar/instant.js';
import { addDays, PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import type { TransferIn } from '../transfer-case/record.js';
import { Actor } from '../words/actor.js';
import { TransferReference } from '../words/identifiers/object-ids.js';
import { registrationAfterAcute, registrationAfterTransfer } from './carry-over.js';
import { overNormsOn } from './flags.js';
import { waitedOn } from './waited-days.js';
import { waitlistEntry } from './index.js';
import type { EndedEntry, MadeEntry } from './record.js';

const number = TransferReference.parse(transfer);
const left = entryAfter([...withTransfer('waiting-treatment')]) as MadeEntry;
const bySystem = (at: string) => ({
  at: Instant.parse(at),
  actor: Actor.parse(actor('system')),
  region: nationalDefaults,
});

function onTheNewList(transferred: TransferIn<'transferred'>, from: MadeEntry | null): MadeEntry {
  const command = waitlistEntry.Command.parse(
    registrationAfterTransfer(transferred, number, from === null ? [] : [from]),
  );
  const decision = waitlistEntry.decide(waitlistEntry.none, command, bySystem('2026-12-03T10:00:00+01:00'));
  expect(decision.outcome).toBe('accepted');
  return decision.record as MadeEntry;
}

const transferred = transferIn('transferred');

describe('the registration after a transfer', () => {
  it('is on the list of the receiver, who has taken over', () => {
    const record = onTheNewList(transferred, null);
    expect(record).toMatchObject({ provider: who.otherGgz, registeredOn: '2026-12-03', waitsSince: '2026-08-03' });
    expect(waitlistEntry.responsibleParty(record)).toEqual({ organisation: who.otherGgz, as: 'ggz-receiver' });
    expect(record.carried).toMatchObject({
      why: 'transfer',
      transferCase: transfer,
      provider: who.ggz,
      intakeOn: null,
    });
  });

  it('takes the earlier beginning, the first intake and the referral along', () => {
    const early = entryAfter(
      historyOf('waiting-treatment', registered({ registeredOn: '2026-07-01', referralOn: '2026-06-30' })).slice(0, 3),
    ) as MadeEntry;
    const record = onTheNewList(transferred, { ...early, intakeOn: PlainDate.parse('2026-09-01') } as MadeEntry);
    expect(record).toMatchObject({ waitsSince: '2026-07-01', referralOn: '2026-11-20' });
    expect(record.carried).toMatchObject({ intakeOn: '2026-09-01', leftOn: '2026-12-03' });
    expect(waitedOn(record, PlainDate.parse('2026-12-03'))).toEqual({
      intakeDays: 62,
      treatmentDays: 93,
      totalDays: 155,
    });
  });

  it('takes the first day, the first intake and the first referral of every place that is left, whichever is named first', () => {
    const late = entryAfter(histories['waiting-intake']) as MadeEntry;
    const early = entryAfter(
      historyOf('waiting-treatment', registered({ registeredOn: '2026-07-01', referralOn: '2026-06-30' })).slice(0, 3),
    ) as MadeEntry;
    const held = { ...early, intakeOn: PlainDate.parse('2026-09-01') } as MadeEntry;
    for (const places of [
      [late, held],
      [held, late],
    ]) {
      expect(registrationAfterTransfer(transferred, number, places)).toMatchObject({
        carried: { waitsSince: '2026-07-01', intakeOn: '2026-09-01', provider: places[0]?.provider },
        referralOn: [late.referralOn, held.referralOn].filter((day) => day !== null).sort()[0],
      });
    }
  });

  it('loses no day where the transfer knew of a longer wait than the list', () => {
    expect(left.waitsSince).toBe('2026-11-23');
    const early = entryAfter(histories['waiting-intake']) as MadeEntry;
    expect(onTheNewList(transferred, early).waitsSince).toBe('2026-08-03');
  });

  it('takes along what was reported, so that a norm is reported once', () => {
    const overdue = entryAfter([
      ...histories['waiting-intake'],
      changed(events.intakeExceeded, {}),
      changed(events.intakeExceeded, { norm: 'waiting-contact' }),
    ]) as MadeEntry;
    const record = onTheNewList(transferred, overdue);
    expect(record.carried?.reported).toEqual(['treek-ggz-intake']);
    expect(overNormsOn(record, PlainDate.parse('2026-12-03'))).toEqual(['treek-ggz-intake', 'treek-ggz-total']);
    const marked = waitlistEntry.decide(
      record,
      { type: 'mark-time-norm-exceeded', norm: 'treek-ggz-intake', level: 'target' },
      bySystem('2026-12-04T06:00:00+01:00'),
    );
    expect(marked).toMatchObject({ outcome: 'refused', reasons: [{ code: 'norm-already-marked' }] });
  });

  it('in the social domain leaves the person in the care where they were', () => {
    const social = transferAfter([
      changed(transferEvents.signalled, { direction: 'social-domain', inCare: true }),
      ...transferHistories.transferred.slice(1),
    ]) as TransferIn<'transferred'>;
    expect(waitlistEntry.responsibleParty(onTheNewList(social, null))).toEqual({
      organisation: who.ggz,
      as: 'current-provider',
    });
  });
});

describe('the registration after a transfer of somebody whom another provider has in care', () => {
  const inCareOf = made({ inCareOf: who.experts });
  const social = (but: object) =>
    transferAfter([
      changed(transferEvents.signalled, { direction: 'social-domain', ...but }),
      ...transferHistories.transferred.slice(1),
    ]) as TransferIn<'transferred'>;

  it('leaves that provider responsible outside mental health care, also where only the place that is left says so', () => {
    const care = { organisation: who.experts, as: 'current-provider' };
    const begunThere = social({ inCare: true, currentProvider: who.experts, listedWith: who.ggz });
    expect(waitlistEntry.responsibleParty(onTheNewList(begunThere, inCareOf))).toEqual(care);
    expect(waitlistEntry.responsibleParty(onTheNewList(social({}), inCareOf))).toEqual(care);
  });

  it('moves responsibility to the receiver in mental health care', () => {
    const record = onTheNewList(transferred, inCareOf);
    expect(waitlistEntry.responsibleParty(record)).toEqual({ organisation: who.otherGgz, as: 'ggz-receiver' });
  });

  it('names the list that was left, and not who has the person in care', () => {
    const begunThere = social({ inCare: true, currentProvider: who.experts, listedWith: who.ggz });
    expect(onTheNewList(begunThere, null).carried?.provider).toBe(who.ggz);
  });

  function made(but: object): MadeEntry {
    return entryAfter(historyOf('waiting-intake', registered(but))) as MadeEntry;
  }
});

describe('laws of moving', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(PlainDate.parse('2024-01-01'), days));

  it('waiting days are never lost, from list to list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.option(fc.nat({ max: 400 }))), { minLength: 1, maxLength: 6 }), (moves) => {
        let from: MadeEntry | null = null;
        for (const [waitsSince, intakeAfter] of moves) {
          const next: MadeEntry = onTheNewList({ ...transferred, waitsSince }, from);
          expect(next.waitsSince <= waitsSince).toBe(true);
          const today = PlainDate.parse('2027-06-01');
          if (from !== null) {
            expect(next.waitsSince <= from.waitsSince).toBe(true);
            expect(waitedOn(next, today)?.totalDays).toBeGreaterThanOrEqual(waitedOn(from, today)?.totalDays ?? 0);
            expect(waitedOn(next, today)?.treatmentDays ?? 0).toBeGreaterThanOrEqual(
              waitedOn(from, today)?.treatmentDays ?? 0,
            );
          }
          const intakeOn = intakeAfter === null ? null : addDays(next.waitsSince, intakeAfter);
          from = intakeOn === null || intakeOn > next.registeredOn ? next : { ...next, state: 'intake-done', intakeOn };
        }
      }),
    );
  });
});

describe('the registration after acute help', () => {
  it('is on the same list, with the wait as it was', () => {
    const ended = entryAfter([
      ...histories['waiting-treatment'],
      contact('2026-12-20', true),
      { type: 'acute-signalled', at: '2026-12-21T22:00:00+01:00', data: { acuteService: null } },
    ]) as EndedEntry;
    expect(ended.reason).toBe('acute-route');
    const command = waitlistEntry.Command.parse(registrationAfterAcute(ended, PlainDate.parse('2027-01-11')));
    const decision = waitlistEntry.decide(waitlistEntry.none, command, {
      ...bySystem('2027-01-11T10:00:00+01:00'),
      actor: Actor.parse(actor('mh-professional')),
    });
    expect(decision.record).toMatchObject({
      state: 'registered',
      provider: who.ggz,
      registeredOn: '2027-01-11',
      waitsSince: '2026-11-23',
      referralOn: '2026-11-20',
      takenOver: false,
      carried: { why: 'acute-route', intakeOn: '2026-12-14', leftOn: '2026-12-21', reported: [] },
    });
  });

  it('is none where the person ended the wait, or where it was over', () => {
    const today = PlainDate.parse('2027-03-01');
    expect(registrationAfterAcute(entryIn('ended'), today)).toBeNull();
    const inTreatment = entryAfter([
      ...histories['in-treatment'],
      { type: 'acute-signalled', at: '2027-02-01T22:00:00+01:00', data: { acuteService: null } },
    ]) as EndedEntry;
    expect(registrationAfterAcute(inTreatment, today)).toBeNull();
  });
});
