/**
 * Names of the states, commands and events of an exploratory conversation, and of what belongs to a meeting.
 */
import type { ConversationPlace } from '../exploratory-conversation/appointment.js';
import type { CommandType } from '../exploratory-conversation/commands.js';
import type { EventType } from '../exploratory-conversation/events.js';
import type { ContactMeans } from '../exploratory-conversation/reasons.js';
import type { ResponsibleParty } from '../process/responsible-party.js';
import type { ExploratoryConversationState } from '../exploratory-conversation/states.js';
import { entry, type Label } from './label.js';

/** States of a conversation. */
export const conversationStateLabels: Readonly<Record<ExploratoryConversationState, Label>> = {
  draft: entry('concept', 'draft', 'Uw huisarts bereidt de aanvraag voor', 'Your GP prepares the request'),
  requested: entry('aangevraagd', 'requested', 'De aanvraag is binnen', 'The request has arrived'),
  'under-triage': entry(
    'in beoordeling',
    'under triage',
    'We kijken of een gesprek past',
    'We look whether a conversation fits',
  ),
  redirected: entry(
    'doorverwezen naar andere route',
    'redirected',
    'Een andere weg past beter',
    'Another way fits better',
  ),
  accepted: entry('uitgenodigd', 'accepted', 'U krijgt een uitnodiging', 'You will get an invitation'),
  scheduled: entry('gepland', 'scheduled', 'Het gesprek is gepland', 'The conversation is planned'),
  held: entry('gevoerd', 'held', 'Het gesprek is geweest', 'The conversation has taken place'),
  'advice-agreed': entry(
    'advies besproken met persoon',
    'advice discussed with the person',
    'U heeft het advies gelezen',
    'You have read the advice',
  ),
  'advice-delivered': entry(
    'advies bij huisarts',
    'advice with the GP',
    'Uw huisarts heeft het advies',
    'Your GP has the advice',
  ),
  'gp-decided': entry('huisarts heeft besloten', 'GP has decided', 'Uw huisarts heeft besloten', 'Your GP has decided'),
  'handing-over': entry('in overdracht', 'handing over', 'We dragen uw vraag over', 'We hand over your question'),
  completed: entry('afgerond', 'completed', 'Klaar: u weet wie u verder helpt', 'Done: you know who helps you further'),
  withdrawn: entry('ingetrokken', 'withdrawn', 'U bent gestopt', 'You have stopped'),
  lapsed: entry(
    'vervallen, niet bereikt',
    'lapsed, not reached',
    'We konden u niet bereiken',
    'We could not reach you',
  ),
};

