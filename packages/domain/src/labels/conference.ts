/**
 * Names of the states, commands, events and reasons of a case conference item.
 */
import type { AgendaReason } from '../case-conference-item/agenda.js';
import type { AgeBand } from '../case-conference-item/background.js';
import type { CommandType } from '../case-conference-item/commands.js';
import type { EventType } from '../case-conference-item/events.js';
import type {
  ActionDropReason,
  BetterRoute,
  CaseWithdrawReason,
  SecondDiscussionReason,
  SessionMoveReason,
  SessionPurpose,
} from '../case-conference-item/reasons.js';
import type { CaseConferenceItemState } from '../case-conference-item/states.js';
import { entry, type Label } from './label.js';
import { withdrawReasonLabels } from './reasons.js';

/** States of a case conference item. */
export const conferenceStateLabels: Readonly<Record<CaseConferenceItemState, Label>> = {
  draft: entry('concept', 'draft', 'De vraag wordt voorbereid', 'The question is being prepared'),
  submitted: entry('ingediend', 'submitted', 'De vraag is ingediend', 'The question was submitted'),
  screened: entry('bekeken', 'screened', 'De vraag past in het overleg', 'The question fits the meeting'),
  scheduled: entry('op de agenda', 'on the agenda', 'De vraag staat op de agenda', 'The question is on the agenda'),
  discussed: entry('besproken', 'discussed', 'De vraag is besproken', 'The question was discussed'),
  'actions-open': entry('acties lopen', 'actions open', 'Er zijn afspraken gemaakt', 'Agreements were made'),
  'carrying-on': entry(
    'gaat verder',
    'going on',
    'We zoeken verder met meer partijen',
    'We go on looking with more parties',
  ),
  closed: entry('gesloten', 'closed', 'Klaar', 'Done'),
  escalated: entry(
    'opgeschaald',
    'escalated',
    'We zoeken verder met meer partijen',
    'We go on looking with more parties',
  ),
  returned: entry('teruggegeven', 'returned', 'Een andere weg past beter', 'Another way fits better'),
  withdrawn: entry('ingetrokken', 'withdrawn', 'U bent gestopt', 'You have stopped'),
};

/** The commands, as buttons say them. */
export const conferenceCommandLabels: Readonly<Record<CommandType, Label>> = {
  prepare: entry('Bereid een vraag voor', 'Prepare a question', 'Breng mijn vraag in', 'Bring in my question'),
  submit: entry('Dien in', 'Submit', 'Dien mijn vraag in', 'Submit my question'),
  'extend-consent': entry(
    'Leg toestemming vast',
    'Record permission',
    'Sta meer organisaties toe',
    'Permit more organisations',
  ),
  screen: entry('Past in het overleg', 'Fits the conference', 'De vraag past', 'The question fits'),
  return: entry('Geef terug', 'Return', 'Geef de vraag terug', 'Return the question'),
  schedule: entry(
    'Zet op de agenda',
    'Put on the agenda',
    'Zet mijn vraag op de agenda',
    'Put my question on the agenda',
  ),
  'move-date': entry('Kies een andere datum', 'Choose another date', 'Kies een andere datum', 'Choose another date'),
  'arrange-session': entry(
    'Leg uur en plek vast',
    'Record hour and place',
    'Leg uur en plek vast',
    'Record hour and place',
  ),
  'record-discussed': entry('Leg vast: besproken', 'Record: discussed', 'Leg het overleg vast', 'Record the meeting'),
  'agree-actions': entry(
    'Leg advies en acties vast',
    'Record advice and actions',
    'Leg de afspraken vast',
    'Record what was agreed',
  ),
  reschedule: entry('Bespreek opnieuw', 'Discuss again', 'Bespreek mijn vraag opnieuw', 'Discuss my question again'),
  'complete-action': entry('Actie is gedaan', 'Action is done', 'Dit is gedaan', 'This is done'),
  'drop-action': entry('Laat actie vervallen', 'Drop the action', 'Dit vervalt', 'This is dropped'),
  'record-feedback': entry(
    'Leg terugkoppeling vast',
    'Record the feedback',
    'Leg vast dat ik het weet',
    'Record that I know',
  ),
  'record-place': entry('Leg gevonden plek vast', 'Record a found place', 'Vraag deze plek', 'Ask for this place'),
  'confirm-carried-on': entry(
    'De overstap is gevraagd',
    'The transfer was asked for',
    'Er is om een andere plek gevraagd',
    'Another place was asked for',
  ),
  'plan-evaluation': entry('Plan evaluatie', 'Plan an evaluation', 'Kijk later terug', 'Look back later'),
  close: entry('Sluit', 'Close', 'Sluit mijn vraag af', 'Close my question'),
  escalate: entry('Schaal op', 'Escalate', 'Zoek met meer partijen', 'Look with more parties'),
  withdraw: entry('Trek in', 'Withdraw', 'Stop met het overleg', 'Stop the meeting'),
  'signal-acute': entry('Meld acuut gevaar', 'Signal acute danger', 'Vraag nu hulp', 'Ask for help now'),
  'mark-time-norm-exceeded': entry(
    'Meld overschreden termijn',
    'Report an exceeded time norm',
    'Meld dat het te lang duurt',
    'Report that it takes too long',
  ),
};

