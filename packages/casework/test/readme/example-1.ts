import { randomUUID, createHash } from 'node:crypto';
import { Instant, nationalDefaults, Organisation, OrganisationId, PersonId } from '@mgn/domain';
import { openCasework } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';

const practice = Organisation.parse({
  id: '11111111-1111-4111-8111-111111111111',
  kind: 'gp-practice',
  name: 'De Kersentuin (invented)',
  networkRoles: [],
  municipality: '0281',
  phone: null,
  agb: null,
  ura: null,
  kvk: null,
});
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const casework = openCasework({
  log: memoryEventLog(), // or: await eventLog(process.env.DATABASE_URL, …) of @mgn/postgres
  region: nationalDefaults,
  clock: () => Instant.parse('2026-11-23T09:30:00+01:00'),
  identifiers: {
    newId: randomUUID,
    deriveId: (text) => digest(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-5$3-8$4-$5'),
    digest,
  },
  organisations: () => Promise.resolve(new Map([[OrganisationId.parse(practice.id), practice]])),
});

const outcome = await casework.handle({
  id: randomUUID(),
  stream: randomUUID(),
  expects: 0,
  actor: {
    role: 'general-practitioner',
    organisation: practice.id,
    professional: '22222222-2222-4222-8222-222222222222',
  },
  command: {
    type: 'submit',
    person: PersonId.parse('33333333-3333-4333-8333-333333333333'),
    requester: practice.id,
    question: 'Ik slaap niet meer en durf de post niet open te maken.',
    entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
    personAgrees: true,
  },
  // Who it is, where the store does not know the person yet; it stands apart from the events.
  with: {
    person: {
      name: { text: 'Testpersoon Rivier' },
      birthDate: '1985-03-02',
      gender: null,
      phones: ['06 00 00 00 41'],
      emails: [],
      municipality: null,
      bsn: null,
      languages: ['nl'],
      interpreterNeeded: null,
    },
  },
});

console.log(outcome.outcome === 'handled' && outcome.next);
// { what: 'pick-up', who: 'network-coordinator', organisation: null, by: '2026-11-30', norm: 'conversation-target' }
