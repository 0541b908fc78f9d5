/** The wanted value when it is one of those allowed, else the first allowed one. */
export function oneOf<T extends string>(allowed: readonly [T, ...T[]], wanted: string | null): T {
  return allowed.find((value) => value === wanted) ?? allowed[0];
}
