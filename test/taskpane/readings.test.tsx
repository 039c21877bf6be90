import { screen, waitFor, within } from "@testing-library/react";
import { builtInRubric } from "../support/rubrics";
import { citiesBook, openPane } from "./paneDesk";

test("in a large cohort the effect of a reading is worked out when it is asked for", async () => {
  const units = Array.from({ length: 1001 }, (_, index) => `第${String(index + 1)}市`);
  const { user } = await openPane({ book: await citiesBook(units, false, "matrix") });
  await user.click(screen.getByRole("tab", { name: "口径" }));
  expect(screen.queryByText("正在计算影响…")).toBeNull();
  await user.click(screen.getByRole("button", { name: "计算改用后的影响：各项得分保留几位小数？" }));
  expect((await screen.findAllByText("改用后各单位结果不变")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "计算改用后的影响：各项得分保留几位小数？" })).toBeNull();
});

test("in a small cohort nobody has to ask", async () => {
  const { user } = await openPane({ book: await citiesBook() });
  await user.click(screen.getByRole("tab", { name: "口径" }));
  const { interpretations } = builtInRubric("shanxi-miit-2020-cities");
  const notInForce = interpretations.flatMap(({ choices, default: usual }) => choices.filter(({ id }) => id !== usual));
  expect(screen.getAllByText("正在计算影响…")).toHaveLength(notInForce.length);
  expect((await screen.findAllByText("改用后各单位结果不变")).length).toBeGreaterThan(0);
});

test("a case that is open for several items can be decided for one of them", async () => {
  const { user } = await openPane({ book: await citiesBook() });
  await user.click(screen.getByRole("tab", { name: "口径" }));
  const card = screen.getByRole("region", { name: /^没有可评的工作/ });
  await user.selectOptions(within(card).getByRole("combobox", { name: "适用于" }), "7 推进信息化建设");
  await user.click(within(card).getByRole("radio", { name: /按满分计/ }));
  await user.click(within(card).getByRole("button", { name: /^改用所选口径/ }));
  const again = () => screen.getByRole("region", { name: /^没有可评的工作/ });
  await waitFor(() => {
    expect(within(again()).getByRole<HTMLSelectElement>("combobox", { name: "适用于" }).value).toBe("");
  });
  await user.selectOptions(within(again()).getByRole("combobox", { name: "适用于" }), "7 推进信息化建设");
  expect(within(again()).getByRole<HTMLInputElement>("radio", { name: /按满分计/ }).checked).toBe(true);
});
