/**
 * The words of the request form.
 */
import type { Language } from '@mgn/domain/labels';

/** What the form says. */
export interface ReferTexts {
  readonly title: string;
  readonly lead: string;
  readonly yes: string;
  readonly no: string;
  readonly danger: string;
  readonly dangerHint: string;
  readonly stopTitle: string;
  readonly stopText: string;
  /** The same for a draft, and for a request that was given back: that one is still there. */
  readonly stopTextOpen: string;
  stillOpen(number: string): string;
  readonly recordDanger: string;
  readonly who: string;
  readonly name: string;
  readonly birthDate: string;
  readonly birthDateHint: string;
  readonly birthDateKnown: (known: string) => string;
  readonly phone: string;
  readonly municipality: string;
  readonly municipalityNone: string;
  readonly bsnHint: string;
  readonly fit: string;
  readonly whatPlays: string;
  readonly plays: readonly [string, string, string];
  readonly ground: string;
  readonly optional: string;
  readonly grounds: readonly (readonly [string, string])[];
  readonly groundHint: string;
  readonly ownWords: string;
  readonly question: string;
  readonly questionHint: string;
  readonly more: string;
  readonly tried: string;
  readonly practical: string;
  readonly agreement: string;
  readonly agrees: string;
  readonly beforehand: string;
  readonly beforehandChoices: readonly (readonly [string, string, string])[];
  readonly send: string;
  readonly saveDraft: string;
  readonly then: string;
  readonly thenItems: (targetDays: number, boundDays: number) => readonly string[];
  readonly stay: string;
  readonly stayElsewhere: string;
  readonly missingName: string;
  readonly missingBirthDate: string;
  readonly missingPhone: string;
  readonly noSuchBirthDate: string;
  readonly wrongBirthDate: string;
  readonly wrongPhone: string;
  readonly missingDanger: string;
  readonly wrongMunicipality: string;
  readonly wrongEntry: string;
  readonly wrongBeforehand: string;
  readonly personStays: string;
  readonly practice: string;
  readonly practiceHint: string;
  readonly practiceNone: string;
  readonly missingPractice: string;
  readonly minor: string;
  readonly minorAcute: string;
  readonly tooYoung: string;
  readonly tooYoungError: string;
  readonly tooYoungStop: string;
  readonly minorConfirm: string;
  readonly minorUnconfirmed: string;
  readonly returned: string;
  readonly returnedIntro: string;
}

