import { openCases } from "../../src/app/openCases";
import { builtInRubric, builtInRubrics, rubricText } from "../support/rubrics";

test("rubrics/open-cases.md is up to date (npm run open-cases writes it)", () => {
  expect(rubricText("open-cases.md")).toBe(openCases(builtInRubrics()));
});

const villages = openCases([builtInRubric("beijinggang-2019-villages")]);

test.each([
  ["the question with its id", "### 第20项扣分是否以权重3分封顶 `cap-20`"],
  ["the clause", "- 依据：附件1第20项：权重3分，“计分细则”没有写明扣分上限"],
  ["what it concerns", "- 涉及：第20项\n"],
  ["the default", "- `weight`：以权重3分封顶（默认）"],
  ["what another choice makes of units", "- `none`：不封顶。例题“减分封顶：第20项不封顶”：红星村第20项3→4，总分94→93"],
  ["why the default is what it is", "- 默认的理由：“权重”栏写3分"],
  ["what is left to people", "### 文件留给人判断的地方"],
  ["what was mended", "- “星际评定”更正为“星级评定”（第13项“考核内容”（政策宣传等））"],
  ["what the document has wrong", "“低于1°%”疑为误字"],
])("a table is told with %s", (_, line) => {
  expect(villages).toContain(line);
});

test("signs of the documents are not taken for Markdown", () => {
  expect(openCases([builtInRubric("east-west-cooperation")])).toContain("\\[bookmark: \\_GoBack\\]评价办法");
});

test("a table without open cases has its document only", () => {
  const bare = { ...builtInRubric("shanxi-miit-2020-cities"), interpretations: [], mended: [] };
  const text = openCases([{ ...bare, remarks: undefined, documentFaults: undefined }]);
  expect(text.match(/^#+ /gm)).toEqual(["# ", "## "]);
});
