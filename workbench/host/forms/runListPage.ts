import { requireElement } from '../runtime/requireElement';
import { showPageError } from './showPageError';

/** Reads the page's model and draws it; what cannot be drawn is said on the page. */
export function runListPage<Model>(draw: (model: Model) => Promise<void>): void {
  const model = JSON.parse(requireElement('workbench-page').textContent ?? '') as Model;
  draw(model).catch(showPageError);
}
