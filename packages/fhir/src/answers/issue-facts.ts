/**
 * What every issue tells: which rule stands behind it, which word FHIR has for it, what is the matter and what to do.
 *
 * Texts never quote the input.
 */
import type { IssueCode } from '../issue-codes.js';
import type { FhirRuleId } from './rules.js';

/** The codes of FHIR (`issue-type`) that ours are put under. */
export type FhirIssueType =
  | 'business-rule'
  | 'code-invalid'
  | 'conflict'
  | 'duplicate'
  | 'extension'
  | 'forbidden'
  | 'incomplete'
  | 'informational'
  | 'invalid'
  | 'invariant'
  | 'not-found'
  | 'not-supported'
  | 'processing'
  | 'required'
  | 'structure'
  | 'suppressed'
  | 'too-costly'
  | 'too-long'
  | 'value';

/** What an issue tells: `says` is what is the matter, `do` what the sender can do. */
export interface IssueTexts {
  readonly says: { readonly nl: string; readonly en: string };
  readonly do: { readonly nl: string; readonly en: string };
}

/** What one code stands for. */
export interface IssueFacts extends IssueTexts {
  readonly rule: FhirRuleId;
  readonly type: FhirIssueType;
  /** What it tells at an element, by the name of the element, where that can be told better. */
  readonly at?: Readonly<Record<string, IssueTexts>>;
}

const nothingToDo = { nl: 'U hoeft niets te doen.', en: 'Nothing needs to be done.' };
const asFhirR4 = { nl: 'Stuur het bericht als FHIR R4.', en: 'Send the message as FHIR R4.' };
const correctAndResend = {
  nl: 'Herstel dit en stuur het bericht opnieuw.',
  en: 'Correct this and send the message again.',
};
const networkAsks = {
  nl: 'De coördinator vraagt dit na. Stuur het een volgende keer mee.',
  en: 'The coordinator will ask. Send it along next time.',
};

const error = (
  rule: FhirRuleId,
  type: FhirIssueType,
  nl: string,
  en: string,
  what: IssueFacts['do'] = correctAndResend,
): IssueFacts => ({ rule, type, says: { nl, en }, do: what });

const warning = (
  rule: FhirRuleId,
  type: FhirIssueType,
  nl: string,
  en: string,
  what: IssueFacts['do'] = nothingToDo,
): IssueFacts => ({ rule, type, says: { nl, en }, do: what });

const toldAt = (facts: IssueFacts, at: NonNullable<IssueFacts['at']>): IssueFacts => ({ ...facts, at });

