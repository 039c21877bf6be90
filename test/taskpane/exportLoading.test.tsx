import { screen } from "@testing-library/react";
import { citiesBook, openPane } from "./paneDesk";

let line: "broken" | "mended" = "broken";

jest.mock("../../src/taskpane/export/TablesPart", () => {
  if (line === "broken") throw new Error("chunk not found");
  return { TablesPart: () => "loaded" };
});

test("the tables that could not be loaded, such as over a broken line, are loaded when somebody tries again", async () => {
  const { user } = await openPane({ book: await citiesBook() });
  await user.click(screen.getByRole("tab", { name: "导出" }));
  expect(await screen.findByText("这一部分没有加载成功，请检查网络后再试。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "导出填报数据（.json）" })).toBeTruthy();
  line = "mended";
  await user.click(screen.getByRole("button", { name: "重新加载" }));
  expect(await screen.findByText("loaded")).toBeTruthy();
});
