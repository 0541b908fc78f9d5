'use strict';

/** Which folders may not need each other. The layers' own rules are in eslint.config.mjs. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle-between-folders',
      comment: 'What two folders share stands in a folder of its own.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true }
    }
  ],
  options: {
    includeOnly: '^src/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
};
