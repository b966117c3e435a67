/**
 * Midden-Holland: two to four cases in half an hour online, every week.
 */
import { nationalDefaults } from '../region/national-defaults.js';
import { preset, setting, told } from './preset.js';

const source = 'ineenMiddenHolland';

/** The preset. */
export const middenHolland = preset('midden-holland', 'Midden-Holland', [
  setting(
    'caseConference',
    { ...nationalDefaults.caseConference, rhythm: 'weekly', minutes: 30, maximumCases: 4 },
    {
      nl: 'Elke week is er een half uur online overleg over twee tot vier casussen.',
      en: 'Every week there is half an hour of online consultation on two to four cases.',
      source,
      agreedBy: 'Niet openbaar wie; beschreven door InEen',
      remark: 'Of zonder naam wordt overlegd, zegt deze bron niet: dat is onze standaard.',
    },
  ),
  told(
    source,
    'Huisarts, POH-GGZ, ggz, gemeente, sociaal domein en de regionale patiëntenorganisatie doen mee.',
    'GP, practice nurse, mental health care, municipality, social domain and the regional patient organisation take part.',
  ),
]);
