/**
 * The choice of whoever has several roles, between signing in and the first page. A session has one role: another one is another
 * session.
 */
import { Actor, type ActorRole } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Env } from '../env.js';
import { FormToken } from '../forms/command-fields.js';
import { errorPage } from '../http/error-pages.js';
import { uuidv7 } from '../identifiers.js';
import { link, linkIn, ownPath } from '../links.js';
import { renderPage } from '../render-page.js';
import { writeSession } from './session-cookie.js';
import { startPathFor } from './insurers.js';

/** Somebody whom the provider knows, before a role is chosen; kept in a signed cookie. */
const Choosing = z.strictObject({
  actors: z.array(Actor).min(1),
  name: z.string().max(200),
  back: z.string(),
  until: z.int(),
});
type Choosing = Readonly<z.infer<typeof Choosing>>;

const cookie = 'mgn-role';
const choosingSeconds = 600;

/** As many roles as a cookie has room for. */
const mostRoles = 12;

const texts = {
  nl: {
    title: 'Met welke rol gaat u verder?',
    lead: 'U hebt hier meer dan één rol. Een andere rol kiest u door opnieuw in te loggen.',
    self: 'Voor uzelf',
  },
  en: {
    title: 'With which role do you go on?',
    lead: 'You have more than one role here. You choose another one by signing in again.',
    self: 'For yourself',
  },
} as const;

/** Signs in whoever has one role, and asks others which one. */
export function signInAs(
  c: Context<Env>,
  actors: readonly Actor[],
  { name, back }: { readonly name: string; readonly back: string },
  nowSeconds: () => number,
): Response | Promise<Response> {
  const [only] = actors;
  if (only !== undefined && actors.length === 1) return enter(c, only, { name, back }, nowSeconds);
  const { seals, secure } = c.get('cookies');
  const choosing: Choosing = {
    actors: actors.slice(0, mostRoles),
    name,
    back,
    until: nowSeconds() + choosingSeconds,
  };
  setCookie(c, cookie, seals.seal('role', choosing), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: choosingSeconds,
  });
  return c.redirect(link(c, '/inloggen/rol'), 303);
}

/** The page with the roles, and the choice. */
export function chooseRole(nowSeconds: () => number): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/inloggen/rol', async (c) => {
    const choosing = choosingOf(c, nowSeconds);
    if (choosing === null) return errorPage(c, 'sign-in-expired');
    const language = c.get('language');
    const { title, lead } = texts[language];
    const organisations = await c.get('organisations')();
    c.header('Cache-Control', 'no-store');
    return renderPage(
      c,
      { title },
      <div class="wrap">
        <div class="page-head">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
        <ul class="role-list">
          {choosing.actors.map((actor, index) => (
            <li>
              <form method="post" action={link(c, '/inloggen/rol')}>
                <FormToken c={c} />
                <button class="button button--wide" name="rol" value={String(index)}>
                  {roleName(actor.role, language)}
                </button>
                {'organisation' in actor && (
                  <p class="small soft">{organisations.get(actor.organisation)?.name ?? ''}</p>
                )}
              </form>
            </li>
          ))}
        </ul>
      </div>,
    );
  });
  pages.post('/inloggen/rol', (c) => {
    const choosing = choosingOf(c, nowSeconds);
    if (choosing === null) return errorPage(c, 'sign-in-expired');
    const actor = choosing.actors.find((_each, index) => String(index) === c.get('form').text('rol'));
    if (actor === undefined) return errorPage(c, 'bad-request');
    deleteCookie(c, cookie, { path: '/', secure: c.get('cookies').secure });
    return enter(c, actor, choosing, nowSeconds);
  });
  return pages;
}

async function enter(
  c: Context<Env>,
  actor: Actor,
  { name, back }: Pick<Choosing, 'name' | 'back'>,
  nowSeconds: () => number,
): Promise<Response> {
  writeSession(c, c.get('cookies'), { id: uuidv7(), actor, name, since: nowSeconds() }, nowSeconds());
  return c.redirect(ownPath(back, linkIn(c.get('language'), await startPathFor(c, actor))), 303);
}

function choosingOf(c: Context<Env>, nowSeconds: () => number): Choosing | null {
  const choosing = c.get('cookies').seals.open('role', Choosing, getCookie(c, cookie));
  return choosing === null || choosing.until < nowSeconds() ? null : choosing;
}

function roleName(role: ActorRole, language: Language): string {
  if (role === 'person') return texts[language].self;
  const name = label('actor-role', role, language, 'professional');
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
