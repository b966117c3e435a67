/**
 * What is done at the table: that the conversation was held, and what was written down.
 */
import type { Direction } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Page } from 'playwright-core';
import { inWorkingDays } from '../days.js';

/** Records that everybody was there. */
export async function recordHeld(page: Page): Promise<void> {
  await page.getByLabel('De persoon was erbij').check();
  for (const seat of await page.locator('input[name="aanwezig"]').all()) await seat.check();
  await page.getByRole('button', { name: 'Het gesprek is geweest' }).click();
}

/** What is written down. */
export interface WrittenReport {
  readonly question: string;
  readonly strengths: string;
  readonly directions: readonly Direction[];
  /** By name of who does it, and in how many working days. */
  readonly agreements: readonly { readonly what: string; readonly who: string; readonly within: number }[];
}

/** Fills in the report. */
export async function fillReport(page: Page, report: WrittenReport): Promise<void> {
  await page.getByLabel('De vraag van de persoon').fill(report.question);
  await page.getByLabel('Wat goed gaat en wat helpt').fill(report.strengths);
  for (const direction of report.directions) {
    await page.getByLabel(label('direction', direction, 'nl', 'person'), { exact: false }).check();
  }
  for (const [row, { what, who, within }] of report.agreements.entries()) {
    const name = `report.agreements.${String(row)}`;
    await page.locator(`[name="${name}.what"]`).fill(what);
    await page.locator(`[name="${name}.owner"]`).selectOption({ label: who });
    await page.locator(`[name="${name}.by"]`).fill(inWorkingDays(within));
  }
}

/** Lets the person read what was written. */
export async function letRead(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Laat .* de tekst lezen/u }).click();
  await page.getByText('Tekst 1 staat klaar').waitFor();
}
