/**
 * The request form, filled in by whoever asks for a conversation.
 */
import type { Page } from 'playwright-core';

/** Fills in who it is about and what plays, in the person's own words. */
export async function fillRequest(page: Page, question: string): Promise<void> {
  await page.getByLabel('Geboortedatum').fill('1985-03-02');
  await page.getByLabel('Telefoon om af te spreken').fill('06 00 00 00 41');
  await page.getByLabel('Psychische klachten').check();
  await page.getByLabel('Problemen op andere gebieden', { exact: false }).check();
  await page.getByLabel('Hulp uit één hoek is waarschijnlijk niet genoeg').check();
  await page.getByLabel('In zijn of haar eigen woorden').fill(question);
}

/** Records the person's yes, and what may be read beforehand: the own question. */
export async function fillAgreement(page: Page): Promise<void> {
  await page.getByLabel('De persoon wil dit gesprek', { exact: false }).check();
  await page.getByLabel('Alleen de eigen vraag.', { exact: false }).check();
}

/** Says that there is no danger now. */
export async function sayNoDanger(page: Page): Promise<void> {
  await page.getByLabel('Nee', { exact: true }).first().check();
}
