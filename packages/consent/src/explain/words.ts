/**
 * The words in which a decision is explained, in Dutch at level B1 and in English. Sentences are put together in `explain`.
 */
import type { DataCategory, OrganisationKind } from '@mgn/domain';
import type { DecisionItem, MissingPart } from '../decision.js';
import type { Recipient } from '../party.js';
import type { BasisCode, ReasonCode } from '../reasons.js';

/** The languages of an explanation. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
type InLanguages = Readonly<Record<Language, string>>;

const text = (nl: string, en: string): InLanguages => ({ nl, en });

/** What a category is called after "your" (*uw*), and by itself to a professional. */
export const categoryNouns: Readonly<Record<DataCategory, InLanguages>> = {
  identification: text('naam en contactgegevens', 'name and contact details'),
  bsn: text('burgerservicenummer', 'citizen service number'),
  'help-request': text('vraag', 'question'),
  'life-domains': text('overzicht per levensgebied', 'overview per area of life'),
  'social-situation': text('situatie thuis en op het werk', 'situation at home and at work'),
  'finance-debts': text('geld en schulden', 'money and debts'),
  'plan-agreements': text('doelen en afspraken', 'goals and agreements'),
  'exploratory-report': text('gespreksverslag', 'conversation report'),
  'waiting-status': text('plek op de lijst', 'place on the list'),
  'referral-summary': text('verwijzing', 'referral'),
  'mental-health-indication': text('vermoedelijke klachten', 'suspected complaints'),
  'diagnosis-detail': text('diagnose', 'diagnosis'),
  'treatment-notes': text('behandelverslagen', 'treatment notes'),
  medication: text('medicijnen', 'medication'),
  'lab-results': text('uitslagen', 'test results'),
  'substance-use': text('gebruik van alcohol en drugs', 'use of alcohol and drugs'),
  'risk-safety': text('veiligheid en crisisplan', 'safety and crisis plan'),
  violence: text('ervaringen met geweld', 'experiences of violence'),
  'questionnaire-scores': text('uitslagen van vragenlijsten', 'questionnaire scores'),
  'third-party-info': text('informatie over anderen', 'information about others'),
  criminal: text('strafrechtelijke gegevens', 'criminal records'),
  'working-notes': text('eigen notities van de hulpverlener', 'professional’s own notes'),
  'case-anonymous': text('vraag zonder naam', 'question without name'),
};

/** Categories that are not the person's own, so not called "your". */
export const notYours: ReadonlyMap<string, InLanguages> = new Map([
  ['third-party-info', text('informatie over anderen', 'information about others')],
  ['working-notes', text('de eigen notities van de hulpverlener', 'the professional’s own notes')],
]);

/** A category that we do not know. */
export const unknownCategory = text('onbekende gegevens', 'unknown data');

/** Who may or may not read, as the person knows them. */
export const recipientNames: Readonly<
  Record<OrganisationKind | 'person' | 'representative' | 'close-one', InLanguages>
> = {
  'gp-practice': text('uw huisarts', 'your GP'),
  'gp-post': text('de huisartsenpost', 'the out-of-hours GP post'),
  'regional-gp-organisation': text('de huisartsenorganisatie', 'the GP organisation'),
  'ggz-provider': text('de ggz-instelling', 'the mental health provider'),
  hospital: text('het ziekenhuis', 'the hospital'),
  'nursing-care': text('de verpleging en zorg', 'nursing and care'),
  pharmacy: text('de apotheek', 'the pharmacy'),
  'other-care': text('deze zorgverlener', 'this care provider'),
  'youth-care-provider': text('de jeugdhulp', 'the youth care provider'),
  municipality: text('de gemeente', 'the municipality'),
  'neighbourhood-team': text('uw wijkteam', 'your neighbourhood team'),
  'wmo-provider': text('de Wmo-aanbieder', 'the Wmo provider'),
  'welfare-organisation': text('de welzijnsorganisatie', 'the welfare organisation'),
  'peer-support': text('het steunpunt', 'the support point'),
  'network-office': text('het bureau van het netwerk', 'the office of the network'),
  'veilig-thuis': text('Veilig Thuis', 'Veilig Thuis'),
  insurer: text('uw zorgverzekeraar', 'your health insurer'),
  nza: text('de NZa', 'the NZa'),
  state: text('het Rijk', 'the State'),
  person: text('u', 'you'),
  representative: text('uw vertegenwoordiger', 'your representative'),
  'close-one': text('uw naaste', 'your close one'),
};

