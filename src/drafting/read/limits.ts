const MEGABYTE = 1024 * 1024;

/** What a file with an assessment table may hold at most: far above what offices print, below what a pane cannot take. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 50 * MEGABYTE,
  /** Bytes of the parts that are read, unpacked. */
  unpacked: 100 * MEGABYTE,
  /** Files in the package. */
  parts: 10_000,
  /** Elements inside one another in a page. */
  depth: 500,
  /** Rows times columns of one table. */
  cells: 1_000_000,
} as const;

/** Bytes in whole megabytes, at least 1, for messages. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / MEGABYTE));
}
