import { openCatalogue } from "../../src/cli/common/catalogue";
import { proven } from "../../src/cli/prove";
import { Desk } from "../support/commandLine";
import { builtInRubrics, rubricText } from "../support/rubrics";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

test("list names every rubric with its items, total, title and document", async () => {
  const { status, stdout, stderr } = await desk.run(["list"]);
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n").slice(2);
  expect(lines).toHaveLength(builtInRubrics().length);
  for (const { id, title, items, total, source } of builtInRubrics()) {
    const line = lines.find((one) => one.startsWith(`${id} `));
    expect(line).toContain(title);
    expect(line).toContain(source.title);
    expect(line).toMatch(new RegExp(` ${String(items.length)} +${total === null ? "-" : String(total)} `));
  }
});

test("show --json is the rubric, whole", async () => {
  const { status, stdout } = await desk.run(["show", "central-units-2017", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(rubricText("central-units-2017.json")));
});

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "show %s tells every item, section, attribute and interpretation",
  async (id, rubric) => {
    const { stdout } = await desk.run(["show", id]);
    for (const item of rubric.items) expect(stdout).toContain(`  ${item.id}  ${item.name}`);
    for (const { name } of rubric.sections) expect(stdout).toContain(name);
    for (const attribute of rubric.attributes) expect(stdout).toContain(attribute.label);
    for (const { question, choices } of rubric.interpretations) {
      expect(stdout).toContain(question);
      for (const choice of choices) expect(stdout).toContain(choice.label);
    }
  },
);

test("an unknown id is told with the known ones", async () => {
  const { status, stdout, stderr } = await desk.run(["show", "mars"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("没有编号为“mars”的考评表，现有：beijinggang-2019-stations、");
});

test.each(["../package", "rubric.schema", "toString"])("%s is no id", async (id) => {
  expect((await desk.run(["show", id])).status).toBe(2);
});

test("a faulty rubric file stops what needs it and names the fault; others can still be used", async () => {
  const sound = rubricText("shanxi-miit-2020-cities.json");
  desk.put("rubrics/shanxi-miit-2020-cities.json", sound);
  desk.put("rubrics/broken.json", sound.replace('"max": 15', '"max": 16'));
  const rubrics = () => openCatalogue(desk.path("rubrics"));
  const { status, stderr } = await desk.run(["show", "broken"], { rubrics });
  expect(status).toBe(2);
  expect(stderr).toContain("考评表“broken”的数据有误");
  expect(stderr).toContain("broken.json");
  expect((await desk.run(["show", "shanxi-miit-2020-cities"], { rubrics })).status).toBe(0);
});

describe("a rubric that was proven before", () => {
  const ID = "shanxi-miit-2020-cities";
  const open = async () => {
    const folder = desk.path("rubrics");
    return openCatalogue(
      folder,
      (await proven(folder)).map((one) => ({
        ...one,
        head: { ...one.head, title: "已证" },
        shown: `已证：${one.shown}`,
      })),
    );
  };

  test("is listed by what is known of it, and shown as it stands", async () => {
    desk.put(`rubrics/${ID}.json`, rubricText(`${ID}.json`));
    const rubrics = await open();
    expect((await desk.run(["list"], { rubrics: () => Promise.resolve(rubrics) })).stdout).toContain("已证");
    const shown = await desk.run(["show", ID, "--json"], { rubrics: () => Promise.resolve(rubrics) });
    expect(JSON.parse(shown.stdout)).toEqual(JSON.parse(rubricText(`${ID}.json`)));
    const known = await desk.run(["show", ID], { rubrics: () => Promise.resolve(rubrics) });
    expect([known.status, known.stdout]).toEqual([0, `已证：${(await desk.run(["show", ID])).stdout}`]);
    const english = await desk.run(["show", ID, "--english"], { rubrics: () => Promise.resolve(rubrics) });
    expect(english.stdout).toBe((await desk.run(["show", ID, "--english"])).stdout);
  });

  test.each([
    ["list", ["list"]],
    ["show", ["show", ID]],
  ])("%s does not take what is known for another text of it", async (_, typed) => {
    desk.put(`rubrics/${ID}.json`, rubricText(`${ID}.json`));
    const proofs = await proven(desk.path("rubrics"));
    desk.put(`rubrics/${ID}.json`, rubricText(`${ID}.json`).replace('"max": 15', '"max": 16'));
    const { status, stderr } = await desk.run(typed, { rubrics: () => openCatalogue(desk.path("rubrics"), proofs) });
    expect(status).toBe(2);
    expect(stderr).toContain(`考评表“${ID}”的数据有误`);
  });

  test("a faulty one is not", async () => {
    desk.put("rubrics/broken.json", rubricText(`${ID}.json`));
    expect(await proven(desk.path("rubrics"))).toEqual([]);
  });
});
