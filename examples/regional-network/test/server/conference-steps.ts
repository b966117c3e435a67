/**
 * The steps of a question for the case conference, as people take them on the pages.
 */
import { expect } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import type { Fields, Page, Visitor } from './running-app.js';

/** The organisations of a session with all three sides. */
export const table = ['kersentuin', 'wilgenkade', 'brugwachter'].map(organisationId);

/** A question that leads to nobody. */
export const goodQuestion: Fields = {
  personInformed: 'ja',
  personAgrees: 'ja',
  question: 'Wie kan helpen met de huur en met slapen tegelijk?',
  tried: 'Het buurtteam kwam twee keer.',
  'background.ageBand': '40-49',
  textsChecked: 'ja',
};

/** The form of a page with this button, with every hidden field as often as it is there. */
export function formOn(page: Page, value: string, about = ''): { readonly to: string; readonly own: Fields } {
  const form = [...page.text.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([each]) => each)
    .find((each) => each.includes(`name="doe" value="${value}"`) && each.includes(about));
  if (form === undefined) throw new Error(`no button ${value}`);
  const own: Record<string, string[]> = { doe: [value] };
  for (const [, name = '', held = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
    (own[name] ??= []).push(held);
  }
  return { to: /action="([^"]+)"/.exec(form)?.[1] ?? '', own };
}

/** Opens the page and presses the button, with what is filled in. */
export async function step(
  visitor: Visitor,
  path: string,
  value: string,
  fields: Fields = {},
  about = '',
): Promise<Page> {
  const { to, own } = formOn(await visitor.get(path), value, about);
  return visitor.send(to, { ...own, ...fields });
}

/** A step that has to be carried out. */
export async function taken(
  visitor: Visitor,
  path: string,
  value: string,
  fields: Fields = {},
  about = '',
): Promise<Page> {
  const page = await step(visitor, path, value, fields, about);
  expect([value, page.status, page.status === 303 ? '' : page.text]).toEqual([value, 303, '']);
  return page;
}

/** Brings a question in; gives its page. */
export async function bringIn(visitor: Visitor, fields: Fields = {}): Promise<string> {
  const { location } = await taken(visitor, '/nl/casusoverleg/inbrengen', 'submit', { ...goodQuestion, ...fields });
  return location ?? '';
}

/** Screens a question and puts it on the agenda of a day. */
export async function putOnAgenda(coordinator: Visitor, path: string, on: string, minutes = ''): Promise<void> {
  await taken(coordinator, path, 'screen', { minutes });
  await taken(coordinator, path, 'schedule', { 'session.on': on, participants: table });
}

/** The page of a session with those who are there. */
export const sessionPath = (on: string, present: readonly string[] = table): string =>
  `/nl/casusoverleg/${on}?${new URLSearchParams(present.map((id) => ['er', id])).toString()}`;
