import type { ReportLine } from "../model";
import type { ReportOptions } from "../options";

/** Room for the date to be written in by hand. */
const OPEN_DATE = "　　　　年　　月　　日";

/** Where the assessing office and the unit sign and seal; nothing where no block is wanted. */
export function unitSignature({ signature, date }: ReportOptions, unit: string): readonly ReportLine[] {
  if (signature === null) return [];
  const { assessor, responsible } = signature;
  return [
    line(`考核单位（盖章）：${assessor ?? ""}`, `被考核单位（盖章）：${unit}`),
    line("考核人（签名）：", `负责人（签名）：${responsible ?? ""}`),
    line("", date ?? OPEN_DATE),
  ];
}

/** Where the assessing office signs and seals the table of all units. */
export function cohortSignature({ signature, date }: ReportOptions): readonly ReportLine[] {
  if (signature === null) return [];
  const { assessor, responsible } = signature;
  return [
    line(`考核单位（盖章）：${assessor ?? ""}`, `负责人（签名）：${responsible ?? ""}`),
    line("", date ?? OPEN_DATE),
  ];
}

function line(text: string, beside: string): ReportLine {
  return { kind: "signature", text, beside };
}
