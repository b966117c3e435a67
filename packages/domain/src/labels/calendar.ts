/**
 * Names of norms, clocks and public holidays.
 */
import type { NormCode, NormKind, NormUnit } from '../calendar/norms.js';
import type { PublicHolidayCode } from '../calendar/public-holidays.js';
import type { ClockStanding, ExceededNorm } from '../process/clock.js';
import type { RuleTag } from '../words/rule.js';
import { entry, type Label } from './label.js';

/** Norms. */
export const normLabels: Readonly<Record<NormCode, Label>> = {
  'treek-ggz-intake': entry(
    'Treeknorm aanmeldwachttijd',
    'Treek norm for the wait until intake',
    'Wachten op het eerste gesprek',
    'Waiting for the first meeting',
  ),
  'treek-ggz-treatment': entry(
    'Treeknorm behandelwachttijd',
    'Treek norm for the wait until treatment',
    'Wachten op de behandeling',
    'Waiting for treatment',
  ),
  'treek-ggz-total': entry(
    'Treeknorm totale wachttijd',
    'Treek norm for the total wait',
    'Wachten in totaal',
    'Waiting in total',
  ),
  'treek-wlz-ggz': entry(
    'geen Treeknorm in de Wlz',
    'no Treek norm for long-term care',
    'Geen afspraak over de wachttijd',
    'No agreement about the wait',
  ),
  'ggz-triage-1h': entry(
    'crisisdienst binnen 1 uur',
    'crisis team within 1 hour',
    'Crisishulp binnen 1 uur',
    'Crisis help within 1 hour',
  ),
  'ggz-triage-4h': entry(
    'crisisdienst binnen 4 uur',
    'crisis team within 4 hours',
    'Crisishulp binnen 4 uur',
    'Crisis help within 4 hours',
  ),
  'wmo-research': entry(
    'onderzoek Wmo',
    'research under the Wmo',
    'Onderzoek door de gemeente',
    'Research by the municipality',
  ),
  'wmo-own-plan': entry('persoonlijk plan', 'personal plan', 'Uw eigen plan indienen', 'Handing in your own plan'),
  'wmo-decision': entry(
    'beschikking Wmo',
    'decision under the Wmo',
    'Besluit van de gemeente',
    'Decision of the municipality',
  ),
  'wmo-urgent': entry(
    'spoedvoorziening Wmo',
    'urgent provision under the Wmo',
    'Hulp met spoed van de gemeente',
    'Urgent help from the municipality',
  ),
  'awb-decision': entry(
    'beslistermijn Awb',
    'decision term under the Awb',
    'Besluit van de gemeente',
    'Decision of the municipality',
  ),
  'youth-start': entry('start jeugdhulp', 'start of youth care', 'Start van de jeugdhulp', 'Start of youth care'),
  'ijw-start-message': entry(
    'startbericht',
    'start message',
    'Bericht dat de hulp begonnen is',
    'Message that help has started',
  ),
  'conversation-target': entry(
    'gesprek binnen een week',
    'conversation within a week',
    'Het gesprek, liefst binnen een week',
    'The conversation, preferably within a week',
  ),
  'conversation-outer-bound': entry(
    'gesprek binnen twee weken',
    'conversation within two weeks',
    'Het gesprek, uiterlijk binnen twee weken',
    'The conversation, within two weeks at the latest',
  ),
  'ggz-takeover': entry(
    'overname door ggz',
    'takeover by mental health care',
    'De ggz neemt het over',
    'Mental health care takes over',
  ),
  'advice-to-gp': entry(
    'advies bij huisarts',
    'advice with the GP',
    'Het advies naar uw huisarts',
    'The advice to your GP',
  ),
  'social-first-contact': entry(
    'eerste contact sociaal domein',
    'first contact of the social domain',
    'Eerste contact met hulp uit de wijk',
    'First contact with help from your neighbourhood',
  ),
  'offer-answer': entry(
    'antwoord op aanbod',
    'answer to an offer',
    'Antwoord of er plek is',
    'Answer whether there is a place',
  ),
  'transfer-step': entry(
    'volgende stap van de transfer',
    'next step of the transfer',
    'De volgende stap in het zoeken',
    'The next step of the search',
  ),
  'transfer-person-answer': entry(
    'antwoord van de persoon op de transfer',
    'answer of the person to the transfer',
    'Uw antwoord over een andere plek',
    'Your answer about another place',
  ),
  'transfer-ask-again': entry(
    'opnieuw vragen naar een andere plek',
    'asking again about another place',
    'Wij vragen u opnieuw naar een andere plek',
    'We ask you again about another place',
  ),
  'list-entry-verified': entry(
    'plek nagegaan',
    'place verified',
    'Nagaan of uw plek nog klopt',
    'Checking whether your place is still right',
  ),
  'waiting-contact': entry(
    'contact met wachtende',
    'contact with who waits',
    'Contact terwijl u wacht',
    'Contact while you wait',
  ),
  'list-step': entry(
    'volgende stap op de wachtlijst',
    'next step on the waiting list',
    'De volgende stap op de lijst',
    'The next step on the list',
  ),
  'wait-question': entry(
    'vraag of het wachten doorgaat',
    'question whether the wait goes on',
    'Vragen of u nog wilt wachten',
    'Asking whether you still want to wait',
  ),
  'concern-report': entry(
    'verslag van een stap over het netwerk',
    'report of a step about the network',
    'Wat een stap over het netwerk opleverde',
    'What came of a step about the network',
  ),
  'concern-decision': entry(
    'besluit na een verslag over het netwerk',
    'decision after a report about the network',
    'Wat er volgt op een verslag over het netwerk',
    'What follows on a report about the network',
  ),
  'case-feedback': entry(
    'terugkoppeling casusoverleg',
    'feedback of the case conference',
    'Terughoren wat er besproken is',
    'Hearing what was discussed',
  ),
  'case-carry-on': entry(
    'overstap vragen na het casusoverleg',
    'asking for the transfer after the case conference',
    'Een andere plek voor u vragen',
    'Asking for another place for you',
  ),
  'conference-step': entry(
    'volgende stap van het casusoverleg',
    'next step of the case conference',
    'De volgende stap van het overleg',
    'The next step of the meeting',
  ),
  'conference-session': entry(
    'dag van het casusoverleg',
    'day of the case conference',
    'De dag van het overleg over uw vraag',
    'The day of the meeting about your question',
  ),
  'conference-action': entry(
    'afspraak uit het casusoverleg',
    'action of the case conference',
    'De afspraak uit het overleg',
    'What was agreed in the meeting',
  ),
  'handover-arranged': entry(
    'vervolg geregeld',
    'what follows is arranged',
    'Regelen hoe u verder geholpen wordt',
    'Arranging how you are helped further',
  ),
  'draft-submit': entry('concept versturen', 'sending a draft', 'De aanvraag versturen', 'Sending the request'),
  'gp-decision': entry(
    'besluit van de huisarts',
    'decision of the GP',
    'Besluit van uw huisarts',
    'Decision of your GP',
  ),
};