/** A recipient that could not be read. */
export const unknownRecipient = text('de ontvanger', 'the recipient');

/** Why, in a few words after a colon: to the person, and to the professional who holds the data. */
export interface ReasonText {
  readonly person: InLanguages;
  readonly holder: InLanguages;
}

const why = (nl: string, en: string, holderNl: string, holderEn: string): ReasonText => ({
  person: text(nl, en),
  holder: text(holderNl, holderEn),
});

/** The words for every reason. */
export const reasonTexts: Readonly<Record<ReasonCode, ReasonText>> = {
  self: why('het gaat over u', 'it is about you', 'de persoon leest over zichzelf', 'the person reads about themself'),
  'directly-involved': why(
    'deze hulpverlener helpt u',
    'this professional is helping you',
    'rechtstreeks betrokken bij de hulp',
    'directly involved in the care',
  ),
  deputy: why(
    'deze hulpverlener valt in voor de uwe',
    'this professional stands in for yours',
    'neemt waar',
    'stands in for who is involved',
  ),
  'presumed-referral': why(
    'u bent verwezen en weet daarvan',
    'you were referred and know about it',
    'verwijzing waar de persoon van weet',
    'a referral that the person knows of',
  ),
  'explicit-consent': why(
    'daar gaf u toestemming voor',
    'you gave permission for it',
    'de persoon gaf toestemming',
    'the person gave permission',
  ),
  'availability-consent': why(
    'u vond het goed dat dit klaarstaat',
    'you agreed to have it ready',
    'de persoon vond klaarzetten goed',
    'the person agreed to have it ready',
  ),
  'mitz-permit': why(
    'in Mitz staat dat dit mag',
    'Mitz says that it is allowed',
    'toestemming in Mitz',
    'permission in Mitz',
  ),
  'ehds-primary-use': why(
    'de Europese regels staan dit toe en er is geen bezwaar',
    'the European rules allow it and nobody objected',
    'primair gebruik onder de EHDS',
    'primary use under the EHDS',
  ),
  'statutory-duty': why('de wet verplicht dit', 'the law demands it', 'wettelijke plicht', 'a duty in law'),
  'statutory-right': why(
    'de wet staat dit toe voor de veiligheid',
    'the law allows it for safety',
    'wettelijk meldrecht',
    'a right in law to report',
  ),
  'conflict-of-duties': why(
    'er dreigde ernstig gevaar',
    'there was a serious threat',
    'conflict van plichten',
    'a conflict of duties',
  ),
  emergency: why('het gaat om een noodgeval', 'it is an emergency', 'noodsituatie', 'an emergency'),
  anonymous: why(
    'niemand kan zien dat het over u gaat',
    'nobody can tell that it is about you',
    'beoordeeld als anoniem',
    'assessed as anonymous',
  ),
  'post-mortem': why(
    'dat mag na overlijden',
    'it is allowed after death',
    'grond na overlijden',
    'a ground after death',
  ),
  'invalid-request': why(
    'de vraag was niet te lezen',
    'the request could not be read',
    'de vraag is niet te lezen',
    'the request cannot be read',
  ),
  'invalid-consent': why(
    'een van uw keuzes is niet goed te lezen, wij herstellen dat eerst',
    'one of your choices cannot be read, we repair that first',
    'een vastgelegde keuze is niet te lezen',
    'a recorded choice cannot be read',
  ),
  'subject-mismatch': why(
    'de vraag klopte niet',
    'the request was not right',
    'de gegevens gaan over iemand anders',
    'the facts are about somebody else',
  ),
  'unknown-code': why(
    'dit soort gegevens kennen wij niet',
    'we do not know this kind of data',
    'onbekende code',
    'unknown code',
  ),
  'never-shareable': why(
    'dit delen wij met niemand',
    'we share this with nobody',
    'wordt nooit gedeeld',
    'is never shared',
  ),
  'purpose-not-allowed': why(
    'voor dit doel mag dat niet',
    'it is not allowed for this purpose',
    'dit doel past niet bij deze ontvanger',
    'this purpose does not fit this recipient',
  ),
  'recipient-basis-missing': why(
    'de ontvanger liet niet zien dat dit mag',
    'the recipient did not show that this is allowed',
    'de ontvanger noemt geen passende grondslag',
    'the recipient names no fitting basis',
  ),
  deceased: why(
    'na overlijden gelden andere regels',
    'other rules hold after death',
    'de persoon is overleden',
    'the person has died',
  ),
  'evidence-incomplete': why(
    'daarvoor is meer bewijs nodig',
    'it takes more evidence',
    'het bewijs voor deze grond is niet volledig',
    'the evidence for this ground is not complete',
  ),
  'absolute-block': why(
    'u wilt niets meer delen',
    'you want nothing to be shared',
    'de persoon stopte met alles delen',
    'the person stopped all sharing',
  ),
  objection: why('u zei nee', 'you said no', 'de persoon maakt bezwaar', 'the person objects'),
  'later-general-objection': why(
    'u zei daarna dat u dit niet meer wilt',
    'you said afterwards that you no longer want it',
    'de persoon maakte daarna bezwaar',
    'the person objected afterwards',
  ),
  'grantor-not-entitled': why(
    'wij weten niet zeker wie hierover mag beslissen',
    'we are not sure who may decide about it',
    'niet zeker of wie toestemming gaf dat mocht',
    'not certain that who gave permission was entitled to',
  ),
  'youth-consent-missing': why(
    'u moet zelf ook ja zeggen',
    'you have to say yes yourself too',
    'de jongere gaf zelf geen toestemming',
    'the young person gave no permission',
  ),
  'guardian-consent-missing': why(
    'uw ouder of voogd moet ook ja zeggen',
    'your parent or guardian has to say yes too',
    'ouder of voogd gaf geen toestemming',
    'a parent or guardian gave no permission',
  ),
  'reconfirm-required': why(
    'wie hierover beslist is veranderd, daarom vragen wij het opnieuw',
    'who decides about this has changed, so we ask again',
    'opnieuw vragen: de leeftijd of de vertegenwoordiging is veranderd',
    'ask again: the age or the representation has changed',
  ),
  'not-freely-given': why(
    'het staat niet vast dat u vrij kon kiezen',
    'it is not certain that you could choose freely',
    'niet aangetoond dat de toestemming vrij was',
    'not shown that the permission was free',
  ),
  'wrong-function': why(
    'de toestemming ging over iets anders',
    'the permission was about something else',
    'de toestemming heeft een andere functie',
    'the permission has another function',
  ),
  revoked: why(
    'de toestemming is gestopt',
    'the permission was stopped',
    'toestemming ingetrokken',
    'permission withdrawn',
  ),
  expired: why('de toestemming is afgelopen', 'the permission has ended', 'toestemming verlopen', 'permission expired'),
  'not-yet-valid': why(
    'de toestemming begint later',
    'the permission starts later',
    'toestemming nog niet begonnen',
    'permission not started yet',
  ),
  'future-dated': why(
    'de datum van de toestemming klopt niet',
    'the date of the permission is not right',
    'toestemming met een datum in de toekomst',
    'permission dated in the future',
  ),
  'direction-mismatch': why(
    'de toestemming geldt alleen de andere kant op',
    'the permission is for the other direction only',
    'toestemming geldt de andere kant op',
    'permission runs the other way',
  ),
  'recipient-mismatch': why(
    'de toestemming is voor iemand anders',
    'the permission is for somebody else',
    'toestemming is voor een andere ontvanger',
    'permission is for another recipient',
  ),
  'purpose-mismatch': why(
    'de toestemming is voor een ander doel',
    'the permission is for another purpose',
    'toestemming is voor een ander doel',
    'permission is for another purpose',
  ),
  'category-not-covered': why(
    'daar is geen toestemming voor',
    'there is no permission for that',
    'valt niet onder de toestemming',
    'not covered by the permission',
  ),
  'not-necessary': why(
    'dat is hiervoor niet nodig',
    'it is not needed for this',
    'niet nodig voor dit doel',
    'not necessary for this purpose',
  ),
  'mitz-deny': why(
    'in Mitz staat geen ja',
    'there is no yes in Mitz',
    'geen toestemming in Mitz',
    'no permission in Mitz',
  ),
  'mitz-out-of-scope': why(
    'een keuze in Mitz geldt hier niet',
    'a choice in Mitz does not hold here',
    'Mitz gaat niet over deze ontvanger',
    'Mitz is not about this recipient',
  ),
  'consent-source-unavailable': why(
    'wij konden niet opvragen wat u koos',
    'we could not look up what you chose',
    'de bron van toestemming is niet bereikbaar',
    'the source of consent is not available',
  ),
  'onward-sharing': why(
    'wat iemand kreeg, geeft die niet door',
    'what somebody received is not passed on',
    'ontvangen gegevens worden niet doorgegeven',
    'received data are not passed on',
  ),
  'bsn-not-allowed': why(
    'niet iedereen mag dit nummer gebruiken',
    'not everyone may use this number',
    'niet beide partijen mogen het burgerservicenummer gebruiken',
    'not both parties may use the citizen service number',
  ),
  'reidentification-risk': why(
    'iemand zou u kunnen herkennen',
    'somebody might recognise you',
    'niet beoordeeld als anoniem',
    'not assessed as anonymous',
  ),
  'relation-missing': why(
    'het staat niet vast dat deze hulpverlener u helpt',
    'it is not recorded that this professional is helping you',
    'betrokkenheid is niet vastgelegd',
    'involvement is not recorded',
  ),
  'presumed-evidence-missing': why(
    'er is geen verwijzing bekend waar u van weet',
    'no referral is recorded that you know about',
    'geen vastgelegde verwijzing waar de persoon van weet',
    'no recorded referral that the person knows of',
  ),
  'explicit-consent-required': why(
    'daarvoor moeten wij u eerst om toestemming vragen',
    'we have to ask your permission for it first',
    'uitdrukkelijke toestemming nodig',
    'explicit permission needed',
  ),
  'no-applicable-consent': why(
    'daar is geen toestemming voor',
    'there is no permission for that',
    'geen toestemming die dit dekt',
    'no permission that covers this',
  ),
};