/** The table, by code. Codes are stable; texts may change. */
export const issueFacts: Readonly<Record<IssueCode, IssueFacts>> = {
  // The door
  'malformed-json': error('FHIR-001', 'invalid', 'Dit is geen geldige JSON.', 'This is not valid JSON.'),
  limit: error(
    'FHIR-002',
    'too-costly',
    'Het bericht is te groot of te diep.',
    'The message is too large or too deep.',
    { nl: 'Stuur het in kleinere delen.', en: 'Send it in smaller parts.' },
  ),
  'forbidden-key': error(
    'FHIR-002',
    'structure',
    'Een sleutel met deze naam nemen wij niet aan.',
    'We do not take a key of this name.',
    { nl: 'Laat de sleutel weg.', en: 'Leave the key out.' },
  ),
  'too-many-issues': warning(
    'FHIR-002',
    'incomplete',
    'Er zijn meer meldingen dan hier staan.',
    'There are more issues than are listed here.',
  ),
  'wrong-resource-type': error(
    'FHIR-001',
    'structure',
    'Dit is niet het soort resource dat hier hoort.',
    'This is not the kind of resource that belongs here.',
    asFhirR4,
  ),
  'fhir-version': error(
    'FHIR-001',
    'not-supported',
    'Dit is een andere versie van FHIR dan R4.',
    'This is another version of FHIR than R4.',
    asFhirR4,
  ),

  // Structure
  required: error(
    'FHIR-003',
    'required',
    'Hier ontbreekt iets dat verplicht is.',
    'Something required is missing here.',
  ),
  'type-invalid': error(
    'FHIR-003',
    'structure',
    'De waarde heeft niet het juiste type of aantal.',
    'The value does not have the right type or number.',
  ),
  'invalid-value': error('FHIR-003', 'value', 'De waarde kan niet.', 'The value is not possible.'),
  'too-long': error('FHIR-003', 'too-long', 'De tekst is te lang.', 'The text is too long.', {
    nl: 'Kort de tekst in.',
    en: 'Shorten the text.',
  }),
  'unknown-element': warning(
    'FHIR-003',
    'structure',
    'FHIR R4 kent dit element niet; het blijft bewaard.',
    'FHIR R4 does not know this element; it is kept.',
  ),
  'empty-value': warning('FHIR-003', 'value', 'Een lege waarde telt als afwezig.', 'An empty value counts as absent.'),
  'code-invalid': error(
    'FHIR-004',
    'code-invalid',
    'Deze code staat niet in de verplichte lijst.',
    'This code is not in the required list.',
  ),
  'code-unknown': warning(
    'FHIR-004',
    'code-invalid',
    'Deze code kennen wij niet; hij blijft bewaard.',
    'We do not know this code; it is kept.',
  ),
  'ambiguous-code': error(
    'FHIR-004',
    'conflict',
    'Twee codes uit één lijst spreken elkaar tegen.',
    'Two codes of one list contradict each other.',
  ),
  'unsupported-modifier': error(
    'FHIR-005',
    'extension',
    'Dit verandert de betekenis op een manier die wij niet kennen.',
    'This changes the meaning in a way that we do not know.',
  ),
  'invalid-date': error(
    'FHIR-006',
    'value',
    'Deze datum bestaat niet, of een tijdstip heeft geen tijdzone.',
    'This date does not exist, or a moment has no offset.',
  ),

  // References and bundles
  'bad-reference': error(
    'FHIR-007',
    'not-found',
    'Deze verwijzing leidt nergens heen, of naar het verkeerde soort.',
    'This reference leads nowhere, or to the wrong kind.',
  ),
  'ambiguous-reference': error(
    'FHIR-007',
    'conflict',
    'Deze verwijzing kan naar twee resources wijzen.',
    'This reference could mean two resources.',
  ),
  cycle: error('FHIR-007', 'invariant', 'Verwijzingen vormen een kring.', 'References form a circle.'),
  'reference-outside': warning(
    'FHIR-007',
    'not-found',
    'Deze verwijzing wijst naar iets dat niet is meegestuurd.',
    'This reference points to something that was not sent along.',
  ),
  'duplicate-id': warning(
    'FHIR-007',
    'duplicate',
    'Twee resources hebben hetzelfde id; beide blijven bewaard.',
    'Two resources have the same id; both are kept.',
  ),
  'bad-bundle': toldAt(
    error(
      'FHIR-008',
      'structure',
      'Deze bundel is geen geldige transactie met één aanmelding.',
      'This bundle is not a valid transaction with one referral.',
    ),
    {
      fullUrl: {
        says: {
          nl: 'Een eerdere entry heeft dezelfde fullUrl; een verwijzing kan naar beide wijzen.',
          en: 'An earlier entry has the same fullUrl; a reference could mean either.',
        },
        do: {
          nl: 'Geef elke entry een eigen fullUrl, bijvoorbeeld urn:uuid: met een nieuwe UUID.',
          en: 'Give each entry a fullUrl of its own, for example urn:uuid: with a new UUID.',
        },
      },
      request: {
        says: { nl: 'Deze entry heeft geen request.', en: 'This entry has no request.' },
        do: {
          nl: 'Zet request erbij, met method POST en het soort resource als url.',
          en: 'Add request, with method POST and the kind of resource as url.',
        },
      },
      method: {
        says: { nl: 'Een aanmelding kent alleen POST en PUT.', en: 'A referral knows only POST and PUT.' },
        do: { nl: 'Stuur de entry met method POST.', en: 'Send the entry with method POST.' },
      },
      url: {
        says: { nl: 'De url past niet bij de resource.', en: 'The url does not fit the resource.' },
        do: { nl: 'Zet het soort resource als url.', en: 'Put the kind of resource as url.' },
      },
      type: {
        says: { nl: 'Deze bundel is geen transactie.', en: 'This bundle is not a transaction.' },
        do: { nl: 'Stuur Bundle.type transaction.', en: 'Send Bundle.type transaction.' },
      },
    },
  ),
  'several-requests': error(
    'FHIR-008',
    'invariant',
    'Er staat meer dan één aanmelding in deze transactie.',
    'There is more than one referral in this transaction.',
    { nl: 'Stuur elke aanmelding in een eigen transactie.', en: 'Send each referral in a transaction of its own.' },
  ),
  'subject-mismatch': error(
    'FHIR-009',
    'invariant',
    'Niet alles gaat over dezelfde persoon of dezelfde aanmelding.',
    'Not everything is about the same person or the same referral.',
  ),

  // Identifiers
  'identifier-invalid': warning(
    'FHIR-010',
    'value',
    'Dit nummer klopt niet; wij bewaren het en gebruiken het niet.',
    'This number is not right; we keep it and do not use it.',
    { nl: 'Controleer het nummer.', en: 'Check the number.' },
  ),
  'identifier-conflict': error(
    'FHIR-010',
    'conflict',
    'Er staan twee verschillende nummers van één soort.',
    'There are two different numbers of one kind.',
  ),
  'no-identifier': warning(
    'FHIR-010',
    'incomplete',
    'Er staat geen nummer bij waaraan dit te herkennen is.',
    'There is no identifier by which this can be recognised.',
  ),

  // The referral
  'ended-since': warning(
    'FHIR-019',
    'business-rule',
    'Deze aanmelding kwam eerder binnen, en het gesprek is sindsdien beëindigd. Er loopt nu niets, en dit bericht begint niets.',
    'This referral came in before, and the conversation has ended since. Nothing runs now, and this message begins nothing.',
    {
      nl: 'Lees hoe het eindigde. Is er opnieuw hulp nodig? Stuur dan een nieuwe aanmelding, met een eigen nummer en datum.',
      en: 'Read how it ended. Is help needed again? Then send a new referral, with a number and a date of its own.',
    },
  ),
  'earlier-request': toldAt(
    warning(
      'FHIR-019',
      'duplicate',
      'U meldde deze persoon, of iemand met dezelfde naam en geboortedatum, eerder aan. Deze aanmelding komt er los naast te staan; de eerdere is niet gewijzigd.',
      'You referred this person, or somebody of the same name and date of birth, before. This referral stands beside it; the earlier one was not changed.',
      {
        nl: 'Is het dezelfde vraag? Trek dan een van de twee in, of spreek met de coördinator af welke geldt.',
        en: 'Is it the same question? Then withdraw one of the two, or agree with the coordinator which of them counts.',
      },
    ),
    {
      identifier: {
        says: {
          nl: 'U stuurde eerder een andere aanmelding met dit nummer. Deze komt er los naast te staan; de eerdere is niet gewijzigd.',
          en: 'You sent another referral with this number before. This one stands beside it; the earlier one was not changed.',
        },
        do: {
          nl: 'Is dit een verbetering? Trek dan de eerdere aanmelding in, of spreek met de coördinator af welke geldt.',
          en: 'Is this a correction? Then withdraw the earlier referral, or agree with the coordinator which of them counts.',
        },
      },
    },
  ),
  'status-unexpected': warning(
    'FHIR-017',
    'business-rule',
    'De status past niet bij een nieuwe aanmelding; hij blijft bewaard.',
    'The status does not fit a new referral; it is kept.',
  ),
  'request-ended': error(
    'FHIR-017',
    'business-rule',
    'Deze aanmelding is al beëindigd of ingetrokken.',
    'This referral has ended or was withdrawn.',
  ),
  'not-requested': error(
    'FHIR-017',
    'business-rule',
    'Dit is een concept of voorstel, geen aanmelding.',
    'This is a draft or a proposal, not a referral.',
    { nl: 'Stuur het zodra het een opdracht is.', en: 'Send it once it is an order.' },
  ),
  'task-missing': warning(
    'FHIR-017',
    'incomplete',
    'Er is geen Task bij de aanmelding.',
    'There is no Task with the referral.',
  ),
  'status-reason-missing': warning(
    'FHIR-017',
    'incomplete',
    'Er staat niet bij waarom dit is geëindigd.',
    'It does not say why this ended.',
  ),
  'unknown-business-status': warning(
    'FHIR-017',
    'code-invalid',
    'De voortgang is in onze woorden niet bekend; de status van de Task telt.',
    'The progress is not known in our words; the status of the Task counts.',
  ),
  'unexpected-transition': warning(
    'FHIR-018',
    'business-rule',
    'Deze stap hoort niet bij de toegestane stappen.',
    'This step is not one of the allowed steps.',
  ),
  'acute-route-first': error(
    'FHIR-014',
    'business-rule',
    'Bij acuut gevaar is een verkennend gesprek niet de weg.',
    'In acute danger an exploratory conversation is not the way.',
    {
      nl: 'Bel nu de acute dienst (bij levensgevaar 112). Meld opnieuw aan als de acute hulp is geregeld.',
      en: 'Phone the acute service now (112 in danger of life). Refer again once acute help is arranged.',
    },
  ),
  'service-not-stated': warning(
    'FHIR-004',
    'incomplete',
    'Er staat niet bij dat om een verkennend gesprek wordt gevraagd.',
    'It does not say that an exploratory conversation is asked for.',
    networkAsks,
  ),
  'service-not-supported': error(
    'FHIR-004',
    'not-supported',
    'Om deze dienst kan hier niet worden gevraagd.',
    'This service cannot be asked for here.',
  ),
  'entry-unknown': warning(
    'FHIR-012',
    'incomplete',
    'Er staat niet bij of een verkennend gesprek past.',
    'It does not say whether an exploratory conversation fits.',
    networkAsks,
  ),
  'agreement-unknown': warning(
    'FHIR-012',
    'incomplete',
    'Er staat niet bij of de persoon het gesprek wil.',
    'It does not say whether the person wants the conversation.',
    networkAsks,
  ),
  'no-own-words': warning(
    'FHIR-013',
    'incomplete',
    'De vraag staat er niet in de woorden van de persoon.',
    "The question is not there in the person's own words.",
    networkAsks,
  ),
  'no-mental-health-reason': warning(
    'FHIR-012',
    'business-rule',
    'Geen van de gecodeerde klachten is psychisch of sociaal.',
    'None of the coded complaints is psychological or social.',
    networkAsks,
  ),
  'priority-not-used': warning(
    'FHIR-011',
    'informational',
    'Wij kennen geen spoed binnen het gesprek; de prioriteit blijft bewaard.',
    'We know no urgency within the conversation; the priority is kept.',
  ),
  'requester-unknown': warning(
    'FHIR-015',
    'incomplete',
    'Er staat niet bij wie de aanvrager is.',
    'It does not say who the requester is.',
  ),
  'performer-other': warning(
    'FHIR-015',
    'business-rule',
    'De aanmelding noemt een andere uitvoerder dan het netwerk.',
    'The referral names another performer than the network.',
  ),
  'owner-other': warning(
    'FHIR-015',
    'business-rule',
    'De Task noemt een andere behandelaar dan het netwerk.',
    'The Task names another handler than the network.',
  ),
  'old-date': warning(
    'FHIR-016',
    'business-rule',
    'De aanmelding is lang voor ontvangst geschreven; de klok start bij ontvangst.',
    'The referral was written long before receipt; the clock starts on receipt.',
  ),
  'future-date': warning(
    'FHIR-016',
    'business-rule',
    'De aanmelding is gedateerd na ontvangst; de klok start bij ontvangst.',
    'The referral is dated after receipt; the clock starts on receipt.',
  ),
  'no-date': warning(
    'FHIR-016',
    'incomplete',
    'De aanmelding heeft geen datum; de klok start bij ontvangst.',
    'The referral has no date; the clock starts on receipt.',
  ),
  'youth-route': warning(
    'FHIR-022',
    'business-rule',
    'De persoon is jonger dan 18 jaar. Een verkennend gesprek is voor volwassenen.',
    'The person is younger than 18. An exploratory conversation is for adults.',
    {
      nl: 'Verwijs liever direct: de jeugdhulp van de gemeente, of de huisarts. Bel bij acuut gevaar de crisisdienst, of 112 bij levensgevaar. De aanmelding is wel aangenomen.',
      en: 'Better refer directly: youth care of the municipality, or the GP. In acute danger phone the crisis service, or 112 in danger of life. The referral was taken in all the same.',
    },
  ),
  'person-deceased': warning(
    'FHIR-012',
    'business-rule',
    'Volgens het bericht is de persoon overleden.',
    'According to the message the person has died.',
    networkAsks,
  ),
  'no-contact-details': warning(
    'FHIR-012',
    'incomplete',
    'Er staat geen telefoonnummer of e-mailadres bij.',
    'There is no phone number or e-mail address.',
    networkAsks,
  ),
  'more-than-used': warning(
    'FHIR-011',
    'informational',
    'Er staat meer dan wij gebruiken; de rest blijft bewaard.',
    'There is more than we use; the rest is kept.',
  ),
  'consent-not-used': warning(
    'FHIR-021',
    'informational',
    'De meegestuurde toestemming blijft bewaard en geeft nog niets vrij.',
    'The consent that was sent along is kept and opens nothing yet.',
  ),
  'narrative-dropped': warning(
    'FHIR-020',
    'suppressed',
    'Opmaak met script of vreemde elementen is weggelaten.',
    'Markup with script or foreign elements was left out.',
  ),
  'effect-not-stated': error(
    'FHIR-023',
    'incomplete',
    'Hier staat niet of iets mag of niet mag.',
    'It does not say whether this is permitted or denied.',
  ),
  'provisions-too-deep': error(
    'FHIR-024',
    'structure',
    'Uitzonderingen staan hier te diep in elkaar.',
    'Exceptions are nested too deep here.',
  ),
  'not-in-profile': error(
    'FHIR-024',
    'structure',
    'Dit element hoort niet in dit profiel.',
    'This element does not belong in this profile.',
  ),
  'permits-everyone': error(
    'FHIR-025',
    'business-rule',
    'Deze toestemming zou voor iedereen gelden.',
    'This permission would be for everyone.',
  ),
  'consent-incomplete': error(
    'FHIR-025',
    'incomplete',
    'Hier ontbreekt iets dat een toestemming moet noemen.',
    'Something that a permission has to name is missing here.',
  ),
  'consent-contradicts': error(
    'FHIR-027',
    'conflict',
    'De aanvulling en de elementen zeggen niet hetzelfde.',
    'The extension and the elements do not say the same.',
  ),
  'other-consent': error(
    'FHIR-026',
    'not-supported',
    'Deze toestemming gaat niet over het delen van gegevens.',
    'This consent is not about sharing data.',
  ),
  'not-a-notification': error(
    'FHIR-028',
    'not-supported',
    'Dit is geen bericht van Mitz.',
    'This is no notification of Mitz.',
  ),
  'audit-contradicts': error(
    'FHIR-027',
    'conflict',
    'De aanvulling en de elementen van deze regel zeggen niet hetzelfde.',
    'The extension and the elements of this record do not say the same.',
  ),
};
