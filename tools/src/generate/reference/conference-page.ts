/**
 * The reference of the case conference.
 */
import { caseConferenceItem } from '@mgn/domain';
import type { GeneratedFile } from '../generator.js';
import { processReference } from './process-page.js';

/** The page. */
export function conferenceReference(): GeneratedFile {
  return processReference({
    process: caseConferenceItem,
    name: 'case-conference-item',
    title: 'The case conference',
    lead: 'Function 4 of the network, *domeinoverstijgend casusoverleg*: one question that is brought to it. The story behind it: [concepts](../concepts/case-conference-item.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
    clocks: [
      ['draft-submit', 'the item is prepared', 'the question is submitted'],
      [
        'conference-step',
        'a step of the network or of the submitter is next',
        'the question fits, stands on an agenda, has its advice, or is closed',
      ],
      [
        'conference-session',
        'the question stands on an agenda; its target is the day of the session',
        'it was discussed',
      ],
      ['case-feedback', 'the question was discussed', 'the submitter told the person'],
      [
        'case-carry-on',
        'a question without a name goes on: a place was found, or it was agreed to escalate',
        'the submitter asked for the transfer',
      ],
      [
        'conference-action',
        'actions were agreed; its target is the date of the first that is open',
        'it is done or dropped',
      ],
    ],
    afterClocks:
      'An item can have several clocks at once: after a discussion the person is told while the minutes are written, and actions run beside an evaluation. The next step is the one that is due first.',
  });
}