/** Commands, as a verb for a button. */
export const conversationCommandLabels: Readonly<Record<CommandType, Label>> = {
  prepare: entry('Bewaar als concept', 'Save as draft', 'Bewaar als concept', 'Save as draft'),
  submit: entry('Meld aan', 'Send the request', 'Vraag een gesprek aan', 'Ask for a conversation'),
  discard: entry('Gooi dit concept weg', 'Discard this draft', 'Gooi dit concept weg', 'Discard this draft'),
  'pick-up': entry('Pak op', 'Pick up', 'Bekijk de aanvraag', 'Look at the request'),
  accept: entry('Neem aan', 'Accept', 'Neem de aanvraag aan', 'Accept the request'),
  redirect: entry('Kies een andere route', 'Choose another route', 'Kies een andere weg', 'Choose another way'),
  return: entry('Vraag aanvulling', 'Ask for more', 'Vraag wat er mist', 'Ask for what is missing'),
  plan: entry('Plan het gesprek', 'Plan the conversation', 'Plan het gesprek', 'Plan the conversation'),
  replan: entry('Zoek een nieuwe datum', 'Find a new date', 'Zoek een nieuwe datum', 'Find a new date'),
  'record-contact-attempt': entry(
    'Leg contactpoging vast',
    'Record a contact attempt',
    'Leg vast of u bereikt bent',
    'Record whether you were reached',
  ),
  'record-no-show': entry(
    'Leg vast wie er niet was',
    'Record who was not there',
    'Leg vast wie er niet was',
    'Record who was not there',
  ),
  lapse: entry('Sluit af: niet bereikt', 'Close: not reached', 'Stop: niet bereikt', 'Stop: not reached'),
  'record-held': entry(
    'Leg het gesprek vast',
    'Record the conversation',
    'Leg het gesprek vast',
    'Record the conversation',
  ),
  'write-report': entry('Bewaar het verslag', 'Save the report', 'Bewaar het verslag', 'Save the report'),
  'plan-second': entry(
    'Plan een tweede gesprek',
    'Plan a second conversation',
    'Plan een tweede gesprek',
    'Plan a second conversation',
  ),
  'drop-second': entry(
    'Zeg het tweede gesprek af',
    'Call off the second conversation',
    'Zeg het tweede gesprek af',
    'Call off the second conversation',
  ),
  'agree-advice': entry(
    'Leg het antwoord van de persoon vast',
    "Record the person's answer",
    'Geef uw antwoord',
    'Give your answer',
  ),
  'deliver-advice': entry(
    'Stuur het advies naar de huisarts',
    'Send the advice to the GP',
    'Stuur het advies naar uw huisarts',
    'Send the advice to your GP',
  ),
  'record-gp-decision': entry(
    'Leg uw besluit vast',
    'Record your decision',
    'Leg het besluit vast',
    'Record the decision',
  ),
  'start-handover': entry(
    'Start de overdracht',
    'Start the hand-over',
    'Draag uw vraag over',
    'Hand over your question',
  ),
  'ask-another-receiver': entry(
    'Vraag een andere ontvanger',
    'Ask another receiver',
    'Vraag een andere hulpverlener',
    'Ask another professional',
  ),
  'record-receiver-answer': entry('Verstuur antwoord', 'Send the answer', 'Verstuur antwoord', 'Send the answer'),
  complete: entry('Rond af', 'Complete', 'Rond af', 'Complete'),
  'record-person-rating': entry('Leg het cijfer vast', 'Record the rating', 'Geef een cijfer', 'Give a rating'),
  'add-person-words': entry(
    'Voeg woorden van de persoon toe',
    "Add the person's words",
    'Voeg eigen woorden toe',
    'Add your own words',
  ),
  withdraw: entry('Stop op verzoek van de persoon', "Stop at the person's request", 'Stop hiermee', 'Stop this'),
  'signal-acute': entry('Meld acuut gevaar', 'Report acute danger', 'Meld direct gevaar', 'Report danger'),
  'mark-time-norm-exceeded': entry(
    'Meld overschreden termijn',
    'Report an exceeded time norm',
    'Meld dat het te lang duurt',
    'Report that it takes too long',
  ),
};

