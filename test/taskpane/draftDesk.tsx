import { fireEvent, screen } from "@testing-library/react";
import { openPane, settled, type PaneDesk } from "./paneDesk";

/** A printed table with a rule that is certain, one that leaves something open, and one that is none. */
export const ROWS = [
  ["序号", "考核项目", "考核内容", "分值", "评分标准"],
  ["1", "问题整改", "上级交办问题按时整改到位", "60", "每发现1处未按时整改的扣2分，扣完为止。"],
  ["2", "资料报送", "按要求报送月报", "30", "每少报1次扣1分，扣完为止。"],
  ["3", "宣传发动", "开展护河宣传", "10", "视群众知晓情况评价。"],
] as const;

export const TITLE = "清河街道2024年度河长制工作考核评分表";

/** A page as programs put it on the clipboard. */
export function pageOf(...tables: readonly (readonly (readonly string[])[])[]): string {
  const cell = (text: string) => `<td><p class=MsoNormal>${text}</p></td>`;
  const row = (cells: readonly string[]) => `<tr>${cells.map(cell).join("")}</tr>`;
  const body = tables.map((rows) => `<p>${TITLE}</p><table class=MsoTableGrid>${rows.map(row).join("")}</table>`);
  return `<html><body><!--StartFragment-->${body.join("")}<!--EndFragment--></body></html>`;
}

/** Opens the pane on an empty workbook and begins to draft. */
export async function openWizard(options: Parameters<typeof openPane>[0] = {}): Promise<PaneDesk> {
  const desk = await openPane(options);
  await desk.user.click(screen.getByRole("button", { name: /用自己的表起草|Draft from your table/ }));
  await screen.findByRole("textbox", { name: /粘贴表格|Paste the table/ });
  return desk;
}

/** Pastes what was copied where tables are taken, and waits until it was read. */
export async function paste(html: string, text = ""): Promise<void> {
  const getData = (type: string) => (type === "text/html" ? html : type === "text/plain" ? text : "");
  fireEvent.paste(screen.getByRole("textbox", { name: /粘贴表格|Paste the table/ }), { clipboardData: { getData } });
  await settled();
}

/** Presses a button of the wizard and waits for what comes of it. */
export async function press({ user }: PaneDesk, name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
  await settled();
}

/** Pastes a table and goes on as far as its drafted items. */
export async function draftedItems(desk: PaneDesk, html = pageOf(ROWS)): Promise<void> {
  await paste(html);
  await press(desk, "下一步");
  await screen.findByRole("heading", { name: /核对栏目/ });
  await press(desk, "下一步");
  await screen.findByRole("heading", { name: /核对指标/ });
}
