/**
 * The rules of mediation by the insurer: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2025 = 'Aanvullend Zorg- en Welzijnsakkoord, 2025';

/** All rules, by id. The permission of the person is `MGN-WL-020`, with the waiting list. */
export const mediationRules = {
  'MGN-WL-021': {
    id: 'MGN-WL-021',
    tag: 'fixed-nationally',
    source: `${agreement2025}, p. 40–43: the data set is limited`,
    says: {
      nl: 'De verzekeraar krijgt precies vier gegevens, en niet meer.',
      en: 'The insurer gets exactly four items of data, and no more.',
    },
  },
  'MGN-WL-022': {
    id: 'MGN-WL-022',
    tag: 'fixed-nationally',
    source: `${agreement2025}, p. 40–43: from 1 January 2026 to spring 2027`,
    says: {
      nl: 'In de eerste fase helpt de verzekeraar uit zichzelf alleen wie langer wacht dan de norm.',
      en: 'In the first phase the insurer helps of its own accord only those who wait longer than the norm.',
    },
  },
  'MGN-WL-023': {
    id: 'MGN-WL-023',
    tag: 'proposed-default',
    source: 'no public text: docs/decisions/0010-process-of-the-waiting-list.md',
    says: {
      nl: 'Wat er na de eerste fase geldt, is niet bekend en wordt niet geraden.',
      en: 'What holds after the first phase is not known, and is not guessed.',
    },
  },
  'MGN-WL-024': {
    id: 'MGN-WL-024',
    tag: 'fixed-nationally',
    source: `${agreement2025}, p. 43: a person may always ask, and decides on any offer`,
    says: {
      nl: 'De persoon mag de verzekeraar altijd vragen om te helpen.',
      en: 'The person may always ask the insurer to help.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of mediation. */
export type MediationRuleId = keyof typeof mediationRules;
