import { PartError, type PartFault, toPartFault } from './PartFault';
import { type PartNetwork, browserNetwork } from './PartNetwork';

/** Waits before the second, third and fourth try, in milliseconds. */
const waits = [500, 1500, 4000];

/** The error of webpack's runtime for a chunk that did not come. */
interface ChunkLoadError extends Error {
  /** The chunk's address. */
  readonly request: string;
  /** `missing` when an answer came and the chunk was not in it. */
  readonly type: string;
}

/**
 * Code that is loaded on demand, once. A load that fails is tried again a few times, and from the beginning the next time
 * it is asked for: webpack's runtime forgets a chunk that did not come and requests it again.
 *
 * A part that throws while it starts is not tried again. Webpack keeps the module as it was when it threw, and would hand
 * it out half made at the next `import()` (no `output.strictModuleExceptionHandling`).
 */
export class Part<Module> {
  private loaded: Module | undefined;
  private loading: Promise<Module> | undefined;
  private isForeseen = false;

  public constructor(
    private readonly importModule: () => Promise<Module>,
    private readonly network: PartNetwork = browserNetwork
  ) {}

  /** The part, when it has been loaded already. */
  public get module(): Module | undefined {
    return this.loaded;
  }

  /** Rejects with a `PartError`. */
  public load(): Promise<Module> {
    this.loading ??= this.tryToLoad();
    return this.loading;
  }

  /** Loads once what will soon be asked for. A failure is told to whoever asks for it then. */
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
    // Code that is not this chunk, again and again, is another version's.
    return { kind: answer.kind === 'code' && error.type === 'missing' ? 'gone' : 'unreachable', detail };
  }
}

function isChunkLoadError(error: unknown): error is ChunkLoadError {
  return error instanceof Error && error.name === 'ChunkLoadError' && 'request' in error;
}
