/**
 * What people in the demo come with, in their own words, and what was agreed. Invented, like the people.
 */
import type { Direction, LifeDomain } from '@mgn/domain';

/** Who carries out an agreement: the person, somebody close, or one of the two at the table. */
export type Owner = 'person' | 'close-one' | 'ggz' | 'social';

/** One story: question, what helps, where life pinches, and where it can go. */
export interface DemoStory {
  readonly question: string;
  /** The question as it stands in the report. */
  readonly asked: string;
  readonly strengths: string;
  readonly tried: string | null;
  readonly lifeDomains: readonly LifeDomain[];
  readonly directions: readonly [Direction, ...Direction[]];
  readonly agreements: readonly (readonly [what: string, owner: Owner])[];
}

/** Every story. */
export const demoStories: readonly [DemoStory, ...DemoStory[]] = [
  {
    question: 'Sinds ik mijn werk kwijt ben, kom ik de deur niet meer uit. De rekeningen durf ik niet open te maken.',
    asked: 'Ik wil mijn post weer durven openen en overdag iets te doen hebben.',
    strengths: 'Een vriend komt elke week langs. Vroeger repareerde hij fietsen voor de hele straat.',
    tried: 'Drie gesprekken met de POH-GGZ.',
    lifeDomains: ['finances', 'work-and-education', 'mental-health'],
    directions: ['social-domain', 'primary-care'],
    agreements: [
      ['Samen de post openen en op volgorde leggen', 'social'],
      ['Een keer meedoen in de fietswerkplaats', 'person'],
    ],
  },
  {
    question: 'Ik slaap al maanden slecht en ben bang voor alles. Mijn huis is eigenlijk te duur geworden.',
    asked: 'Ik wil weer een nacht doorslapen en weten of ik hier kan blijven wonen.',
    strengths: 'Een zus belt elke dag. Tekenen geeft rust.',
    tried: null,
    lifeDomains: ['housing', 'mental-health', 'finances'],
    directions: ['ggz-basic', 'social-domain'],
    agreements: [
      ['Gesprekken over angst en slapen', 'ggz'],
      ['Uitzoeken of er huurtoeslag mogelijk is', 'social'],
    ],
  },
  {
    question:
      'Na de scheiding zie ik de kinderen weinig. Ik ben steeds boos of verdrietig en weet niet hoe het verder moet.',
    asked: 'Ik wil een rustig huis voor als de kinderen er zijn.',
    strengths: 'De kinderen en zijn volkstuin. Hij kookt graag voor anderen.',
    tried: 'Een paar gesprekken met de huisarts.',
    lifeDomains: ['domestic-relations', 'mental-health', 'social-network'],
    directions: ['social-domain', 'own-network'],
    agreements: [
      ['Gesprek over de omgang met de kinderen', 'social'],
      ['Elke week een avond naar de volkstuin', 'person'],
    ],
  },
  {
    question: 'Ik zorg voor mijn moeder en mijn zoon tegelijk. Ik ben op. Soms huil ik de hele dag.',
    asked: 'Ik wil niet alles alleen doen.',
    strengths: 'Ze weet goed wat haar moeder nodig heeft. De buren springen bij.',
    tried: 'Ziekmelding op het werk, twee weken rust.',
    lifeDomains: ['social-network', 'mental-health', 'physical-health'],
    directions: ['social-domain', 'support-point'],
    agreements: [
      ['Een rooster maken voor de zorg voor moeder', 'social'],
      ['Kennismaken met andere mantelzorgers', 'person'],
    ],
  },
  {
    question: 'Ik ben vaak somber en drink dan te veel. Mijn baas zegt dat het zo niet langer kan.',
    asked: 'Ik wil minder drinken en mijn werk houden.',
    strengths: 'Hij is trots op zijn werk. Zijn broer drinkt niet en wil helpen.',
    tried: 'Zelf gestopt, drie weken volgehouden.',
    lifeDomains: ['substance-use', 'mental-health', 'work-and-education'],
    directions: ['ggz-specialised', 'own-network'],
    agreements: [
      ['Behandeling voor somberheid en drinken', 'ggz'],
      ['Met zijn broer afspreken in het weekend', 'close-one'],
    ],
  },
  {
    question: 'Sinds het ongeluk durf ik niet meer te rijden. Ik zit alleen thuis en denk er steeds aan.',
    asked: 'Ik wil weer durven rijden en mensen zien.',
    strengths: 'Haar hond. Ze zong in een koor.',
    tried: null,
    lifeDomains: ['mental-health', 'social-network', 'time-use'],
    directions: ['ggz-specialised', 'social-domain'],
    agreements: [
      ['Behandeling voor de angst na het ongeluk', 'ggz'],
      ['Iemand rijdt mee naar het koor', 'social'],
    ],
  },
  {
    question: 'Ik ben nieuw in het dorp en spreek niemand. De dagen duren lang en mijn hoofd staat niet stil.',
    asked: 'Ik wil mensen leren kennen.',
    strengths: 'Ze spreekt vier talen en bakt brood.',
    tried: 'Een taalgroep, die stopte.',
    lifeDomains: ['social-network', 'community-participation', 'time-use'],
    directions: ['own-network', 'support-point'],
    agreements: [
      ['Samen naar het dorpshuis', 'social'],
      ['Een keer binnenlopen bij het herstelhuis', 'person'],
    ],
  },
  {
    question: 'Er zijn te veel dingen tegelijk: geld, mijn rug, en het gevoel dat ik faal. Ik kom nergens aan toe.',
    asked: 'Ik wil één ding tegelijk doen en weten wat eerst komt.',
    strengths: 'Hij houdt van lijstjes. Zijn dochter helpt met de computer.',
    tried: 'Fysiotherapie en twee gesprekken met de POH-GGZ.',
    lifeDomains: ['finances', 'physical-health', 'mental-health'],
    directions: ['primary-care', 'social-domain'],
    agreements: [
      ['Een plan voor de schulden maken', 'social'],
      ['Drie gesprekken over piekeren', 'ggz'],
    ],
  },
  {
    question: 'Ik hoor mezelf schreeuwen tegen mijn kinderen en schrik daarvan. Zo wil ik niet zijn.',
    asked: 'Ik wil rustig blijven, ook als het druk is.',
    strengths: 'Ze ziet het zelf aankomen. Haar moeder woont dichtbij.',
    tried: null,
    lifeDomains: ['domestic-relations', 'mental-health'],
    directions: ['ggz-basic', 'own-network'],
    agreements: [
      ['Gesprekken over boosheid', 'ggz'],
      ['De kinderen eten op woensdag bij oma', 'close-one'],
    ],
  },
  {
    question: 'Na het overlijden van mijn man lukt het huishouden niet meer. Ik eet slecht en zie niemand.',
    asked: 'Ik wil weer samen met iemand eten.',
    strengths: 'Ze speelde jaren kaart. De kerk is dichtbij.',
    tried: 'Een rouwgroep, die te ver weg was.',
    lifeDomains: ['basic-adl', 'social-network', 'mental-health'],
    directions: ['social-domain', 'support-point'],
    agreements: [
      ['Aanschuiven bij de eettafel', 'social'],
      ['Kaarten op donderdag', 'person'],
    ],
  },
  {
    question: 'Ik pieker over de huur en over mijn verblijf. Overdag heb ik niets te doen.',
    asked: 'Ik wil werk dat bij mij past, en rust in mijn hoofd.',
    strengths: 'Hij was kleermaker en leert snel Nederlands.',
    tried: 'Gesprek bij de gemeente over werk.',
    lifeDomains: ['finances', 'work-and-education', 'mental-health'],
    directions: ['social-domain', 'ggz-basic'],
    agreements: [
      ['Een proefweek in het naaiatelier', 'social'],
      ['Gesprekken over spanning, met een tolk', 'ggz'],
    ],
  },
  {
    question: 'Het gaat best, maar ik wil graag eens met iemand op een rij zetten wat ik kan doen.',
    asked: 'Ik wil weten wat er in mijn buurt is.',
    strengths: 'Hij loopt elke ochtend met een groepje.',
    tried: null,
    lifeDomains: ['time-use', 'community-participation'],
    directions: ['none-needed'],
    agreements: [],
  },
];
