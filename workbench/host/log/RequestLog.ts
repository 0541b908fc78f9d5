/** One REST request that the workbench answered. Bytes are body bytes. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** Path and query as received. */
  readonly url: string;
  readonly user: string;
  /** Status sent; 0 when a fault dropped the connection. */
  readonly status: number;
  readonly requestBytes: number;
  /** As sent, after compression. */
  readonly responseBytes: number;
  readonly responseBytesUncompressed: number;
  readonly durationMs: number;
  /** Set when a fault changed the answer. */
  readonly fault?: string;
}

const mostKept = 50_000;

/** The REST requests since the last `clear`, oldest first; beyond 50,000 the oldest are forgotten. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  public add(entry: LoggedRequest): void {
    this.entries.push(entry);
    if (this.entries.length > mostKept) {
      this.entries.splice(0, this.entries.length - mostKept);
    }
  }

  public list(): readonly LoggedRequest[] {
    return this.entries;
  }

  public clear(): void {
    this.entries = [];
  }
}
