/**
 * The words of the page about what a region agreed.
 */
import type { Language } from '@mgn/domain/labels';

export interface RegionTexts {
  readonly title: string;
  readonly lead: (region: string) => string;
  readonly compare: string;
  readonly first: string;
  readonly second: string;
  readonly show: string;
  readonly here: (region: string) => string;
  readonly defaults: string;
  readonly unknown: string;
  readonly unknownAdvice: string;
  readonly same: string;
  readonly differs: (count: number) => string;
  readonly differsNone: string;
  readonly agrees: (count: number) => string;
  readonly national: (count: number) => string;
  readonly nationalLead: string;
  readonly topic: string;
  readonly who: string;
  readonly source: string;
  readonly someOrganisation: string;
  readonly since: (day: string, by: string) => string;
  readonly facts: (region: string) => string;
  readonly factsLead: string;
  readonly honest: string;
  readonly changes: string;
  readonly changesText: string;
}

export const regionTexts: Readonly<Record<Language, RegionTexts>> = {
  nl: {
    title: 'Welke afspraken gelden hier?',
    lead: (region) => `Zo werkt ${region}, naast een andere regio of naast wat geldt als een regio niets afspreekt.`,
    compare: 'Vergelijk twee regio’s',
    first: 'Eerste regio',
    second: 'Tweede regio',
    show: 'Toon de verschillen',
    here: (region) => `${region} (dit netwerk)`,
    defaults: 'Als een regio niets afspreekt',
    unknown: 'Deze regio kennen wij niet.',
    unknownAdvice: 'Kies er een uit de lijst.',
    same: 'U koos twee keer dezelfde. Kies een andere regio om verschillen te zien.',
    differs: (count) => (count === 1 ? 'Eén verschil' : `${count} verschillen`),
    differsNone: 'Op geen enkel onderwerp is er een verschil.',
    agrees: (count) => (count === 1 ? 'Eén onderwerp is hetzelfde' : `${count} onderwerpen zijn hetzelfde`),
    national: (count) => `${count} onderwerpen liggen landelijk vast`,
    nationalLead: 'Hierin mag geen regio afwijken.',
    topic: 'Onderwerp',
    who: 'Wie bepaalt dit',
    source: 'Bron',
    someOrganisation: 'een organisatie die wij niet bij naam kennen',
    since: (day, by) => `sinds ${day}, afgesproken door ${by}`,
    facts: (region) => `Wat er over ${region} openbaar is`,
    factsLead: 'Alleen wat in openbare teksten staat. Waar niets openbaar is, staat hier niets.',
    honest:
      'De gegevens van andere regio’s zijn gelezen uit openbare teksten en kunnen verouderd zijn. Alleen de regio zelf kan zeggen wat er nu geldt.',
    changes: 'Als een afspraak verandert',
    changesText:
      'Een nieuwe afspraak geldt vanaf een datum. Wie dan al in een traject zit, houdt de afspraken van het begin, tenzij de nieuwe beter zijn voor deze persoon.',
  },
  en: {
    title: 'Which agreements hold here?',
    lead: (region) =>
      `How ${region} works, beside another region or beside what holds where a region agrees on nothing.`,
    compare: 'Compare two regions',
    first: 'First region',
    second: 'Second region',
    show: 'Show the differences',
    here: (region) => `${region} (this network)`,
    defaults: 'Where a region agrees on nothing',
    unknown: 'We do not know this region.',
    unknownAdvice: 'Choose one from the list.',
    same: 'You chose the same one twice. Choose another region to see differences.',
    differs: (count) => (count === 1 ? 'One difference' : `${count} differences`),
    differsNone: 'There is no difference on any topic.',
    agrees: (count) => (count === 1 ? 'One topic is the same' : `${count} topics are the same`),
    national: (count) => `${count} topics are fixed nationally`,
    nationalLead: 'No region may differ on these.',
    topic: 'Topic',
    who: 'Who decides this',
    source: 'Source',
    someOrganisation: 'an organisation that we do not know by name',
    since: (day, by) => `since ${day}, agreed by ${by}`,
    facts: (region) => `What is public about ${region}`,
    factsLead: 'Only what stands in public texts. Where nothing is public, nothing stands here.',
    honest:
      'What stands here about other regions was read from public texts and can be out of date. Only the region itself can say what holds now.',
    changes: 'When an agreement changes',
    changesText:
      'A new agreement holds from a date. Whoever is on their way by then keeps the agreements of the beginning, unless the new ones are better for this person.',
  },
};
