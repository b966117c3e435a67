/**
 * The person of a request: what is known already, what the form asks, and what goes along with the request.
 */
import type { ConversationView } from '@mgn/casework';
import { parsePlainDate, type PersonDetails, type PlainDate } from '@mgn/domain';
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
  const wholeBsn = bsn.seen || bsn.why === 'nothing-there';
  if (!name.seen || !contact.seen || !wholeBsn) {
    return { known: null, mayStay: timeline.some(({ type }) => type === 'conversation-requested') };
  }
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
  const { phones, birthDate, municipality } = asked.known;
  const isSame =
    details.birthDate === birthDate &&
    details.municipality === municipality &&
    (details.phones[0] ?? '') === (phones[0] ?? '');
  return isSame ? null : details;
}

/** What can be sent along as a telephone number; another system may have sent words. */
const isPhone = (text: string): boolean =>
  /^[\d\s()+\-\u2010-\u2013]*$/u.test(text) && text.replace(/\D/gu, '').length >= 6;

/** The details as the form completes them; null where the network knows the person and the form says nothing. */
export function detailsOf(form: FormValues, { known, mayStay }: AskedPerson): PersonDetails | null {
  const [phone, birthDate] = [form.text('telefoon'), form.textOrNull('geboortedatum')];
  const municipality = form.textOrNull('gemeente') as PersonDetails['municipality'];
  if (known !== null) {
    return {
      ...known,
      birthDate: known.birthDate ?? birthDate,
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

const isEmpty = (form: FormValues): boolean =>
  ['naam', 'geboortedatum', 'telefoon'].every((field) => form.text(field) === '');

/** What is missing about the person. A draft needs a name only; a request needs a date of birth and a way to reach the person. */
export function missingAbout(
  form: FormValues,
  person: AskedPerson,
  texts: ReferTexts,
  asDraft: boolean,
): readonly FormError[] {
  const details = detailsOf(form, person);
  if (details === null) return [];
  const typed = form.text('geboortedatum');
  const asked = person.known?.birthDate == null;
  const dateMissing = asked && !parsePlainDate(typed).ok && !(asDraft && typed === '');
  const reachable = details.phones.length > 0 || details.emails.length > 0;
  return [
    ...(details.name.text === '' ? [fieldError('naam', texts.missingName, 'missing')] : []),
    ...(dateMissing ? [fieldError('geboortedatum', texts.missingBirthDate, 'missing')] : []),
    ...(reachable || asDraft ? [] : [fieldError('telefoon', texts.missingPhone, 'missing')]),
  ];
}

/** Says whether somebody is younger than 18 on a day; of a month or a year alone, whether that is sure. No for a day that cannot be. */
export function isMinor(birthDate: string | null, today: PlainDate): boolean {
  if (birthDate === null || !/^\d{4}(-\d{2}){0,2}$/u.test(birthDate)) return false;
  if (birthDate > today || (birthDate.length === today.length && !parsePlainDate(birthDate).ok)) return false;
  const grown = `${String(Number(birthDate.slice(0, 4)) + 18).padStart(4, '0')}${birthDate.slice(4)}`;
  return grown > today.slice(0, grown.length);
}