/** Units in which a norm is counted. */
export const normUnitLabels: Readonly<Record<NormUnit, Label>> = {
  'calendar-days': entry('kalenderdagen', 'calendar days', 'dagen', 'days'),
  'working-days': entry('werkdagen', 'working days', 'werkdagen', 'working days'),
  hours: entry('uren', 'hours', 'uur', 'hours'),
};

/** In what kind of text a norm stands. */
export const normKindLabels: Readonly<Record<NormKind, Label>> = {
  law: entry('wet', 'law', 'Staat in de wet', 'Is in the law'),
  agreement: entry('akkoord', 'agreement', 'Landelijk afgesproken', 'Agreed nationally'),
  ambition: entry('ambitie', 'ambition', 'Landelijk streven', 'National aim'),
  guide: entry('leidraad', 'guide', 'Advies van de beroepsgroep', 'Advice of the profession'),
  'message-standard': entry(
    'berichtenstandaard',
    'message standard',
    'Afspraak tussen systemen',
    'Agreement between systems',
  ),
  own: entry('eigen voorstel', 'our own proposal', 'Afspraak van het netwerk', 'Agreement of the network'),
  none: entry('geen norm', 'no norm', 'Geen afspraak', 'No agreement'),
};

/** How a clock stands. */
export const clockStandingLabels: Readonly<Record<ClockStanding, Label>> = {
  calm: entry('op tijd', 'on time', 'Op tijd', 'On time'),
  soon: entry('bijna', 'nearly due', 'Bijna', 'Nearly'),
  'past-target': entry('streefdatum voorbij', 'past the target', 'Later dan het streven', 'Later than aimed for'),
  'past-bound': entry('te laat', 'late', 'Dit duurt langer dan afgesproken', 'This takes longer than agreed'),
};

/** Which limit of a clock has passed. */
export const normLevelLabels: Readonly<Record<ExceededNorm['level'], Label>> = {
  target: entry('streefdatum', 'target', 'Het streven', 'The aim'),
  'outer-bound': entry('uiterste datum', 'outer bound', 'De uiterste datum', 'The last day'),
};

/** Public holidays. */
export const publicHolidayLabels: Readonly<Record<PublicHolidayCode, Label>> = {
  'new-years-day': entry('Nieuwjaarsdag', "New Year's Day", 'Nieuwjaarsdag', "New Year's Day"),
  'good-friday': entry('Goede Vrijdag', 'Good Friday', 'Goede Vrijdag', 'Good Friday'),
  'easter-monday': entry('Tweede Paasdag', 'Easter Monday', 'Tweede Paasdag', 'Easter Monday'),
  'kings-day': entry('Koningsdag', "King's Day", 'Koningsdag', "King's Day"),
  'queens-day': entry('Koninginnedag', "Queen's Day", 'Koninginnedag', "Queen's Day"),
  'liberation-day': entry('Bevrijdingsdag', 'Liberation Day', 'Bevrijdingsdag', 'Liberation Day'),
  'ascension-day': entry('Hemelvaartsdag', 'Ascension Day', 'Hemelvaartsdag', 'Ascension Day'),
  'whit-monday': entry('Tweede Pinksterdag', 'Whit Monday', 'Tweede Pinksterdag', 'Whit Monday'),
  'christmas-day': entry('Eerste Kerstdag', 'Christmas Day', 'Eerste Kerstdag', 'Christmas Day'),
  'second-christmas-day': entry(
    'Tweede Kerstdag',
    'Second Day of Christmas',
    'Tweede Kerstdag',
    'Second Day of Christmas',
  ),
};

/** How binding a rule is. */
export const ruleTagLabels: Readonly<Record<RuleTag, Label>> = {
  'fixed-nationally': entry('landelijk vast', 'fixed nationally', 'Landelijk afgesproken', 'Agreed nationally'),
  'regional-choice': entry('keuze van de regio', 'regional choice', 'De regio kiest dit', 'The region chooses this'),
  'proposed-default': entry(
    'voorstel van dit project',
    'proposed default of this project',
    'Voorstel van de makers',
    'Proposal of the makers',
  ),
};
