import { screen, waitFor } from "@testing-library/react";
import { openWizard, pageOf, paste, press, ROWS, TITLE } from "./draftDesk";
import { settled } from "./paneDesk";

test("the keyboard alone drafts a table, confirms an item and uses it", async () => {
  const { user } = await openWizard();
  const until = async (name: string) => {
    for (let presses = 0; document.activeElement?.textContent !== name; presses += 1) {
      if (presses > 60) throw new Error(`the tab key does not reach ${name}`);
      await user.tab();
    }
  };
  const press = async (name: string) => {
    await until(name);
    await user.keyboard("{Enter}");
    await settled();
  };
  await paste(pageOf(ROWS));
  await press("下一步");
  await screen.findByRole("heading", { name: /核对栏目/ });
  await press("下一步");
  await screen.findByRole("heading", { name: /核对指标/ });
  await until("编辑");
  // Down to what was understood, and back to the first, which was not.
  await user.keyboard("{ArrowDown}");
  await until("改由审核人评分");
  await user.keyboard("{ArrowUp}");
  await press("核对无误");
  expect(screen.getByText(/都已核对/)).toBeTruthy();
  await press("下一步");
  await press("用这张表");
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("group", { name: TITLE }));
  });
});

test("in English all of it is English but the document's own words", async () => {
  const desk = await openWizard({ at: { language: "en-US" } });
  await paste(pageOf(ROWS));
  // The report says that it was read a moment before the tables are shown.
  expect(await screen.findByText("1 table found.")).toBeTruthy();
  await press(desk, "Next");
  expect(await screen.findByRole("combobox", { name: "Column 5 “评分标准”" })).toHaveProperty("value", "rule");
  await press(desk, "Next");
  expect(await screen.findByText("3 items, total 100, 1 to be confirmed.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "3 宣传发动 is right" })).toBeTruthy();
});