/** The next step after a refusal, to the professional who holds the data. */
export const hintTexts: Readonly<Record<MissingPart['hint'], InLanguages>> = {
  'ask-person': text('Vraag de persoon om toestemming.', 'Ask the person for permission.'),
  'record-relation': text(
    'Leg de betrokkenheid van de hulpverlener vast.',
    'Record the involvement of the professional.',
  ),
  'record-referral': text(
    'Leg de verwijzing vast, en dat de persoon ervan weet.',
    'Record the referral, and that the person knows of it.',
  ),
  'complete-evidence': text('Vul het bewijs voor deze grond aan.', 'Complete the evidence for this ground.'),
  'state-basis': text('Vraag de ontvanger naar de grondslag.', 'Ask the recipient for its basis.'),
  'record-birth-date': text('Leg de geboortedatum vast.', 'Record the date of birth.'),
  'repair-record': text('Herstel de vastgelegde keuze.', 'Repair the recorded choice.'),
};

/** The only two answers that a requester gets. */
export const requesterTexts = {
  permit: text('U kunt deze gegevens krijgen', 'You can have this information'),
  notAvailable: text('Deze gegevens zijn niet beschikbaar.', 'This information is not available.'),
} as const;

/** Where a reason is told in other words: whose choice it was, who reads, on which ground. The first that holds. */
interface InCircumstances {
  readonly reason: ReasonCode;
  readonly when: Partial<Pick<DecisionItem, 'givenBy'>> & {
    readonly basis?: BasisCode;
    readonly readers?: readonly Recipient['kind'][];
  };
  readonly words: ReasonText;
}

