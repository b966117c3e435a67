/**
 * Names of the reasons that the processes ask for.
 */
import type { AttendanceDeviation } from '../exploratory-conversation/appointment.js';
import type {
  ExclusionGround,
  GpDeviationReason,
  LapseReason,
  MissingItem,
  RedirectReason,
  RedirectTarget,
  ReplanReason,
  ReturnReason,
  SecondConversationReason,
  WithdrawReason,
} from '../exploratory-conversation/reasons.js';
import type { CaseReturnReason } from '../words/case-return-reason.js';
import type { DeclineReason } from '../words/decline-reason.js';
import type { OfferCloseReason } from '../words/offer-close-reason.js';
import { entry, type Label } from './label.js';

/** Why a receiver says no. */
export const declineReasonLabels: Readonly<Record<DeclineReason, Label>> = {
  'no-capacity': entry('geen plek', 'no capacity', 'Er is geen plek', 'There is no place'),
  'outside-expertise': entry(
    'buiten expertise',
    'outside expertise',
    'Zij bieden deze hulp niet',
    'They do not offer this help',
  ),
  'exclusion-criterion': entry(
    'uitsluitcriterium',
    'exclusion criterion',
    'Zij helpen deze groep niet',
    'They do not help this group',
  ),
  'not-contracted': entry(
    'geen contract',
    'not contracted',
    'Uw verzekeraar heeft geen contract',
    'Your insurer has no contract',
  ),
  'region-limit': entry(
    'buiten regio',
    'outside the region',
    'Zij werken niet in uw regio',
    'They do not work in your region',
  ),
  'needs-more-information': entry(
    'meer informatie nodig',
    'needs more information',
    'Zij willen meer weten',
    'They want to know more',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why a direct route fits better than a conversation. */
export const exclusionGroundLabels: Readonly<Record<ExclusionGround, Label>> = {
  'monodisciplinary-clear': entry(
    'enkelvoudige ggz-vraag',
    'clear question for one discipline',
    'Eén soort hulp is genoeg',
    'One kind of help is enough',
  ),
  'older-person': entry(
    'ouderen',
    'older people',
    'Er is een aparte weg voor ouderen',
    'There is a separate route for older people',
  ),
  youth: entry('jeugd', 'youth', 'Er is een aparte weg voor jongeren', 'There is a separate route for young people'),
  reregistration: entry(
    'heraanmelding',
    're-registration',
    'U was hier al eerder in zorg',
    'You were in care here before',
  ),
  'crucial-function': entry(
    'cruciale functie',
    'crucial function',
    'Er is bijzondere zorg nodig',
    'Special care is needed',
  ),
  'acute-or-subacute': entry('acuut of subacuut', 'acute or subacute', 'Er is snel hulp nodig', 'Help is needed soon'),
};

/** Why a request goes another way. */
export const redirectReasonLabels: Readonly<Record<RedirectReason, Label>> = {
  'monodisciplinary-clear': entry(
    'enkelvoudige ggz-vraag',
    'clear question for one discipline',
    'Een directe verwijzing past beter',
    'A direct referral fits better',
  ),
  'older-person': entry(
    'ouderen',
    'older people',
    'Een directe verwijzing past beter',
    'A direct referral fits better',
  ),
  youth: entry('jeugd', 'youth', 'Een directe verwijzing past beter', 'A direct referral fits better'),
  reregistration: entry(
    'heraanmelding',
    're-registration',
    'Een directe verwijzing past beter',
    'A direct referral fits better',
  ),
  'crucial-function': entry(
    'cruciale functie',
    'crucial function',
    'Een directe verwijzing past beter',
    'A direct referral fits better',
  ),
  'acute-or-subacute': entry('acuut of subacuut', 'acute or subacute', 'Er is snel hulp nodig', 'Help is needed soon'),
  'target-group-not-met': entry(
    'buiten doelgroep',
    'outside the target group',
    'Dit gesprek is voor andere vragen',
    'This conversation is for other questions',
  ),
  'single-domain-sufficient': entry(
    'één domein volstaat',
    'one domain is enough',
    'Eén hulpverlener is genoeg',
    'One professional is enough',
  ),
  'duplicate-request': entry(
    'dubbele aanvraag',
    'duplicate request',
    'Er loopt al een aanvraag',
    'There already is a request',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Where a redirected request goes. */
export const redirectTargetLabels: Readonly<Record<RedirectTarget, Label>> = {
  gp: entry('huisarts', 'GP', 'Uw huisarts helpt u verder', 'Your GP helps you further'),
  'ggz-direct': entry(
    'ggz, directe verwijzing',
    'mental health care, direct referral',
    'Direct naar de ggz',
    'Straight to mental health care',
  ),
  social: entry('sociaal domein', 'social domain', 'Hulp van gemeente of welzijn', 'Help from municipality or welfare'),
  'support-point': entry(
    'laagdrempelig steunpunt',
    'low-threshold support point',
    'Inloop of steunpunt in de buurt',
    'A drop-in or support point nearby',
  ),
  'social-prescribing': entry(
    'welzijn op recept',
    'social prescribing',
    'Iets doen in de buurt',
    'Something to do nearby',
  ),
  youth: entry('jeugdhulp', 'youth care', 'Hulp voor jongeren', 'Help for young people'),
  acute: entry('acute ggz', 'acute mental health care', 'Direct hulp', 'Help at once'),
};

/** Why a request goes back to the requester. */
export const returnReasonLabels: Readonly<Record<ReturnReason, Label>> = {
  'insufficient-information': entry(
    'informatie ontbreekt',
    'information missing',
    'We missen nog iets',
    'Something is still missing',
  ),
};

/** What is missing from a request. */
export const missingItemLabels: Readonly<Record<MissingItem, Label>> = {
  question: entry('hulpvraag', 'question of the person', 'Uw vraag in uw woorden', 'Your question in your words'),
  'entry-assessment': entry(
    'beoordeling of een gesprek past',
    'entry assessment',
    'Of een gesprek past',
    'Whether a conversation fits',
  ),
  'person-agreement': entry(
    'instemming van de persoon',
    'agreement of the person',
    'Of u het gesprek wilt',
    'Whether you want the conversation',
  ),
  'contact-details': entry('contactgegevens', 'contact details', 'Hoe wij u bereiken', 'How we can reach you'),
  other: entry('anders', 'other', 'Iets anders', 'Something else'),
};

/** Why a process stops at the wish of the person. */
export const withdrawReasonLabels: Readonly<Record<WithdrawReason, Label>> = {
  'not-stated': entry('niet genoemd', 'not stated', 'Geen reden nodig', 'No reason needed'),
  'withdrawn-by-person': entry('persoon stopt', 'stopped by the person', 'U bent gestopt', 'You stopped'),
  'withdrawn-by-requester': entry(
    'aanvrager trekt in, namens de persoon',
    'withdrawn by the requester on behalf of the person',
    'Uw huisarts stopt de aanvraag voor u',
    'Your GP stops the request for you',
  ),
  'consent-withdrawn': entry(
    'toestemming ingetrokken',
    'consent withdrawn',
    'U wilt niet meer delen',
    'You no longer want to share',
  ),
  deceased: entry('overleden', 'deceased', 'Overleden', 'Deceased'),
};

/** Why a request lapses. */
export const lapseReasonLabels: Readonly<Record<LapseReason, Label>> = {
  unreachable: entry('niet bereikt', 'unreachable', 'We konden u niet bereiken', 'We could not reach you'),
  'repeated-no-show': entry(
    'herhaald niet verschenen',
    'repeated no-show',
    'U was er een paar keer niet',
    'You were not there a few times',
  ),
};

/** Why a new date is needed. */
export const replanReasonLabels: Readonly<Record<ReplanReason, Label>> = {
  'person-asked': entry(
    'op verzoek van de persoon',
    'the person asked',
    'U vroeg om een andere datum',
    'You asked for another date',
  ),
  'seat-fell-away': entry(
    'deelnemer valt uit',
    'a seat fell away',
    'Een hulpverlener kan niet',
    'A professional cannot come',
  ),
  'place-fell-away': entry('locatie valt uit', 'the place fell away', 'De plek is niet vrij', 'The place is not free'),
  'no-show': entry('niet verschenen', 'no-show', 'Niet iedereen was er', 'Not everyone was there'),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why a second conversation is held. */
export const secondConversationReasonLabels: Readonly<Record<SecondConversationReason, Label>> = {
  'more-time-needed': entry('meer tijd nodig', 'more time needed', 'Er was meer tijd nodig', 'More time was needed'),
  'other-expertise-needed': entry(
    'andere deskundigheid nodig',
    'other expertise needed',
    'Iemand anders kan beter meedenken',
    'Someone else can help to think',
  ),
  'close-one-joins': entry(
    'naaste sluit aan',
    'a close one joins',
    'Iemand die u kent komt mee',
    'Someone you know comes along',
  ),
  'person-asked': entry('op verzoek van de persoon', 'the person asked', 'U vroeg erom', 'You asked for it'),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** Why the GP decides otherwise than advised. */
export const gpDeviationReasonLabels: Readonly<Record<GpDeviationReason, Label>> = {
  'person-prefers-otherwise': entry(
    'persoon wil iets anders',
    'the person prefers otherwise',
    'U wilt iets anders',
    'You want something else',
  ),
  'situation-changed': entry(
    'situatie veranderd',
    'the situation changed',
    'Uw situatie is veranderd',
    'Your situation has changed',
  ),
  'other-view': entry(
    'andere inschatting',
    'another view',
    'Uw huisarts denkt er anders over',
    'Your GP sees it differently',
  ),
  other: entry('anders', 'other', 'Andere reden', 'Another reason'),
};

/** How a conversation differed from the seats that were asked. */
export const attendanceDeviationLabels: Readonly<Record<AttendanceDeviation, Label>> = {
  'seat-absent': entry('stoel leeg', 'seat empty', 'Een plek aan tafel bleef leeg', 'A seat at the table stayed empty'),
  'alternative-seat': entry(
    'andere invulling',
    'filled otherwise',
    'Iemand anders zat op die plek',
    'Someone else took that seat',
  ),
};

/** Why an offer ends without a move. */
export const offerCloseReasonLabels: Readonly<Record<OfferCloseReason, Label>> = {
  'no-answer': entry('geen antwoord', 'no answer', 'Zij gaven geen antwoord', 'They gave no answer'),
  'not-selected': entry('niet gekozen', 'not selected', 'Een andere plek is gekozen', 'Another place was chosen'),
  'declined-by-person': entry(
    'persoon wil niet',
    'declined by the person',
    'U wilde deze plek niet',
    'You did not want this place',
  ),
  'place-withdrawn': entry(
    'plek vervallen',
    'place withdrawn',
    'De plek is er niet meer',
    'The place is no longer there',
  ),
  'no-place-found': entry('geen plek', 'no place found', 'Er is geen plek gevonden', 'No place was found'),
};

/** Why a question goes back to who submitted it. */
export const caseReturnReasonLabels: Readonly<Record<CaseReturnReason, Label>> = {
  'question-unclear': entry(
    'vraag onduidelijk',
    'question unclear',
    'De vraag is nog niet duidelijk',
    'The question is not clear yet',
  ),
  'not-tried-first': entry(
    'eerst zelf proberen',
    'try first',
    'Eerst iets anders proberen',
    'Try something else first',
  ),
  'other-table': entry('andere tafel', 'other table', 'Een ander overleg past beter', 'Another meeting fits better'),
  'acute-or-subacute': entry('acuut of subacuut', 'acute or subacute', 'Er is snel hulp nodig', 'Help is needed soon'),
  other: entry('anders', 'other', 'Een andere weg past beter', 'Another way fits better'),
};
