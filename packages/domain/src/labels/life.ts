/**
 * Names of the areas of a life: life domains, positive health, and what people look for help with.
 */
import type { LifeDomain } from '../words/life-domain.js';
import type { Need } from '../words/need.js';
import type { PositiveHealthDimension } from '../words/positive-health.js';
import { entry, type Label } from './label.js';

/** Life domains. */
export const lifeDomainLabels: Readonly<Record<LifeDomain, Label>> = {
  finances: entry('financiën', 'finances', 'Geld', 'Money'),
  'work-and-education': entry('werk en opleiding', 'work and education', 'Werk en school', 'Work and school'),
  'time-use': entry('tijdsbesteding', 'use of time', 'Uw dag', 'Your day'),
  housing: entry('huisvesting', 'housing', 'Wonen', 'Your home'),
  'domestic-relations': entry('huiselijke relaties', 'domestic relations', 'Thuis en familie', 'Home and family'),
  'mental-health': entry('geestelijke gezondheid', 'mental health', 'Hoe u zich voelt', 'How you feel'),
  'physical-health': entry('lichamelijke gezondheid', 'physical health', 'Uw lichaam', 'Your body'),
  'substance-use': entry('middelengebruik', 'substance use', 'Alcohol en drugs', 'Alcohol and drugs'),
  'basic-adl': entry('basale ADL', 'basic activities of daily living', 'Voor uzelf zorgen', 'Looking after yourself'),
  'instrumental-adl': entry(
    'instrumentele ADL',
    'instrumental activities of daily living',
    'Zaken regelen in huis',
    'Running your home',
  ),
  'social-network': entry('sociaal netwerk', 'social network', 'Mensen om u heen', 'People around you'),
  'community-participation': entry(
    'maatschappelijke participatie',
    'community participation',
    'Meedoen',
    'Taking part',
  ),
  justice: entry('justitie', 'justice', 'Politie en justitie', 'Police and courts'),
};

/** Dimensions of positive health. */
export const positiveHealthLabels: Readonly<Record<PositiveHealthDimension, Label>> = {
  'bodily-functions': entry('lichaamsfuncties', 'bodily functions', 'Mijn lichaam', 'My body'),
  'mental-wellbeing': entry(
    'mentaal welbevinden',
    'mental wellbeing',
    'Mijn gevoelens en gedachten',
    'My feelings and thoughts',
  ),
  meaningfulness: entry('zingeving', 'meaningfulness', 'Wat belangrijk is voor mij', 'What matters to me'),
  'quality-of-life': entry('kwaliteit van leven', 'quality of life', 'Genieten van het leven', 'Enjoying life'),
  participation: entry('meedoen', 'participation', 'Meedoen', 'Taking part'),
  'daily-functioning': entry('dagelijks functioneren', 'daily functioning', 'Mijn gewone dag', 'My ordinary day'),
};

/** What people look for help with. */
export const needLabels: Readonly<Record<Need, Label>> = {
  debt: entry('schulden', 'debt', 'Schulden', 'Debt'),
  housing: entry('wonen', 'housing', 'Wonen', 'Housing'),
  grief: entry('rouw', 'grief', 'Verlies en rouw', 'Loss and grief'),
  loneliness: entry('eenzaamheid', 'loneliness', 'Alleen voelen', 'Feeling alone'),
  work: entry('werk', 'work', 'Werk', 'Work'),
  relations: entry('relaties', 'relations', 'Ruzie of problemen thuis', 'Trouble at home'),
  parenting: entry('opvoeding', 'parenting', 'Opvoeden', 'Raising children'),
  addiction: entry('verslaving', 'addiction', 'Verslaving', 'Addiction'),
  'daily-structure': entry('dagstructuur', 'daily structure', 'Structuur in de dag', 'Structure in your day'),
  'informal-care': entry('mantelzorg', 'informal care', 'Zorgen voor een ander', 'Caring for someone else'),
  meaning: entry('zingeving', 'meaning', 'Zin in het leven', 'Meaning in life'),
  safety: entry('veiligheid', 'safety', 'Veiligheid', 'Safety'),
};
