/** How requests are retried. All times are in milliseconds. */
export interface SendPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** The first pause when the service does not say how long to wait; each further one is twice as long. */
  readonly firstPause: number;
  /** When the service asks for a longer wait than this, its refusal is returned at once. */
  readonly longestPause: number;
  /** After this time without a response a request counts as lost. */
  readonly timeout: number;
  /**
   * Whether a request is sent again when its response was lost. Right for reads. A write whose response was lost may
   * have taken effect: a repeated MERGE would be refused because of its own new ETag and look like a conflict with
   * another person, and a repeated creation would create a second row. Such a write is reported as `offline`, and the
   * caller reads the row first.
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

/**
 * Writes are repeated only when the service refused them unprocessed: 429 and 503, after the time that it asked for.
 */
export const writePolicy: SendPolicy = { ...readPolicy, repeatsLostRequests: false };
