import { PatchedMap } from '../../../src/application/PatchedMap';

type Changes = ReadonlyMap<number, string | undefined>;

const many = new Map(Array.from({ length: 1500 }, (_, index) => [index, `rivi ${index}`]));

function changedCopy(map: ReadonlyMap<number, string>, changes: Changes): Map<number, string> {
  const copy = new Map(map);
  changes.forEach((value, key) => (value === undefined ? copy.delete(key) : copy.set(key, value)));
  return copy;
}

describe('a map with changes', () => {
  const steps: readonly (readonly [string, Changes])[] = [
    [
      'other values',
      new Map([
        [3, 'toinen'],
        [1499, 'viimeinen']
      ])
    ],
    ['a new key', new Map([[5000, 'uusi']])],
    ['a key taken out', new Map([[7, undefined]])],
    ['a new key taken out again', new Map([[5000, undefined]])],
    [
      'a key that comes back',
      new Map([
        [7, 'palannut'],
        [5000, 'palannut']
      ])
    ],
    ['a key that was never there', new Map([[9000, undefined]])],
    ['many at once', new Map(Array.from({ length: 600 }, (_, index) => [index * 2, `uusi ${index}`]))],
    [
      'one more',
      new Map([
        [4, undefined],
        [6000, 'vielä yksi']
      ])
    ]
  ];

  it.each([
    ['small', new Map([...many].slice(0, 10))],
    ['large', many]
  ])('is after every step what a changed copy would be: a %s one', (_, start) => {
    let expected = start;
    let actual: ReadonlyMap<number, string> = start;
    for (const [, changes] of steps) {
      expected = changedCopy(expected, changes);
      actual = PatchedMap.with(actual, changes);
      expect(new Map([...actual])).toEqual(expected);
      expect(new Set(actual.keys())).toEqual(new Set(expected.keys()));
      expect(new Set(actual.values())).toEqual(new Set(expected.values()));
      expect(actual.size).toBe(expected.size);
      for (const key of [0, 3, 4, 7, 1499, 5000, 6000, 9000]) {
        expect([actual.has(key), actual.get(key)]).toEqual([expected.has(key), expected.get(key)]);
      }
      const seen = new Map<number, string>();
      actual.forEach((value, key) => seen.set(key, value));
      expect(seen).toEqual(expected);
    }
  });

  it('leaves the map that it was made from as it was', () => {
    const before = PatchedMap.with(many, new Map([[3, 'toinen']]));
    PatchedMap.with(before, new Map([[3, undefined]]));
    expect(before.get(3)).toBe('toinen');
    expect(many.get(3)).toBe('rivi 3');
  });

  it('knows what has changed since another of the same origin, and nothing of one of another', () => {
    const before = PatchedMap.with(
      many,
      new Map([
        [3, 'toinen'],
        [4, 'neljäs']
      ])
    );
    const after = PatchedMap.with(
      before,
      new Map([
        [3, 'kolmas'],
        [5, undefined]
      ])
    );
    expect(PatchedMap.changedKeys(before, after)).toEqual([3, 5]);
    expect(PatchedMap.changedKeys(many, before)).toEqual([3, 4]);
    expect(PatchedMap.changedKeys(after, after)).toEqual([]);
    expect(PatchedMap.changedKeys(new Map(many), after)).toBeUndefined();
  });
});
