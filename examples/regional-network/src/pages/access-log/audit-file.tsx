/**
 * The whole access log as a file for the privacy officer, and the line with which to see later whether its end is still there. It is asked for with a
 * form, because it leaves a line.
 */
import { anchorOf } from '@mgn/consent/audit';
import type { Context } from 'hono';
import { accessLogTexts } from '../../messages/access-log.js';
import type { Env } from '../../server/env.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';

interface SectionProps {
  readonly c: Context<Env>;
  readonly services: Services;
}

/** How many lines there are, the anchor of now, and the button; nothing where there is no file to have. */
export async function AuditFileSection({ c, services }: SectionProps) {
  const texts = accessLogTexts[c.get('language')].file;
  const head = await services.casework.auditHead(sessionOf(c).actor);
  if (head === null) return null;
  return (
    <section aria-labelledby="bestand" class="stack">
      <h2 id="bestand">{texts.title}</h2>
      <p>{texts.lead(head.count)}</p>
      <form method="post" action={link(c, '/logboek/bestand')} class="stack">
        <FormToken c={c} />
        <p>
          <button class="button">{texts.download}</button>
        </p>
        <p class="small soft">{texts.logged}</p>
      </form>
      <p>{texts.anchor}</p>
      <p class="small">
        <code>{JSON.stringify(anchorOf(head, services.clock()))}</code>
      </p>
      <p>{texts.verify}</p>
      <p class="small">
        <code>npx -p @mgn/consent mgn-verify-audit logboek.jsonl --anchors logboek.anchors</code>
      </p>
    </section>
  );
}

/** The file itself, sent as it is read. */
export async function auditFilePage(c: Context<Env>, services: Services): Promise<Response> {
  const file = await services.casework.auditFile(sessionOf(c).actor);
  if (file === null) return c.text(accessLogTexts[c.get('language')].file.missing, 404);
  c.header('Content-Type', 'application/jsonl; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="logboek.jsonl"');
  c.header('Cache-Control', 'no-store');
  return c.body(streamOf(file.lines));
}

function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const reading = lines[Symbol.asyncIterator]();
  const utf8 = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await reading.next();
      if (next.done === true) controller.close();
      else controller.enqueue(utf8.encode(`${next.value}\n`));
    },
    async cancel() {
      await reading.return?.();
    },
  });
}
