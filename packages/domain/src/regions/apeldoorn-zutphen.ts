/**
 * Apeldoorn and Zutphen: a transfer table at which welfare and municipalities sit as well.
 */
import { preset, told } from './preset.js';

/** The preset. */
export const apeldoornZutphen = preset('apeldoorn-zutphen', 'Apeldoorn/Zutphen', [
  told(
    'skiprApeldoorn',
    'Aan de transfertafel zitten 25 organisaties, ook welzijn en gemeenten.',
    'At the transfer table sit 25 organisations, welfare and municipalities among them.',
  ),
]);
