/**
 * Names of what can be found in a free text. A file of its own, because a refusal names them.
 */
import type { TextIdentifierKind } from '../words/identifiers/identifiers-in-text.js';
import { entry, type Label } from './label.js';

/** What can be found in a text that leads to a person. */
export const textIdentifierKindLabels: Readonly<Record<TextIdentifierKind, Label>> = {
  bsn: entry('burgerservicenummer', 'citizen service number', 'Uw burgerservicenummer', 'Your citizen service number'),
  phone: entry('telefoonnummer', 'phone number', 'Een telefoonnummer', 'A phone number'),
  email: entry('e-mailadres', 'e-mail address', 'Een e-mailadres', 'An e-mail address'),
  postcode: entry('postcode', 'postcode', 'Een postcode', 'A postcode'),
  'bank-account': entry('rekeningnummer', 'bank account', 'Een rekeningnummer', 'A bank account'),
  'full-date': entry(
    'volledige datum',
    'full date',
    'Een hele datum, zoals een geboortedatum',
    'A full date, such as a date of birth',
  ),
  'case-number': entry(
    'zaak- of dossiernummer',
    'number of a case or file',
    'Een nummer van een dossier',
    'A number of a file',
  ),
  'name-cue': entry('mogelijke naam', 'possible name', 'Misschien een naam', 'Perhaps a name'),
  'exact-age': entry('precieze leeftijd', 'exact age', 'Een precieze leeftijd', 'An exact age'),
  street: entry(
    'straat met huisnummer',
    'street with house number',
    'Een straat met een huisnummer',
    'A street with a house number',
  ),
};
