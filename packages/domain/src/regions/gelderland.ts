/**
 * Gelderland: within the norm a year later than the country.
 */
import { preset, setting, told } from './preset.js';

const source = 'skiprGelderland';

/** The preset. */
export const gelderland = preset('gelderland', 'Gelderland', [
  setting('normTargetYear', 2029, {
    nl: 'De plannen willen in 2029 binnen de norm zijn.',
    en: 'The plans want to be within the norm in 2029.',
    source,
    agreedBy: 'Niet openbaar wie; de vier goedgekeurde transformatieplannen',
  }),
  told(source, 'Vier transformatieplannen zijn goedgekeurd.', 'Four transformation plans were approved.'),
]);
