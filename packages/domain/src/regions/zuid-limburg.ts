/**
 * Zuid-Limburg: the conversation before the referral, led by trained conversation leaders (*vraagverkenners*).
 */
import { nationalDefaults } from '../region/national-defaults.js';
import { preset, setting, told } from './preset.js';

const source = 'skiprZuidLimburg';
const agreedBy = 'Niet openbaar wie; tien organisaties voor zorg en welzijn begonnen';

/** The preset. */
export const zuidLimburg = preset('zuid-limburg', 'Zuid-Limburg', [
  setting('conversationTiming', 'before-referral', {
    nl: 'Het gesprek komt vóór een verwijzing; elders vaak erna.',
    en: 'The conversation comes before a referral; elsewhere often after it.',
    source,
    agreedBy,
  }),
  setting('seatRoles', nationalDefaults.seatRoles, {
    nl: 'Getrainde vraagverkenners uit de ggz of het sociaal domein leiden het gesprek.',
    en: 'Trained conversation leaders from mental health care or the social domain lead the conversation.',
    source,
    agreedBy,
  }),
  told(source, 'Tien organisaties zijn begonnen.', 'Ten organisations have begun.'),
]);
