import type { PageModel } from '../pages/PageModel';

/** The model that the server put into a page. Throws when the page carries none. */
export function readPageModel(page: Document): PageModel {
  const json = page.getElementById('workbench-page')?.textContent;
  if (!json) {
    throw new Error('The page carries no data');
  }
  return JSON.parse(json) as PageModel;
}
