/**
 * Names of organisations, of what they do in a network, and of the domains they work in.
 */
import type { Domain } from '../words/domain.js';
import type { LegalDomain, TeamAuthority } from '../words/legal-domain.js';
import type { MgnFunction } from '../words/mgn-function.js';
import type { NetworkRole } from '../words/network-role.js';
import type { OrganisationKind } from '../words/organisation-kind.js';
import { entry, type Label } from './label.js';

/** Kinds of organisation. */
export const organisationKindLabels: Readonly<Record<OrganisationKind, Label>> = {
  'gp-practice': entry('huisartsenpraktijk', 'GP practice', 'Huisarts', 'GP'),
  'gp-post': entry('huisartsenpost', 'out-of-hours GP post', 'Huisartsenpost', 'Out-of-hours GP'),
  'regional-gp-organisation': entry(
    'regionale huisartsenorganisatie',
    'regional GP organisation',
    'Huisartsenorganisatie',
    'Organisation of GPs',
  ),
  'ggz-provider': entry(
    'ggz-aanbieder',
    'mental health provider',
    'Ggz-instelling of praktijk',
    'Mental health provider',
  ),
  hospital: entry('ziekenhuis', 'hospital', 'Ziekenhuis', 'Hospital'),
  'nursing-care': entry('verpleging en zorg', 'nursing and care', 'Verpleging en zorg', 'Nursing and care'),
  pharmacy: entry('apotheek', 'pharmacy', 'Apotheek', 'Pharmacy'),
  'other-care': entry('overige zorg', 'other care', 'Andere zorg', 'Other care'),
  'youth-care-provider': entry('jeugdhulpaanbieder', 'youth care provider', 'Jeugdhulp', 'Youth care'),
  municipality: entry('gemeente', 'municipality', 'Gemeente', 'Municipality'),
  'neighbourhood-team': entry('sociaal wijkteam', 'neighbourhood team', 'Wijkteam', 'Neighbourhood team'),
  'wmo-provider': entry(
    'Wmo-aanbieder',
    'provider of social support (Wmo)',
    'Hulp via de gemeente',
    'Help through the municipality',
  ),
  'welfare-organisation': entry('welzijnsorganisatie', 'welfare organisation', 'Welzijn', 'Welfare'),
  'peer-support': entry(
    'steunpunt, zelfregie- en herstelcentrum',
    'peer support and recovery centre',
    'Steunpunt',
    'Support point',
  ),
  'network-office': entry(
    'netwerkbureau, transferbureau',
    'office of the network',
    'Bureau van het netwerk',
    'Office of the network',
  ),
  'veilig-thuis': entry(
    'Veilig Thuis',
    'Veilig Thuis (domestic violence and child abuse)',
    'Veilig Thuis',
    'Veilig Thuis (safe at home)',
  ),
  insurer: entry('zorgverzekeraar', 'health insurer', 'Zorgverzekeraar', 'Health insurer'),
  nza: entry('Nederlandse Zorgautoriteit', 'Dutch Healthcare Authority', 'NZa', 'Dutch Healthcare Authority'),
  state: entry('Rijk', 'central government', 'Rijk', 'National government'),
};

/** What an organisation does in a network. */
export const networkRoleLabels: Readonly<Record<NetworkRole, Label>> = {
  'network-holder': entry(
    'houder, penvoerder',
    'holder of the network',
    'Organiseert het netwerk',
    'Organises the network',
  ),
  'contract-holder': entry('contracthouder', 'contract holder', 'Heeft het contract', 'Holds the contract'),
  'core-mh-provider': entry(
    'ggz-kerninstelling',
    'core mental health provider',
    'Ggz-instelling die het netwerk opbouwt',
    'Mental health provider that builds the network',
  ),
  'mandate-municipality': entry(
    'mandaatgemeente',
    'mandate municipality',
    'Gemeente die namens de regio tekent',
    'Municipality that signs for the region',
  ),
  'acute-service': entry(
    'acute dienst',
    'acute service',
    'Helpt direct bij acuut gevaar',
    'Helps at once in acute danger',
  ),
  participant: entry('deelnemer', 'participant', 'Doet mee', 'Takes part'),
};

/** Domains of work. */
export const domainLabels: Readonly<Record<Domain, Label>> = {
  gp: entry('huisartsenzorg', 'GP care', 'Huisarts', 'GP'),
  ggz: entry('geestelijke gezondheidszorg', 'mental health care', 'Ggz', 'Mental health care'),
  social: entry('sociaal domein', 'social domain', 'Gemeente en welzijn', 'Municipality and welfare'),
  'lived-experience': entry(
    'ervaringsdeskundigheid',
    'lived experience',
    'Ervaringsdeskundigen',
    'Experts by experience',
  ),
  other: entry('anders', 'other', 'Anders', 'Other'),
};

/** Legal groups of parties that data go to. */
export const legalDomainLabels: Readonly<Record<LegalDomain, Label>> = {
  medical: entry('medisch domein', 'medical domain', 'Zorg', 'Care'),
  youth: entry('jeugddomein', 'youth domain', 'Jeugdhulp', 'Youth care'),
  'social-public': entry('sociaal domein, publiek', 'social domain, public', 'Gemeente', 'Municipality'),
  'social-private': entry(
    'sociaal domein, privaat',
    'social domain, private',
    'Welzijn en steun',
    'Welfare and support',
  ),
  payer: entry('betaler', 'payer', 'Wie de zorg betaalt', 'Who pays for care'),
  oversight: entry('toezicht', 'oversight', 'Toezicht', 'Supervision'),
  informal: entry('informeel', 'informal', 'Mensen om u heen', 'People around you'),
};

/** Under whose authority a neighbourhood team works. */
export const teamAuthorityLabels: Readonly<Record<TeamAuthority, Label>> = {
  municipality: entry(
    'namens de gemeente',
    'on behalf of the municipality',
    'Werkt voor de gemeente',
    'Works for the municipality',
  ),
  own: entry(
    'eigen organisatie',
    'its own organisation',
    'Werkt voor de eigen organisatie',
    'Works for its own organisation',
  ),
};

/** Functions of a network. */
export const mgnFunctionLabels: Readonly<Record<MgnFunction, Label>> = {
  'exploratory-conversation': entry(
    'verkennend gesprek',
    'exploratory conversation',
    'Verkennend gesprek',
    'Exploratory conversation',
  ),
  transfer: entry('transfermechanisme', 'transfer mechanism', 'Een andere plek zoeken', 'Finding another place'),
  'offer-information': entry(
    'informatievoorziening wachttijden en aanbod',
    'information on waiting times and offers',
    'Wachttijden en hulp in de buurt',
    'Waiting times and help nearby',
  ),
  'case-conference': entry(
    'domeinoverstijgend casusoverleg',
    'cross-domain case conference',
    'Overleg met meer hulpverleners',
    'Meeting of more professionals',
  ),
  coordination: entry('coördinatie', 'coordination', 'Regelen van het netwerk', 'Running the network'),
  'network-setup': entry('opbouw', 'setting up the network', 'Opbouwen van het netwerk', 'Setting up the network'),
};
