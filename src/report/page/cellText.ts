import { show } from "../../shared/decimal";
import type { ReportCell } from "../model";

/** The text of a cell; empty for an empty one. */
export function cellText({ value }: Pick<ReportCell, "value">): string {
  return typeof value === "number" ? show(value) : (value ?? "");
}
