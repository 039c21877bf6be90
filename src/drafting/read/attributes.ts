/** An attribute that is a whole number from 0; 0 where it is none. */
export function wholeNumber(value: string | undefined): number {
  return value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : 0;
}
