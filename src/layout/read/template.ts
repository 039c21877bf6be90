import { issue, type Issue } from "../../shared/issue";
import { truncate } from "../../shared/text";
import { editionOf, itemOfKey, unitOfRowKey } from "../keys";
import type { KeyedSheet, TemplateText } from "../sheetDraft";
import { isBlank, textOf } from "./cellValue";
import { contentAt, contentUnder, placeAt, placeUnder, type FoundSheet } from "./found";

/** What is wrong with a sheet's keys and official texts, and the items that cannot be trusted for it. */
export interface TemplateCheck {
  readonly issues: readonly Issue[];
  readonly blocked: ReadonlySet<string>;
  /** The keys that are not there once and only once. */
  readonly lost: ReadonlySet<string>;
}

/** Compares a sheet as found with the sheet as it was made. */
export function checkTemplate(found: FoundSheet, expected: KeyedSheet): TemplateCheck {
  const blocked = new Set<string>();
  const block = (items: readonly (string | null)[]) => {
    for (const item of items) if (item !== null) blocked.add(item);
  };
  const rowKeys = expected.rowKeys.filter((key) => key !== "" && isExpected(found, key));
  const columnKeys = expected.columnKeys.filter((key) => isExpected(found, key));
  const lost = [
    ...rowKeys.filter((key) => !found.rows.has(key)),
    ...columnKeys.filter((key) => !found.columns.has(key)),
  ];
  block([...lost, ...found.rowsTwice.keys(), ...found.columnsTwice.keys()].map(itemOfKey));
  const issues = [...missing(found, expected.names, rowKeys, columnKeys), ...doubled(found, expected)];
  for (const text of expected.texts) {
    const change = changeOf(found, text);
    if (change === null) continue;
    block(text.items);
    if (change !== "lost") issues.push(change);
  }
  return { issues, blocked, lost: new Set(lost) };
}

/** Whether a sheet was made with a place: workbooks of older program versions do not have all of them. */
export function isExpected({ edition, marker }: FoundSheet, key: string): boolean {
  return editionOf(key, marker.role) <= edition;
}

function missing(
  found: FoundSheet,
  names: KeyedSheet["names"],
  rowKeys: readonly string[],
  columnKeys: readonly string[],
): Issue[] {
  const absent = (key: string, axis: "row" | "column") =>
    issue("template-key-missing", { sheet: found.sheet.name }, { what: names.get(key) ?? key, axis });
  return [
    ...rowKeys.filter((key) => !found.rows.has(key) && !found.rowsTwice.has(key)).map((key) => absent(key, "row")),
    ...columnKeys
      .filter((key) => !found.columns.has(key) && !found.columnsTwice.has(key))
      .map((key) => absent(key, "column")),
  ];
}

function doubled(found: FoundSheet, { names }: KeyedSheet): Issue[] {
  const what = (key: string) => names.get(key) ?? unitOfRowKey(key) ?? key;
  const rows = [...found.rowsTwice].map(([key, row]) =>
    issue("template-key-twice", placeAt(found, row, found.keyColumn), { what: what(key), axis: "row" }),
  );
  const columns = [...found.columnsTwice].map(([key, column]) =>
    issue("template-key-twice", placeAt(found, found.keyRow, column), { what: what(key), axis: "column" }),
  );
  return [...rows, ...columns];
}

/** How much of a text a message quotes. */
const QUOTED = 60;

function changeOf(found: FoundSheet, { rowKey, columnKey, text }: TemplateText): Issue | "lost" | null {
  const content = contentUnder(found, rowKey, columnKey);
  if (content === undefined) return "lost";
  const now = (textOf(content) ?? "").replaceAll("\r\n", "\n");
  if (now === text) return null;
  const parameters = { expected: truncate(text, QUOTED), found: truncate(now, QUOTED) };
  return issue("template-text-changed", placeUnder(found, rowKey, columnKey), parameters);
}

/** How much of a row's text a message quotes. */
const ROW_QUOTED = 40;

/**
 * Rows with values but without a key, such as one that was inserted for a new unit: they must not be lost in silence.
 * `columns` are those in which values are entered.
 */
export function strangeRows(
  found: FoundSheet,
  rows: { readonly from: number; readonly to: number },
  columns: readonly number[],
): Issue[] {
  const issues: Issue[] = [];
  for (const row of [...found.sheet.rows.keys()].slice(rows.from, rows.to)) {
    if (!isBlank(contentAt(found, row, found.keyColumn))) continue;
    const [first] = columns.flatMap((column) => {
      const text = textOf(contentAt(found, row, column));
      return text === null ? [] : [{ column, text }];
    });
    if (first === undefined) continue;
    const text = truncate(first.text, ROW_QUOTED);
    issues.push(issue("row-without-key", placeAt(found, row, first.column), { text }));
  }
  return issues;
}
