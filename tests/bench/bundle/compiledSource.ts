import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { compiledFolder, sourceFolder } from '../paths';

/**
 * Lets esbuild take the web part's modules as Heft has compiled them wherever `src/` is imported, with their style sheets
 * and the Finnish strings.
 */
export const compiledSource: Plugin = {
  name: 'compiled-source',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => {
      const file = path.resolve(resolveDir, name).replace(sourceFolder + path.sep, compiledFolder + path.sep);
      if (!file.startsWith(compiledFolder + path.sep)) {
        return undefined;
      }
      return { path: [`${file}.css`, `${file}.js`, file].find(existsSync) };
    });
    build.onLoad({ filter: /\.module\.scss\.css$/ }, async ({ path: file }) => ({
      contents: await readFile(file, 'utf8'),
      loader: 'local-css'
    }));
    build.onResolve({ filter: /^RoadmapWebPartStrings$/ }, () => ({
      path: path.join(compiledFolder, 'webparts/roadmap/loc/fi-fi.js'),
      namespace: 'strings'
    }));
    // The locale files are AMD modules.
    build.onLoad({ filter: /.*/, namespace: 'strings' }, async ({ path: file }) => ({
      contents: `const define = (names, make) => { module.exports = make(); };\n${await readFile(file, 'utf8')}`
    }));
  }
};