/** The next step, as what will be done; for the person a sentence. */
export const conferenceStepLabels: Readonly<Record<CommandType, Label>> = {
  prepare: entry(
    'vraag voorbereiden',
    'prepare the question',
    'Iemand bereidt uw vraag voor.',
    'Somebody prepares your question.',
  ),
  submit: entry(
    'vraag indienen',
    'submit the question',
    'Uw hulpverlener dient de vraag in.',
    'Your professional submits the question.',
  ),
  'extend-consent': entry(
    'toestemming vastleggen',
    'record permission',
    'U zegt wie erbij mag zijn.',
    'You say who may be there.',
  ),
  screen: entry(
    'vraag bekijken',
    'screen the question',
    'De coördinator bekijkt of de vraag past.',
    'The coordinator looks whether the question fits.',
  ),
  return: entry('vraag teruggeven', 'return the question', 'De vraag gaat terug.', 'The question goes back.'),
  schedule: entry(
    'op de agenda zetten',
    'put on the agenda',
    'De coördinator zet de vraag op de agenda.',
    'The coordinator puts the question on the agenda.',
  ),
  'move-date': entry(
    'andere datum kiezen',
    'choose another date',
    'Er komt een andere datum.',
    'There will be another date.',
  ),
  'arrange-session': entry(
    'uur en plek vastleggen',
    'record hour and place',
    'Het uur van het overleg wordt bekend.',
    'The hour of the meeting becomes known.',
  ),
  'record-discussed': entry(
    'vraag bespreken',
    'discuss the question',
    'Hulpverleners bespreken uw vraag.',
    'Professionals discuss your question.',
  ),
  'agree-actions': entry(
    'advies en acties vastleggen',
    'record advice and actions',
    'De voorzitter schrijft op wat is afgesproken.',
    'The chair writes down what was agreed.',
  ),
  reschedule: entry(
    'opnieuw bespreken',
    'discuss again',
    'Uw vraag wordt nog een keer besproken.',
    'Your question is discussed once more.',
  ),
  'complete-action': entry(
    'actie uitvoeren',
    'do the action',
    'Iemand doet wat is afgesproken.',
    'Somebody does what was agreed.',
  ),
  'drop-action': entry('actie laten vervallen', 'drop the action', 'Een afspraak vervalt.', 'An agreement is dropped.'),
  'record-feedback': entry(
    'persoon terugkoppelen',
    'tell the person',
    'Uw hulpverlener vertelt u wat eruit kwam.',
    'Your professional tells you what came out.',
  ),
  'record-place': entry(
    'gevonden plek vastleggen',
    'record a found place',
    'U zegt of u deze plek wilt.',
    'You say whether you want this place.',
  ),
  'confirm-carried-on': entry(
    'overstap vragen voor de persoon',
    'ask for the transfer of the person',
    'Uw hulpverlener vraagt een andere plek voor u.',
    'Your professional asks for another place for you.',
  ),
  'plan-evaluation': entry(
    'evaluatie plannen',
    'plan an evaluation',
    'Hulpverleners kijken later terug.',
    'Professionals look back later.',
  ),
  close: entry('afsluiten', 'close', 'Uw hulpverlener sluit de vraag af.', 'Your professional closes the question.'),
  escalate: entry('opschalen', 'escalate', 'We zoeken met meer partijen.', 'We look with more parties.'),
  withdraw: entry('intrekken', 'withdraw', 'Het overleg stopt.', 'The meeting stops.'),
  'signal-acute': entry('acuut gevaar melden', 'signal acute danger', 'Er komt meteen hulp.', 'Help comes at once.'),
  'mark-time-norm-exceeded': entry('termijn melden', 'report a time norm', 'Het duurt te lang.', 'It takes too long.'),
};

