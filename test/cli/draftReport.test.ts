import { existsSync } from "node:fs";
import { Desk } from "../support/commandLine";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const pageOf = (name: string) => new Page(Buffer.from(desk.bytes(name)).toString());

/** As much of a page as is asked for here: its texts by element. */
class Page {
  constructor(readonly html: string) {}
  texts(tag: string): readonly string[] {
    return [...this.html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "gs"))].map(([, text = ""]) => text);
  }
}

const TABLE = [
  "序号\t考核指标\t分值\t评分标准",
  "1\t问题整改\t70\t每发现1处未按时整改的扣2分，扣完为止；按附注1另行处理。",
  "2\t<b>台账</b>\t10\t按规定执行 & <script>alert(1)</script>。",
  "3\t资金支出\t20\t支出率95%以上得20分，每低1个百分点扣1分，低于80%不得分。",
].join("\n");

test("a page to compare by: what was not understood first, understood and unread parts marked, examples with numbers", async () => {
  desk.put("表.tsv", `${TABLE}\n`);
  const { status, stderr } = await desk.run(["draft", "表.tsv", "-o", "a.json", "--report", "核对.html"]);
  expect([status, stderr]).toEqual([0, expect.stringContaining("没有找到题目")]);
  const page = pageOf("核对.html");
  const headings = page.texts("h3").map((text) => text.replace(/<.*/, ""));
  expect(headings).toEqual(["2 &lt;b&gt;台账&lt;/b&gt;", "1 问题整改", "3 资金支出"]);
  expect(page.texts("mark")).toEqual(["虚线", expect.stringContaining("按附注1另行处理")]);
  expect(page.texts("u")).toEqual(expect.arrayContaining(["每发现1处未按时整改的扣2分", "低于80%不得分"]));
  const told = page.texts("dd");
  expect(told).toContain("未按时整改2处：满分70分，从70分起，未按时整改2处扣4分，得66分");
  expect(told.filter((text) => /^支出率\d+%：/.test(text))).toHaveLength(3);
  expect(told).toContain("按规定执行 &amp; &lt;script&gt;alert(1)&lt;/script&gt;。");
  expect(page.html).toContain("default-src 'none'");
  expect(page.html).not.toMatch(/<(?:script|b)>|https?:/);
});

test.each([
  ["that is no page", ["--report", "核对.docx"], "核对.docx"],
  ["that is there already", ["--report", "有.html"], "有.html"],
])("a file %s is refused before anything is written", async (_, more, told) => {
  desk.put("表.tsv", `${TABLE}\n`);
  desk.put("有.html", "旧");
  const { status, stderr } = await desk.run(["draft", "表.tsv", "-o", "a.json", ...more]);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(existsSync(desk.path("a.json"))).toBe(false);
  expect(Buffer.from(desk.bytes("有.html")).toString()).toBe("旧");
});
