import { DeviceLocks } from '../../../../src/application/device/DeviceLocks';
import { BrowserLocks } from '../../webparts/roadmap/BrowserLocks';

let browser: BrowserLocks;

function locksOf(tab: string): DeviceLocks {
  return new DeviceLocks(() => browser.ofTab(tab));
}

/** Until the browser has done what it was asked for. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  browser = new BrowserLocks();
});

afterEach(() => jest.restoreAllMocks());

describe('DeviceLocks', () => {
  it('gives a name to one tab at a time', async () => {
    const [one, two] = [locksOf('one'), locksOf('two')];
    expect(await Promise.all([one.hold('a'), two.hold('a')])).toEqual([true, false]);
    one.release('a');
    await settled();
    expect(await two.hold('a')).toBe(true);
    expect([one.holds('a'), two.holds('a')]).toEqual([false, true]);
  });

  it('does not hold a name that was released before the browser answered', async () => {
    const locks = locksOf('one');
    const asked = locks.hold('a');
    locks.release('a');
    expect(await asked).toBe(false);
    await settled();
    expect(browser.held).toEqual([]);
    expect(locks.holds('a')).toBe(false);
  });

  it('releases all at once, those that are on their way as well', async () => {
    const locks = locksOf('one');
    await locks.hold('a');
    const asked = [locks.hold('b'), locks.hold('c')];
    locks.releaseAll();
    expect(await Promise.all(asked)).toEqual([false, false]);
    await settled();
    expect(browser.held).toEqual([]);
  });

  it('holds a name again at once after releasing it, whether or not it was held by then', async () => {
    const locks = locksOf('one');
    await locks.hold('a');
    locks.release('a');
    expect(await locks.hold('a')).toBe(true);
    locks.release('a');
    const [first, second] = [locks.hold('a'), (locks.release('a'), locks.hold('a'))];
    expect(await Promise.all([first, second])).toEqual([false, true]);
    await settled();
    expect(browser.held).toEqual(['a']);
  });

  it('holds a name once, however often it is asked for', async () => {
    const locks = locksOf('one');
    expect(await Promise.all([locks.hold('a'), locks.hold('a')])).toEqual([true, false]);
    expect(await locks.hold('a')).toBe(false);
    locks.release('a');
    await settled();
    expect(browser.held).toEqual([]);
  });

  it.each<readonly [string, () => LockManager | undefined]>([
    ['has none', () => undefined],
    [
      'throws',
      () => {
        throw new DOMException('no', 'SecurityError');
      }
    ],
    [
      'refuses',
      () => ({
        request: () => Promise.reject(new DOMException('no', 'SecurityError')),
        query: () => Promise.resolve({ held: [], pending: [] })
      })
    ]
  ])('says that nothing can be held where the browser %s, and may be asked again', async (_, open) => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const locks = new DeviceLocks(open);
    expect(await locks.hold('a')).toBeUndefined();
    locks.release('a');
    locks.releaseAll();
    expect(await locks.hold('a')).toBeUndefined();
    expect(locks.holds('a')).toBe(false);
  });
});
