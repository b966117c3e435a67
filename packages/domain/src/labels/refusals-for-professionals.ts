/**
 * What professionals read when a command of a conversation is refused: what cannot be done, why, and what to do now.
 */
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import { type RefusalTexts, texts } from './refusal-text.js';

/** Refusals for professionals, by code. */
export const professionalRefusals: Readonly<Record<ExplorationRefusalCode, RefusalTexts>> = {
  'not-opened': texts(
    ['Deze stap kan nog niet.', 'Er is nog geen aanvraag.', 'Maak eerst een aanvraag.'],
    ['This step is not possible yet.', 'There is no request yet.', 'Make a request first.'],
  ),
  'already-opened': texts(
    ['U kunt geen nieuw concept maken.', 'Voor deze zaak bestaat al een aanvraag.', 'Open de aanvraag die er is.'],
    ['You cannot make a new draft.', 'This case already has a request.', 'Open the request that is there.'],
  ),
  'step-not-reached': texts(
    ['Deze stap kan nog niet.', 'De zaak is nog niet zo ver.', 'Zet eerst de volgende stap die bij de zaak staat.'],
    [
      'This step is not possible yet.',
      'The case has not come that far.',
      'First take the next step that the case shows.',
    ],
  ),
  'step-already-taken': texts(
    ['Deze stap kan niet meer.', 'De zaak is al verder.', 'Bekijk de zaak. Daar staat wat nu kan.'],
    [
      'This step is no longer possible.',
      'The case has gone on already.',
      'Look at the case. It shows what is possible now.',
    ],
  ),
  'process-ended': texts(
    ['Deze stap kan niet meer.', 'De zaak is afgesloten.', 'Maak een nieuwe aanvraag als er weer een vraag is.'],
    ['This step is no longer possible.', 'The case is closed.', 'Make a new request if there is a question again.'],
  ),
  'role-not-allowed': texts(
    ['U kunt deze stap niet zetten.', 'Deze stap hoort bij een andere rol.', 'Vraag het wie bij de zaak aan zet is.'],
    [
      'You cannot take this step.',
      'This step belongs to another role.',
      'Ask whoever the case names for the next step.',
    ],
  ),
  'not-the-requester': texts(
    ['U kunt deze stap niet zetten.', 'Alleen de organisatie die aanmeldt, mag dit.', 'Vraag het de aanmelder.'],
    ['You cannot take this step.', 'Only the organisation that makes the request may do this.', 'Ask the requester.'],
  ),
  'not-the-network-office': texts(
    [
      'U kunt deze stap niet zetten.',
      'Alleen een coördinator van deze regio mag dit.',
      'Vraag het de coördinator van deze regio.',
    ],
    [
      'You cannot take this step.',
      'Only a coordinator of this region may do this.',
      'Ask the coordinator of this region.',
    ],
  ),
  'not-the-gp-practice': texts(
    [
      'U kunt deze stap niet zetten.',
      'Alleen de eigen huisarts van de persoon mag dit.',
      'Vraag het de huisarts van de persoon.',
    ],
    ['You cannot take this step.', "Only the person's own GP may do this.", "Ask the person's GP."],
  ),
  'no-seat-at-the-table': texts(
    ['U kunt deze stap niet zetten.', 'Alleen wie aan tafel zit, mag dit.', 'Vraag het een deelnemer van het gesprek.'],
    [
      'You cannot take this step.',
      'Only someone with a seat at the table may do this.',
      'Ask a participant of the conversation.',
    ],
  ),
  'not-the-receiver': texts(
    [
      'U kunt dit antwoord niet geven.',
      'Alleen een professional van de ontvanger mag antwoorden.',
      'Vraag het de ontvanger.',
    ],
    ['You cannot give this answer.', 'Only a professional of the receiver may answer.', 'Ask the receiver.'],
  ),
  'not-this-person': texts(
    [
      'U kunt deze stap niet zetten.',
      'Alleen de persoon zelf of diens vertegenwoordiger mag dit.',
      'Vraag het de persoon.',
    ],
    ['You cannot take this step.', 'Only the person or their representative may do this.', 'Ask the person.'],
  ),
  'requester-role-not-allowed': texts(
    [
      'U kunt niet aanmelden.',
      'In deze regio mag uw rol niet aanmelden.',
      'Vraag de huisarts van de persoon om aan te melden.',
    ],
    [
      'You cannot make a request.',
      'In this region your role may not make requests.',
      "Ask the person's GP to make the request.",
    ],
  ),
  'gp-practice-missing': texts(
    [
      'U kunt nog niet aanmelden.',
      'De huisartsenpraktijk van de persoon ontbreekt.',
      'Vul de praktijk in. Die blijft verantwoordelijk en beslist.',
    ],
    [
      'You cannot request this yet.',
      "The person's GP practice is missing.",
      'Fill in the practice. It stays responsible and decides.',
    ],
  ),
  'another-person': texts(
    [
      'U kunt deze aanvraag niet versturen.',
      'Het concept is voor een andere persoon gemaakt.',
      'Maak een nieuwe aanvraag voor deze persoon.',
    ],
    ['You cannot send this request.', 'The draft was made for another person.', 'Make a new request for this person.'],
  ),
  'person-agreement-missing': texts(
    ['U kunt niet aanmelden.', 'Het akkoord van de persoon ontbreekt.', 'Vraag het samen met de persoon na.'],
    ['You cannot send this request.', "The person's agreement is missing.", 'Ask the person together.'],
  ),
  'entry-assessment-missing': texts(
    [
      'U kunt nog niet aanmelden.',
      'De beoordeling of een gesprek past, ontbreekt.',
      'Beantwoord de vragen van de beoordeling.',
    ],
    [
      'You cannot send this request yet.',
      'The assessment whether a conversation fits is missing.',
      'Answer the questions of the assessment.',
    ],
  ),
  'acute-route-first': texts(
    [
      'Een verkennend gesprek kan nu niet.',
      'Er is snel hulp nodig.',
      'Bel nu de acute dienst. Wat u invulde, is bewaard.',
    ],
    [
      'An exploratory conversation is not possible now.',
      'Help is needed soon.',
      'Call the acute service now. What you filled in is kept.',
    ],
  ),
  'question-missing': texts(
    [
      'U kunt nog niet aanmelden.',
      'De vraag van de persoon ontbreekt.',
      'Schrijf op wat de persoon zelf vraagt. Eén zin is genoeg.',
    ],
    [
      'You cannot send this request yet.',
      "The person's question is missing.",
      'Write down what the person asks. One sentence is enough.',
    ],
  ),
  'entry-assessment-unknown': texts(
    [
      'U kunt de aanvraag nog niet aannemen.',
      'Het is niet bekend of een gesprek past.',
      'Vraag de aanmelder om aanvulling.',
    ],
    [
      'You cannot accept the request yet.',
      'It is not known whether a conversation fits.',
      'Ask the requester for more.',
    ],
  ),
  'person-agreement-unknown': texts(
    [
      'U kunt de aanvraag nog niet aannemen.',
      'Het is niet bekend of de persoon het gesprek wil.',
      'Vraag de aanmelder om aanvulling.',
    ],
    [
      'You cannot accept the request yet.',
      'It is not known whether the person wants the conversation.',
      'Ask the requester for more.',
    ],
  ),
  'target-group-not-met': texts(
    [
      'U kunt de aanvraag niet aannemen.',
      'De vraag valt buiten de doelgroep van dit gesprek.',
      'Kies een andere route, of vraag aanvulling.',
    ],
    [
      'You cannot accept the request.',
      'The question is outside the target group of this conversation.',
      'Choose another route, or ask for more.',
    ],
  ),
  'requester-not-told': texts(
    [
      'U kunt dit nog niet afsluiten.',
      'De aanmelder weet er nog niet van.',
      'Vertel het de aanmelder en leg dat vast.',
    ],
    ['You cannot close this yet.', 'The requester does not know yet.', 'Tell the requester and record that you did.'],
  ),
  'acute-reason-and-target-differ': texts(
    [
      'Deze route kan niet.',
      'De reden en de route passen niet bij elkaar.',
      'Kies bij een acute reden de acute route, en anders niet.',
    ],
    [
      'This route is not possible.',
      'The reason and the route do not go together.',
      'Choose the acute route for an acute reason, and only then.',
    ],
  ),
  'missing-items-not-listed': texts(
    ['U kunt geen aanvulling vragen.', 'Er staat niet bij wat er mist.', 'Kies ten minste één onderdeel dat mist.'],
    ['You cannot ask for more.', 'It does not say what is missing.', 'Choose at least one part that is missing.'],
  ),
  'seat-open': texts(
    ['U kunt het gesprek nog niet plannen.', 'Een verplichte plek aan tafel is nog leeg.', 'Vul de lege plek.'],
    ['You cannot plan the conversation yet.', 'A required seat at the table is still open.', 'Fill the open seat.'],
  ),
  'seat-role-not-allowed': texts(
    ['U kunt deze plek zo niet vullen.', 'De rol past niet bij die plek.', 'Kies iemand met een rol die wel past.'],
    [
      'You cannot fill this seat like this.',
      'The role does not fit the seat.',
      'Choose someone with a role that fits.',
    ],
  ),
  'plan-not-agreed': texts(
    [
      'U kunt het gesprek nog niet plannen.',
      'De persoon zei nog geen ja tegen tijd en deelnemers.',
      'Vraag het de persoon.',
    ],
    [
      'You cannot plan the conversation yet.',
      'The person has not agreed with the time and who is there.',
      'Ask the person.',
    ],
  ),
  'starts-in-the-past': texts(
    ['U kunt het gesprek zo niet plannen.', 'De tijd ligt in het verleden.', 'Kies een tijd die nog komt.'],
    [
      'You cannot plan the conversation like this.',
      'The time lies in the past.',
      'Choose a time that is still to come.',
    ],
  ),
  'too-far-ahead': texts(
    ['U kunt deze datum niet plannen.', 'De datum is meer dan een jaar weg.', 'Kijk de datum na.'],
    ['You cannot plan this date.', 'The date is more than a year away.', 'Check the date.'],
  ),
  'too-long': texts(
    [
      'U kunt het gesprek zo niet plannen.',
      'Het duurt langer dan in deze regio is afgesproken.',
      'Kies een kortere duur.',
    ],
    [
      'You cannot plan the conversation like this.',
      'It is longer than this region agreed.',
      'Choose a shorter duration.',
    ],
  ),
  'person-absent': texts(
    [
      'U kunt dit niet vastleggen als gesprek.',
      'De persoon was er niet.',
      'Leg vast wie er niet was en zoek een nieuwe datum.',
    ],
    [
      'You cannot record this as a conversation.',
      'The person was not there.',
      'Record who was not there and find a new date.',
    ],
  ),
  'seat-absent-without-reason': texts(
    [
      'U kunt het gesprek nog niet vastleggen.',
      'Een verplichte plek bleef leeg en de reden ontbreekt.',
      'Schrijf de reden op.',
    ],
    [
      'You cannot record the conversation yet.',
      'A required seat stayed empty and the reason is missing.',
      'Write down the reason.',
    ],
  ),
  'nobody-at-the-table': texts(
    [
      'U kunt dit niet als gesprek vastleggen.',
      'Er was geen enkele professional bij.',
      'Kruis aan wie er was. Was er niemand? Vraag de coördinator om een nieuwe datum.',
    ],
    [
      'You cannot record this as a conversation.',
      'Not one professional was there.',
      'Tick who was there. Was there nobody? Ask the coordinator for a new date.',
    ],
  ),
  'not-held-yet': texts(
    ['U kunt het gesprek nog niet vastleggen.', 'Het gesprek moet nog beginnen.', 'Leg het na afloop vast.'],
    ['You cannot record the conversation yet.', 'The conversation has yet to begin.', 'Record it afterwards.'],
  ),
  'not-begun-yet': texts(
    [
      'U kunt dit nog niet vastleggen.',
      'Het gesprek moet nog beginnen.',
      'Zegt de persoon af? Kies dan een andere datum.',
    ],
    [
      'You cannot record this yet.',
      'The conversation has yet to begin.',
      'Does the person cancel? Then choose another date.',
    ],
  ),
  'no-show-already-recorded': texts(
    ['U kunt dit niet nog eens vastleggen.', 'Voor deze datum staat het er al.', 'Zoek een nieuwe datum.'],
    ['You cannot record this again.', 'It is there already for this date.', 'Look for a new date.'],
  ),
  'held-before-planned': texts(
    [
      'U kunt het gesprek zo niet vastleggen.',
      'De dag van het gesprek ligt vóór de dag waarop het is gepland.',
      'Vul de dag in waarop het gesprek was.',
    ],
    [
      'You cannot record the conversation so.',
      'The day of the conversation lies before the day on which it was planned.',
      'Fill in the day of the conversation.',
    ],
  ),
  'no-show-not-recorded': texts(
    [
      'U kunt dit nog niet afsluiten.',
      'De afspraak is geweest, en niemand legde vast dat de persoon er niet was.',
      'Vraag aan wie er zat of het gesprek er was. Leg dan vast wie er niet was.',
    ],
    [
      'You cannot close this yet.',
      'The appointment is over, and nobody recorded that the person was not there.',
      'Ask those at the table whether the conversation took place. Then record who was not there.',
    ],
  ),
  'seat-not-agreed': texts(
    [
      'U kunt het gesprek zo niet vastleggen.',
      'Er zat een organisatie aan tafel die niet met de persoon was afgesproken.',
      'Leg vast waarom iemand anders deze plek innam, of haal die organisatie weg.',
    ],
    [
      'You cannot record the conversation like this.',
      'An organisation sat there that was not agreed with the person.',
      'Record why somebody else took this seat, or leave that organisation out.',
    ],
  ),
  'agreed-date-ahead': texts(
    [
      'U kunt de aanvraag nog niet teruggeven.',
      'De persoon heeft een afspraak die nog komt.',
      'Wacht de afspraak af, of laat de datum los.',
    ],
    [
      'You cannot give the request back yet.',
      'The person has an appointment that is still to come.',
      'Wait for the appointment, or let go of the date.',
    ],
  ),
  'conversation-was-held': texts(
    [
      'U kunt de aanvraag niet teruggeven.',
      'Er is al een gesprek geweest, en wat daaruit kwam zou verloren gaan.',
      'Zeg het tweede gesprek af. Dan gaat u verder met het eerste gesprek.',
    ],
    [
      'You cannot give the request back.',
      'A conversation was held already, and what came from it would be lost.',
      'Call off the second conversation. Then you go on with the first one.',
    ],
  ),
  'attempts-below-limit': texts(
    [
      'U kunt nog niet afsluiten.',
      'Er is nog op te weinig dagen geprobeerd om de persoon te bereiken.',
      'Probeer het op een andere dag nog eens en leg de poging vast.',
    ],
    [
      'You cannot close this yet.',
      'The person was tried on too few days.',
      'Try again on another day and record the attempt.',
    ],
  ),
  'no-earlier-conversation': texts(
    [
      'U kunt dit gesprek niet afzeggen als tweede gesprek.',
      'Er was nog geen eerste gesprek.',
      'Zoek een nieuwe datum, of stop als de persoon dat vraagt.',
    ],
    [
      'You cannot call this conversation off as a second one.',
      'There was no first conversation yet.',
      'Find a new date, or stop if the person asks for that.',
    ],
  ),
  'maximum-conversations-reached': texts(
    [
      'U kunt geen nieuw gesprek plannen.',
      'Er zijn al zoveel gesprekken geweest als de regio toestaat.',
      'Bespreek het advies met de persoon.',
    ],
    [
      'You cannot plan another conversation.',
      'There were as many conversations as the region allows.',
      'Discuss the advice with the person.',
    ],
  ),
  'report-missing': texts(
    ['Het advies kan nog niet verder.', 'Er is nog geen verslag.', 'Schrijf eerst het verslag.'],
    ['The advice cannot go on yet.', 'There is no report yet.', 'Write the report first.'],
  ),
  'direction-missing': texts(
    ['Het advies kan nog niet verder.', 'Er is nog geen richting gekozen.', 'Kies ten minste één richting.'],
    ['The advice cannot go on yet.', 'No direction has been chosen.', 'Choose at least one direction.'],
  ),
  'none-needed-not-alone': texts(
    [
      'Deze richtingen gaan niet samen.',
      'Naast ‘geen vervolg nodig’ staat nog een andere richting.',
      'Kies één van de twee.',
    ],
    [
      'These directions do not go together.',
      'Another direction stands beside ‘no follow-up needed’.',
      'Choose one of the two.',
    ],
  ),
  'follow-up-not-possible': texts(
    [
      'U kunt geen vervolggesprek adviseren.',
      'Er zijn al zoveel gesprekken geweest als de regio toestaat.',
      'Kies een andere richting.',
    ],
    [
      'You cannot advise a follow-up conversation.',
      'There were as many conversations as the region allows.',
      'Choose another direction.',
    ],
  ),
  'acute-route-interrupts': texts(
    [
      'U kunt de acute route niet adviseren.',
      'Bij acuut gevaar wacht niemand op een advies.',
      'Bel nu de acute dienst en meld acuut gevaar.',
    ],
    [
      'You cannot advise the acute route.',
      'In acute danger nobody waits for an advice.',
      'Call the acute service now and report acute danger.',
    ],
  ),
  'text-not-confirmed': texts(
    [
      'Het advies kan nog niet verder.',
      'De persoon heeft de tekst nog niet bevestigd.',
      'Laat de persoon de tekst lezen.',
    ],
    ['The advice cannot go on yet.', 'The person has not confirmed the text.', 'Let the person read the text.'],
  ),
  'report-changed': texts(
    ['U kunt dit antwoord niet opslaan.', 'De tekst is intussen veranderd.', 'Laat de persoon de nieuwe tekst lezen.'],
    ['You cannot save this answer.', 'The text has changed meanwhile.', 'Let the person read the new text.'],
  ),
  'report-from-person': texts(
    [
      'Dit antwoord kan niet.',
      'De tekst van het verslag komt van iemand die aan tafel zat.',
      'Leg het verslag vast. De persoon leest het en antwoordt daarop.',
    ],
    [
      'This answer is not possible.',
      'The text of the report comes from somebody who sat at the table.',
      'Record the report. The person reads it and answers.',
    ],
  ),
  'agreement-without-owner': texts(
    ['Het advies kan nog niet verder.', 'Bij een afspraak staat niet wie het doet.', 'Kies wie de afspraak uitvoert.'],
    ['The advice cannot go on yet.', 'An agreement does not say who does it.', 'Choose who carries out the agreement.'],
  ),
  'agreement-without-date': texts(
    ['Het advies kan nog niet verder.', 'Bij een afspraak staat geen datum.', 'Vul in voor wanneer de afspraak is.'],
    ['The advice cannot go on yet.', 'An agreement has no date.', 'Fill in by when it is to be done.'],
  ),
  'gp-must-decide': texts(
    [
      'Dit besluit kan niet automatisch.',
      'Bij een advies voor de ggz beslist de huisarts.',
      'Vraag de huisarts om een besluit.',
    ],
    [
      'This decision cannot be automatic.',
      'The GP decides on an advice for mental health care.',
      'Ask the GP for a decision.',
    ],
  ),
  'deviation-reason-missing': texts(
    ['U kunt dit besluit nog niet opslaan.', 'U wijkt af van het advies en de reden ontbreekt.', 'Kies een reden.'],
    [
      'You cannot save this decision yet.',
      'You deviate from the advice and the reason is missing.',
      'Choose a reason.',
    ],
  ),
  'referral-target-missing': texts(
    [
      'U kunt dit besluit nog niet opslaan.',
      'U verwijst anders, maar er staat niet waarheen.',
      'Kies waarheen u verwijst.',
    ],
    [
      'You cannot save this decision yet.',
      'You refer otherwise, but it does not say where to.',
      'Choose where you refer to.',
    ],
  ),
  'receiver-missing': texts(
    [
      'U kunt de overdracht nog niet starten.',
      'Er is nog geen ontvanger.',
      'Kies een ontvanger voor ten minste één richting.',
    ],
    [
      'You cannot start the hand-over yet.',
      'There is no receiver yet.',
      'Choose a receiver for at least one direction.',
    ],
  ),
  'direction-not-decided': texts(
    ['Deze overdracht kan niet.', 'De richting hoort niet bij het besluit.', 'Kies een richting uit het besluit.'],
    [
      'This hand-over is not possible.',
      'The direction is not part of the decision.',
      'Choose a direction from the decision.',
    ],
  ),
  'receiver-not-possible': texts(
    ['Deze overdracht kan niet.', 'Bij deze richting hoort geen ontvanger.', 'Haal de ontvanger weg.'],
    ['This hand-over is not possible.', 'This direction has no receiver.', 'Remove the receiver.'],
  ),
  'handover-twice': texts(
    ['Deze overdracht kan niet.', 'Dezelfde overdracht staat er twee keer.', 'Haal er één weg.'],
    ['This hand-over is not possible.', 'The same hand-over is there twice.', 'Remove one of the two.'],
  ),
  'receiver-still-asked': texts(
    [
      'U kunt geen tweede ontvanger tegelijk vragen.',
      'Voor deze richting moet eerst één ontvanger antwoorden.',
      'Bel die ontvanger, of rond af en zoek verder met een transfer.',
    ],
    [
      'You cannot ask a second receiver at the same time.',
      'For this direction one receiver has to answer first.',
      'Call that receiver, or complete and search on with a transfer.',
    ],
  ),
  'receiver-asked-before': texts(
    [
      'U kunt deze ontvanger niet nog eens vragen.',
      'Deze ontvanger zei voor deze richting al nee.',
      'Kies een andere ontvanger.',
    ],
    [
      'You cannot ask this receiver once more.',
      'This receiver has said no for this direction.',
      'Choose another receiver.',
    ],
  ),
  'direction-taken-over': texts(
    [
      'U kunt geen andere ontvanger vragen.',
      'Een ontvanger nam deze richting al over.',
      'Bel die ontvanger als er iets verandert.',
    ],
    [
      'You cannot ask another receiver.',
      'A receiver has taken over this direction.',
      'Call that receiver if something changes.',
    ],
  ),
  'receiver-needed': texts(
    ['U kunt nog niet afronden.', 'Een richting heeft een ontvanger nodig.', 'Start de overdracht.'],
    ['You cannot complete this yet.', 'A direction needs a receiver.', 'Start the hand-over.'],
  ),
  'person-not-confirmed': texts(
    [
      'U kunt de overdracht nog niet starten.',
      'De persoon zei nog geen ja tegen deze ontvanger.',
      'Vraag het de persoon.',
    ],
    ['You cannot start the hand-over yet.', 'The person has not said yes to this receiver.', 'Ask the person.'],
  ),
  'information-not-sent': texts(
    [
      'U kunt de overdracht nog niet starten.',
      'Er is nog niets naar de ontvanger gestuurd.',
      'Stuur wat is afgesproken en leg vast wat u stuurde.',
    ],
    [
      'You cannot start the hand-over yet.',
      'Nothing has been sent to the receiver.',
      'Send what was agreed and record what you sent.',
    ],
  ),
  'handover-unknown': texts(
    ['U kunt dit antwoord niet opslaan.', 'Deze overdracht bestaat niet.', 'Kies een overdracht die openstaat.'],
    ['You cannot save this answer.', 'This hand-over does not exist.', 'Choose a hand-over that is open.'],
  ),
  'already-answered': texts(
    ['U kunt dit antwoord niet opslaan.', 'Op deze overdracht is al geantwoord.', 'Bekijk het antwoord bij de zaak.'],
    ['You cannot save this answer.', 'This hand-over has been answered already.', 'Look at the answer in the case.'],
  ),
  'first-contact-unknown': texts(
    ['U kunt nog geen ja zeggen.', 'De dag van het eerste contact ontbreekt.', 'Vul de dag in.'],
    ['You cannot say yes yet.', 'The day of the first contact is missing.', 'Fill in the day.'],
  ),
  'first-contact-before-handover': texts(
    [
      'U kunt nog geen ja zeggen.',
      'De dag van het eerste contact ligt vóór de overdracht.',
      'Vul de dag in waarop u de persoon voor het eerst spreekt of sprak.',
    ],
    [
      'You cannot say yes yet.',
      'The day of the first contact lies before the hand-over.',
      'Fill in the day on which you first speak or spoke with the person.',
    ],
  ),
  'first-contact-too-far-ahead': texts(
    ['U kunt nog geen ja zeggen.', 'De dag van het eerste contact is meer dan een jaar weg.', 'Kijk de dag na.'],
    ['You cannot say yes yet.', 'The day of the first contact is more than a year away.', 'Check the day.'],
  ),
  'responsibility-not-confirmed': texts(
    [
      'U kunt nog geen ja zeggen.',
      'U neemt de verantwoordelijkheid nog niet over.',
      'Bevestig dat u het overneemt, of zeg nee.',
    ],
    ['You cannot say yes yet.', 'You have not taken over responsibility.', 'Confirm that you take over, or say no.'],
  ),
  'decline-reason-missing': texts(
    ['U kunt nog geen nee zeggen.', 'De reden ontbreekt.', 'Kies een reden.'],
    ['You cannot say no yet.', 'The reason is missing.', 'Choose a reason.'],
  ),
  'receiver-not-confirmed': texts(
    [
      'U kunt nog niet afronden.',
      'Een ontvanger heeft nog niet bevestigd.',
      'Wacht op het antwoord, of zoek verder met een transfer.',
    ],
    [
      'You cannot complete this yet.',
      'A receiver has not confirmed yet.',
      'Wait for the answer, or search on with a transfer.',
    ],
  ),
  'carrying-process-unknown': texts(
    [
      'U kunt nog niet afronden.',
      'Een richting gaat verder in een ander proces, en het nummer daarvan ontbreekt.',
      'Meld het casusoverleg of het nieuwe gesprek aan en vul het nummer in.',
    ],
    [
      'You cannot complete this yet.',
      'A direction goes on in another process, and its number is missing.',
      'Register the case conference or the new conversation and fill in its number.',
    ],
  ),
  'number-leads-to-person': texts(
    [
      'U kunt zo niet afronden.',
      'Het nummer van een vraag zonder naam zou zeggen om wie het gaat.',
      'Laat het nummer weg en kies dat dit zonder naam verdergaat.',
    ],
    [
      'You cannot complete it like this.',
      'The number of a question without a name would tell who it is about.',
      'Leave the number out and choose that this goes on without a name.',
    ],
  ),
  'nothing-to-carry-on': texts(
    [
      'U kunt zo niet afronden.',
      'Voor deze richting hoeft niemand verder te zoeken.',
      'Haal het nummer bij deze richting weg.',
    ],
    [
      'You cannot complete this so.',
      'Nobody has to search on for this direction.',
      'Remove the number from this direction.',
    ],
  ),
  'not-on-persons-word': texts(
    [
      'U kunt de aanvraag niet stoppen.',
      'Alleen de persoon beslist over stoppen.',
      'Vraag het de persoon en bevestig dat die dit wil.',
    ],
    [
      'You cannot stop the request.',
      'Only the person decides to stop.',
      'Ask the person and confirm that they want this.',
    ],
  ),
  'already-sent': texts(
    [
      'U kunt dit concept niet weggooien.',
      'De aanvraag is al verstuurd.',
      'Vul aan wat er mist, of stop als de persoon dat vraagt.',
    ],
    [
      'You cannot discard this draft.',
      'The request was already sent.',
      'Fill in what is missing, or stop if the person asks for that.',
    ],
  ),
  'acute-service-not-contacted': texts(
    [
      'U kunt dit nog niet afsluiten.',
      'De acute dienst weet er nog niet van.',
      'Bel nu de acute dienst en leg dat vast.',
    ],
    [
      'You cannot close this yet.',
      'The acute service does not know yet.',
      'Call the acute service now and record that you did.',
    ],
  ),
  'norm-not-exceeded': texts(
    ['U kunt deze termijn niet melden.', 'De termijn is nog niet voorbij.', 'U hoeft niets te doen.'],
    ['You cannot report this norm.', 'The time has not passed yet.', 'You do not need to do anything.'],
  ),
  'norm-already-marked': texts(
    ['U kunt deze termijn niet nog eens melden.', 'De termijn is al gemeld.', 'U hoeft niets te doen.'],
    ['You cannot report this norm again.', 'It has been reported already.', 'You do not need to do anything.'],
  ),
};
