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

test("a cell is one line that a screen cannot obey, and no longer than a screen takes", () => {
  const columns = [{ heading: "单位", align: "left" }] as const;
  const [, , ...lines] = alignedLines(columns, [["东\u001b[31m村"], ["东\n村"], ["村".repeat(33_000)]]);
  expect(lines).toEqual(["东〔U+001B〕[31m村\n", "东⏎村\n", `${"村".repeat(99)}…\n`]);
});
