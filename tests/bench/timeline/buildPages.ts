import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { ContenderName } from '../BenchOptions';
import { compiledSource } from '../bundle/compiledSource';
import { cacheFolder, projectFolder } from '../paths';

/**
 * Bundles the pages of the contenders, each by itself.
 *
 * @returns the folder that they are in
 */
export async function buildPages(contenders: readonly ContenderName[]): Promise<string> {
  const folder = path.join(cacheFolder, 'pages');
  await rm(folder, { recursive: true, force: true });
  for (const name of contenders) {
    await build({
      entryPoints: { [name]: path.join(projectFolder, 'tests/bench/pages', `${name}.ts`) },
      outdir: path.join(folder, name),
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      target: 'es2020',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [compiledSource],
      logLevel: 'warning'
    });
    await writeFile(path.join(folder, `${name}.html`), pageMarkup(name));
  }
  return folder;
}

function pageMarkup(name: ContenderName): string {
  const style = name === 'ours' ? `<link rel="stylesheet" href="${name}/${name}.css">` : '';
  return `<!doctype html>
<html lang="fi">
<head><meta charset="utf-8"><title>${name}</title>${style}
<style>body { margin: 16px; font: 14px/20px sans-serif; } table { border-collapse: collapse; }</style></head>
<body><div id="root"></div><script type="module" src="${name}/${name}.js"></script></body>
</html>
`;
}
