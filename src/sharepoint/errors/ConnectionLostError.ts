/** A request got no answer: no network, the connection broke, it took too long, or it was given up. */
export class ConnectionLostError extends Error {
  public constructor(public readonly reason: unknown) {
    super(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));
    this.name = 'ConnectionLostError';
  }
}
