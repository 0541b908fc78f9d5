import type { Locator, Page } from '@playwright/test';

/** Presses "Yritä nyt", unless the plan has tried by itself meanwhile and there is nothing left to try. */
export async function retryAtOnce(place: Page | Locator): Promise<void> {
  const button = place.getByRole('button', { name: 'Yritä nyt' });
  try {
    await button.click({ timeout: 5_000 });
  } catch (error) {
    if ((await button.count()) > 0) {
      throw error;
    }
  }
}
