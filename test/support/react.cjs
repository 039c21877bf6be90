const { join } = require("node:path");

/**
 * React as those who work have it. The one for developers keeps, for every element, the way to whoever asked for it, which
 * takes a tenth of the time of these suites.
 */
const react = require(join(require.resolve("react/package.json"), "../cjs/react.production.js"));

/** What is done within is drawn when it ends: the tools of the tests ask for this, and only React for developers has it. */
react.act = (work) => {
  let result;
  // It needs React itself before it can be loaded.
  require("react-dom").flushSync(() => {
    result = work();
  });
  return result;
};

module.exports = react;
