import { PartError, type PartFault, toPartFault } from './PartFault';
import { type PartNetwork, browserNetwork } from './PartNetwork';

/** Waits before the second, third and fourth try, in milliseconds. */
const waits = [500, 1500, 4000];

/** The error of webpack's runtime for a chunk that could not be loaded. */
interface ChunkLoadError extends Error {
  /** The chunk's address. */
  readonly request: string;
  /** `missing` when there was a response without the chunk in it. */
  readonly type: string;
}

/**
 * Code that is loaded on demand, once. A load that fails is retried a few times, and again on the next request:
 * webpack's runtime requests a failed chunk again.
 *
 * A part that throws while its module is evaluated is not retried: webpack keeps the half-evaluated module and would
 * return it at the next `import()` (no `output.strictModuleExceptionHandling`).
 */
export class Part<Module> {
  private loaded: Module | undefined;
  private loading: Promise<Module> | undefined;
  private isForeseen = false;

  public constructor(
    private readonly importModule: () => Promise<Module>,
    private readonly network: PartNetwork = browserNetwork
  ) {}

  /** The module, when it is loaded already. */
  public get module(): Module | undefined {
    return this.loaded;
  }

  /** Rejects with a `PartError`. */
  public load(): Promise<Module> {
    this.loading ??= this.tryToLoad();
    return this.loading;
  }

  /** Loads ahead what will soon be needed. A failure is reported when it is needed. */
  public foresee(): void {
    if (!this.isForeseen) {
      this.isForeseen = true;
      this.load().catch((error) => console.warn('Tiekartta: a part could not be loaded ahead.', error));
    }
  }

  private async tryToLoad(): Promise<Module> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        this.loaded = await this.importModule();
        return this.loaded;
      } catch (error) {
        const fault = await this.findFault(error);
        const wait = waits[attempt];
        if (fault.kind === 'broken') {
          throw new PartError(fault);
        }
        if (fault.isFinal || wait === undefined) {
          this.loading = undefined;
          throw new PartError(fault);
        }
        await this.network.wait(wait);
      }
    }
  }

  private async findFault(error: unknown): Promise<PartFault & { readonly isFinal?: boolean }> {
    if (!isChunkLoadError(error)) {
      return toPartFault(error);
    }
    const answer = await this.network.ask(error.request);
    const detail = `${error.message} ${answer.detail}`;
    if (answer.kind === 'other') {
      return { kind: 'gone', detail, isFinal: true };
    }
    // Repeated responses without this chunk mean that another version is deployed.
    return { kind: answer.kind === 'code' && error.type === 'missing' ? 'gone' : 'unreachable', detail };
  }
}

function isChunkLoadError(error: unknown): error is ChunkLoadError {
  return error instanceof Error && error.name === 'ChunkLoadError' && 'request' in error;
}
