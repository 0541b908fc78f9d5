import path from 'node:path';

/** How the workbench was asked to start. */
export interface HostOptions {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Folder of the workbench's data, or `:memory:`. */
  readonly dataFolder: string;
  /** True: forget what is stored and begin with the demo plan. */
  readonly isReset: boolean;
  /** Folder of the repository: node_modules/ and release/ are read from it. */
  readonly projectFolder: string;
}

const defaultPort = 4378;

/** Reads `PORT`, `WORKBENCH_DATA` and `--reset`. Throws on a port that is not a number from 0 to 65535. */
export function hostOptionsFrom(
  projectFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
  argv: readonly string[]
): HostOptions {
  const port = environment.PORT ? Number(environment.PORT) : defaultPort;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, not "${environment.PORT}"`);
  }
  return {
    port,
    dataFolder: environment.WORKBENCH_DATA || path.join(projectFolder, '.workbench'),
    isReset: argv.includes('--reset'),
    projectFolder
  };
}