/** What happened, for the timeline. */
export const conferenceEventLabels: Readonly<Record<EventType, Label>> = {
  'case-prepared': entry(
    'vraag voorbereid',
    'question prepared',
    'Uw hulpverlener bereidde een vraag voor.',
    'Your professional prepared a question.',
  ),
  'case-submitted': entry(
    'vraag ingediend',
    'question submitted',
    'Uw vraag is ingediend voor het overleg.',
    'Your question was submitted for the meeting.',
  ),
  'consent-extended': entry(
    'toestemming uitgebreid',
    'permission extended',
    'U stond meer organisaties toe.',
    'You permitted more organisations.',
  ),
  'case-screened': entry(
    'vraag past',
    'question screened',
    'Uw vraag past in het overleg.',
    'Your question fits the meeting.',
  ),
  'case-returned': entry(
    'vraag teruggegeven',
    'question returned',
    'Een andere weg past beter bij uw vraag.',
    'Another way fits your question better.',
  ),
  'case-scheduled': entry(
    'op de agenda',
    'on the agenda',
    'Uw vraag kwam op de agenda.',
    'Your question came on the agenda.',
  ),
  'case-moved': entry(
    'andere datum',
    'another date',
    'Uw vraag kreeg een andere datum.',
    'Your question got another date.',
  ),
  'session-arranged': entry(
    'uur en plek bekend',
    'hour and place known',
    'Het uur van het overleg is bekend.',
    'The hour of the meeting is known.',
  ),
  'case-discussed': entry(
    'vraag besproken',
    'question discussed',
    'Uw vraag is besproken.',
    'Your question was discussed.',
  ),
  'actions-agreed': entry(
    'advies en acties afgesproken',
    'advice and actions agreed',
    'Er zijn afspraken gemaakt over uw vraag.',
    'Agreements were made about your question.',
  ),
  'case-rescheduled': entry(
    'opnieuw op de agenda',
    'on the agenda again',
    'Uw vraag wordt nog een keer besproken.',
    'Your question is discussed once more.',
  ),
  'action-completed': entry('actie gedaan', 'action done', 'Een afspraak is gedaan.', 'An agreement was carried out.'),
  'action-dropped': entry(
    'actie vervallen',
    'action dropped',
    'Een afspraak is vervallen.',
    'An agreement was dropped.',
  ),
  'feedback-given': entry(
    'persoon teruggekoppeld',
    'person told',
    'U hoorde wat eruit kwam.',
    'You heard what came out.',
  ),
  'place-found': entry('plek gevonden', 'place found', 'Er is een plek die u wilt.', 'There is a place that you want.'),
  'case-carried-on': entry(
    'overstap gevraagd',
    'transfer asked for',
    'Er is om een andere plek voor u gevraagd.',
    'Another place was asked for, for you.',
  ),
  'evaluation-planned': entry(
    'evaluatie gepland',
    'evaluation planned',
    'Er is een dag om terug te kijken.',
    'There is a day to look back.',
  ),
  'case-closed': entry('vraag gesloten', 'question closed', 'Uw vraag is afgesloten.', 'Your question was closed.'),
  'escalation-agreed': entry(
    'afgesproken om op te schalen',
    'agreed to escalate',
    'Afgesproken is om met meer partijen te zoeken.',
    'It was agreed to look with more parties.',
  ),
  'case-escalated': entry(
    'vraag opgeschaald',
    'question escalated',
    'We zoeken verder met meer partijen.',
    'We go on looking with more parties.',
  ),
  'case-withdrawn': entry(
    'vraag ingetrokken',
    'question withdrawn',
    'Het overleg over uw vraag is gestopt.',
    'The meeting about your question was stopped.',
  ),
  'acute-signalled': entry(
    'acuut gevaar gemeld',
    'acute danger signalled',
    'Er is met spoed hulp gevraagd.',
    'Help was asked for urgently.',
  ),
  'time-norm-exceeded': entry(
    'termijn overschreden',
    'time norm exceeded',
    'Het duurde langer dan afgesproken.',
    'It took longer than agreed.',
  ),
};

