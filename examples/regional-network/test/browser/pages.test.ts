/**
 * Every page of the demo as its people see it: no barriers, no overflow on a small phone, nothing in the console, in both languages,
 * light and dark.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoOverflow, hasBrowser, openBrowser, visit } from './browser.js';
import { expectQuiet, expectRefusal } from './console.js';
import { startApp, type RunningApp } from './running-app.js';

/** Where no page is. */
const nowhere = '/er-is-niets';

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
      nowhere,
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
  ['privacy', ['/logboek', '/werklijst']],
  ['insurer', ['/werklijst', '/werklijst?lijst=alle', '/netwerkzorgen', '/netwerkzorgen/nieuw']],
  ['chair', ['/werklijst']],
  ['coordinator', ['/adresboek', '/adresboek?zoek=lindehof', '/adresboek/toevoegen']],
  ['gp', ['/netwerkzorgen', '/netwerkzorgen/nieuw']],
  ['expert', ['/netwerkzorgen']],
  ['offer-late', ['/aanbod-beheer', '/aanbod-beheer/ggz-specialised']],
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
    const visitor = await visit(browser, app.address, { width, scripts: true, dark }, identity, language);
    const { page, context } = visitor;
    for (const path of paths) {
      const answer = await page.goto(`/${language}${path}`);
      const status = path === nowhere ? 404 : 200;
      expect(answer?.status(), path).toBe(status);
      await expectNoOverflow(page, path);
      await expectAccessible(page, path);
      if (path === nowhere) await expectRefusal(visitor.console, status, path);
      expectQuiet(visitor.console, path);
    }
    await context.close();
  });

  it('of somebody who stops sharing, and permits again', async () => {
    const visitor = await visit(browser, app.address, { width: 320, scripts: true, dark: false }, 'person-bilal');
    const { page, context } = visitor;
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
    expectQuiet(visitor.console, 'permitted again');
    await context.close();
  });
});
