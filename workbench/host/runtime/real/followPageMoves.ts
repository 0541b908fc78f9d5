import { configureAmd } from '../amd';
import { readPageModel } from '../readPageModel';
import { requireElement } from '../requireElement';
import type { WebPartCanvas } from '../WebPartCanvas';

/** What of the page another page replaces. */
const replaced = ['spCommandBar', 'workbench-canvas'] as const;

/**
 * Moves between pages of the site as SharePoint does: the address changes without unloading, the web parts are disposed and
 * their elements removed, and the other page's web parts are made from the bundle that the page names, which is mostly loaded already. A page that cannot
 * be fetched is loaded in the ordinary way.
 *
 * @param onShown - called when another page is in the document, before its web parts are placed
 */
export function followPageMoves(canvas: WebPartCanvas, onShown: () => void): void {
  let shown = pageAddress();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page-move]') : null;
    if (link && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      window.history.pushState(null, '', link.href);
      show();
    }
  });
  window.addEventListener('popstate', show);

  function show(): void {
    if (pageAddress() === shown) {
      return;
    }
    shown = pageAddress();
    move(shown).catch((error: unknown) => {
      console.error(error);
      window.location.reload();
    });
  }

  async function move(address: string): Promise<void> {
    canvas.clear();
    requireElement('workbench-canvas').replaceChildren();
    const response = await fetch(address, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (address !== shown) {
      return; // The person has moved on meanwhile.
    }
    const model = readPageModel(page);
    for (const id of replaced) {
      requireElement(id).replaceChildren(...(page.getElementById(id)?.childNodes ?? []));
    }
    document.title = page.title;
    document.body.className = page.body.className;
    requireElement('workbench-canvas').closest('[data-is-scrollable]')?.scrollTo(0, 0);
    // After an update of the app catalogue the next page names another version of the bundle.
    configureAmd(model.runtime);
    onShown();
    await canvas.show(model);
  }
}

/**
 * Edit mode is no other page, nor is what a web part keeps in the query: SharePoint goes by the path. The workbench's own
 * options, which make other pages of one path, have no dot in their names.
 */
function pageAddress(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('mode');
  for (const name of [...url.searchParams.keys()].filter((key) => key.includes('.'))) {
    url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}
