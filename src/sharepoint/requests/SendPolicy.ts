/** How patiently requests are sent. All times are in milliseconds. */
export interface SendPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** The first pause when the service does not say how long to wait; each further one is twice as long. */
  readonly firstPause: number;
  /** When the service asks for a longer wait than this, its refusal is passed on at once. */
  readonly longestPause: number;
  /** After this time without an answer a request counts as lost. */
  readonly timeout: number;
  /**
   * Whether a request is sent again when its answer was lost. Right for reads. A write whose answer was lost may have
   * taken effect: a MERGE sent again would meet its own new ETag and report a conflict with somebody else that never
   * was, and a creation would make a second row. Such a write is reported as `offline`, and its sender reads the row
   * before it decides.
   */
  readonly repeatsLostRequests: boolean;
}

export const readPolicy: SendPolicy = {
  attempts: 3,
  firstPause: 400,
  longestPause: 30_000,
  timeout: 60_000,
  repeatsLostRequests: true
};

/** Writes are repeated only when the service refused them unseen: 429 and 503, after the time that it asked for. */
export const writePolicy: SendPolicy = { ...readPolicy, repeatsLostRequests: false };
