import { identityKey } from '../../../domain/text/identityKey';

/**
 * One spelling for each name of a column: "opetuspäällikkö" and "Opetuspäällikkö" are the same choice. A name is written
 * as it first stands with a capital; one that never does gets its capital.
 */
export class NameSpelling {
  private readonly byKey: ReadonlyMap<string, string>;

  public constructor(names: Iterable<string>) {
    const capitalisedFirst = [...names].sort((a, b) => Number(b === capitalise(b)) - Number(a === capitalise(a)));
    // Of several entries with one key a Map keeps the last, hence the reversal.
    this.byKey = new Map(capitalisedFirst.reverse().map((name) => [identityKey(name), capitalise(name)]));
  }

  public spell(name: string): string {
    return this.byKey.get(identityKey(name)) ?? capitalise(name);
  }
}

function capitalise(name: string): string {
  const [first = '', ...rest] = name.trim().replace(/\s+/g, ' ');
  return first.toUpperCase() + rest.join('');
}
