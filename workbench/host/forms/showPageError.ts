import { element } from '../runtime/element';
import { requireElement } from '../runtime/requireElement';

/** Says on a list page that it cannot be shown, and what SharePoint answered. */
export function showPageError(error: unknown): void {
  const main = requireElement('workbench-list');
  main.removeAttribute('aria-busy');
  main.replaceChildren(
    element('div', { class: 'wb-form-failure', role: 'alert' }, [
      element('p', {}, ['Sivua ei voitu näyttää.']),
      element('p', { class: 'wb-form-description' }, [error instanceof Error ? error.message : String(error)])
    ])
  );
  console.error(error);
}
