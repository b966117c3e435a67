/**
 * Why a question about the profile of a region has no answer, as the person reads it.
 */
import type { RegionRefusalCode } from '../region/refusal-codes.js';
import { notYet } from './refusals-of-others.js';
import type { RefusalTexts } from './refusal-text.js';

/** The texts. */
export const regionRefusalsForThePerson: Readonly<Record<RegionRefusalCode, RefusalTexts>> = {
  'no-version': notYet(
    'De regels van uw regio staan hier nog niet.',
    'The rules of your region do not stand here yet.',
  ),
  'versions-of-several-regions': notYet(
    'We weten niet zeker welke regio de uwe is.',
    'We do not know for certain which region is yours.',
  ),
  'version-number-twice': notYet(
    'De regels van uw regio zijn niet goed vastgelegd.',
    'The rules of your region were not recorded well.',
  ),
  'before-first-version': notYet(
    'Op deze dag had uw regio nog geen regels.',
    'On this day your region had no rules yet.',
  ),
  'no-version-on-this-day': notYet(
    'Voor deze dag staan de regels van uw regio hier niet.',
    'For this day the rules of your region do not stand here.',
  ),
  'versions-overlap': notYet(
    'Voor deze dag is niet duidelijk welke regels gelden.',
    'It is not clear which rules hold on this day.',
  ),
  'case-not-begun': notYet('Op deze dag was uw vraag nog niet binnen.', 'On this day your question was not in yet.'),
};
