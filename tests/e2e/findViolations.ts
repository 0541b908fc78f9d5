import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The web part; the page around it is the workbench's own. */
const webPart = '[data-colors]';

/**
 * What axe finds by WCAG 2.2 A and AA and by best practice.
 *
 * @param within - a selector; the whole web part when missing
 */
export async function findViolations(page: Page, within = webPart): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // Experimental. Where a bar is narrow it shows an abbreviation, and the cell's name has the whole word.
    .disableRules(within === webPart ? ['label-content-name-mismatch'] : [])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html) }));
}
