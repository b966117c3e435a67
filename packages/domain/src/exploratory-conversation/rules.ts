/**
 * The rules of the exploratory conversation: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '../words/rule.js';

const agreement2022 = 'Integraal Zorgakkoord, 16 September 2022';
const agreement2025 = 'Aanvullend Zorg- en Welzijnsakkoord, 2025';
const ours = 'no public text: docs/decisions/0006-process-of-the-conversation.md';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const explorationRules = {
  'MGN-VG-001': {
    id: 'MGN-VG-001',
    tag: 'proposed-default',
    source: ours,
    says: { nl: 'De stappen hebben een vaste volgorde.', en: 'The steps have a fixed order.' },
  },
  'MGN-VG-002': {
    id: 'MGN-VG-002',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Elke stap heeft mensen die hem mogen zetten.',
      en: 'Every step has people who may take it.',
    },
  },
  'MGN-VG-003': {
    id: 'MGN-VG-003',
    tag: 'regional-choice',
    source: 'Sociaal Werk Nederland, 21 March 2024; regional plan Flevoland 2023',
    says: {
      nl: 'De regio bepaalt wie mag aanmelden; anders de huisarts.',
      en: 'The region decides who may request; otherwise the GP.',
    },
  },
  'MGN-VG-004': {
    id: 'MGN-VG-004',
    tag: 'proposed-default',
    source: 'follows from the first leading principle of the programme: the person directs',
    says: {
      nl: 'De persoon weet van de aanmelding en wil het gesprek.',
      en: 'The person knows of the request and wants the conversation.',
    },
  },
  'MGN-VG-005': {
    id: 'MGN-VG-005',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 75: the GP judges whether a conversation adds value`,
    says: {
      nl: 'De huisarts beoordeelt of een gesprek past; waar de regio anderen laat aanmelden, beoordeelt de aanmelder.',
      en: 'The GP judges whether a conversation fits; where the region lets others request, the requester does.',
    },
  },
  'MGN-VG-006': {
    id: 'MGN-VG-006',
    tag: 'proposed-default',
    source: `follows from the exclusion of (sub)acute care in ${agreement2022}, p. 75`,
    says: {
      nl: 'Bij acuut gevaar gaat de acute route altijd voor.',
      en: 'In acute danger the acute route always comes first.',
    },
  },
  'MGN-VG-007': {
    id: 'MGN-VG-007',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'De vraag staat er in de woorden van de persoon.',
      en: "The question stands there in the person's own words.",
    },
  },
  'MGN-VG-008': {
    id: 'MGN-VG-008',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat een ander systeem niet zegt, blijft onbekend tot iemand het navraagt.',
      en: 'What another system does not say stays unknown until somebody asks.',
    },
  },
  'MGN-VG-009': {
    id: 'MGN-VG-009',
    tag: 'fixed-nationally',
    source: 'assignment for the D5 work agenda, 22 April 2026: the target group',
    says: {
      nl: 'Het gesprek is voor psychische klachten én problemen op andere gebieden.',
      en: 'The conversation is for psychological complaints and problems in other areas of life.',
    },
  },
  'MGN-VG-010': {
    id: 'MGN-VG-010',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een andere route heeft een reden, en de aanmelder weet ervan.',
      en: 'Another route has a reason, and the requester knows of it.',
    },
  },
  'MGN-VG-011': {
    id: 'MGN-VG-011',
    tag: 'proposed-default',
    source: ours,
    says: { nl: 'Wie iets terugvraagt, zegt wat er mist.', en: 'Whoever gives a request back says what is missing.' },
  },
  'MGN-VG-012': {
    id: 'MGN-VG-012',
    tag: 'fixed-nationally',
    source: 'de Nederlandse ggz on the conversation; regions deviate in part (Transmuralis, Flevoland)',
    says: {
      nl: 'Ggz en sociaal domein hebben elk een plek aan tafel.',
      en: 'Mental health care and the social domain each have a seat at the table.',
    },
  },
  'MGN-VG-013': {
    id: 'MGN-VG-013',
    tag: 'proposed-default',
    source: 'follows from the first leading principle of the programme: the person directs',
    says: {
      nl: 'De persoon is het eens met tijd en deelnemers.',
      en: 'The person agrees with the time and with who is there.',
    },
  },
  'MGN-VG-014': {
    id: 'MGN-VG-014',
    tag: 'proposed-default',
    source: 'no public value: 60 minutes planned, 90 at most, within a year',
    says: {
      nl: 'Een gesprek ligt in de toekomst, niet meer dan een jaar weg, en duurt niet te lang.',
      en: 'A conversation lies ahead, within a year, and is not too long.',
    },
  },
  'MGN-VG-015': {
    id: 'MGN-VG-015',
    tag: 'fixed-nationally',
    source: 'de Nederlandse ggz on the conversation',
    says: { nl: 'De persoon is erbij.', en: 'The person is there.' },
  },
  'MGN-VG-016': {
    id: 'MGN-VG-016',
    tag: 'proposed-default',
    source:
      'no public value: 3 attempts in 10 working days; attempts on one day count once, a proposed default of this project',
    says: {
      nl: 'Niemand vervalt zonder pogingen op voldoende dagen, en de aanmelder weet ervan.',
      en: 'Nobody lapses without attempts on enough days, and the requester knows of it.',
    },
  },
  'MGN-VG-017': {
    id: 'MGN-VG-017',
    tag: 'proposed-default',
    source: 'no public number: one conversation, a second with a reason, two at most',
    says: { nl: 'Er zijn hoogstens twee gesprekken.', en: 'There are at most two conversations.' },
  },
  'MGN-VG-018': {
    id: 'MGN-VG-018',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een advies heeft ten minste één richting.',
      en: 'An advice has at least one direction.',
    },
  },
  'MGN-VG-019': {
    id: 'MGN-VG-019',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'De persoon leest de tekst als eerste en bevestigt hem.',
      en: 'The person reads the text first and confirms it.',
    },
  },
  'MGN-VG-020': {
    id: 'MGN-VG-020',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Elke afspraak heeft één eigenaar en één datum.',
      en: 'Every agreement has one owner and one date.',
    },
  },
  'MGN-VG-021': {
    id: 'MGN-VG-021',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 75; InEen, first results`,
    says: {
      nl: 'De uitkomst is een advies; over een verwijzing naar de ggz beslist de huisarts.',
      en: 'The outcome is an advice; the GP decides on a referral to mental health care.',
    },
  },
  'MGN-VG-022': {
    id: 'MGN-VG-022',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wie anders beslist dan het advies, zegt waarom.',
      en: 'Whoever decides otherwise than advised says why.',
    },
  },
  'MGN-VG-023': {
    id: 'MGN-VG-023',
    tag: 'proposed-default',
    source: `warm hand-over is named in ${agreement2022}, p. 74; its content is ours`,
    says: {
      nl: 'Elke richting die een ontvanger nodig heeft, krijgt er een; de ene wacht niet op de andere.',
      en: 'Every direction that needs a receiver gets one; one does not wait for the other.',
    },
  },
  'MGN-VG-024': {
    id: 'MGN-VG-024',
    tag: 'proposed-default',
    source: `warm hand-over is named in ${agreement2022}, p. 74; the five conditions are ours`,
    says: {
      nl: 'Een warme overdracht is pas klaar als alle vijf voorwaarden zijn vervuld.',
      en: 'A warm hand-over is complete only when all five conditions are met.',
    },
  },
  'MGN-VG-025': {
    id: 'MGN-VG-025',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 75: the receiving provider takes over responsibility from the GP`,
    says: {
      nl: 'Verantwoordelijkheid gaat pas over als de ontvanger dat bevestigt.',
      en: 'Responsibility moves only when the receiver confirms it.',
    },
  },
  'MGN-VG-026': {
    id: 'MGN-VG-026',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Klaar is pas klaar als elke richting is bevestigd of verder wordt gezocht.',
      en: 'Done is done only when every direction is confirmed or searched on.',
    },
  },
  'MGN-VG-027': {
    id: 'MGN-VG-027',
    tag: 'proposed-default',
    source: `counted because of ${agreement2025}, p. 50–51; the codes are ours`,
    says: { nl: 'Een ontvanger die nee zegt, zegt waarom.', en: 'A receiver who says no says why.' },
  },
  'MGN-VG-028': {
    id: 'MGN-VG-028',
    tag: 'proposed-default',
    source: 'follows from the first leading principle of the programme: the person directs',
    says: {
      nl: 'De persoon mag altijd stoppen, zonder reden.',
      en: 'The person may stop at any time, without a reason.',
    },
  },
  'MGN-VG-029': {
    id: 'MGN-VG-029',
    tag: 'proposed-default',
    source: `follows from the exclusion of (sub)acute care in ${agreement2022}, p. 75`,
    says: {
      nl: 'Een acuut signaal beëindigt het proces in één handeling.',
      en: 'An acute signal ends the process in one action.',
    },
  },
  'MGN-VG-030': {
    id: 'MGN-VG-030',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een overschreden termijn wordt gemeld en houdt niets tegen.',
      en: 'An exceeded time norm is reported and never blocks.',
    },
  },
  'MGN-VG-031': {
    id: 'MGN-VG-031',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 71 and 75 (ambitions): within 7 days, 14 at most`,
    says: {
      nl: 'De ambitie: een gesprek binnen een week, en uiterlijk binnen twee weken.',
      en: 'The ambition: a conversation within a week, and within two weeks at the latest.',
    },
  },
  'MGN-VG-032': {
    id: 'MGN-VG-032',
    tag: 'proposed-default',
    source: 'no public value: 3 working days',
    says: {
      nl: 'Het advies is binnen drie werkdagen bij de huisarts.',
      en: 'The advice is with the GP within three working days.',
    },
  },
  'MGN-VG-033': {
    id: 'MGN-VG-033',
    tag: 'fixed-nationally',
    source: `${agreement2022}, p. 75 (ambition): within 4 weeks`,
    says: {
      nl: 'De ambitie: de ggz neemt binnen vier weken na het advies over.',
      en: 'The ambition: mental health care takes over within four weeks after the advice.',
    },
  },
  'MGN-VG-034': {
    id: 'MGN-VG-034',
    tag: 'regional-choice',
    source: 'Parnassia Groep, April 2024; default 5 working days',
    says: {
      nl: 'Het sociaal domein neemt binnen een werkweek contact op.',
      en: 'The social domain makes contact within a working week.',
    },
  },
  'MGN-VG-035': {
    id: 'MGN-VG-035',
    tag: 'proposed-default',
    source: 'docs/decisions/0005-clocks-of-our-own.md',
    says: {
      nl: 'Ook een concept en een besluit van de huisarts hebben een datum.',
      en: 'A draft and a decision of the GP have a date as well.',
    },
  },
  'MGN-VG-036': {
    id: 'MGN-VG-036',
    tag: 'proposed-default',
    source: 'follows from the first leading principle of the programme: the person directs',
    says: {
      nl: 'De persoon mag altijd eigen woorden toevoegen en een cijfer geven.',
      en: 'The person may always add own words and give a rating.',
    },
  },
  'MGN-VG-037': {
    id: 'MGN-VG-037',
    tag: 'proposed-default',
    source: ours,
    says: { nl: 'Een lege plek aan tafel heeft een reden.', en: 'An empty seat at the table has a reason.' },
  },
  'MGN-VG-038': {
    id: 'MGN-VG-038',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een gesprek is gevoerd nadat het is gepland, en wordt daarna vastgelegd.',
      en: 'A conversation took place after it was planned, and is recorded after that.',
    },
  },
  'MGN-VG-039': {
    id: 'MGN-VG-039',
    tag: 'proposed-default',
    source: 'docs/decisions/0011-process-of-the-case-conference.md',
    says: {
      nl: 'Wat zonder naam naar het casusoverleg gaat, heeft in het gesprek geen nummer.',
      en: 'What goes to the case conference without a name has no number in the conversation.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of the exploratory conversation. */
export type ExplorationRuleId = keyof typeof explorationRules;
