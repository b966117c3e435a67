/**
 * Eemland: a transfer table every month, next to a table for consultation every week.
 */
import { nationalDefaults } from '../region/national-defaults.js';
import { preset, setting, told } from './preset.js';

const source = 'skiprUtrecht';
const agreedBy = 'De ggz-aanbieders in Utrecht en Eemland';
const { caseConference, transferTable } = nationalDefaults;

/** The preset. */
export const eemland = preset('eemland', 'Eemland', [
  setting(
    'transferTable',
    { ...transferTable, rhythm: 'monthly' },
    { nl: 'De transfertafel is elke maand.', en: 'The transfer table is held every month.', source, agreedBy },
  ),
  setting(
    'caseConference',
    { ...caseConference, rhythm: 'weekly', minutes: 30, maximumCases: 6 },
    {
      nl: 'Elke week is er overleg: zes casussen in een half uur.',
      en: 'There is a consultation every week: six cases in half an hour.',
      source,
      agreedBy,
    },
  ),
  told(
    source,
    'Op papier staat hoe zorg op- en afschaalt, welke informatie minstens nodig is en wie te bellen is.',
    'It is written down how care is scaled up and down, which information is needed at least, and whom to call.',
  ),
]);
