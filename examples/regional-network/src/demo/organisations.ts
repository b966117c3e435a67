/**
 * The organisations of the demo region *Rivierenrand*. All are invented, except that municipalities exist.
 */
import { Organisation, type NetworkRole, type OrganisationKind } from '@mgn/domain';
import { organisationId } from './ids.js';
import { municipalities, type Municipality } from './municipalities.js';

type Row = readonly [
  name: string,
  kind: OrganisationKind,
  displayName: string,
  municipality: Municipality | null,
  phone?: string | null,
  roles?: readonly NetworkRole[],
];

const rows: readonly Row[] = [
  ['kersentuin', 'gp-practice', 'Huisartsenpraktijk De Kersentuin', 'Tiel', '0344 – 00 00 21'],
  ['molenhoek', 'gp-practice', 'Huisartsenpraktijk De Molenhoek', 'Tiel', '0344 – 00 00 22'],
  ['appelhof', 'gp-practice', 'Huisartsenpraktijk De Appelhof', 'Buren', '0344 – 00 00 23'],
  ['rietkraag', 'gp-practice', 'Huisartsenpraktijk De Rietkraag', 'Buren', '0344 – 00 00 24'],
  ['pruimengaard', 'gp-practice', 'Huisartsenpraktijk De Pruimengaard', 'Culemborg', '0345 – 00 00 21'],
  ['waterpoortje', 'gp-practice', 'Huisartsenpraktijk Het Waterpoortje', 'Culemborg', '0345 – 00 00 22'],
  ['slingerpad', 'gp-practice', 'Huisartsenpraktijk Het Slingerpad', 'West Betuwe', '0345 – 00 00 23'],
  ['walnoot', 'gp-practice', 'Huisartsenpraktijk De Walnoot', 'West Betuwe', '0345 – 00 00 24'],
  ['uiterwaard', 'gp-practice', 'Huisartsenpraktijk De Uiterwaard', 'Zaltbommel', '0418 – 00 00 21'],
  ['ooievaarsnest', 'gp-practice', 'Huisartsenpraktijk Het Ooievaarsnest', 'Zaltbommel', '0418 – 00 00 22'],
  ['kleiland', 'gp-practice', 'Huisartsenpraktijk Kleiland', 'Maasdriel', '0418 – 00 00 23'],
  ['dijkhuis', 'gp-practice', 'Huisartsenpraktijk Het Dijkhuis', 'Maasdriel', '0418 – 00 00 24'],
  ['tweestroom', 'gp-practice', 'Huisartsenpraktijk Tweestroom', 'Neder-Betuwe', '0488 – 00 00 21'],
  ['wetering', 'gp-practice', 'Huisartsenpraktijk De Wetering', 'West Maas en Waal', '0487 – 00 00 21'],
  [
    'hagen',
    'regional-gp-organisation',
    'Huisartsenzorg Rivierenrand',
    'Tiel',
    '0344 – 00 00 15',
    ['network-holder', 'contract-holder'],
  ],
  ['huisartsenpost', 'gp-post', 'Huisartsenpost Rivierenrand', 'Tiel', '0344 – 00 00 16'],
  ['netwerkbureau', 'network-office', 'Netwerkbureau Rivierenrand', 'Tiel', '0344 – 00 00 10'],
  ['wilgenkade', 'ggz-provider', 'Wilgenkade ggz', 'Tiel', '0344 – 00 00 34', ['core-mh-provider']],
  ['oeverzicht', 'ggz-provider', 'Ggz Oeverzicht', 'Zaltbommel', '0418 – 00 00 34', ['core-mh-provider']],
  ['lindehof', 'ggz-provider', 'Praktijk Lindehof', 'Culemborg', '0345 – 00 00 34'],
  ['betuwezicht', 'ggz-provider', 'Psychologen Betuwezicht', 'Tiel', '0344 – 00 00 12'],
  ['kade', 'ggz-provider', 'Kade Verslavingszorg', 'Zaltbommel', '0418 – 00 00 35'],
  ['stroomlicht', 'ggz-provider', 'Stroomlicht Online', null, '088 – 00 00 034'],
  ['griend', 'ggz-provider', 'Praktijk De Griend', 'West Betuwe', '0345 – 00 00 35'],
  ['waterhoen', 'ggz-provider', 'Psychologenpraktijk Waterhoen', 'Buren', '0344 – 00 00 36'],
  ['krib', 'ggz-provider', 'Praktijk De Krib', 'Maasdriel', '0418 – 00 00 36'],
  ['zilverschoon', 'ggz-provider', 'Praktijk Zilverschoon', 'Neder-Betuwe', '0488 – 00 00 34'],
  ['overlaat', 'ggz-provider', 'Ggz De Overlaat', 'West Maas en Waal', '0487 – 00 00 34'],
  ['crisisdienst', 'ggz-provider', 'Crisisdienst Rivierenrand', 'Tiel', '0344 – 00 00 99', ['acute-service']],
  ['gemeente-buren', 'municipality', 'Gemeente Buren', 'Buren'],
  ['gemeente-culemborg', 'municipality', 'Gemeente Culemborg', 'Culemborg'],
  ['gemeente-maasdriel', 'municipality', 'Gemeente Maasdriel', 'Maasdriel'],
  ['gemeente-neder-betuwe', 'municipality', 'Gemeente Neder-Betuwe', 'Neder-Betuwe'],
  ['gemeente-tiel', 'municipality', 'Gemeente Tiel', 'Tiel', null, ['mandate-municipality']],
  ['gemeente-west-betuwe', 'municipality', 'Gemeente West Betuwe', 'West Betuwe'],
  ['gemeente-west-maas-en-waal', 'municipality', 'Gemeente West Maas en Waal', 'West Maas en Waal'],
  ['gemeente-zaltbommel', 'municipality', 'Gemeente Zaltbommel', 'Zaltbommel'],
  ['tiel-west', 'neighbourhood-team', 'Wijkteam Tiel-West', 'Tiel', '0344 – 00 00 41'],
  ['tiel-oost', 'neighbourhood-team', 'Wijkteam Tiel-Oost', 'Tiel', '0344 – 00 00 42'],
  ['team-culemborg', 'neighbourhood-team', 'Wijkteam Culemborg', 'Culemborg', '0345 – 00 00 41'],
  ['team-buren', 'neighbourhood-team', 'Dorpsteam Buren', 'Buren', '0344 – 00 00 43'],
  ['team-west-betuwe', 'neighbourhood-team', 'Dorpsteam West Betuwe', 'West Betuwe', '0345 – 00 00 42'],
  ['team-zaltbommel', 'neighbourhood-team', 'Wijkteam Zaltbommel', 'Zaltbommel', '0418 – 00 00 41'],
  ['team-maasdriel', 'neighbourhood-team', 'Dorpsteam Maasdriel', 'Maasdriel', '0418 – 00 00 42'],
  ['team-neder-betuwe', 'neighbourhood-team', 'Dorpsteam Neder-Betuwe', 'Neder-Betuwe', '0488 – 00 00 41'],
  ['team-maas-en-waal', 'neighbourhood-team', 'Dorpsteam West Maas en Waal', 'West Maas en Waal', '0487 – 00 00 41'],
  ['brugwachter', 'welfare-organisation', 'Welzijn De Brugwachter', 'Tiel', '0344 – 00 00 51'],
  ['steiger', 'welfare-organisation', 'Welzijn De Steiger', 'Culemborg', '0345 – 00 00 51'],
  ['poldermolen', 'welfare-organisation', 'Welzijn De Poldermolen', 'West Betuwe', '0345 – 00 00 52'],
  ['veerhuis', 'welfare-organisation', 'Welzijn Het Veerhuis', 'Zaltbommel', '0418 – 00 00 51'],
  ['boomgaard', 'wmo-provider', 'Dagbesteding De Boomgaard', 'Buren', '0344 – 00 00 61'],
  ['lingebrug', 'wmo-provider', 'Thuisbegeleiding De Lingebrug', 'West Betuwe', '0345 – 00 00 61'],
  ['hoeve', 'wmo-provider', 'Wonen met steun De Hoeve', 'Neder-Betuwe', '0488 – 00 00 61'],
  ['kompas', 'wmo-provider', 'Schuldhulp Het Kompas', 'Tiel', '0344 – 00 00 62'],
  ['veerpont', 'peer-support', 'Herstelhuis De Veerpont', 'Tiel', '0344 – 00 00 71'],
  ['wilg', 'peer-support', 'Zelfregiehuis De Wilg', 'Culemborg', '0345 – 00 00 71'],
  ['ark', 'peer-support', 'Herstelhuis De Ark', 'Zaltbommel', '0418 – 00 00 71'],
  ['rivieren', 'hospital', 'Ziekenhuis De Rivieren', 'Tiel', '0344 – 00 00 81'],
  ['betuwester', 'pharmacy', 'Apotheek De Betuwester', 'Tiel', '0344 – 00 00 82'],
  ['uiterwaarden', 'nursing-care', 'Zorggroep De Uiterwaarden', 'Zaltbommel', '0418 – 00 00 81'],
  ['vlieger', 'youth-care-provider', 'Jeugdhulp De Vlieger', 'Tiel', '0344 – 00 00 83'],
  ['waaier', 'insurer', 'Zorgverzekeraar De Waaier', null, '088 – 00 00 091'],
];

/** These have no desk for messages: the office calls them. */
const deskless: ReadonlySet<string> = new Set(['molenhoek', 'griend', 'steiger', 'wilg']);

/** Every organisation; numbers of care registers are left out, because an invented one could be somebody's. */
export const demoOrganisations: readonly Organisation[] = rows.map(
  ([name, kind, displayName, municipality, phone, roles]) =>
    Organisation.parse({
      id: organisationId(name),
      kind,
      name: displayName,
      networkRoles: [...(roles ?? ['participant'])],
      municipality: municipality === null ? null : municipalities[municipality],
      phone: phone ?? null,
      ...(deskless.has(name) ? {} : { noticeEmail: `berichten@${name}.example` }),
      agb: null,
      ura: null,
      kvk: null,
    }),
);
