import { columnLetters } from "../../src/layout/address";
import type { CellContent } from "../../src/layout/plan";
import { propose } from "../../src/ownBook/propose/propose";
import { readMapped } from "../../src/ownBook/readMapped";
import { resultCells, resultPatches } from "../../src/ownBook/resultCells";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsInTurn } from "../../src/scoring/report";
import { effort } from "../support/effort";
import { builtInRubric } from "../support/rubrics";

const UNITS = 5_000;
const COLUMNS = 40;
/** Milliseconds of computing: it takes a second at most where nothing else runs. */
const LIMIT = 3_000;

test("a sheet of 5,000 units and 40 columns is mapped, read and scored in time", () => {
  const rubric = builtInRubric("inner-mongolia-2018-leagues");
  const scored = rubric.items.flatMap(({ name, phases }) =>
    Object.entries(phases ?? {}).flatMap(([id, max]) =>
      max === 0
        ? []
        : [{ header: `${name}：${id === "routine" ? "平时监控" : "年终考核"}得分（${String(max)}分）`, max }],
    ),
  );
  const rest = COLUMNS - scored.length - 4;
  const header = [
    "序号",
    "单位",
    ...scored.map((one) => one.header),
    "总分",
    "名次",
    ...Array.from({ length: rest }, (_, n) => `备注${String(n)}`),
  ];
  const body = Array.from({ length: UNITS }, (_, unit): CellContent[] => [
    unit + 1,
    `第${String(unit)}单位`,
    ...scored.map(({ max }, index) => ((unit + index) % 5) * (max / 5)),
    { formula: `SUM(C${String(unit + 2)}:${columnLetters(scored.length + 1)}${String(unit + 2)})`, value: 1 },
    null,
    ...Array.from({ length: rest }, (__, n) => `文字${String(n)}`),
  ]);
  const snapshot = { sheets: [{ name: "表", visibility: "visible" as const, rows: [header, ...body] }] };
  const spent = effort();
  const map = propose(snapshot, rubric, null);
  if (!map.ok) throw new Error("no map");
  const read = readMapped(snapshot, map.value, rubric);
  if (!read.ok) throw new Error("not read");
  const evaluation = evaluate(read.value.rubric, read.value.entries, [], [], "in-force");
  const cells = resultCells(read.value, resultsInTurn(evaluation).units);
  if (!cells.ok) throw new Error("no results");
  const patches = resultPatches(read.value, cells.value, { replaceFormulas: true });
  const took = spent();
  expect(header).toHaveLength(COLUMNS);
  expect(map.value.entries).toHaveLength(scored.length);
  expect(patches).toHaveLength(UNITS * 2);
  expect(took).toBeLessThan(LIMIT);
});
