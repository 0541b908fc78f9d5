/** An element that the page's markup promises. Throws when it is missing. */
export function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`The page has no element "${id}"`);
  }
  return element;
}
