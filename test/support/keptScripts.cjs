const { createRequire } = require("node:module");
const { Script } = require("node:vm");

const fromRunner = createRequire(require.resolve("jest-runner"));
const { default: Runtime } = fromRunner("jest-runtime");

/** The suites themselves are run once; what they share is kept. */
const SUITE = /\.test\.tsx?$/;

/** @type {Map<string, { source: string, script: Script }>} Of this process, by file. */
const kept = new Map();

/**
 * Jest compiles every module anew for every suite, as each has a world of its own. What is compiled belongs to no
 * world, though: here a module is compiled once in a process and only run in each. Of a small suite that is nearly half
 * of the time.
 */
class KeepingRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const { compile } = executor;
    if (typeof compile !== "function") throw new Error("Jest compiles its modules elsewhere now: see keptScripts.cjs");
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      if (context === null || SUITE.test(file)) return compile.call(executor, source, file);
      return scriptOf(source, file, executor.injectedModuleParameters).runInContext(context);
    };
  }
}

function scriptOf(source, file, parameters) {
  const known = kept.get(file);
  if (known?.source === source) return known.script;
  const head = `(function(${parameters.join(",")}){`;
  const script = new Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length });
  kept.set(file, { source, script });
  return script;
}

module.exports = { __esModule: true, default: KeepingRuntime };
