/**
 * Our own extensions: their names, and how they are found in an element.
 */
import type { Extension } from 'fhir/r4.js';
import { ownName, ownUrl } from './canonical-base.js';
import { knownExtensions } from './systems.js';

/** Every extension of ours that this package reads and writes, with what it holds and where it stands. Proposed default. */
export const ownExtensions = {
  'mgn-audit-record': 'AuditEvent: every field of the audit record, by its name',
  'mgn-consent-record': 'Consent: what was captured and has no element; see the sub-extensions in the README',
  'mgn-consent-scope':
    'Consent.provision: exactly what is permitted or objected to; a modifier where it is narrower than the elements',
  'mgn-entry-assessment': 'ServiceRequest: the judgement of the requester; see the sub-extensions in the README',
  'mgn-grantor-capacity': 'Consent.performer: code, in which capacity they gave it',
  'mgn-gp-practice': 'ServiceRequest: Reference(Organization), the practice with clinical responsibility',
  'mgn-life-domains': 'ServiceRequest, repeats: CodeableConcept of mgn-life-domain',
  'mgn-missing-item': 'Task, repeats: code of mgn-missing-item, what the network asks for',
  'mgn-municipality': 'Patient, Organization: code of Statistics Netherlands (CBS)',
  'mgn-origin': 'ServiceRequest: code `own` or `foreign-system`',
  'mgn-party-category': 'Consent.provision.actor.reference: code, every party of a kind or of a legal domain',
  'mgn-person-informed': 'ServiceRequest: boolean, the person knows of the request and wants the conversation',
  'mgn-practical': 'ServiceRequest: string, interpreter, transport, what makes coming easier',
  'mgn-prior-help': 'ServiceRequest: string, what was tried before',
  'mgn-received-at': 'Task: dateTime, the receipt at the network, day 0 of the clocks',
  'mgn-redirect-target': 'Task: code of mgn-redirect-target, where a redirected request goes',
  'mgn-requester-role': 'ServiceRequest.requester: code of mgn-role',
  'mgn-responsible-party': 'Task: sub-extensions `party` (Reference) and `as` (code)',
  'mgn-shared-beforehand': 'ServiceRequest, repeats: code of mgn-data-category, chosen by the person',
  'mgn-status-as-sent': 'status of ServiceRequest or Task: code, the status as the sender wrote it',
} as const satisfies Readonly<Record<string, string>>;

/** The name of an extension of ours. */
export type OwnExtension = keyof typeof ownExtensions;

/** The extensions of ours that change the meaning of the element that they stand in, with the name of that element. */
const ownModifiers: Readonly<Partial<Record<OwnExtension, string>>> = { 'mgn-consent-scope': 'provision' };

/** Says whether a modifier is ours and stands in its place: then it is understood. */
export function isOwnModifier(modifier: unknown, element: unknown): boolean {
  const { url } = (modifier ?? {}) as { url?: unknown };
  const name = ownName('StructureDefinition', url);
  return name !== null && Object.hasOwn(ownModifiers, name) && ownModifiers[name as OwnExtension] === element;
}

/** The address of an extension of ours. */
export function extensionUrl(name: OwnExtension): string {
  return ownUrl('StructureDefinition', name);
}

/** An extension of ours with its value or its sub-extensions. */
export function ownExtension(name: OwnExtension, content: Omit<Extension, 'url'>): Extension {
  return { url: extensionUrl(name), ...content };
}

/** The extensions of ours in a list, by name; those of others are left out. */
export type OwnExtensions = Readonly<Partial<Record<OwnExtension, readonly Extension[]>>>;

/** Sorts out the extensions of ours, each name in its order. */
export function ownExtensionsIn(extensions: readonly Extension[] | undefined): OwnExtensions {
  const found: Partial<Record<OwnExtension, Extension[]>> = {};
  for (const extension of extensions ?? []) {
    const name = ownExtensionName(extension);
    if (name !== null) (found[name] ??= []).push(extension);
  }
  return found;
}

/** The first extension of ours with a name. */
export function findOwnExtension(
  extensions: readonly Extension[] | undefined,
  name: OwnExtension,
): Extension | undefined {
  return extensions?.find(({ url }) => ownName('StructureDefinition', url) === name);
}

/** The name of an extension that is ours; null for all others. */
export function ownExtensionName(extension: Extension): OwnExtension | null {
  const name = ownName('StructureDefinition', extension.url);
  return name !== null && Object.hasOwn(ownExtensions, name) ? (name as OwnExtension) : null;
}

/** The first extension with an address. */
export function findExtension(extensions: readonly Extension[] | undefined, url: string): Extension | undefined {
  return extensions?.find((extension) => extension.url === url);
}

/** The extension that says why a value is absent: `unknown` or `masked`. */
export function absent(reason: 'unknown' | 'masked'): Extension {
  return { url: knownExtensions.dataAbsentReason, valueCode: reason };
}

/** Why a value is absent, where the element says so. */
export function absentReason(
  element: { readonly extension?: readonly Extension[] | undefined } | undefined,
): string | null {
  return findExtension(element?.extension, knownExtensions.dataAbsentReason)?.valueCode ?? null;
}
