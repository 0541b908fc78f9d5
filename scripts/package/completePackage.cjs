'use strict';

// A task of the Heft build: see config/heft.json.
const { register } = require('tsx/cjs/api');

/** @param {import('@rushstack/heft').IRunScriptOptions} options */
exports.runAsync = ({ heftTaskSession, heftConfiguration }) => {
  const { buildFolderPath } = heftConfiguration;
  const unregister = register();
  try {
    const { shareLocaleFiles } = require('./shareLocaleFiles');
    const { zipTeamsApp } = require('./teamsApp');
    const { placeholdersIn, readPublisher } = require('./publisher');
    shareLocaleFiles(buildFolderPath);
    zipTeamsApp(buildFolderPath);
    const placeholders = placeholdersIn(readPublisher(buildFolderPath));
    if (placeholders.length > 0) {
      const message = `The publisher's addresses are placeholders: fill in ${placeholders.join(', ')} under "developer" in config/package-solution.json before you publish the package.`;
      heftTaskSession.logger.emitWarning(new Error(message));
    }
  } finally {
    unregister();
  }
};
