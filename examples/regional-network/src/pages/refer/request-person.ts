/**
 * The person of a request: what is known already, what the form asks, and what goes along with the request.
 */
import type { ConversationView } from '@mgn/casework';
import {
  ages,
  birthdayOf,
  isCertainlyYoungerThan,
  parsePlainDate,
  type PersonDetails,
  type PlainDate,
} from '@mgn/domain';
import type { ReferTexts } from '../../messages/refer.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';

/** What the form has to ask about the person. */
export interface AskedPerson {
  /** Everything that is known; null where nothing is, or where the requester may not see it whole. */
  readonly known: PersonDetails | null;
  /** The network has details that the requester cannot see: then the fields may stay empty, and are filled in together or not at all. */
  readonly mayStay: boolean;
}

/** A new request: nothing is known. */
export const newPerson: AskedPerson = { known: null, mayStay: false };

/** The person of a draft, or of a request that was given back, as far as the requester sees it. */
export function personOf({ fields, timeline }: Pick<ConversationView, 'fields' | 'timeline'>): AskedPerson {
  const { name, contact, bsn } = fields;
  const wasSent = timeline.some(({ type }) => type === 'conversation-requested');
  // The form asks for no number, so that a draft of one's own has none.
  const wholeBsn = bsn.seen || bsn.why === 'nothing-there' || !wasSent;
  if (!name.seen || !contact.seen || !wholeBsn) return { known: null, mayStay: wasSent };
  const { phones, emails, languages } = contact.value;
  const known = {
    ...contact.value,
    name: name.value,
    phones: [...phones],
    emails: [...emails],
    languages: [...languages],
    bsn: bsn.seen ? bsn.value : null,
  };
  return { known, mayStay: false };
}

/** The details that go along with a request; null where the form says nothing new, so that what another system sent stays as it came. */
export function changedDetails(form: FormValues, asked: AskedPerson): PersonDetails | null {
  const details = detailsOf(form, asked);
  if (details === null || asked.known === null) return details;
  const { name, phones, birthDate, municipality } = asked.known;
  const isSame =
    details.name.text === name.text &&
    details.birthDate === birthDate &&
    details.municipality === municipality &&
    (details.phones[0] ?? '') === (phones[0] ?? '');
  return isSame ? null : details;
}

/** What can be sent along as a telephone number; another system may have sent words. */
const isPhone = (text: string): boolean =>
  /^[\d\s()+\-\u2010-\u2013]*$/u.test(text) && text.replace(/\D/gu, '').length >= 6;

/** The details as the form corrects and completes them; null where the network knows the person and the form says nothing. */
export function detailsOf(form: FormValues, { known, mayStay }: AskedPerson): PersonDetails | null {
  const [phone, birthDate] = [form.text('telefoon'), form.textOrNull('geboortedatum')];
  const municipality = form.textOrNull('gemeente') as PersonDetails['municipality'];
  if (known !== null) {
    const name = form.names.includes('naam') ? form.text('naam') : known.name.text;
    return {
      ...known,
      // The parts of a name belong to the name that was sent; another name is whole.
      name: name === known.name.text ? known.name : { text: name },
      birthDate: birthDate ?? (mayStayAsItIs(form, known) ? known.birthDate : null),
      phones: [...(phone === '' ? [] : [phone]), ...known.phones.slice(1).filter(isPhone)],
      municipality: municipality ?? known.municipality,
    };
  }
  if (mayStay && isEmpty(form)) return null;
  return {
    name: { text: form.text('naam') },
    birthDate,
    gender: null,
    phones: phone === '' ? [] : [phone],
    emails: [],
    municipality,
    bsn: null,
    languages: [],
    interpreterNeeded: null,
  };
}

/** A month or a year cannot stand in the field of a day: it stays where the field is empty. A day stays where it was not asked. */
const mayStayAsItIs = (form: FormValues, { birthDate }: PersonDetails): boolean =>
  isPartialDate(birthDate) || !form.names.includes('geboortedatum');

/** Says whether of a birth date only the month or the year is known. */
export function isPartialDate(birthDate: string | null): boolean {
  return birthDate !== null && birthDate.length < 'yyyy-mm-dd'.length;
}

const isEmpty = (form: FormValues): boolean =>
  ['naam', 'geboortedatum', 'telefoon'].every((field) => form.text(field) === '');

/**
 * What is missing about the person. A draft needs a name only; a request needs a date of birth and a way to reach the person. Of somebody
 * younger than 16 nothing is taken in, also no draft.
 */
export function missingAbout(
  form: FormValues,
  person: AskedPerson,
  texts: ReferTexts,
  { asDraft, today }: { readonly asDraft: boolean; readonly today: PlainDate },
): readonly FormError[] {
  const details = detailsOf(form, person);
  if (details === null) return [];
  const typed = form.text('geboortedatum');
  const mayBeEmpty = asDraft || (details.birthDate !== null && !needsDay(details.birthDate, today));
  const day = parsePlainDate(typed);
  const noSuchDay = !day.ok && day.issues.some(({ code }) => code === 'no-such-date');
  const dateMissing = typed === '' ? !mayBeEmpty : !day.ok && !noSuchDay;
  const reachable = details.phones.length > 0 || details.emails.length > 0;
  return [
    ...(details.name.text === '' ? [fieldError('naam', texts.missingName, 'missing')] : []),
    ...(dateMissing ? [fieldError('geboortedatum', texts.missingBirthDate, 'missing')] : []),
    ...(noSuchDay ? [fieldError('geboortedatum', texts.noSuchBirthDate, 'no-such-date')] : []),
    ...(isTooYoung(details.birthDate, today) ? [fieldError('geboortedatum', texts.tooYoungError, 'youth')] : []),
    ...(reachable || asDraft ? [] : [fieldError('telefoon', texts.missingPhone, 'missing')]),
  ];
}

/** Says whether somebody is certainly younger than 18 on a day. No for a day that cannot be. */
export const isMinor = (birthDate: string | null, today: PlainDate): boolean =>
  isCertainlyYoungerThan(ages.adult, birthDate, today);

/** Says whether somebody is certainly younger than 16 on a day: then nobody can permit here what a request shares. */
export const isTooYoung = (birthDate: string | null, today: PlainDate): boolean =>
  isCertainlyYoungerThan(ages.permitsAlone, birthDate, today);

/** Says whether a month or a year of birth leaves open if somebody is 16 already: then the day has to be known. */
export function needsDay(birthDate: string | null, today: PlainDate): boolean {
  if (birthDate === null || !isPartialDate(birthDate)) return false;
  const birthday = birthdayOf(ages.permitsAlone, birthDate);
  return birthday === today.slice(0, birthday.length);
}
