import { newId } from '../../../../src/application/device/newId';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto');

function withCrypto(value: unknown): void {
  Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
}

afterEach(() => {
  if (real) {
    Object.defineProperty(globalThis, 'crypto', real);
  }
});

describe('newId', () => {
  it.each([
    ['with everything', () => undefined],
    ['without randomUUID', () => withCrypto({ getRandomValues: crypto.getRandomValues.bind(crypto) })],
    ['with an empty crypto', () => withCrypto({})],
    ['without crypto', () => withCrypto(undefined)]
  ])('makes ids that look alike and never come twice, in a browser %s', (_, prepare) => {
    prepare();
    const ids = Array.from({ length: 500 }, newId);
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(500);
  });
});
