/**
 * Every text that React draws is the only child of its element. React then sets it through the element; a text beside
 * other nodes is a node that React keeps hold of, and a browser's translation replaces it: on a translated page it would
 * never change again, and taking it away would throw. Watched in all tests of the interface.
 */
if (typeof document !== 'undefined') {
  const loose = new Set<string>();
  const note = (records: readonly MutationRecord[]): void =>
    records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .forEach((node) => looseTextsIn(node).forEach((text) => loose.add(text)));
  const observer = new MutationObserver(note);

  beforeEach(() => observer.observe(document, { subtree: true, childList: true }));
  afterEach(() => {
    note(observer.takeRecords());
    observer.disconnect();
    const found = [...loose];
    loose.clear();
    expect(found).toEqual([]);
  });
}

/** React marks the text nodes that it keeps hold of. */
function looseTextsIn(node: Node): readonly string[] {
  if (node.nodeType !== Node.TEXT_NODE) {
    return [...node.childNodes].flatMap(looseTextsIn);
  }
  const isKept = Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  const text = node.nodeValue ?? '';
  return isKept && text.trim() !== ''
    ? [`"${text}" beside others in <${node.parentNode?.nodeName.toLowerCase()}>`]
    : [];
}
