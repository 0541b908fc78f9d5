/** What a control zone needs from its page. */
export interface ControlZoneActions {
  readonly isEditing: () => boolean;
  readonly openPane: () => void;
  readonly remove: () => void;
}

/**
 * The keys of a control zone in edit mode. It gets them before what is inside of it: Escape takes the focus out of the
 * web part, Alt+P opens the property pane, Alt+F10 goes to the toolbar. Ctrl+Z and Ctrl+Y are the page's own undo, even
 * in a text box (sp-dev-docs 5563, 7578). Delete deletes the web part, only when the zone itself has the focus. A paste
 * reaches what is inside, and nothing further out.
 */
export function listenToControlZone(zone: HTMLElement, { isEditing, openPane, remove }: ControlZoneActions): void {
  const toolbar = zone.querySelector<HTMLElement>('.wb-part-tools');
  toolbar?.querySelector('[data-remove]')?.addEventListener('click', remove);

  zone.addEventListener(
    'keydown',
    (event) => {
      const act = isEditing() ? actionOf(event) : undefined;
      if (act) {
        event.preventDefault();
        event.stopPropagation();
        act();
      }
    },
    { capture: true }
  );
  zone.addEventListener('paste', (event) => {
    if (isEditing()) {
      event.stopPropagation();
    }
  });

  function actionOf(event: KeyboardEvent): (() => void) | undefined {
    const isInside = event.target !== zone;
    const isInToolbar = event.target instanceof Node && toolbar?.contains(event.target) === true;
    if (event.key === 'Escape' && isInside) {
      return () => zone.focus();
    }
    if (event.key === 'Delete' && !isInside) {
      return remove;
    }
    if (event.altKey && event.code === 'KeyP') {
      return openPane;
    }
    if (event.altKey && event.key === 'F10') {
      return () => toolbar?.querySelector('button')?.focus();
    }
    const isUndo = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
    return isUndo && !isInToolbar ? () => undoOnPage(zone) : undefined;
  }
}

/** The page has no undo history; it shows that it got the key, and stops it. */
function undoOnPage(zone: HTMLElement): void {
  zone.ownerDocument.documentElement.dataset.pageUndo = 'asked';
}
