import type { WorkbookSnapshot } from "../../src/layout/plan";
import { filled, readBack } from "./sheets";
import { pointsRubric } from "./smallRubrics";
import { snapshotOf } from "./snapshots";

/*
 * Workbooks of two villages by the small rubric of points, filled in, and what is read of them.
 */

export const units = ["一村", "二村"].map((name) => ({
  name,
  attributes: { remote: true },
  entries: { "1": { score: 8 }, "3": { a: 90, b: 80 }, "4": { actual: 1, target: 2 } },
}));
export const entries = { rubric: pointsRubric.id, units };
export const appendix = snapshotOf(filled(pointsRubric, "appendix", entries));
export const matrix = snapshotOf(filled(pointsRubric, "matrix", entries));

export const read = (snapshot: WorkbookSnapshot) => readBack(snapshot, pointsRubric);

/** The codes of what is said of a workbook, each once. */
export const codes = (snapshot: WorkbookSnapshot) => [...new Set(read(snapshot).issues.map(({ code }) => code))];

/** What is entered for a village. */
export const valuesOf = (snapshot: WorkbookSnapshot, name: string) =>
  read(snapshot).entries.units.find((unit) => unit.name === name)?.entries;
