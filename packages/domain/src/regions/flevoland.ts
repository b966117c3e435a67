/**
 * Flevoland: one professional of any of three kinds, and the social domain may ask for a conversation.
 */
import { nationalDefaults } from '../region/national-defaults.js';
import { preset, setting } from './preset.js';

const source = 'planFlevoland';
const agreedBy = 'De partijen van het regioplan IZA Flevoland';

/** The preset. */
export const flevoland = preset('flevoland', 'Flevoland', [
  setting('requiredSeats', [['mh-professional', 'social-domain-professional', 'experience-expert']], {
    nl: 'Eén professional van drie soorten is genoeg bij het gesprek.',
    en: 'One professional of any of three kinds is enough at the conversation.',
    source,
    agreedBy,
    remark: 'Welke drie soorten, is onze lezing van het plan.',
  }),
  setting('requesterRoles', [...nationalDefaults.requesterRoles, 'social-domain-professional'], {
    nl: 'Ook het sociaal domein kan een gesprek aanbieden.',
    en: 'The social domain can offer a conversation as well.',
    source,
    agreedBy,
    remark: 'Dat aanbieden hier aanvragen betekent, is onze lezing.',
  }),
]);
