/**
 * The page for a form that came too late: what happened meanwhile, as far as this viewer may know, with the way to what is new.
 */
import type { CommandProcessKind } from '@mgn/casework';
import type { Actor, Instant, OrganisationId, StreamId } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { momentText } from '../../messages/dates.js';
import { meanwhileTexts } from '../../messages/meanwhile.js';
import type { Env } from '../env.js';
import { errorPage } from '../http/error-pages.js';
import { sessionOf } from '../identity/guards.js';
import { link } from '../links.js';
import type { Services } from '../services.js';

/** What a form was about, and the version of it that the page showed. */
export interface Meanwhile {
  readonly services: Services;
  readonly stream: StreamId;
  /** The exploratory conversation when left out. */
  readonly process?: CommandProcessKind;
  /** The version that was seen; the one that the form says when left out. */
  readonly expects?: number;
}

/** One thing that happened: no text, no reason, and nobody's name. */
interface Happened {
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly role: Actor['role'] | null;
  readonly organisation: OrganisationId | null;
}

/** That something changed meanwhile, with what it was and the way to what it is about. */
export async function changedMeanwhile(
  c: Context<Env>,
  look: `/${string}`,
  about: Meanwhile | null = null,
): Promise<Response> {
  return errorPage(
    c,
    'changed-meanwhile',
    <>
      <WhatHappened c={c} lines={await linesSince(c, about)} />
      <SeeWhatIsNew c={c} href={look} />
    </>,
  );
}

/** How many of the last steps are told: whoever was long away looks at the whole history. */
const toldAtMost = 3;

/** What happened since the version that was seen, oldest first; empty where this viewer may know nothing of it. */
export async function linesSince(c: Context<Env>, about: Meanwhile | null): Promise<readonly string[]> {
  if (about === null) return [];
  const { services, stream, process = 'exploratory-conversation' } = about;
  const { actor } = sessionOf(c);
  const seen = about.expects ?? Number(c.get('form').text('expects'));
  const timeline = await timelineOf(services, { stream, process, viewer: actor });
  const organisations = await services.organisations();
  const language = c.get('language');
  const audience = 'person' in actor ? 'person' : 'professional';
  return timeline
    .filter(({ version }) => version > seen)
    .slice(-toldAtMost)
    .map((happened) => {
      // INVARIANT: the types of a timeline are those of the events of its process.
      const what = label(`${process}-event`, happened.type as never, language, audience);
      const kind = happened.organisation === null ? undefined : organisations.get(happened.organisation)?.kind;
      const who = whoText(happened, { kind, language, audience });
      return meanwhileTexts[language].line(what, who, momentText(happened.at, language));
    });
}

/** What happened, or that it is not told; no name, and never a reason of the person. */
export const WhatHappened = ({ c, lines }: { readonly c: Context<Env>; readonly lines: readonly string[] }) => {
  const { actor } = sessionOf(c);
  const texts = meanwhileTexts[c.get('language')];
  if (lines.length === 0) return <p>{'person' in actor ? texts.untoldPerson : texts.untold}</p>;
  return (
    <section aria-labelledby="intussen">
      <h2 id="intussen">{texts.title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
};

/** The way to what is new. */
export const SeeWhatIsNew = ({ c, href }: { readonly c: Context<Env>; readonly href: `/${string}` }) => (
  <p>
    <a class="button" href={link(c, href)}>
      {meanwhileTexts[c.get('language')].look}
    </a>
  </p>
);

/** Which kind of party did it: the person, the system by itself, or a kind of organisation; null where that is not told. */
function whoText(
  { role }: Happened,
  {
    kind,
    language,
    audience,
  }: {
    readonly kind: Parameters<typeof label<'organisation-kind'>>[1] | undefined;
    readonly language: Language;
    readonly audience: Audience;
  },
): string | null {
  const texts = meanwhileTexts[language];
  if (role === 'person') return texts.byPerson[audience];
  if (role === 'system') return texts.bySystem;
  return kind === undefined ? null : texts.byKind(label('organisation-kind', kind, language, audience));
}

async function timelineOf(
  { casework }: Services,
  {
    stream,
    process,
    viewer,
  }: { readonly stream: StreamId; readonly process: CommandProcessKind; readonly viewer: Actor },
): Promise<readonly Happened[]> {
  const views = {
    'exploratory-conversation': () => casework.view(stream, viewer),
    'transfer-case': () => casework.viewTransfer(stream, viewer),
    'waitlist-entry': () => casework.viewWaiting(stream, viewer),
    'case-conference-item': () => casework.viewQuestion(stream, viewer),
    'network-concern': () => casework.viewConcern(stream, viewer),
  } as const satisfies Readonly<Record<CommandProcessKind, unknown>>;
  return (await views[process]())?.timeline ?? [];
}
