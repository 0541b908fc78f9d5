import { element } from '../runtime/element';
import { requireElement } from '../runtime/requireElement';

/** Reads the page's model and draws it; what cannot be drawn is said on the page. */
export function runListPage<Model>(draw: (model: Model) => Promise<void>): void {
  const model = JSON.parse(requireElement('workbench-page').textContent ?? '') as Model;
  draw(model).catch((error: unknown) => {
    const main = requireElement('workbench-list');
    main.removeAttribute('aria-busy');
    main.replaceChildren(
      element('div', { class: 'wb-form-failure', role: 'alert' }, [
        element('p', {}, ['Sivua ei voitu näyttää.']),
        element('p', { class: 'wb-form-description' }, [error instanceof Error ? error.message : String(error)])
      ])
    );
    console.error(error);
  });
}
