/**
 * The rules of learning: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '@mgn/domain';

const ours = 'no public text: docs/decisions/0016-what-a-network-learns.md';
const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const learningRules = {
  'MGN-LE-001': {
    id: 'MGN-LE-001',
    tag: 'proposed-default',
    source: `fourth leading principle of the programme: learn and improve; that it is from events only is ours, ${ours}`,
    says: {
      nl: 'Cijfers komen alleen uit gebeurtenissen, nooit uit een formulier.',
      en: 'Figures come from events only, never from a form.',
    },
  },
  'MGN-LE-002': {
    id: 'MGN-LE-002',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een uitkomst telt één keer, onder één soort; wat nog niets beslist telt niet.',
      en: 'An outcome counts once, under one category; what decides nothing yet does not count.',
    },
  },
  'MGN-LE-003': {
    id: 'MGN-LE-003',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat nooit is verstuurd, telt nergens.',
      en: 'What was never sent counts nowhere.',
    },
  },
  'MGN-LE-004': {
    id: 'MGN-LE-004',
    tag: 'proposed-default',
    source: `the days are those of ${agreement2022}, p. 71 and 75; how they count is ours, ${ours}`,
    says: {
      nl: 'Een norm telt in hele dagen: de dag van de eerste volledige aanvraag is dag 0, de laatste dag is nog op tijd.',
      en: 'A norm counts in whole days: the day of the first complete request is day 0, the last day is still in time.',
    },
  },
  'MGN-LE-005': {
    id: 'MGN-LE-005',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat nog niet bekend kan zijn, telt niet mee en wordt apart genoemd.',
      en: 'What cannot be known yet does not count, and is told apart.',
    },
  },
  'MGN-LE-006': {
    id: 'MGN-LE-006',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Terug is: dezelfde persoon, een nieuwe aanvraag, binnen 183 dagen.',
      en: 'Back is: the same person, a new request, within 183 days.',
    },
  },
  'MGN-LE-007': {
    id: 'MGN-LE-007',
    tag: 'proposed-default',
    source: `reporting on sending through the network is of ${agreement2022}, p. 77; the share of the holder is ours, ${ours}`,
    says: {
      nl: 'Van de plekken in de ggz wordt geteld hoeveel er bij de houder van het netwerk zelf zijn.',
      en: 'Of the places in mental health care it is counted how many are at the holder of the network itself.',
    },
  },
  'MGN-LE-008': {
    id: 'MGN-LE-008',
    tag: 'proposed-default',
    source: `lists and contacts: ${agreement2022}, p. 76; counting places on the last day is ours, ${ours}`,
    says: {
      nl: 'Wachten telt op de laatste dag van de periode: plekken op lijsten, niet mensen.',
      en: 'Waiting counts on the last day of the period: places on lists, not people.',
    },
  },
  'MGN-LE-009': {
    id: 'MGN-LE-009',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een aantal van 1 tot en met 9 gaat niet buiten de regio.',
      en: 'A count from 1 to 9 does not leave the region.',
    },
  },
  'MGN-LE-010': {
    id: 'MGN-LE-010',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Uit wat wel getoond wordt, is geen klein aantal uit te rekenen.',
      en: 'From what is shown no small count can be computed.',
    },
  },
  'MGN-LE-011': {
    id: 'MGN-LE-011',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een vergelijking noemt het verschil, beide aantallen en de onzekerheid, en nooit een oorzaak.',
      en: 'A comparison tells the difference, both numbers and the uncertainty, and never a cause.',
    },
  },
  'MGN-LE-012': {
    id: 'MGN-LE-012',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Naar buiten gaan alleen codes, aantallen en dagen van de periode: geen namen, geen nummers van mensen of dossiers.',
      en: 'Only codes, counts and the days of the period leave: no names, no numbers of people or files.',
    },
  },
  'MGN-LE-013': {
    id: 'MGN-LE-013',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat minder dan 10 in een groep wel hebben, of minder dan 10 niet, gaat niet buiten de regio; ook niet als het niemand is of iedereen.',
      en: 'What fewer than 10 of a group have, or fewer than 10 have not, does not leave the region; nor where it is nobody or everybody.',
    },
  },
  'MGN-LE-014': {
    id: 'MGN-LE-014',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Openbaar zijn alleen hele kwartalen, vanaf 28 dagen na het einde, met wat toen was vastgelegd; later verandert er niets meer aan.',
      en: 'Only whole quarters are public, from 28 days after the end, of what was recorded by then; nothing changes them later.',
    },
  },
  'MGN-LE-015': {
    id: 'MGN-LE-015',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Naar buiten gaan hele procenten, hele dagen en gemiddelden met één cijfer achter de komma.',
      en: 'Whole percents, whole days and means to one decimal leave the region.',
    },
  },
  'MGN-LE-016': {
    id: 'MGN-LE-016',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wie in het netwerk werkt, ziet van een kwartaal dat nog niet openbaar is alleen cijfers die één keer per maand zijn gemaakt, zonder wat mensen zelf antwoordden.',
      en: 'Whoever works in the network sees of a quarter that is not public yet only figures that were made once a month, without what people answered themselves.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of learning. */
export type LearningRuleId = keyof typeof learningRules;
