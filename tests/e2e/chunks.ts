import type { Locator, Page } from '@playwright/test';

/** The address of a part's code. */
export const address = (chunk: string): RegExp => new RegExp(`/chunk\\.${chunk}_`);

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
