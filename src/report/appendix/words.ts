/* Words that stand in issued tables. */

/** A result that is not there yet. */
export const LACKING = "暂缺";
/** Does not concern this unit. */
export const NOT_HERE = "—";
/** An indicator that the table itself exempts the unit from. */
export const NOT_APPLICABLE = "不适用";
/** Marks what may still change. */
export const PROVISIONAL = "暂计";
