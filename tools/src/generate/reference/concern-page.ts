/**
 * The reference of a concern about a network.
 */
import { addresseesOfStep, networkConcern, networkConcernSteps } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { GeneratedFile } from '../generator.js';
import { codes, table } from './markdown.js';
import { processReference } from './process-page.js';

/** The page. */
export function concernReference(): GeneratedFile {
  return processReference({
    process: networkConcern,
    name: 'network-concern',
    title: 'A concern about a network',
    lead: [
      'What happens when a network does not work as agreed: seven steps in a fixed order, from the agreement of 2022, p. 77. It is another ladder than that of the regional escalation: it is about a network, and nothing about a person stands in it. Why it is made so: [decision 0015](../decisions/0015-concerns-about-a-network.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
      '## The seven steps',
      table(
        ['Step', 'What', 'Dutch', 'Reports at least to'],
        networkConcernSteps.map((step) => [
          String(step),
          label('network-concern-ladder', `${step}`, 'en', 'professional'),
          label('network-concern-ladder', `${step}`, 'nl', 'professional'),
          codes(addresseesOfStep[step]),
        ]),
      ),
    ].join('\n\n'),
    clocks: [
      ['concern-report', 'a step is taken; a day for its report can be named', 'the report is there'],
      ['concern-decision', 'a step was reported on', 'the next step is taken, or the concern is settled'],
    ],
  });
}
