/**
 * The rules of the transfer mechanism: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022';
const agreement2025 = 'Aanvullend Zorg- en Welzijnsakkoord, 2025';
const ours = 'no public text: docs/decisions/0007-process-of-the-transfer.md';
const preference =
  'agreement of 2022, p. 76: the preference of the person leads; how is ours: docs/decisions/0021-preference-session-and-crisis.md';
const personDirects = 'follows from the first leading principle of the programme: the person directs';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const transferRules = {
  'MGN-TM-001': rule('MGN-TM-001', 'proposed-default', ours, {
    nl: 'De stappen hebben een vaste volgorde.',
    en: 'The steps have a fixed order.',
  }),
  'MGN-TM-002': rule('MGN-TM-002', 'proposed-default', ours, {
    nl: 'Elke stap heeft mensen die hem mogen zetten.',
    en: 'Every step has people who may take it.',
  }),
  'MGN-TM-003': rule('MGN-TM-003', 'proposed-default', ours, {
    nl: 'Een transfer zoekt een plek die er kan zijn, voor iemand die wacht.',
    en: 'A transfer looks for a place that can exist, for somebody who waits.',
  }),
  'MGN-TM-004': rule('MGN-TM-004', 'regional-choice', 'NZa magazine 2020 on the transfer table of Rotterdam', {
    nl: 'Een plek op de lijst is nagegaan voordat iemand wordt gevraagd.',
    en: 'An entry on a list is verified before somebody is asked.',
  }),
  'MGN-TM-005': rule('MGN-TM-005', 'proposed-default', personDirects, {
    nl: 'De persoon beslist of er een andere plek wordt gezocht.',
    en: 'The person decides whether another place is sought.',
  }),
  'MGN-TM-006': rule(
    'MGN-TM-006',
    'proposed-default',
    `${agreement2022}, p. 78, names privacy-safe sharing; how is ours`,
    {
      nl: 'Zoeken gaat zonder naam, en alleen als de persoon dat toestaat.',
      en: 'The search is without a name, and only as the person permits.',
    },
  ),
  'MGN-TM-007': rule('MGN-TM-007', 'fixed-nationally', `${agreement2022}, p. 75–76: the order of places`, {
    nl: 'Plekken worden gevraagd uit een lijst waarop elke plaats een reden heeft.',
    en: 'Places are asked for from a list on which every rank has reasons.',
  }),
  'MGN-TM-008': rule('MGN-TM-008', 'proposed-default', ours, {
    nl: 'Er wordt één ontvanger tegelijk gevraagd, en geen die nu niet kan.',
    en: 'One receiver is asked at a time, and none that cannot take anybody now.',
  }),
  'MGN-TM-009': rule('MGN-TM-009', 'proposed-default', ours, {
    nl: 'Een ontvanger die ja zegt, noemt de dag van de intake.',
    en: 'A receiver who says yes names the day of the intake.',
  }),
  'MGN-TM-010': rule(
    'MGN-TM-010',
    'proposed-default',
    `counted because of ${agreement2025}, p. 50–51; the codes are ours`,
    {
      nl: 'Een ontvanger die nee zegt, zegt waarom.',
      en: 'A receiver who says no says why.',
    },
  ),
  'MGN-TM-011': rule('MGN-TM-011', 'proposed-default', 'no public value: 5 working days', {
    nl: 'Wie niet op tijd antwoordt, houdt de zoektocht niet op.',
    en: 'Whoever does not answer in time does not hold up the search.',
  }),
  'MGN-TM-012': rule('MGN-TM-012', 'proposed-default', personDirects, {
    nl: 'De ontvanger weet pas wie de persoon is als de persoon dat goed vindt.',
    en: 'The receiver learns who the person is only when the person agrees.',
  }),
  'MGN-TM-013': rule('MGN-TM-013', 'fixed-nationally', `${agreement2022}, p. 75: the GP refers to the provider`, {
    nl: 'Voor een plek in de ggz is er een verwijzing van de huisarts naar deze ontvanger.',
    en: 'For a place in mental health care there is a referral of the GP to this receiver.',
  }),
  'MGN-TM-014': rule(
    'MGN-TM-014',
    'proposed-default',
    `warm hand-over is named in ${agreement2022}, p. 74; the five conditions are ours`,
    {
      nl: 'Een warme overdracht is pas klaar als alle vijf voorwaarden zijn vervuld.',
      en: 'A warm hand-over is complete only when all five conditions are met.',
    },
  ),
  'MGN-TM-015': rule(
    'MGN-TM-015',
    'fixed-nationally',
    `${agreement2022}, p. 75: the receiving provider takes over responsibility from the GP`,
    {
      nl: 'Verantwoordelijkheid gaat pas over als de ontvanger dat bevestigt.',
      en: 'Responsibility moves only when the receiver confirms it.',
    },
  ),
  'MGN-TM-016': rule('MGN-TM-016', 'fixed-nationally', 'regional escalation, in force since 1 May 2022', {
    nl: 'Opschalen gaat in vier stappen.',
    en: 'Escalation has four steps.',
  }),
  'MGN-TM-017': rule('MGN-TM-017', 'proposed-default', ours, {
    nl: 'Opschalen begint als niemand meer te vragen is, en slaat geen stap over.',
    en: 'Escalation begins when nobody is left to be asked, and skips no step.',
  }),
  'MGN-TM-018': rule('MGN-TM-018', 'proposed-default', ours, {
    nl: 'Zonder plek eindigt een transfer pas na de vierde stap, met een besluit.',
    en: 'Without a place a transfer ends only after the fourth step, with a decision.',
  }),
  'MGN-TM-019': rule('MGN-TM-019', 'proposed-default', personDirects, {
    nl: 'Niets in een transfer maakt de plek van de persoon op een lijst slechter.',
    en: "Nothing in a transfer makes the person's place on a list worse.",
  }),
  'MGN-TM-020': rule('MGN-TM-020', 'proposed-default', `${agreement2025}, p. 48: the sector works on it; how is ours`, {
    nl: 'De tijd die iemand al wachtte, gaat mee.',
    en: 'The time that somebody has waited travels along.',
  }),
  'MGN-TM-021': rule('MGN-TM-021', 'proposed-default', ours, {
    nl: 'Een overschreden termijn wordt gemeld en houdt niets tegen.',
    en: 'An exceeded time norm is reported and never blocks.',
  }),
  'MGN-TM-022': rule(
    'MGN-TM-022',
    'proposed-default',
    `follows from the exclusion of (sub)acute care in ${agreement2022}, p. 75`,
    {
      nl: 'Een acuut signaal beëindigt de transfer in één handeling.',
      en: 'An acute signal ends the transfer in one action.',
    },
  ),
  'MGN-TM-023': rule('MGN-TM-023', 'proposed-default', ours, {
    nl: 'Het systeem beëindigt een transfer alleen na een overlijden.',
    en: 'The system ends a transfer only after a death.',
  }),
  'MGN-TM-024': rule('MGN-TM-024', 'proposed-default', preference, {
    nl: 'De voorkeur van de persoon gaat voor: zolang die plek te vragen is, wordt er geen andere gevraagd.',
    en: "The person's preference leads: as long as that place can be asked, no other one is.",
  }),
  'MGN-TM-025': rule('MGN-TM-025', 'proposed-default', ours, {
    nl: 'Wie "nu niet" zei, krijgt de vraag opnieuw vanaf de dag die is genoemd, en niet eerder.',
    en: 'Whoever said "not now" is asked again from the day that was named, and not before.',
  }),
} as const;

/** The id of a rule of the transfer mechanism. */
export type TransferRuleId = keyof typeof transferRules;

function rule<Id extends Rule['id']>(
  id: Id,
  tag: Rule['tag'],
  source: string,
  says: Rule['says'],
): Rule & { readonly id: Id } {
  return { id, tag, source, says };
}
