/**
 * Chromium as the tests use it: from the machine, without anything that would reach outside.
 */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { keepConsole, type KeptConsole } from './console.js';

/** Where Chromium is: `CHROMIUM_PATH`, then the place where Debian puts it; null on a machine without it. */
export function chromiumPath(): string | null {
  const found = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  return found ?? null;
}

/** Says whether the browser suite can run here. On CI its absence is a failure. */
export function hasBrowser(): boolean {
  const path = chromiumPath();
  if (path === null && process.env['CI'] === 'true') throw new Error('no Chromium: set CHROMIUM_PATH');
  return path !== null;
}

/** Opens the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A visitor: one context with one page; every error in the console is kept. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly console: KeptConsole;
}

/** What a visitor's device is like. */
export interface Device {
  readonly width: number;
  readonly scripts: boolean;
  readonly dark?: boolean;
}

/** Opens a page as somebody of the demo; as the public when nobody is named. */
export async function visit(
  browser: Browser,
  address: string,
  device: Device,
  identity: string | null,
  language: 'nl' | 'en' = 'nl',
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: device.width, height: 900 },
    javaScriptEnabled: device.scripts,
    colorScheme: device.dark === true ? 'dark' : 'light',
    baseURL: address,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  const kept = keepConsole(page);
  if (identity !== null) {
    await page.goto(`/${language}/inloggen`);
    await page.locator(`form:has(input[name="identity"][value="${identity}"]) button`).click();
  }
  return { page, context, console: kept };
}

/** The rules that a page is held against. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks for barriers on a page; `details` are opened first, so that nothing is hidden from the check. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("main details")) details.open = true');
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found, `barriers on ${name}`).toEqual([]);
}

/** The page is not wider than the window. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(wider, `overflow on ${name}`).toBeLessThanOrEqual(0);
}
