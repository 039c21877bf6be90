import { issue, type Issue } from "../../shared/issue";
import { mergedAreas, type MergedArea } from "../merges";
import type { Item, Rubric } from "../schema";
import { at, type Check } from "./finding";

/** A printed number stands for one place of its section; the same one elsewhere is a slip, of the file or of the document. */
export const lintNumbers: Check = (rubric) => {
  const areaOf = numberAreas(rubric);
  if (areaOf === null) return [];
  const seen = new Map<string, MergedArea>();
  return rubric.items.flatMap((item, index): readonly Issue[] => {
    const area = areaOf(item);
    if (item.number === "" || area === undefined) return [];
    const key = JSON.stringify([item.category, item.section, item.number]);
    const first = seen.get(key) ?? area;
    seen.set(key, first);
    if (first === area) return [];
    return [issue("lint-number-twice", at(["items", index, "number"]), { number: item.number })];
  });
};

/** The printed cell with an item's number; null for a table without numbers or one that cannot be drawn. */
function numberAreas({ printed }: Rubric): ((item: Item) => MergedArea | undefined) | null {
  const column = printed.columns.findIndex(({ role }) => role === "number");
  const merges = mergedAreas(printed.rows.map(({ cells }) => cells));
  if (column < 0 || !merges.ok) return null;
  const areas = merges.areas.filter((area) => area.column <= column && column < area.column + area.columns);
  return ({ id }) => {
    const row = printed.rows.findIndex((one) => "items" in one && one.items.includes(id));
    return areas.find((area) => area.row <= row && row < area.row + area.rows);
  };
}