/** Both languages. */
export const referTexts: Readonly<Record<Language, ReferTexts>> = {
  nl: {
    title: 'Aanmelden voor een verkennend gesprek',
    lead: 'Vijf vragen. U hoeft geen diagnose in te vullen.',
    yes: 'Ja',
    no: 'Nee',
    danger: '1. Is er nu gevaar of grote haast?',
    dangerHint: 'Bij ja gaat de aanmelding niet door. Bel direct de crisisdienst, of 112 bij levensgevaar.',
    stopTitle: 'Bel nu de crisisdienst',
    stopText:
      'Deze aanmelding gaat niet door. Er is niets opgeslagen. Bel direct de crisisdienst, of 112 bij levensgevaar.',
    stopTextOpen: 'Bel direct de crisisdienst, of 112 bij levensgevaar. Wat u nu invulde, is niet verstuurd.',
    stillOpen: (number) =>
      `Aanmelding ${number} staat nog open. Hebt u gebeld? Leg dan vast dat er gevaar is. Daarmee stopt de aanmelding.`,
    recordDanger: 'Leg het gevaar vast en stop deze aanmelding',
    who: '2. Over wie gaat het?',
    name: 'Naam',
    birthDate: 'Geboortedatum',
    birthDateHint: 'Dag, maand en jaar.',
    birthDateKnown: (known) => `Bekend is: ${known}. Vul de hele datum in als u die weet.`,
    phone: 'Telefoon om af te spreken',
    municipality: 'Gemeente',
    municipalityNone: 'Kies een gemeente',
    bsnHint: 'Het burgerservicenummer is hier niet nodig. Het gaat niet mee naar het sociaal domein.',
    fit: '3. Past een verkennend gesprek?',
    whatPlays: 'Wat speelt er?',
    plays: [
      'Psychische klachten',
      'Problemen op andere gebieden, zoals geld, wonen, werk of relaties',
      'Hulp uit één hoek is waarschijnlijk niet genoeg',
    ],
    ground: 'Is een van deze punten waar?',
    optional: 'Niet verplicht',
    grounds: [
      ['geen', 'Geen van deze punten'],
      ['monodisciplinary-clear', 'De vraag is duidelijk alleen ggz'],
      ['reregistration', 'De persoon was kort geleden al bij deze ggz-aanbieder'],
      ['older-person', 'De persoon hoort bij de ouderenpsychiatrie'],
      ['youth', 'De persoon is jonger dan 18 jaar'],
      ['crucial-function', 'De persoon heeft een cruciale ggz-functie nodig'],
    ],
    groundHint: 'Dan kunt u beter direct verwijzen. U mag toch aanmelden.',
    ownWords: '4. Wat vraagt de persoon zelf?',
    question: 'In zijn of haar eigen woorden',
    questionHint: 'Eén of twee zinnen. Geen diagnose, geen namen van anderen.',
    more: 'Iets toevoegen voor het gesprek',
    tried: 'Wat is al geprobeerd?',
    practical: 'Praktisch: tolk, vervoer, niet alleen durven komen',
    agreement: '5. Akkoord van de persoon',
    agrees: 'De persoon wil dit gesprek en weet dat ik aanmeld.',
    beforehand: 'Wat mogen de deelnemers vooraf lezen?',
    beforehandChoices: [
      [
        'niets',
        'Niets. De persoon vertelt het zelf.',
        'Naam, telefoon en de antwoorden bij vraag 3 gaan naar de coördinator.',
      ],
      [
        'vraag',
        'Alleen de eigen vraag.',
        'De ggz-professional en de professional sociaal domein lezen vraag 4. Dat mag 12 maanden, tenzij de persoon stopt.',
      ],
      ['vraag-en-geprobeerd', 'Ook wat al is geprobeerd.', 'Zij lezen vraag 4 en wat u daar toevoegde.'],
    ],
    send: 'Meld aan',
    saveDraft: 'Bewaar als concept',
    then: 'Wat er daarna gebeurt',
    thenItems: (target, bound) => [
      'De coördinator bekijkt de aanmelding en belt de persoon.',
      `Wij streven naar een gesprek binnen ${target} dagen. Uiterlijk binnen ${bound} dagen.`,
      'De persoon leest het advies. De huisarts krijgt het als de persoon dat toestaat.',
      'De huisarts beslist over een verwijzing.',
    ],
    stay: 'U blijft verantwoordelijk, tot een ander bevestigt dat die het overneemt.',
    stayElsewhere: 'De huisarts blijft verantwoordelijk, tot een ander bevestigt dat die het overneemt.',
    missingName: 'Vul de naam van de persoon in',
    missingBirthDate: 'Vul de geboortedatum in, met dag, maand en jaar',
    missingPhone: 'Vul een telefoonnummer in om af te spreken',
    noSuchBirthDate: 'Deze geboortedatum bestaat niet. Kijk dag, maand en jaar na',
    wrongBirthDate: 'Controleer de geboortedatum: vanaf 1900 en niet na vandaag',
    wrongPhone: 'Controleer het telefoonnummer: minstens zes cijfers, zonder woorden',
    missingDanger: 'Geef aan of er nu gevaar is',
    wrongMunicipality: 'Kies een gemeente uit de lijst',
    wrongEntry: 'Kruis opnieuw aan wat er speelt',
    wrongBeforehand: 'Kies opnieuw wat de deelnemers vooraf mogen lezen',
    personStays: 'U kunt niet zien wat het netwerk al weet. Klopt dat nog? Laat deze velden dan leeg.',
    practice: 'Huisartsenpraktijk van de persoon',
    practiceHint:
      'De huisarts blijft verantwoordelijk en beslist over een verwijzing. De praktijk ziet naam, telefoon en de antwoorden bij vraag 3 en 4.',
    practiceNone: 'Kies een huisartsenpraktijk',
    missingPractice: 'Kies de huisartsenpraktijk van de persoon',
    minor:
      'De persoon is jonger dan 18 jaar. Een verkennend gesprek is voor volwassenen. Voor jongeren is er een aparte weg: de jeugdhulp van de gemeente, bijvoorbeeld via het wijkteam. Bent u geen huisarts? Overleg dan ook met de huisarts. U mag toch aanmelden. De coördinator ziet dat het om een jongere gaat en kan een andere route kiezen.',
    minorAcute: 'Is er acuut gevaar? Bel dan direct de crisisdienst, of 112 bij levensgevaar.',
    tooYoung:
      'De persoon is jonger dan 16 jaar. Dan beslissen ouders of voogd mee over het delen van gegevens. Dat kan hier niet: deze aanmelding gaat niet door. Ga naar de jeugdhulp van de gemeente, bijvoorbeeld via het wijkteam. Bent u geen huisarts? Overleg dan ook met de huisarts.',
    tooYoungError: 'De persoon is jonger dan 16 jaar. Kies de weg voor jongeren, of controleer de geboortedatum',
    tooYoungStop: 'Stop deze aanmelding op de pagina van de zaak',
    minorConfirm: 'Ik weet dat de persoon jonger is dan 18 jaar en meld toch aan.',
    minorUnconfirmed: 'De persoon is jonger dan 18 jaar. Bevestig dat u toch wilt aanmelden',
    returned: 'De coördinator vraagt om aanvulling',
    returnedIntro: 'Vul aan wat er mist en meld opnieuw aan. De termijn loopt door vanaf de eerste aanmelding.',
  },
  en: {
    title: 'Request an exploratory conversation',
    lead: 'Five questions. You do not need to enter a diagnosis.',
    yes: 'Yes',
    no: 'No',
    danger: '1. Is there danger now, or great urgency?',
    dangerHint: 'If yes, this request stops. Call the crisis service at once, or 112 if a life is at risk.',
    stopTitle: 'Call the crisis service now',
    stopText:
      'This request stops here. Nothing was saved. Call the crisis service at once, or 112 if a life is at risk.',
    stopTextOpen: 'Call the crisis service at once, or 112 if a life is at risk. What you filled in now was not sent.',
    stillOpen: (number) =>
      `Request ${number} is still open. Did you call? Then record that there is danger. This stops the request.`,
    recordDanger: 'Record the danger and stop this request',
    who: '2. Who is it about?',
    name: 'Name',
    birthDate: 'Date of birth',
    birthDateHint: 'Day, month and year.',
    birthDateKnown: (known) => `Known: ${known}. Enter the whole date if you know it.`,
    phone: 'Phone number to make an appointment',
    municipality: 'Municipality',
    municipalityNone: 'Choose a municipality',
    bsnHint: 'The citizen service number is not needed here. It does not go to the social domain.',
    fit: '3. Does an exploratory conversation fit?',
    whatPlays: 'What is going on?',
    plays: [
      'Psychological complaints',
      'Problems in other areas, such as money, housing, work or relationships',
      'Help from one side alone is probably not enough',
    ],
    ground: 'Is one of these true?',
    optional: 'Optional',
    grounds: [
      ['geen', 'None of these'],
      ['monodisciplinary-clear', 'The question is clearly for mental health care alone'],
      ['reregistration', 'The person was with this mental health provider a short time ago'],
      ['older-person', 'The person belongs to old-age psychiatry'],
      ['youth', 'The person is younger than 18'],
      ['crucial-function', 'The person needs a crucial mental health function'],
    ],
    groundHint: 'Then it is better to refer directly. You may still send this request.',
    ownWords: '4. What does the person ask?',
    question: 'In their own words',
    questionHint: 'One or two sentences. No diagnosis, no names of other people.',
    more: 'Add something for the conversation',
    tried: 'What was tried already?',
    practical: 'Practical: interpreter, transport, not daring to come alone',
    agreement: '5. Agreement of the person',
    agrees: 'The person wants this conversation and knows that I send this request.',
    beforehand: 'What may the participants read beforehand?',
    beforehandChoices: [
      [
        'niets',
        'Nothing. The person will tell it.',
        'Name, phone and the answers to question 3 go to the coordinator.',
      ],
      [
        'vraag',
        'Only their own question.',
        'The mental health professional and the social worker read question 4. For 12 months, unless the person stops it.',
      ],
      ['vraag-en-geprobeerd', 'Also what was tried.', 'They read question 4 and what you added there.'],
    ],
    send: 'Send the request',
    saveDraft: 'Save as draft',
    then: 'What happens next',
    thenItems: (target, bound) => [
      'The coordinator looks at the request and calls the person.',
      `We aim for a conversation within ${target} days. Within ${bound} days at the latest.`,
      'The person reads the advice. The GP gets it when the person permits that.',
      'The GP decides about a referral.',
    ],
    stay: 'You stay responsible until someone else confirms taking over.',
    stayElsewhere: 'The GP stays responsible until someone else confirms taking over.',
    missingName: "Enter the person's name",
    missingBirthDate: 'Enter the date of birth, with day, month and year',
    missingPhone: 'Enter a phone number to make an appointment',
    noSuchBirthDate: 'This date of birth does not exist. Check day, month and year',
    wrongBirthDate: 'Check the date of birth: from 1900 on and not after today',
    wrongPhone: 'Check the phone number: at least six digits, without words',
    missingDanger: 'Say whether there is danger now',
    wrongMunicipality: 'Choose a municipality of the list',
    wrongEntry: 'Tick again what is going on',
    wrongBeforehand: 'Choose again what the participants may read beforehand',
    personStays: 'You cannot see what the network knows already. Is it still right? Then leave these fields empty.',
    practice: "The person's GP practice",
    practiceHint:
      'The GP stays responsible and decides about a referral. The practice sees name, phone and the answers to questions 3 and 4.',
    practiceNone: 'Choose a GP practice',
    missingPractice: "Choose the person's GP practice",
    minor:
      'The person is younger than 18. An exploratory conversation is for adults. There is a separate route for young people: youth care of the municipality, for example through the neighbourhood team. If you are not the GP, consult the GP as well. You may still send this request. The coordinator sees that it is about a young person and can choose another route.',
    minorAcute: 'Is there acute danger? Then call the crisis service at once, or 112 if a life is at risk.',
    tooYoung:
      'The person is younger than 16. Then parents or a guardian decide along about sharing information. That is not possible here: this request does not go on. Go to youth care of the municipality, for example through the neighbourhood team. If you are not the GP, consult the GP as well.',
    tooYoungError: 'The person is younger than 16. Choose the route for young people, or check the date of birth',
    tooYoungStop: 'Stop this request on the page of the case',
    minorConfirm: 'I know that the person is younger than 18, and still send this request.',
    minorUnconfirmed: 'The person is younger than 18. Confirm that you still want to send this request',
    returned: 'The coordinator asks for more',
    returnedIntro: 'Add what is missing and send the request again. The clock keeps running from the first request.',
  },
};
