/**
 * From the advice to somebody who takes over: the coordinator, the GP and the receivers.
 */
import type { Direction, PlainDate } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Page } from 'playwright-core';
import { confirmationOn } from '../cast.js';

/** Hands the advice to the GP, from the case. */
export async function sendAdvice(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Stuur het advies naar de huisarts' }).click();
  return confirmationOn(page);
}

/** Decides as the advice says. */
export async function followAdvice(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Verwijs zoals geadviseerd' }).click();
  return confirmationOn(page);
}

/** The fields of one direction on the form of the hand-over. */
const fieldsOf = (page: Page, direction: Direction) =>
  page.getByRole('group', { name: label('direction', direction, 'nl', 'professional'), exact: true });

/** Chooses who takes over one direction. */
export async function chooseReceiver(page: Page, direction: Direction, receiver: string): Promise<void> {
  await fieldsOf(page, direction).getByLabel('Wie neemt het over?').selectOption({ label: receiver });
}

/** Records the person's yes to the receiver of one direction. */
export async function recordYes(page: Page, direction: Direction): Promise<void> {
  await fieldsOf(page, direction).getByLabel('De persoon zei ja tegen deze ontvanger').check();
}

/** Starts the hand-over. */
export async function startHandover(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start de overdracht' }).click();
}

/** Takes over what is offered, with a day of first contact; gives back what the confirmation says. */
export async function takeOver(page: Page, firstContactOn: PlainDate): Promise<string> {
  await page.getByLabel('Ja, wij nemen dit over').check();
  await page.getByLabel('Eerste contact op').fill(firstContactOn);
  await page.getByLabel('de verantwoordelijkheid voor dit deel', { exact: false }).check();
  await page.getByRole('button', { name: 'Verstuur antwoord' }).click();
  return confirmationOn(page);
}
