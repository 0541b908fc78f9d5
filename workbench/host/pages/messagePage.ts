import type { WorkbenchUser } from '../../sharepoint/SharePoint';
import { documentHtml, suiteBar } from './document';
import { escapeHtml } from './markup';

/** A page that only says something, in the workbench's frame. `paragraphs` are plain text. */
export function messagePage(user: WorkbenchUser, title: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return documentHtml({
    title,
    bodyClass: 'wb-sharepoint wb-theme-light',
    body: `${suiteBar(user)}<main class="wb-message" role="alert"><h1>${escapeHtml(title)}</h1>${text}</main>`,
    scripts: ['/_workbench/client/chrome.js']
  });
}

export const bundleMissing = {
  title: 'Verkko-osaa ei ole koottu',
  paragraphs: [
    'Työpöytä ajaa julkaistavan paketin, eikä kansiossa release/ ole sellaista.',
    'Kokoa paketti komennolla npm run package ja lataa tämä sivu uudelleen.'
  ]
} as const;
