/**
 * All benches, by key. A new one is one line here.
 */
import { appSubmitEmbedded, appSubmitPostgres } from './benches/app-submit.js';
import { caseworkHandle } from './benches/casework-handle.js';
import { domainDecide, domainDecideStory } from './benches/domain-decide.js';
import { caseworkRebuild } from './benches/casework-rebuild.js';
import { domainFold } from './benches/domain-fold.js';
import { rankCandidatesBenches } from './benches/rank-candidates.js';
import { fhirReferralIn, fhirReferralOut } from './benches/fhir-referral.js';
import type { Bench } from './measure.js';

/** Every bench, in the order in which they run. */
export const benches: readonly Bench[] = [
  domainDecide,
  domainDecideStory,
  domainFold,
  ...rankCandidatesBenches,
  caseworkHandle,
  caseworkRebuild,
  fhirReferralIn,
  fhirReferralOut,
  appSubmitEmbedded,
  appSubmitPostgres,
];
