/**
 * The reference of the transfer case.
 */
import { transferCase } from '@mgn/domain';
import type { GeneratedFile } from '../generator.js';
import { processReference } from './process-page.js';

/** The page. */
export function transferReference(): GeneratedFile {
  return processReference({
    process: transferCase,
    name: 'transfer-case',
    title: 'The transfer case',
    lead: 'Function 2 of the network, *transfermechanisme*. The story behind it: [concepts](../concepts/transfer-case.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
    clocks: [
      ['transfer-step', 'a step of the network is next', 'the step is taken'],
      ['transfer-person-answer', 'the person is asked, or a place is found', 'the person answered'],
      ['transfer-ask-again', 'the person said "not now"', 'the person was asked again, or answered'],
      ['offer-answer', 'a candidate is asked for a place', 'the candidate answered, or was passed by'],
    ],
  });
}
