/* Words that stand in issued tables. */

/** A result that is not there yet. */
export const LACKING = "暂缺";
/** Does not concern this unit. */
export const NOT_HERE = "—";
/** Marks what may still change. */
export const PROVISIONAL = "暂计";
