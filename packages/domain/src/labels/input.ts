/**
 * What is wrong with an input, and what to do: the codes that parsing gives, for forms and for machine doors.
 */
import type { IdentifierKind } from '../words/identifiers/check-identifier.js';
import type { IdentifierIssueCode } from '../words/identifiers/digits.js';
import { entry, type Label } from './label.js';

/** Every code that parsing a record, a day, a moment, an identifier or a region profile can give. */
export type InputIssueCode =
  | IdentifierIssueCode
  | 'closes-acute-route'
  | 'custom'
  | 'deviation-unexplained'
  | 'grant-not-with-this-step'
  | 'invalid-date-format'
  | 'invalid-element'
  | 'invalid-format'
  | 'invalid-instant-format'
  | 'invalid-key'
  | 'invalid-type'
  | 'invalid-union'
  | 'invalid-value'
  | 'kept-entry-unknown'
  | 'loosens-national-rule'
  | 'national-rule'
  | 'no-such-date'
  | 'no-such-instant'
  | 'not-multiple-of'
  | 'outer-bound-before-target'
  | 'person-said-no'
  | 'person-unknown'
  | 'transfer-runs'
  | 'receiver-kind-not-fitting'
  | 'takes-from-person'
  | 'too-big'
  | 'too-small'
  | 'unknown-command'
  | 'unknown-field';