/** The next step, as what will be done; for the person a sentence. */
export const conversationStepLabels: Readonly<Record<CommandType, Label>> = {
  prepare: entry(
    'aanvraag voorbereiden',
    'prepare the request',
    'Uw huisarts bereidt de aanvraag voor.',
    'Your GP prepares the request.',
  ),
  submit: entry('aanmelden', 'send the request', 'Uw huisarts verstuurt de aanvraag.', 'Your GP sends the request.'),
  discard: entry(
    'concept weggooien',
    'discard the draft',
    'Wie de aanvraag maakte, gooit die weg.',
    'Whoever made the request discards it.',
  ),
  'pick-up': entry(
    'aanvraag oppakken',
    'pick up the request',
    'De coördinator bekijkt de aanvraag.',
    'The coordinator looks at the request.',
  ),
  accept: entry(
    'aanvraag beoordelen',
    'assess the request',
    'De coördinator kijkt of een gesprek past.',
    'The coordinator looks whether a conversation fits.',
  ),
  redirect: entry(
    'andere route kiezen',
    'choose another route',
    'De coördinator zoekt een weg die beter past.',
    'The coordinator looks for a way that fits better.',
  ),
  return: entry(
    'aanvulling vragen',
    'ask for more',
    'De coördinator vraagt uw huisarts wat er mist.',
    'The coordinator asks your GP what is missing.',
  ),
  plan: entry(
    'gesprek plannen',
    'plan the conversation',
    'De coördinator maakt een afspraak met u.',
    'The coordinator makes an appointment with you.',
  ),
  replan: entry(
    'nieuwe datum zoeken',
    'find a new date',
    'De coördinator zoekt een nieuwe datum met u.',
    'The coordinator finds a new date with you.',
  ),
  'record-contact-attempt': entry(
    'opnieuw contact zoeken',
    'try to reach the person again',
    'De coördinator probeert u opnieuw te bereiken.',
    'The coordinator tries to reach you again.',
  ),
  'record-no-show': entry(
    'vastleggen wie er niet was',
    'record who was not there',
    'De coördinator kijkt wat er nodig is.',
    'The coordinator looks what is needed.',
  ),
  lapse: entry(
    'afsluiten, niet bereikt',
    'close, not reached',
    'De coördinator vertelt uw huisarts dat u niet bereikt bent.',
    'The coordinator tells your GP that you were not reached.',
  ),
  'record-held': entry(
    'gesprek voeren en vastleggen',
    'hold and record the conversation',
    'U voert het gesprek.',
    'You have the conversation.',
  ),
  'write-report': entry(
    'verslag schrijven',
    'write the report',
    'De hulpverleners schrijven het verslag. U leest het als eerste.',
    'The professionals write the report. You read it first.',
  ),
  'plan-second': entry(
    'tweede gesprek plannen',
    'plan a second conversation',
    'De coördinator plant een tweede gesprek met u.',
    'The coordinator plans a second conversation with you.',
  ),
  'drop-second': entry(
    'tweede gesprek afzeggen',
    'call off the second conversation',
    'De coördinator zegt het tweede gesprek af.',
    'The coordinator calls off the second conversation.',
  ),
  'agree-advice': entry(
    'antwoord van de persoon',
    'answer of the person',
    'U leest het verslag en zegt of het klopt.',
    'You read the report and say whether it is right.',
  ),
  'deliver-advice': entry(
    'advies naar huisarts sturen',
    'send the advice to the GP',
    'Het advies gaat naar uw huisarts.',
    'The advice goes to your GP.',
  ),
  'record-gp-decision': entry(
    'besluit van de huisarts',
    'decision of the GP',
    'Uw huisarts besluit over het advies.',
    'Your GP decides on the advice.',
  ),
  'start-handover': entry(
    'overdracht starten',
    'start the hand-over',
    'De coördinator draagt uw vraag over.',
    'The coordinator hands over your question.',
  ),
  'ask-another-receiver': entry(
    'ontvanger vragen',
    'ask a receiver',
    'De coördinator zoekt iemand die u verder helpt.',
    'The coordinator looks for somebody who helps you further.',
  ),
  'record-receiver-answer': entry(
    'antwoord van de ontvanger',
    'answer of the receiver',
    'De hulpverlener aan wie het is gevraagd, zegt of die u verder helpt.',
    'The professional who was asked says whether they help you further.',
  ),
  complete: entry(
    'afronden',
    'complete',
    'De coördinator rondt het gesprek af.',
    'The coordinator completes the conversation.',
  ),
  'record-person-rating': entry(
    'cijfer vragen',
    'ask for a rating',
    'U mag een cijfer geven.',
    'You may give a rating.',
  ),
  'add-person-words': entry(
    'woorden van de persoon toevoegen',
    "add the person's words",
    'U mag eigen woorden toevoegen.',
    'You may add your own words.',
  ),
  withdraw: entry(
    'stoppen op verzoek van de persoon',
    "stop at the person's request",
    'U mag altijd stoppen.',
    'You may always stop.',
  ),
  'signal-acute': entry(
    'acuut gevaar melden',
    'report acute danger',
    'Bij gevaar schakelt de hulpverlener direct hulp in.',
    'In danger the professional calls help at once.',
  ),
  'mark-time-norm-exceeded': entry(
    'overschreden termijn melden',
    'report an exceeded time norm',
    'We zien dat het te lang duurt.',
    'We see that it takes too long.',
  ),
};