const around = ['representative', 'close-one'] as const;

/** The words in circumstances that the usual words would not be true in. */
export const wordsInCircumstances: readonly InCircumstances[] = [
  {
    reason: 'self',
    when: { basis: 'representation' },
    words: why(
      'uw vertegenwoordiger mag meelezen',
      'your representative may read along',
      'leest mee als vertegenwoordiger',
      'reads along as a representative',
    ),
  },
  {
    reason: 'grantor-not-entitled',
    when: { readers: around },
    words: why(
      'meelezen mag hier niet zonder meer',
      'reading along is not simply allowed here',
      'niet gerechtigd om mee te lezen, of achtergehouden voor goede hulp',
      'not entitled to read along, or kept back for good care',
    ),
  },
  {
    reason: 'explicit-consent',
    when: { givenBy: 'others' },
    words: why(
      'wie voor u beslist, gaf daar toestemming voor',
      'whoever decides for you gave permission for it',
      'wie voor de persoon beslist, gaf toestemming',
      'whoever decides for the person gave permission',
    ),
  },
  {
    reason: 'explicit-consent',
    when: { givenBy: 'both' },
    words: why(
      'u en wie met u beslist, gaven daar toestemming voor',
      'you and whoever decides with you gave permission for it',
      'de persoon en wie mee beslist, gaven toestemming',
      'the person and whoever decides with them gave permission',
    ),
  },
  ...(['others', 'both'] as const).map((givenBy) => ({
    reason: 'availability-consent' as const,
    when: { givenBy },
    words: why(
      'wie hierover beslist, vond het goed dat dit klaarstaat',
      'whoever decides about it agreed to have it ready',
      'wie erover beslist, vond klaarzetten goed',
      'whoever decides about it agreed to have it ready',
    ),
  })),
  {
    reason: 'objection',
    when: { givenBy: 'others' },
    words: why(
      'wie voor u of met u beslist, zei nee',
      'whoever decides for you or with you said no',
      'wie voor de persoon of mee beslist, maakt bezwaar',
      'whoever decides for the person or with them objects',
    ),
  },
  {
    reason: 'later-general-objection',
    when: { givenBy: 'others' },
    words: why(
      'wie voor u of met u beslist, wil dit daarna niet meer',
      'whoever decides for you or with you no longer wants it',
      'wie voor de persoon of mee beslist, maakte daarna bezwaar',
      'whoever decides for the person or with them objected afterwards',
    ),
  },
  {
    reason: 'absolute-block',
    when: { givenBy: 'others' },
    words: why(
      'wie voor u of met u beslist, wil niets meer delen',
      'whoever decides for you or with you wants nothing to be shared',
      'wie voor de persoon of mee beslist, stopte met alles delen',
      'whoever decides for the person or with them stopped all sharing',
    ),
  },
  {
    reason: 'post-mortem',
    when: { basis: 'consent-in-life' },
    words: why(
      'daar is bij leven toestemming voor gegeven',
      'permission for it was given in life',
      'toestemming bij leven',
      'permission in life',
    ),
  },
];
