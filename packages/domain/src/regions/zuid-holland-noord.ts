/**
 * Zuid-Holland Noord: somebody of the social domain together with a practice nurse (*POH-GGZ*).
 */
import { nationalDefaults } from '../region/national-defaults.js';
import { preset, setting, told } from './preset.js';

const source = 'transmuralis';
const { seatRoles } = nationalDefaults;

/** The preset. */
export const zuidHollandNoord = preset('zuid-holland-noord', 'Zuid-Holland Noord', [
  setting(
    'seatRoles',
    { ...seatRoles, 'mh-professional': [...seatRoles['mh-professional'], 'primary-care-mh-practitioner'] },
    {
      nl: 'Bij het gesprek zijn iemand uit het sociaal domein en een POH-GGZ.',
      en: 'Somebody of the social domain and a practice nurse are at the conversation.',
      source,
      agreedBy: 'Niet openbaar wie; het plan van de thematafel Mentaal Welbevinden, beschreven door Transmuralis',
      remark: 'Dat een ggz-professional de stoel ook mag vullen, is onze lezing.',
    },
  ),
  told(
    source,
    'Aan een casuïstiektafel denken anderen mee over een vraag, of nemen die over.',
    'At a table for cases others think along about a question, or take it over.',
  ),
]);
