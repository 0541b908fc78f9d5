import path from 'node:path';
import { type Metafile, build } from 'esbuild';
import { compiledFolder, projectFolder } from '../paths';
import { compiledSource } from './compiledSource';

/** What a package, or a layer of ours, takes of the entry bundle. */
export interface BundlePart {
  readonly name: string;
  /** Bytes, minified. */
  readonly minified: number;
}

/**
 * The parts of the code that is loaded before the first timeline, largest first. It is bundled again for this, for webpack
 * does not tell what is left of a module after it has been minified with others.
 */
export async function measureParts(): Promise<readonly BundlePart[]> {
  const { metafile } = await build({
    entryPoints: { entry: path.join(compiledFolder, 'webparts/roadmap/RoadmapWebPart.js') },
    outdir: path.join(projectFolder, 'parts'),
    write: false,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    splitting: true,
    target: 'es2020',
    external: ['react', 'react-dom', '@microsoft/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [compiledSource],
    logLevel: 'warning'
  });
  const sizes = new Map<string, number>();
  for (const output of outputsAtStart(metafile)) {
    // The strings are files of their own when the web part is shipped.
    const inputs = Object.entries(output.inputs).filter(([input]) => !input.startsWith('strings:'));
    for (const [input, { bytesInOutput }] of inputs) {
      const name = partOf(input);
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].map(([name, minified]) => ({ name, minified })).sort((a, b) => b.minified - a.minified);
}

/** The entry with its style sheet and the files that it imports at once, but not the ones that it loads on demand. */
function outputsAtStart({ outputs }: Metafile): readonly Metafile['outputs'][string][] {
  const files = Object.keys(outputs).filter((file) => /(^|\/)entry\.(js|css)$/.test(file));
  for (const file of files) {
    const statics =
      outputs[file]?.imports.filter(({ kind, external }) => kind === 'import-statement' && !external) ?? [];
    files.push(...statics.map(({ path: name }) => name).filter((name) => !files.includes(name)));
  }
  return files.flatMap((file) => outputs[file] ?? []);
}

/** `@pnp/sp`, or `src/ui/timeline`. */
function partOf(input: string): string {
  const packageName = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
  if (packageName !== undefined) {
    return packageName;
  }
  return /\blib\/((?:ui\/)?[^/]+)/.exec(input)?.[1]?.replace(/^/, 'src/') ?? input;
}
