/**
 * What is left of a Consent that cannot be read: whose it is, and whether it is certainly a permission. It is never left out.
 */
import type { ConsentId, UnreadableConsent } from '@mgn/consent';
import type { PersonId } from '@mgn/domain';
import { isOwnModifier } from '../extensions.js';
import { isObject, type Json } from '../internal/json.js';
import { baseEffectOf } from './base-effect.js';

/** The consents of other kinds in FHIR: to treatment, to research, and wishes for later. They permit no sharing and object to none. */
export const otherScopes: ReadonlySet<string> = new Set(['treatment', 'research', 'adr']);

/** The remains of a Consent. */
export function unreadableConsent(input: unknown, id: ConsentId | null, person: PersonId | null): UnreadableConsent {
  const { versionId } = isObject(input) && isObject(input['meta']) ? input['meta'] : {};
  const effect = isCertainlyHarmless(input) ? 'unreadable-permit' : 'unreadable';
  return { effect, id, version: versionOf(versionId), person };
}

/** The version that a resource says; null where it is no number of ours. */
export function versionOf(versionId: unknown): number | null {
  return typeof versionId === 'string' && /^[1-9]\d{0,5}$/u.test(versionId) ? Number(versionId) : null;
}

/** Says whether leaving it out can only permit less: every rule in it permits and nothing changes its meaning, or it is about something else. */
function isCertainlyHarmless(input: unknown): boolean {
  if (!isObject(input) || input['resourceType'] !== 'Consent' || hasModifier(input, null)) return false;
  if (isOtherScope(input['scope'])) return true;
  if (input['status'] === 'rejected') return false;
  const { provision } = input;
  return isPermitting(provision, baseEffectOf(input), 0);
}

/** Says whether a Consent says that it is of another kind. */
export function isOtherScope(scope: unknown): boolean {
  const codings = isObject(scope) && Array.isArray(scope['coding']) ? (scope['coding'] as readonly unknown[]) : [];
  return codings.length > 0 && codings.every((coding) => isObject(coding) && otherScopes.has(String(coding['code'])));
}

function isPermitting(provision: unknown, effect: unknown, depth: number): boolean {
  if (effect !== 'permit' || depth > 20) return false;
  if (provision === undefined) return true;
  if (!isObject(provision) || hasModifier(provision, 'provision')) return false;
  const nested: unknown = provision['provision'];
  if (nested === undefined) return true;
  return Array.isArray(nested) && nested.every((one) => isObject(one) && isPermitting(one, one['type'], depth + 1));
}

function hasModifier(element: Json, name: string | null): boolean {
  const { implicitRules, modifierExtension } = element;
  if (implicitRules !== undefined) return true;
  if (modifierExtension === undefined) return false;
  return !Array.isArray(modifierExtension) || !modifierExtension.every((one) => isOwnModifier(one, name));
}
