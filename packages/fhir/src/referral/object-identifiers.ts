/**
 * The numbers of a request or Task: the one of its author (placer) and the one of the network that received it (filler).
 */
import type { Identifier } from 'fhir/r4.js';
import { ownName } from '../canonical-base.js';
import { someOf, withoutEmpty } from '../internal/json.js';
import { codeSystems, identifierSystems } from '../systems.js';

/** Both numbers, as far as they are object ids of ours. */
export interface ObjectIdentifiers {
  readonly placerId: string | null;
  readonly fillerId: string | null;
}

interface IdentifierPart {
  identifier?: Identifier[] | undefined;
}

/** Reads the numbers; those of other systems are left alone. */
export function readObjectIdentifiers({ identifier = [] }: IdentifierPart): ObjectIdentifiers {
  const ours = identifier.filter(isObjectId);
  return {
    placerId: ours.find((each) => !isFiller(each))?.value ?? null,
    fillerId: ours.find(isFiller)?.value ?? null,
  };
}

/** Writes the numbers. */
export function writeObjectIdentifiers({ placerId, fillerId }: ObjectIdentifiers): IdentifierPart {
  return {
    ...withoutEmpty({
      identifier: someOf([
        ...(placerId === null ? [] : [objectId('PLAC', placerId)]),
        ...(fillerId === null ? [] : [objectId('FILL', fillerId)]),
      ]),
    }),
  };
}

/** Written numbers first, then those of other systems. */
export function mergeObjectIdentifiers(written: IdentifierPart, kept: IdentifierPart): IdentifierPart {
  const others = (kept.identifier ?? []).filter((each) => !isObjectId(each));
  return { ...withoutEmpty({ identifier: someOf([...(written.identifier ?? []), ...others]) }) };
}

function objectId(type: 'PLAC' | 'FILL', value: string): Identifier {
  return {
    type: { coding: [{ system: codeSystems.identifierType, code: type }] },
    system: identifierSystems.objectId,
    value,
  };
}

function isObjectId({ system }: Identifier): boolean {
  return ownName('NamingSystem', system) === 'object-id';
}

function isFiller({ type }: Identifier): boolean {
  return (type?.coding ?? []).some(({ system, code }) => system === codeSystems.identifierType && code === 'FILL');
}
