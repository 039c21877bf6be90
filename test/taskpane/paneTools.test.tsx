import { success } from "../../src/shared/result";
import { paneTools } from "../../src/taskpane/paneTools";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { rubricFiles } from "../support/rubrics";

test("the pane offers every built-in table", async () => {
  const { rubrics } = paneTools(memoryWorkbook());
  expect(rubrics.ids.map((id) => `${id}.json`)).toEqual(rubricFiles);
  const all = await Promise.all(rubrics.ids.map((id) => rubrics.load(id)));
  expect(all.map(({ id }) => id)).toEqual(rubrics.ids);
});

test("a table is parsed once", async () => {
  const { rubrics } = paneTools(memoryWorkbook());
  expect(await rubrics.load("central-units-2017")).toBe(await rubrics.load("central-units-2017"));
});

test("a table that nobody knows is a fault of the program", async () => {
  await expect(paneTools(memoryWorkbook()).rubrics.load("nothing")).rejects.toThrow("no rubric nothing");
});

test("the seal names the time and the program", () => {
  const { time, program } = paneTools(memoryWorkbook()).stamp();
  expect(new Date(time).toISOString()).toBe(time);
  expect(program).toMatch(/^rubric-sheets \d+\.\d+\.\d+$/);
});

test("cells can be shown where the host can do that", () => {
  const finder = {
    select: () => Promise.resolve(success(undefined)),
    sheetInView: () => Promise.resolve(success("说明")),
  };
  expect(paneTools(memoryWorkbook(), finder).finder).toBe(finder);
  expect(paneTools(memoryWorkbook()).finder).toBeUndefined();
});
