import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** A browser that opens a connection for a request sends it at once; one that has been silent this long is a spare. */
const spareAfterMs = 500;

interface Use {
  readonly since: number;
  /** Requests whose answers are under way. */
  running: number;
  isProven: boolean;
}

/**
 * The server's connections, those included on which nothing has been asked yet: a browser opens a second one when the
 * first is slow to come, and keeps it for a later request. Node's own `closeIdleConnections` leaves these open.
 */
export class OpenConnections {
  private readonly uses = new Map<Socket, Use>();

  public constructor(private readonly now: () => number = () => performance.now()) {}

  public watch(server: Server): void {
    server.on('connection', (socket: Socket) => {
      this.uses.set(socket, { since: this.now(), running: 0, isProven: false });
      socket.once('close', () => this.uses.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
      const use = this.uses.get(socket);
      if (use) {
        use.running += 1;
        use.isProven = true;
        response.once('close', () => {
          use.running -= 1;
        });
      }
    });
  }

  /** Closes the connections on which nothing is going on, kept ones and spare ones. */
  public closeIdle(): void {
    const latest = this.now() - spareAfterMs;
    for (const [socket, { since, running, isProven }] of this.uses) {
      if (running === 0 && (isProven || since <= latest)) {
        socket.destroy();
      }
    }
  }
}
