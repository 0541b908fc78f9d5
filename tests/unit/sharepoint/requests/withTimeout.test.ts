import { withTimeout } from '../../../../src/sharepoint/requests/withTimeout';

/** Work that ends when it is given up, as an aborted request does. */
function endless(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('withTimeout', () => {
  it('gives up work that takes too long, and says that it was late, not that somebody gave it up', async () => {
    const work = expect(withTimeout(1_000, endless)).rejects.toMatchObject({ name: 'TimeoutError' });
    await jest.advanceTimersByTimeAsync(1_000);
    await work;
  });

  it('answers what the work answers, and leaves no timer behind', async () => {
    expect(await withTimeout(1_000, () => Promise.resolve('valmis'))).toBe('valmis');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('throws what the work throws, and leaves no timer behind', async () => {
    await expect(withTimeout(1_000, () => Promise.reject(new TypeError('no network')))).rejects.toThrow('no network');
    expect(jest.getTimerCount()).toBe(0);
  });
});
