/**
 * Does to a page what a browser's translation does: every text node is replaced by two `font` elements with another text
 * in them, but for texts that are not to be translated. Runs in the page: it needs nothing from outside.
 *
 * @param movesInline - also takes elements within lines into `font` elements of its own, as for another order of words
 */
export function translatePage(movesInline = false): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const isSkipped = parent?.closest('[translate="no"], script, style, font') !== null;
    if (text.data.trim() !== '' && !isSkipped) {
      texts.push(text);
    }
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    inner.textContent = `[${text.data}]`;
    text.replaceWith(outer);
  }
  if (movesInline) {
    for (const element of [...document.querySelectorAll('bdi, td > span, th > span')]) {
      const font = document.createElement('font');
      element.replaceWith(font);
      font.append(element);
    }
  }
}
