import { randomUUID } from 'node:crypto';
import { caseConferenceItem, nationalDefaults, PersonId, transferCase, waitlistEntry } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { steps, take, beside } from '../../test/several-processes.js';
import { details, ggz, practice, psychologist } from '../../test/story.js';
import type { RecordedEvent } from '../store/event-log.js';
import { neededInConference } from './conference/needed.js';
import { caseProcesses } from './sheets.js';
import { neededInTransfer } from './transfer/needed.js';

const region = nationalDefaults;

describe('a place on a waiting list', () => {
  it('has no step that can wait for the person: none hands anything out, and none needs anybody to see anything', async () => {
    const entry = await beside('waitlist-entry', { inCase: false });
    const opening = { provider: ggz.id, gpPractice: practice.id, direction: 'ggz-basic' };
    const register = {
      type: 'register',
      ...opening,
      person: PersonId.parse(randomUUID()),
      registeredOn: '2026-11-20',
      referralOn: '2026-11-20',
    };
    const contact = { type: 'record-contact', contactOn: '2026-11-23', means: 'phone', reached: true };
    for (const command of [register, { type: 'start-waiting' }, contact]) {
      const along = command === register ? { person: details } : undefined;
      expect(await entry.give(psychologist, command, along)).toMatchObject({ outcome: 'handled' });
    }
    const events = (await entry.story.log.readStream(entry.stream))?.events ?? [];
    const folded = caseProcesses['waitlist-entry'].fold(events);
    for (const type of waitlistEntry.commandTypes) {
      expect([type, folded.blind({ type } as never, region)]).toEqual([type, null]);
    }
    const types = waitlistEntry.Event.options.map(({ shape }) => shape.type.value);
    expect(types.length).toBeGreaterThan(5);
    for (const type of types) expect(folded.discloses([{ ...events[0], type } as RecordedEvent])).toEqual([]);
  });
});

describe('a transfer', () => {
  it('has a row for each step that hands something out or needs somebody to see something', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, steps.length);
    const events = (await transfer.story.log.readStream(transfer.stream))?.events ?? [];
    const { 'transfer-case': process } = caseProcesses;
    const disclosing = events.filter(
      (event, index) => process.fold(events.slice(0, index + 1)).discloses([event]).length,
    );
    expect(disclosing.map(({ type }) => type)).toEqual(['place-confirmed', 'handover-started']);
    const folded = process.fold(events);
    const blind = transferCase.commandTypes.filter((type) => folded.blind({ type } as never, region) !== null);
    expect(blind).toEqual(['confirm-responsibility']);
    expect(Object.keys(neededInTransfer)).toEqual(['confirm-place', 'start-handover', ...blind]);
  });
});

describe('a question for the case conference', () => {
  it('has a row for each step that names who takes part', () => {
    const naming = caseConferenceItem.Command.options.filter(({ shape }) => 'session' in shape);
    expect(Object.keys(neededInConference).toSorted()).toEqual(naming.map(({ shape }) => shape.type.value).toSorted());
  });
});
