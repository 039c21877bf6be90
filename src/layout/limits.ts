/* Excel's limits, in UTF-16 units. */

/** Title of an input or error message. */
export const PROMPT_TITLE = 32;
/** Text of an input or error message. */
export const PROMPT_TEXT = 255;
/** A literal list of options, separators included. */
export const LITERAL_LIST = 255;
/** Name of a worksheet. */
export const SHEET_NAME = 31;
/** Height of a row, in points. */
export const ROW_HEIGHT = 409;
