import postcss from 'postcss';

/** Weighs as much as two ids and matches everything. In a module's style sheet, ids would be renamed without `:global`. */
const guard = ':global(:not(#_#_))';

/** What the guard can follow: a class, a whole `:where(…)`, or else the element that the selector begins with. */
const places = /\.[\w-]+|:where\((?:[^()]|\([^()]*\))*\)/g;
const element = /^[a-z][\w-]*/;

/**
 * A style sheet of ours whose every selector has the weight of two ids more and matches what it matched. The rules of a
 * page for plain elements (`h2`, `a:hover`, `.canvas td`, `#content h3`) then never outweigh ours, and ours keep their
 * order among themselves.
 *
 * @param css - the style sheet of a module, before its classes get their names
 * @throws when there is nothing in a selector that the weight can be put on
 */
export function guardStyles(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const { parent } = rule;
    const isStep = parent?.type === 'atrule' && 'name' in parent && String(parent.name).endsWith('keyframes');
    if (!isStep) {
      rule.selectors = rule.selectors.map(guardSelector);
    }
  });
  return root.toString();
}

function guardSelector(selector: string): string {
  const place = [...selector.matchAll(places)].find(({ index }) => isOutside(selector.slice(0, index)));
  const found = place ?? selector.match(element);
  if (!found) {
    throw new Error(`A rule of a style sheet has nothing to put its weight on: ${selector}`);
  }
  const end = (found.index ?? 0) + found[0].length;
  return selector.slice(0, end) + guard + selector.slice(end);
}

/** Whether all parentheses are closed. */
function isOutside(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}
