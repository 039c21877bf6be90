const FIRST_DAY_OF_2000 = 36_526;

/** Asks how the workbook counts days: true, after the round trip, where it counts from 1904. */
export function loadDayCount({ functions }: Excel.Workbook): () => boolean {
  // The one sign of it that Excel gives.
  const day = functions.date(2000, 1, 1);
  day.load("value");
  return () => day.value < FIRST_DAY_OF_2000;
}
