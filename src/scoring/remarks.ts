import type { Item } from "../rubric/schema";
import type { Field } from "../rules/field";

const EVIDENCE: Field = { id: "evidence", label: "佐证材料", required: false, type: "text" };
const REMARK: Field = { id: "remark", label: "备注", required: false, type: "text" };
const MEASURED = "measured";

/** What may be entered beside an item's own fields and never counts: evidence, a remark, a measured percentage. */
export function remarkFields({ measured }: Pick<Item, "measured">): readonly Field[] {
  if (measured === null) return [EVIDENCE, REMARK];
  return [{ id: MEASURED, label: measured, required: false, type: "number", min: 0, max: 100 }, EVIDENCE, REMARK];
}

export function isRemark(id: string): boolean {
  return id === EVIDENCE.id || id === REMARK.id || id === MEASURED;
}