/** Events; for the person a sentence on the timeline. */
export const conversationEventLabels: Readonly<Record<EventType, Label>> = {
  'conversation-prepared': entry(
    'concept gemaakt',
    'draft made',
    'Uw huisarts is begonnen met de aanvraag.',
    'Your GP started the request.',
  ),
  'conversation-requested': entry(
    'aangevraagd',
    'requested',
    'De aanvraag voor een gesprek is verstuurd.',
    'The request for a conversation was sent.',
  ),
  'triage-started': entry(
    'beoordeling gestart',
    'triage started',
    'De coördinator bekijkt de aanvraag.',
    'The coordinator is looking at the request.',
  ),
  'request-accepted': entry(
    'aanvraag aangenomen',
    'request accepted',
    'Een gesprek past. U krijgt een uitnodiging.',
    'A conversation fits. You will get an invitation.',
  ),
  'request-redirected': entry(
    'andere route gekozen',
    'redirected',
    'Een andere weg past beter. Uw huisarts weet ervan.',
    'Another way fits better. Your GP knows.',
  ),
  'request-returned': entry(
    'aanvulling gevraagd',
    'returned for more information',
    'We missen nog iets. Uw huisarts vult de aanvraag aan.',
    'Something is missing. Your GP completes the request.',
  ),
  'conversation-planned': entry(
    'gesprek gepland',
    'conversation planned',
    'Er is een datum voor het gesprek.',
    'There is a date for the conversation.',
  ),
  'conversation-replanned': entry(
    'nieuwe datum nodig',
    'new date needed',
    'De datum gaat niet door. De coördinator zoekt een nieuwe.',
    'The date falls through. The coordinator looks for a new one.',
  ),
  'contact-attempted': entry(
    'contactpoging',
    'contact attempt',
    'De coördinator probeerde u te bereiken.',
    'The coordinator tried to reach you.',
  ),
  'no-show-recorded': entry(
    'afwezigheid vastgelegd',
    'absence recorded',
    'Het gesprek ging niet door, omdat niet iedereen er was.',
    'The conversation did not take place, because not everyone was there.',
  ),
  'request-lapsed': entry(
    'vervallen',
    'lapsed',
    'We konden u niet bereiken. Uw huisarts weet ervan.',
    'We could not reach you. Your GP knows.',
  ),
  'conversation-held': entry(
    'gesprek gevoerd',
    'conversation held',
    'Het gesprek is geweest.',
    'The conversation took place.',
  ),
  'report-written': entry(
    'verslag geschreven',
    'report written',
    'Het verslag staat klaar. U kunt het lezen.',
    'The report is ready. You can read it.',
  ),
  'second-conversation-planned': entry(
    'tweede gesprek gepland',
    'second conversation planned',
    'Er is een datum voor een tweede gesprek.',
    'There is a date for a second conversation.',
  ),
  'second-conversation-dropped': entry(
    'tweede gesprek afgezegd',
    'second conversation called off',
    'Het tweede gesprek gaat niet door. Wat er uit het eerste gesprek kwam, blijft staan.',
    'The second conversation does not take place. What came from the first one stands.',
  ),
  'advice-agreed': entry(
    'advies besproken met persoon',
    'advice discussed with the person',
    'U las het advies en zei wat u ervan vindt.',
    'You read the advice and said what you think of it.',
  ),
  'advice-delivered': entry(
    'advies bij huisarts',
    'advice with the GP',
    'Uw huisarts heeft het advies.',
    'Your GP has the advice.',
  ),
  'gp-decision-recorded': entry(
    'besluit van de huisarts',
    'decision of the GP',
    'Het is duidelijk wat er na het advies gebeurt.',
    'It is clear what happens after the advice.',
  ),
  'handover-started': entry(
    'overdracht gestart',
    'hand-over started',
    'We dragen uw vraag over aan wie u verder helpt.',
    'We hand over your question to who helps you further.',
  ),
  'receiver-confirmed': entry(
    'ontvanger bevestigt',
    'receiver confirmed',
    'Een hulpverlener heeft bevestigd dat die u verder helpt.',
    'A professional confirmed that they will help you.',
  ),
  'receiver-declined': entry(
    'ontvanger zegt nee',
    'receiver declined',
    'Een hulpverlener kan u niet helpen. We zoeken verder.',
    'A professional cannot help you. We search on.',
  ),
  'conversation-completed': entry(
    'afgerond',
    'completed',
    'Klaar: u weet wie u verder helpt.',
    'Done: you know who helps you further.',
  ),
  'person-rated': entry(
    'cijfer gegeven',
    'rating given',
    'U gaf het gesprek een cijfer.',
    'You rated the conversation.',
  ),
  'person-words-added': entry(
    'eigen woorden toegevoegd',
    'own words added',
    'U voegde eigen woorden toe.',
    'You added your own words.',
  ),
  'conversation-withdrawn': entry('ingetrokken', 'withdrawn', 'De aanvraag is gestopt.', 'The request was stopped.'),
  'acute-signalled': entry(
    'acuut gevaar gemeld',
    'acute danger reported',
    'Er was direct hulp nodig. De acute hulp weet ervan.',
    'Help was needed at once. The acute service knows.',
  ),
  'time-norm-exceeded': entry(
    'termijn overschreden',
    'time norm exceeded',
    'Dit duurt langer dan afgesproken.',
    'This takes longer than agreed.',
  ),
};

