/**
 * The professionals of the demo region: those of the pictures, and enough others to fill every practice and every seat. All invented.
 */
import { Professional, type ProfessionalRole } from '@mgn/domain';
import { organisationId, professionalId } from './ids.js';

type Row = readonly [name: string, displayName: string, role: ProfessionalRole, organisation: string, jobTitle: string];

/** One row per professional: short name, name, role, organisation, job as people know it. */
export const professionalRows: readonly Row[] = [
  ['terlouw', 'Eline Terlouw', 'general-practitioner', 'kersentuin', 'Huisarts'],
  ['brands', 'Hugo Brands', 'primary-care-mh-practitioner', 'kersentuin', 'POH-GGZ'],
  ['van-rossum', 'Gijs van Rossum', 'general-practitioner', 'molenhoek', 'Huisarts'],
  ['ozturk', 'Sevda Öztürk', 'primary-care-mh-practitioner', 'molenhoek', 'POH-GGZ'],
  ['hartman', 'Lies Hartman', 'general-practitioner', 'appelhof', 'Huisarts'],
  ['kuiper', 'Wessel Kuiper', 'general-practitioner', 'rietkraag', 'Huisarts'],
  ['bosma', 'Janneke Bosma', 'general-practitioner', 'pruimengaard', 'Huisarts'],
  ['idrissi', 'Nadia Idrissi', 'general-practitioner', 'waterpoortje', 'Huisarts'],
  ['schouten', 'Pieter Schouten', 'general-practitioner', 'slingerpad', 'Huisarts'],
  ['de-wit', 'Carla de Wit', 'general-practitioner', 'walnoot', 'Huisarts'],
  ['vermeer', 'Thijs Vermeer', 'general-practitioner', 'uiterwaard', 'Huisarts'],
  ['kaya', 'Emine Kaya', 'general-practitioner', 'ooievaarsnest', 'Huisarts'],
  ['prins', 'Rob Prins', 'general-practitioner', 'kleiland', 'Huisarts'],
  ['van-dam', 'Mieke van Dam', 'general-practitioner', 'dijkhuis', 'Huisarts'],
  ['jacobs', 'Stan Jacobs', 'general-practitioner', 'tweestroom', 'Huisarts'],
  ['peters', 'Anouk Peters', 'general-practitioner', 'wetering', 'Huisarts'],
  ['bouali', 'Rachid Bouali', 'network-coordinator', 'netwerkbureau', 'Coördinator netwerk'],
  ['maas', 'Ingrid Maas', 'case-conference-chair', 'netwerkbureau', 'Voorzitter casusoverleg'],
  ['hendrix', 'Lotte Hendrix', 'privacy-officer', 'netwerkbureau', 'Functionaris gegevensbescherming'],
  ['vissers', 'Noor Vissers', 'mh-professional', 'wilgenkade', 'Psycholoog'],
  ['van-loon', 'Daan van Loon', 'mh-professional', 'wilgenkade', 'Sociaal-psychiatrisch verpleegkundige'],
  ['mulder', 'Femke Mulder', 'mh-professional', 'oeverzicht', 'Psycholoog'],
  ['de-graaf', 'Hanne de Graaf', 'mh-professional', 'lindehof', 'Aanmelding'],
  ['verbeek', 'Ruben Verbeek', 'coordinating-clinician', 'lindehof', 'Regiebehandelaar'],
  ['willems', 'Koen Willems', 'mh-professional', 'betuwezicht', 'Psycholoog'],
  ['smits', 'Roos Smits', 'mh-professional', 'griend', 'Psycholoog'],
  ['groen', 'Tomas Groen', 'social-domain-professional', 'brugwachter', 'Maatschappelijk werker'],
  ['wold', 'Saskia Wold', 'social-domain-professional', 'tiel-west', 'Wijkteammedewerker'],
  ['aydin', 'Murat Aydın', 'social-domain-professional', 'tiel-oost', 'Wijkteammedewerker'],
  ['van-beek', 'Marloes van Beek', 'social-domain-professional', 'team-culemborg', 'Wijkteammedewerker'],
  ['jansen', 'Bert Jansen', 'social-domain-professional', 'veerhuis', 'Maatschappelijk werker'],
  ['de-jong', 'Silke de Jong', 'social-domain-professional', 'team-west-betuwe', 'Dorpsteammedewerker'],
  ['blok', 'Yvonne Blok', 'experience-expert', 'veerpont', 'Ervaringsdeskundige'],
  ['reinders', 'Job Reinders', 'experience-expert', 'wilg', 'Ervaringsdeskundige'],
  ['zegers', 'Mirjam Zegers', 'network-coordinator', 'waaier', 'Regiocoördinator ggz'],
  ['van-vliet', 'Tess van Vliet', 'offer-manager', 'lindehof', 'Praktijkmanager'],
  ['bouwman', 'Ilse Bouwman', 'offer-manager', 'betuwezicht', 'Secretariaat'],
  ['postma', 'Anke Postma', 'offer-manager', 'gemeente-tiel', 'Beleidsmedewerker'],
];

/** Every professional. */
export const demoProfessionals: readonly Professional[] = professionalRows.map(
  ([name, displayName, role, organisation, jobTitle]) =>
    Professional.parse({
      id: professionalId(name),
      organisation: organisationId(organisation),
      roles: [role],
      name: displayName,
      jobTitle,
    }),
);
