/** Ends a run with one plain line, "N passed, N failed"; a test file that could not run counts as a failure. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest prints its own summary after every other reporter, so the line waits for the end of the process.
    process.once("exit", () => process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
