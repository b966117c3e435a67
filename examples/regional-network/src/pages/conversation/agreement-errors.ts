/**
 * Who can carry out an agreement of the report, and what is wrong with the agreements of a form.
 */
import type { ConversationView } from '@mgn/casework';
import { parsePlainDate, type OrganisationId } from '@mgn/domain';
import { conversationTexts } from '../../messages/conversation.js';
import { fieldError, inputText, type FormError } from '../../server/forms/form-problem.js';
import type { SentCase } from '../case/case-routes.js';
import type { People } from '../people.js';
import { writtenTextOf } from '../written-text.js';
import { seatsAt } from './meeting.js';

/** The organisations that an agreement can name, each once: those of the case, those of the text so far, and others that often help. */
export function helpersFor(view: ConversationView, people: Pick<People, 'organisations'>): readonly OrganisationId[] {
  const others = [...people.organisations.values()]
    .filter(({ kind }) => kind === 'peer-support' || kind === 'neighbourhood-team' || kind === 'welfare-organisation')
    .map(({ id }) => id);
  const written = agreementsSoFar(view).flatMap(({ owner }) =>
    owner !== null && 'organisation' in owner ? [owner.organisation] : [],
  );
  const ofCase = [view.gpPractice, ...seatsAt(view).map(({ organisation }) => organisation)];
  return [...new Set([...ofCase, ...others, ...written])];
}

/**
 * What is wrong with the agreements of a form, at their rows: a line that does not say what is agreed, an owner who is not offered, a day that
 * does not exist, and a day that is over. A day that the text had before may stay.
 */
export function agreementErrors({ c, services, view, people }: SentCase): readonly FormError[] {
  const form = c.get('form');
  const language = c.get('language');
  const texts = conversationTexts[language];
  const owners = ['', 'person', 'close-one', ...helpersFor(view, people)];
  const known = agreementsSoFar(view).map(({ by }) => by);
  const today = services.today();
  const errorOfDay = (field: string): readonly FormError[] => {
    const text = form.text(field);
    if (text === '') return [];
    const day = parsePlainDate(text);
    if (!day.ok) return day.issues.slice(0, 1).map(({ code }) => fieldError(field, inputText(code, language), code));
    return day.value >= today || known.includes(day.value) ? [] : [fieldError(field, texts.agreementOver)];
  };
  return form.rows('report.agreements').flatMap((row) => {
    const name = `report.agreements.${String(row)}`;
    const isHalf = form.text(`${name}.what`) === '' && form.text(`${name}.owner`) + form.text(`${name}.by`) !== '';
    return [
      ...(isHalf ? [fieldError(`${name}.what`, texts.agreementWhat, 'missing')] : []),
      ...(owners.includes(form.text(`${name}.owner`)) ? [] : [fieldError(`${name}.owner`, texts.ownerUnknown)]),
      ...errorOfDay(`${name}.by`),
    ];
  });
}

const agreementsSoFar = (view: ConversationView) => writtenTextOf(view)?.report.agreements ?? [];
