/**
 * The rules of the case conference: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const ours = 'no public text: docs/decisions/0011-process-of-the-case-conference.md';
const personDirects = 'follows from the first leading principle of the programme: the person directs';
const tables = 'Koepel Adviesraden 2023 and Movisie on regional tables';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const conferenceRules = {
  'MGN-CO-001': rule('MGN-CO-001', 'proposed-default', ours, {
    nl: 'De stappen hebben een vaste volgorde.',
    en: 'The steps have a fixed order.',
  }),
  'MGN-CO-002': rule('MGN-CO-002', 'proposed-default', ours, {
    nl: 'Elke stap heeft mensen die hem mogen zetten.',
    en: 'Every step has people who may take it.',
  }),
  'MGN-CO-003': rule('MGN-CO-003', 'regional-choice', 'Elaa on Amsterdam calls the function optional', {
    nl: 'Een regio kan het casusoverleg uitzetten; wat al loopt, loopt door.',
    en: 'A region can switch the case conference off; what already runs goes on.',
  }),
  'MGN-CO-004': rule('MGN-CO-004', 'regional-choice', `${tables}: without a name; that it never changes is ours`, {
    nl: 'Een vraag wordt besproken zonder of met naam, en dat verandert onderweg niet.',
    en: 'A question is discussed without or with a name, and that does not change on the way.',
  }),
  'MGN-CO-005': rule('MGN-CO-005', 'proposed-default', ours, {
    nl: 'Wat van een vraag zonder naam bewaard wordt, leidt naar niemand.',
    en: 'What is kept of a question without a name leads to nobody.',
  }),
  'MGN-CO-006': rule('MGN-CO-006', 'proposed-default', ours, {
    nl: 'Een burgerservicenummer staat nooit in een tekst.',
    en: 'A citizen service number never stands in a text.',
  }),
  'MGN-CO-007': rule('MGN-CO-007', 'proposed-default', ours, {
    nl: 'In een vraag zonder naam staat niets dat direct naar de persoon leidt, en de schrijver bevestigt dat.',
    en: 'A question without a name holds nothing that leads straight to the person, and whoever writes confirms that.',
  }),
  'MGN-CO-008': rule('MGN-CO-008', 'proposed-default', `${ours}; the threshold is 10 people`, {
    nl: 'Leeftijd, gemeente en iets zeldzaams samen geven een waarschuwing.',
    en: 'Age, municipality and something rare together give a warning.',
  }),
  'MGN-CO-009': rule('MGN-CO-009', 'regional-choice', `${tables}: the person agrees first`, {
    nl: 'De persoon weet van het overleg en vindt het goed.',
    en: 'The person knows of the conference and agrees.',
  }),
  'MGN-CO-010': rule('MGN-CO-010', 'proposed-default', ours, {
    nl: 'De vraag is duidelijk, en er staat wat al is geprobeerd.',
    en: 'The question is clear, and it says what was tried before.',
  }),
  'MGN-CO-011': rule('MGN-CO-011', 'proposed-default', ours, {
    nl: 'Met naam bespreken kan alleen met toestemming voor elke organisatie die meedoet.',
    en: 'Discussing with a name needs permission for every organisation that takes part.',
  }),
  'MGN-CO-012': rule('MGN-CO-012', 'proposed-default', ours, {
    nl: 'Een ander dan de indiener kijkt of de vraag past.',
    en: 'Somebody else than the submitter looks whether the question fits.',
  }),
  'MGN-CO-013': rule('MGN-CO-013', 'proposed-default', ours, {
    nl: 'Wie een vraag teruggeeft, zegt waarom en wat beter past; bij gevaar is dat de acute route.',
    en: 'Whoever returns a question says why and what fits better; in danger that is the acute route.',
  }),
  'MGN-CO-014': rule(
    'MGN-CO-014',
    'regional-choice',
    'InEen on Midden-Holland, Skipr on Utrecht providers: length and number differ; the term is ours',
    {
      nl: 'Een vraag staat binnen vier weken op een agenda waar hij op past.',
      en: 'A question is within four weeks on an agenda that has room for it.',
    },
  ),
  'MGN-CO-015': rule(
    'MGN-CO-015',
    'proposed-default',
    'Transmuralis, Koepel Adviesraden: the three domains discuss together; the quorum is ours',
    {
      nl: 'Huisartsenzorg, ggz en sociaal domein zitten elk aan tafel.',
      en: 'GP care, mental health care and the social domain are each at the table.',
    },
  ),
  'MGN-CO-016': rule('MGN-CO-016', 'proposed-default', ours, {
    nl: 'De voorzitter is niet de indiener.',
    en: 'The chair is not the submitter.',
  }),
  'MGN-CO-017': rule('MGN-CO-017', 'proposed-default', ours, {
    nl: 'Het overleg geeft advies en beslist niet over de persoon.',
    en: 'The conference advises and does not decide over the person.',
  }),
  'MGN-CO-018': rule('MGN-CO-018', 'proposed-default', ours, {
    nl: 'Elke afspraak heeft één eigenaar en één datum.',
    en: 'Every action has one owner and one date.',
  }),
  'MGN-CO-019': rule('MGN-CO-019', 'proposed-default', ours, {
    nl: 'Een vraag wordt hoogstens één keer opnieuw besproken, met een reden.',
    en: 'A question is discussed again at most once, with a reason.',
  }),
  'MGN-CO-020': rule('MGN-CO-020', 'proposed-default', ours, {
    nl: 'De indiener vertelt de persoon binnen drie werkdagen wat eruit kwam.',
    en: 'The submitter tells the person within three working days what came out.',
  }),
  'MGN-CO-021': rule('MGN-CO-021', 'proposed-default', ours, {
    nl: 'Een vraag is klaar als elke afspraak klaar is of met reden vervalt.',
    en: 'A question is done when every action is done or dropped with a reason.',
  }),
  'MGN-CO-022': rule(
    'MGN-CO-022',
    'proposed-default',
    'regional escalation, in force since 1 May 2022, is national; the step from the conference is ours',
    {
      nl: 'Opschalen kan als geen plek past en de persoon dat met naam wil.',
      en: 'Escalating is possible when no place fits and the person wants it with their name.',
    },
  ),
  'MGN-CO-023': rule('MGN-CO-023', 'proposed-default', personDirects, {
    nl: 'Een gevonden plek wordt pas gevraagd als de persoon ja zegt.',
    en: 'A place that was found is asked for only when the person says yes.',
  }),
  'MGN-CO-024': rule('MGN-CO-024', 'proposed-default', personDirects, {
    nl: 'Stoppen kan altijd; dan is de vraag meteen van de agenda.',
    en: 'Stopping is always possible; the question is then off the agenda at once.',
  }),
  'MGN-CO-025': rule(
    'MGN-CO-025',
    'fixed-nationally',
    'follows from the exclusion of (sub)acute care in Integraal Zorgakkoord, 16 September 2022, p. 75',
    {
      nl: 'Een acuut signaal beëindigt het proces in één handeling.',
      en: 'An acute signal ends the process in one action.',
    },
  ),
  'MGN-CO-026': rule('MGN-CO-026', 'proposed-default', ours, {
    nl: 'Een overschreden termijn wordt gemeld en houdt niets tegen.',
    en: 'An exceeded time norm is reported and never blocks.',
  }),
  'MGN-CO-027': rule(
    'MGN-CO-027',
    'regional-choice',
    'regions publish at most 30 minutes, online; the hour as a moment is ours: docs/decisions/0021-preference-session-and-crisis.md',
    {
      nl: 'Een overleg heeft een uur op zijn dag, een lengte die de regio kiest, en een plek of link zonder iemands naam.',
      en: 'A session has an hour on its day, a length that the region sets, and a place or a link without anybody’s name.',
    },
  ),
  'MGN-CO-028': rule('MGN-CO-028', 'proposed-default', ours, {
    nl: 'Gaat een vraag verder en begint de overstap niet vanzelf, dan vraagt de indiener die buiten de vraag aan, binnen drie werkdagen.',
    en: 'Where a question goes on and the transfer does not follow by itself, the submitter asks for it outside, within three working days.',
  }),
} as const;

/** The id of a rule of the case conference. */
export type ConferenceRuleId = keyof typeof conferenceRules;

function rule<Id extends Rule['id']>(
  id: Id,
  tag: Rule['tag'],
  source: string,
  says: Rule['says'],
): Rule & { readonly id: Id } {
  return { id, tag, source, says };
}