/** Where a question goes that does not fit the conference. */
export const betterRouteLabels: Readonly<Record<BetterRoute, Label>> = {
  'submit-again': entry(
    'opnieuw indienen',
    'submit again',
    'De vraag kan opnieuw worden ingediend',
    'The question can be submitted again',
  ),
  gp: entry('huisarts', 'GP', 'Uw huisarts', 'Your GP'),
  'ggz-direct': entry(
    'rechtstreeks naar de ggz',
    'directly to mental health care',
    'Rechtstreeks naar de ggz',
    'Directly to mental health care',
  ),
  social: entry(
    'sociaal domein',
    'social domain',
    'Hulp van de gemeente of welzijn',
    'Help of the municipality or welfare',
  ),
  'support-point': entry(
    'laagdrempelig steunpunt',
    'support point',
    'Inloop of steunpunt in de buurt',
    'A place to drop in nearby',
  ),
  'exploratory-conversation': entry(
    'verkennend gesprek',
    'exploratory conversation',
    'Een verkennend gesprek met u',
    'A conversation with you',
  ),
  transfer: entry('transfermechanisme', 'transfer', 'Een andere plek zoeken', 'Looking for another place'),
  consultation: entry(
    'consultatie ggz voor sociaal domein',
    'consultation of ggz by the social domain',
    'Uw hulpverlener vraagt de ggz om raad',
    'Your professional asks mental health care for advice',
  ),
  'highly-complex-table': entry(
    'regiotafel hoogcomplexe ggz',
    'table for highly complex care',
    'Een overleg voor zware vragen',
    'A meeting for complex questions',
  ),
  youth: entry('jeugdhulp', 'youth care', 'Jeugdhulp', 'Youth care'),
  acute: entry('acute route', 'acute route', 'Hulp bij spoed', 'Urgent help'),
};

