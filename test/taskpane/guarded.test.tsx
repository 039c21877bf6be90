import { screen } from "@testing-library/react";
import { useEffect } from "react";
import { ItemsStep } from "../../src/taskpane/draft/ItemsStep";
import { ProblemsTab } from "../../src/taskpane/problems/ProblemsTab";
import { openWizard, draftedItems, pageOf, ROWS } from "./draftDesk";
import { bookFile, chooseFiles, citiesOf, city } from "./files";
import { citiesBook, openPane } from "./paneDesk";

/* What fails while a step is drawn costs this step, until it is drawn again. */

const broken = { problems: false, items: false };

jest.mock("../../src/taskpane/problems/ProblemsTab", () => {
  const actual = jest.requireActual<{ ProblemsTab: typeof ProblemsTab }>("../../src/taskpane/problems/ProblemsTab");
  return {
    ProblemsTab: (props: Parameters<typeof ProblemsTab>[0]) => {
      if (broken.problems) throw new Error("no list of problems");
      return <actual.ProblemsTab {...props} />;
    },
  };
});

jest.mock("../../src/taskpane/draft/ItemsStep", () => {
  const actual = jest.requireActual<{ ItemsStep: typeof ItemsStep }>("../../src/taskpane/draft/ItemsStep");
  const Effect = () => {
    useEffect(() => {
      if (broken.items) throw new Error("no list of items");
    }, []);
    return null;
  };
  return {
    ItemsStep: (props: Parameters<typeof ItemsStep>[0]) => (
      <>
        <Effect />
        <actual.ItemsStep {...props} />
      </>
    ),
  };
});

beforeEach(() => {
  // React tells of what was caught; here it is meant.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  broken.problems = broken.items = false;
  jest.restoreAllMocks();
});

test("a step that cannot be drawn says so, its details can be copied, and the others go on", async () => {
  const desk = await openPane({ book: await citiesBook() });
  await desk.user.click(screen.getByRole("tab", { name: "收表" }));
  await chooseFiles(desk, await bookFile("太原.xlsx", citiesOf(city("太原市", 9))));
  broken.problems = true;
  await desk.user.click(screen.getByRole("tab", { name: "校验" }));
  expect((await screen.findByRole("alert")).textContent).toContain("这一部分没有显示出来");
  await desk.user.click(screen.getByRole("button", { name: "复制详情" }));
  expect(desk.copied[0]).toMatch(/^Rubric Sheets rubric-sheets .*\nError: no list of problems[^]*ProblemsTab/);
  await desk.user.click(screen.getByRole("tab", { name: "收表" }));
  expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
  await desk.user.click(screen.getByRole("tab", { name: "校验" }));
  await desk.user.click(screen.getByRole("button", { name: "重新显示" }));
  expect(screen.getByRole("alert")).toBeTruthy();
  broken.problems = false;
  await desk.user.click(screen.getByRole("button", { name: "重新显示" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getAllByText(/已填 0/).length).toBeGreaterThan(0);
});

test("a step of drafting that fails leaves what was decided before it", async () => {
  broken.items = true;
  const desk = await openWizard();
  await draftedItems(desk);
  expect(screen.getByRole("alert").textContent).toContain("no list of items");
  broken.items = false;
  await desk.user.click(screen.getByRole("button", { name: "重新显示" }));
  expect(screen.getByRole("list", { name: "起草的指标" })).toBeTruthy();
});

test.each(["__proto__", "constructor"])("a pasted table may hold %s", async (word) => {
  const desk = await openWizard();
  await draftedItems(desk, pageOf([...ROWS, ["4", word, word, "10", word]]));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("list", { name: "起草的指标" }).textContent).toContain(word.slice(0, 12));
});
