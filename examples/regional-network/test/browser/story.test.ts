/**
 * The main job, as people do it: from a request to somebody who takes over, on a phone and at a desk, with and without scripts.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectNoOverflow,
  hasBrowser,
  openBrowser,
  visit,
  type Device,
  type Visitor,
} from './browser.js';
import { startApp, type RunningApp } from './running-app.js';

const devices: readonly (readonly [string, Device])[] = [
  ['at a desk', { width: 1280, scripts: true }],
  ['on a phone', { width: 390, scripts: true }],
  ['on a phone without scripts', { width: 390, scripts: false }],
];

describe.skipIf(!hasBrowser())('one conversation, from request to outcome', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp('empty');
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each(devices)(
    '%s',
    async (_name, device) => {
      const as = (identity: string) => visit(browser, app.address, device, identity);
      const visitors: Visitor[] = [];
      const open = async (identity: string) => {
        const visitor = await as(identity);
        visitors.push(visitor);
        return visitor.page;
      };
      const look = async (page: Page, name: string) => {
        await expectNoOverflow(page, name);
        if (device.scripts) await expectAccessible(page, name);
      };

      // The GP sends a request; what is missing is said at its place, and nothing that was filled in gets lost.
      const gp = await open('gp');
      await gp.goto('/nl/aanmelden');
      await look(gp, 'aanmelden');
      await gp.getByLabel('Nee', { exact: true }).first().check();
      await gp.getByLabel('Naam', { exact: true }).fill('Testpersoon Rivier');
      await gp.getByRole('button', { name: 'Meld aan' }).click();
      expect(await gp.title()).toMatch(/^\s*Fout:/u);
      expect(await gp.getByLabel('Naam', { exact: true }).inputValue()).toBe('Testpersoon Rivier');
      await look(gp, 'aanmelden met fouten');
      await gp.getByLabel('Geboortedatum').fill('1985-03-02');
      await gp.getByLabel('Telefoon om af te spreken').fill('06 00 00 00 41');
      await gp.getByLabel('Psychische klachten').check();
      await gp.getByLabel('Problemen op andere gebieden', { exact: false }).check();
      await gp.getByLabel('Hulp uit één hoek is waarschijnlijk niet genoeg').check();
      await gp.getByLabel('In zijn of haar eigen woorden').fill('Ik slaap slecht en pieker over de huur.');
      await gp.getByLabel('De persoon wil dit gesprek', { exact: false }).check();
      await gp.getByLabel('Alleen de eigen vraag.', { exact: false }).check();
      await gp.getByRole('button', { name: 'Meld aan' }).click();
      await gp.waitForURL(/\/nl\/zaak\//u);
      expect(await gp.getByRole('status').first().innerText()).toContain('VG-');
      await look(gp, 'zaak');
      const stream = /zaak\/([0-9a-f-]{36})/u.exec(gp.url())?.[1] ?? '';

      // The coordinator sees it on the worklist, picks it up, accepts, and plans with two seats.
      const coordinator = await open('coordinator');
      await coordinator.goto('/nl/werklijst');
      await look(coordinator, 'werklijst');
      await coordinator.goto(`/nl/zaak/${stream}/beoordelen`);
      await coordinator.getByRole('button', { name: 'Pak op' }).click();
      await coordinator.goto(`/nl/zaak/${stream}/beoordelen`);
      await look(coordinator, 'beoordelen');
      await coordinator.getByRole('button', { name: 'Neem aan' }).click();
      await coordinator.goto(`/nl/zaak/${stream}/plannen`);
      await look(coordinator, 'plannen');
      const now = new Date(Date.now() + 120_000);
      const local = new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/Amsterdam',
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(now);
      const [date = '', time = ''] = local.split(' ');
      await coordinator.getByLabel('Datum', { exact: true }).fill(date);
      await coordinator.getByLabel('Tijd', { exact: true }).fill(time);
      await coordinator.getByLabel('Waar precies?').fill('Wijkhuis De Linge, Tiel');
      await coordinator.getByLabel('De persoon is het eens', { exact: false }).check();
      await coordinator.getByRole('button', { name: 'Plan het gesprek' }).click();
      expect(await coordinator.locator('#fouten').innerText()).toMatch(/plek/iu);
      await coordinator
        .getByLabel('ggz-professional', { exact: true })
        .selectOption({ label: 'Noor Vissers, Wilgenkade ggz' });
      await coordinator
        .getByLabel('professional sociaal domein', { exact: true })
        .selectOption({ label: 'Tomas Groen, Welzijn De Brugwachter' });
      await coordinator.getByRole('button', { name: 'Plan het gesprek' }).click();
      await coordinator.waitForURL(new RegExp(`/nl/zaak/${stream}$`, 'u'));

      // The people at the table read what the person wanted to share, and nothing more.
      const ggz = await open('ggz');
      await ggz.goto(`/nl/gesprek/${stream}`);
      expect(await ggz.locator('main').innerText()).toContain('Ik slaap slecht en pieker over de huur.');
      await look(ggz, 'gesprek');
      expect(await (await open('receiver-ggz')).goto(`/nl/zaak/${stream}`).then((answer) => answer?.status())).toBe(
        404,
      );

      await waitUntil(now.getTime());
      await ggz.goto(`/nl/gesprek/${stream}`);
      await ggz.getByLabel('De persoon was erbij').check();
      for (const seat of await ggz.locator('input[name="aanwezig"]').all()) await seat.check();
      await ggz.getByRole('button', { name: 'Het gesprek is geweest' }).click();
      const social = await open('social');
      await social.goto(`/nl/gesprek/${stream}`);
      await social.getByLabel('De vraag van de persoon').fill('Ik wil weer slapen en weten hoe ik de huur ga betalen.');
      await social.getByLabel('Wat goed gaat en wat helpt').fill('Een zus helpt met koken. <script>alert(1)</script>');
      await social.getByLabel('Korte behandeling in de ggz', { exact: false }).check();
      await social.locator('[name="report.agreements.0.what"]').fill('Samen de huur bekijken');
      await social.locator('[name="report.agreements.0.owner"]').selectOption({ label: 'Welzijn De Brugwachter' });
      await social.locator('[name="report.agreements.0.by"]').fill('2027-01-04');
      await look(social, 'vastleggen');
      await social.getByRole('button', { name: /Laat .* de tekst lezen/u }).click();
      expect(await social.locator('main').innerText()).toContain('Tekst 1 staat klaar');

      // The person answers at the table: nobody can sign in as this invented person, so the professional records the answer.
      await social.getByLabel('Dit klopt', { exact: true }).check();
      await social.getByLabel('De huisarts leest het hele verslag', { exact: false }).check();
      await social.getByLabel('De coördinator ziet welke hulp is gekozen', { exact: false }).check();
      await social.getByLabel('De persoon heeft de tekst gelezen of gehoord', { exact: false }).check();
      await social.getByRole('button', { name: 'Leg het antwoord vast' }).click();
      await social.waitForURL(/gesprek/u);

      await coordinator.goto(`/nl/zaak/${stream}`);
      await coordinator.getByRole('button', { name: 'Stuur het advies naar de huisarts' }).click();
      await gp.goto(`/nl/advies/${stream}`);
      expect(await gp.locator('main').innerText()).toContain('Een zus helpt met koken. <script>alert(1)</script>');
      await look(gp, 'advies');
      await gp.getByRole('button', { name: 'Verwijs zoals geadviseerd' }).click();

      // A hand-over that the person did not agree to is refused; with a yes it starts, and the receiver confirms.
      await coordinator.goto(`/nl/zaak/${stream}/overdracht`);
      await look(coordinator, 'overdracht');
      await coordinator.getByLabel('Wie neemt het over?').selectOption({ label: 'Praktijk Lindehof' });
      await coordinator.getByRole('button', { name: 'Start de overdracht' }).click();
      expect(await coordinator.locator('#fouten').count()).toBe(1);
      await coordinator.getByLabel('De persoon zei ja tegen deze ontvanger').check();
      await coordinator.getByRole('button', { name: 'Start de overdracht' }).click();
      await coordinator.waitForURL(/overdracht/u);
      const receiver = await open('receiver-ggz');
      await receiver.goto(`/nl/aangeboden/${stream}`);
      await look(receiver, 'aangeboden');
      await receiver.getByLabel('Ja, wij nemen dit over').check();
      await receiver.getByLabel('Eerste contact op').fill('2027-01-05');
      await receiver.getByLabel('de verantwoordelijkheid voor dit deel', { exact: false }).check();
      await receiver.getByRole('button', { name: 'Verstuur antwoord' }).click();
      await receiver.waitForURL(/zaak/u);
      const confirmation = await receiver.getByRole('status').first().innerText();
      expect(confirmation).toContain('afgerond');
      expect(confirmation).toContain('Praktijk Lindehof');

      expect(
        visitors.flatMap(({ consoleErrors }) => consoleErrors).filter((text) => !/ 4(04|22) /u.test(text)),
      ).toEqual([]);
      for (const { context } of visitors) await context.close();
    },
    420_000,
  );
});

/** Waits for the planned moment: a conversation cannot be recorded before it begins. */
async function waitUntil(moment: number): Promise<void> {
  const whole = Math.ceil(moment / 60_000) * 60_000;
  const start = whole - 60_000;
  const left = start - Date.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left + 1000));
}
