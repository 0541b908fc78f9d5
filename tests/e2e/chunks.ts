import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** The address of a part's code. */
export const address = (chunk: string): RegExp => new RegExp(`/chunk\\.${chunk}_`);

/** Code that several parts need has a number in place of a name. */
export const sharedCode = /\/chunk\.\d+_/;

/** The parts of the built package that are loaded on demand. */
export function builtChunks(): readonly string[] {
  const files = readdirSync(path.resolve(__dirname, '../../dist'));
  const names = files.flatMap((file) => /^chunk\.([a-z][\w-]*)_[0-9a-f]+\.js$/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Parts that are no command within the plan: each has a test of its own in `partFailures`. */
export const partsOfTheirOwnKind = [
  'auto-scroll',
  'known-plans',
  'named-list',
  'phase-menu',
  'property-pane',
  'setup',
  'virtual-rows'
];

/** Parts that no command asks for yet; its first command brings the test. */
export const partsWithoutCommand = ['documents'];

/** What is answered for code that an update has removed. */
export const notFound = { status: 404, contentType: 'text/html', body: 'Not found' };

/** The message in the place of a part. */
export const alert = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /Toimin|Tiekartta/ });

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Pastes a text as the browser does: the event goes to the body, wherever the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
