import { leaveEvent } from './LeaveEvent';

/** The workbench's own controls, on every page: the user switch, and the links that change one part of the address. */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

// Fluent takes its web fonts from Microsoft's CDN unless the page says otherwise; the workbench loads nothing from elsewhere.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-submit-on-change]')) {
  select.addEventListener('change', () => select.form?.submit());
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-query-mode]')) {
  button.addEventListener('click', () => {
    const url = new URL(window.location.href);
    url.searchParams.set('mode', button.dataset.queryMode ?? 'read');
    leaveTo(url);
  });
}

function leaveTo(url: URL): void {
  const waits: Promise<unknown>[] = [];
  const waitFor = (work: Promise<unknown>): number => waits.push(work);
  window.dispatchEvent(new CustomEvent(leaveEvent, { detail: { waitFor } }));
  void Promise.allSettled(waits).then(() => window.location.assign(url));
}
