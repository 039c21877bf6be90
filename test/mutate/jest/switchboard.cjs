// @ts-check

/** How many questions pass between two looks at the clock. */
const PATIENCE = 1024;

/** Answers the sources whether a mutant is switched on, and keeps in mind which were asked for. */
module.exports = class Switchboard {
  /** @type {Set<number>} */
  #asked = new Set();
  /** @type {number | null} */
  #on = null;
  #end = Infinity;
  #questions = 0;

  /** What the sources call. @param {number} mutant */
  isOn = (mutant) => {
    this.#questions += 1;
    if (this.#questions % PATIENCE === 0 && performance.now() > this.#end) throw new Error("too slow");
    this.#asked.add(mutant);
    return mutant === this.#on;
  };

  /** Switches a mutant on; after `limit` milliseconds every question is answered by an error. */
  /** @param {number} mutant @param {number} limit */
  switchOn(mutant, limit) {
    this.#on = mutant;
    this.#end = performance.now() + limit;
  }

  switchOff() {
    this.#on = null;
    this.#end = Infinity;
  }

  get isLate() {
    return performance.now() > this.#end;
  }

  /** The mutants that were asked for since this was called last. */
  takeAsked() {
    const asked = [...this.#asked];
    this.#asked.clear();
    return asked;
  }
};
