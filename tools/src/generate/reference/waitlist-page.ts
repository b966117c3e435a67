/**
 * The reference of the entry on a waiting list.
 */
import { waitlistEntry } from '@mgn/domain';
import type { GeneratedFile } from '../generator.js';
import { processReference } from './process-page.js';

/** The page. */
export function waitlistReference(): GeneratedFile {
  return processReference({
    process: waitlistEntry,
    name: 'waitlist-entry',
    title: 'The entry on a waiting list',
    lead: 'Of function 3 of the network, *wachtlijst*. The story behind it: [concepts](../concepts/waitlist-entry.md). Every rule with its source: [rules](../rules.md). Rule cases: `packages/domain/cases/`.',
    clocks: [
      ['treek-ggz-intake', 'the first contact, on the first list', 'the first intake'],
      ['treek-ggz-treatment', 'the first intake', 'the treatment'],
      ['treek-ggz-total', 'the first contact, on the first list', 'the treatment'],
      ['waiting-contact', 'the last contact with the person', 'the next contact, or the treatment'],
      ['list-step', 'the holder of the list has something to write down', 'it is written down'],
    ],
    afterClocks:
      'Outside mental health care there is no norm for the wait, and none is made up. The three norms of the wait are each reported once, also when the person moves to another list. A transfer that runs stops no clock.',
  });
}
