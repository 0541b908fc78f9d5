import { element } from '../../runtime/element';
import { RestFailure } from '../RestFailure';

const statuses = { conflict: 412, concurrent: 409, forbidden: 403 } as const;

/** Shows why a save failed; a conflict offers the item as it is now. */
export function showSaveError(target: HTMLElement, error: unknown): void {
  const isConflict =
    error instanceof RestFailure && (error.status === statuses.conflict || error.status === statuses.concurrent);
  const reload = element('button', { type: 'button', class: 'wb-button' }, ['Lataa kohde uudelleen']);
  reload.addEventListener('click', () => window.location.reload());
  target.replaceChildren(
    element('p', {}, [messageOf(error)]),
    ...(error instanceof Error ? [element('p', { class: 'wb-form-description' }, [error.message])] : []),
    ...(isConflict ? [reload] : [])
  );
  target.hidden = false;
  target.focus();
}

function messageOf(error: unknown): string {
  if (!(error instanceof RestFailure)) {
    return 'Tallennus ei onnistunut: yhteys katkesi.';
  }
  switch (error.status) {
    case statuses.conflict:
    case statuses.concurrent:
      return 'Tallennusristiriita: joku muu on muuttanut kohdetta sen jälkeen, kun avasit sen. Muutoksiasi ei tallennettu.';
    case statuses.forbidden:
      return 'Sinulla ei ole oikeutta tallentaa.';
    default:
      return `Tallennus ei onnistunut (HTTP ${error.status}).`;
  }
}
