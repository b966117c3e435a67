/**
 * What the console of a visitor says: nothing, but for the answers that a test asks to be refused.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A console that is listened to. */
export interface KeptConsole {
  /** Every error so far that was not expected. */
  readonly errors: string[];
}

/** Keeps every error of a page from now on. */
export function keepConsole(page: Page): KeptConsole {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { errors };
}

/** Nothing was said. */
export function expectQuiet({ errors }: KeptConsole, name: string): void {
  expect(errors, `console on ${name}`).toEqual([]);
}

/** The browser wrote down one answer with this status, as it does with every answer that refuses; it no longer counts as an error. */
export async function expectRefusal({ errors }: KeptConsole, status: number, name: string): Promise<void> {
  const find = () => errors.findIndex((error) => error.includes(` status of ${String(status)} `));
  await expect.poll(find, { message: `${String(status)} in the console on ${name}` }).not.toBe(-1);
  errors.splice(find(), 1);
}
