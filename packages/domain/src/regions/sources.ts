/**
 * The public texts that the presets are read from: where each stands, and since when it has been public.
 */
import { PlainDate } from '../calendar/plain-date.js';

/** How exactly the day on which a text appeared is known; `undated` texts are dated by the day on which we had read them. */
export type Precision = 'month' | 'year' | 'undated';

/** One public text. `publicSince` is the last day of the period in which it appeared: it was public then at the latest. */
export interface RegionSource {
  readonly title: string;
  readonly url: string;
  readonly publicSince: PlainDate;
  readonly precision: Precision;
}

/** The end of the month in which the undated texts had been read. */
const read = '2026-04-30';

/** The texts. */
export const regionSources = {
  amstelland: source(
    'Amstelland Zorg, for general practitioners',
    'https://amstellandzorg.nl/kennisbank/ggz/het-verkennend-gesprek',
  ),
  elaa: source(
    'Elaa on Amsterdam',
    'https://elaa.nl/actueel/46-ggz/1685-mentale-gezondheidsnetwerken-wat-zijn-het-en-hoe-is-elaa-betrokken',
  ),
  skiprRotterdam: source(
    'Skipr on Rotterdam, January 2025',
    'https://www.skipr.nl/nieuws/regio-rotterdam-krijgt-elf-mentale-gezondheidsnetwerken/',
    '2025-01-31',
    'month',
  ),
  parnassia: source(
    'Parnassia Groep, April 2024',
    'https://www.parnassiagroep.nl/wie-we-zijn/nieuws/-/financiering-voor-verkennend-gesprek-geregeld',
    '2024-04-30',
    'month',
  ),
  nzaRotterdam: source(
    'NZa magazine, May 2020, on the transfer table of Rotterdam',
    'https://magazines.nza.nl/nza-magazines/2020/05/weet-wie-op-je-wachtlijst-staat',
    '2020-05-31',
    'month',
  ),
  skiprZuidLimburg: source(
    'Skipr on Zuid-Limburg, June 2024',
    'https://www.skipr.nl/nieuws/tien-zorg-en-welzijnsorganisaties-in-zuid-limburg-zijn-gestart-met-het-verkennend-gesprek/',
    '2024-06-30',
    'month',
  ),
  transmuralis: source(
    'Transmuralis on Zuid-Holland Noord',
    'https://transmuralis.nl/nieuws/1192-voortgang-transformatieplan-het-mentaal-gezondheidsnetwerk-zhn',
  ),
  planFlevoland: source(
    'Regional plan Flevoland, 2023',
    'https://flever.nl/wp-content/uploads/2024/01/Regioplan_IZA_Flevoland_ZorgzaamFlevoland2023.pdf',
    '2023-12-31',
    'year',
  ),
  breburg: source(
    'GGz Breburg on its centres',
    'https://www.denederlandseggz.nl/thema/mentale-gezondheid/cli%C3%ABnten-geven-mentaal-gezondheidscentrum-een-8-7',
  ),
  skiprUtrecht: source(
    'Skipr on the providers of Utrecht',
    'https://www.skipr.nl/nieuws/utrechtse-ggz-aanbieders-werken-samen-aan-terugdringen-wachtlijsten/',
  ),
  ineenMiddenHolland: source(
    'InEen on Midden-Holland',
    'https://ineen.nl/uit-de-praktijk/elkaars-gezicht-kennen-leidt-tot-betere-samenwerking/',
  ),
  purmerend: source(
    'Mental health centre Purmerend, March 2024',
    'https://hzwhuisartsenzorg.nl/nieuws/mentaal-gezondheidscentrum-in-purmerend-update-maart-2024/',
    '2024-03-31',
    'month',
  ),
  skiprGelderland: source(
    'Skipr on Gelderland, February 2026',
    'https://www.skipr.nl/nieuws/vier-transformatieplannen-goedgekeurd-voor-gelders-mentaal-gezondheidsnetwerk/',
    '2026-02-28',
    'month',
  ),
  skiprApeldoorn: source(
    'Skipr on the transfer table of Apeldoorn and Zutphen',
    'https://www.skipr.nl/nieuws/pilot-transfertafel-succesvol-in-wegwerken-wachtlijsten-ggz/',
  ),
} as const satisfies Readonly<Record<string, RegionSource>>;

/** The key of a text. */
export type RegionSourceKey = keyof typeof regionSources;

function source(title: string, url: string, publicSince = read, precision: Precision = 'undated'): RegionSource {
  return { title, url, publicSince: PlainDate.parse(publicSince), precision };
}
