/**
 * The rules of reading and writing FHIR: id, how binding, where from, and what each says in one sentence.
 */
import type { Rule } from '@mgn/domain';

const r4 = 'HL7 FHIR R4 4.0.1';
const ours = 'no public text: docs/decisions/0008-reading-a-referral.md';

/** All rules, by id. A rule is never renumbered; one that falls away keeps its id. */
export const fhirRules = {
  'FHIR-001': {
    id: 'FHIR-001',
    tag: 'proposed-default',
    source: `${r4}; the release of nl-core R4`,
    says: { nl: 'Wat binnenkomt is FHIR R4, in JSON.', en: 'What comes in is FHIR R4, in JSON.' },
  },
  'FHIR-002': {
    id: 'FHIR-002',
    tag: 'proposed-default',
    source: 'no public value: 10 MB, 5,000 entries, 64 levels',
    says: {
      nl: 'Een bericht heeft een grens in omvang en diepte, en geen sleutel die in de programmeertaal ingrijpt.',
      en: 'A message has a limit in size and depth, and no key that reaches into the programming language.',
    },
  },
  'FHIR-003': {
    id: 'FHIR-003',
    tag: 'proposed-default',
    source: `${r4}, resource and data type definitions`,
    says: {
      nl: 'Elementen hebben het type en het aantal dat FHIR voorschrijft.',
      en: 'Elements have the type and the number that FHIR prescribes.',
    },
  },
  'FHIR-004': {
    id: 'FHIR-004',
    tag: 'proposed-default',
    source: `${r4}, terminology: required bindings; our own code decides on reading`,
    says: {
      nl: 'Een verplichte codelijst wordt gevolgd; een onbekende code elders blijft bewaard.',
      en: 'A required code list is followed; an unknown code elsewhere is kept.',
    },
  },
  'FHIR-005': {
    id: 'FHIR-005',
    tag: 'proposed-default',
    source: `${r4}, extensibility: modifier extensions; implicitRules`,
    says: {
      nl: 'Wat de betekenis verandert en onbekend is, wordt geweigerd.',
      en: 'What changes the meaning and is not known is refused.',
    },
  },
  'FHIR-006': {
    id: 'FHIR-006',
    tag: 'proposed-default',
    source: `${r4}, date types`,
    says: {
      nl: 'Een datum bestaat, houdt zijn precisie, en een moment heeft een tijdzone.',
      en: 'A date exists and keeps its precision, and a moment has an offset.',
    },
  },
  'FHIR-007': {
    id: 'FHIR-007',
    tag: 'proposed-default',
    source: `${r4}, references and Bundle`,
    says: {
      nl: 'Een verwijzing in een bericht leidt ergens heen, naar het juiste soort.',
      en: 'A reference in a message leads somewhere, to the right kind.',
    },
  },
  'FHIR-008': {
    id: 'FHIR-008',
    tag: 'proposed-default',
    source: `${r4}, transaction; one referral per transaction is a proposed default`,
    says: { nl: 'Eén transactie is één aanmelding.', en: 'One transaction is one referral.' },
  },
  'FHIR-009': {
    id: 'FHIR-009',
    tag: 'proposed-default',
    source: ours,
    says: { nl: 'Alles in een aanmelding gaat over één persoon.', en: 'Everything in a referral is about one person.' },
  },
  'FHIR-010': {
    id: 'FHIR-010',
    tag: 'fixed-nationally',
    source:
      'Logisch Ontwerp BSN, 11-test; registers of Vektis, CIBG and KvK; keeping the value on reading is a proposed default',
    says: {
      nl: 'Een nummer dat niet klopt blijft bewaard en wordt nooit gebruikt.',
      en: 'A number that is not right is kept and never used.',
    },
  },
  'FHIR-011': {
    id: 'FHIR-011',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat geen plaats heeft in ons model, blijft bewaard en komt terug.',
      en: 'What has no place in our model is kept and comes back.',
    },
  },
  'FHIR-012': {
    id: 'FHIR-012',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Wat een ander systeem niet zegt, blijft onbekend.',
      en: 'What another system does not say stays unknown.',
    },
  },
  'FHIR-013': {
    id: 'FHIR-013',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Woorden van de huisarts worden nooit woorden van de persoon.',
      en: "The GP's words never become the person's own words.",
    },
  },
  'FHIR-014': {
    id: 'FHIR-014',
    tag: 'proposed-default',
    source: 'follows from the exclusion of (sub)acute care in Integraal Zorgakkoord, 16 September 2022, p. 75',
    says: {
      nl: 'Bij acuut gevaar gaat de acute route altijd voor.',
      en: 'In acute danger the acute route always comes first.',
    },
  },
  'FHIR-015': {
    id: 'FHIR-015',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'De afzender is de organisatie die zich meldde, wie er ook als aanvrager staat.',
      en: 'The sender is the organisation that signed in, whoever is named as requester.',
    },
  },
  'FHIR-016': {
    id: 'FHIR-016',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'De klok start bij ontvangst; de datum van de afzender blijft bewaard.',
      en: "The clock starts on receipt; the sender's date is kept.",
    },
  },
  'FHIR-017': {
    id: 'FHIR-017',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'De status van een aanmelding volgt uit haar toestand, en andersom.',
      en: 'The status of a referral follows from its state, and the other way round.',
    },
  },
  'FHIR-018': {
    id: 'FHIR-018',
    tag: 'proposed-default',
    source: `${r4}, Task state machine; HL7 Clinical Order Workflows 1.0.0-ballot`,
    says: {
      nl: 'Een Task verandert alleen langs toegestane stappen.',
      en: 'A Task changes along allowed steps only.',
    },
  },
  'FHIR-019': {
    id: 'FHIR-019',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Dezelfde inhoud van dezelfde afzender is dezelfde aanmelding.',
      en: 'The same content from the same sender is the same referral.',
    },
  },
  'FHIR-020': {
    id: 'FHIR-020',
    tag: 'proposed-default',
    source: `${r4}, narrative; not taking script in is a proposed default`,
    says: {
      nl: 'Opgemaakte tekst van een ander wordt nooit als opmaak getoond.',
      en: 'Marked-up text of somebody else is never shown as markup.',
    },
  },
  'FHIR-021': {
    id: 'FHIR-021',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Toestemming in een aanmelding geeft nog niets vrij.',
      en: 'A consent inside a referral opens nothing yet.',
    },
  },
  'FHIR-022': {
    id: 'FHIR-022',
    tag: 'proposed-default',
    source: 'youth is a direct route in Integraal Zorgakkoord, 16 September 2022, p. 75; the age of 18 is ours',
    says: {
      nl: 'Wie een jongere aanmeldt, leest dat er een aparte weg is; de aanmelding wordt aangenomen.',
      en: 'Whoever refers somebody young is told of the separate route; the referral is taken in.',
    },
  },
  'FHIR-023': {
    id: 'FHIR-023',
    tag: 'proposed-default',
    source: `${r4}, Consent; IHE ITI, Privacy Consent on FHIR (PCF); refusing what says neither is a proposed default`,
    says: {
      nl: 'Wat een toestemming doet, staat in de eerste regel, of anders in het beleid dat zij noemt. Een uitzondering zegt zelf wat zij doet.',
      en: 'What a consent does stands in its first rule, or else in the policy that it names. An exception says itself what it does.',
    },
  },
  'FHIR-024': {
    id: 'FHIR-024',
    tag: 'proposed-default',
    source:
      'IHE ITI, Privacy Consent on FHIR (PCF): one level, no actions, classes or codes; four levels elsewhere is ours',
    says: {
      nl: 'Uitzonderingen gaan niet dieper dan het profiel toestaat.',
      en: 'Exceptions go no deeper than the profile allows.',
    },
  },
  'FHIR-025': {
    id: 'FHIR-025',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een toestemming noemt wie mag delen, met wie, wat, waarvoor en wie haar gaf. Een bezwaar dat iets daarvan niet noemt, geldt voor alles.',
      en: 'A permission names who may share, with whom, what, why and who gave it. An objection that does not name one of those is about all.',
    },
  },
  'FHIR-026': {
    id: 'FHIR-026',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Een toestemming die een bezwaar kan zijn en niet te lezen is, gaat nooit verloren.',
      en: 'A consent that may be an objection and cannot be read is never lost.',
    },
  },
  'FHIR-027': {
    id: 'FHIR-027',
    tag: 'proposed-default',
    source: ours,
    says: {
      nl: 'Onze aanvulling en de elementen van een toestemming of een regel van het logboek zeggen hetzelfde.',
      en: 'Our extension and the elements of a consent or of a line of the audit log say the same.',
    },
  },
  'FHIR-028': {
    id: 'FHIR-028',
    tag: 'proposed-default',
    source: 'public example messages of Mitz (Nuts Knooppunt); the implementation guide of VZVZ is authoritative',
    says: {
      nl: 'Een "nee" uit Mitz is een bezwaar, ook als het bericht inactief heet.',
      en: 'A "no" from Mitz is an objection, also where its message is called inactive.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of reading and writing FHIR. */
export type FhirRuleId = keyof typeof fhirRules;
