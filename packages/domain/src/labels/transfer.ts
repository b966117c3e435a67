/**
 * Names of the states, commands, events and reasons of a transfer.
 */
import type { FoundBy, RankReason } from '../placement/ranking.js';
import type { CommandType } from '../transfer-case/commands.js';
import type { EventType } from '../transfer-case/events.js';
import type {
  EscalationStep,
  PlaceWithdrawReason,
  ResumeReason,
  TransferEnding,
  TransferResolution,
  TransferTrigger,
} from '../transfer-case/reasons.js';
import type { TransferCaseState } from '../transfer-case/states.js';
import { entry, type Label } from './label.js';

/** States of a transfer. */
export const transferStateLabels: Readonly<Record<TransferCaseState, Label>> = {
  signalled: entry('gesignaleerd', 'signalled', 'We zien dat u lang wacht', 'We see that you wait long'),
  'awaiting-person': entry('wacht op persoon', 'awaits the person', 'We vragen wat u wilt', 'We ask what you want'),
  searching: entry('zoekt plek', 'searching', 'We zoeken een andere plek', 'We look for another place'),
  offered: entry('plek aangeboden', 'place offered', 'We hebben een plek gevraagd', 'We have asked for a place'),
  'accepted-by-receiver': entry(
    'geaccepteerd door ontvanger',
    'accepted by the receiver',
    'Er is een plek voor u',
    'There is a place for you',
  ),
  'confirmed-by-person': entry(
    'bevestigd door persoon',
    'confirmed by the person',
    'U heeft ja gezegd',
    'You said yes',
  ),
  'handing-over': entry(
    'in warme overdracht',
    'in warm hand-over',
    'We dragen uw vraag over',
    'We hand over your question',
  ),
  escalated: entry('opgeschaald', 'escalated', 'We zoeken met meer partijen', 'We look together with more parties'),
  transferred: entry('overgedragen', 'transferred', 'U bent overgestapt', 'You have moved'),
  stays: entry('blijft staan', 'stays', 'U blijft op uw plek', 'You stay in your place'),
  'resolved-otherwise': entry(
    'anders opgelost',
    'resolved otherwise',
    'Het is anders opgelost',
    'It was solved in another way',
  ),
  'closed-unresolved': entry(
    'gesloten zonder plek',
    'closed without a place',
    'Er is geen plek gevonden',
    'No place was found',
  ),
};

/** What started a transfer. */
export const transferTriggerLabels: Readonly<Record<TransferTrigger, Label>> = {
  'over-norm': entry('boven de norm', 'over the norm', 'U wacht langer dan de norm', 'You wait longer than the norm'),
  mismatch: entry(
    'verkeerde lijst',
    'wrong list',
    'Deze lijst past niet bij uw vraag',
    'This list does not fit your question',
  ),
  'after-conversation': entry(
    'na verkennend gesprek',
    'after a conversation',
    'Na uw gesprek zoeken we een plek',
    'After your conversation we look for a place',
  ),
  'all-receivers-declined': entry(
    'iedereen zegt nee',
    'all receivers declined',
    'Niemand die we vroegen had plek',
    'Nobody whom we asked had a place',
  ),
  'duplicate-registration': entry(
    'dubbele aanmelding',
    'duplicate registration',
    'U staat op meer dan één lijst',
    'You are on more than one list',
  ),
  'provider-stop': entry(
    'aanmeldpauze',
    'registration stop',
    'Deze aanbieder neemt nu niemand aan',
    'This provider takes nobody now',
  ),
  'person-request': entry('op verzoek', "at the person's request", 'U vroeg erom', 'You asked for it'),
  'after-case-conference': entry(
    'na casusoverleg',
    'after a case conference',
    'Na het overleg over uw vraag',
    'After the meeting about your question',
  ),
};

/** The steps of the regional escalation. */
export const escalationStepLabels: Readonly<Record<EscalationStep, Label>> = {
  1: entry('regionaal', 'regional', 'In de regio', 'In the region'),
  2: entry('bovenregionale tafel', 'supra-regional table', 'Buiten de regio', 'Outside the region'),
  3: entry('bestuurlijk', 'administrative', 'Met de bestuurders', 'With the boards'),
  4: entry('minister van VWS', 'minister of health', 'Met de minister', 'With the minister'),
};

