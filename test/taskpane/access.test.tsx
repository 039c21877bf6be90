import { render, screen } from "@testing-library/react";
import axe from "axe-core";
import { Shell } from "../../src/taskpane/shell";
import { citiesBook, enter, openPane, settled, type PaneDesk } from "./paneDesk";

// Every test draws a pane and makes a workbook.
jest.setTimeout(60_000);

/** Rules about what is drawn: nothing is drawn here. */
const DRAWN = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };

/** What axe finds wrong with the page. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { rules: DRAWN });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** The controls that the tab key reaches from the beginning of the page, by role and name, until it comes round. */
async function tabOrder({ user }: PaneDesk): Promise<readonly string[]> {
  const reached: Element[] = [];
  for (let active = await next(user); active !== null && !reached.includes(active); active = await next(user)) {
    reached.push(active);
  }
  return reached.map((element) => {
    return element.getAttribute("role") === "tab"
      ? "tab"
      : element.textContent || (element.getAttribute("type") ?? element.tagName);
  });
}

async function next(user: PaneDesk["user"]): Promise<Element | null> {
  await user.tab();
  return document.activeElement === document.body ? null : document.activeElement;
}

async function scoredPane(): Promise<PaneDesk> {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8, { "8": null });
  return openPane({ book, at: { task: "score" } });
}

test.each(["开始", "校验", "评分", "口径", "复核"])("the step %s has no fault that axe knows", async (name) => {
  const { user } = await scoredPane();
  await user.click(screen.getByRole("tab", { name }));
  expect(await violations()).toEqual([]);
});

test("an opened unit has no fault that axe knows", async () => {
  const { user } = await scoredPane();
  await user.click(screen.getByRole("button", { name: "大同市" }));
  expect(await violations()).toEqual([]);
});

test("the form for a new workbook and its preview have no fault that axe knows", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("radio", { name: /各市工信局/ }));
  await user.click(screen.getByRole("textbox", { name: "考核单位" }));
  await user.paste("太原市");
  await user.click(screen.getByRole("button", { name: "预览工作表" }));
  expect(await violations()).toEqual([]);
});

test("every control of the form is reached by the tab key, in the order in which it is read", async () => {
  const desk = await openPane();
  await desk.user.click(screen.getByRole("radio", { name: /各市工信局/ }));
  await desk.user.click(document.body);
  expect(await tabOrder(desk)).toEqual([
    "重新读取",
    "tab",
    "search",
    "radio",
    "8 项指标",
    "TEXTAREA",
    "radio",
    "checkbox",
    "预览工作表",
    "生成工作表",
  ]);
});

test("the keyboard alone changes the step, scores and opens a unit", async () => {
  const { user } = await scoredPane();
  screen.getByRole("tab", { name: "评分" }).focus();
  await user.tab();
  await user.keyboard("{Enter}");
  await settled();
  expect(screen.getByText("结果已写入工作簿。")).toBeTruthy();
  await user.tab();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("太原市");
  await user.keyboard("{Enter}");
  expect(screen.getByRole("list", { name: "太原市各项得分" })).toBeTruthy();
});

test("in English everything but the document's own words is English", async () => {
  await openPane({ at: { language: "en-US" } });
  for (const name of ["Start", "Check", "Score", "Readings", "Review"]) {
    expect(screen.getByRole("tab", { name })).toBeTruthy();
  }
  expect(screen.getByRole("button", { name: "Read again" })).toBeTruthy();
});

test("outside Excel nothing can be pressed", () => {
  const at = { inExcel: false, language: "zh-CN", background: undefined, task: "open" } as const;
  render(<Shell at={at} tools={null} />);
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.getByText(/没有在 Excel 里打开/)).toBeTruthy();
});
