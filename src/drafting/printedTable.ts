/** A table as somebody printed it, with the text around it, before anything of it is understood. */
export interface PrintedTable {
  /** Where it was found, for choosing among several: the worksheet's name, “表格2”. */
  readonly name: string;
  /** The paragraphs above the table, blank ones left out: heading, title. */
  readonly before: readonly string[];
  /**
   * The cells, row by row, all rows of one length, as rubric files write them: "<" joins a cell to the one on its left,
   * "^" to the one above; a cell that is printed as one of these alone is given in full width. Line breaks are kept.
   */
  readonly rows: readonly (readonly string[])[];
  /** The paragraphs below the table, blank ones left out: notes. */
  readonly after: readonly string[];
}
