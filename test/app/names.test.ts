import { parseNames } from "../../src/app/names";
import { issueText } from "../../src/shared/issue";
import { builtInRubric } from "../support/rubrics";

const plain = builtInRubric("shanxi-miit-2020-cities");
const categorised = builtInRubric("beijinggang-2019-stations");

function units(rubric: typeof plain, text: string) {
  const parsed = parseNames(rubric, text, "名单.txt");
  return parsed.ok ? parsed.value : parsed.issues.map(issueText);
}

test("one unit a line, whatever ends the lines, empty ones passed over", () => {
  expect(units(plain, "太原市\r\n\r\n 大同市 \n\t\n朔州市\r忻州市")).toEqual([
    { name: "太原市" },
    { name: "大同市" },
    { name: "朔州市" },
    { name: "忻州市" },
  ]);
});

test("a category by its number, its name or both, full-width digits too", () => {
  const text = "镇司法所\t1\n镇派出所\t1 结对帮扶单位\n镇供销社\t２\n镇卫生院\t结对帮扶、驻村帮扶、行业扶贫单位";
  expect(units(categorised, text)).toEqual([
    { name: "镇司法所", category: "1" },
    { name: "镇派出所", category: "1" },
    { name: "镇供销社", category: "2" },
    { name: "镇卫生院", category: "3" },
  ]);
});

test("every fault is told with its line, all at once", () => {
  expect(units(categorised, "甲所\t1\n乙所\n丙所\t4\n甲 所\t1\n甲所 \t2\n\t3\n丁所\t1\t张三")).toEqual([
    "第2行：“乙所”没有类别，请在名称后按Tab键再写类别：1（结对帮扶单位）、2（结对帮扶、驻村帮扶单位）、3（结对帮扶、驻村帮扶、行业扶贫单位）",
    "第3行：没有类别“4”，可选：1（结对帮扶单位）、2（结对帮扶、驻村帮扶单位）、3（结对帮扶、驻村帮扶、行业扶贫单位）",
    "第4行：“甲 所”与第1行重复，请删去一个",
    "第5行：“甲所”与第1行重复，请删去一个",
    "第6行：缺少单位名称，请补上",
    "第7行：多出“张三”，每行只写单位名称和类别，请删去",
  ]);
});

test("names that differ only in width are the same", () => {
  expect(units(plain, "A市\nＡ市")).toEqual(["第2行：“Ａ市”与第1行重复，请删去一个"]);
});

test("names that look the same are the same, and what nobody sees is shown", () => {
  expect(units(plain, "太原市\n太\u200b原市\n太 原市")).toEqual([
    "第2行：“太〔U+200B〕原市”与第1行重复，请删去一个",
    "第3行：“太 原市”与第1行重复，请删去一个",
  ]);
  const parsed = parseNames(plain, "太\u200b原市\n大同市", "名单.txt");
  expect(parsed.issues.map(issueText)).toEqual([
    "单位名称里有看不见的字符：“太〔U+200B〕原市”（〔〕里是它的编码）；比较名称时不计，请删去后重新输入",
  ]);
});

test("names that look the same are refused with what nobody sees in one of them", () => {
  const parsed = parseNames(plain, "太\u200b原市\n太原市", "名单.txt");
  expect(parsed.ok).toBe(false);
  expect(parsed.issues.map(({ code }) => code)).toEqual(["names-twice", "unit-name-unseen"]);
  expect(parsed.issues.map(issueText).join()).toContain("太〔U+200B〕原市");
});

test("a category where the rubric has none", () => {
  expect(units(plain, "太原市\t1")).toEqual(["第1行：本表不分类别，请删去“1”"]);
});

test("a list without a single unit", () => {
  expect(units(plain, " \n\r\n")).toEqual(["没有单位名称，请一行写一个单位"]);
});

test("a hundred thousand faulty lines are a hundred thousand faults", () => {
  const text = Array.from({ length: 125_000 }, () => "太原市").join("\n");
  expect(parseNames(plain, text, "名单.txt").issues).toHaveLength(124_999);
});
