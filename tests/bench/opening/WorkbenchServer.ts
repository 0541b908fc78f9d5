import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { cacheFolder, projectFolder } from '../paths';

/** A REST request as the workbench logs it. Bytes are those of the bodies, as sent. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly responseBytesUncompressed: number;
  readonly durationMs: number;
}

const longestStartMs = 60_000;

/** A workbench of our own, with its own data. */
export class WorkbenchServer {
  private constructor(
    private readonly child: ChildProcess,
    public readonly origin: string
  ) {}

  /** Starts on the demo plan, on `BENCH_PORT` or a free port. */
  public static async start(): Promise<WorkbenchServer> {
    const flags = ['--disable-warning=ExperimentalWarning', '--import', 'tsx'];
    const child = spawn(process.execPath, [...flags, 'workbench/main.ts', '--reset'], {
      cwd: projectFolder,
      env: { ...process.env, PORT: process.env.BENCH_PORT ?? '0', WORKBENCH_DATA: path.join(cacheFolder, 'workbench') },
      stdio: ['ignore', 'pipe', 'inherit']
    });
    return new WorkbenchServer(child, await originOf(child));
  }

  public async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill();
    await ended;
  }

  /** Replaces the list by a generated plan. */
  public async seed(actions: number): Promise<void> {
    await this.send('POST', '/_workbench/seed', { actions });
  }

  public async forgetRequests(): Promise<void> {
    await this.send('DELETE', '/_workbench/requests');
  }

  public async requests(): Promise<readonly LoggedRequest[]> {
    const response = await this.send('GET', '/_workbench/requests');
    return (await response.json()) as readonly LoggedRequest[];
  }

  private async send(method: string, address: string, body?: unknown): Promise<Response> {
    const response = await fetch(this.origin + address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    if (!response.ok) {
      throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
    }
    return response;
  }
}

/** The address that the workbench prints when it is ready. */
function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`The workbench did not start: ${printed}`)), longestStartMs);
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const origin = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (origin) {
        clearTimeout(timer);
        resolve(origin);
      }
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The workbench ended with ${code}: ${printed}`));
    });
  });
}
