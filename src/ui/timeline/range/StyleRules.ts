/** A style rule of a copied document, as text. */
interface StyleRule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/**
 * What a copied document says about its elements' looks. Office writes class rules in a `<style>` element, the others
 * inline. Read as text: the page's policy and the browser have no say in it, and nothing is loaded or applied.
 */
export class StyleRules {
  private readonly rules: readonly StyleRule[];

  public constructor(source: Document) {
    this.rules = readRules([...source.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'));
  }

  /** The value of the first of the properties that an element is given, inline or by a rule; `undefined` for none. */
  public valueOf(element: Element, ...names: readonly string[]): string | undefined {
    const inline = readDeclarations(element.getAttribute('style') ?? '');
    const inRules = this.rules.filter(
      ({ selector, declarations }) => names.some((name) => declarations.has(name)) && isMatch(element, selector)
    );
    for (const declarations of [inline, ...inRules.map((rule) => rule.declarations)]) {
      const name = names.find((candidate) => declarations.has(candidate));
      if (name !== undefined) {
        return declarations.get(name);
      }
    }
    return undefined;
  }

  public isClassKnown(name: string): boolean {
    return this.rules.some(({ selector }) => selector.split(/[\s,>]+/).some((part) => part.endsWith(`.${name}`)));
  }
}

/** The strongest first: rules for a class go before rules for all elements of a kind, later ones before earlier ones. */
function readRules(text: string): readonly StyleRule[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    declarations: readDeclarations(body)
  }));
  return rules.reverse().sort((a, b) => classesIn(b.selector) - classesIn(a.selector));
}

function classesIn(selector: string): number {
  return selector.split(/[.#]/).length;
}

/** Property names are in lower case; of several declarations of a property the last one counts. */
function readDeclarations(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/;(?![^(]*\))/).flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      return colon < 0
        ? []
        : [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const];
    })
  );
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // Office writes selectors that are no CSS, such as those of its lists.
    return false;
  }
}
