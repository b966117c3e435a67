/**
 * The rules of casework: who has a part in a case, and which permissions come along with a step. What a process allows is a rule of
 * `@mgn/domain`; what may be shared is a rule of `@mgn/consent`.
 */
import type { Rule } from '@mgn/domain';

const gate = 'no public text: docs/decisions/0009-the-gate-where-the-law-is-silent.md';
const conversation = 'no public text: docs/decisions/0006-process-of-the-conversation.md';
const connection = 'no public text: docs/decisions/0012-how-the-functions-connect.md';
const concern = 'no public text: docs/decisions/0017-carrying-out-a-concern.md';
const reports = 'no public text: docs/decisions/0018-reports-of-providers.md';
const choices = 'no public text: docs/decisions/0021-preference-session-and-crisis.md';
const notice = 'no public text: docs/decisions/0019-notices-through-an-outbox.md';
const referral = 'no public text: docs/decisions/0008-reading-a-referral.md';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const caseworkRules = {
  'CASE-001': {
    id: 'CASE-001',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Een toestemming komt mee met de stap waarbij de persoon ernaar gevraagd wordt, en met geen andere.',
      en: 'A permission comes along with the step at which the person is asked for it, and with no other.',
    },
  },
  'CASE-002': {
    id: 'CASE-002',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Na een nee wordt de persoon opnieuw gevraagd voordat iemand een ja vastlegt.',
      en: 'After a no the person is asked again before anybody records a yes.',
    },
  },
  'CASE-003': {
    id: 'CASE-003',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Het netwerkbureau neemt niemand aan die het niet mag zien.',
      en: 'The network office takes on nobody whom it may not see.',
    },
  },
  'CASE-004': {
    id: 'CASE-004',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Van iemand jonger dan 16 jaar hoort het netwerkbureau dat, en niets anders.',
      en: 'Of somebody younger than 16 the network office learns that, and nothing else.',
    },
  },
  'CASE-005': {
    id: 'CASE-005',
    tag: 'proposed-default',
    source: conversation,
    says: {
      nl: 'Een concept dat nooit is verstuurd, is van wie het maakte en van de persoon.',
      en: 'A draft that was never sent belongs to who made it and to the person.',
    },
  },
  'CASE-006': {
    id: 'CASE-006',
    tag: 'proposed-default',
    source: referral,
    says: {
      nl: 'Iemand wordt herkend aan het BSN, of aan geboortedatum en naam; er wordt nooit iets samengevoegd.',
      en: 'Somebody is recognised by the BSN, or by birth date and name; nothing is ever merged.',
    },
  },
  'CASE-007': {
    id: 'CASE-007',
    tag: 'proposed-default',
    source: referral,
    says: {
      nl: 'Een eerdere aanmelding telt zolang zij loopt en tot 365 dagen daarna.',
      en: 'An earlier request counts while it runs and for 365 days afterwards.',
    },
  },
  'CASE-008': {
    id: 'CASE-008',
    tag: 'proposed-default',
    source: conversation,
    says: {
      nl: 'Een richting gaat naar een organisatie die deze hulp biedt: een ggz-richting alleen naar de ggz.',
      en: 'A direction goes to an organisation that offers that help: a ggz direction to the ggz only.',
    },
  },
  'CASE-009': {
    id: 'CASE-009',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Niemand neemt een persoon over die niet meer met hem deelt.',
      en: 'Nobody takes over a person who does not share with them any more.',
    },
  },
  'CASE-010': {
    id: 'CASE-010',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Wat een stap nodig heeft en de persoon niet toestaat, wacht op de persoon; die leest het, en wie de stap zet ook.',
      en: 'What a step needs and the person does not permit waits for the person, who reads it, as does who takes the step.',
    },
  },
  'CASE-011': {
    id: 'CASE-011',
    tag: 'proposed-default',
    source: gate,
    says: {
      nl: 'Wie niet mag zien welke hulp gekozen is, leest het ook niet af aan een klok, aan wie aan zet is of aan de geschiedenis.',
      en: 'Who may not see which help was chosen does not read it from a clock, from whose turn it is or from the history either.',
    },
  },
  'CASE-012': {
    id: 'CASE-012',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Adviseert het gesprek ggz en is er geen plek binnen de norm, dan wordt een transfer gesignaleerd.',
      en: 'Where a conversation leads to mental health care and no place is within the norm, a transfer is signalled.',
    },
  },
  'CASE-013': {
    id: 'CASE-013',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Wie langer wacht dan de norm, krijgt naast de wachtplek een transfer aangeboden.',
      en: 'Who waits longer than the norm is offered a transfer beside the place on the list.',
    },
  },
  'CASE-014': {
    id: 'CASE-014',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'De oude wachtplek eindigt pas als een ander heeft overgenomen, en de hele wachttijd gaat mee.',
      en: 'The old place on a list ends only when somebody else has taken over, and the whole wait goes along.',
    },
  },
  'CASE-015': {
    id: 'CASE-015',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Een advies dat naar het casusoverleg wijst, staat klaar als vraag voor dat overleg.',
      en: 'An advice that points to the case conference is ready as a question for that conference.',
    },
  },
  'CASE-016': {
    id: 'CASE-016',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Wat het casusoverleg vindt of niet vindt, gaat door als transfer van dezelfde persoon, en is dan niemand meer te vragen.',
      en: 'What the case conference finds, or does not find, goes on as a transfer of the same person, for which nobody has to ask any more.',
    },
  },
  'CASE-017': {
    id: 'CASE-017',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Is iemand overleden, dan eindigt alles wat over die persoon nog openstaat.',
      en: 'When somebody has died, everything that is still open about that person ends.',
    },
  },
  'CASE-018': {
    id: 'CASE-018',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Een plek op een wachtlijst verwijst naar de transfer die ervoor is begonnen, wie er ook om vroeg.',
      en: 'A place on a waiting list refers to the transfer that was begun for it, whoever asked for it.',
    },
  },
  'CASE-019': {
    id: 'CASE-019',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Over iemand van wie niemand zegt wie het is, begint niets.',
      en: 'Nothing begins about somebody of whom nobody says who it is.',
    },
  },
  'CASE-020': {
    id: 'CASE-020',
    tag: 'proposed-default',
    source: concern,
    says: {
      nl: 'Een zorg over het netwerk staat in geen zaak; alleen wie er deel aan heeft ziet hem, en een verzekeraar ziet niets anders.',
      en: 'A concern about the network stands in no case; only those with a part in it see it, and a health insurer sees nothing else.',
    },
  },
  'CASE-021': {
    id: 'CASE-021',
    tag: 'proposed-default',
    source: reports,
    says: {
      nl: 'Bij een aanbod telt hoe de plekken er op dat moment voor staan, en niet de volgorde die iemand meestuurt.',
      en: 'An offer goes by the places as they stand at that moment, not by the order that somebody sends along.',
    },
  },
  'CASE-022': {
    id: 'CASE-022',
    tag: 'proposed-default',
    source: notice,
    says: {
      nl: 'Wie aan zet komt hoort dat er iets klaarstaat, en de persoon ook van nieuws; niemand van een eigen stap.',
      en: 'Whoever gets the turn is told that something is ready, and the person of news as well; nobody of their own step.',
    },
  },
  'CASE-023': {
    id: 'CASE-023',
    tag: 'proposed-default',
    source: notice,
    says: {
      nl: 'Een persoon krijgt alleen mail na een eigen ja, op het adres van dat ja.',
      en: 'A person gets mail only after a yes of their own, at the address of that yes.',
    },
  },
  'CASE-024': {
    id: 'CASE-024',
    tag: 'proposed-default',
    source: 'no public text: docs/decisions/0020-what-a-place-on-a-list-tells.md',
    says: {
      nl: 'Wie niet mag zien op welke hulp iemand wacht, leest van de wachtplek niet om wie het gaat en niet hoe die ervoor staat.',
      en: 'Who may not see for which help somebody waits does not read whom a place on a list is about, nor how it stands.',
    },
  },
  'CASE-025': {
    id: 'CASE-025',
    tag: 'proposed-default',
    source: 'no public text: docs/decisions/0020-what-a-place-on-a-list-tells.md',
    says: {
      nl: 'Een stap van een transfer of een casusoverleg die de persoon niet toestaat, wacht; wie hem zet en de persoon lezen dat vooraf.',
      en: 'A step of a transfer or a case conference that the person does not permit waits; who takes it and the person read so beforehand.',
    },
  },
  'CASE-026': {
    id: 'CASE-026',
    tag: 'proposed-default',
    source: choices,
    says: {
      nl: 'Na een acuut signaal houdt wie wacht de plek, en vraagt iemand voor een vaste dag of het wachten doorgaat.',
      en: 'After an acute signal whoever waits keeps the place, and somebody asks before a set day whether the wait goes on.',
    },
  },
  'CASE-027': {
    id: 'CASE-027',
    tag: 'proposed-default',
    source: choices,
    says: {
      nl: 'Waar iemand het liefst heen gaat, zien alleen de persoon, de huisarts en het netwerkbureau.',
      en: 'With whom somebody would like a place is seen by the person, the GP and the network office only.',
    },
  },
  'CASE-029': {
    id: 'CASE-029',
    tag: 'proposed-default',
    source: 'no public text: docs/decisions/0010-process-of-the-waiting-list.md',
    says: {
      nl: 'Een dubbele plek eindigt alleen als de persoon een andere open plek op dezelfde lijst houdt, met geen dag minder wachttijd.',
      en: 'A double entry ends only where the person keeps another open one on the same list, with not a day of waiting less.',
    },
  },
  'CASE-030': {
    id: 'CASE-030',
    tag: 'proposed-default',
    source: 'no public text: docs/decisions/0020-what-a-place-on-a-list-tells.md',
    says: {
      nl: 'Wie een stap mag zetten voor de organisatie die aan de beurt is, is aan zet, vanaf de dag waarop die stap begint.',
      en: 'Whoever may take a step for the organisation whose turn it is has the turn, from the day on which that step begins.',
    },
  },
  'CASE-031': {
    id: 'CASE-031',
    tag: 'proposed-default',
    source: connection,
    says: {
      nl: 'Wie een rol heeft in een transfer die loopt, begint voor dezelfde hulp geen tweede: niemand wordt twee keer gevraagd.',
      en: 'Whoever has a part in a transfer that runs begins no second one for the same help: nobody is asked twice.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of casework. */
export type CaseworkRuleId = keyof typeof caseworkRules;

/** The rule behind each code with which casework refuses a permission or blocks a command. */
export const ruleOfCaseworkCode = {
  'grant-not-with-this-step': 'CASE-001',
  'person-said-no': 'CASE-002',
  'office-may-not-see': 'CASE-003',
  'person-too-young': 'CASE-004',
  'receiver-kind-not-fitting': 'CASE-008',
  'person-unknown': 'CASE-019',
  'kept-entry-unknown': 'CASE-029',
  'transfer-runs': 'CASE-031',
} as const satisfies Readonly<Record<string, CaseworkRuleId>>;
