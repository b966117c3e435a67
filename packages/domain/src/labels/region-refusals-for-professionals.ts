/**
 * Why a question about the profile of a region has no answer, as a professional reads it.
 */
import type { RegionRefusalCode } from '../region/refusal-codes.js';
import { texts, type RefusalTexts } from './refusal-text.js';

/** The texts. */
export const regionRefusalsForProfessionals: Readonly<Record<RegionRefusalCode, RefusalTexts>> = {
  'no-version': texts(
    [
      'U kunt de regels van deze regio niet opvragen.',
      'Er is geen versie van het profiel.',
      'Leg een eerste versie vast.',
    ],
    ['You cannot look up the rules of this region.', 'There is no version of the profile.', 'Record a first version.'],
  ),
  'versions-of-several-regions': texts(
    [
      'U kunt de regels van deze regio niet opvragen.',
      'De versies zijn van meer dan één regio.',
      'Geef de versies van één regio.',
    ],
    [
      'You cannot look up the rules of this region.',
      'The versions belong to more than one region.',
      'Give the versions of one region.',
    ],
  ),
  'version-number-twice': texts(
    [
      'U kunt deze versies niet gebruiken.',
      'Twee versies hebben hetzelfde nummer.',
      'Geef elke versie een eigen nummer.',
    ],
    ['You cannot use these versions.', 'Two versions have the same number.', 'Give each version a number of its own.'],
  ),
  'before-first-version': texts(
    [
      'Voor deze dag zijn er geen regels.',
      'De dag ligt vóór de eerste versie van het profiel.',
      'Kies een latere dag, of leg vast wat toen gold.',
    ],
    [
      'There are no rules for this day.',
      'The day lies before the first version of the profile.',
      'Choose a later day, or record what held then.',
    ],
  ),
  'no-version-on-this-day': texts(
    [
      'Voor deze dag zijn er geen regels.',
      'De ene versie was afgelopen en de volgende niet begonnen.',
      'Leg vast wat op deze dag gold.',
    ],
    [
      'There are no rules for this day.',
      'One version had ended and the next had not begun.',
      'Record what held on this day.',
    ],
  ),
  'versions-overlap': texts(
    [
      'Voor deze dag is niet duidelijk welke regels gelden.',
      'Meer dan één versie geldt op deze dag.',
      'Laat de eerste versie eindigen voordat de volgende begint.',
    ],
    [
      'It is not clear which rules hold on this day.',
      'More than one version holds on this day.',
      'Let the first version end before the next begins.',
    ],
  ),
  'case-not-begun': texts(
    ['U kunt dit niet opvragen.', 'De zaak begint pas na deze dag.', 'Kies de dag van het begin, of een latere.'],
    [
      'You cannot look this up.',
      'The case begins only after this day.',
      'Choose the day of the start, or a later one.',
    ],
  ),
};
