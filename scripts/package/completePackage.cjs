'use strict';

// A task of the Heft build: see config/heft.json.
const { register } = require('tsx/cjs/api');

/** @param {import('@rushstack/heft').IRunScriptOptions} options */
exports.runAsync = ({ heftConfiguration }) => {
  const unregister = register();
  try {
    const { shareLocaleFiles } = require('./shareLocaleFiles');
    shareLocaleFiles(heftConfiguration.buildFolderPath);
  } finally {
    unregister();
  }
};
