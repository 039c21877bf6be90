// @ts-check
const { default: TestRunner } = require("jest-runner");
const { decided, done, loading, plan, trial, unclean, write } = require("./run.cjs");

/** A process keeps something of every suite that it has loaded. */
const LOADS = 100;

/** What a whole suite may take, in milliseconds. */
const LONGEST = 60_000;

/** @typedef {import("jest-runner").Test} Test */

/** Runs every suite once, its tests meeting the mutants; then once more with every mutant that acts as it loads. */
module.exports = class extends TestRunner {
  /**
   * @override
   * @type {import("jest-runner").default["runTests"]}
   */
  async runTests(tests, watcher) {
    const suites = [...tests].sort((a, b) => distance(a) - distance(b) || (a.duration ?? 0) - (b.duration ?? 0));
    /** @type {string | null} */
    let failure = null;
    this.on("test-file-success", ([, result]) => {
      failure = result.failureMessage ?? null;
    });
    this.on("test-file-failure", ([, error]) => {
      failure = error.message;
    });
    /** @param {Test} suite */
    const run = async (suite) => {
      failure = null;
      await super.runTests([suite], watcher, { serial: true });
      return failure;
    };
    for (const suite of suites) {
      if (done.has(suite.path) || decided.size === plan.mutants) continue;
      await run(suite);
      if (unclean.has(suite.path)) {
        // Which mutants it reaches is all that can be told at once.
        trial.meets = false;
        await run(suite);
        trial.meets = true;
      }
      const message = failure;
      write(message === null ? { type: "done", suite: suite.path } : { type: "broken", suite: suite.path, message });
    }
    let loads = 0;
    for (const [mutant, paths] of loading) {
      for (const suite of suites) {
        if (decided.has(mutant) || !paths.has(suite.path)) continue;
        loads += 1;
        if (loads > LOADS) return;
        trial.mutant = mutant;
        write({ type: "begin", mutant, limit: LONGEST });
        const message = await run(suite);
        write(
          message === null ? { type: "passed", mutant, suite: suite.path } : { type: "killed", mutant, by: suite.path },
        );
      }
    }
    write({ type: "end" });
  }
};

/** Suites named like a source that is mutated come first. @param {Test} suite */
function distance({ path }) {
  return plan.near.some((name) => path.includes(name)) ? 0 : 1;
}
