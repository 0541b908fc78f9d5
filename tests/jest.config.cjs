'use strict';

const path = require('node:path');

/** Unit tests. pnp is ESM only, so it is transformed too; style and string modules resolve to small stand-ins. */
module.exports = {
  rootDir: path.join(__dirname, '..'),
  testMatch: ['<rootDir>/tests/{unit,package}/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  // A busy machine answers late; how fast things are is for the benchmarks to tell.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/tests/support/jsdomGaps.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/watchLooseTexts.ts'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } }
        },
        module: { type: 'commonjs' }
      }
    ]
  },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@fluentui|zustand)/)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/tests/support/styleModule.ts',
    '^RoadmapWebPartStrings$': '<rootDir>/tests/support/stringsModule.ts'
  }
};
