/**
 * Amsterdam: a network without a building, for doubt about the domain.
 */
import { preset, setting, told } from './preset.js';

const source = 'elaa';
const agreedBy = 'Niet openbaar wie; beschreven door Elaa';

/** The preset. */
export const amsterdam = preset('amsterdam', 'Amsterdam', [
  setting('locations', [], {
    nl: 'Het netwerk heeft geen eigen plek.',
    en: 'The network has no place of its own.',
    source,
    agreedBy,
  }),
  setting('entryMode', 'doubt', {
    nl: 'Het gesprek is er bij twijfel over welk domein past.',
    en: 'The conversation is there for doubt about which domain fits.',
    source,
    agreedBy,
  }),
  setting('experienceExpertSeat', 'offered', {
    nl: 'Een ervaringsdeskundige kan erbij zijn.',
    en: 'An expert by experience can be there.',
    source,
    agreedBy,
  }),
  told(source, 'Andere deskundigheid komt erbij op verzoek.', 'Other expertise joins on request.'),
  told(
    source,
    'Het casusoverleg heet optioneel; of de regio het houdt, staat er niet.',
    'The case conference is called optional; whether the region holds it is not said.',
  ),
]);
