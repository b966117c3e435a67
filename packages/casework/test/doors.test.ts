import { randomUUID } from 'node:crypto';
import { openCasework, type EventLog } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, nationalDefaults, StreamId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  coordinator,
  details,
  gp,
  identifiers,
  newStory,
  office,
  otherGp,
  otherPractice,
  practice,
  requestGrants,
  submit,
} from './story.js';

/** Casework of another process on the same store. */
const caseworkOn = (log: EventLog) =>
  openCasework({
    log,
    region: { ...nationalDefaults, networkOffice: office.id },
    clock: () => Instant.parse('2026-11-23T09:00:00+01:00'),
    identifiers,
    organisations: () => Promise.resolve(new Map([practice, office, otherPractice].map((each) => [each.id, each]))),
  });

/** A log in which `meanwhile` happens once, just before the first call of one method. */
const interrupted = (log: EventLog, method: 'readStream' | 'findCommand', meanwhile: () => Promise<unknown>) => {
  let waiting = true;
  const first = async <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
    if (!waiting) return answer();
    waiting = false;
    const before = method === 'findCommand' ? await answer() : null;
    await meanwhile();
    return before ?? answer();
  };
  return {
    ...log,
    ...(method === 'readStream'
      ? { readStream: (stream: StreamId) => first(() => log.readStream(stream)) }
      : { findCommand: (id: Parameters<EventLog['findCommand']>[0]) => first(() => log.findCommand(id)) }),
  } satisfies EventLog;
};

describe('one command that two processes get at the same moment', () => {
  const opening = () => ({
    id: randomUUID(),
    stream: StreamId.parse(randomUUID()),
    expects: 0,
    actor: gp,
    command: submit,
    with: { person: details, grants: requestGrants },
  });

  it.each(['readStream', 'findCommand'] as const)(
    'is answered by both with the first answer, never as stale (other process before %s)',
    async (method) => {
      const log = memoryEventLog();
      const envelope = opening();
      const first = () => caseworkOn(log).handle(envelope);
      let theirs: unknown = null;
      const ours = await caseworkOn(interrupted(log, method, async () => (theirs = await first()))).handle(envelope);
      if (theirs === null) theirs = await first();
      const answers = [ours, theirs].map((answer) => ({ ...(answer as object), again: null }));
      expect(answers[0]).toMatchObject({ outcome: 'handled', caseNumber: 'VG-0001' });
      expect(answers[1]).toEqual(answers[0]);
      expect((await log.readStream(envelope.stream))?.events).toHaveLength(1);
    },
  );

  it('is answered so for a later command too', async () => {
    const log = memoryEventLog();
    const first = opening();
    await caseworkOn(log).handle(first);
    const pickUp = {
      ...first,
      id: randomUUID(),
      expects: 1,
      actor: coordinator,
      command: { type: 'pick-up' },
      with: {},
    };
    const both = interrupted(log, 'readStream', () => caseworkOn(log).handle(pickUp));
    expect(await caseworkOn(both).handle(pickUp)).toMatchObject({ outcome: 'handled', again: true, version: 2 });
  });

  it('leaves no line of a refusal in the audit log when it was carried out', async () => {
    const log = memoryEventLog();
    const envelope = opening();
    await caseworkOn(log).handle(envelope);
    await caseworkOn(log).handle(envelope);
    expect((await log.readAudit({ limit: 10 })).map(({ outcome }) => outcome)).toEqual(['permitted']);
  });
});

