'use strict';

const unit = require('../jest.config.cjs');

/**
 * What every implementation of the ports must do. Runs against the workbench, which it starts, or against a real site
 * when TIEKARTTA_SITE_URL and TIEKARTTA_ACCESS_TOKEN name one; there it makes lists of its own and deletes them.
 */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/tests/contract/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/contract/startWorkbench.cjs',
  globalTeardown: '<rootDir>/tests/contract/stopWorkbench.cjs',
  // One service, whose disturbances and log are everybody's.
  maxWorkers: 1
};
