/**
 * What a region may set and what it may not: one row per setting, with how far it may differ and the source.
 */
import type { RuleTag } from '../words/rule.js';
import type { RegionProfile } from './region-profile.js';

/**
 * How far a setting may differ: `free` (a regional choice), `stricter` (never looser than the national value), `fill`
 * (has no default: every region fills it in, so that no reason is asked).
 */
export type Freedom = 'free' | 'stricter' | 'fill';

/**
 * What a setting does today. `process`: a process decides by it, or it decides which profile holds. `forms`: an app offers or shows it, nothing is refused because of it.
 * `nothing-yet`: it is kept for a part that is still to come.
 */
export type SettingUse = 'process' | 'forms' | 'nothing-yet';

/** One row of the table. `stricter` rows name the direction in which a value is stricter. */
export interface ProfileTopic {
  readonly freedom: Freedom;
  readonly use: SettingUse;
  readonly tag: RuleTag;
  readonly source: string;
}

/** The name of a setting. The list of deviations is about the settings, and is not one of them. */
export type SettingKey = Exclude<keyof RegionProfile, 'deviations'>;

/** Every setting of a profile. For a `stricter` setting lower numbers are stricter. */
export const profileTopics: Readonly<Record<SettingKey, ProfileTopic>> = {
  id: { freedom: 'fill', use: 'process', tag: 'regional-choice', source: 'agreement of 2022, p. 74' },
  version: {
    freedom: 'fill',
    use: 'process',
    tag: 'proposed-default',
    source: 'fourth leading principle: learn and improve',
  },
  validFrom: {
    freedom: 'fill',
    use: 'process',
    tag: 'proposed-default',
    source: 'fourth leading principle: learn and improve',
  },
  displayName: { freedom: 'fill', use: 'forms', tag: 'regional-choice', source: 'agreement of 2022, p. 74' },
  locations: { freedom: 'fill', use: 'forms', tag: 'regional-choice', source: 'agreement of 2022, p. 74' },
  networkHolder: { freedom: 'fill', use: 'process', tag: 'regional-choice', source: 'agreement of 2022, p. 74–75' },
  contractHolder: {
    freedom: 'fill',
    use: 'process',
    tag: 'regional-choice',
    source: 'programme news on funding, 2 July 2024',
  },
  networkOffice: { freedom: 'fill', use: 'process', tag: 'regional-choice', source: 'agreement of 2022, p. 74–75' },
  requesterRoles: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'Sociaal Werk Nederland, 21 March 2024',
  },
  conversationTiming: {
    freedom: 'free',
    use: 'nothing-yet',
    tag: 'regional-choice',
    source: 'Skipr on Zuid-Limburg, June 2024',
  },
  entryMode: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'Elaa on Amsterdam; Skipr on Rotterdam, January 2025',
  },
  requiredSeats: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'de Nederlandse ggz on the conversation; Transmuralis; regional plan Flevoland 2023',
  },
  seatRoles: { freedom: 'free', use: 'process', tag: 'regional-choice', source: 'Transmuralis, Zuid-Holland Noord' },
  experienceExpertSeat: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'agreement of 2022, p. 75; Amstelland Zorg',
  },
  maxConversations: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public value' },
  plannedMinutes: { freedom: 'free', use: 'forms', tag: 'proposed-default', source: 'no public value' },
  maximumMinutes: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public value' },
  targetDays: {
    freedom: 'stricter',
    use: 'process',
    tag: 'fixed-nationally',
    source: 'agreement of 2022, p. 75 (ambition)',
  },
  outerBoundDays: {
    freedom: 'stricter',
    use: 'process',
    tag: 'fixed-nationally',
    source: 'agreement of 2022, p. 71 (ambition)',
  },
  takeoverTargetDays: {
    freedom: 'stricter',
    use: 'process',
    tag: 'fixed-nationally',
    source: 'agreement of 2022, p. 75 (ambition)',
  },
  adviceWorkingDays: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public value' },
  socialFirstContactWorkingDays: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'Parnassia Groep, April 2024',
  },
  gpDecisionWorkingDays: {
    freedom: 'free',
    use: 'process',
    tag: 'proposed-default',
    source: 'docs/decisions/0005-clocks-of-our-own.md',
  },
  handoverWorkingDays: {
    freedom: 'free',
    use: 'process',
    tag: 'proposed-default',
    source: 'docs/decisions/0005-clocks-of-our-own.md',
  },
  draftDays: {
    freedom: 'free',
    use: 'process',
    tag: 'proposed-default',
    source: 'docs/decisions/0005-clocks-of-our-own.md',
  },
  contactAttempts: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public value' },
  contactAttemptWorkingDays: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public value' },
  caseConference: {
    freedom: 'free',
    use: 'process',
    tag: 'regional-choice',
    source: 'Elaa on Amsterdam; Koepel Adviesraden 2023',
  },
  transferTable: {
    freedom: 'free',
    use: 'nothing-yet',
    tag: 'regional-choice',
    source: 'Skipr on Utrecht providers; Skipr on Apeldoorn/Zutphen',
  },
  normTargetYear: {
    freedom: 'free',
    use: 'nothing-yet',
    tag: 'regional-choice',
    source: 'agreement of 2025, p. 49; regional plans',
  },
  lifeDomainSet: {
    freedom: 'free',
    use: 'forms',
    tag: 'regional-choice',
    source: 'no national list; names of the matrix of 2017',
  },
  conversationGuide: { freedom: 'fill', use: 'forms', tag: 'regional-choice', source: 'recovery-oriented intake' },
  authority: { freedom: 'free', use: 'process', tag: 'proposed-default', source: 'no public text' },
};

/** What no region sets: a profile that names one of these is refused by name, so that the reason is clear. */
export const nationalTopics = {
  functions: 'the four functions, goals and results are the same everywhere',
  placementRules: 'the order in which places are offered follows the agreement of 2022, p. 75–76',
  escalationLadder: 'the four steps of regional escalation are in force since 1 May 2022',
  mediationDataSet: 'mediation by an insurer uses exactly four items of data',
  personPreference: "the person's preference leads everywhere",
} as const;
export type NationalTopic = keyof typeof nationalTopics;

/** Where each national topic stands. Fixed nationally, all of them. */
export const nationalTopicSources: Readonly<Record<NationalTopic, string>> = {
  functions: 'InEen on the national working method; programme page on the four functions',
  placementRules: 'agreement of 2022, p. 75–76',
  escalationLadder: 'Veiligheidscoalitie on regional escalation; ggznieuws, 13 April 2022',
  mediationDataSet: 'agreement of 2025, p. 40–43',
  personPreference: 'agreement of 2022, p. 75–76',
};
