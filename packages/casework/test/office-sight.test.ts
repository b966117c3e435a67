import { describe, expect, it } from 'vitest';
import { memoryEventLog } from '@mgn/casework/memory';
import { openCasework } from '@mgn/casework';
import { Instant, nationalDefaults } from '@mgn/domain';
import { randomUUID } from 'node:crypto';
import {
  coordinator,
  details,
  gp,
  identifiers,
  newStory,
  office,
  person,
  practice,
  requestGrants,
  self,
  submit,
  type Story,
} from './story.js';

const blindTo = { command: 'accept', reasons: [], facts: ['office-may-not-see'] };
const refused = { outcome: 'not-permitted', recipients: [office.id], state: 'under-triage' };
const foreign = { format: 'fhir-r4', content: { resourceType: 'Bundle' } };
const fromElsewhere = { ...submit, entry: 'unknown', personAgrees: 'unknown', origin: 'foreign-system' } as const;

const born = (birthDate: string) => ({ ...details, birthDate });
const blockedOf = async (story: Story) => (await story.casework.view(story.stream, coordinator))?.blocked;
const requested = async (along: object, command: object = submit): Promise<Story> => {
  const story = newStory();
  expect(await story.give(gp, command, { with: along })).toMatchObject({ outcome: 'handled' });
  await story.give(coordinator, { type: 'pick-up' });
  return story;
};

describe('a network office that may not see whom a case is about', () => {
  it.each([
    ['nothing was permitted', { person: details }, []],
    ['the date of birth is unknown', { person: { ...details, birthDate: null }, grants: requestGrants }, []],
    ['the person is under 16', { person: born('2012-05-01'), grants: requestGrants }, ['person-too-young']],
    ['the person is under 16, and nothing was permitted', { person: born('2012-05') }, ['person-too-young']],
  ])('takes nobody on, and is told beforehand: %s', async (_why, along, more) => {
    const story = await requested(along);
    expect(await blockedOf(story)).toEqual([{ ...blindTo, facts: [...blindTo.facts, ...more] }]);
    expect(await story.give(coordinator, { type: 'accept' })).toMatchObject(refused);
    const refusals = (await story.log.readAudit({ person, limit: 20 })).filter(({ outcome }) => outcome === 'refused');
    expect(refusals).toMatchObject([{ facts: { command: 'accept', reasons: ['not-permitted'] } }]);
    const given = { type: 'return', missing: ['contact-details', 'person-agreement'] };
    expect(await story.give(coordinator, given)).toMatchObject({ outcome: 'handled', state: 'draft' });
  });

  it.each([
    ['2010-11-23', false],
    ['2010-11-24', true],
    ['2010-11', false],
    ['2010-12', true],
    ['2010', false],
    ['2011', true],
  ])('is told that somebody born on %s is too young: %s', async (birthDate, expected) => {
    const story = await requested({ person: born(birthDate) });
    expect((await blockedOf(story))?.[0]?.facts.includes('person-too-young')).toBe(expected);
  });

  it('is no longer so once the requester records the permission with the request that came back', async () => {
    const story = await requested({ person: { ...details, birthDate: null }, grants: requestGrants });
    await story.give(coordinator, { type: 'return', missing: ['contact-details'] });
    await story.give(gp, submit, { with: { person: details, grants: requestGrants } });
    await story.give(coordinator, { type: 'pick-up' });
    expect(await blockedOf(story)).toEqual([]);
    expect(await story.give(coordinator, { type: 'accept' })).toMatchObject({ outcome: 'handled' });
  });

  it('is told so beside the reasons of the rules, and a referral of another system goes on from its draft', async () => {
    const story = await requested({ person: details, foreign }, fromElsewhere);
    expect(await blockedOf(story)).toMatchObject([
      {
        command: 'accept',
        reasons: [{ code: 'entry-assessment-unknown' }, { code: 'person-agreement-unknown' }],
        facts: ['office-may-not-see'],
      },
    ]);
    await story.give(coordinator, { type: 'return', missing: ['entry-assessment', 'person-agreement'] });
    await story.give(gp, submit, { with: { grants: requestGrants } });
    await story.give(coordinator, { type: 'pick-up' });
    expect(await blockedOf(story)).toEqual([]);
    expect(await story.give(coordinator, { type: 'accept' })).toMatchObject({ outcome: 'handled', state: 'accepted' });
    const view = await story.casework.view(story.stream, coordinator);
    expect([view?.fields.name.seen, view?.fields.contact.seen]).toEqual([true, true]);
  });

  it('is so again when the person stops, and no longer when the person permits', async () => {
    const story = await requested({ person: details, grants: requestGrants });
    await story.casework.withdrawPermission(person, 'all', self);
    expect(await blockedOf(story)).toEqual([blindTo]);
    expect(await story.give(coordinator, { type: 'accept' })).toMatchObject(refused);
    for (const grant of requestGrants) await story.casework.permit(person, grant, self);
    expect(await blockedOf(story)).toEqual([]);
  });

  it('stands in the way only where the region names an office', async () => {
    const log = memoryEventLog();
    const stream = randomUUID();
    const casework = openCasework({
      log,
      region: nationalDefaults,
      clock: () => Instant.parse('2026-11-23T09:00:00+01:00'),
      identifiers,
      organisations: () => Promise.resolve(new Map([practice, office].map((each) => [each.id, each]))),
    });
    const give = (expects: number, actor: object, command: object, along = {}) =>
      casework.handle({ id: randomUUID(), stream, expects, actor, command, with: along });
    await give(0, gp, submit, { person: details });
    await give(1, coordinator, { type: 'pick-up' });
    expect(await give(2, coordinator, { type: 'accept' })).toMatchObject({ outcome: 'handled' });
  });
});
