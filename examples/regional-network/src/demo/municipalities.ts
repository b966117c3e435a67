/**
 * The municipalities of the demo region. The codes are those of Statistics Netherlands; the region itself is invented.
 */
/** Name and code of each municipality. */
export const municipalities = {
  Buren: '0214',
  Culemborg: '0216',
  Maasdriel: '0263',
  'Neder-Betuwe': '1740',
  Tiel: '0281',
  'West Betuwe': '1960',
  'West Maas en Waal': '0668',
  Zaltbommel: '0297',
} as const satisfies Readonly<Record<string, string>>;

/** The name of a municipality of the region. */
export type Municipality = keyof typeof municipalities;
