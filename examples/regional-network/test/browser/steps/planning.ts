/**
 * The planning form, filled in by the coordinator.
 */
import type { ProfessionalSeat } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Page } from 'playwright-core';
import { soon, type FormMoment } from '../days.js';

/** Who sits where, as the form names them: `Noor Vissers, Wilgenkade ggz`. */
export type Table = Readonly<Partial<Record<ProfessionalSeat, string>>>;

/** The two seats that have to be filled. */
export const requiredTable: Table = {
  'mh-professional': 'Noor Vissers, Wilgenkade ggz',
  'social-domain-professional': 'Tomas Groen, Welzijn De Brugwachter',
};

/** Plans a conversation that begins within two minutes; gives back when. */
export async function planSoon(page: Page, table: Table): Promise<FormMoment> {
  await page.getByLabel('Waar precies?').fill('Wijkhuis De Linge, Tiel');
  for (const [seat, name] of Object.entries(table)) {
    await page
      .getByLabel(label('seat', seat as ProfessionalSeat, 'nl', 'professional'), { exact: true })
      .selectOption({ label: name });
  }
  await page.getByLabel('De persoon is het eens', { exact: false }).check();
  const begins = soon();
  await page.getByLabel('Datum', { exact: true }).fill(begins.date);
  await page.getByLabel('Tijd', { exact: true }).fill(begins.time);
  await page.getByRole('button', { name: 'Plan het gesprek' }).click();
  return begins;
}