/** Why a transfer ends without a move. */
export const transferResolutionLabels: Readonly<Record<TransferResolution, Label>> = {
  'need-gone': entry(
    'vraag is weg',
    'need is gone',
    'U heeft deze hulp niet meer nodig',
    'You no longer need this help',
  ),
  'met-elsewhere': entry(
    'elders geholpen',
    'met elsewhere',
    'U wordt ergens anders geholpen',
    'You are helped elsewhere',
  ),
  'person-wants-otherwise': entry(
    'persoon wil iets anders',
    'person wants otherwise',
    'U wilt iets anders',
    'You want something else',
  ),
  deceased: entry('overleden', 'deceased', 'Overleden', 'Deceased'),
};

/** Why a transfer ended without a move. */
export const transferEndingLabels: Readonly<Record<TransferEnding, Label>> = {
  ...transferResolutionLabels,
  'acute-route': entry('acute ggz', 'acute care', 'Er was direct hulp nodig', 'Help was needed at once'),
};

/** Why a provider takes a promised place back. */
export const placeWithdrawReasonLabels: Readonly<Record<PlaceWithdrawReason, Label>> = {
  'capacity-fell-away': entry('plek vervallen', 'capacity fell away', 'De plek is er niet meer', 'The place is gone'),
  'outside-expertise-after-all': entry(
    'toch buiten expertise',
    'outside expertise after all',
    'Zij kunnen deze hulp toch niet bieden',
    'They cannot offer this help after all',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why a search goes on after escalation. */
export const resumeReasonLabels: Readonly<Record<ResumeReason, Label>> = {
  'new-candidate': entry(
    'nieuwe kandidaat',
    'new candidate',
    'Er is iemand die plek kan hebben',
    'Somebody may have a place',
  ),
  'level-found-place': entry(
    'niveau vond een plek',
    'level found a place',
    'Er is een plek gevonden',
    'A place was found',
  ),
};

/** Who found a place for one search. */
export const foundByLabels: Readonly<Record<FoundBy, Label>> = {
  conference: entry('het casusoverleg', 'the case conference', 'Het casusoverleg', 'The case conference'),
  escalation: entry('het opschalen', 'the escalation', 'Meer partijen samen', 'More parties together'),
};

/** Why somebody stands where they stand on the list of places. */
export const rankReasonLabels: Readonly<Record<RankReason, Label>> = {
  'preferred-by-person': entry('keuze van de persoon', "the person's choice", 'Uw keuze', 'Your choice'),
  'found-by-conference': entry(
    'gevonden door het casusoverleg',
    'found by the case conference',
    'Gevonden in het casusoverleg',
    'Found in the case conference',
  ),
  'found-by-escalation': entry(
    'gevonden bij het opschalen',
    'found by the escalation',
    'Gevonden door meer partijen samen',
    'Found by more parties together',
  ),
  'best-fit': entry('past het best', 'best fit', 'Past het best bij uw vraag', 'Fits your question best'),
  fits: entry('past', 'fits', 'Past bij uw vraag', 'Fits your question'),
  'fit-unknown': entry(
    'onbekend of het past',
    'fit unknown',
    'We weten niet of het past',
    'We do not know whether it fits',
  ),
  'within-norm': entry(
    'binnen de norm',
    'within the norm',
    'U wacht hier niet te lang',
    'You do not wait too long here',
  ),
  'over-norm': entry(
    'boven de norm',
    'over the norm',
    'U wacht hier langer dan de norm',
    'You wait longer than the norm here',
  ),
  'wait-unknown': entry('wachttijd onbekend', 'wait unknown', 'We weten de wachttijd niet', 'We do not know the wait'),
  'no-norm': entry('geen norm', 'no norm', 'Hiervoor is geen norm', 'There is no norm for this'),
  'inside-region': entry('in de regio', 'inside the region', 'In uw regio', 'In your region'),
  'outside-region': entry('buiten de regio', 'outside the region', 'Buiten uw regio', 'Outside your region'),
  'agreed-at-table': entry(
    'afgesproken aan de transfertafel',
    'agreed at the transfer table',
    'Afgesproken in de regio',
    'Agreed in the region',
  ),
  'volume-left': entry(
    'ingekochte ruimte over',
    'purchased volume left',
    'Uw verzekeraar heeft hier ruimte',
    'Your insurer has room here',
  ),
  'no-volume-left': entry(
    'geen ingekochte ruimte',
    'no purchased volume left',
    'Uw verzekeraar heeft hier geen ruimte',
    'Your insurer has no room here',
  ),
  'advise-mediation': entry(
    'adviseer zorgbemiddeling',
    'advise mediation by the insurer',
    'Vraag uw verzekeraar om hulp bij het zoeken',
    'Ask your insurer for help with the search',
  ),
  'asked-before': entry('eerder gevraagd', 'asked before', 'Eerder gevraagd, geen plek', 'Asked before, no place'),
  'does-not-fit': entry('past niet', 'does not fit', 'Past niet bij uw vraag', 'Does not fit your question'),
  'registration-stop': entry('aanmeldpauze', 'registration stop', 'Neemt nu niemand aan', 'Takes nobody now'),
  'exclusion-criterion': entry(
    'uitsluitcriterium',
    'exclusion criterion',
    'Helpt deze groep niet',
    'Does not help this group',
  ),
  'stale-report': entry('opgave verouderd', 'stale report', 'De gegevens zijn te oud', 'The information is too old'),
};

/** The commands, as buttons say them. */
export const transferCommandLabels: Readonly<Record<CommandType, Label>> = {
  signal: entry('Signaleer een transfer', 'Signal a transfer', 'Vraag om een andere plek', 'Ask for another place'),
  'open-search': entry('Begin de zoektocht', 'Open the search', 'Zoek een andere plek', 'Look for another place'),
  'open-escalation': entry(
    'Begin met opschalen',
    'Open the escalation',
    'Zoek met meer partijen',
    'Look with more parties',
  ),
  'ask-person': entry('Vraag de persoon', 'Ask the person', 'Vraag het mij', 'Ask me'),
  postpone: entry('Leg vast: nu niet', 'Record: not now', 'Nu niet', 'Not now'),
  'start-search': entry(
    'Start de zoektocht',
    'Start the search',
    'Ja, zoek een andere plek',
    'Yes, look for another place',
  ),
  'state-preference': entry(
    'Leg de voorkeur vast',
    'Record the preference',
    'Zeg waar u het liefst heen gaat',
    'Say where you would like to go',
  ),
  stay: entry('Leg vast: blijft staan', 'Record: stays', 'Ik blijf op mijn plek', 'I stay in my place'),
  resolve: entry(
    'Sluit: anders opgelost',
    'Close: resolved otherwise',
    'Het is niet meer nodig',
    'It is no longer needed',
  ),
  offer: entry('Vraag deze plek', 'Ask for this place', 'Vraag deze plek', 'Ask for this place'),
  'accept-offer': entry('Ja, er is plek', 'Yes, there is a place', 'Er is plek', 'There is a place'),
  'decline-offer': entry('Nee, er is geen plek', 'No, there is no place', 'Er is geen plek', 'There is no place'),
  'expire-offer': entry('Sluit: geen antwoord', 'Close: no answer', 'Er kwam geen antwoord', 'There was no answer'),
  'confirm-place': entry(
    'Leg vast: persoon zegt ja',
    'Record: the person says yes',
    'Ja, deze plek wil ik',
    'Yes, I want this place',
  ),
  'decline-place': entry(
    'Leg vast: persoon zegt nee',
    'Record: the person says no',
    'Nee, deze plek niet',
    'No, not this place',
  ),
  'withdraw-place': entry('Trek de plek terug', 'Withdraw the place', 'Trek de plek terug', 'Withdraw the place'),
  'start-handover': entry(
    'Start de overdracht',
    'Start the hand-over',
    'Draag mijn vraag over',
    'Hand over my question',
  ),
  'confirm-responsibility': entry('Neem het over', 'Take over', 'Neem het over', 'Take over'),
  escalate: entry('Schaal op', 'Escalate', 'Zoek met meer partijen', 'Look with more parties'),
  'resume-search': entry('Zoek verder', 'Resume the search', 'Zoek verder', 'Go on looking'),
  'close-unresolved': entry('Sluit zonder plek', 'Close without a place', 'Stop zonder plek', 'Stop without a place'),
  'signal-acute': entry('Meld acuut gevaar', 'Report acute danger', 'Meld direct gevaar', 'Report danger'),
  'mark-time-norm-exceeded': entry(
    'Meld overschreden termijn',
    'Report an exceeded time norm',
    'Meld dat het te lang duurt',
    'Report that it takes too long',
  ),
};

/** The next step, as what will be done; for the person a sentence. */
export const transferStepLabels: Readonly<Record<CommandType, Label>> = {
  signal: entry(
    'transfer signaleren',
    'signal a transfer',
    'Iemand vraagt om een andere plek.',
    'Somebody asks for another place.',
  ),
  'open-search': entry(
    'zoektocht beginnen',
    'open the search',
    'We gaan een plek zoeken.',
    'We are going to look for a place.',
  ),
  'open-escalation': entry(
    'opschalen beginnen',
    'open the escalation',
    'We gaan met meer partijen zoeken.',
    'We are going to look with more parties.',
  ),
  'ask-person': entry(
    'persoon vragen',
    'ask the person',
    'De coördinator vraagt of u een andere plek wilt.',
    'The coordinator asks whether you want another place.',
  ),
  postpone: entry('later opnieuw vragen', 'ask again later', 'We vragen het u later weer.', 'We ask you again later.'),
  'start-search': entry(
    'antwoord van de persoon',
    'answer of the person',
    'U zegt of we een andere plek zoeken.',
    'You say whether we look for another place.',
  ),
  'state-preference': entry(
    'voorkeur vastleggen',
    'record the preference',
    'U zegt waar u het liefst heen gaat.',
    'You say where you would like to go.',
  ),
  stay: entry('blijven staan', 'stay', 'U blijft op uw plek.', 'You stay in your place.'),
  resolve: entry('anders oplossen', 'resolve otherwise', 'Het wordt anders opgelost.', 'It is solved in another way.'),
  offer: entry(
    'plek vragen',
    'ask for a place',
    'De coördinator vraagt een plek voor u.',
    'The coordinator asks for a place for you.',
  ),
  'accept-offer': entry(
    'antwoord van de ontvanger',
    'answer of the receiver',
    'De aanbieder zegt of er plek is.',
    'The provider says whether there is a place.',
  ),
  'decline-offer': entry(
    'nee van de ontvanger',
    'no of the receiver',
    'De aanbieder heeft geen plek.',
    'The provider has no place.',
  ),
  'expire-offer': entry(
    'geen antwoord',
    'no answer',
    'De aanbieder gaf geen antwoord.',
    'The provider gave no answer.',
  ),
  'confirm-place': entry(
    'ja van de persoon',
    'yes of the person',
    'U zegt of u deze plek wilt.',
    'You say whether you want this place.',
  ),
  'decline-place': entry(
    'nee van de persoon',
    'no of the person',
    'U wilt deze plek niet.',
    'You do not want this place.',
  ),
  'withdraw-place': entry(
    'plek terugtrekken',
    'withdraw the place',
    'De aanbieder trekt de plek terug.',
    'The provider withdraws the place.',
  ),
  'start-handover': entry(
    'overdracht starten',
    'start the hand-over',
    'De coördinator draagt uw vraag over.',
    'The coordinator hands over your question.',
  ),
  'confirm-responsibility': entry(
    'overname door ontvanger',
    'take-over by the receiver',
    'De aanbieder neemt het over.',
    'The provider takes over.',
  ),
  escalate: entry('opschalen', 'escalate', 'We zoeken met meer partijen.', 'We look with more parties.'),
  'resume-search': entry(
    'verder zoeken',
    'resume the search',
    'Meer partijen zoeken samen een plek voor u.',
    'More parties look for a place for you together.',
  ),
  'close-unresolved': entry('sluiten zonder plek', 'close without a place', 'De zoektocht stopt.', 'The search stops.'),
  'signal-acute': entry(
    'acuut gevaar melden',
    'report acute danger',
    'Er is direct hulp nodig.',
    'Help is needed at once.',
  ),
  'mark-time-norm-exceeded': entry('termijn melden', 'report a time norm', 'Het duurt te lang.', 'It takes too long.'),
};

/** What happened, for the timeline. */
export const transferEventLabels: Readonly<Record<EventType, Label>> = {
  'transfer-signalled': entry(
    'transfer gesignaleerd',
    'transfer signalled',
    'We keken of een andere plek beter voor u is.',
    'We looked into whether another place is better for you.',
  ),
  'transfer-opened': entry(
    'transfer geopend',
    'transfer opened',
    'Na het overleg zoeken we een plek.',
    'After the meeting we look for a place.',
  ),
  'person-asked': entry(
    'persoon gevraagd',
    'person asked',
    'We vroegen of u een andere plek wilt.',
    'We asked whether you want another place.',
  ),
  'person-postponed': entry('nu niet', 'not now', 'U zei: nu niet.', 'You said: not now.'),
  'search-started': entry(
    'zoektocht gestart',
    'search started',
    'U zei ja. We zoeken een plek.',
    'You said yes. We look for a place.',
  ),
  'preference-stated': entry(
    'voorkeur vastgelegd',
    'preference recorded',
    'U zei waar u het liefst heen gaat.',
    'You said where you would like to go.',
  ),
  'person-stayed': entry('blijft staan', 'stays', 'U blijft op uw plek.', 'You stay in your place.'),
  'transfer-resolved-otherwise': entry(
    'anders opgelost',
    'resolved otherwise',
    'Het is anders opgelost.',
    'It was solved in another way.',
  ),
  'place-offered': entry(
    'plek gevraagd',
    'place asked for',
    'We vroegen een plek, zonder uw naam.',
    'We asked for a place, without your name.',
  ),
  'offer-accepted': entry('ontvanger heeft plek', 'receiver has a place', 'Er is een plek.', 'There is a place.'),
  'offer-declined': entry(
    'ontvanger heeft geen plek',
    'receiver has no place',
    'Daar was geen plek.',
    'There was no place there.',
  ),
  'offer-expired': entry('geen antwoord', 'no answer', 'Er kwam geen antwoord.', 'There was no answer.'),
  'place-confirmed': entry('persoon zei ja', 'person said yes', 'U koos deze plek.', 'You chose this place.'),
  'place-declined': entry(
    'persoon zei nee',
    'person said no',
    'U wilde deze plek niet.',
    'You did not want this place.',
  ),
  'place-withdrawn': entry(
    'plek teruggetrokken',
    'place withdrawn',
    'De aanbieder trok de plek terug. We zoeken verder.',
    'The provider withdrew the place. We go on looking.',
  ),
  'handover-started': entry(
    'overdracht gestart',
    'hand-over started',
    'We dragen uw vraag over.',
    'We hand over your question.',
  ),
  'responsibility-confirmed': entry(
    'ontvanger neemt over',
    'receiver takes over',
    'De aanbieder heeft het overgenomen.',
    'The provider has taken over.',
  ),
  'transfer-escalated': entry('opgeschaald', 'escalated', 'We zoeken met meer partijen.', 'We look with more parties.'),
  'search-resumed': entry('zoektocht hervat', 'search resumed', 'We zoeken verder.', 'We go on looking.'),
  'transfer-closed-unresolved': entry(
    'gesloten zonder plek',
    'closed without a place',
    'Er is geen plek gevonden.',
    'No place was found.',
  ),
  'acute-signalled': entry(
    'acuut gevaar gemeld',
    'acute danger reported',
    'Er was direct hulp nodig. De acute hulp weet ervan.',
    'Help was needed at once. The acute service knows.',
  ),
  'time-norm-exceeded': entry(
    'termijn overschreden',
    'time norm exceeded',
    'Het duurt langer dan afgesproken.',
    'It takes longer than agreed.',
  ),
};
