import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { historyOf, histories, registered, withTransfer } from '../../test/specification/waitlist/story.js';
import { entryAfter } from '../../test/told-waitlist.js';
import { Instant } from '../calendar/instant.js';
import { PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { transferCase } from '../transfer-case/index.js';
import { presentPlaceOf } from '../transfer-case/present-place.js';
import type { OpenedTransfer } from '../transfer-case/record.js';
import { Actor } from '../words/actor.js';
import { waitlistEntry } from './index.js';
import type { MadeEntry } from './record.js';
import { openStates, referringStates } from './states.js';
import { askedTransfer, signalForPlace } from './transfer-for-place.js';

const place = 'WL-0042';
const soon = PlainDate.parse('2026-12-01');
const made = (...told: Parameters<typeof entryAfter>) => entryAfter(...told) as MadeEntry;
const inCare = made(historyOf('waiting-intake', registered({ inCareOf: who.otherGgz })));

/** The transfer as it is once the person has asked. */
function begun(entry: MadeEntry, today = soon): OpenedTransfer {
  const decision = transferCase.decide(
    transferCase.none,
    transferCase.Command.parse(askedTransfer(entry, place, today)),
    {
      at: Instant.parse(`${today}T10:00:00+01:00`),
      actor: Actor.parse(actor('person')),
      region: nationalDefaults,
    },
  );
  expect(decision.outcome).toBe('accepted');
  return decision.record as OpenedTransfer;
}

describe('a transfer that is begun from a place on a list', () => {
  it('says what is known there: for whom, for what, since when, from which place', () => {
    const entry = made(histories['waiting-intake']);
    expect(askedTransfer(entry, place, soon)).toEqual({
      type: 'signal',
      person: who.person,
      trigger: 'person-request',
      gpPractice: who.practice,
      direction: 'ggz-specialised',
      waitsSince: '2026-11-23',
      currentProvider: who.ggz,
      inCare: false,
      listedWith: who.ggz,
      cause: { process: 'waitlist-entry', reference: place },
    });
  });

  it('is the wish of the person on the last day within the norm, and over the norm from the day after', () => {
    const entry = made(histories['waiting-intake']);
    const triggerOn = (today: string) => askedTransfer(entry, place, PlainDate.parse(today))?.trigger;
    expect([triggerOn('2026-12-21'), triggerOn('2026-12-22')]).toEqual(['person-request', 'over-norm']);
  });

  it('keeps its own trigger where the system begins it', () => {
    expect(signalForPlace(made(histories.registered), place, 'over-norm')).toMatchObject({ trigger: 'over-norm' });
  });

  it.each(openStates)('begins by asking from a place that can refer to it, and from no other: %s', (state) => {
    const entry = made(histories[state]);
    const canRefer = (referringStates as readonly string[]).includes(state);
    expect(askedTransfer(entry, place, soon) !== null).toBe(canRefer);
    const referred = waitlistEntry.decide(
      entry,
      { type: 'open-transfer', transferCase: '00000000-0000-4000-8000-000000000900' as never },
      { at: Instant.parse('2027-01-19T10:00:00+01:00'), actor: Actor.parse(actor('system')), region: nationalDefaults },
    );
    expect(referred.outcome === 'accepted').toBe(canRefer);
  });

  it('is the same one for who asks again, and none where the place has ended', () => {
    expect(askedTransfer(made(withTransfer('waiting-intake')), place, soon)).toEqual(
      askedTransfer(made(histories['waiting-intake']), place, soon),
    );
    expect(askedTransfer(made(histories.ended), place, soon)).toBeNull();
  });
});

describe('a place of somebody who is in the care of another provider', () => {
  it('leaves that provider responsible, and exactly as the place itself says', () => {
    const responsible = { organisation: who.otherGgz, as: 'current-provider' };
    expect(transferCase.responsibleParty(begun(inCare))).toEqual(responsible);
    expect(waitlistEntry.responsibleParty(inCare)).toEqual(responsible);
  });

  it('is the one that is left, and not the provider that has the person in care', () => {
    expect(presentPlaceOf(begun(inCare))).toBe(who.ggz);
    expect(presentPlaceOf(begun(made(histories['waiting-intake'])))).toBe(who.ggz);
  });

  it('brings the whole wait along', () => {
    expect(begun(inCare).waitsSince).toBe(inCare.waitsSince);
  });
});

describe('the provider that is left', () => {
  it('is the current one where no list is named, and nobody where the person stands nowhere', () => {
    const transfer = begun(inCare);
    expect(presentPlaceOf({ ...transfer, listedWith: null })).toBe(who.otherGgz);
    expect(presentPlaceOf({ listedWith: null, currentProvider: null })).toBeNull();
  });
});
