import { identityKey } from './identityKey';

/** Names as they are written, gathered by what they are to a reader. */
export class Spellings {
  private readonly counts = new Map<string, Map<string, number>>();
  /** A plan writes the same few names on thousands of rows. */
  private readonly keys = new Map<string, string>();

  /** @param preferred - spellings that are shown whatever the others are, such as a column's choices */
  public constructor(private readonly preferred: readonly string[] = []) {}

  /** @returns the name's key */
  public add(name: string): string {
    const key = this.keyOf(name);
    const spellings = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, spellings.set(name, (spellings.get(name) ?? 0) + 1));
    return key;
  }

  /** The spelling to show: the preferred one, else the most common one, of equally common ones the first. */
  public shown(key: string): string {
    const preferred = this.preferred.find((name) => this.keyOf(name) === key);
    return preferred ?? [...(this.counts.get(key) ?? [])].reduce(moreCommon, ['', 0])[0];
  }

  /** The spelling to show of each name, in the order in which they were first added; names that show nothing are left out. */
  public allShown(): readonly string[] {
    return [...this.counts.keys()].filter((key) => key !== '').map((key) => this.shown(key));
  }

  private keyOf(name: string): string {
    const known = this.keys.get(name);
    const key = known ?? identityKey(name);
    if (known === undefined) {
      this.keys.set(name, key);
    }
    return key;
  }
}

/** Each name once, as it is first written; names that show nothing are left out. */
export function distinctNames(names: Iterable<string>): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = identityKey(name);
    if (key !== '' && !byKey.has(key)) {
      byKey.set(key, name);
    }
  }
  return [...byKey.values()];
}

function moreCommon(best: readonly [string, number], next: readonly [string, number]): readonly [string, number] {
  return next[1] > best[1] ? next : best;
}
