import { drafted } from "../../support/drafts";

const RULE = "每缺1份扣2分，扣完为止。";

function itemsOf(rows: readonly (readonly string[])[]) {
  const { rubric } = drafted([["序号", "考核内容", "分值", "评分标准"], ...rows]);
  return rubric.items.map(({ rule, toConfirm = "" }) => [rule.kind, toConfirm]);
}

test("what is as above, or as another item, has its rule, which is to be confirmed", () => {
  const items = itemsOf([
    ["1", "台账", "40", RULE],
    ["2", "报表", "30", "同上"],
    ["3", "资料", "30", "计分办法同第1项。"],
  ]);
  expect(items.map(([kind]) => kind)).toEqual(["events", "events", "events"]);
  expect(items.map(([, confirm]) => /“(.*?)”按“(.*?)”理解/.exec(confirm ?? "")?.slice(1))).toEqual([
    undefined,
    ["同上", RULE],
    ["计分办法同第1项。", RULE],
  ]);
});

test("the end of a text that refers to the one above takes its rule", () => {
  const items = itemsOf([
    ["1", "台账", "40", RULE],
    ["2", "报表", "60", "装订成册，扣分办法同上。"],
  ]);
  expect(items[1]?.[0]).toBe("events");
  expect(items[1]?.[1]).toContain("理解");
});

describe("what is told in a note", () => {
  const rows = (text: string) => [
    ["序号", "考核内容", "分值", "评分标准"],
    ["1", "台账", "40", text],
    ["2", "报表", "60", "缺1份扣2分"],
  ];
  const after = ["附注：1.每缺1份扣2分，扣完为止。", "2.完成得40分，未完成不得分。"];
  const rule = (text: string) => drafted(rows(text), { after }).rubric.items[0];

  test.each([
    ["按附注1扣分。", "events"],
    ["见附注（2）", "binary"],
    ["按附注3计分", "judged"],
    ["按附注计分", "judged"],
  ])("%s", (text, kind) => {
    expect(rule(text)?.rule.kind).toBe(kind);
    expect(rule(text)?.toConfirm).toBeDefined();
  });
});

test.each(["同第9项", "同上级要求", "同上"])("%s refers to no item that is there", (text) => {
  expect(itemsOf([["1", "台账", "100", text]])[0]?.[0]).toBe("judged");
});
