import { alignedLines } from "../../../src/cli/common/alignedTable";

test("columns stand under one another, Chinese characters taking up two places", () => {
  const columns = [
    { heading: "单位", align: "left" },
    { heading: "总分", align: "right" },
    { heading: "x", align: "left" },
  ] as const;
  const rows = [
    ["红星村", "100", ""],
    ["A", "7.5", "ok"],
  ];
  expect([...alignedLines(columns, rows)]).toEqual([
    "单位    总分  x\n",
    "------  ----  --\n",
    "红星村   100\n",
    "A        7.5  ok\n",
  ]);
});
