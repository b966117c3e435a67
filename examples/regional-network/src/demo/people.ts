/**
 * The people of the demo. All names are invented, birth dates are drawn, and nobody has a citizen service number.
 */
import { addDays, PersonDetails, type PersonId, type PlainDate } from '@mgn/domain';
import type { Draw } from './draw.js';
import { personId } from './ids.js';
import { municipalities, type Municipality } from './municipalities.js';

/** A person of the demo. */
export interface DemoPerson {
  readonly id: PersonId;
  readonly details: PersonDetails;
}

const women = [
  'Sanne',
  'Fatima',
  'Willemijn',
  'Elif',
  'Marijke',
  'Joyce',
  'Agnieszka',
  'Lotte',
  'Samira',
  'Ans',
  'Kim',
  'Oksana',
  'Petra',
  'Amina',
  'Bianca',
  'Tineke',
] as const;
const men = [
  'Jeroen',
  'Mehmet',
  'Klaas',
  'Youssef',
  'Ruben',
  'Piotr',
  'Henk',
  'Dennis',
  'Ali',
  'Bas',
  'Sander',
  'Andrii',
  'Theo',
  'Omar',
  'Wim',
  'Stefan',
] as const;
type FamilyName = readonly [prefix: string, name: string];
const families: readonly [FamilyName, ...FamilyName[]] = [
  ['', 'Aalbers'],
  ['', 'Boukhari'],
  ['van', 'Cleef'],
  ['', 'Dekkers'],
  ['', 'Erdoğan'],
  ['', 'Franken'],
  ['de', 'Gier'],
  ['', 'Hoekstra'],
  ['', 'Ibrahim'],
  ['', 'Jonkers'],
  ['', 'Kowalska'],
  ['van der', 'Laan'],
  ['', 'Meijerink'],
  ['', 'Nijland'],
  ['', 'Okafor'],
  ['', 'Pronk'],
  ['', 'Quist'],
  ['', 'Roelofs'],
  ['', 'Santos'],
  ['', 'Timmers'],
  ['', 'Uyar'],
  ['van', 'Velzen'],
  ['', 'Westra'],
  ['', 'Yıldız'],
  ['', 'Zwart'],
];
const towns = Object.keys(municipalities) as [Municipality, ...Municipality[]];

/** A person with a name of one's own. */
export function namedPerson(
  name: string,
  text: string,
  facts: {
    readonly birthDate: string;
    readonly gender: 'female' | 'male';
    readonly municipality: Municipality;
    readonly phone: string;
    readonly email?: string;
    readonly languages?: readonly string[];
    readonly interpreterNeeded?: boolean;
  },
): DemoPerson {
  const [called = text, ...rest] = text.split(' ');
  const family = rest.at(-1) ?? text;
  const prefix = rest.slice(0, -1).join(' ');
  return {
    id: personId(name),
    details: PersonDetails.parse({
      name: { text, calledName: called, family, ...(prefix !== '' && { familyPrefix: prefix }) },
      birthDate: facts.birthDate,
      gender: facts.gender,
      phones: [facts.phone],
      emails: facts.email === undefined ? [] : [facts.email],
      municipality: municipalities[facts.municipality],
      bsn: null,
      languages: [...(facts.languages ?? ['nl'])],
      interpreterNeeded: facts.interpreterNeeded ?? false,
    }),
  };
}

/** A person by lot: an adult, with a phone number that rings nowhere. */
export function drawnPerson(name: string, draw: Draw, today: PlainDate, municipality?: Municipality): DemoPerson {
  const gender = draw.chance(0.55) ? 'female' : 'male';
  const given = draw.one(gender === 'female' ? women : men);
  const [prefix, family] = draw.one(families);
  const digits = String(draw.number(0, 9999)).padStart(4, '0');
  return namedPerson(name, [given, prefix, family].filter((part) => part !== '').join(' '), {
    birthDate: addDays(today, -draw.number(19 * 366, 78 * 365)),
    gender,
    municipality: municipality ?? draw.one(towns),
    phone: `06 – 00 00 ${digits.slice(0, 2)} ${digits.slice(2)}`,
    ...(draw.chance(0.12) && { languages: ['ar', 'nl'], interpreterNeeded: draw.chance(0.5) }),
  });
}

/** The people of the pictures, by short name; they stay who they are. */
export const knownPeople = {
  marit: namedPerson('marit', 'Marit Verhoeven', {
    birthDate: '1984-06-11',
    gender: 'female',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 42',
    email: 'marit@post.example',
  }),
  bilal: namedPerson('bilal', 'Bilal Demir', {
    birthDate: '1985-03-02',
    gender: 'male',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 41',
    email: 'bilal@post.example',
  }),
  daniel: namedPerson('daniel', 'Daniël Ruiter', {
    birthDate: '1991-10-23',
    gender: 'male',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 43',
    email: 'daniel@post.example',
  }),
  vera: namedPerson('vera', 'Vera Kuijpers', {
    birthDate: '1972-01-19',
    gender: 'female',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 44',
  }),
  johan: namedPerson('johan', 'Johan Kroeze', {
    birthDate: '1968-09-30',
    gender: 'male',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 45',
  }),
  sofie: namedPerson('sofie', 'Sofie Arends', {
    birthDate: '1996-04-04',
    gender: 'female',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 46',
  }),
  pauline: namedPerson('pauline', 'Pauline Hegeman', {
    birthDate: '1959-12-08',
    gender: 'female',
    municipality: 'Tiel',
    phone: '06 – 00 00 00 47',
  }),
  ramon: namedPerson('ramon', 'Ramon Ouwens', {
    birthDate: '1988-07-16',
    gender: 'male',
    municipality: 'Culemborg',
    phone: '06 – 00 00 00 48',
  }),
} as const satisfies Readonly<Record<string, DemoPerson>>;
