import type { WebPart } from './SpfxModules';

/** Tells the web part when its container has got another width, as SharePoint's canvas does. Answers the stop. */
export function watchResize(webPart: WebPart, container: HTMLElement): () => void {
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    if (container.clientWidth !== width) {
      width = container.clientWidth;
      webPart._internalOnAfterResize();
    }
  });
  observer.observe(container);
  return () => observer.disconnect();
}