/** Why an item gets another date before it was discussed. */
export const sessionMoveReasonLabels: Readonly<Record<SessionMoveReason, Label>> = {
  'session-full': entry('overleg vol', 'session full', 'Het overleg was vol', 'The meeting was full'),
  'quorum-missing': entry(
    'niet alle domeinen aanwezig',
    'not every domain present',
    'Niet iedereen die nodig is, was er',
    'Not everybody who is needed was there',
  ),
  'session-cancelled': entry(
    'overleg afgelast',
    'session cancelled',
    'Het overleg ging niet door',
    'The meeting did not take place',
  ),
  'submitter-absent': entry(
    'indiener verhinderd',
    'submitter absent',
    'Uw hulpverlener kon niet',
    'Your professional was not able to come',
  ),
  'person-asked': entry(
    'op verzoek van de persoon',
    "at the person's request",
    'U vroeg om een andere dag',
    'You asked for another day',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why a question is discussed a second time. */
export const secondDiscussionReasonLabels: Readonly<Record<SecondDiscussionReason, Label>> = {
  'more-information-needed': entry(
    'meer informatie nodig',
    'more information needed',
    'Er is meer informatie nodig',
    'More information is needed',
  ),
  'expertise-missing': entry(
    'expertise ontbrak',
    'expertise missing',
    'Er ontbrak kennis aan tafel',
    'Knowledge was missing at the table',
  ),
  'decision-maker-missing': entry(
    'mandaat ontbrak',
    'nobody could decide',
    'Wie mag beslissen, was er niet',
    'Whoever may decide was not there',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why an action is dropped. */
export const actionDropReasonLabels: Readonly<Record<ActionDropReason, Label>> = {
  'no-longer-needed': entry('niet meer nodig', 'no longer needed', 'Het is niet meer nodig', 'It is no longer needed'),
  'person-declined': entry('persoon wil het niet', 'person declined', 'U wilt dit niet', 'You do not want this'),
  'not-possible': entry('niet mogelijk', 'not possible', 'Het kan niet', 'It is not possible'),
  replaced: entry('vervangen', 'replaced', 'Er kwam een andere afspraak', 'Another agreement took its place'),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why an item stops. The reasons of every process keep their words. */
export const caseWithdrawReasonLabels: Readonly<Record<CaseWithdrawReason, Label>> = {
  ...withdrawReasonLabels,
  'person-recognised': entry(
    'persoon herkend',
    'person recognised',
    'Iemand herkende u, daarom is het gestopt',
    'Somebody recognised you, so it was stopped',
  ),
  'mode-changes': entry(
    'opnieuw, met of zonder naam',
    'again, with or without a name',
    'We beginnen opnieuw, met of zonder uw naam',
    'We begin again, with or without your name',
  ),
};

/** For what an item stands on an agenda. */
export const sessionPurposeLabels: Readonly<Record<SessionPurpose, Label>> = {
  'first-discussion': entry('eerste bespreking', 'first discussion', 'De vraag bespreken', 'Discussing the question'),
  'second-discussion': entry(
    'tweede bespreking',
    'second discussion',
    'De vraag nog een keer bespreken',
    'Discussing the question once more',
  ),
  evaluation: entry('evaluatie', 'evaluation', 'Terugkijken op de afspraken', 'Looking back at the agreements'),
};

/** Why an item stands where it stands on an agenda. */
export const agendaReasonLabels: Readonly<Record<AgendaReason, Label>> = {
  'date-passed': entry(
    'datum is voorbij',
    'date has passed',
    'De vorige datum is voorbij',
    'The earlier date has passed',
  ),
  'moved-before': entry(
    'eerder verplaatst',
    'moved before',
    'De vraag is eerder verplaatst',
    'The question was moved before',
  ),
  'second-discussion': entry(
    'tweede bespreking',
    'second discussion',
    'De vraag komt voor de tweede keer',
    'The question comes for the second time',
  ),
  'submitted-earlier': entry(
    'op volgorde van indienen',
    'in the order of submission',
    'Wie eerder indient, komt eerder',
    'Whoever submits earlier comes earlier',
  ),
  evaluation: entry('evaluatie', 'evaluation', 'Terugkijken komt aan het eind', 'Looking back comes at the end'),
};

/** Bands of ten years. */
export const ageBandLabels: Readonly<Record<AgeBand, Label>> = {
  '0-9': entry('0 tot en met 9 jaar', '0 to 9 years', '0 tot en met 9 jaar', '0 to 9 years'),
  '10-19': entry('10 tot en met 19 jaar', '10 to 19 years', '10 tot en met 19 jaar', '10 to 19 years'),
  '20-29': entry('20 tot en met 29 jaar', '20 to 29 years', '20 tot en met 29 jaar', '20 to 29 years'),
  '30-39': entry('30 tot en met 39 jaar', '30 to 39 years', '30 tot en met 39 jaar', '30 to 39 years'),
  '40-49': entry('40 tot en met 49 jaar', '40 to 49 years', '40 tot en met 49 jaar', '40 to 49 years'),
  '50-59': entry('50 tot en met 59 jaar', '50 to 59 years', '50 tot en met 59 jaar', '50 to 59 years'),
  '60-69': entry('60 tot en met 69 jaar', '60 to 69 years', '60 tot en met 69 jaar', '60 to 69 years'),
  '70-79': entry('70 tot en met 79 jaar', '70 to 79 years', '70 tot en met 79 jaar', '70 to 79 years'),
  '80-89': entry('80 tot en met 89 jaar', '80 to 89 years', '80 tot en met 89 jaar', '80 to 89 years'),
  '90-and-over': entry('90 jaar en ouder', '90 years and over', '90 jaar en ouder', '90 years and over'),
};
