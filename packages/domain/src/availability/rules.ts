/**
 * The rules of what providers report about their lists: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022';
const agreement2025 = 'Aanvullend Zorg- en Welzijnsakkoord, 2025';
const reporting = 'no public text: docs/decisions/0018-reports-of-providers.md';
const ours = 'no public text: docs/decisions/0010-process-of-the-waiting-list.md';

/** All rules, by id. */
export const availabilityRules = {
  'MGN-WL-031': {
    id: 'MGN-WL-031',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 76; ${agreement2025}, p. 42`,
    says: {
      nl: 'Elke aanbieder geeft de eigen lijst door, of hoeveel mensen er volgende maand bij kunnen.',
      en: 'Every provider reports its list, or how many people can register next month.',
    },
  },
  'MGN-WL-032': {
    id: 'MGN-WL-032',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een opgave is actueel tot en met dag 31, en verouderd vanaf dag 63.',
      en: 'A report is current up to day 31, and stale from day 63.',
    },
  },
  'MGN-WL-033': {
    id: 'MGN-WL-033',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een verouderde opgave telt niet mee, niet in een volgorde en niet in een gemiddelde.',
      en: 'A stale report does not count, neither in a ranking nor in an average.',
    },
  },
  'MGN-WL-034': {
    id: 'MGN-WL-034',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Van de dag van de opgave en de dag van de cijfers telt de oudste.',
      en: 'Of the age of the report and the age of its figures the worse one counts.',
    },
  },
  'MGN-WL-035': {
    id: 'MGN-WL-035',
    tag: 'proposed-default',
    source: reporting,
    says: {
      nl: 'Wie het aanbod van een aanbieder beheert, geeft op, bevestigt en trekt in; voor de eigen organisatie.',
      en: 'Who manages the offer of a provider reports, confirms and withdraws; for their own organisation.',
    },
  },
  'MGN-WL-036': {
    id: 'MGN-WL-036',
    tag: 'proposed-default',
    source: reporting,
    says: {
      nl: 'Een organisatie geeft alleen hulp op die zij kan overnemen.',
      en: 'An organisation reports help only that it can take over.',
    },
  },
  'MGN-WL-037': {
    id: 'MGN-WL-037',
    tag: 'proposed-default',
    source: reporting,
    says: {
      nl: 'Cijfers gaan over vandaag of eerder.',
      en: 'Figures are of today or before.',
    },
  },
  'MGN-WL-038': {
    id: 'MGN-WL-038',
    tag: 'proposed-default',
    source: reporting,
    says: {
      nl: 'Een aanmeldpauze staat in de opgave, en telt tot en met de laatste dag.',
      en: 'A pause in registrations is part of the report, and counts up to its last day.',
    },
  },
  'MGN-WL-039': {
    id: 'MGN-WL-039',
    tag: 'proposed-default',
    source: reporting,
    says: {
      nl: 'Een opgave verandert nooit: wie bevestigt of intrekt, doet dat met de laatste opgave, en beide blijven bewaard.',
      en: 'A report never changes: who confirms or withdraws does so with the last report, and both are kept.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of the reports. */
export type AvailabilityRuleId = keyof typeof availabilityRules;
