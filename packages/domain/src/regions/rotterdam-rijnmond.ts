/**
 * Rotterdam-Rijnmond: everyone with mental complaints, at locations in the neighbourhoods, and a later year for the norm.
 */
import { preset, setting, told } from './preset.js';

/** The preset. */
export const rotterdamRijnmond = preset('rotterdam-rijnmond', 'Rotterdam-Rijnmond', [
  setting('entryMode', 'all', {
    nl: 'Huisartsen spraken af iedereen met mentale vragen naar een locatie van het netwerk te sturen.',
    en: 'GPs agreed to send everyone with mental questions to a location of the network.',
    source: 'skiprRotterdam',
    agreedBy: 'De huisartsen in de regio; welke partijen meer, is niet openbaar',
  }),
  setting('normTargetYear', 2030, {
    nl: 'Het plan van de regio wil in 2030 binnen de norm zijn.',
    en: 'The plan of the region wants to be within the norm in 2030.',
    source: 'skiprRotterdam',
    agreedBy: 'Niet openbaar wie; het regioplan van Rijnmond',
  }),
  setting('socialFirstContactWorkingDays', 5, {
    nl: 'Het sociaal domein neemt in principe dezelfde week contact op.',
    en: 'The social domain makes contact in principle in the same week.',
    source: 'parnassia',
    agreedBy: 'Niet openbaar wie; beschreven door Parnassia Groep',
    remark: 'Vijf werkdagen is onze lezing van dezelfde week.',
  }),
  told('skiprRotterdam', 'Er komen elf locaties in wijken.', 'There will be eleven locations in neighbourhoods.'),
  told(
    'skiprRotterdam',
    'De gemeenten betalen de stoel van het sociaal domein, deels uit tijdelijk geld.',
    'The municipalities pay for the seat of the social domain, partly from temporary money.',
  ),
  told(
    'nzaRotterdam',
    'Aan de transfertafel zaten zes ggz-aanbieders en een verzekeraar, voor wie daar verzekerd is.',
    'Six mental health providers and an insurer sat at the transfer table, for those whom it insures.',
  ),
  told(
    'nzaRotterdam',
    'Een actuele, opgeschoonde lijst is een voorwaarde.',
    'A current list that has been cleaned is a condition.',
  ),
]);
