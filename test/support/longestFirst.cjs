const { createRequire } = require("node:module");

const { default: Sequencer } = createRequire(require.resolve("jest"))("@jest/test-sequencer");

/**
 * The projects by what one of their files takes, those in the browser once the preview may be built; where nothing ran
 * before, Jest would go by the size of the files.
 */
const LONGEST_FIRST = ["check", "drawn", "browser", "node"];

const rank = ({ context }) => LONGEST_FIRST.indexOf(context.config.displayName.name);

/** Begins with what takes longest, so that no worker is left with a long file when the others have nothing more to do. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
