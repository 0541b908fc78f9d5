'use strict';

const { register } = require('tsx/cjs/api');

const unregister = register();
const { guardStyles } = require('./guardStyles');
unregister();

/** A loader of webpack for the style sheets of modules. The lines are as they were, and so is the source map. */
module.exports = function guardLoader(css, sourceMap) {
  this.callback(null, guardStyles(css), sourceMap);
};
