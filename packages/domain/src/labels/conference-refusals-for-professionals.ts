/**
 * Why a step of a case conference cannot be taken, as a professional reads it: only what no other process says.
 */
import type { OwnConferenceRefusalCode } from './conference-refusal-codes.js';
import { texts, type RefusalTexts } from './refusal-text.js';

/** The texts. */
export const conferenceRefusalsForProfessionals: Readonly<Record<OwnConferenceRefusalCode, RefusalTexts>> = {
  'not-the-submitter': texts(
    [
      'U kunt deze stap niet zetten.',
      'Alleen de organisatie die de vraag indiende, mag dit.',
      'Vraag het de indiener.',
    ],
    [
      'You cannot take this step.',
      'Only the organisation that submitted the question may do this.',
      'Ask the submitter.',
    ],
  ),
  'not-the-action-owner': texts(
    [
      'U kunt deze actie niet afronden.',
      'De actie is van een andere organisatie.',
      'Vraag het de eigenaar van de actie of de indiener.',
    ],
    [
      'You cannot end this action.',
      'The action is of another organisation.',
      'Ask the owner of the action or the submitter.',
    ],
  ),
  'conference-switched-off': texts(
    [
      'U kunt geen vraag inbrengen.',
      'Deze regio heeft geen casusoverleg.',
      'Vraag de coördinator welke weg er wel is.',
    ],
    [
      'You cannot bring in a question.',
      'This region has no case conference.',
      'Ask the coordinator which way there is.',
    ],
  ),
  'submitter-missing': texts(
    [
      'De vraag kan niet worden geopend.',
      'Er staat niet wie de vraag inbrengt.',
      'Noem de organisatie die de vraag inbrengt.',
    ],
    [
      'The question cannot be opened.',
      'It does not say who brings the question in.',
      'Name the organisation that brings the question in.',
    ],
  ),
  'submitter-unknown': texts(
    [
      'U kunt de vraag niet indienen.',
      'Er is niet bekend wie u bent binnen uw organisatie.',
      'Meld u aan onder uw eigen naam.',
    ],
    [
      'You cannot submit the question.',
      'It is not known who you are within your organisation.',
      'Sign in under your own name.',
    ],
  ),
  'case-person-missing': texts(
    [
      'U kunt de vraag niet op naam inbrengen.',
      'Er staat niet om wie het gaat.',
      'Kies de persoon, of breng de vraag zonder naam in.',
    ],
    [
      'You cannot bring the question in with a name.',
      'It does not say who it is about.',
      'Choose the person, or bring the question in without a name.',
    ],
  ),
  'person-in-anonymous-item': texts(
    [
      'U kunt dit niet vastleggen.',
      'Een vraag zonder naam mag niet naar iemand leiden.',
      'Laat dit weg, of begin opnieuw op naam met toestemming.',
    ],
    [
      'You cannot record this.',
      'A question without a name may not lead to anybody.',
      'Leave this out, or begin again with a name and permission.',
    ],
  ),
  'citizen-number-in-text': texts(
    ['U kunt deze tekst niet opslaan.', 'Er staat een burgerservicenummer in.', 'Haal het nummer uit de tekst.'],
    ['You cannot keep this text.', 'It holds a citizen service number.', 'Take the number out of the text.'],
  ),
  'identifier-in-text': texts(
    [
      'U kunt deze tekst niet opslaan.',
      'Er staat iets in dat naar de persoon leidt.',
      'Haal het eruit. Schrijf bijvoorbeeld een maand in plaats van een datum.',
    ],
    [
      'You cannot keep this text.',
      'It holds something that leads to the person.',
      'Take it out. For example, write a month instead of a date.',
    ],
  ),
  'texts-not-checked': texts(
    [
      'U kunt dit nog niet vastleggen.',
      'U heeft nog niet bevestigd dat de teksten niemand noemen.',
      'Lees de teksten na en bevestig het.',
    ],
    [
      'You cannot record this yet.',
      'You have not confirmed that the texts name nobody.',
      'Read the texts again and confirm it.',
    ],
  ),
  'small-number-not-considered': texts(
    [
      'U kunt de vraag nog niet indienen.',
      'Leeftijd, gemeente en iets zeldzaams samen maken iemand herkenbaar.',
      'Laat één ervan weg, of bevestig dat u dit heeft afgewogen.',
    ],
    [
      'You cannot submit the question yet.',
      'Age, municipality and something rare together make somebody recognisable.',
      'Leave one of them out, or confirm that you considered this.',
    ],
  ),
  'person-not-informed': texts(
    [
      'U kunt de vraag nog niet indienen.',
      'De persoon weet nog niet van het overleg.',
      'Vertel de persoon wat er wordt besproken en met wie.',
    ],
    [
      'You cannot submit the question yet.',
      'The person does not know of the conference.',
      'Tell the person what is discussed and with whom.',
    ],
  ),
  'tried-missing': texts(
    [
      'U kunt de vraag nog niet indienen.',
      'Er staat niet wat al is geprobeerd.',
      'Schrijf op wat is geprobeerd. Eén zin is genoeg.',
    ],
    [
      'You cannot submit the question yet.',
      'It does not say what was tried before.',
      'Write down what was tried. One sentence is enough.',
    ],
  ),
  'conference-consent-missing': texts(
    [
      'U kunt de vraag niet op naam indienen.',
      'De persoon noemde nog geen organisaties die mee mogen doen.',
      'Vraag de persoon wie het mag weten.',
    ],
    [
      'You cannot submit the question with a name.',
      'The person has not named organisations that may take part.',
      'Ask the person who may know.',
    ],
  ),
  'consent-not-yet-given': texts(
    [
      'U kunt de vraag nog niet indienen.',
      'De datum van de toestemming ligt in de toekomst.',
      'Vul de dag in waarop de persoon toestemming gaf.',
    ],
    [
      'You cannot submit the question yet.',
      'The date of the permission lies in the future.',
      'Fill in the day on which the person gave permission.',
    ],
  ),
  'organisation-not-in-consent': texts(
    [
      'U kunt dit zo niet vastleggen.',
      'De persoon gaf geen toestemming voor deze organisatie.',
      'Haal de organisatie weg, of vraag de persoon om toestemming.',
    ],
    [
      'You cannot record it like this.',
      'The person gave no permission for this organisation.',
      'Take the organisation out, or ask the person for permission.',
    ],
  ),
  'participants-missing': texts(
    [
      'U kunt de vraag nog niet plannen.',
      'Bij een vraag op naam moet vooraf bekend zijn wie meedoet.',
      'Vul de organisaties in die meedoen.',
    ],
    [
      'You cannot plan the question yet.',
      'With a name it has to be known beforehand who takes part.',
      'Fill in the organisations that take part.',
    ],
  ),
  'screener-is-submitter': texts(
    [
      'U kunt deze vraag niet bekijken.',
      'U diende de vraag zelf in.',
      'Vraag het een collega of een andere coördinator.',
    ],
    [
      'You cannot look at this question.',
      'You submitted the question yourself.',
      'Ask a colleague or another coordinator.',
    ],
  ),
  'screener-unknown': texts(
    [
      'U kunt deze stap niet zetten.',
      'Er is niet bekend wie u bent binnen uw organisatie.',
      'Meld u aan onder uw eigen naam.',
    ],
    [
      'You cannot take this step.',
      'It is not known who you are within your organisation.',
      'Sign in under your own name.',
    ],
  ),
  'longer-than-session': texts(
    ['U kunt niet zoveel minuten geven.', 'Het overleg duurt korter.', 'Kies minder minuten.'],
    ['You cannot give so many minutes.', 'The session is shorter.', 'Choose fewer minutes.'],
  ),
  'better-route-missing': texts(
    ['U kunt de vraag nog niet teruggeven.', 'Er staat niet wat beter past.', 'Kies de weg die beter past.'],
    ['You cannot return the question yet.', 'It does not say what fits better.', 'Choose the way that fits better.'],
  ),
  'acute-reason-and-route-differ': texts(
    [
      'U kunt de vraag zo niet teruggeven.',
      'Bij acuut gevaar hoort de acute route, en andersom.',
      'Kies bij gevaar allebei, en anders geen van beide.',
    ],
    [
      'You cannot return the question like this.',
      'Acute danger goes with the acute route, and the other way round.',
      'In danger choose both, otherwise neither.',
    ],
  ),
  'session-in-past': texts(
    ['U kunt deze dag niet kiezen.', 'De dag is voorbij.', 'Kies een dag die nog komt.'],
    ['You cannot choose this day.', 'The day has passed.', 'Choose a day that is still to come.'],
  ),
  'session-too-far-ahead': texts(
    ['U kunt deze dag niet kiezen.', 'De dag ligt te ver weg.', 'Kies een eerdere dag.'],
    ['You cannot choose this day.', 'The day is too far away.', 'Choose an earlier day.'],
  ),
  'session-hour-on-other-day': texts(
    ['U kunt dit uur niet kiezen.', 'Het uur is niet op de dag van het overleg.', 'Kies een uur op die dag.'],
    ['You cannot choose this hour.', 'It is not on the day of the session.', 'Choose an hour on that day.'],
  ),
  'session-hour-in-past': texts(
    ['U kunt dit uur niet kiezen.', 'Het uur is al voorbij.', 'Kies een later uur.'],
    ['You cannot choose this hour.', 'It has passed.', 'Choose a later hour.'],
  ),
  'session-too-long': texts(
    ['U kunt deze lengte niet kiezen.', 'Uw regio houdt kortere overleggen.', 'Kies een kortere tijd.'],
    ['You cannot choose this length.', 'Your region holds shorter sessions.', 'Choose a shorter time.'],
  ),
  'person-in-place': texts(
    [
      'U kunt deze plek niet zo opschrijven.',
      'Er staat iets in dat naar iemand leidt.',
      'Schrijf alleen het adres, de zaal of de link op.',
    ],
    [
      'You cannot write the place like this.',
      'Something in it leads to somebody.',
      'Write the address, the room or the link only.',
    ],
  ),
  'session-not-held-yet': texts(
    [
      'U kunt de bespreking nog niet vastleggen.',
      'De dag van het overleg moet nog komen.',
      'Wacht tot het overleg is geweest.',
    ],
    [
      'You cannot record the discussion yet.',
      'The day of the session is still to come.',
      'Wait until the session was held.',
    ],
  ),
  'quorum-missing': texts(
    [
      'U kunt de bespreking niet vastleggen.',
      'Niet alle drie de domeinen zaten aan tafel.',
      'Kies een andere datum, of vul aan wie er was.',
    ],
    [
      'You cannot record the discussion.',
      'Not all three domains were at the table.',
      'Choose another date, or add who was there.',
    ],
  ),
  'chair-is-submitter': texts(
    [
      'U kunt deze bespreking niet voorzitten.',
      'U diende de vraag zelf in.',
      'Laat een ander voorzitten bij deze vraag.',
    ],
    [
      'You cannot chair this discussion.',
      'You submitted the question yourself.',
      'Let somebody else chair for this question.',
    ],
  ),
  'advice-missing': texts(
    ['U kunt de afspraken nog niet vastleggen.', 'Het advies ontbreekt.', 'Schrijf op wat het overleg adviseert.'],
    ['You cannot record the agreements yet.', 'The advice is missing.', 'Write down what the conference advises.'],
  ),
  'direction-not-final': texts(
    [
      'U kunt deze richting niet kiezen.',
      'Een advies wijst naar een plek waar iemand heen kan.',
      'Kies een andere richting.',
    ],
    [
      'You cannot choose this direction.',
      'An advice points to a place where somebody can go.',
      'Choose another direction.',
    ],
  ),
  'action-missing': texts(
    [
      'U kunt de afspraken nog niet vastleggen.',
      'Er is geen enkele actie afgesproken.',
      'Leg minstens één actie vast.',
    ],
    ['You cannot record the agreements yet.', 'Not a single action was agreed.', 'Record at least one action.'],
  ),
  'action-without-owner': texts(
    ['U kunt de afspraken nog niet vastleggen.', 'Een actie heeft geen eigenaar.', 'Kies wie de actie doet.'],
    ['You cannot record the agreements yet.', 'An action has no owner.', 'Choose who does the action.'],
  ),
  'action-without-date': texts(
    ['U kunt de afspraken nog niet vastleggen.', 'Een actie heeft geen datum.', 'Kies wanneer de actie klaar is.'],
    ['You cannot record the agreements yet.', 'An action has no date.', 'Choose when the action is done.'],
  ),
  'action-date-in-past': texts(
    ['U kunt deze datum niet kiezen.', 'De datum van de actie is voorbij.', 'Kies een datum die nog komt.'],
    ['You cannot choose this date.', 'The date of the action has passed.', 'Choose a date that is still to come.'],
  ),
  'action-date-too-far-ahead': texts(
    [
      'U kunt deze datum niet kiezen.',
      'De datum van de actie ligt te ver weg.',
      'Kies een datum binnen een half jaar.',
    ],
    ['You cannot choose this date.', 'The date of the action is too far away.', 'Choose a date within half a year.'],
  ),
  'action-unknown': texts(
    ['U kunt deze actie niet afronden.', 'Deze actie bestaat niet.', 'Kies een actie van deze vraag.'],
    ['You cannot end this action.', 'This action does not exist.', 'Choose an action of this question.'],
  ),
  'action-already-ended': texts(
    ['U kunt deze actie niet afronden.', 'De actie was al klaar of vervallen.', 'U hoeft niets te doen.'],
    ['You cannot end this action.', 'The action was done or dropped before.', 'You do not need to do anything.'],
  ),
  'drop-reason-missing': texts(
    ['U kunt de actie niet laten vervallen.', 'Er staat niet waarom.', 'Kies een reden.'],
    ['You cannot drop the action.', 'It does not say why.', 'Choose a reason.'],
  ),
  'second-discussion-reason-missing': texts(
    ['U kunt de vraag niet opnieuw bespreken.', 'Er staat niet waarom.', 'Kies een reden.'],
    ['You cannot discuss the question again.', 'It does not say why.', 'Choose a reason.'],
  ),
  'discussed-twice': texts(
    [
      'U kunt de vraag niet nog een keer bespreken.',
      'De vraag is al een tweede keer besproken.',
      'Leg advies en acties vast, of schaal op.',
    ],
    [
      'You cannot discuss the question once more.',
      'The question was discussed a second time already.',
      'Record advice and actions, or escalate.',
    ],
  ),
  'no-feedback-owed': texts(
    [
      'U hoeft nu niets terug te koppelen.',
      'De persoon weet het al, of er is nog niets besproken.',
      'Wacht tot de vraag is besproken.',
    ],
    [
      'You do not need to tell the person anything now.',
      'The person knows already, or nothing was discussed yet.',
      'Wait until the question was discussed.',
    ],
  ),
  'feedback-missing': texts(
    [
      'U kunt de vraag nog niet sluiten.',
      'De persoon weet nog niet wat eruit kwam.',
      'Vertel het de persoon en leg dat vast.',
    ],
    [
      'You cannot close the question yet.',
      'The person does not know what came out.',
      'Tell the person and record that.',
    ],
  ),
  'no-transfer-owed': texts(
    [
      'U hoeft hier niets over een overstap vast te leggen.',
      'De overstap is al gevraagd, volgt vanzelf, of is niet nodig.',
      'Kijk bij de vraag wat de volgende stap is.',
    ],
    [
      'You do not need to record anything about a transfer here.',
      'The transfer was asked for already, follows by itself, or is not needed.',
      'Look at the question for the next step.',
    ],
  ),
  'transfer-not-asked-for': texts(
    [
      'U kunt de vraag nog niet sluiten.',
      'U legde nog niet vast dat u de overstap voor de persoon vroeg.',
      'Vraag de overstap buiten deze vraag, en leg dat daarna hier vast.',
    ],
    [
      'You cannot close the question yet.',
      'You did not record yet that you asked for the transfer of the person.',
      'Ask for the transfer outside this question, and record that here afterwards.',
    ],
  ),
  'transfer-still-owed': texts(
    [
      'U kunt deze vraag nu niet stoppen.',
      'De persoon wacht nog op een overstap.',
      'De inbrenger legt eerst vast dat de overstap is gevraagd. Wil de persoon niet meer, dan stopt de inbrenger daarom.',
    ],
    [
      'You cannot stop this question now.',
      'The person still waits for a transfer.',
      'The submitter first records that the transfer was asked for. If the person wants nothing more, the submitter stops for that reason.',
    ],
  ),
  'action-still-open': texts(
    [
      'U kunt de vraag nog niet sluiten.',
      'Er staat nog een actie open.',
      'Rond elke actie af, of laat die vervallen met een reden.',
    ],
    [
      'You cannot close the question yet.',
      'There is still an open action.',
      'End every action, or drop it with a reason.',
    ],
  ),
  'fitting-place-left': texts(
    ['U kunt niet opschalen.', 'Er is een plek die past.', 'Leg de plek vast en vraag het de persoon.'],
    ['You cannot escalate.', 'There is a place that fits.', 'Record the place and ask the person.'],
  ),
  'identified-handover-not-agreed': texts(
    [
      'U kunt niet opschalen.',
      'De persoon vindt niet goed dat partijen de naam horen.',
      'Bespreek met de persoon wat wel kan.',
    ],
    [
      'You cannot escalate.',
      'The person does not agree that parties hear their name.',
      'Discuss with the person what is possible.',
    ],
  ),
  'place-already-recorded': texts(
    [
      'U kunt geen tweede plek vastleggen.',
      'Er is al een plek gevonden.',
      'De transfer zoekt verder als deze plek vervalt.',
    ],
    [
      'You cannot record a second place.',
      'A place was found already.',
      'The transfer looks further if this place falls away.',
    ],
  ),
  'stop-not-yours': texts(
    [
      'U kunt de vraag niet stoppen.',
      'Alleen de persoon of de indiener stopt zonder reden.',
      'Kies een reden die geldt, of vraag het de indiener.',
    ],
    [
      'You cannot stop the question.',
      'Only the person or the submitter stops without a reason.',
      'Choose a reason that applies, or ask the submitter.',
    ],
  ),
};
