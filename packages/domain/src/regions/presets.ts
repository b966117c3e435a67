/**
 * Every preset, in the order of the alphabet.
 */
import { amstelland } from './amstelland.js';
import { amsterdam } from './amsterdam.js';
import { apeldoornZutphen } from './apeldoorn-zutphen.js';
import { eemland } from './eemland.js';
import { flevoland } from './flevoland.js';
import { gelderland } from './gelderland.js';
import { middenEnWestBrabant } from './midden-en-west-brabant.js';
import { middenHolland } from './midden-holland.js';
import type { RegionPreset } from './preset.js';
import { purmerend } from './purmerend.js';
import { rotterdamRijnmond } from './rotterdam-rijnmond.js';
import { zuidHollandNoord } from './zuid-holland-noord.js';
import { zuidLimburg } from './zuid-limburg.js';

/** The regions of which public texts describe how they work. A region that is not here has published nothing that we have read. */
export const regionPresets: readonly RegionPreset[] = [
  amstelland,
  amsterdam,
  apeldoornZutphen,
  eemland,
  flevoland,
  gelderland,
  middenEnWestBrabant,
  middenHolland,
  purmerend,
  rotterdamRijnmond,
  zuidHollandNoord,
  zuidLimburg,
];

/** The preset with a name, or null. */
export function findPreset(name: string): RegionPreset | null {
  return regionPresets.find((each) => each.name === name) ?? null;
}
