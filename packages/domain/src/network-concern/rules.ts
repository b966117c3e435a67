/**
 * The rules of a concern about a network: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022, p. 77';
const ours = 'no public text: docs/decisions/0015-concerns-about-a-network.md';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const networkConcernRules = {
  'MGN-NC-001': rule('MGN-NC-001', 'proposed-default', ours, {
    nl: 'Elke stap wordt gezet, gemeld en dan pas gevolgd door de volgende.',
    en: 'Every step is taken, reported, and only then followed by the next.',
  }),
  'MGN-NC-002': rule('MGN-NC-002', 'proposed-default', ours, {
    nl: 'Elke organisatie mag een zorg melden; wie aan de beurt is, zet de stap.',
    en: 'Every organisation may raise a concern; whoever has the turn takes the step.',
  }),
  'MGN-NC-003': rule(
    'MGN-NC-003',
    'fixed-nationally',
    `${agreement2022}: the seven steps; that none is skipped is how we read it`,
    {
      nl: 'Er zijn zeven stappen in een vaste volgorde.',
      en: 'There are seven steps in a fixed order.',
    },
  ),
  'MGN-NC-004': rule('MGN-NC-004', 'proposed-default', ours, {
    nl: 'Een zorg gaat over een netwerk; er staat niets in over een persoon.',
    en: 'A concern is about a network; nothing about a person stands in it.',
  }),
  'MGN-NC-005': rule(
    'MGN-NC-005',
    'fixed-nationally',
    `${agreement2022}: steps 1, 2 and 6 name who is told; to whom the others report is ours`,
    {
      nl: 'Van elke stap krijgt een verslag wie bij die stap hoort.',
      en: 'Whoever belongs to a step gets a report of it.',
    },
  ),
  'MGN-NC-006': rule('MGN-NC-006', 'proposed-default', ours, {
    nl: 'Een zorg kan bij elke stap worden afgerond, met een reden.',
    en: 'A concern can be settled at every step, with a reason.',
  }),
  'MGN-NC-007': rule('MGN-NC-007', 'proposed-default', ours, {
    nl: 'Niemand rondt een zorg over zichzelf af.',
    en: 'Nobody settles a concern about themselves.',
  }),
  'MGN-NC-008': rule(
    'MGN-NC-008',
    'proposed-default',
    `${agreement2022}: from the second step on the insurers act; when responsibility moves is ours`,
    {
      nl: 'Wie meldt, is verantwoordelijk tot de verzekeraar de tweede stap zet.',
      en: 'Whoever raises it is responsible until the insurer takes the second step.',
    },
  ),
  'MGN-NC-009': rule(
    'MGN-NC-009',
    'fixed-nationally',
    `${agreement2022}: an independent party organises the conversations; who counts as independent is ours`,
    {
      nl: 'Na de zevende stap organiseert een onafhankelijke partij de gesprekken.',
      en: 'After the seventh step an independent party organises the conversations.',
    },
  ),
  'MGN-NC-010': rule('MGN-NC-010', 'proposed-default', ours, {
    nl: 'Elke stap heeft een dag waarop het verslag er is.',
    en: 'Every step has a day on which its report is there.',
  }),
  'MGN-NC-011': rule('MGN-NC-011', 'proposed-default', ours, {
    nl: 'Een overschreden termijn wordt gemeld en houdt niets tegen.',
    en: 'An exceeded time norm is reported and never blocks.',
  }),
} as const;

/** The id of a rule of a concern about a network. */
export type NetworkConcernRuleId = keyof typeof networkConcernRules;

function rule<Id extends Rule['id']>(
  id: Id,
  tag: Rule['tag'],
  source: string,
  says: Rule['says'],
): Rule & { readonly id: Id } {
  return { id, tag, source, says };
}
