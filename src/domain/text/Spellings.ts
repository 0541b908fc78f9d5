import { identityKey } from './identityKey';

interface Spelling {
  readonly name: string;
  readonly key: string;
  count: number;
}

/** Spellings of names, grouped by identity. */
export class Spellings {
  /** Spellings by key, in the order in which they were first added. */
  private readonly byKey = new Map<string, Spelling[]>();
  /** A plan writes the same few names on thousands of rows. */
  private readonly byName = new Map<string, Spelling>();

  /** @param preferred - spellings that are shown whatever the others are, such as a column's choices */
  public constructor(private readonly preferred: readonly string[] = []) {}

  /** Adds a name that is written so many times. @returns the name's key */
  public add(name: string, times = 1): string {
    const spelling = this.byName.get(name) ?? this.addSpelling(name);
    spelling.count += times;
    return spelling.key;
  }

  /** The spelling to show: the preferred one, else the most common one, of equally common ones the first. */
  public shown(key: string): string {
    const preferred = this.preferred.find((name) => identityKey(name) === key);
    return preferred ?? (this.byKey.get(key) ?? []).reduce(moreCommon, { name: '', key, count: 0 }).name;
  }

  /** The spelling to show of each name, in the order in which they were first added; names that show nothing are left out. */
  public allShown(): readonly string[] {
    return [...this.byKey.keys()].filter((key) => key !== '').map((key) => this.shown(key));
  }

  private addSpelling(name: string): Spelling {
    const key = identityKey(name);
    const spelling = { name, key, count: 0 };
    this.byName.set(name, spelling);
    this.byKey.set(key, [...(this.byKey.get(key) ?? []), spelling]);
    return spelling;
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

function moreCommon(best: Spelling, next: Spelling): Spelling {
  return next.count > best.count ? next : best;
}
