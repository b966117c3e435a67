/**
 * Midden- en West-Brabant: centres (*mentale gezondheidscentra*) that also treat.
 */
import { preset, told } from './preset.js';

/** The preset. */
export const middenEnWestBrabant = preset('midden-en-west-brabant', 'Midden- en West-Brabant', [
  told(
    'breburg',
    'De regio heeft centra waar mensen ook behandeld worden; waar, nemen wij niet over.',
    'The region has centres where people are treated as well; we do not copy where they are.',
  ),
]);
