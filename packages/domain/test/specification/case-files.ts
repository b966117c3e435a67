/**
 * Every table of cases that is written from the specification.
 */
import { addressBookCases } from './address-book/cases.js';
import { authorityCases } from './authority-cases.js';
import { availabilityCases } from './availability/cases.js';
import { clockCases } from './clock-cases.js';
import { conditionCases } from './condition-cases.js';
import { agendaCases } from './conference/agenda-cases.js';
import * as conference from './conference/cases.js';
import { mediationCases, mediationPayloadCases } from './mediation/cases.js';
import * as concern from './network-concern/cases.js';
import { rankingCases } from './ranking.js';
import { regionCases } from './region-cases.js';
import { comparisonCases } from './region/comparison-cases.js';
import { runningCases } from './region/running-cases.js';
import { versionCases } from './region/version-cases.js';
import { regionProfileCases } from './region-profile-cases.js';
import type { CaseFile } from './rule-case.js';
import { stepCases } from './step-cases.js';
import * as transfer from './transfer/cases.js';
import * as waitlist from './waitlist/cases.js';

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = [
  stepCases,
  authorityCases,
  conditionCases,
  regionCases,
  clockCases,
  regionProfileCases,
  comparisonCases,
  versionCases,
  runningCases,
  concern.stepCases,
  concern.authorityCases,
  concern.conditionCases,
  transfer.stepCases,
  transfer.authorityCases,
  transfer.conditionCases,
  rankingCases,
  waitlist.stepCases,
  waitlist.authorityCases,
  waitlist.conditionCases,
  waitlist.clockCases,
  availabilityCases,
  addressBookCases,
  mediationCases,
  mediationPayloadCases,
  conference.stepCases,
  conference.authorityCases,
  conference.conditionCases,
  conference.clockCases,
  conference.textCases,
  agendaCases,
];
