import type { Draft } from "../../../src/drafting/draft";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { hasErrors, issueText } from "../../../src/shared/issue";

/*
 * What a table holds is read as it is meant or it is said; nothing is wrong in silence.
 */

const HEADER = "序号|考核内容|分值|评分标准";
const FIRST = "1|台账|60|缺1份扣2分，扣完为止";
const SECOND = "2|报送|40|迟报1次扣5分，扣完为止";

function draftOf(lines: readonly string[], name = "考核表"): Draft {
  const rows = lines.map((line) => line.split("|"));
  const draft = draftTable({ name, before: ["考核表"], rows, after: [] }, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  expect(hasErrors(lintRubric(draft.value.rubric))).toBe(false);
  return draft.value;
}

/** Each item's points, what they count into, and whether it is certain. */
function itemsOf({ rubric, items }: Draft): readonly string[] {
  const sure = new Map(items.map(({ item, reading }) => [item, reading.confidence]));
  return rubric.items.map(({ id, max, counts }) => [max, counts, sure.get(id)].join(" "));
}

const BOTH = ["60 base certain", "40 base certain"];

describe("a sign before points", () => {
  it.each(["-5", "－5", "−5", "﹣5分", "—5", "扣5分", "减5", "【-5】", "（−5分）", "最高扣5分"])(
    "%s takes away",
    (points) => {
      const draft = draftOf([HEADER, FIRST, SECOND, `3|通报|${points}|每次扣1分，扣完为止`]);
      expect(itemsOf(draft)).toEqual([...BOTH, "5 penalty certain"]);
      expect(draft.rubric.total).toBe(100);
    },
  );

  it.each([
    ["+5", "bonus"],
    ["加5分", "bonus"],
    ["±5", "net"],
  ])("%s counts as %s", (points, counts) => {
    const { rubric } = draftOf([HEADER, FIRST, SECOND, `3|其他|${points}|另行研究确定`]);
    expect(rubric.items[2]).toMatchObject({ max: 5, counts });
    expect(rubric.total).toBe(100);
  });

  it.each(["(5)", "【5】", "（5分）"])("%s among numbers without brackets takes away, to be confirmed", (points) => {
    const draft = draftOf([HEADER, FIRST, SECOND, `3|通报|${points}|每次扣1分`]);
    expect(itemsOf(draft)).toEqual([...BOTH, "5 penalty likely"]);
    expect(draft.rubric.items[2]?.toConfirm).toContain("按扣分理解");
  });

  it("brackets beside numbers that add up to 100 take away, too, however few those are", () => {
    const draft = draftOf([HEADER, FIRST.replace("60", "100"), "2|通报|(30)|每次扣10分，扣完为止"]);
    expect(itemsOf(draft)).toEqual(["100 base certain", "30 penalty likely"]);
    expect(draft.rubric.total).toBe(100);
  });

  it("brackets around all points say nothing", () => {
    const draft = draftOf([HEADER, FIRST.replace("60", "(60)"), SECOND.replace("40", "(40)")]);
    expect(itemsOf(draft)).toEqual(BOTH);
  });

  it.each([
    ["加减分", "net"],
    ["加分项", "bonus"],
    ["扣分项", "penalty"],
  ])("is read in the place of a number, too: %s", (number, counts) => {
    const { rubric, findings } = draftOf([HEADER, FIRST, SECOND, `${number}|创新|5|另行研究确定`]);
    expect(rubric.items[2]).toMatchObject({ max: 5, counts });
    expect(rubric.total).toBe(100);
    expect(findings.map(({ code }) => code)).not.toContain("draft-document-fault");
  });

  it("is read in the title of a section, too", () => {
    const draft = draftOf([HEADER, FIRST, SECOND, "二、负面清单（-10分）|<|<|<", "3|通报|10|每次扣1分，扣完为止"]);
    expect(itemsOf(draft)).toEqual([...BOTH, "10 penalty certain"]);
  });
});

describe("an item is certain only where nothing of it is to be confirmed", () => {
  it.each([
    ["its points were not read", "约60分|缺1份扣2分，扣完为止"],
    ["its limit is more than its points", "60|缺1份扣2分，最多扣80分"],
    ["one event takes more than its points", "60|缺1份扣80分，扣完为止"],
  ])("%s", (_, rest) => {
    const { rubric, items } = draftOf([HEADER, `1|台账|${rest}`, SECOND]);
    expect(items[0]?.reading.confidence).not.toBe("certain");
    expect(rubric.items[0]?.toConfirm).toBeDefined();
  });

  it("another text beside it gives or takes points", () => {
    const { items } = draftOf([`${HEADER}|备注`, `${FIRST}|逾期未报的另扣3分`, `${SECOND}|`]);
    expect(items[0]?.reading).toMatchObject({ confidence: "likely", unread: ["逾期未报的另扣3分"] });
  });
});

describe("one row never costs the table", () => {
  it.each([
    ["奖扣分", "参照有关规定执行"],
    ["加减分", ""],
    ["奖惩情况", "每次加减5分，加减分不超过3分"],
    ["加减分", "①表彰的，国家级加30分；②通报的，国家级扣20分；加减分不超过10分"],
  ])("%s: %s", (name, rule) => {
    const draft = draftOf([HEADER, FIRST, SECOND, `3|${name}|10|${rule}`]);
    const [, , item] = draft.rubric.items;
    expect(item).toMatchObject({ counts: "net", max: 10 });
    expect(item?.toConfirm).toBeDefined();
    expect(itemsOf(draft).slice(0, 2)).toEqual(BOTH);
  });

  it("gains and losses that are not understood are set by the reviewer each time", () => {
    const { rubric } = draftOf([HEADER, FIRST, SECOND, "二、奖扣分|<|<|<", "3|特色工作|10|参照有关规定奖励或扣除"]);
    expect(rubric.items[2]?.rule).toMatchObject({
      kind: "events",
      start: 0,
      floor: null,
      events: [
        { effect: "adds", each: { least: 0, most: 10 }, cap: 10 },
        { effect: "takes", each: { least: 0, most: 10 }, cap: 10 },
      ],
    });
    expect(rubric.items[2]?.toConfirm).toContain("暂由审核人逐次加分、扣分，各不超过10分");
  });

  it("without points they are a bonus to be judged", () => {
    const { rubric } = draftOf([HEADER, FIRST, SECOND, "3|奖扣分||酌情"]);
    expect(rubric.items[2]).toMatchObject({ counts: "bonus", rule: { kind: "judged" } });
  });

  it("a heading goes on below a row of sums", () => {
    const rows = ["一、基础工作|<|<|<", FIRST, "小计|<|60|", SECOND, "合计|<|100|", "3|加分项|5|每次加1分，最多加5分"];
    expect(itemsOf(draftOf([HEADER, ...rows]))).toEqual([...BOTH, "5 bonus certain"]);
  });
});

describe("rows of sums", () => {
  it.each([
    ["分值之和", "满分合计"],
    ["Σ", "∑"],
    ["小计", "总 分 合 计"],
    ["汇总", "总分数"],
    ["分值小计", "合计得分（满分）"],
    ["以上各项合计", "总分（100分）"],
  ])("%s, %s are no items", (one, other) => {
    const draft = draftOf([HEADER, FIRST, SECOND, `${one}||100|`, `${other}|<|100|`]);
    expect(itemsOf(draft)).toEqual(BOTH);
    expect(draft.rubric.total).toBe(100);
    expect(draft.findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it.each(["汇总上报工作", "小计量器具管理", "总分类账管理"])("%s is an item", (name) => {
    expect(itemsOf(draftOf([HEADER, FIRST.replace("台账", name), SECOND]))).toEqual(BOTH);
  });

  const COLUMNS = "考核项目|考核内容|分值|评分标准";

  it("are told by what they add up, whatever they are called, and it is said", () => {
    const rows = ["台账|每年|60|缺1份扣2分，扣完为止", "报送|每年|40|迟报1次扣5分，扣完为止", "全部|<|100|"];
    const draft = draftOf([COLUMNS, ...rows]);
    expect(itemsOf(draft)).toEqual(BOTH);
    expect(draft.findings.map(issueText)).toEqual(["看数字是合计，没有当作指标，请核对：“全部”"]);
  });

  it("are sections where they add up what stands below", () => {
    const part = (name: string) => [
      `${name}|<|50|`,
      "台账|每年|30|缺1份扣2分，扣完为止",
      "报送|每年|20|迟报1次扣5分，扣完为止",
    ];
    const { rubric } = draftOf([COLUMNS, ...part("基础部分"), ...part("重点部分")]);
    expect(rubric.items.map(({ section, max }) => [section, max])).toEqual([
      ["基础部分", 30],
      ["基础部分", 20],
      ["重点部分", 30],
      ["重点部分", 20],
    ]);
  });

  it("an item that is as much as the others together is one, where all come to 100", () => {
    const rows = ["台账|每年|30|缺1份扣2分，扣完为止", "报送|每年|20|迟报1次扣5分，扣完为止", "测评|<|50|"];
    expect(draftOf([COLUMNS, ...rows]).rubric.items.map(({ max }) => max)).toEqual([30, 20, 50]);
  });
});

describe("text below the table is notes", () => {
  it.each([
    ["备注：结果作为评优依据。|||", "备注：结果作为评优依据。"],
    ["说明|本表由办公室负责解释，每次扣分不超过10分。||", "说明：本表由办公室负责解释，每次扣分不超过10分。"],
    ["注|1.本表满分100分。2.每季度考核一次。|<|<", "注：1.本表满分100分。2.每季度考核一次。"],
  ])("%s", (line, note) => {
    for (const between of [[], ["|||"], ["合计|<|100|"]]) {
      const draft = draftOf([HEADER, FIRST, SECOND, ...between, line]);
      expect(itemsOf(draft)).toEqual(BOTH);
      expect(draft.rubric.printed.notes).toEqual([note]);
    }
  });

  it("results and signatures to be filled in are neither", () => {
    const draft = draftOf([HEADER, FIRST, SECOND, "考核得分|<||", "考核人签字：|<||", "考核单位（盖章）||负责人：|"]);
    expect(itemsOf(draft)).toEqual(BOTH);
    expect(draft.rubric.printed.notes).toEqual([]);
  });
});

describe("a sum that is not right", () => {
  const texts = (lines: readonly string[]) => draftOf([HEADER, ...lines]).findings.map(issueText);

  it("is the document's fault where all was read with certainty", () => {
    expect(texts([FIRST, SECOND, "合计|<|110|"])[0]).toContain("原表有误");
  });

  it.each([
    ["points were not read", [FIRST, "2|报送|四十|迟报1次扣5分，扣完为止", "合计|<|100|"]],
    ["the total may hold the bonus", [FIRST, SECOND, "3|加分项|10|每次加1分，最多加10分", "合计|<|110|"]],
    ["an item stands in brackets", [FIRST, SECOND, "3|其他|(5)|每次扣1分", "合计|<|105|"]],
  ])("may be misread where %s", (_, lines) => {
    const found = texts(lines);
    expect(found.filter((one) => one.includes("可能没有读对")).length).toBeGreaterThan(0);
    expect(found.filter((one) => one.includes("原表有误"))).toEqual([]);
  });

  it("may be misread where none is printed and it is not 100", () => {
    expect(texts([FIRST])).toEqual(["各项分值合计60分，不是100分，可能没有读对，请对照原表逐行核对"]);
    expect(texts([FIRST, SECOND])).toEqual([]);
  });
});

describe("a table without a title", () => {
  const titleOf = (name: string, file?: string) => {
    const rows = [HEADER, FIRST, SECOND].map((line) => line.split("|"));
    const wanted = { id: "drafted", ...(file === undefined ? {} : { file }) };
    const draft = draftTable({ name, before: [], rows, after: [] }, wanted);
    return draft.ok ? [draft.value.rubric.title, ...draft.value.findings.map(issueText)] : [];
  };
  const told = (title: string) => [title, `没有找到题目，暂用“${title}”，请改成文件的题目`];

  it("is called as its worksheet or its file, without folders, and it is said", () => {
    expect(titleOf("乡镇考核", "/home/乙/表.xlsx")).toEqual(told("乡镇考核"));
    expect(titleOf("Sheet1", "/home/乙/2024年乡镇考核.xlsx")).toEqual(told("2024年乡镇考核"));
    expect(titleOf("表格1", "C:\\文件\\乡镇考核.docx")).toEqual(told("乡镇考核"));
    expect(titleOf("Sheet1", "Sheet1.xlsx")).toEqual(told("考评表"));
    expect(titleOf("工作表2")).toEqual(told("考评表"));
  });
});
