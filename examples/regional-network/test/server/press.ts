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
  const { to, own } = await openedForm(visitor, path, name, value);
  return visitor.send(to, { ...own, ...fields, [name]: value });
}

/** The form of a page whose button has this name and value: where it is sent to, and what it says before anything is filled in. */
export async function openedForm(
  visitor: Visitor,
  path: string,
  name: string,
  value: string,
): Promise<{ readonly to: string; readonly own: Fields }> {
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
  return { to: /action="([^"]+)"/.exec(form)?.[1] ?? path, own: { ...hidden, [name]: value } };
}

/** What a page that asks once more says of it: about whom, on what the person shared, and what was answered before. */
export function askedAbout({ text }: Page): Fields {
  const held = (name: string): string =>
    new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? 'not on the page';
  const fields = ['gevraagd-over', 'eerder-ja', 'eerder-zonder', 'gezien'];
  return Object.fromEntries(fields.map((name) => [name, held(name)]));
}
