/**
 * The rules of the waiting list: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022';
const agreement2025 = 'Aanvullend Zorg- en Welzijnsakkoord, 2025';
const ours = 'no public text: docs/decisions/0010-process-of-the-waiting-list.md';
const afterCrisis = 'no public text: docs/decisions/0021-preference-session-and-crisis.md';
const personDirects = 'follows from the first leading principle of the programme: the person directs';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const waitlistRules = {
  'MGN-WL-001': rule('MGN-WL-001', 'proposed-default', ours, {
    nl: 'De stappen hebben een vaste volgorde.',
    en: 'The steps have a fixed order.',
  }),
  'MGN-WL-002': rule('MGN-WL-002', 'proposed-default', ours, {
    nl: 'Elke stap heeft mensen die hem mogen zetten.',
    en: 'Every step has people who may take it.',
  }),
  'MGN-WL-003': rule('MGN-WL-003', 'proposed-default', ours, {
    nl: 'Een wachtplek is voor hulp die te wachten staat, vanaf een dag die er al was.',
    en: 'An entry on a list is for help that can be waited for, from a day that has come.',
  }),
  'MGN-WL-004': rule('MGN-WL-004', 'proposed-default', ours, {
    nl: 'Termijnen komen uit een tabel met data; buiten de tabel wordt niets geraden.',
    en: 'Time norms come from a dated table; outside the table nothing is guessed.',
  }),
  'MGN-WL-005': rule('MGN-WL-005', 'fixed-nationally', 'Treeknormen ggz: 4 weeks, 10 weeks, 14 weeks in total', {
    nl: 'In de ggz is de intake binnen vier weken, en de behandeling binnen tien weken daarna.',
    en: 'In mental health care the intake is within four weeks, and the treatment within ten weeks after it.',
  }),
  'MGN-WL-006': rule('MGN-WL-006', 'proposed-default', ours, {
    nl: 'Een overschreden termijn wordt één keer gemeld en houdt niets tegen.',
    en: 'An exceeded time norm is reported once and never blocks.',
  }),
  'MGN-WL-007': rule('MGN-WL-007', 'fixed-nationally', `${agreement2022}, p. 76: at least two contacts a year`, {
    nl: 'Met iedereen die wacht is er minstens twee keer per jaar contact.',
    en: 'There is contact with everybody who waits at least twice a year.',
  }),
  'MGN-WL-008': rule('MGN-WL-008', 'fixed-nationally', `${agreement2022}, p. 75: the GP refers`, {
    nl: 'Wachten op de ggz begint met een verwijzing.',
    en: 'Waiting for mental health care begins with a referral.',
  }),
  'MGN-WL-009': rule('MGN-WL-009', 'proposed-default', ours, {
    nl: 'Intake en behandeling staan op de dag waarop zij waren.',
    en: 'Intake and treatment stand on the day on which they were.',
  }),
  'MGN-WL-010': rule(
    'MGN-WL-010',
    'fixed-nationally',
    `${agreement2022}, p. 75: the receiving provider takes over responsibility from the GP`,
    {
      nl: 'Verantwoordelijkheid gaat pas over als de aanbieder dat bevestigt.',
      en: 'Responsibility moves only when the provider confirms it.',
    },
  ),
  'MGN-WL-011': rule('MGN-WL-011', 'proposed-default', personDirects, {
    nl: 'Geen stap maakt de plek van de persoon op een lijst slechter.',
    en: "No step makes the person's place on a list worse.",
  }),
  'MGN-WL-012': rule('MGN-WL-012', 'proposed-default', ours, {
    nl: 'Er loopt één overstap tegelijk, en de wachttijd loopt door.',
    en: 'One transfer runs at a time, and the wait goes on being counted.',
  }),
  'MGN-WL-013': rule('MGN-WL-013', 'proposed-default', ours, {
    nl: 'De oude plek eindigt pas nadat de nieuwe aanbieder het heeft overgenomen.',
    en: 'The old place ends only after the new provider has taken over.',
  }),
  'MGN-WL-014': rule('MGN-WL-014', 'proposed-default', `${agreement2025}, p. 48: the sector works on it; how is ours`, {
    nl: 'De tijd die iemand al wachtte, gaat mee naar de nieuwe lijst.',
    en: 'The time that somebody has waited travels along to the new list.',
  }),
  'MGN-WL-015': rule('MGN-WL-015', 'fixed-nationally', `${agreement2022}, p. 76: being on several lists is a right`, {
    nl: 'Op meer dan één lijst staan mag; alleen de persoon kiest er een.',
    en: 'Standing on more than one list is a right; only the person chooses one.',
  }),
  'MGN-WL-016': rule('MGN-WL-016', 'proposed-default', personDirects, {
    nl: 'Een nee van de persoon beëindigt alleen wat de persoon noemt.',
    en: 'A no of the person ends only what the person names.',
  }),
  'MGN-WL-017': rule('MGN-WL-017', 'proposed-default', ours, {
    nl: 'Niemand verdwijnt ongemerkt van een lijst: er is een reden, en de huisarts weet het.',
    en: 'Nobody leaves a list unnoticed: there is a reason, and the GP knows.',
  }),
  'MGN-WL-018': rule(
    'MGN-WL-018',
    'proposed-default',
    `follows from the exclusion of (sub)acute care in ${agreement2022}, p. 75; that the wait is kept is ours`,
    {
      nl: 'Een acuut signaal beëindigt het wachten in één handeling, en de gewachte tijd blijft tellen.',
      en: 'An acute signal ends the wait in one action, and the time waited goes on to count.',
    },
  ),
  'MGN-WL-019': rule('MGN-WL-019', 'proposed-default', ours, {
    nl: 'Het systeem schrijft alleen iemand in die al wachtte, en alleen na een overstap of overlijden iemand uit.',
    en: 'The system registers only somebody who waited already, and ends an entry only after a transfer or a death.',
  }),
  'MGN-WL-020': rule(
    'MGN-WL-020',
    'fixed-nationally',
    `${agreement2025}, p. 40–43: asked at the referral; consent until there is a legal basis`,
    {
      nl: 'De verzekeraar helpt alleen zoeken als de persoon dat goed vindt.',
      en: 'The insurer helps to search only as the person permits.',
    },
  ),
  'MGN-WL-025': rule('MGN-WL-025', 'proposed-default', afterCrisis, {
    nl: 'Na een crisis wordt de plek vastgehouden en vraagt iemand op tijd of de persoon nog wil wachten.',
    en: 'After a crisis the place is held, and somebody asks in time whether the person still wants to wait.',
  }),
} as const;

/** The id of a rule of the waiting list. */
export type WaitlistRuleId = keyof typeof waitlistRules;

function rule<Id extends Rule['id']>(
  id: Id,
  tag: Rule['tag'],
  source: string,
  says: Rule['says'],
): Rule & { readonly id: Id } {
  return { id, tag, source, says };
}
