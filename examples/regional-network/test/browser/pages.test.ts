/**
 * Every page of the demo as its people see it: no barriers, no overflow on a small phone, in both languages, light and dark.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoOverflow, hasBrowser, openBrowser, visit } from './browser.js';
import { startApp, type RunningApp } from './running-app.js';

const pages: readonly (readonly [string | null, readonly string[]])[] = [
  [
    null,
    [
      '/',
      '/spoed',
      '/verkennend-gesprek',
      '/over',
      '/privacy',
      '/toegankelijkheid',
      '/hoe-wij-meten',
      '/inloggen',
      '/er-is-niets',
    ],
  ],
  ['gp', ['/werklijst', '/aanmelden']],
  ['coordinator', ['/werklijst', '/werklijst?lijst=te-laat', '/werklijst?lijst=afgerond', '/werklijst?namen=1']],
  ['ggz', ['/werklijst']],
  ['receiver-ggz', ['/werklijst']],
  [
    'person',
    [
      '/mijn-route',
      '/mijn-route/verslag',
      '/mijn-route/delen',
      '/mijn-route/inzage',
      '/mijn-route/gegevens',
      '/mijn-route/stoppen',
    ],
  ],
  ['person-bilal', ['/mijn-route', '/mijn-route/verslag', '/mijn-route/delen']],
  ['person-daniel', ['/mijn-route', '/mijn-route/verslag']],
  ['person-vera', ['/mijn-route', '/mijn-route/verslag', '/mijn-route/delen', '/mijn-route/stoppen']],
  ['privacy', ['/logboek']],
];

const looks = [
  { width: 1280, dark: false, language: 'nl' },
  { width: 320, dark: true, language: 'en' },
] as const;

describe.skipIf(!hasBrowser())('every page', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp('full');
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const visits = pages.flatMap(([identity, paths]) => looks.map((look) => ({ identity, paths, ...look })));
  it.each(visits)('of $identity at $width in $language', async ({ identity, paths, width, dark, language }) => {
    const { page, context } = await visit(browser, app.address, { width, scripts: true, dark }, identity, language);
    for (const path of paths) {
      const answer = await page.goto(`/${language}${path}`);
      expect(answer?.status(), path).toBeLessThan(500);
      await expectNoOverflow(page, path);
      await expectAccessible(page, path);
    }
    await context.close();
  });

  it('of somebody who stops sharing, and permits again', async () => {
    const { page, context } = await visit(
      browser,
      app.address,
      { width: 320, scripts: true, dark: false },
      'person-bilal',
    );
    await page.goto('/nl/mijn-route/delen');
    await page.getByRole('button', { name: 'Stop met alles delen' }).click();
    await expectNoOverflow(page, 'nothing shared');
    await expectAccessible(page, 'nothing shared');
    await page
      .getByRole('button', { name: /^Sta dit toe/u })
      .first()
      .click();
    expect(await page.getByRole('status').first().innerText()).toContain('Toegestaan');
    await expectAccessible(page, 'permitted again');
    await context.close();
  });
});
