/**
 * Where this project's own FHIR names live: one base address, replaced once when the project owns a domain.
 */

/** The base of every address of our own extensions, code systems and identifier systems. A reserved example domain. Proposed default. */
export const MGN_CANONICAL_BASE = 'https://mgn.example.org/fhir';

/** Every base that is read as ours: the present one first, earlier ones after it. */
const acceptedBases: readonly string[] = [MGN_CANONICAL_BASE];

/** The kinds of addresses below the base. */
export type CanonicalFolder = 'StructureDefinition' | 'CodeSystem' | 'NamingSystem';

const startsOf = (folder: CanonicalFolder): readonly string[] => acceptedBases.map((base) => `${base}/${folder}/`);

const starts: Readonly<Record<CanonicalFolder, readonly string[]>> = {
  StructureDefinition: startsOf('StructureDefinition'),
  CodeSystem: startsOf('CodeSystem'),
  NamingSystem: startsOf('NamingSystem'),
};

/** The address of one of our own names. */
export function ownUrl(folder: CanonicalFolder, name: string): string {
  return `${MGN_CANONICAL_BASE}/${folder}/${name}`;
}

/** The name behind an address of ours, also below an earlier base; null for an address of somebody else. */
export function ownName(folder: CanonicalFolder, url: unknown): string | null {
  if (typeof url !== 'string') return null;
  for (const start of starts[folder]) if (url.startsWith(start)) return url.slice(start.length);
  return null;
}
