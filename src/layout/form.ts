import { conditionText, itemFacts } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import type { Field } from "../rules/field";
import { kindOf, bindRule } from "../rules/kinds/kinds";
import type { BoundRule, LedgerUse } from "../rules/rule";
import { NOT_APPLICABLE, remarkFields } from "../scoring/bindItem";
import { LEDGER_CLOSED } from "../scoring/ledger";
import { RECEIVED } from "../scoring/receipts";
import { attributeFields } from "../scoring/units";
import { show } from "../shared/decimal";
import { otherFields, widestFields, widestLedger } from "./formFields";
import { attributeKey, fieldKey, finalKey } from "./keys";
import { itemTexts, rowTexts } from "./printedTexts";
import { append } from "../shared/list";

/** One cell to be filled in for each unit: a field, and how a sheet names and reads it. */
export interface EntryField {
  readonly key: string;
  readonly field: Field;
  /** The field's label; for a field that only another reading uses, with the reading in which it counts. */
  readonly label: string;
  /** 无 in the cell is 0: the field counts events. */
  readonly countsEvents: boolean;
  /** Lines of the ledger can fill it, so that nothing is missing where the ledger is complete. */
  readonly fromLedger: boolean;
  /** The entry that says that the item does not apply, so that nothing is missing; null where there is none. */
  readonly waivedBy: string | null;
  /** A percent sign may stand in the cell. */
  readonly isRate: boolean;
  /** What to enter and when, in the document's words. */
  readonly note: string;
}

/** An item with everything that can be entered for it, under whatever reading. */
export interface FormItem {
  readonly item: Item;
  readonly fields: readonly EntryField[];
  /** How lines of the ledger fill the item; null where they do not. */
  readonly ledger: LedgerUse | null;
}

/** What a rubric's sheets ask for. It does not depend on the readings in force, so switching them leaves sheets as they are. */
export interface Form {
  readonly rubric: Rubric;
  readonly items: readonly FormItem[];
  readonly attributes: readonly EntryField[];
  /** Grade and reason of the decision (最终等次); empty where no grade is computed that it could stand instead of. */
  readonly finals: readonly EntryField[];
  /** The same in workbooks that have them all the same, made before: what stands there is read and found fault with. */
  readonly formerFinals: readonly EntryField[];
  readonly hasLedger: boolean;
}

export function formOf(rubric: Rubric): Form {
  const texts = itemTexts(rubric);
  const items = rubric.items.map((item) => formItem(item, rubric, texts.get(item.id) ?? ""));
  const hasLedger = items.some(({ ledger }) => ledger !== null);
  const notes = new Map(rubric.attributes.map(({ id, note }) => [id, note]));
  const attributes = attributeFields(rubric)
    .filter(({ id }) => hasLedger || id !== LEDGER_CLOSED)
    .map((field) => {
      const note = field.id === RECEIVED ? receiptNote(rubric) : LEDGER_NOTE;
      return entryField(attributeKey(field.id), field, { note: notes.get(field.id) ?? note });
    });
  const finals = finalFields(rubric);
  // No reading changes who gives grades.
  const entered = rubric.grading.kind === "entered";
  return { rubric, items, attributes, finals: entered ? [] : finals, formerFinals: entered ? finals : [], hasLedger };
}

const EVIDENCE_NOTE = "文件、照片、台账等的名称和文号。";

/** Evidence and remark, which may stand beside the fields of every item. */
export const EVIDENCE_FIELDS: readonly EntryField[] = remarkFields({ measured: null }).map((field) =>
  entryField(field.id, field, { note: field.id === "evidence" ? EVIDENCE_NOTE : "" }),
);

function receiptNote({ self: { due, submits } }: Rubric): string {
  return `可不填。收到单位${submits === undefined ? "报送材料" : `“${submits}”`}的日期；期限是${due ?? ""}`;
}

const LEDGER_NOTE = "填“是”的，台账上没有记录的加分、减分、扣分事项都按没有发生计";

