import { Desk } from "../support/commandLine";

const desk = new Desk();
afterAll(() => {
  desk.clear();
});

test.each([
  ["nothing at all", [], "没有写命令"],
  ["an unknown command", ["print", "x.json"], "没有命令“print”"],
  ["an unknown option", ["list", "--colour"], "本命令没有选项“--colour”"],
  ["an unknown short option", ["score", "-x", "a.json"], "本命令没有选项“-x”"],
  ["an argument too many", ["list", "mars"], "多出“mars”"],
  ["no argument", ["show"], "缺少考评表编号"],
  ["an empty argument", ["score", ""], "缺少输入文件"],
  ["no input file", ["score", "--json"], "缺少输入文件"],
  ["a required option missing", ["fill", "a.json"], "缺少选项“-o”及工作簿.xlsx"],
  ["an option without its value", ["score", "a.json", "-o"], "选项“-o”后面缺少工作簿.xlsx"],
  ["an option that swallows the next", ["score", "a.json", "-o", "--json"], "选项“-o”后面缺少工作簿.xlsx"],
  ["a value for an option without one", ["score", "a.json", "--json=yes"], "选项“--json”后面不写值"],
  ["an option twice", ["score", "a.json", "-o", "a.xlsx", "-o", "b.xlsx"], "选项“-o”只能写一次"],
  [
    "an unknown layout",
    ["fill", "a.json", "-o", "a.xlsx", "--layout", "grid"],
    "选项“--layout”应为appendix、matrix之一，现为“grid”",
  ],
  ["a workbook of another type", ["fill", "a.json", "-o", "a.xls"], "不支持这种文件，可用：.xlsx"],
])("%s: status 2, a sentence and the usage", async (_, typed, sentence) => {
  const ran = await desk.run(typed);
  expect(ran.status).toBe(2);
  expect(ran.stdout).toBe("");
  expect(ran.stderr).toContain(sentence);
  expect(ran.stderr).toContain("npm run -s rubric --");
});

test("all faults of a line are told at once", async () => {
  const { stderr } = await desk.run(["template", "--layout", "grid", "--quick"]);
  expect(stderr.split("\n").filter((line) => line.startsWith("  "))).toEqual([
    "  选项“--layout”应为appendix、matrix之一，现为“grid”",
    "  本命令没有选项“--quick”",
    "  缺少选项“--units”及名单.txt",
    "  缺少选项“-o”及工作簿.xlsx",
    "  缺少考评表编号或文件",
    expect.stringContaining("生成待填的工作簿"),
  ]);
});

test.each([[["--help"]], [["-h"]], [["help"]]])("%j shows every command, status 0", async (typed) => {
  const ran = await desk.run(typed);
  expect(ran.status).toBe(0);
  expect(ran.stderr).toBe("");
  for (const command of ["list", "show", "draft", "template", "fill", "read", "validate", "score"]) {
    expect(ran.stdout).toMatch(new RegExp(`^ +${command}\\b`, "m"));
  }
});

test.each("list show draft template fill read validate score rescore export".split(" "))(
  "help on %s is on that command",
  async (command) => {
    const ran = await desk.run([command, "--help"]);
    expect(ran.stdout).toContain(`npm run -s rubric -- ${command}`);
  },
);

test("help on one command", async () => {
  const ran = await desk.run(["score", "--help"]);
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain(
    "score 输入文件… [--json|--format csv|ndjson [--fields 栏目,…]] [-o 工作簿.xlsx] [--map 对应表.json [--replace-formulas]] [--rubric 考评表.json]",
  );
});
