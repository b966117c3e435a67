/**
 * `@mgn/domain/regions`: how some regions work, as far as public texts say so, each as a region profile with its sources.
 */
export { amstelland } from './amstelland.js';
export { amsterdam } from './amsterdam.js';
export { apeldoornZutphen } from './apeldoorn-zutphen.js';
export { eemland } from './eemland.js';
export { flevoland } from './flevoland.js';
export { gelderland } from './gelderland.js';
export { middenEnWestBrabant } from './midden-en-west-brabant.js';
export { middenHolland } from './midden-holland.js';
export { type FactStanding, factStandings, type PublishedFact, type RegionPreset } from './preset.js';
export { findPreset, regionPresets } from './presets.js';
export { purmerend } from './purmerend.js';
export { rotterdamRijnmond } from './rotterdam-rijnmond.js';
export { type Precision, type RegionSource, type RegionSourceKey, regionSources } from './sources.js';
export { zuidHollandNoord } from './zuid-holland-noord.js';
export { zuidLimburg } from './zuid-limburg.js';
