/**
 * Reads pages as people do, and presses their buttons.
 */
import { expect } from 'vitest';
import type { Fields, Page, Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

/** The text of a page that is there. */
export async function read(visitor: Visitor, path: string): Promise<string> {
  const page = await visitor.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return readable(page.text);
}

/** Sends the form of a page whose button has this name and value, with what is filled in. */
export async function press(
  visitor: Visitor,
  path: string,
  name: string,
  value: string,
  fields: Fields = {},
): Promise<Page> {
  const { text } = await visitor.get(path);
  const form = [...text.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([each]) => each)
    .find((each) => each.includes(`name="${name}" value="${value}"`));
  if (form === undefined) throw new Error(`no button ${name}=${value} on ${path}`);
  const hidden = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, key = '', held = '']) => [
      key,
      held,
    ]),
  );
  const to = /action="([^"]+)"/.exec(form)?.[1] ?? path;
  return visitor.send(to, { ...hidden, ...fields, [name]: value });
}
