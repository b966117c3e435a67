/**
 * The rules of the region profile: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const presets = 'no public text: docs/decisions/0013-region-presets-and-their-sources.md';
const running = 'no public text: docs/decisions/0014-rules-of-a-running-case.md';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const regionRules = {
  'MGN-RP-001': rule(
    'MGN-RP-001',
    'fixed-nationally',
    'agreement of 2022, p. 71 and 75: ambitions; that a region may be stricter only is how we read them',
    {
      nl: 'Een regio mag strenger zijn dan landelijk is afgesproken, en nooit ruimer.',
      en: 'A region may be stricter than agreed nationally, and never looser.',
    },
  ),
  'MGN-RP-002': rule(
    'MGN-RP-002',
    'fixed-nationally',
    'InEen on the national working method; agreements of 2022, p. 75–78, and 2025, p. 40–43',
    {
      nl: 'Functies, plaatsing, opschaling, bemiddeling en de voorkeur van de persoon zijn overal gelijk.',
      en: "Functions, placement, escalation, mediation and the person's preference are the same everywhere.",
    },
  ),
  'MGN-RP-003': rule('MGN-RP-003', 'proposed-default', presets, {
    nl: 'Wie afwijkt, schrijft op sinds wanneer, met wie en waarom.',
    en: 'Whoever deviates writes down since when, with whom and why.',
  }),
  'MGN-RP-004': rule('MGN-RP-004', 'proposed-default', running, {
    nl: 'Op elke dag geldt precies één versie van het profiel van een regio.',
    en: "On every day exactly one version of a region's profile holds.",
  }),
  'MGN-RP-005': rule('MGN-RP-005', 'proposed-default', running, {
    nl: 'Een lopende zaak houdt de regels waaronder zij begon.',
    en: 'A running case keeps the rules under which it began.',
  }),
  'MGN-RP-006': rule('MGN-RP-006', 'proposed-default', running, {
    nl: 'Een nieuwe regel die beter is voor de persoon, geldt ook voor een lopende zaak.',
    en: 'A new rule that is better for the person also holds for a running case.',
  }),
  'MGN-RP-007': rule('MGN-RP-007', 'proposed-default', running, {
    nl: 'Wat een persoon heeft gewonnen, wordt in deze zaak niet teruggenomen.',
    en: 'What a person has gained is not taken back in that case.',
  }),
  'MGN-RP-008': rule('MGN-RP-008', 'proposed-default', running, {
    nl: 'Wie het werk doet, is wie er nu is; anders staat een zaak stil.',
    en: 'Whoever does the work is who is there now; otherwise a case stands still.',
  }),
  'MGN-RP-009': rule('MGN-RP-009', 'proposed-default', running, {
    nl: 'Een kortere termijn is winst voor de persoon.',
    en: 'A shorter term is a gain for the person.',
  }),
  'MGN-RP-010': rule('MGN-RP-010', 'proposed-default', running, {
    nl: 'Meer tijd, meer gesprekken en meer pogingen zijn winst voor de persoon.',
    en: 'More time, more conversations and more attempts are a gain for the person.',
  }),
  'MGN-RP-011': rule('MGN-RP-011', 'proposed-default', running, {
    nl: 'Meer stoelen, meer wegen naar binnen en minder namen zijn winst voor de persoon.',
    en: 'More seats, more ways in and fewer names are a gain for the person.',
  }),
  'MGN-RP-012': rule('MGN-RP-012', 'proposed-default', running, {
    nl: 'Waarvan niemand kan zeggen wat beter is, verandert niet in een lopende zaak.',
    en: 'What nobody can call better or worse does not change in a running case.',
  }),
} as const;

/** The id of a rule of the region profile. */
export type RegionRuleId = keyof typeof regionRules;

function rule<Id extends Rule['id']>(
  id: Id,
  tag: Rule['tag'],
  source: string,
  says: Rule['says'],
): Rule & { readonly id: Id } {
  return { id, tag, source, says };
}
