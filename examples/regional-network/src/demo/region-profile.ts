/**
 * What the demo region has agreed, as a region writes it: only what differs from the defaults or has to be filled in.
 */
import { organisationId } from './ids.js';

/** The settings of *Rivierenrand*, for `parseRegionProfile`. */
export const demoRegionProfile = {
  id: 'rivierenrand',
  version: 3,
  validFrom: '2026-07-01',
  displayName: 'Rivierenrand',
  locations: [
    'Wijkhuis De Linge, Tiel',
    'Huis van de Stad, Culemborg',
    'Dorpshuis De Kers, Geldermalsen',
    'Wijkhuis Waalkade, Zaltbommel',
  ],
  networkHolder: organisationId('hagen'),
  contractHolder: organisationId('hagen'),
  networkOffice: organisationId('netwerkbureau'),
  maximumMinutes: 75,
  conversationGuide: [
    'Wat brengt u hier, in uw eigen woorden?',
    'Wat gaat goed, en wie of wat helpt u?',
    'Waar wilt u als eerste iets aan veranderen?',
    'Wie mag daarbij helpen, en wie niet?',
  ],
  deviations: [
    {
      key: 'maximumMinutes',
      since: '2026-07-01',
      agreedBy: 'Stuurgroep Rivierenrand',
      reason: 'Het netwerk plant op twee vaste ochtenden; na vijf kwartier begint het volgende gesprek.',
    },
  ],
} as const;

const { deviations: _notAgreedYet, maximumMinutes: _asTheDefaults, ...agreedBefore } = demoRegionProfile;

/** What held in *Rivierenrand* before: no agreement of its own on how long a conversation may take. Oldest first. */
export const demoEarlierProfiles = [{ ...agreedBefore, version: 2, validFrom: '2025-01-01' }] as const;
