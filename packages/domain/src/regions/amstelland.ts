/**
 * Amstelland: an expert by experience has a seat as standard, and the conversation is for doubt.
 */
import { preset, setting, told } from './preset.js';

const source = 'amstelland';
const agreedBy = 'Niet openbaar wie; beschreven door Amstelland Zorg';

/** The preset. */
export const amstelland = preset('amstelland', 'Amstelland', [
  setting('experienceExpertSeat', 'required', {
    nl: 'Een ervaringsdeskundige zit standaard aan tafel.',
    en: 'An expert by experience sits at the table as standard.',
    source,
    agreedBy,
    remark: 'Dat "standaard" hier verplicht betekent, is onze lezing.',
  }),
  setting('entryMode', 'doubt', {
    nl: 'Het gesprek is er onder meer bij twijfel tussen basis- en gespecialiseerde ggz.',
    en: 'The conversation is there, among others, for doubt between basic and specialised mental health care.',
    source,
    agreedBy,
  }),
  told(
    source,
    'Ook als huisartsenzorg niet genoeg is, sociale problemen meespelen of de persoon iets anders wil dan de hulpverlener.',
    'Also when primary care is not enough, social problems play a part, or the person wants something else than the professional.',
  ),
  told(
    source,
    'Het gesprek is geen weg langs de wachtlijst; overbrugging in het sociaal domein kan wel.',
    'The conversation is no way past the waiting list; bridging in the social domain is possible.',
  ),
]);
