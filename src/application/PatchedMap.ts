/** Smaller maps are copied: that takes less than looking into two maps from then on. */
const copiedUpTo = 1000;
/** After so many changes a map of its own is made. */
const mostPatches = 500;

/**
 * A map that has changed in few places since a larger one, which it shares: an edit of one row of 20,000 copies none of the
 * others. Entries stand in the order of a `Map` that was changed in the same way.
 */
export class PatchedMap<K, V> implements ReadonlyMap<K, V> {
  private constructor(
    private readonly base: ReadonlyMap<K, V>,
    /** `undefined` for what is no longer there. */
    private readonly patches: ReadonlyMap<K, V | undefined>,
    public readonly size: number
  ) {}

  /** The map with other values under some keys, and without the keys whose value is `undefined`. */
  public static with<K, V>(
    map: ReadonlyMap<K, V>,
    changes: ReadonlyMap<K, NonNullable<V> | undefined>
  ): ReadonlyMap<K, V> {
    const base = map instanceof PatchedMap ? (map as PatchedMap<K, V>).base : map;
    const patches = new Map(map instanceof PatchedMap ? (map as PatchedMap<K, V>).patches : []);
    if (base.size <= copiedUpTo || patches.size + changes.size > mostPatches) {
      return changedCopy(map, changes);
    }
    let size = map.size;
    for (const [key, value] of changes) {
      size += Number(value !== undefined) - Number(map.has(key));
      // What comes back after it was taken out stands last.
      if (!base.has(key) && !map.has(key)) {
        patches.delete(key);
      } else if (base.has(key) && !map.has(key) && value !== undefined) {
        return changedCopy(map, changes);
      }
      patches.set(key, value);
    }
    return new PatchedMap(base, patches, size);
  }

  public get(key: K): V | undefined {
    return this.patches.has(key) ? this.patches.get(key) : this.base.get(key);
  }

  public has(key: K): boolean {
    return this.patches.has(key) ? this.patches.get(key) !== undefined : this.base.has(key);
  }

  public forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) {
      callback(value, key, this);
    }
  }

  public *entries(): Generator<[K, V], undefined> {
    const { base, patches } = this;
    for (const entry of base) {
      const value = patches.has(entry[0]) ? patches.get(entry[0]) : entry[1];
      if (value !== undefined) {
        yield [entry[0], value];
      }
    }
    for (const [key, value] of patches) {
      if (value !== undefined && !base.has(key)) {
        yield [key, value];
      }
    }
  }

  public *keys(): Generator<K, undefined> {
    for (const [key] of this.entries()) {
      yield key;
    }
  }

  public *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) {
      yield value;
    }
  }

  public [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }
}

function changedCopy<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const copy = new Map(map);
  for (const [key, value] of changes) {
    if (value === undefined) {
      copy.delete(key);
    } else {
      copy.set(key, value);
    }
  }
  return copy;
}
