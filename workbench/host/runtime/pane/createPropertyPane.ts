import { requireElement } from '../requireElement';
import type { WebPart } from '../SpfxModules';
import { drawPane } from './drawPane';

export interface PropertyPane {
  isOpen(): boolean;
  /** An action as web parts ask for it: `Open`, `Close`, `Toggle`, `Refresh`. */
  act(action: string): void;
}

/** Asks the web part that has the pane to leave it to another. */
const yieldEvent = 'workbench-pane-yield';

/**
 * The property pane beside the page in edit mode. The renderer of @microsoft/sp-property-pane needs bundles that Microsoft does
 * not publish, so the pane is drawn here; the web part goes through the same life: configuration start, resources, configuration,
 * field changes (at once, or on Apply), configuration complete.
 */
export function createPropertyPane(
  webPartOf: () => WebPart,
  opener: HTMLElement = requireElement('workbench-configure')
): PropertyPane {
  const pane = requireElement('workbench-pane');
  let page = 0;
  let isDrawing = false;
  let isStale = false;
  opener.addEventListener('click', () => act('Toggle'));
  return { isOpen, act };

  /** The page has one pane: opening it for another web part has closed it for this one. */
  function isOpen(): boolean {
    return !pane.hidden && opener.getAttribute('aria-expanded') === 'true';
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
    if (!pane.hidden) {
      pane.dispatchEvent(new Event(yieldEvent));
    }
    pane.hidden = false;
    pane.addEventListener(yieldEvent, close);
    pane.addEventListener('keydown', closeOnEscape);
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
    // A field hands over what is in it when it is left.
    if (document.activeElement instanceof HTMLElement && pane.contains(document.activeElement)) {
      document.activeElement.blur();
    }
    pane.hidden = true;
    pane.removeEventListener(yieldEvent, close);
    pane.removeEventListener('keydown', closeOnEscape);
    opener.setAttribute('aria-expanded', 'false');
    webPartOf()._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
    opener.focus();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      close();
    }
  }

  function refresh(): void {
    if (isOpen()) {
      draw().catch(showError);
    }
  }

  /** A refresh during rendering is rendered afterwards, so that an older result never replaces a newer one. */
  async function draw(): Promise<void> {
    isStale = true;
    if (isDrawing) {
      return;
    }
    isDrawing = true;
    try {
      while (isStale) {
        isStale = false;
        await drawOnce();
      }
    } finally {
      isDrawing = false;
    }
  }

  async function drawOnce(): Promise<void> {
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
    const next = id ? document.getElementById(id) : null;
    if (!pane.contains(next)) {
      return;
    }
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
