/**
 * Ends a run with one plain line, "N passed, N failed"; a test file that could not run counts as a failure. Before it
 * stand the groups of tests that were left out, whose names say why.
 */
module.exports = class ClosingLineReporter {
  constructor({ testNamePattern }) {
    /** Whoever picks tests by their names knows that he leaves out the others. */
    this.picked = Boolean(testNamePattern);
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const lines = [
      ...(this.picked ? [] : skippedGroups(results)),
      `${results.numPassedTests} passed, ${failed} failed`,
    ];
    // Jest prints its own summary after every other reporter, so the lines wait for the end of the process.
    process.once("exit", () => process.stdout.write(`\n${lines.join("\n")}\n`));
  }
};

function skippedGroups({ testResults }) {
  const skipped = testResults.flatMap((file) => file.testResults).filter(({ status }) => status === "pending");
  const groups = skipped.map(({ ancestorTitles, title }) => ancestorTitles.join(" › ") || title);
  return [...new Set(groups)].map((group) => `skipped: ${group}`);
}
