/**
 * Resources that this package writes, of all shapes, one per line: for whoever holds them against a validator. The same ones every time.
 *
 * Run by itself it writes them to the file that is named on the command line.
 */
import { writeFileSync } from 'node:fs';
import { OrganisationId } from '@mgn/domain';
import fc from 'fast-check';
import { consentProfiles, toAuditEvent, toFhirConsent } from '../src/consent/index.js';
import { auditRecords } from './arbitrary-audit-records.js';
import { consentRecords } from './arbitrary-records.js';

const custodian = OrganisationId.parse('00000000-0000-4000-8000-0000000000a1');

/** Consents in every profile, and audit events. */
export function emittedResources(count: number): readonly object[] {
  const consents = fc
    .sample(consentRecords, { numRuns: count, seed: 1 })
    .flatMap((record) => consentProfiles.map((profile) => toFhirConsent(record, { profile, custodian }).resource));
  return [...consents, ...fc.sample(auditRecords, { numRuns: count, seed: 2 }).map(toAuditEvent)];
}

const [, program, file] = process.argv;
if (program === import.meta.filename && file !== undefined) {
  writeFileSync(
    file,
    emittedResources(150)
      .map((resource) => `${JSON.stringify(resource)}\n`)
      .join(''),
  );
}
