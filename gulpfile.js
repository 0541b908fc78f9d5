'use strict';

// The task names a SharePoint developer types, on top of Heft. See docs/adr/0001-heft-under-gulp.md.
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const isShip = process.argv.includes('--ship') || process.argv.includes('--production');
const binaries = path.join(__dirname, 'node_modules', '.bin');

/** Runs one of the project's own commands under the Node version that it pins. */
function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: __dirname,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: binaries + path.delimiter + process.env.PATH }
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with code ${code}`))));
  });
}

const production = isShip ? ['--production'] : [];
const heft = (...args) => run('heft', ...args);

gulp.task('clean', () => heft('clean'));
gulp.task('build', () => heft('build', ...production));
gulp.task('bundle', () => heft('build', '--clean', ...production));
gulp.task('package-solution', () => heft('package-solution', ...production));
gulp.task('serve', () => heft('start', '--clean'));
gulp.task('trust-dev-cert', () => heft('trust-dev-cert'));
gulp.task('untrust-dev-cert', () => heft('untrust-dev-cert'));
gulp.task('test', () => run('npm', 'test'));
gulp.task('default', gulp.series('bundle'));
