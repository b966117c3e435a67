/**
 * What an assessment can find: the rule behind it, what it is called, and what to do about it.
 */
import type { RuleId } from '@mgn/domain';
import type { Language } from '../explain/words.js';

/** Every code of a finding, the heaviest first. */
export const findingCodes = [
  'bsn',
  'known-name',
  'phone',
  'email',
  'web-address',
  'bank-account',
  'postcode',
  'address',
  'exact-date',
  'file-number',
  'text-not-readable',
  'knows-the-person',
  'attachment',
  'name',
  'exact-age',
  'place-below-region',
  'employer-or-school',
  'long-number',
  'rare-combination',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** The rule that each code reports. */
export const ruleOfFinding: Readonly<Record<FindingCode, RuleId>> = {
  bsn: 'CONSENT-101',
  'known-name': 'CONSENT-102',
  name: 'CONSENT-103',
  address: 'CONSENT-104',
  postcode: 'CONSENT-105',
  phone: 'CONSENT-106',
  email: 'CONSENT-107',
  'web-address': 'CONSENT-108',
  'exact-date': 'CONSENT-109',
  'file-number': 'CONSENT-110',
  'bank-account': 'CONSENT-111',
  'long-number': 'CONSENT-112',
  'exact-age': 'CONSENT-113',
  'place-below-region': 'CONSENT-114',
  'employer-or-school': 'CONSENT-115',
  'rare-combination': 'CONSENT-116',
  'knows-the-person': 'CONSENT-117',
  attachment: 'CONSENT-118',
  'text-not-readable': 'CONSENT-119',
};

/** What a finding is called, and what to do, in Dutch at level B1 and in English. */
export interface FindingWords {
  readonly what: string;
  readonly change: string;
}

const words = (nl: FindingWords, en: FindingWords): Readonly<Record<Language, FindingWords>> => ({ nl, en });
const say = (what: string, change: string): FindingWords => ({ what, change });

const wordsOf: Readonly<Record<FindingCode, Readonly<Record<Language, FindingWords>>>> = {
  bsn: words(
    say('burgerservicenummer', 'Haal het nummer weg. Het hoort nooit in een tekst.'),
    say('citizen service number', 'Remove the number. It never belongs in a text.'),
  ),
  'known-name': words(
    say('naam uit het dossier', 'Schrijf "de persoon" of "een familielid".'),
    say('name from the file', 'Write "the person" or "a relative".'),
  ),
  name: words(
    say('mogelijke naam', 'Schrijf "de persoon", "de partner" of "de huisarts".'),
    say('possible name', 'Write "the person", "the partner" or "the GP".'),
  ),
  address: words(
    say('adres', 'Haal straat en huisnummer weg.'),
    say('address', 'Remove the street and the house number.'),
  ),
  postcode: words(say('postcode', 'Haal de postcode weg.'), say('postcode', 'Remove the postcode.')),
  phone: words(say('telefoonnummer', 'Haal het nummer weg.'), say('phone number', 'Remove the number.')),
  email: words(
    say('e-mailadres of account', 'Haal het adres weg.'),
    say('e-mail address or account', 'Remove the address.'),
  ),
  'web-address': words(
    say('webadres', 'Haal het adres weg. Noem alleen wat voor site het is.'),
    say('web address', 'Remove the address. Say only what kind of site it is.'),
  ),
  'exact-date': words(
    say('precieze datum', 'Schrijf alleen de maand, of hoe lang geleden het was.'),
    say('exact date', 'Write only the month, or how long ago it was.'),
  ),
  'file-number': words(say('dossiernummer', 'Haal het nummer weg.'), say('number of a file', 'Remove the number.')),
  'bank-account': words(say('rekeningnummer', 'Haal het nummer weg.'), say('bank account', 'Remove the number.')),
  'long-number': words(
    say('lang nummer', 'Haal het nummer weg als het van iemand is.'),
    say('long number', 'Remove the number if it is somebody’s.'),
  ),
  'exact-age': words(
    say('precieze leeftijd', 'Schrijf een leeftijd ongeveer, zoals 30 tot 39 jaar.'),
    say('exact age', 'Write a rough age, such as 30 to 39 years.'),
  ),
  'place-below-region': words(
    say('plaats kleiner dan de regio', 'Schrijf "in de regio" en laat de plaats weg.'),
    say('place smaller than the region', 'Write "in the region" and leave the place out.'),
  ),
  'employer-or-school': words(
    say('werkgever of school', 'Schrijf wat voor werk of school het is, zonder naam.'),
    say('employer or school', 'Write what kind of work or school it is, without its name.'),
  ),
  'rare-combination': words(
    say('weinig mensen hebben dit samen', 'Laat één van de gegevens weg, of schrijf het algemener.'),
    say('few people have this together', 'Leave one of the facts out, or write it more generally.'),
  ),
  'knows-the-person': words(
    say('iemand aan tafel kent de persoon', 'Bespreek dit zonder deze deelnemer, of met naam en met toestemming.'),
    say(
      'somebody at the table knows the person',
      'Discuss this without that participant, or with a name and with permission.',
    ),
  ),
  attachment: words(
    say('bijlage', 'Haal de bijlage weg. In een bestand staat vaak wie het maakte en over wie het gaat.'),
    say('attachment', 'Remove the attachment. A file often holds who made it and whom it is about.'),
  ),
  'text-not-readable': words(
    say('tekst die niet te lezen is', 'Laat de tekst zelf nakijken, niet een verwijzing.'),
    say('text that cannot be read', 'Have the text itself assessed, not a reference to it.'),
  ),
};

/** What a finding is called, and what to do about it. */
export function findingWords(code: FindingCode, language: Language): FindingWords {
  return wordsOf[code][language];
}
