'use strict';

// Changes webpack's configuration, see config/webpack-patch.json. Loaders run from the last to the first: sp-css-loader gets
// what the guard has made.
const loader = require.resolve('./guardLoader.cjs');

module.exports = (configuration) => {
  const styleRule = configuration.module.rules.find((rule) => rule?.test?.test?.('/a.module.scss.css'));
  if (!Array.isArray(styleRule?.use)) {
    throw new Error('The rule for style sheets was not found in the configuration of webpack.');
  }
  styleRule.use = [...styleRule.use, { loader }];
  return configuration;
};
