/**
 * What stands before every form that comes in: it is a form, it is not too long, it has no field but those of our forms, and it comes
 * from a page of ours.
 */
import type { Language } from '@mgn/domain/labels';
import type { Context, MiddlewareHandler } from 'hono';
import { formTokenField, isFormToken } from '../forms/form-token.js';
import { emptyForm, formValues, type FormValues } from '../forms/form-values.js';
import { knownFieldsAt, type KnownFields } from '../forms/known-fields.js';
import type { Env } from '../env.js';
import { errorPage, notFound } from './error-pages.js';
import { limitedBody } from './limited-body.js';

/** The longest form that is read, in bytes. */
const formBytes = 1024 * 1024;

/** The most fields that a form can have. */
const mostFields = 500;

/** Reads the form, and refuses one that another site made a browser send, or that holds what no form of ours has. */
export function formGuard(ownOrigin: string | null): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('form', emptyForm);
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (!isSameOrigin(c, ownOrigin)) return errorPage(c, 'form-expired');
    const known = knownFieldsAt(c.req.path);
    if (known === null) return notFound(c);
    const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') return errorPage(c, 'wrong-form');
    const body = await limitedBody(c.req.raw, formBytes);
    if (body === null) return errorPage(c, 'too-large');
    const fields = new URLSearchParams(new TextDecoder().decode(body));
    const form = formValues(fields);
    const kept = <KeptTexts form={form} known={known} language={c.get('language')} />;
    if ([...fields].length > mostFields) return errorPage(c, 'too-many-fields', kept);
    if (form.names.some((name) => !known.has(name))) return errorPage(c, 'unknown-field', kept);
    const { seals } = c.get('cookies');
    if (!isFormToken(seals, c.get('session'), form.text(formTokenField))) {
      return errorPage(c, 'form-expired', kept);
    }
    c.set('form', form);
    return next();
  };
}

/** What a browser says about where a form came from must be us; a program that says nothing has to have the token. */
function isSameOrigin(c: Context<Env>, ownOrigin: string | null): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = c.req.header('Origin');
  if (origin === undefined) return true;
  if (ownOrigin !== null) return origin === ownOrigin;
  return URL.canParse(origin) && new URL(origin).host === c.req.header('Host');
}

/** From how many characters on a field counts as something that somebody would not want to write again. */
const worthKeeping = 30;

/** A value that our page wrote itself: an id, alone or behind a code. */
const endsWithId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** What somebody wrote in a form that is not taken, to copy into it once it is opened again. A field that we do not know is not shown. */
const KeptTexts = ({
  form,
  known,
  language,
}: {
  readonly form: FormValues;
  readonly known: KnownFields;
  readonly language: Language;
}) => {
  const texts = [...known.keys()]
    .filter((name) => name !== formTokenField)
    .flatMap((name) => form.all(name).map((text) => text.trim()))
    .filter((text) => text.length >= worthKeeping && !endsWithId.test(text));
  return (
    <>
      {texts.map((text, index) => (
        <div class="field">
          <label for={`kept-${String(index)}`}>{yourText[language]}</label>
          <textarea id={`kept-${String(index)}`} readonly rows={6}>
            {text}
          </textarea>
        </div>
      ))}
    </>
  );
};

const yourText = { nl: 'Uw tekst, om over te nemen', en: 'Your text, to copy' } as const;
