import type { RuntimeConfiguration } from '../spfx/configureRuntime';
import { standIn } from './standIn';

interface RequireJs {
  (names: readonly string[], onLoad: (...modules: unknown[]) => void, onError: (error: Error) => void): void;
  config(options: {
    readonly paths: Readonly<Record<string, string>>;
    readonly map: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly waitSeconds: number;
  }): void;
}

declare global {
  interface Window {
    readonly requirejs: RequireJs;
    readonly define: (name: string, dependencies: readonly string[], factory: () => unknown) => void;
  }
}

/**
 * Teaches RequireJS where the runtime's and the web part's modules are. Call it before `loadModules`, and again for a page that names
 * other modules; what is loaded stays.
 */
export function configureAmd(configuration: RuntimeConfiguration): void {
  window.requirejs.config({ paths: configuration.paths, map: configuration.map, waitSeconds: 60 });
  for (const name of configuration.standIns) {
    window.define(name, [], () => standIn(name));
  }
}

/** Loads AMD modules by name, in order. Rejects with RequireJS's error, which names the module. */
export function loadModules(names: readonly string[]): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    window.requirejs(names, (...modules) => resolve(modules), reject);
  });
}
