/** A new element with attributes and children; `false` leaves an attribute out, `true` sets it empty. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  children: readonly (Node | string)[] = []
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) {
      created.setAttribute(attribute, value === true ? '' : value);
    }
  }
  created.append(...children);
  return created;
}
