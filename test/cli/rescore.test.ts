import { itemOf, setItem } from "../../src/editing/items";
import { nextVersion } from "../../src/editing/versions";
import type { Rubric } from "../../src/rubric/schema";
import { CITIES, entries, filled } from "../support/books";
import { Desk } from "../support/commandLine";
import { builtInRubric } from "../support/rubrics";
import { withoutItem } from "../support/withoutItem";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const cities = builtInRubric(CITIES);
const own = (rubric: Rubric) => nextVersion(rubric, { opened: cities, used: true, official: [CITIES] });
const first = itemOf(cities, "1");
const worthMore = own(setItem(cities, { ...first, max: (first.max ?? 0) + 1, rule: { kind: "binary" } }).rubric);

describe("rescore", () => {
  test("a workbook scored by another version: what changes of items and units, the workbook left alone", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    const before = desk.bytes(book);
    desk.put(`${worthMore.id}.json`, worthMore);
    const { status, stdout, stderr } = await desk.run(["rescore", book, "--with", `${worthMore.id}.json`]);
    expect(status).toBe(0);
    expect(stdout).toContain(`分值改动 1 ${first.name}：${String(first.max ?? 0)} → ${String((first.max ?? 0) + 1)}`);
    expect(stdout).toContain(`规则改动 1 ${first.name}`);
    expect(stdout).toMatch(/太原市.* → /);
    expect(stderr).toContain("“8.55”没有带过去");
    expect(desk.bytes(book)).toEqual(before);
  });

  test("-o makes a workbook of the other version that can be scored by itself", async () => {
    const book = await filled(desk, "表.xlsx", entries, "--layout", "matrix");
    const smaller = own(withoutItem(cities, "8"));
    desk.put(`${smaller.id}.json`, smaller);
    const made = await desk.run(["rescore", book, "--with", `${smaller.id}.json`, "-o", "新.xlsx"]);
    expect([made.status, made.stdout]).toEqual([0, expect.stringContaining("已写入新.xlsx：2个单位")]);
    const scored = await desk.run(["score", "新.xlsx", "--json"]);
    expect(scored.status).toBe(0);
    const results: unknown = JSON.parse(scored.stdout);
    expect(results).toMatchObject({
      rubric: smaller.id,
      units: [{ name: "太原市" }, { name: "大同市", complete: true }],
    });
  });

  test("the same contents change nothing", async () => {
    desk.put("data.json", entries);
    const { status, stdout } = await desk.run(["rescore", "data.json", "--with", CITIES]);
    expect(status).toBe(0);
    expect(stdout).toContain("指标没有变化");
    expect(stdout).toContain("各单位的总分、名次、等次和否决没有变化");
  });

  test("a rubric with faults is refused, and nothing is written", async () => {
    desk.put("data.json", entries);
    const faulty = { ...worthMore, total: 1 };
    desk.put(`${faulty.id}.json`, faulty);
    const { status, stderr } = await desk.run(["rescore", "data.json", "--with", `${faulty.id}.json`, "-o", "新.xlsx"]);
    expect(status).toBe(1);
    expect(stderr).toContain("总分");
    expect(() => desk.bytes("新.xlsx")).toThrow();
  });
});
