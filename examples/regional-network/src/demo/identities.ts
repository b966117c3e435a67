/**
 * Who one can be in the demo: one identity per part that people have in the network. Each has a token for the machine doors.
 */
import type { Actor } from '@mgn/domain';
import { organisationId, personId, professionalId } from './ids.js';
import { professionalRows } from './professionals.js';

/** A demo identity. `code` is its name in forms and, with `demo-` in front, its token. */
export interface DemoIdentity {
  readonly code: string;
  readonly name: string;
  /** What this person does in the story, in both languages. */
  readonly part: { readonly nl: string; readonly en: string };
  readonly actor: Actor;
}

const professional = (code: string, name: string, nl: string, en: string): DemoIdentity => {
  const row = professionalRows.find(([short]) => short === name);
  if (row === undefined) throw new Error(`no professional ${name} in the demo`);
  const [short, displayName, role, organisation] = row;
  return {
    code,
    name: displayName,
    part: { nl, en },
    actor: { role, organisation: organisationId(organisation), professional: professionalId(short) },
  };
};

const person = (code: string, name: string, displayName: string, nl: string, en: string): DemoIdentity => ({
  code,
  name: displayName,
  part: { nl, en },
  actor: { role: 'person', person: personId(name) },
});

/** Every identity, in the order in which the story meets them. */
export const demoIdentities: readonly DemoIdentity[] = [
  professional('gp', 'terlouw', 'Huisarts, De Kersentuin', 'GP, De Kersentuin'),
  professional('nurse', 'brands', 'POH-GGZ, De Kersentuin', 'Practice nurse for mental health, De Kersentuin'),
  professional('coordinator', 'bouali', 'Coördinator netwerk', 'Network coordinator'),
  professional('chair', 'maas', 'Voorzitter casusoverleg', 'Chair of the case conference'),
  professional('ggz', 'vissers', 'Psycholoog, Wilgenkade ggz', 'Psychologist, Wilgenkade ggz'),
  professional(
    'social',
    'groen',
    'Maatschappelijk werker, Welzijn De Brugwachter',
    'Social worker, Welzijn De Brugwachter',
  ),
  professional('expert', 'blok', 'Ervaringsdeskundige, De Veerpont', 'Expert by experience, De Veerpont'),
  professional('receiver-ggz', 'de-graaf', 'Aanmelding, Praktijk Lindehof', 'Intake, Praktijk Lindehof'),
  professional(
    'clinician',
    'verbeek',
    'Regiebehandelaar, Praktijk Lindehof',
    'Coordinating clinician, Praktijk Lindehof',
  ),
  professional('receiver-social', 'wold', 'Wijkteam Tiel-West', 'Neighbourhood team Tiel-West'),
  professional('offer', 'van-vliet', 'Beheert het aanbod, Praktijk Lindehof', 'Manages the offer, Praktijk Lindehof'),
  professional(
    'offer-late',
    'bouwman',
    'Beheert het aanbod, Psychologen Betuwezicht',
    'Manages the offer, Psychologen Betuwezicht',
  ),
  professional('offer-clerk', 'postma', 'Beheert het aanbod, Gemeente Tiel', 'Manages the offer, Gemeente Tiel'),
  person(
    'person',
    'marit',
    'Marit Verhoeven',
    'Heeft het gesprek gehad en wacht op hulp',
    'Has had the conversation and waits for help',
  ),
  person(
    'person-bilal',
    'bilal',
    'Bilal Demir',
    'Heeft binnenkort een verkennend gesprek',
    'Has an exploratory conversation soon',
  ),
  person(
    'person-daniel',
    'daniel',
    'Daniël Ruiter',
    'Had een gesprek en leest nu het verslag',
    'Had the conversation and reads the report now',
  ),
  person('person-vera', 'vera', 'Vera Kuijpers', 'Is nog niet aangemeld', 'Has not been referred yet'),
  professional(
    'insurer',
    'zegers',
    'Zorgverzekeraar De Waaier, voor zorgen over het netwerk',
    'Health insurer De Waaier, for concerns about the network',
  ),
  professional('privacy', 'hendrix', 'Functionaris gegevensbescherming', 'Data protection officer'),
];

/** The identity with a code; undefined for another code. */
export function demoIdentity(code: string): DemoIdentity | undefined {
  return demoIdentities.find((each) => each.code === code);
}

/** The bearer token of an identity for the machine doors. */
export function demoToken({ code }: DemoIdentity): string {
  return `demo-${code}`;
}
