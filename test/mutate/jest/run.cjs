// @ts-check
const { appendFileSync, existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/*
 * What the runner, the environment and the transformer of one process share: the plan of the run, and how far it is.
 * A process that hangs is ended and started again; it goes on where the journal stops.
 */

/** @typedef {import("../journal").Entry} Entry */

const folder = process.env.MUTATION_FOLDER ?? "";
const journal = join(folder, "journal.jsonl");

/** @type {import("../plan").Plan} */
const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));

/** Mutants that are killed, or that take too long. @type {Set<number>} */
const decided = new Set();

/** Suites whose tests have been run one by one. @type {Set<string>} */
const done = new Set();

/** Suites that some mutant left something behind in. @type {Set<string>} */
const unclean = new Set();

/** The suites that have to be loaded anew with a mutant. @type {Map<number, Set<string>>} */
const loading = new Map();

/** @param {Entry} entry */
function note(entry) {
  switch (entry.type) {
    case "killed":
    case "late":
      decided.add(entry.mutant);
      break;
    case "done":
      done.add(entry.suite);
      break;
    case "unclean":
      unclean.add(entry.suite);
      break;
    case "loading":
      for (const mutant of entry.mutants) loading.set(mutant, (loading.get(mutant) ?? new Set()).add(entry.suite));
      break;
    case "passed":
      loading.get(entry.mutant)?.delete(entry.suite);
      break;
  }
}

/** @param {Entry} entry */
function write(entry) {
  note(entry);
  appendFileSync(journal, `${JSON.stringify(entry)}\n`);
}

if (existsSync(journal)) {
  for (const line of readFileSync(journal, "utf8").split("\n").slice(0, -1)) note(JSON.parse(line));
}

/**
 * How the next suite is run: with a mutant from the start, or else test by test, each meeting the mutants or not.
 *
 * @type {{ mutant: number | null, meets: boolean }}
 */
const trial = { mutant: null, meets: true };

module.exports = { plan, decided, done, unclean, loading, write, trial };
