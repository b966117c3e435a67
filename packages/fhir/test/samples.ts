/**
 * The samples of the regional example as fresh values, and small ways to change them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Instant, OrganisationId, PersonId } from '@mgn/domain';
import type { ReadReferralOptions } from '../src/referral/read-referral.js';

/** A resource as a test wants to change it: anything goes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = Record<string, any>;

export interface SampleEntry {
  fullUrl?: string;
  resource: Loose;
  request?: Loose;
}
export interface SampleBundle {
  resourceType: 'Bundle';
  type: string;
  entry: SampleEntry[];
  [key: string]: unknown;
}

const samples = fileURLToPath(new URL('../../../examples/regional-network/samples/', import.meta.url));
const textOf = (name: string): string => readFileSync(`${samples}${name}.json`, 'utf8');
const completeText = textOf('referral');
const quirksText = textOf('referral-with-quirks');

/** The complete referral with our own extensions. */
export const referral = (): SampleBundle => JSON.parse(completeText);
/** A referral of another system, with everything unusual that was met in practice. */
export const referralWithQuirks = (): SampleBundle => JSON.parse(quirksText);

/** The first resource of a type in a bundle. */
export function resourceOf(bundle: SampleBundle, type: string): Loose {
  const found = bundle.entry.find(({ resource }) => resource['resourceType'] === type);
  if (found === undefined) throw new Error(`no ${type} in the sample`);
  return found.resource;
}

/** The complete referral after a change. */
export function changed(change: (bundle: SampleBundle) => void): SampleBundle {
  const bundle = referral();
  change(bundle);
  return bundle;
}

/** The complete referral after a change of its first resource of a type. */
export function withResource(type: string, change: (resource: Loose) => void): SampleBundle {
  return changed((bundle) => change(resourceOf(bundle, type)));
}

export const sender = OrganisationId.parse('11111111-1111-4111-8111-111111111111');
export const personId = PersonId.parse('55555555-5555-4555-8555-555555555555');
export const caseId = '66666666-6666-4666-8666-666666666666';

/** What the door of a network adds to what comes in. */
export const options: ReadReferralOptions = {
  sender,
  person: personId,
  at: Instant.parse('2026-11-23T09:30:00+01:00'),
  idOf: ({ resource: { resourceType }, index }) => {
    if (resourceType === 'Patient') return personId;
    return resourceType === 'ServiceRequest' || resourceType === 'Task' ? caseId : `kept-${index}`;
  },
};
