/**
 * Stands for a module that Microsoft does not publish (`@msinternal/*`: telemetry, logging): every property is again a
 * stand-in, every call answers one, it can be constructed and extended, and as text or number it is empty.
 */
export function standIn(name: string): unknown {
  const members = new Map<PropertyKey, unknown>();
  const target = function standInTarget(): void {
    // Only a function can be called, constructed and extended; its own body is never reached.
  };
  const proxy: unknown = new Proxy(target, {
    get(_target, key) {
      if (key === 'prototype') {
        return Reflect.get(target, key);
      }
      if (key === Symbol.toPrimitive) {
        return () => '';
      }
      if (key === '__esModule') {
        return true;
      }
      if (key === 'then' || typeof key === 'symbol') {
        return undefined; // not a promise, not iterable
      }
      if (key === 'default') {
        return proxy;
      }
      const known = members.get(key) ?? standIn(`${name}.${key}`);
      members.set(key, known);
      return known;
    },
    apply: () => proxy,
    construct: (_target, _args, newTarget) => (newTarget === target ? target : Object.create(newTarget.prototype))
  });
  return proxy;
}
