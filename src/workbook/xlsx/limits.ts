const MEGABYTE = 1024 * 1024;

/** What a workbook file may hold at most. Far above what offices exchange, below what a machine cannot take. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 100 * MEGABYTE,
  /** Files in the package. */
  parts: 10_000,
  /** Bytes of all parts unpacked. */
  unpacked: 1024 * MEGABYTE,
  /** Bytes of a part that is changed: it is held as one text. */
  editable: 256 * MEGABYTE,
  /** From this size on a part is looked at for its packing ratio… */
  suspicious: 100 * MEGABYTE,
  /** …which is 7 to 40 in worksheets and about 1000 in a file made to fill the memory. */
  ratio: 250,
  /** The last row and column with content, counted from 1. */
  rows: 200_000,
  columns: 2_000,
  /** Cells up to the last one of each row, all worksheets together. */
  cells: 20_000_000,
} as const;

/** Bytes in whole megabytes, at least 1, for messages. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
