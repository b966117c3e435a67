/**
 * Days and times as people read them, in Dutch local time: "dinsdag 24 november", "10.00 uur".
 */
import { instantOf, parsePlainDate, plainDateOf, startOfDay, yearOf, type Instant, type PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

const timeZone = 'Europe/Amsterdam';
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formats = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
  formatters.set(key, made);
  return made;
}

/**
 * A day: "dinsdag 24 november", with the year where that is not the year of now; `short` is "24 nov", `full` always has the year.
 */
export function dayText(
  date: PlainDate,
  language: Language,
  form: keyof typeof formats = 'day',
  now: Instant = instantOf(Date.now()),
): string {
  const isOtherYear = date.slice(0, 4) !== plainDateOf(now).slice(0, 4);
  // Noon, because the start of a day can be an hour off where clocks change.
  const noon = new Date(`${date}T12:00:00Z`);
  return formatter(language, formats[form === 'day' && isOtherYear ? 'full' : form])
    .format(noon)
    .replaceAll('.', '')
    .replace(',', '');
}

/** A time of day: "10.00 uur", or "10:00" in English. */
export function timeText(at: Instant, language: Language): string {
  const text = formatter(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
  return language === 'nl' ? `${text.replace(':', '.')} uur` : text;
}

/** A moment: "donderdag 26 november, 10.00 uur". */
export function momentText(at: Instant, language: Language): string {
  return `${dayText(plainDateOf(at), language)}, ${timeText(at, language)}`;
}

/** Says whether a text is a time of day: `09:30`. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/** Before this year nothing was arranged here: a year of two digits that a browser filled up with noughts. */
const firstYear = 1900;

/**
 * The moment at a local date and time in the Netherlands, from form fields; null when they name none, as in the hour that is skipped
 * in the night on which summer time begins.
 */
export function localMoment(date: string, time: string): string | null {
  const day = parsePlainDate(date);
  if (!day.ok || !isTimeOfDay(time) || yearOf(day.value) < firstYear) return null;
  // The offset of the day's start fits every hour of the day but those of the two nights on which clocks change.
  const morning = startOfDay(day.value);
  for (const offset of [morning.slice(-6), '+01:00', '+02:00']) {
    const moment = `${date}T${time}:00${offset}`;
    const shown = formatter('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));
    if (shown === time) return moment;
  }
  return null;
}

/** A date of birth, without the day of the week: "11 juni 1984"; a year or a month alone stays what it is. */
export function birthDateText(date: string | null, language: Language): string | null {
  if (date === null) return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const noon = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  const whole = { month: 'long', year: 'numeric' } as const;
  return formatter(language, day === undefined ? whole : { ...whole, day: 'numeric' }).format(noon);
}

/** The name of a language by its code: "Nederlands"; the code itself where it has no name. */
export function languageName(code: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(locales[language]) + name.slice(1);
  } catch {
    return code;
  }
}