/** Issues of input, as what to do. */
export const inputIssueLabels: Readonly<Record<InputIssueCode, Label>> = {
  'all-zeros': entry(
    'alleen nullen, geen nummer',
    'zeros only, no number',
    'Dit zijn alleen nullen. Vul het hele nummer in.',
    'These are zeros only. Fill in the whole number.',
  ),
  'check-digit': entry(
    'klopt niet met het controlecijfer',
    'does not pass its check',
    'Dit nummer klopt niet. Kijk het nog eens na.',
    'This number is not right. Please check it.',
  ),
  'closes-acute-route': entry(
    'sluit de acute route voor een professional',
    'closes the acute route to a professional',
    'Iedere hulpverlener mag gevaar melden.',
    'Every professional may report danger.',
  ),
  custom: entry(
    'ongeldig',
    'not valid',
    'Dit klopt niet. Kijk het nog eens na.',
    'This is not right. Please check it.',
  ),
  'deviation-unexplained': entry(
    'afwijking zonder datum, partij en reden',
    'deviation without date, party and reason',
    'Schrijf op sinds wanneer, met wie en waarom.',
    'Write since when, with whom and why.',
  ),
  'grant-not-with-this-step': entry(
    'toestemming hoort niet bij deze stap',
    'permission does not belong to this step',
    'Deze toestemming hoort niet bij deze stap.',
    'This permission does not belong to this step.',
  ),
  'invalid-date-format': entry(
    'geen datum in de vorm JJJJ-MM-DD',
    'not a date of the form YYYY-MM-DD',
    'Vul een datum in met dag, maand en jaar.',
    'Fill in a date with day, month and year.',
  ),
  'invalid-element': entry(
    'ongeldig onderdeel',
    'invalid element',
    'Eén van de onderdelen klopt niet.',
    'One of the parts is not right.',
  ),
  'invalid-format': entry(
    'ongeldige vorm',
    'invalid format',
    'Dit heeft niet de goede vorm. Kijk het nog eens na.',
    'This does not have the right form. Please check it.',
  ),
  'invalid-instant-format': entry(
    'geen tijdstip met seconden en tijdzone',
    'not a moment with seconds and offset',
    'Vul een datum en een tijd in.',
    'Fill in a date and a time.',
  ),
  'invalid-key': entry(
    'ongeldige sleutel',
    'invalid key',
    'Eén van de onderdelen klopt niet.',
    'One of the parts is not right.',
  ),
  'invalid-type': entry('ontbreekt of verkeerd type', 'missing or of the wrong type', 'Vul dit in.', 'Fill this in.'),
  'invalid-union': entry(
    'past bij geen van de mogelijkheden',
    'fits none of the possibilities',
    'Kies één van de mogelijkheden.',
    'Choose one of the possibilities.',
  ),
  'invalid-value': entry(
    'onbekende waarde',
    'unknown value',
    'Kies één van de mogelijkheden.',
    'Choose one of the possibilities.',
  ),
  'kept-entry-unknown': entry(
    'plek die blijft, is er niet',
    'the entry that stays is not there',
    'Noem een open plek van deze persoon op deze lijst, voor dezelfde hulp. Die begon niet later.',
    'Name an open entry of this person on this list, for the same help. It did not begin later.',
  ),
  'loosens-national-rule': entry(
    'ruimer dan landelijk is afgesproken',
    'looser than agreed nationally',
    'Dit mag niet ruimer dan landelijk is afgesproken.',
    'This may not be looser than agreed nationally.',
  ),
  'national-rule': entry(
    'landelijk vast, geen keuze van de regio',
    'fixed nationally, not for the region to choose',
    'Dit kiest een regio niet zelf.',
    'A region does not choose this.',
  ),
  'no-such-date': entry(
    'datum bestaat niet',
    'date does not exist',
    'Deze datum bestaat niet. Kijk hem nog eens na.',
    'This date does not exist. Please check it.',
  ),
  'no-such-instant': entry(
    'tijdstip bestaat niet',
    'moment does not exist',
    'Deze tijd bestaat niet. Kijk hem nog eens na.',
    'This time does not exist. Please check it.',
  ),
  'not-a-string': entry('geen tekst', 'not text', 'Vul dit in.', 'Fill this in.'),
  'not-digits': entry(
    'bevat iets anders dan cijfers',
    'holds something else than digits',
    'Vul alleen cijfers in, zonder spaties of punten.',
    'Fill in digits only, without spaces or points.',
  ),
  'not-multiple-of': entry(
    'geen veelvoud van de stap',
    'not a multiple of the step',
    'Kies een getal dat past bij de stappen.',
    'Choose a number that fits the steps.',
  ),
  'outer-bound-before-target': entry(
    'uiterste datum ligt vóór de streefdatum',
    'outer bound before the target',
    'De uiterste datum moet na de streefdatum liggen.',
    'The last day has to be after the aim.',
  ),
  'person-said-no': entry(
    'persoon stopte dit delen',
    'the person stopped this sharing',
    'De persoon zei hier nee tegen, of is ermee gestopt. Vraag het opnieuw voordat u het deelt.',
    'The person said no to this, or stopped it. Ask again before you share it.',
  ),
  'transfer-runs': entry(
    'er loopt al een transfer voor deze hulp',
    'a transfer for this help runs already',
    'Zoek de transfer op die loopt en ga daar verder. Zo wordt niemand twee keer gevraagd.',
    'Find the transfer that runs and go on there. So nobody is asked twice.',
  ),
  'person-unknown': entry(
    'persoon is niet bekend',
    'person is not known',
    'Vul in om wie het gaat: naam, geboortedatum en hoe de persoon te bereiken is.',
    'Fill in who it is about: name, date of birth and how to reach the person.',
  ),
  'receiver-kind-not-fitting': entry(
    'organisatie biedt deze richting niet',
    'organisation does not offer this direction',
    'Deze organisatie biedt deze hulp niet. Kies een andere.',
    'This organisation does not offer this help. Choose another one.',
  ),
  'takes-from-person': entry(
    'neemt de persoon een stap af',
    'takes a step away from the person',
    'Deze stap blijft van de persoon zelf.',
    "This step stays the person's own.",
  ),
  'too-big': entry(
    'te lang, te groot of te veel',
    'too long, too large or too many',
    'Dit is te lang of te veel. Maak het korter.',
    'This is too long or too much. Make it shorter.',
  ),
  'too-small': entry(
    'te kort, te klein of te weinig',
    'too short, too small or too few',
    'Dit is te kort of te weinig. Vul het aan.',
    'This is too short or too little. Add to it.',
  ),
  'unknown-command': entry(
    'opdracht bestaat niet',
    'command does not exist',
    'Deze stap bestaat niet.',
    'This step does not exist.',
  ),
  'unknown-field': entry(
    'onbekend veld',
    'unknown field',
    'Dit veld kennen wij niet. Haal het weg.',
    'We do not know this field. Remove it.',
  ),
  'wrong-length': entry(
    'verkeerd aantal cijfers',
    'wrong number of digits',
    'Er staan te veel of te weinig cijfers.',
    'There are too many or too few digits.',
  ),
};

/** Kinds of identifiers. */
export const identifierKindLabels: Readonly<Record<IdentifierKind, Label>> = {
  bsn: entry('burgerservicenummer', 'citizen service number', 'Burgerservicenummer', 'Citizen service number'),
  agb: entry('AGB-code', 'AGB code', 'Code van de zorgverlener (AGB)', 'Code of the care provider (AGB)'),
  ura: entry(
    'URA-nummer',
    'URA number',
    'Nummer van de zorgorganisatie (URA)',
    'Number of the care organisation (URA)',
  ),
  kvk: entry('KvK-nummer', 'KvK number', 'KvK-nummer', 'Trade register number (KvK)'),
  uzi: entry('UZI-nummer', 'UZI number', 'Nummer van de zorgpas (UZI)', 'Number of the care card (UZI)'),
  big: entry('BIG-nummer', 'BIG number', 'Nummer in het BIG-register', 'Number in the BIG register'),
  uzovi: entry('UZOVI-code', 'UZOVI code', 'Code van de zorgverzekeraar (UZOVI)', 'Code of the health insurer (UZOVI)'),
  municipality: entry('gemeentecode (CBS)', 'municipality code (CBS)', 'Gemeente', 'Municipality'),
};
