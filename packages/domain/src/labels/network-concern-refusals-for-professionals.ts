/**
 * Why a step of a concern about a network cannot be taken, as a professional reads it: only what no other process says.
 */
import type { OwnNetworkConcernRefusalCode } from './network-concern-refusal-codes.js';
import { texts, type RefusalTexts } from './refusal-text.js';

/** The texts. */
export const networkConcernRefusalsForProfessionals: Readonly<Record<OwnNetworkConcernRefusalCode, RefusalTexts>> = {
  'not-the-responsible-party': texts(
    [
      'U kunt deze stap niet zetten.',
      'Een andere organisatie is nu aan de beurt.',
      'Neem contact op met de organisatie die bij de stap staat.',
    ],
    [
      'You cannot take this step.',
      'Another organisation has the turn now.',
      'Contact the organisation that stands at the step.',
    ],
  ),
  'not-the-leading-insurer': texts(
    [
      'U kunt deze stap niet zetten.',
      'Deze stap is van de verzekeraar die bij de zorg staat.',
      'Neem contact op met die verzekeraar.',
    ],
    ['You cannot take this step.', 'This step belongs to the insurer of the concern.', 'Contact that insurer.'],
  ),
  'last-step-reached': texts(
    ['Er is geen volgende stap.', 'De zevende stap is bereikt.', 'Draag de organisatie over, of rond de zorg af.'],
    ['There is no next step.', 'The seventh step is reached.', 'Hand over the organisation, or settle the concern.'],
  ),
  'last-step-not-reached': texts(
    [
      'U kunt de organisatie nog niet overdragen.',
      'Niet alle zeven stappen zijn gezet.',
      'Zet de volgende stap, of rond de zorg af.',
    ],
    [
      'You cannot hand over the organisation yet.',
      'Not all seven steps have been taken.',
      'Take the next step, or settle the concern.',
    ],
  ),
  'person-in-text': texts(
    [
      'U kunt deze tekst niet vastleggen.',
      'Er staat iets in dat naar een persoon leidt.',
      'Schrijf over het netwerk, zonder namen en nummers.',
    ],
    [
      'You cannot record this text.',
      'It holds something that leads to a person.',
      'Write about the network, without names and numbers.',
    ],
  ),
  'step-report-missing': texts(
    ['U kunt deze stap nog niet melden.', 'Het verslag ontbreekt.', 'Schrijf op wat de stap opleverde.'],
    ['You cannot report this step yet.', 'The report is missing.', 'Write down what came of the step.'],
  ),
  'addressee-missing': texts(
    [
      'U kunt deze stap nog niet melden.',
      'Niet iedereen die bij deze stap hoort, krijgt het verslag.',
      'Stuur het ook aan wie ontbreekt.',
    ],
    [
      'You cannot report this step yet.',
      'Not everybody who belongs to this step gets the report.',
      'Send it to whoever is missing as well.',
    ],
  ),
  'settlement-reason-missing': texts(
    ['U kunt deze zorg nog niet afronden.', 'De reden ontbreekt.', 'Kies een reden.'],
    ['You cannot settle this concern yet.', 'The reason is missing.', 'Choose a reason.'],
  ),
  'concern-about-oneself': texts(
    [
      'U kunt deze zorg niet afronden.',
      'De zorg gaat over uw eigen organisatie.',
      'Laat de verzekeraar die erbij staat dit doen.',
    ],
    [
      'You cannot settle this concern.',
      'The concern is about your own organisation.',
      'Leave this to the insurer that stands with it.',
    ],
  ),
  'insurer-is-the-subject': texts(
    [
      'U kunt deze zorg nog niet melden.',
      'De verzekeraar zou over zichzelf oordelen.',
      'Kies een andere verzekeraar voor de stappen.',
    ],
    ['You cannot raise this concern yet.', 'The insurer would judge itself.', 'Choose another insurer for the steps.'],
  ),
  'party-missing': texts(
    [
      'U kunt de organisatie nog niet overdragen.',
      'Er staat niet bij aan wie.',
      'Vul de partij in die de gesprekken gaat organiseren.',
    ],
    [
      'You cannot hand over the organisation yet.',
      'It does not say to whom.',
      'Fill in the party that will organise the conversations.',
    ],
  ),
  'party-not-independent': texts(
    [
      'U kunt de organisatie niet aan deze partij overdragen.',
      'De partij is zelf betrokken bij de zorg of het netwerk.',
      'Kies een onafhankelijke partij.',
    ],
    [
      'You cannot hand over the organisation to this party.',
      'The party is itself involved in the concern or the network.',
      'Choose an independent party.',
    ],
  ),
  'report-day-not-possible': texts(
    [
      'U kunt deze dag niet kiezen.',
      'De dag is voorbij of ligt verder dan een jaar weg.',
      'Kies een dag binnen een jaar.',
    ],
    ['You cannot choose this day.', 'The day has passed or is more than a year away.', 'Choose a day within a year.'],
  ),
};
