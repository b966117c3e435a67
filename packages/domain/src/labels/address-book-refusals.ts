/**
 * Why a change of the address book is refused, as a professional and as the person reads it: only what no process says.
 */
import type { AddressBookRefusalCode } from '../address-book/refusal-codes.js';
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import { notYet, notYours } from './refusals-of-others.js';
import { texts, type RefusalTexts } from './refusal-text.js';

type Own = Exclude<AddressBookRefusalCode, ExplorationRefusalCode>;

/** The texts for professionals. */
export const addressBookRefusalsForProfessionals: Readonly<Record<Own, RefusalTexts>> = {
  'kind-takes-nobody-over': texts(
    [
      'U kunt deze organisatie niet toevoegen.',
      'Een organisatie van deze soort kan niemand overnemen.',
      'Kies een soort die hulp kan geven.',
    ],
    [
      'You cannot add this organisation.',
      'An organisation of this kind cannot take anybody over.',
      'Choose a kind that can give help.',
    ],
  ),
  'organisation-name-known': texts(
    [
      'Deze naam staat al in het adresboek.',
      'Twee keer dezelfde organisatie brengt mensen in de war.',
      'Gebruik de organisatie die er al staat, of zeg dat dit een andere is.',
    ],
    [
      'This name is in the address book already.',
      'The same organisation twice confuses people.',
      'Use the organisation that is there, or say that this is another one.',
    ],
  ),
  'organisation-not-added-here': texts(
    [
      'U kunt deze gegevens niet wijzigen.',
      'Deze organisatie staat op de eigen lijst van de regio.',
      'Vraag het wie die lijst bijhoudt.',
    ],
    [
      'You cannot change these details.',
      'This organisation stands on the region’s own list.',
      'Ask whoever keeps that list.',
    ],
  ),
  'entry-leads-to-person': texts(
    [
      'U kunt dit zo niet bewaren.',
      'Er staat iets in dat naar een persoon kan leiden.',
      'Vul alleen in hoe de organisatie heet en te bereiken is.',
    ],
    [
      'You cannot keep this like this.',
      'It holds something that can lead to a person.',
      'Fill in only what the organisation is called and how to reach it.',
    ],
  ),
  'entry-corrected-meanwhile': texts(
    [
      'U kunt deze gegevens zo niet bewaren.',
      'Iemand anders wijzigde ze intussen.',
      'Open de organisatie opnieuw, en wijzig wat er nu staat.',
    ],
    [
      'You cannot keep these details like this.',
      'Somebody else changed them in the meantime.',
      'Open the organisation again, and change what stands there now.',
    ],
  ),
};

/** The texts for the person, who keeps no address book. */
export const addressBookRefusalsForThePerson: Readonly<Record<Own, RefusalTexts>> = {
  'kind-takes-nobody-over': notYours('Dit doet het netwerkbureau.', 'The network office does this.'),
  'organisation-name-known': notYet('De organisatie staat er al.', 'The organisation is there already.'),
  'organisation-not-added-here': notYours('Dit doet het netwerkbureau.', 'The network office does this.'),
  'entry-leads-to-person': notYours('Dit doet het netwerkbureau.', 'The network office does this.'),
  'entry-corrected-meanwhile': notYet('Iemand anders was eerder.', 'Somebody else was first.'),
};