/** The items of one category; those of all where the rubric has none. */
export function itemsOfCategory(form: Form, category: string | null): readonly FormItem[] {
  return form.items.filter(({ item }) => item.category === category);
}

/** A field that stands in no sheet, as it would be read there: for trying a rule out. */
export function looseEntry(field: Field, { ledger }: BoundRule): EntryField {
  return entryField(field.id, field, { countsEvents: ledger !== null && isCount(field) });
}

function entryField(key: string, field: Field, rest: Partial<EntryField>): EntryField {
  const isRate = field.type === "number" && (field.max === 100 || field.percent === true);
  return {
    key,
    field,
    label: field.label,
    countsEvents: false,
    fromLedger: false,
    waivedBy: null,
    isRate,
    note: "",
    ...rest,
  };
}

function finalFields(rubric: Rubric): EntryField[] {
  const grades = gradesOf(rubric.grading);
  if (grades.length === 0) return [];
  const grade: Field = { id: "grade", label: "最终等次", required: false, type: "choice", choices: grades };
  const reason: Field = { id: "reason", label: "最终等次理由", required: false, type: "text" };
  return [
    entryField(finalKey("grade"), grade, { note: "与计算的等次不同时才填" }),
    entryField(finalKey("reason"), reason, { note: "填了最终等次的须写明理由" }),
  ];
}

function formItem(item: Item, rubric: Rubric, text: string): FormItem {
  const ledger = widestLedger(item, rubric);
  const note = noteOf(item, rubric, text);
  const parts = partNotes(item, rubric);
  const counts = bindRule(item.rule, itemFacts(item, rubric)).ledger !== null;
  const entry = (field: Field, label = field.label) => {
    const countsEvents = counts && isCount(field);
    const fromLedger = ledger !== null && countsEvents;
    const waivedBy = item.notApplicable === undefined ? null : fieldKey(item.id, NOT_APPLICABLE);
    const own = { countsEvents, fromLedger, waivedBy, note: parts.get(field.id) ?? note, label };
    return entryField(fieldKey(item.id, field.id), field, own);
  };
  const fields = widestFields(item, rubric);
  const own = fields.map((field) => entry(field));
  const known = new Set(fields.map(({ id }) => id));
  for (const { field, condition } of otherFields(item, rubric)) {
    if (known.has(field.id)) continue;
    known.add(field.id);
    own.push(entry(field, field.label + condition));
  }
  const evidence = new Set(EVIDENCE_FIELDS.map(({ field }) => field.id));
  const measured = remarkFields(item).filter(({ id }) => !evidence.has(id));
  append(
    own,
    measured.map((field) => entryField(fieldKey(item.id, field.id), field, { note })),
  );
  return { item, fields: own, ledger };
}

/** What the document says of each part of a rating, by the part's field; each part is a printed row of the item. */
function partNotes({ id, rule }: Item, rubric: Rubric): ReadonlyMap<string, string> {
  const parts = kindOf(rule).parts();
  if (parts.length === 0) return new Map();
  const texts = rowTexts(rubric, id);
  return new Map(parts.map((part, index) => [part.id, `可不填。${texts[index] ?? ""}`]));
}

function isCount({ type }: Field): boolean {
  return type === "integer" || type === "list";
}

function noteOf(item: Item, rubric: Rubric, text: string): string {
  const parts = [text, ...variantNotes(item, rubric), ...contentNotes(item, rubric)];
  if (item.detailedRules !== null) {
    const { by, filedWith } = item.detailedRules;
    parts.push(`（单项考核细则：${by}制定，报${filedWith}备案）`);
  }
  return parts.join("");
}

/** For whom something else is assessed. */
function contentNotes({ contents = [] }: Item, rubric: Rubric): readonly string[] {
  return contents.map(({ when, text }) => `（${conditionText(when, rubric)}的，评价“${text}”）`);
}

/** For whom the item has another max. */
function variantNotes({ variants = [] }: Item, rubric: Rubric): readonly string[] {
  return variants.flatMap(({ when, max }) =>
    max === undefined ? [] : [`（${conditionText(when, rubric)}的，满分${show(max)}分）`],
  );
}
