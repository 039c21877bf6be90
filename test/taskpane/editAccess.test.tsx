import { screen } from "@testing-library/react";
import { editTexts } from "../../src/taskpane/wording/edit";
import { builtInRubric } from "../support/rubrics";
import { violations } from "./access";
import { openEditor, press } from "./editDesk";

const villages = builtInRubric("beijinggang-2019-villages");

function focused(): Element {
  return document.activeElement ?? document.body;
}

test("in English the overview and an item have no fault that axe knows", async () => {
  const words = editTexts["en-US"];
  const desk = await openEditor({ ...villages, interpretations: [] }, "en-US");
  await press(desk, words.findings(3));
  await press(desk, /^1 /);
  await press(desk, words.more);
  await press(desk, words.changePrinted);
  expect(await violations()).toEqual([]);
});

test("an item is reached, left and come back to by the keyboard alone", async () => {
  const { user } = await openEditor(villages);
  expect(focused().textContent).toBe("修改考评表：华容县北景港镇2019年各村脱贫攻坚工作考核计分办法");
  while (focused() !== screen.getByRole("list", { name: /^指标/ })) await user.tab();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(focused().tagName).toBe("H3");
  expect(focused().textContent).toMatch(/^[12] /);
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(focused().tagName).toBe("H2");
});
