'use strict';

module.exports = async function stopWorkbench() {
  const child = globalThis.tiekarttaWorkbench;
  if (child && child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  }
};
