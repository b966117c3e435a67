/**
 * What stands before every form that comes in: it is a form, it is not too long, and it comes from a page of ours.
 */
import type { Language } from '@mgn/domain/labels';
import type { Context, MiddlewareHandler } from 'hono';
import { formTokenField, isFormToken } from '../forms/form-token.js';
import { emptyForm, formValues, type FormValues } from '../forms/form-values.js';
import type { Env } from '../env.js';
import { errorPage } from './error-pages.js';
import { limitedBody } from './limited-body.js';

/** The longest form that is read, in bytes. */
const formBytes = 1024 * 1024;

/** Reads the form, and refuses one that another site made a browser send. */
export function formGuard(ownOrigin: string | null): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('form', emptyForm);
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (!isSameOrigin(c, ownOrigin)) return errorPage(c, 'form-expired');
    const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') return errorPage(c, 'wrong-form');
    const body = await limitedBody(c.req.raw, formBytes);
    if (body === null) return errorPage(c, 'too-large');
    const form = formValues(new URLSearchParams(new TextDecoder().decode(body)));
    const { seals } = c.get('cookies');
    if (!isFormToken(seals, c.get('session'), form.text(formTokenField))) {
      return errorPage(c, 'form-expired', <KeptTexts form={form} language={c.get('language')} />);
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

/** What somebody wrote while their session ended, to copy into the form once they have signed in again. */
const KeptTexts = ({ form, language }: { readonly form: FormValues; readonly language: Language }) => {
  const texts = form.names.filter((name) => name !== formTokenField && form.text(name).length >= worthKeeping);
  return (
    <>
      {texts.map((name, index) => (
        <div class="field">
          <label for={`kept-${String(index)}`}>{yourText[language]}</label>
          <textarea id={`kept-${String(index)}`} readonly rows={6}>
            {form.text(name)}
          </textarea>
        </div>
      ))}
    </>
  );
};

const yourText = { nl: 'Uw tekst, om over te nemen', en: 'Your text, to copy' } as const;
