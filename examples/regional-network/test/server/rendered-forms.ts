/**
 * The forms that a page really has, against the table of fields that the app knows.
 */
import { knownFieldsAt } from '../../src/server/forms/known-fields.js';

/** A form that is sent to us: where to, and the names of its fields and buttons. */
export interface RenderedForm {
  readonly path: string;
  readonly names: readonly string[];
}

/** The forms of a page that are sent with POST. `at` is the address of the page: where a form goes that names none. */
export function renderedForms(html: string, at: string): readonly RenderedForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', content = '']) => {
    if (!/\bmethod="post"/i.test(attributes)) return [];
    const action = /\baction="([^"]*)"/.exec(attributes)?.[1] ?? at;
    const { pathname } = new URL(action, 'http://app.example');
    const names = [...content.matchAll(/<(?:input|select|textarea|button)\b[^>]*\sname="([^"]*)"/g)];
    return [{ path: pathname, names: names.map(([, name = '']) => name) }];
  });
}

/** What is wrong with the forms of a page: a form or a field that the table of the app does not have. Empty when all is well. */
export function unknownFields(html: string, at: string): readonly string[] {
  // A field outside its form would be sent without being seen here.
  const loose = [...html.matchAll(/<(?:input|select|textarea|button)\b[^>]*\sform="/g)].map(() => `${at}: loose field`);
  const wrong = renderedForms(html, at).flatMap(({ path, names }) => {
    const known = knownFieldsAt(path);
    return known === null
      ? [`${path}: no form is known here`]
      : names.filter((name) => !known.has(name)).map((name) => `${path}: ${name}`);
  });
  return [...loose, ...wrong];
}
