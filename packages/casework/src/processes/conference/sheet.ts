/**
 * The question for the case conference, as casework carries it out.
 */
import {
  caseConferenceItem,
  type CaseConferenceItem,
  type CaseConferenceItemCommand,
  type CaseConferenceItemEvent,
  type NextStep,
  type OpenedCase,
} from '@mgn/domain';
import { rowOf } from '../../lists/summary-parts.js';
import { caseProcessOf } from '../folded.js';
import { neededInConference } from './needed.js';
import { conferenceParties, conferencePositions } from './positions.js';
import { conferenceDisclosures, conferenceLimits } from './shared.js';
import { conferenceTexts } from './text-paths.js';

/** What people call the number of a question: `CO-0019`. */
const conferenceNumberPrefix = 'CO';

/** The process. */
export const conferenceProcess = caseProcessOf<
  CaseConferenceItem,
  OpenedCase,
  CaseConferenceItemCommand,
  CaseConferenceItemEvent,
  NextStep
>({
  kind: 'case-conference-item',
  numberPrefix: conferenceNumberPrefix,
  object: caseConferenceItem,
  opening: new Set(['prepare']),
  secondQuestion: new Set(),
  textPaths: conferenceTexts,
  policies: [],
  personNamedBy: (command) => ('person' in command ? (command.person ?? null) : null),
  personOf: ({ person }) => person,
  positions: conferencePositions,
  isOutside: () => false,
  seen: (step) => step,
  summary: (record, place, region) =>
    rowOf<OpenedCase>(caseConferenceItem, record, {
      ...place,
      process: 'case-conference-item',
      numberPrefix: conferenceNumberPrefix,
      person: record.person,
      requester: record.submitter.organisation,
      holder: record.submitter.organisation,
      involved: conferenceParties(record, region),
    }),
  holders: ({ submitter }) => [submitter.organisation],
  discloses: conferenceDisclosures,
  grantLimits: conferenceLimits,
  blind: () => null,
  needed: neededInConference,
  misfits: () => [],
  reasonsFor: (_options, _reading, { reasons }) => Promise.resolve(reasons),
});
