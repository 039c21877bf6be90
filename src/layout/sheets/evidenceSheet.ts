import type { Side, Unit } from "../../scoring/entries";
import { cellOf } from "../cells/entryValue";
import { SIDE_WORDS } from "../cells/words";
import { EVIDENCE_FIELDS, type Form } from "../form";
import type { PlannedValue } from "../plan";
import { itemLabel } from "../resultTexts/texts";
import type { KeyedSheet } from "../sheetDraft";
import { SHEETS } from "../sheetNames";
import { ENTRY_STYLES } from "../styles";
import { markerOf, sidesOf, type Design } from "./design";
import { EVIDENCE_COLUMNS, lineSheet, type LineColumn } from "./lineSheet";
import { lookUp } from "../../shared/lookUp";

const TEXT = ENTRY_STYLES.entries.text;

type Column = Omit<LineColumn, "key">;

/** 佐证: evidence and remarks by unit and item, for which a row of the matrix has no room. */
export function evidenceSheet(design: Design, units: readonly Unit[]): KeyedSheet {
  const { form, listRule } = design;
  const any = { type: "any" } as const;
  const columns: Readonly<Record<(typeof EVIDENCE_COLUMNS)[number], Column>> = {
    unit: {
      header: "单位",
      width: 22,
      style: TEXT,
      rule: units.length === 0 ? any : listRule(units.map(({ name }) => name.trim())),
      prompt: "从列表中选单位。",
    },
    item: {
      header: "指标",
      width: 24,
      style: TEXT,
      rule: listRule(form.items.map(({ item }) => itemLabel(item))),
      prompt: "从列表中选指标。",
    },
    side: {
      header: "自评或审核",
      width: 11,
      style: ENTRY_STYLES.entries.choice,
      rule: listRule(sidesOf(design).map((side) => SIDE_WORDS[side])),
      prompt: "不填的按审核。",
    },
    evidence: { header: "佐证材料", width: 50, style: TEXT, rule: any, prompt: "文件、照片、台账等的名称和文号。" },
    remark: { header: "备注", width: 30, style: TEXT, rule: any, prompt: "其他需要说明的。" },
  };
  return lineSheet(
    {
      kind: "evidence",
      name: SHEETS.evidence,
      marker: markerOf(design, { role: "evidence" }),
      title: `${form.rubric.title} · 佐证材料`,
      hint: "一个单位的一项指标一行。",
    },
    EVIDENCE_COLUMNS.map((key) => ({ key, ...columns[key] })),
    units.flatMap((unit) => sidesOf(design).flatMap((side) => linesOf(form, unit, side))),
  );
}

function linesOf(form: Form, unit: Unit, side: Side): PlannedValue[][] {
  const values = unit[side];
  if (values === undefined) return [];
  return form.items.flatMap(({ item }) => {
    const own = lookUp(values, item.id);
    const texts = EVIDENCE_FIELDS.map((entry) => cellOf(entry, lookUp(own, entry.field.id)));
    return texts.every((text) => text === null || text === "")
      ? []
      : [[unit.name.trim(), itemLabel(item), SIDE_WORDS[side], ...texts]];
  });
}
