import { canonicalJson } from "../../../src/shared/canonical";
import { VERDICTS } from "./compare";
import { figuresOf, type Fate, type Figures, type TableFate } from "./figures";

/** Items that are counted together, and what they are called. */
export type Group = readonly [name: string, fates: readonly Fate[]];

/** Figures of groups in an aligned table, one group a line. */
export function printedFigures(groups: readonly Group[]): string {
  const lines = groups.map(([group, fates]) => [group, ...cellsOf(figuresOf(fates))]);
  return alignedLines([["", ...HEAD], ...lines]);
}

const HEAD = ["items", "found", "section", "max", "counts", "ruled", ...VERDICTS, "made up", "SILENT"];

function cellsOf(figures: Figures): readonly string[] {
  const { items, found, section, max, counts, ruled, rules, made, silent } = figures;
  const shares = [found, section, max, counts].map((count) => share(count, items));
  const verdicts = VERDICTS.map((verdict) => share(rules[verdict], ruled));
  return [String(items), ...shares, String(ruled), ...verdicts, String(made), String(silent)];
}

function share(count: number, of: number): string {
  return of === 0 ? "-" : `${count} ${Math.round((100 * count) / of)}%`;
}

/** Rows of cells, each column as wide as its widest: the first to the left, the others to the right. */
function alignedLines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) => row.map((cell, index) => pad(cell, widths[index] ?? 0, index === 0)).join("  ")).join("\n");
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}

/** Every item that is not right: its text, what was drafted and what is true. */
export function printedList({ name, failed, items, invented }: TableFate): readonly string[] {
  if (failed !== null) return [`## ${name}: not drafted: ${failed}`];
  const wrong = items.filter(
    ({ verdict, max, counts, drafted }) => verdict !== "right" || !max || !counts || drafted === null,
  );
  return [
    `## ${name}: ${wrong.length} of ${items.length}`,
    ...wrong.flatMap(printedFate),
    ...invented.map(({ item, own }) => `- INVENTED ${item.section ?? ""} ${item.name} ${item.max ?? "?"}: ${own.text}`),
  ];
}

function printedFate({ truth, drafted, verdict, silent, max, counts }: Fate): readonly string[] {
  const head = `- ${silent === null ? verdict : `SILENT (${silent})`} ${truth.section ?? ""} / ${truth.name}`;
  const rules = truth.rules.map((rule) => `    true: ${canonicalJson(rule)}`);
  const judged = rules.length === 0 ? ["    true: no rule"] : rules;
  if (drafted === null) return [`${head}: LOST`, ...judged];
  const { item, own } = drafted;
  return [
    head,
    ...(max ? [] : [`    max ${item.max ?? "?"}, truly ${truth.max ?? "?"}`]),
    ...(counts ? [] : [`    counts ${item.counts}, truly ${truth.counts}`]),
    `    text: ${own.text.replaceAll("\n", " / ")}`,
    `    ${own.reading.confidence}: ${canonicalJson(item.rule)}`,
    ...judged,
    ...(truth.beyond ?? []).map((text) => `    beyond: ${text}`),
  ];
}
