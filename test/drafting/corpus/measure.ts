import { parseArgs } from "node:util";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { issueText } from "../../../src/shared/issue";
import { aside } from "./aside/all";
import type { CorpusTable } from "./corpusTable";
import { fateOf, kindStated, type Fate, type TableFate } from "./figures";
import { open } from "./open/all";
import { printedFigures, printedList, type Group } from "./printed";

/*
 * npm run measure:drafting [-- --half open|aside] [--list]
 *
 * Drafts every table of the corpus and prints how much of it is right. --list names what is not; of the half that is
 * put aside only where it is given twice, since whoever builds must not look.
 */

const halves: Readonly<Record<string, Readonly<Record<string, CorpusTable>>>> = { open, aside };

const { values } = parseArgs({
  options: { half: { type: "string" }, list: { type: "boolean", multiple: true } },
});
const listed = values.list?.length ?? 0;
if (values.half !== undefined && !Object.hasOwn(halves, values.half)) throw new Error("--half open or --half aside");

for (const [half, tables] of Object.entries(halves)) {
  if (values.half !== undefined && values.half !== half) continue;
  const fates = Object.entries(tables).map(([name, table]) => drafted(name, table));
  const lines = [...summary(half, fates), ...(listed > (half === "aside" ? 1 : 0) ? fates.flatMap(printedList) : [])];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function drafted(name: string, table: CorpusTable): TableFate {
  const draft = draftTable(table.table, { id: "drafted" });
  if (draft.ok) return fateOf(name, table, draft.value, null);
  return fateOf(name, table, null, draft.issues.map(issueText).join("; "));
}

function summary(half: string, fates: readonly TableFate[]): readonly string[] {
  const made = fates.filter(({ failed }) => failed === null);
  const items = fates.flatMap((fate) => fate.items);
  const invented = fates.reduce((count, fate) => count + fate.invented.length, 0);
  const byKind = grouped(items.map((item) => [kindStated(item.truth), [item]]));
  const byFeature = grouped(fates.flatMap(({ table, items: own }) => table.features.map((one) => [one, own] as const)));
  const byTable = grouped(
    fates.map(({ name, failed, items: own }) => [failed === null ? name : `${name} (not drafted)`, own]),
  );
  return [
    `# ${half}: ${made.length} of ${fates.length} tables drafted, ${invented} items invented`,
    "",
    printedFigures([["all", items], ...byKind]),
    "",
    printedFigures(byFeature),
    "",
    printedFigures(byTable),
    "",
  ];
}

/** Items by what they are grouped by, in the order of the names. */
function grouped(parts: readonly (readonly [string, readonly Fate[]])[]): readonly Group[] {
  const groups = new Map<string, readonly Fate[]>();
  for (const [name, fates] of parts) groups.set(name, [...(groups.get(name) ?? []), ...fates]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
