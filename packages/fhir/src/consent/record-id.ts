/**
 * The ids of records that came from somebody else: always the same for the same name.
 */
import { ConsentId } from '@mgn/consent';
import { isObject } from '../internal/json.js';
import { identifierSystems } from '../systems.js';

/** The id that this project gave a consent, in its identifiers; null for one of somebody else. */
export function ownConsentId({ identifier }: { readonly identifier?: unknown }): ConsentId | null {
  const identifiers: readonly unknown[] = Array.isArray(identifier) ? identifier : [];
  const own = identifiers.find((one) => isObject(one) && one['system'] === identifierSystems.objectId);
  const parsed = ConsentId.safeParse(isObject(own) ? own['value'] : null);
  return parsed.success ? parsed.data : null;
}

/** The name by which the sender knows a consent: its first identifier, or the id of the resource; null without either. */
export function senderName(resource: unknown): string | null {
  if (!isObject(resource)) return null;
  const { identifier } = resource;
  const first: unknown = Array.isArray(identifier) ? identifier[0] : undefined;
  const { system, value } = isObject(first) ? first : {};
  if (typeof value === 'string') return `${typeof system === 'string' ? system : ''}|${value}`;
  const { id } = resource;
  return typeof id === 'string' ? `Consent/${id}` : null;
}

/** The id of a record by a name: a UUID of version 8, in which the name was mixed. It tells names apart; it hides and proves nothing. */
export function idOfName(name: string): string {
  const hex = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35].map((seed) => mixed(name, seed)).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

function mixed(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
