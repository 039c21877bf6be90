import fc from "fast-check";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { hasErrors, type IssueCode } from "../../../src/shared/issue";
import { runs } from "../../support/runs";

/*
 * Rows of every kind in any order: what can be drafted is, and no row costs the whole table.
 */

const names = fc.constantFrom(
  ..."台账 会议 奖扣分 加减分项 加分项 扣分项 一票否决 二、奖惩 三、其他（10分） 奖扣分（±5分） 小计 合计 Σ 备注 说明：略。 年终得分".split(
    " ",
  ),
  "",
);
const points = fc.constantFrom(
  ..."10 50 -10 （5） ±5 +3 扣5分 100 待定 0 — 0.5 100.555 99999999999 5-10 10%".split(" "),
  "",
);
const rules = fc.constantFrom(
  "",
  "缺1项扣1分，扣完为止",
  "参照有关规定奖励或扣除",
  "每次加1分，最多加5分",
  "发生重大事故的，一票否决",
  "国家级加3分，省级加2分；通报批评扣2分",
  "完成得10分，未完成得0分",
  "90分以上得5分，80分以下得0分",
  "总分低于60分的",
  "每次扣20分，最多扣50分",
  "第一名得5分，第二名得4分，以此类推",
  "优秀得10分，良好得8分，合格得12分",
  "每次加减5分，加减分不超过3分",
);
const rows = fc.array(fc.tuple(names, points, rules), { minLength: 1, maxLength: 8 });

/** Faults of a whole table, not of one of its rows. */
const OF_ALL: readonly IssueCode[] = ["draft-no-rows", "draft-no-points"];

test("whatever its rows are, a table is drafted, sound, and certain only where nothing is to be confirmed", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const cells = [
        ["序号", "考核内容", "分值", "评分标准"],
        ["1", "责任落实", "20", "缺1项扣1分，扣完为止"],
        ...body.map((row, index) => [String(index + 2), ...row]),
      ];
      const draft = draftTable({ name: "表", before: ["考核表"], rows: cells, after: [] }, { id: "drafted" });
      if (!draft.ok) {
        expect(draft.issues.map(({ code }) => code).filter((code) => !OF_ALL.includes(code))).toEqual([]);
        return;
      }
      const { rubric, items } = draft.value;
      expect(hasErrors(lintRubric(rubric))).toBe(false);
      const open = new Set(rubric.items.filter(({ toConfirm }) => toConfirm !== undefined).map(({ id }) => id));
      for (const { item, reading } of items) expect(open.has(item)).toBe(reading.confidence !== "certain");
    }),
    runs(600),
  );
});
