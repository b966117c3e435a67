/**
 * How a professional gets to a case: by its number, and on to the page of the next step.
 */
import type { CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Page } from 'playwright-core';

/** Searches the number of a case on the worklist, and gets to the case. */
export async function openCase(page: Page, caseNumber: string): Promise<void> {
  await page.goto('/nl/werklijst');
  const search = page.getByRole('search');
  await search.getByLabel('Zaaknummer').fill(caseNumber);
  await search.getByRole('button', { name: 'Zoek' }).click();
  await page.waitForURL(/\/nl\/zaak\/[0-9a-f-]{36}$/u);
}

/** Follows the link to the page of a step, from the case. */
export async function followTo(page: Page, step: CommandType): Promise<void> {
  const name = label('exploratory-conversation-command', step as never, 'nl', 'professional');
  await page.getByRole('link', { name, exact: true }).click();
}

/** Follows the link to the page of the conversation, from the case. */
export async function followToConversation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Naar het gesprek' }).click();
}
