/**
 * Why a step of a concern about a network cannot be taken, in plain words: only what no other process says.
 */
import type { OwnNetworkConcernRefusalCode } from './network-concern-refusal-codes.js';
import { notYet, notYours } from './refusals-of-others.js';
import type { RefusalTexts } from './refusal-text.js';

/** The texts. */
export const networkConcernRefusalsForThePerson: Readonly<Record<OwnNetworkConcernRefusalCode, RefusalTexts>> = {
  'not-the-responsible-party': notYours(
    'Een andere organisatie is aan de beurt.',
    'Another organisation has the turn.',
  ),
  'not-the-leading-insurer': notYours('Deze stap is van een verzekeraar.', 'This step belongs to an insurer.'),
  'last-step-reached': notYours('Alle zeven stappen zijn gezet.', 'All seven steps were taken.'),
  'last-step-not-reached': notYet('Nog niet alle zeven stappen zijn gezet.', 'Not all seven steps were taken yet.'),
  'person-in-text': notYet(
    'Er staat iets in de tekst dat naar iemand leidt.',
    'Something in the text leads to somebody.',
  ),
  'step-report-missing': notYet('Het verslag is er nog niet.', 'The report is not there yet.'),
  'addressee-missing': notYet('Nog niet iedereen krijgt het verslag.', 'Not everybody gets the report yet.'),
  'settlement-reason-missing': notYet('Er staat nog geen reden bij.', 'There is no reason with it yet.'),
  'concern-about-oneself': notYours(
    'Een organisatie beslist hier niet over zichzelf.',
    'An organisation does not decide about itself here.',
  ),
  'insurer-is-the-subject': notYet('Een andere verzekeraar moet dit doen.', 'Another insurer has to do this.'),
  'party-missing': notYet('Het is nog niet bekend wie het overneemt.', 'It is not known yet who takes over.'),
  'party-not-independent': notYet('Deze partij is zelf betrokken.', 'This party is involved itself.'),
  'report-day-not-possible': notYet('Deze dag kan niet.', 'This day is not possible.'),
};
