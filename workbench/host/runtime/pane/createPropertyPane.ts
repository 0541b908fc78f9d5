import { requireElement } from '../requireElement';
import type { WebPart } from '../SpfxModules';
import { drawPane } from './drawPane';

export interface PropertyPane {
  isOpen(): boolean;
  /** An action as web parts ask for it: `Open`, `Close`, `Toggle`, `Refresh`. */
  act(action: string): void;
}

/**
 * The property pane beside the page in edit mode. The renderer of @microsoft/sp-property-pane needs bundles that Microsoft does
 * not publish, so the pane is drawn here; the web part goes through the same life: configuration start, resources, configuration,
 * field changes (at once, or on Apply), configuration complete.
 */
export function createPropertyPane(webPartOf: () => WebPart): PropertyPane {
  const pane = requireElement('workbench-pane');
  const opener = requireElement('workbench-configure');
  let page = 0;
  opener.addEventListener('click', () => act('Toggle'));
  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    }
  });
  return { isOpen, act };

  function isOpen(): boolean {
    return !pane.hidden;
  }

  function act(action: string): void {
    if (action === 'Refresh') {
      refresh();
    } else if (action === 'Close' || (action === 'Toggle' && isOpen())) {
      close();
    } else if (!isOpen()) {
      open();
    }
  }

  function open(): void {
    pane.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    page = 0;
    webPartOf()._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    draw()
      .then(() => pane.querySelector<HTMLElement>('input, select, textarea, button')?.focus())
      .catch(showError);
  }

  function close(): void {
    if (!isOpen()) {
      return;
    }
    pane.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    webPartOf()._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
    opener.focus();
  }

  function refresh(): void {
    if (isOpen()) {
      draw().catch(showError);
    }
  }

  async function draw(): Promise<void> {
    const webPart = webPartOf();
    const data = await webPart._getPropertyPaneData();
    const focused = document.activeElement;
    const selection = focused instanceof HTMLInputElement && focused.type === 'text' ? focused.selectionStart : null;
    pane.replaceChildren(
      ...drawPane(data, page, {
        onChange: (property, value, fieldType) => {
          webPart._onPropertyPaneFieldChanged(property, value, fieldType);
          refresh();
        },
        onApply: () => webPart._onPropertyPaneLifeCycleEvent('ApplyClicked'),
        onClose: close,
        onPage: (next) => {
          page = next;
          refresh();
        }
      })
    );
    restoreFocus(focused?.id, selection);
    data.onRendered?.();
  }

  function restoreFocus(id: string | undefined, selection: number | null): void {
    const next = id ? pane.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    next?.focus();
    if (next instanceof HTMLInputElement && selection !== null) {
      next.setSelectionRange(selection, selection);
    }
  }

  function showError(error: unknown): void {
    pane.textContent = error instanceof Error ? error.message : String(error);
    console.error(error);
  }
}
