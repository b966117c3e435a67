import { decide, type ConsentRecordInput } from '@mgn/consent';
import { explain } from '@mgn/consent/explain';

const person = '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01'; // invented, like every id here
const practice = { organisation: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02', kind: 'gp-practice' } as const;
const team = { organisation: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c03', kind: 'neighbourhood-team' } as const;

const permission: ConsentRecordInput = {
  id: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c04',
  version: 1,
  status: 'active',
  effect: 'permit',
  function: 'lift-secrecy',
  person,
  grantor: { capacity: 'person' },
  holders: [{ by: 'organisation', ...practice }],
  recipients: [{ by: 'organisation', ...team }],
  categories: ['help-request'],
  purposes: ['exploratory-conversation'],
  channels: ['push'],
  validity: { from: '2026-11-01', until: '2027-04-30' },
  statement: { id: 'share-before-the-conversation', version: '2026-1', language: 'nl' },
  howGiven: 'digital',
  recordedBy: { role: 'person', person },
  grantedAt: '2026-11-01T10:00:00+01:00',
  recordedAt: '2026-11-01T10:00:00+01:00',
};

export const decision = decide(
  {
    person,
    holder: practice,
    recipient: { ...team, actsUnder: 'municipality', basis: 'public-task' },
    purpose: 'exploratory-conversation',
    channel: 'push',
    categories: ['help-request', 'diagnosis-detail'],
  },
  { consents: [permission], facts: { person, birthDate: '1986-02-03' }, now: '2026-11-23T09:30:00+01:00' },
);

export const answer = [decision.outcome, ...decision.reasons]; // ['partial', 'explicit-consent', 'category-not-covered']
export const toPerson = explain(decision, 'person', 'nl').text;
// 'Uw wijkteam mag uw vraag lezen: daar gaf u toestemming voor. Uw diagnose niet: daar is geen toestemming voor.'
export const toRequester = explain(decision, 'requester', 'en').text;
// 'You can have this information: question.'
