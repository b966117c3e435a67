/**
 * What is wrong with a form that was sent, for the page that shows it again.
 */
import type { Outcome } from '@mgn/casework';
import type { Issue, OrganisationId, Refusal } from '@mgn/domain';
import { explainRefusal, labels, type Audience, type Language, type RefusalCode } from '@mgn/domain/labels';
import { askedAgainField, saidNoCode } from './said-no.js';

/** Why a form was not carried out. */
export type FormProblem =
  | { readonly kind: 'refused'; readonly reasons: readonly Refusal<RefusalCode>[] }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-permitted'; readonly recipients: readonly OrganisationId[] }
  /** What the page itself sees in its fields, in its own words. */
  | { readonly kind: 'fields'; readonly errors: readonly FormError[] };

/** One line of the summary on top of the form, with the field that it is about where there is one. */
export interface FormError {
  readonly code: string;
  /** The name of the field. */
  readonly field: string | null;
  /** The form that it is about, where several on the page have a field of this name. */
  readonly scope?: string;
  /** What is wrong. */
  readonly text: string;
  /** What to do about it; empty when the first sentence says so. */
  readonly advice: string;
}

/** The problem in an answer of casework; null when there is none of this kind. */
export function problemOf(outcome: Outcome): FormProblem | null {
  switch (outcome.outcome) {
    case 'refused':
      return { kind: 'refused', reasons: outcome.reasons };
    case 'invalid':
      return { kind: 'invalid', issues: outcome.issues };
    case 'not-permitted':
      return { kind: 'not-permitted', recipients: outcome.recipients };
    case 'handled':
    case 'stale':
    case 'unknown-case':
    case 'command-id-reused':
      return null;
  }
}

/**
 * The lines of the summary. Fields are found by path: the path of the command, or another one that the page names in `fields`
 * (`{ 'handovers.0.receiver': 'receiver' }`).
 */
export function formErrors(
  problem: FormProblem,
  language: Language,
  audience: Audience,
  fields: Readonly<Record<string, string>> = {},
): readonly FormError[] {
  const fieldOf = (path: readonly (string | number)[] | undefined): string | null => {
    const parts = (path ?? []).filter((part, index) => !(index === 0 && (part === 'command' || part === 'with')));
    const name = parts.join('.');
    return name === '' ? null : (fields[name] ?? name);
  };
  switch (problem.kind) {
    case 'refused':
      return problem.reasons.map((reason) => {
        const { cannot, why, now, about } = explainRefusal(reason, language, audience);
        const subject = about.length === 0 ? '' : ` (${about.join(', ')})`;
        return { code: reason.code, field: fieldOf(reason.path), text: `${cannot}${subject}`, advice: `${why} ${now}` };
      });
    case 'invalid':
      return onePerField(
        problem.issues.map(({ code, path }) => ({
          code,
          field: code === saidNoCode ? askedAgainField : fieldOf(path),
          text: inputText(code, language),
          advice: '',
        })),
      );
    case 'fields':
      return problem.errors;
    case 'not-permitted':
      return [
        {
          code: 'not-permitted',
          field: null,
          text: notPermitted[language].text,
          advice: notPermitted[language].advice,
        },
      ];
  }
}

/** The same thing about the same field is said once. */
function onePerField(errors: readonly FormError[]): readonly FormError[] {
  return errors.filter(
    ({ code, field }, index) => errors.findIndex((each) => each.code === code && each.field === field) === index,
  );
}

/** An error at a field, in words of the page. */
export function fieldError(field: string, text: string, code = 'invalid-value'): FormError {
  return { code, field, text, advice: '' };
}

/** The same for "no record", "no consent" and "objection". */
const notPermitted: Readonly<Record<Language, { readonly text: string; readonly advice: string }>> = {
  nl: {
    text: 'Dit kan niet gedeeld worden met wie het zou krijgen.',
    advice: 'Vraag het aan de persoon zelf, of kies wat u wel deelt.',
  },
  en: {
    text: 'This cannot be shared with those who would receive it.',
    advice: 'Ask the person, or choose what you do share.',
  },
};

/** What to do about an input with this code. */
export function inputText(code: string, language: Language): string {
  const list = labels['input-issue'];
  const known = Object.hasOwn(list, code) ? list[code as keyof typeof list] : list.custom;
  return known.screen[language];
}
