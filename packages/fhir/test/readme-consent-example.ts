import { parseConsentRecord } from '@mgn/consent';
import { fromFhirConsent, toFhirConsent } from '@mgn/fhir/consent';

const permission = parseConsentRecord({
  id: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c11',
  version: 1,
  status: 'active',
  person: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01',
  grantor: { capacity: 'person' },
  function: 'lift-secrecy',
  effect: 'permit',
  holders: [{ by: 'organisation', organisation: '5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02', kind: 'gp-practice' }],
  recipients: [{ by: 'category', category: 'neighbourhood-team' }],
  categories: ['help-request'],
  purposes: ['social-support'],
  channels: ['push'],
  validity: { from: '2026-01', until: '2026-12' },
  statement: { id: 'delen-met-wijkteam', version: '2026-1', language: 'nl' },
  howGiven: 'digital',
  recordedBy: { role: 'system' },
  grantedAt: '2025-12-20T10:00:00+01:00',
  recordedAt: '2025-12-20T10:00:00+01:00',
});
if (!permission.ok) throw new Error('refused');

const { resource, losses } = toFhirConsent(permission.value, { profile: 'pcf-intermediate' });
export const outside = losses.map(({ lost }) => lost);
// ['function', 'recipients', 'categories', 'channels', 'howGiven', 'recordedBy', 'recordedAt']

const { consents } = fromFhirConsent(resource, { mode: 'pcf' });
export const same = JSON.stringify(consents) === JSON.stringify([permission.value]); // true
