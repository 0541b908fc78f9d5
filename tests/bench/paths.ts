import path from 'node:path';

/** The repository. The benchmark is started from it, as npm scripts are. */
export const projectFolder = process.cwd();
/** What the benchmark makes; not kept in git. */
export const cacheFolder = path.join(projectFolder, '.cache', 'bench');
/** The web part as Heft has compiled it. */
export const compiledFolder = path.join(projectFolder, 'lib');
export const sourceFolder = path.join(projectFolder, 'src');
/** The web part as it is shipped. */
export const releaseFolder = path.join(projectFolder, 'release');
