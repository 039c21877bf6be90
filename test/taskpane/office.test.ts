import { surroundings } from "../../src/taskpane/office";

const excel = {
  onReady: () => Promise.resolve({ host: "Excel" }),
  context: { displayLanguage: "zh-CN", officeTheme: { bodyBackgroundColor: "#262626" } },
};

test("in Excel the pane learns language and colour from Office", async () => {
  const found = await surroundings(excel, "");
  expect(found).toEqual({ inExcel: true, language: "zh-CN", background: "#262626", task: "open" });
});

test("an Excel that does not tell its colours is still Excel", async () => {
  const found = await surroundings({ ...excel, context: { displayLanguage: "en-US" } }, "");
  expect(found).toMatchObject({ inExcel: true, background: undefined });
});

test("in a browser nothing is known", async () => {
  const found = await surroundings({ onReady: () => Promise.resolve({ host: null }) }, "");
  expect(found).toEqual({ inExcel: false, language: undefined, background: undefined, task: "open" });
});

test.each([
  ["?task=score", "score"],
  ["?_host_Info=Excel$Win32$16.01$zh-CN&task=score", "score"],
  ["?task=open", "open"],
  ["?task=delete", "open"],
  ["", "open"],
])("the address “%s” asks for %s", async (query, task) => {
  expect((await surroundings(excel, query)).task).toBe(task);
});

test("a library that fails to start is not taken for a browser", async () => {
  const broken = { onReady: () => Promise.reject(new Error("no host file")) };
  await expect(surroundings(broken, "")).rejects.toThrow("no host file");
});
