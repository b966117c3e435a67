/**
 * Takes the pictures of the documentation: `npx tsx examples/regional-network/test/browser/take-pictures.ts`, from the root.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, visit } from './browser.js';
import { startApp } from './running-app.js';

const folder = join(import.meta.dirname, '../../../../docs/pictures');

/** Each picture: its name, who looks, at which page, how wide, and a link to follow first. */
const pictures: readonly {
  readonly name: string;
  readonly as: string | null;
  readonly path: string;
  readonly width: number;
  readonly follow?: string;
}[] = [
  { name: 'overview', as: 'coordinator', path: '/nl/werklijst', width: 1280 },
  { name: 'worklist-phone', as: 'coordinator', path: '/nl/werklijst', width: 390 },
  { name: 'request', as: 'gp', path: '/nl/aanmelden', width: 1280 },
  { name: 'request-phone', as: 'gp', path: '/nl/aanmelden', width: 390 },
  { name: 'conversation', as: 'ggz', path: '/nl/werklijst', width: 1280, follow: '.worklist td .button' },
  { name: 'my-route', as: 'person', path: '/nl/mijn-route', width: 1280 },
  { name: 'my-route-phone', as: 'person', path: '/nl/mijn-route', width: 390 },
  { name: 'my-report', as: 'person-daniel', path: '/nl/mijn-route/verslag', width: 1280 },
  { name: 'sharing', as: 'person', path: '/nl/mijn-route/delen', width: 1280 },
  {
    name: 'transfer',
    as: 'coordinator',
    path: '/nl/transfers?lijst=aan-zet',
    width: 1280,
    follow: 'tr:has-text("T.O.") .button',
  },
  { name: 'choice-phone', as: 'person', path: '/nl/mijn-route', width: 390, follow: 'main a[href*="/keuze/"]' },
  { name: 'waiting-list', as: 'ggz', path: '/nl/wachtlijst', width: 1280 },
  {
    name: 'my-place-phone',
    as: 'person',
    path: '/nl/mijn-route',
    width: 390,
    follow: 'main a[href*="/mijn-route/wachtlijst/"]',
  },
  { name: 'offer', as: 'offer-late', path: '/nl/aanbod-beheer', width: 1280 },
  {
    name: 'conference',
    as: 'chair',
    path: '/nl/casusoverleg',
    width: 1280,
    follow: 'main a[href*="/casusoverleg/20"]',
  },
  { name: 'concern', as: 'insurer', path: '/nl/netwerkzorgen', width: 1280, follow: 'main table a' },
  { name: 'learning', as: null, path: '/nl/leren', width: 1280 },
  { name: 'regions', as: null, path: '/nl/regio', width: 1280 },
  { name: 'start', as: null, path: '/en/', width: 1280 },
];

mkdirSync(folder, { recursive: true });
const app = await startApp('full');
const browser = await openBrowser();
for (const { name, as, path, width, follow } of pictures) {
  const { page, context } = await visit(browser, app.address, { width, scripts: true }, as);
  await page.goto(path);
  if (follow !== undefined) {
    await page.locator(follow).first().click();
    await page.waitForLoadState();
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${name}.png`);
  await context.close();
}
await browser.close();
await app.stop();
