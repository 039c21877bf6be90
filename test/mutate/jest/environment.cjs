// @ts-check
const { TestEnvironment } = require("jest-environment-node");
const { decided, trial, write } = require("./run.cjs");
const Switchboard = require("./switchboard.cjs");

/**
 * What circus tells of tests, as much as matters here.
 *
 * @typedef {() => unknown} Body
 * @typedef {{ readonly parent?: Block, readonly hooks: readonly { readonly type: string }[] }} Block
 * @typedef {{ readonly name: string, readonly parent: Block, fn: Function, timeout?: number, mode?: string }} Test
 * @typedef {{ readonly name: string, readonly test?: Test }} TestEvent
 */

/** How long a test may take, in milliseconds, when it takes `usual` without a mutant. */
const limitFor = (/** @type {number} */ usual) => Math.ceil(2000 + 10 * usual);

/** A whole suite with its sources. */
const LONGEST = 60_000;

/** What circus waits for at most, as it measures all runs of a test as one. */
const NEVER = 2 ** 31 - 1;

/**
 * Lets every test meet every mutant that it reaches: the test runs once as it is, then once with each mutant that no
 * test has killed, then as it is again, to show that no mutant left anything behind; where one did, the suite ends.
 * Mutants that act before the tests, or through what a test found kept from before, are left to new runs of the suite.
 */
module.exports = class extends TestEnvironment {
  #switchboard = new Switchboard();
  #suite;
  #failed = false;
  /** True as long as no mutant is known to have left anything behind. */
  #isClean = true;
  /** @type {Set<number>} */
  #loading = new Set();
  /** @type {Set<number>} */
  #reached = new Set();

  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    const [, context] = given;
    this.#suite = context.testPath;
    Object.assign(this.global, { __mutant: this.#switchboard.isOn });
    if (trial.mutant !== null) this.#switchboard.switchOn(trial.mutant, LONGEST);
  }

  /** @param {TestEvent} event */
  async handleTestEvent({ name, test }) {
    if (name === "test_fn_failure" || name === "hook_failure") this.#failed = true;
    if (name !== "test_start" || test === undefined) return;
    if (this.#failed || !this.#isClean) test.mode = "skip";
    const { fn } = test;
    if (trial.mutant !== null || !trial.meets || fn.length > 0 || hasHooks(test.parent)) return;
    test.timeout = NEVER;
    const body = () => Reflect.apply(fn, undefined, []);
    test.fn = () => this.#meetMutants(test.name, body);
  }

  /** @override */
  async teardown() {
    if (trial.mutant === null) {
      for (const mutant of this.#switchboard.takeAsked()) this.#loading.add(mutant);
      write({ type: "loading", suite: this.#suite, mutants: [...this.#loading] });
      write({ type: "reached", suite: this.#suite, mutants: [...this.#loading, ...this.#reached] });
    }
    await super.teardown();
  }

  /** @param {string} name @param {Body} body */
  async #meetMutants(name, body) {
    this.#leaveToLoading(this.#switchboard.takeAsked());
    const start = performance.now();
    try {
      await body();
    } catch (error) {
      if (this.#reached.size === 0) throw error;
      this.#foundUnclean();
      return;
    }
    const limit = limitFor(performance.now() - start);
    const reached = this.#switchboard.takeAsked().filter((mutant) => !decided.has(mutant));
    /** @type {Map<number, "killed" | "late">} */
    const found = new Map();
    for (const mutant of reached) {
      this.#reached.add(mutant);
      write({ type: "begin", mutant, limit });
      const outcome = await this.#meet(mutant, body, limit);
      if (outcome === "untouched") this.#leaveToLoading([mutant]);
      else if (outcome !== "passed") found.set(mutant, outcome);
    }
    try {
      await body();
    } catch {
      this.#foundUnclean();
      return;
    }
    for (const [mutant, type] of found) write({ type, mutant, by: `${this.#suite} › ${name}` });
  }

  /** @param {number} mutant @param {Body} body @param {number} limit */
  async #meet(mutant, body, limit) {
    this.#switchboard.takeAsked();
    this.#switchboard.switchOn(mutant, limit);
    try {
      const isLate = await endsLate(body, limit);
      if (isLate) return "late";
      return this.#switchboard.takeAsked().includes(mutant) ? "passed" : "untouched";
    } catch {
      return this.#switchboard.isLate ? "late" : "killed";
    } finally {
      this.#switchboard.switchOff();
    }
  }

  #foundUnclean() {
    this.#isClean = false;
    write({ type: "unclean", suite: this.#suite });
  }

  /** @param {readonly number[]} mutants */
  #leaveToLoading(mutants) {
    for (const mutant of mutants) this.#loading.add(mutant);
  }
};

/** True where a test does not end by itself within `limit` milliseconds. @param {Body} body @param {number} limit */
async function endsLate(body, limit) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, limit, true);
  });
  try {
    return (await Promise.race([Promise.resolve(body()).then(() => false), late])) === true;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * True where something is made ready for each test. Jest itself does so once, for all tests of a file.
 *
 * @param {Block | undefined} block
 * @returns {boolean}
 */
function hasHooks(block) {
  if (block === undefined) return false;
  const each = block.hooks.filter(({ type }) => type === "beforeEach" || type === "afterEach");
  return each.length > (block.parent === undefined ? 1 : 0) || hasHooks(block.parent);
}
