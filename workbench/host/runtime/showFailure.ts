/** Puts a plain error where the web part would have been, as SharePoint does; the details are for the developer. */
export function showFailure(target: HTMLElement, error: unknown): void {
  const box = document.createElement('div');
  box.className = 'wb-failure';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = 'Verkko-osaa ei voitu näyttää';
  const reason = document.createElement('p');
  reason.textContent = error instanceof Error ? error.message : String(error);
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Tekniset tiedot';
  const stack = document.createElement('pre');
  stack.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
  details.append(summary, stack);
  box.append(title, reason, details);
  target.replaceChildren(box);
  console.error(error);
}
