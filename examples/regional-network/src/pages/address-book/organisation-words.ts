/**
 * An organisation of the address book in words: what it is, for what it can be asked, and how to reach it.
 */
import { addressBook, type OrganisationKind } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';

/** The kind, as professionals say it. */
export function kindText(kind: OrganisationKind, language: Language): string {
  return label('organisation-kind', kind, language, 'professional');
}

/** The kinds of help for which an organisation of a kind can be asked; null where there are none. */
export function helpText(kind: OrganisationKind, language: Language): string | null {
  const names = addressBook.directionsOfKind(kind).map((each) => label('direction', each, language, 'professional'));
  return names.length === 0 ? null : names.join(', ');
}
