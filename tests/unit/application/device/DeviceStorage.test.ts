/** @jest-environment jsdom */
import { DeviceStorage } from '../../../../src/application/device/DeviceStorage';

const refuse = (): never => {
  throw new DOMException('The request was denied.', 'SecurityError');
};

let warn: jest.SpyInstance;

beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('DeviceStorage', () => {
  it('keeps texts under names', () => {
    const storage = new DeviceStorage();
    expect(storage.write('a|1', 'yksi')).toBe(true);
    expect(storage.write('b|1', 'muu')).toBe(true);
    expect([storage.read('a|1'), storage.read('a|2')]).toEqual(['yksi', undefined]);
    expect(storage.namesUnder('a|')).toEqual(['a|1']);
    storage.remove('a|1');
    expect(storage.namesUnder('a|')).toEqual([]);
  });

  it('leaves no trace of finding out whether it works', () => {
    expect(new DeviceStorage().isWorking).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['asking for it is refused', refuse],
    ['there is none', () => undefined],
    ['it is switched off', () => null],
    ['everything that is asked of it is refused', () => new Proxy(localStorage, { get: () => refuse, ownKeys: refuse })]
  ])('knows nothing, keeps nothing and never throws where %s', (_, open) => {
    const storage = new DeviceStorage(open);
    expect(storage.write('a', '1')).toBe(false);
    expect(storage.read('a')).toBeUndefined();
    expect(storage.namesUnder('')).toEqual([]);
    expect(storage.isWorking).toBe(false);
    expect(() => storage.remove('a')).not.toThrow();
    expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('follows a person who blocks storage and allows it again', () => {
    let isBlocked = false;
    const storage = new DeviceStorage(() => (isBlocked ? refuse() : localStorage));
    storage.write('a', '1');
    isBlocked = true;
    expect([storage.read('a'), storage.write('a', '2')]).toEqual([undefined, false]);
    isBlocked = false;
    expect(storage.read('a')).toBe('1');
  });

  it('keeps what was there when there is no room for more', () => {
    const storage = new DeviceStorage();
    storage.write('a', '1');
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(storage.write('a', '2')).toBe(false);
    expect(storage.read('a')).toBe('1');
  });
});
