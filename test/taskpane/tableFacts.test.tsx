import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RubricFacts } from "../../src/taskpane/tables/RubricFacts";
import { changed } from "../support/changed";
import { builtInRubric } from "../support/rubrics";

const offices = builtInRubric("shanxi-miit-2020-offices");

test("a table tells who assesses whom, and on request what was mended and what is left to people", async () => {
  const mended = [{ printed: "工件", mended: "文件", where: "第1项" }];
  const remarks = [{ text: "由小组评定", clause: "方案第四部分" }];
  render(<RubricFacts rubric={changed(offices, { mended, remarks })} />);
  expect(screen.getByText("考核单位 山西省工业和信息化厅脱贫攻坚督导评价小组")).toBeTruthy();
  expect(screen.getByText("考核对象 厅机关各处室（单位）")).toBeTruthy();
  expect(screen.queryByText(/更正为/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /原文有误、已更正 1 处/ }));
  expect(screen.getByText("“工件”更正为“文件”（第1项）")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /文件留给人判断的 1 处/ }));
  expect(screen.getByText("由小组评定（方案第四部分）")).toBeTruthy();
});

test("a table whose document tells nothing of it has none of these", () => {
  const source = { ...offices.source, assessor: undefined, assessed: undefined };
  render(<RubricFacts rubric={{ ...offices, source, mended: [], remarks: undefined }} />);
  expect(screen.queryByText(/^考核/)).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});
