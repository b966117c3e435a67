/**
 * The rules of the address book: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const ours = 'no public text: docs/decisions/0022-organisations-from-outside.md';

/** All rules, by id. */
export const addressBookRules = {
  'MGN-AB-001': {
    id: 'MGN-AB-001',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Het netwerkbureau zet een organisatie van buiten de regio in het adresboek, en verbetert wat het erin zette.',
      en: 'The network office puts an organisation from outside the region in the address book, and mends what it put there.',
    },
  },
  'MGN-AB-002': {
    id: 'MGN-AB-002',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Het netwerkbureau voegt alleen een organisatie toe die iemand kan overnemen.',
      en: 'The network office adds only an organisation that can take somebody over.',
    },
  },
  'MGN-AB-003': {
    id: 'MGN-AB-003',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een naam die al in het adresboek staat, komt er pas bij als iemand zegt dat het een andere organisatie is.',
      en: 'A name that is in the address book already is added only after somebody says that it is another organisation.',
    },
  },
  'MGN-AB-004': {
    id: 'MGN-AB-004',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat op de eigen lijst van de regio staat, verandert daar en niet in het adresboek.',
      en: 'What stands on the region’s own list is changed there, and not in the address book.',
    },
  },
  'MGN-AB-005': {
    id: 'MGN-AB-005',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'In het adresboek staat niets wat naar een persoon leidt.',
      en: 'Nothing in the address book leads to a person.',
    },
  },
  'MGN-AB-006': {
    id: 'MGN-AB-006',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wie verbetert, verbetert de laatste gegevens; wat er eerder stond, blijft leesbaar.',
      en: 'Whoever mends an entry mends the last one; what stood there before stays readable.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of the address book. */
export type AddressBookRuleId = keyof typeof addressBookRules;
