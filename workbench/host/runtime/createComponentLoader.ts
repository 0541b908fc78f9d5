import type { RuntimeConfiguration } from '../spfx/configureRuntime';
import { loadModules } from './amd';
import type { ComponentLoader } from './SpfxModules';

/** The page's component loader over RequireJS. Bundles load the framework's components through it on demand. */
export function createComponentLoader({ components }: RuntimeConfiguration): ComponentLoader {
  const load = async (name: string): Promise<unknown> => (await loadModules([name]))[0];
  const loadComponentById = (id: string): Promise<unknown> => {
    const name = components[id.toLowerCase()];
    return name ? load(name) : Promise.reject(new Error(`The workbench has no component ${id}`));
  };
  return {
    loadComponentById,
    loadComponent: ({ id }) => loadComponentById(id),
    loadScript: load,
    loadCss: (url) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      document.head.append(link);
    }
  };
}
