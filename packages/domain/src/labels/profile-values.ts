/**
 * The value of a setting in words, for pages that show what a region has chosen.
 */
import type { SettingKey } from '../region/profile-topics.js';
import type { RegionProfile } from '../region/region-profile.js';
import type { Audience, Bilingual, Label, Language } from './label.js';
import { lifeDomainLabels } from './life.js';
import { roleLabels, seatLabels } from './people.js';
import { settingPartLabels } from './profile-topics.js';
import {
  caseModeLabels,
  conversationTimingLabels,
  entryModeLabels,
  experienceExpertSeatLabels,
  rhythmLabels,
} from './regions.js';

/** How a text is read. */
interface Reader {
  readonly language: Language;
  readonly audience: Audience;
}

type Telling = { readonly [K in SettingKey]: (value: RegionProfile[K], reader: Reader) => string };

/**
 * The value of a setting in words, in a language, for a professional or for the person. Ids of organisations stay ids: their names stand in
 * a directory.
 *
 * @example settingText('targetDays', 7, 'nl', 'professional') // => '7 dagen'
 */
export function settingText<K extends SettingKey>(
  key: K,
  value: RegionProfile[K],
  language: Language,
  audience: Audience,
): string {
  return telling[key](value, { language, audience });
}

const words = {
  none: { nl: 'niet ingevuld', en: 'not filled in' },
  nobody: { nl: 'niemand', en: 'nobody' },
  nowhere: { nl: 'geen', en: 'none' },
  or: { nl: ' of ', en: ' or ' },
  days: { nl: 'dagen', en: 'days' },
  oneDay: { nl: 'dag', en: 'day' },
  workingDays: { nl: 'werkdagen', en: 'working days' },
  oneWorkingDay: { nl: 'werkdag', en: 'working day' },
  minutes: { nl: 'minuten', en: 'minutes' },
  times: { nl: 'keer', en: 'times' },
  once: { nl: '1 keer', en: 'once' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  asDefault: { nl: 'zoals de standaard', en: 'as the default' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const plain = (value: string | number): string => String(value);

const listed = (texts: readonly string[], empty: Bilingual, { language }: Reader): string =>
  texts.length === 0 ? empty[language] : texts.join(', ');

const named =
  <Code extends string>(labels: Readonly<Record<Code, Label>>) =>
  (code: Code, { language, audience }: Reader): string =>
    audience === 'person' ? labels[code].screen[language] : labels[code][language];

const counted =
  (one: Bilingual, more: Bilingual) =>
  (value: number, { language }: Reader): string =>
    `${value} ${value === 1 ? one[language] : more[language]}`;

const organisation = (value: string | null, { language }: Reader): string => value ?? words.none[language];
const days = counted(words.oneDay, words.days);
const workingDays = counted(words.oneWorkingDay, words.workingDays);
const minutes = counted(words.minutes, words.minutes);
const times = (value: number, { language }: Reader): string =>
  value === 1 ? words.once[language] : `${value} ${words.times[language]}`;
const yesOrNo = (value: boolean, { language }: Reader): string => (value ? words.yes : words.no)[language];
const role = named(roleLabels);
const seat = named(seatLabels);
const rhythm = named(rhythmLabels);

const parts = (rows: readonly (readonly [label: Label, text: string])[], reader: Reader): string =>
  rows.map(([label, text]) => `${textOf(label, reader)}: ${text}`).join('; ');

const textOf = (label: Label, { language, audience }: Reader): string =>
  audience === 'person' ? label.screen[language] : label[language];

const telling: Telling = {
  id: plain,
  version: plain,
  validFrom: plain,
  displayName: plain,
  locations: (value, reader) => listed(value, words.nowhere, reader),
  networkHolder: organisation,
  contractHolder: organisation,
  networkOffice: organisation,
  requesterRoles: (value, reader) => value.map((each) => role(each, reader)).join(', '),
  conversationTiming: named(conversationTimingLabels),
  entryMode: named(entryModeLabels),
  requiredSeats: (value, reader) =>
    value.map((place) => place.map((each) => seat(each, reader)).join(words.or[reader.language])).join(', '),
  seatRoles: (value, reader) =>
    (Object.keys(value) as (keyof typeof value)[])
      .map((place) => {
        const roles = value[place].map((each) => role(each, reader));
        return `${seat(place, reader)}: ${listed(roles, words.nobody, reader)}`;
      })
      .join('; '),
  experienceExpertSeat: named(experienceExpertSeatLabels),
  maxConversations: plain,
  plannedMinutes: minutes,
  maximumMinutes: minutes,
  targetDays: days,
  outerBoundDays: days,
  takeoverTargetDays: days,
  adviceWorkingDays: workingDays,
  socialFirstContactWorkingDays: workingDays,
  gpDecisionWorkingDays: workingDays,
  handoverWorkingDays: workingDays,
  draftDays: days,
  contactAttempts: times,
  contactAttemptWorkingDays: workingDays,
  caseConference: (value, reader) =>
    parts(
      [
        [settingPartLabels.enabled, yesOrNo(value.enabled, reader)],
        [settingPartLabels.rhythm, rhythm(value.rhythm, reader)],
        [settingPartLabels.minutes, plain(value.minutes)],
        [settingPartLabels.maximumCases, plain(value.maximumCases)],
        [settingPartLabels.mode, named(caseModeLabels)(value.mode, reader)],
      ],
      reader,
    ),
  transferTable: (value, reader) =>
    parts(
      [
        [settingPartLabels.rhythm, rhythm(value.rhythm, reader)],
        [settingPartLabels.participants, listed(value.participants, words.none, reader)],
      ],
      reader,
    ),
  normTargetYear: plain,
  lifeDomainSet: (value, reader) => value.map((each) => named(lifeDomainLabels)(each, reader)).join(', '),
  conversationGuide: (value, reader) => listed(value, words.nowhere, reader),
  authority: (value, reader) => {
    const rows = Object.entries(value).map(
      ([key, roles]) => `${key}: ${roles.map((each) => role(each, reader)).join(', ')}`,
    );
    return rows.length === 0 ? words.asDefault[reader.language] : rows.join('; ');
  },
};
