/**
 * Everybody in a story: each signs in once, on the same kind of device, and keeps the page.
 */
import type { Browser, Page } from 'playwright-core';
import { expectAccessible, expectNoOverflow, visit, type Device, type Visitor } from './browser.js';
import { expectQuiet, expectRefusal } from './console.js';
import type { RunningApp } from './running-app.js';

/** Those who play in one story. */
export interface Cast {
  /** The page of somebody of the demo, who signs in at the first call. */
  as(identity: string): Promise<Page>;
  /** Looks at the page of somebody: nothing sticks out, no barriers, and nothing in anybody's console. */
  look(identity: string, name: string): Promise<void>;
  /** Somebody was refused with a status, as the story wants it. */
  refused(identity: string, status: number): Promise<void>;
  /** Everybody goes home; nobody's console said anything. */
  leave(): Promise<void>;
}

/** Gathers those who play in one story. Without scripts in the page, barriers are not looked for: that check is a script. */
export function gatherCast(browser: Browser, app: RunningApp, device: Device): Cast {
  const visitors = new Map<string, Visitor>();
  const visitorOf = async (identity: string): Promise<Visitor> => {
    const known = visitors.get(identity);
    if (known !== undefined) return known;
    const visitor = await visit(browser, app.address, device, identity);
    visitors.set(identity, visitor);
    return visitor;
  };
  const expectAllQuiet = (name: string): void => {
    for (const [identity, visitor] of visitors) expectQuiet(visitor.console, `${name}, ${identity}`);
  };
  return {
    as: async (identity) => (await visitorOf(identity)).page,
    look: async (identity, name) => {
      const { page } = await visitorOf(identity);
      await expectNoOverflow(page, name);
      if (device.scripts) await expectAccessible(page, name);
      expectAllQuiet(name);
    },
    refused: async (identity, status) => expectRefusal((await visitorOf(identity)).console, status, identity),
    leave: async () => {
      expectAllQuiet('the end');
      for (const { context } of visitors.values()) await context.close();
    },
  };
}

/** What the confirmation on a page says; it is there after every step that was taken. */
export async function confirmationOn(page: Page): Promise<string> {
  const confirmation = page.locator('#bevestiging');
  // What stands there instead tells more than that something was waited for in vain.
  await confirmation.waitFor().catch(async () => {
    throw new Error(`no confirmation on ${page.url()}: ${await textOf(page)}`);
  });
  return confirmation.innerText();
}

/** What stands on a page, without the frame. */
export function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}