/** Where a conversation is held. */
export const conversationPlaceLabels: Readonly<Record<ConversationPlace, Label>> = {
  onsite: entry('op locatie', 'on site', 'Op een plek in de buurt', 'At a place nearby'),
  'home-visit': entry('thuis', 'home visit', 'Bij u thuis', 'At your home'),
  online: entry('online', 'online', 'Online', 'Online'),
  phone: entry('telefoon', 'telephone', 'Aan de telefoon', 'By telephone'),
  elsewhere: entry('elders', 'elsewhere', 'Ergens anders', 'Somewhere else'),
};

/** How the network tried to reach the person. */
export const contactMeansLabels: Readonly<Record<ContactMeans, Label>> = {
  phone: entry('telefoon', 'telephone', 'Gebeld', 'Called'),
  'text-message': entry('sms', 'text message', 'Sms gestuurd', 'Text message sent'),
  email: entry('e-mail', 'email', 'E-mail gestuurd', 'Email sent'),
  letter: entry('brief', 'letter', 'Brief gestuurd', 'Letter sent'),
  'home-visit': entry('huisbezoek', 'home visit', 'Bij u aan de deur', 'At your door'),
};

/** Who is responsible for the person now. */
export const responsiblePartyLabels: Readonly<Record<ResponsibleParty['as'], Label>> = {
  requester: entry('aanmelder', 'requester', 'Wie u aanmeldt', 'Whoever makes the request for you'),
  'gp-practice': entry('huisarts', 'GP', 'Uw huisarts', 'Your GP'),
  'ggz-receiver': entry(
    'ontvangende ggz-aanbieder',
    'receiving mental health provider',
    'Uw behandelaar in de ggz',
    'Your mental health provider',
  ),
  'current-provider': entry(
    'huidige behandelaar',
    'current provider',
    'Waar u nu in behandeling bent',
    'Where you are in treatment now',
  ),
  'reporting-organisation': entry(
    'organisatie die de zorg meldde',
    'organisation that raised the concern',
    'Wie de zorg over het netwerk meldde',
    'Whoever raised the concern about the network',
  ),
  'leading-insurer': entry(
    'verzekeraar die de stappen zet',
    'insurer that takes the steps',
    'De verzekeraar in uw regio',
    'The insurer in your region',
  ),
  submitter: entry('indiener', 'submitter', 'Wie uw vraag inbracht', 'Whoever brought in your question'),
};
