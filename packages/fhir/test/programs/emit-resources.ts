/**
 * Writes resources that this package makes, of all shapes, one per line, to the file that is named on the command line: for whoever holds them
 * against a validator. The same ones every time.
 */
import { writeFileSync } from 'node:fs';
import { OrganisationId } from '@mgn/domain';
import fc from 'fast-check';
import { consentProfiles, toAuditEvent, toFhirConsent } from '../../src/consent/index.js';
import { auditRecords } from '../arbitrary-audit-records.js';
import { consentRecords } from '../arbitrary-records.js';

const numRuns = 150;
const custodian = OrganisationId.parse('00000000-0000-4000-8000-0000000000a1');
const [, , file] = process.argv;
if (file === undefined) throw new Error('name a file to write to');

const consents = fc
  .sample(consentRecords, { numRuns, seed: 1 })
  .flatMap((record) => consentProfiles.map((profile) => toFhirConsent(record, { profile, custodian }).resource));
const events = fc.sample(auditRecords, { numRuns, seed: 2 }).map(toAuditEvent);
writeFileSync(file, [...consents, ...events].map((resource) => `${JSON.stringify(resource)}\n`).join(''));
