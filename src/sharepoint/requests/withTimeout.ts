/**
 * Runs work and aborts it when it takes longer than so many milliseconds. `AbortSignal.timeout` would do, but for
 * Safari before 16.
 *
 * @throws a `TimeoutError` when it took too long
 */
export async function withTimeout<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, milliseconds);
  try {
    return await work(controller.signal);
  } catch (error) {
    // An aborted request throws the reason only where `abort` takes one.
    throw isLate ? new DOMException(`No answer in ${milliseconds} ms`, 'TimeoutError') : error;
  } finally {
    clearTimeout(timer);
  }
}
