/**
 * The table of generators. To add one, write a function that returns files and add a line; `import()` keeps the others alive
 * when one cannot be loaded.
 */
import type { Generator } from './generator.js';
import { licenceCopies, licencePaths } from './licence-copies.js';

/** Every generator of this repository. */
export const generators: readonly Generator[] = [
  { name: 'licences', owns: licencePaths(), files: licenceCopies },
  {
    name: 'rule-cases',
    owns: [
      'packages/casework/cases/',
      'packages/consent/cases/',
      'packages/learning/cases/',
      'packages/domain/cases/address-book.json',
      'packages/domain/cases/availability.json',
      'packages/domain/cases/compare-profiles.json',
      'packages/domain/cases/case-conference-agenda.json',
      'packages/domain/cases/case-conference-item.json',
      'packages/domain/cases/case-conference-item-authority.json',
      'packages/domain/cases/case-conference-item-clocks.json',
      'packages/domain/cases/case-conference-item-conditions.json',
      'packages/domain/cases/case-conference-item-texts.json',
      'packages/domain/cases/exploratory-conversation.json',
      'packages/domain/cases/exploratory-conversation-authority.json',
      'packages/domain/cases/exploratory-conversation-clocks.json',
      'packages/domain/cases/exploratory-conversation-conditions.json',
      'packages/domain/cases/exploratory-conversation-regions.json',
      'packages/domain/cases/mediation.json',
      'packages/domain/cases/mediation-payload.json',
      'packages/domain/cases/network-concern.json',
      'packages/domain/cases/network-concern-authority.json',
      'packages/domain/cases/network-concern-conditions.json',
      'packages/domain/cases/profile-on.json',
      'packages/domain/cases/rank-candidates.json',
      'packages/domain/cases/region-profile.json',
      'packages/domain/cases/rules-for-running-case.json',
      'packages/domain/cases/transfer-case.json',
      'packages/domain/cases/transfer-case-authority.json',
      'packages/domain/cases/transfer-case-conditions.json',
      'packages/domain/cases/waitlist-entry.json',
      'packages/domain/cases/waitlist-entry-authority.json',
      'packages/domain/cases/waitlist-entry-clocks.json',
      'packages/domain/cases/waitlist-entry-conditions.json',
    ],
    files: async () => (await import('./rule-cases.js')).ruleCases(),
  },
  {
    name: 'json-schemas',
    owns: ['packages/domain/schemas/'],
    files: async () => (await import('./json-schemas.js')).jsonSchemas(),
  },
  {
    name: 'learning-schemas',
    owns: ['packages/learning/schemas/'],
    files: async () => (await import('./learning-schemas.js')).learningSchemas(),
  },
  {
    name: 'reference',
    owns: ['docs/reference/'],
    files: async () => (await import('./reference/pages.js')).referencePages(),
  },
  {
    name: 'rules',
    owns: ['docs/rules.md'],
    files: async () => [(await import('./reference/rules-page.js')).rulesPage()],
  },
  {
    name: 'diagrams',
    owns: [
      'docs/concepts/case-conference-item.md',
      'docs/concepts/exploratory-conversation.md',
      'docs/concepts/network-concern.md',
      'docs/concepts/transfer-case.md',
      'docs/concepts/waitlist-entry.md',
    ],
    files: async () => (await import('./reference/pages-with-diagrams.js')).refreshedPages(),
  },
  {
    name: 'readme-examples',
    owns: [
      'packages/casework/test/readme/',
      'packages/conformance/test/readme/',
      'packages/domain/test/readme/',
      'packages/learning/test/readme/',
    ],
    files: async () => (await import('../readme/readme-files.js')).readmeFiles(),
  },
];
