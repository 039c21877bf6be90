import { appearanceFor, surroundings, type Appearance } from "../../src/taskpane/office";
import type { Wishes } from "../../src/ui/wishes";

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

const plain: Wishes = { contrast: false, dark: false };

describe("the appearance of the pane", () => {
  test.each<[string, string | undefined, Wishes, Appearance]>([
    ["is light on Office's white", "#FFFFFF", plain, "light"],
    ["is light on Office's light grey", "#E6E6E6", plain, "light"],
    ["is dark on Office's dark grey", "#262626", plain, "dark"],
    ["is dark on Office's black", "#000000", plain, "dark"],
    ["takes green for brighter than blue", "#00FF00", plain, "light"],
    ["takes blue for darker than green", "#0000FF", plain, "dark"],
    ["reads a colour without #", "262626", plain, "dark"],
    ["follows a light Office on a dark system", "#FFFFFF", { contrast: false, dark: true }, "light"],
    ["follows the system where Office does not tell", undefined, { contrast: false, dark: true }, "dark"],
    ["is light where nobody wishes otherwise", undefined, plain, "light"],
    ["follows the system where Office's colour cannot be read", "white", { contrast: false, dark: true }, "dark"],
    ["does not take a colour with transparency for a plain one", "#00000000", plain, "light"],
    [
      "is of high contrast where the system says so, whatever Office tells",
      "#FFFFFF",
      { contrast: true, dark: false },
      "contrast",
    ],
  ])("%s", (_name, background, wishes, expected) => {
    expect(appearanceFor(background, wishes)).toBe(expected);
  });
});
