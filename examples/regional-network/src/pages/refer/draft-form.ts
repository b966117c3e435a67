/**
 * The form as it stands before somebody writes in it: empty, or filled in with what a draft holds.
 */
import type { ConversationView } from '@mgn/casework';
import { StreamId, type PlainDate } from '@mgn/domain';
import { formValues, type FormValues } from '../../server/forms/form-values.js';
import type { Services } from '../../server/services.js';
import { isMinor, isPartialDate, personOf } from './request-person.js';
import { choiceOf } from './shared-beforehand.js';

/**
 * A form with the ids that the request will have: sending it twice makes one request. Empty otherwise, apart from what is `known` already.
 */
export function newForm(
  services: Pick<Services, 'identifiers'>,
  known: Readonly<Record<string, string>> = {},
): FormValues {
  return formValues(new URLSearchParams({ ...known, stream: StreamId.parse(services.identifiers.newId()) }));
}

/**
 * The form of a draft, as it was filled in or as another system sent it. What has to be said anew is left open: whether there is danger,
 * and that the person is young, which goes with a birth date that may be corrected here.
 */
export function formOf(view: ConversationView, today: PlainDate): FormValues {
  const { stream, gpPractice, fields } = view;
  const values = new URLSearchParams({ stream, gpPractice });
  const set = (name: string, field: { readonly seen: boolean; readonly value?: unknown }) => {
    if (field.seen && typeof field.value === 'string') values.set(name, field.value);
  };
  set('question', fields.question);
  set('triedBefore', fields.triedBefore);
  set('practical', fields.practical);
  const { known } = personOf(view);
  if (known !== null) {
    const { name, birthDate, phones, municipality } = known;
    values.set('naam', name.text);
    values.set('geboortedatum', isPartialDate(birthDate) ? '' : (birthDate ?? ''));
    values.set('telefoon', phones[0] ?? '');
    values.set('gemeente', municipality ?? '');
  }
  if (fields.entry.seen && fields.entry.value !== 'unknown') {
    const { hasPsychologicalComplaints, hasOtherDomainProblems, singleDomainSufficient, exclusionGround } =
      fields.entry.value;
    if (hasPsychologicalComplaints) values.append('entry', 'klachten');
    if (hasOtherDomainProblems) values.append('entry', 'andere-gebieden');
    if (!singleDomainSufficient) values.append('entry', 'een-hoek-te-weinig');
    const goesWithBirthDate = exclusionGround === 'youth' && isMinor(known?.birthDate ?? null, today);
    values.set('entry.exclusionGround', goesWithBirthDate ? 'geen' : (exclusionGround ?? 'geen'));
  }
  if (fields.personAgrees.seen && fields.personAgrees.value === true) values.set('personAgrees', 'ja');
  const beforehand = choiceOf(view);
  if (beforehand !== null) values.set('vooraf', beforehand);
  return formValues(values);
}
