/** What is read of a page or a table at most: far above what offices print, below what a pane cannot take. */
export const LIMITS = {
  /** Elements inside one another in a page. */
  depth: 500,
  /** Rows times columns of one table. */
  cells: 1_000_000,
} as const;