describe('a request that says it comes from another system', () => {
  const claimed = { ...submit, origin: 'foreign-system', question: null, entry: 'unknown', personAgrees: 'unknown' };
  const refused = { outcome: 'invalid', issues: [{ code: 'invalid-value', path: ['command', 'origin'] }] };

  it('is refused when nothing of that system comes with it: a form cannot leave open what it asks', async () => {
    const story = newStory();
    expect(await story.give(gp, claimed, { with: { person: details } })).toEqual(refused);
    expect(await story.give(gp, { ...claimed, type: 'prepare' }, { with: { person: details } })).toEqual(refused);
    expect(await story.log.readStream(story.stream)).toBeNull();
  });

  it('is taken in through a door for other systems, which keeps what came', async () => {
    const foreign = { format: 'fhir-r4', content: { resourceType: 'Bundle' } };
    expect(await newStory().give(gp, claimed, { with: { person: details, foreign } })).toMatchObject({
      outcome: 'handled',
      state: 'requested',
    });
  });
});

describe('a text that looks like a reference to another', () => {
  it('comes back as it was written, and never as the text that it names', async () => {
    const log = memoryEventLog();
    const victim = newStory(log);
    await victim.give(gp, submit, { with: { person: details } });
    const [event] = (await log.readStream(victim.stream))?.events ?? [];
    const reference = /text:[0-9a-f-]{36}/u.exec(JSON.stringify(event?.data))?.[0] ?? '';
    expect([...(await log.readTexts([reference.slice(5)])).values()]).toEqual([submit.question]);

    const thief = newStory(log);
    const stolen = { ...submit, requester: otherPractice.id, person: randomUUID(), question: reference };
    expect(await thief.give(otherGp, stolen, { with: { person: details } })).toMatchObject({ outcome: 'handled' });
    const view = await thief.casework.view(thief.stream, otherGp);
    expect(view?.fields.question).toEqual({ seen: true, value: reference });
  });

  it('is refused where details of a person stand', async () => {
    const name = { text: `text:${randomUUID()}` };
    expect(await newStory().give(gp, submit, { with: { person: { ...details, name } } })).toEqual({
      outcome: 'invalid',
      issues: [{ code: 'invalid-value', path: ['with', 'person'] }],
    });
  });
});

describe('a date of birth', () => {
  const born = (birthDate: string) => newStory().give(gp, submit, { with: { person: { ...details, birthDate } } });

  it.each(['1900-01-01', '1900-01', '1900', '1985-03-02', '2026-11-23', '2026-11', '2026'])(
    'may be %s on 23 November 2026',
    async (date) => {
      expect(await born(date)).toMatchObject({ outcome: 'handled' });
    },
  );

  it.each(['1899-12-31', '1899', '1985-02-29', '2026-11-24', '2026-12', '2027', '9999-01-01'])(
    'is refused when nobody can have it: %s',
    async (date) => {
      expect(await born(date)).toEqual({
        outcome: 'invalid',
        issues: [{ code: 'invalid-value', path: ['with', 'person', 'birthDate'] }],
      });
    },
  );
});

describe('a telephone number', () => {
  const reached = (phones: readonly string[], more: object = {}) =>
    newStory().give(gp, submit, { with: { person: { ...details, phones }, ...more } });

  it.each(['06 00 00 00 41', '06 – 00 00 00 42', '+31 (0)344 00 00 99', '0344-000099', '112 112'])(
    'may be written as %s',
    async (phone) => {
      expect(await reached([phone])).toMatchObject({ outcome: 'handled' });
    },
  );

  it.each(['abc', '06 00 0', 'bel mijn zus', '06 00 00 00 41 (na vijf uur)', '٠٦١٢٣٤٥٦', '06;00;00;00'])(
    'is refused when it is none: %s',
    async (phone) => {
      expect(await reached(['06 00 00 00 41', phone])).toEqual({
        outcome: 'invalid',
        issues: [{ code: 'invalid-value', path: ['with', 'person', 'phones', 1] }],
      });
    },
  );

  it('of another system is kept as it came', async () => {
    const foreign = { format: 'fhir-r4', content: { resourceType: 'Bundle' } };
    expect(await reached(['06 00 00 00 41 (na vijf uur)'], { foreign })).toMatchObject({ outcome: 'handled' });
  });
});
