/**
 * How far the worksheets of a workbook may go: far above what offices exchange, below what a machine cannot take. Rows
 * and columns are those of the last one with content, counted from 1; cells those up to the last one of each row, all
 * worksheets together.
 */
export const SHEET_LIMITS = { rows: 200_000, columns: 2_000, cells: 20_000_000 } as const;
