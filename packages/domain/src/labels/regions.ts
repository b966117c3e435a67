/**
 * Names of the settings that a region chooses.
 */
import type { RegionProfile } from '../region/region-profile.js';
import { entry, type Label } from './label.js';

/** Whether a conversation comes before or after a referral. */
export const conversationTimingLabels: Readonly<Record<RegionProfile['conversationTiming'], Label>> = {
  'before-referral': entry(
    'vóór verwijzing',
    'before referral',
    'Eerst het gesprek, dan de verwijzing',
    'First the conversation, then the referral',
  ),
  'after-referral': entry(
    'na verwijzing',
    'after referral',
    'Eerst de verwijzing, dan het gesprek',
    'First the referral, then the conversation',
  ),
};

/** For whom a conversation is. */
export const entryModeLabels: Readonly<Record<RegionProfile['entryMode'], Label>> = {
  doubt: entry(
    'bij twijfel',
    'in case of doubt',
    'Als niet duidelijk is welke hulp past',
    'When it is not clear which help fits',
  ),
  all: entry(
    'voor iedereen',
    'for everyone',
    'Voor iedereen met psychische klachten',
    'For everyone with mental complaints',
  ),
};

/** The seat of the expert by experience. */
export const experienceExpertSeatLabels: Readonly<Record<RegionProfile['experienceExpertSeat'], Label>> = {
  required: entry('verplicht', 'required', 'Een ervaringsdeskundige is erbij', 'An expert by experience is there'),
  offered: entry(
    'aangeboden',
    'offered',
    'U kunt een ervaringsdeskundige vragen',
    'You can ask for an expert by experience',
  ),
  none: entry('geen', 'none', 'Er is geen ervaringsdeskundige bij', 'No expert by experience is there'),
};

/** How often people meet. */
export const rhythmLabels: Readonly<Record<RegionProfile['transferTable']['rhythm'], Label>> = {
  weekly: entry('wekelijks', 'weekly', 'Elke week', 'Every week'),
  fortnightly: entry('om de week', 'fortnightly', 'Elke twee weken', 'Every two weeks'),
  monthly: entry('maandelijks', 'monthly', 'Elke maand', 'Every month'),
};

/** Whether a case is discussed with or without a name. */
export const caseModeLabels: Readonly<Record<RegionProfile['caseConference']['mode'], Label>> = {
  anonymous: entry('anoniem', 'anonymous', 'Zonder uw naam', 'Without your name'),
  identified: entry('op naam', 'identified', 'Met uw naam', 'With your name'),
};
