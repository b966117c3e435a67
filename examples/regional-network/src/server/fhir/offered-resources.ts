/**
 * What the FHIR door offers: the one table behind the CapabilityStatement. A test asks the door for every line of it.
 */
import type { OfferedResource } from '@mgn/fhir/answers';
import { taskParameters } from './task-search.js';

/** The resources that come with a referral and can be read back by its sender. */
const keptTypes = [
  'Composition',
  'Condition',
  'Consent',
  'Location',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'QuestionnaireResponse',
] as const;

/** The kinds of resources, with what can be done with each. */
export const offeredResources: readonly OfferedResource[] = [
  { type: 'Task', interactions: ['read', 'vread', 'search-type'], searchParams: taskParameters },
  { type: 'ServiceRequest', interactions: ['read', 'vread'] },
  { type: 'Patient', interactions: ['read'] },
  ...keptTypes.map((type): OfferedResource => ({ type, interactions: ['read', 'vread'] })),
];
