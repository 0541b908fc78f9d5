/** Smaller maps are copied: that takes less than looking into two maps from then on. */
const copiedUpTo = 1000;
/** After so many changes a map of its own is made. */
const mostPatches = 500;

/**
 * A map that has changed in few places since a larger one, which it shares: an edit of one row of 20,000 copies none of the
 * others. A copy is made when somebody walks through it.
 */
export class PatchedMap<K, V> implements ReadonlyMap<K, V> {
  private copy: ReadonlyMap<K, V> | undefined;

  private constructor(
    public readonly base: ReadonlyMap<K, V>,
    /** `undefined` for what is no longer there. */
    public readonly patches: ReadonlyMap<K, V | undefined>,
    public readonly size: number
  ) {}

  /** The map with other values under some keys, and without the keys whose value is `undefined`. */
  public static with<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
    const { base, patches } = partsOf(map);
    if (base.size <= copiedUpTo || patches.size + changes.size > mostPatches) {
      return changedCopy(map, changes);
    }
    let { size } = map;
    changes.forEach((value, key) => (size += Number(value !== undefined) - Number(map.has(key))));
    return new PatchedMap(base, new Map([...patches, ...changes]), size);
  }

  /** The keys that have other values in the one map than in the other; `undefined` when all would have to be compared. */
  public static changedKeys<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): readonly K[] | undefined {
    const one = partsOf(a);
    const two = partsOf(b);
    return one.base === two.base
      ? [...new Map([...one.patches, ...two.patches]).keys()].filter((key) => a.get(key) !== b.get(key))
      : undefined;
  }

  public get(key: K): V | undefined {
    return this.patches.has(key) ? this.patches.get(key) : this.base.get(key);
  }

  public has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  public forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.whole().forEach(callback);
  }

  public entries(): ReturnType<ReadonlyMap<K, V>['entries']> {
    return this.whole().entries();
  }

  public keys(): ReturnType<ReadonlyMap<K, V>['keys']> {
    return this.whole().keys();
  }

  public values(): ReturnType<ReadonlyMap<K, V>['values']> {
    return this.whole().values();
  }

  public [Symbol.iterator](): ReturnType<ReadonlyMap<K, V>['entries']> {
    return this.entries();
  }

  private whole(): ReadonlyMap<K, V> {
    this.copy ??= changedCopy(this.base, this.patches);
    return this.copy;
  }
}

function partsOf<K, V>(map: ReadonlyMap<K, V>): Pick<PatchedMap<K, V>, 'base' | 'patches'> {
  return map instanceof PatchedMap ? (map as PatchedMap<K, V>) : { base: map, patches: new Map() };
}

function changedCopy<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const copy = new Map(map);
  changes.forEach((value, key) => (value === undefined ? copy.delete(key) : copy.set(key, value)));
  return copy;
}
