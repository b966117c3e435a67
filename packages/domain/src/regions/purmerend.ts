/**
 * Purmerend (Zaanstreek-Waterland): a centre that is a network, without a building.
 */
import { preset, setting } from './preset.js';

/** The preset. */
export const purmerend = preset('purmerend', 'Purmerend', [
  setting('locations', [], {
    nl: 'Het centrum is een netwerk zonder eigen plek.',
    en: 'The centre is a network without a place of its own.',
    source: 'purmerend',
    agreedBy: 'Niet openbaar wie; beschreven door HZW Huisartsenzorg',
  }),
]);
