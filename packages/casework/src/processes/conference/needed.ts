/**
 * What the steps of a question for the case conference need the person to permit (rule CASE-025): with a name, whoever takes part learns whom
 * it is about.
 */
import type { CaseConferenceItemCommand, OpenedCase } from '@mgn/domain';
import { refusedTo, type NeededStep, type NeededSteps } from '../withheld-step.js';
import { atTheTable } from './shared.js';

/** Those whom the person named, and who may not know now whom it is about. */
const participants: NeededStep<OpenedCase> = {
  lacks: 'participants',
  whom: ({ mode, consent, submitter }, about) =>
    mode === 'anonymous'
      ? []
      : refusedTo(
          (consent?.organisations ?? []).map((recipient) => ({
            recipient,
            holders: [submitter.organisation],
            categories: atTheTable,
            purpose: 'case-conference',
          })),
          about,
        ),
};

/** The table: whatever puts the question on an agenda. */
export const neededInConference: NeededSteps<OpenedCase, CaseConferenceItemCommand['type']> = {
  schedule: participants,
  'move-date': participants,
  reschedule: participants,
  'plan-evaluation': participants,
};
