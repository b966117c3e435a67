/**
 * Names of what a conversation leads to: directions, categories, answers and the hand-over.
 */
import type { Destination, Direction, ReportCategory } from '../exploratory-conversation/directions.js';
import type { GpDecision, PersonView } from '../exploratory-conversation/reasons.js';
import type { HandoverCondition } from '../words/warm-handover.js';
import { entry, type Label } from './label.js';

/** Directions of an advice. */
export const directionLabels: Readonly<Record<Direction, Label>> = {
  'none-needed': entry('geen vervolg nodig', 'no follow-up needed', 'U kunt zelf verder', 'You can go on by yourself'),
  'own-network': entry(
    'eigen kracht en netwerk',
    'own strength and network',
    'Verder met mensen om u heen',
    'Go on with people around you',
  ),
  'support-point': entry(
    'laagdrempelig steunpunt',
    'low-threshold support point',
    'Inloop of steunpunt in de buurt',
    'A drop-in or support point nearby',
  ),
  'social-domain': entry(
    'sociaal domein',
    'social domain',
    'Hulp van de gemeente of welzijn',
    'Help from the municipality or welfare',
  ),
  'primary-care': entry('huisarts / POH-GGZ', 'GP or practice nurse', 'Hulp bij uw huisarts', 'Help at your GP'),
  'ggz-basic': entry(
    'generalistische basis-ggz (gb-ggz)',
    'basic mental health care',
    'Korte behandeling in de ggz',
    'Short treatment in mental health care',
  ),
  'ggz-specialised': entry(
    'gespecialiseerde ggz (g-ggz)',
    'specialised mental health care',
    'Gespecialiseerde behandeling in de ggz',
    'Specialised treatment in mental health care',
  ),
  'case-conference': entry(
    'casusoverleg',
    'case conference',
    'Overleg met meer hulpverleners',
    'Meeting of more professionals',
  ),
  'acute-route': entry('acute ggz', 'acute mental health care', 'Direct hulp', 'Help at once'),
  'follow-up-conversation': entry(
    'vervolggesprek',
    'follow-up conversation',
    'Nog een gesprek',
    'Another conversation',
  ),
};

/** Categories under which outcomes are counted. */
export const reportCategoryLabels: Readonly<Record<ReportCategory, Label>> = {
  'outside-ggz': entry(
    'buiten de ggz',
    'outside mental health care',
    'Hulp buiten de ggz',
    'Help outside mental health care',
  ),
  'ggz-only': entry('alleen ggz', 'mental health care only', 'Hulp in de ggz', 'Help in mental health care'),
  combined: entry('gecombineerd', 'combined', 'Hulp in en buiten de ggz', 'Help in and outside mental health care'),
};

/** Exclusive destinations, for models. */
export const destinationLabels: Readonly<Record<Destination, Label>> = {
  outside: entry(
    'buiten de ggz',
    'outside mental health care',
    'Hulp buiten de ggz',
    'Help outside mental health care',
  ),
  gp: entry('huisarts / POH-GGZ', 'GP or practice nurse', 'Hulp bij uw huisarts', 'Help at your GP'),
  'ggz-basic': entry(
    'generalistische basis-ggz (gb-ggz)',
    'basic mental health care',
    'Korte behandeling in de ggz',
    'Short treatment in mental health care',
  ),
  'ggz-specialised': entry(
    'gespecialiseerde ggz (g-ggz)',
    'specialised mental health care',
    'Gespecialiseerde behandeling in de ggz',
    'Specialised treatment in mental health care',
  ),
  'other-ggz': entry(
    'overige ggz',
    'other mental health care',
    'Andere hulp in de ggz',
    'Other help in mental health care',
  ),
};

/** Decisions of the GP on an advice. */
export const gpDecisionLabels: Readonly<Record<GpDecision, Label>> = {
  'follows-advice': entry(
    'volgt advies',
    'follows the advice',
    'Uw huisarts volgt het advies',
    'Your GP follows the advice',
  ),
  'refers-otherwise': entry(
    'verwijst anders',
    'refers otherwise',
    'Uw huisarts verwijst u ergens anders heen',
    'Your GP refers you somewhere else',
  ),
  'no-referral': entry('verwijst niet', 'no referral', 'Uw huisarts verwijst u niet', 'Your GP does not refer you'),
};

/** What the person thinks of the advice. */
export const personViewLabels: Readonly<Record<PersonView, Label>> = {
  agrees: entry('eens', 'agrees', 'Dit klopt voor mij', 'This is right for me'),
  'agrees-in-part': entry('deels eens', 'agrees in part', 'Dit klopt voor een deel', 'This is partly right for me'),
  disagrees: entry('oneens', 'disagrees', 'Dit klopt niet voor mij', 'This is not right for me'),
};

/** Conditions of a warm hand-over. */
export const handoverConditionLabels: Readonly<Record<HandoverCondition, Label>> = {
  'receiver-accepted': entry(
    'ontvanger neemt aan',
    'receiver accepted',
    'Er is iemand die u helpt',
    'There is someone who helps you',
  ),
  'person-confirmed': entry('persoon akkoord', 'person confirmed', 'U heeft ja gezegd', 'You said yes'),
  'information-sent': entry(
    'informatie verstuurd',
    'information sent',
    'Uw gegevens zijn verstuurd',
    'Your information has been sent',
  ),
  'first-contact-known': entry(
    'eerste contact bekend',
    'first contact known',
    'U weet wanneer u iets hoort',
    'You know when you will hear something',
  ),
  'responsibility-confirmed': entry(
    'verantwoordelijkheid bevestigd',
    'responsibility confirmed',
    'De ander is nu verantwoordelijk',
    'The other is responsible now',
  ),
};
