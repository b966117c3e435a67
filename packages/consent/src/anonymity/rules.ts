/**
 * The rules of a case without a name: what each says, where it comes from, and how binding it is.
 */
import type { Rule, RuleTag } from '@mgn/domain';

const recital = 'AVG overweging 26';
const identifiers = 'AVG artikel 4, lid 1 (hoe wij zoeken: docs/decisions/0011-process-of-the-case-conference.md)';
const ours = 'no public text: docs/decisions/0011-process-of-the-case-conference.md';

const rule = (id: `CONSENT-1${string}`, tag: RuleTag, source: string, nl: string, en: string): Rule => ({
  id,
  tag,
  source,
  says: { nl, en },
});

/** Every rule, with a stable id. */
export const anonymityRules: readonly Rule[] = [
  rule(
    'CONSENT-100',
    'fixed-nationally',
    recital,
    'Zonder naam is alleen wat niemand aan tafel redelijkerwijs naar de persoon leidt. Een code in plaats van een naam is niet genoeg.',
    'Without a name is only what leads nobody at the table to the person by reasonable means. A code instead of a name is not enough.',
  ),
  rule(
    'CONSENT-101',
    'fixed-nationally',
    identifiers,
    'Een burgerservicenummer leidt naar de persoon, hoe het ook is geschreven.',
    'A citizen service number leads to the person, however it is written.',
  ),
  rule(
    'CONSENT-102',
    'fixed-nationally',
    identifiers,
    'Een naam uit het dossier staat niet in een tekst zonder naam.',
    'A name from the file does not stand in a text without a name.',
  ),
  rule(
    'CONSENT-103',
    'fixed-nationally',
    identifiers,
    'Wat achter een aanspreekvorm of een familiewoord staat, of op voorletters lijkt, kan een naam zijn.',
    'What stands behind a form of address or a word for a relative, or looks like initials, can be a name.',
  ),
  rule(
    'CONSENT-104',
    'fixed-nationally',
    identifiers,
    'Een adres leidt naar de persoon.',
    'An address leads to the person.',
  ),
  rule(
    'CONSENT-105',
    'fixed-nationally',
    identifiers,
    'Een postcode leidt naar de persoon.',
    'A postcode leads to the person.',
  ),
  rule(
    'CONSENT-106',
    'fixed-nationally',
    identifiers,
    'Een telefoonnummer leidt naar de persoon.',
    'A phone number leads to the person.',
  ),
  rule(
    'CONSENT-107',
    'fixed-nationally',
    identifiers,
    'Een e-mailadres of de naam van een account leidt naar de persoon.',
    'An e-mail address or the name of an account leads to the person.',
  ),
  rule(
    'CONSENT-108',
    'proposed-default',
    ours,
    'Een webadres kan naar de persoon leiden.',
    'A web address can lead to the person.',
  ),
  rule(
    'CONSENT-109',
    'proposed-default',
    ours,
    'Een dag met een maand is te precies; een maand mag.',
    'A day with a month is too exact; a month is allowed.',
  ),
  rule(
    'CONSENT-110',
    'fixed-nationally',
    identifiers,
    'Het nummer van een dossier, een zaak of een polis leidt naar de persoon; ook de nummers van dit netwerk.',
    'The number of a file, a case or a policy leads to the person; so do the numbers of this network.',
  ),
  rule(
    'CONSENT-111',
    'fixed-nationally',
    identifiers,
    'Een rekeningnummer leidt naar de persoon.',
    'A bank account leads to the person.',
  ),
  rule(
    'CONSENT-112',
    'proposed-default',
    ours,
    'Zeven cijfers of meer achter elkaar die geen bedrag zijn, kunnen een nummer van iemand zijn.',
    'Seven digits or more in a row that are no amount can be a number of somebody.',
  ),
  rule(
    'CONSENT-113',
    'proposed-default',
    ours,
    'Een leeftijd staat er in een band van tien jaar.',
    'An age is given in a band of ten years.',
  ),
  rule(
    'CONSENT-114',
    'proposed-default',
    ours,
    'Een plaats staat er niet preciezer dan de regio.',
    'A place is given no more exactly than the region.',
  ),
  rule(
    'CONSENT-115',
    'proposed-default',
    ours,
    'Een werkgever of een school wordt niet genoemd.',
    'An employer or a school is not named.',
  ),
  rule(
    'CONSENT-116',
    'proposed-default',
    ours,
    'Wat samen wordt verteld, past bij minstens tien mensen in de regio; weet niemand hoeveel, dan is drie gegevens samen te veel.',
    'What is told together fits at least ten people in the region; where nobody knows how many, three facts together are too many.',
  ),
  rule(
    'CONSENT-117',
    'fixed-nationally',
    recital,
    'Wie de persoon kent, hoort een vraag zonder naam niet.',
    'Who knows the person does not hear a question without a name.',
  ),
  rule(
    'CONSENT-118',
    'proposed-default',
    ours,
    'Bij een vraag zonder naam gaat geen bijlage mee.',
    'No attachment goes with a question without a name.',
  ),
  rule(
    'CONSENT-119',
    'proposed-default',
    ours,
    'Een tekst die niet te lezen is, is niet nagekeken.',
    'A text that cannot be read was not looked at.',
  ),
  rule(
    'CONSENT-120',
    'proposed-default',
    ours,
    'Wie de vraag inbrengt, bevestigt dat zij naar niemand leidt. Zonder die bevestiging geldt een beoordeling niet.',
    'Who presents the question confirms that it leads to nobody. Without that confirmation an assessment does not count.',
  ),
  rule(
    'CONSENT-121',
    'proposed-default',
    ours,
    'Herkent iemand de persoon, dan stopt het gesprek. Met naam is een nieuwe vraag, na toestemming.',
    'When somebody recognises the person, the discussion stops. With a name is a new question, after a permission.',
  ),
  rule(
    'CONSENT-122',
    'fixed-nationally',
    'Burgerlijk Wetboek 7:457 (WGBO)',
    'In een overleg met naam krijgt elke deelnemer een eigen antwoord; wie niets mag zien, is bij dat deel niet aanwezig.',
    'In a meeting with a name every participant gets an own answer; who may see nothing is not there for that part.',
  ),
  rule(
    'CONSENT-123',
    'proposed-default',
    ours,
    'Een aantal onder vijf wordt niet getoond.',
    'A count below five is not shown.',
  ),
];
