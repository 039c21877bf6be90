import { formOf, itemsOfCategory } from "../../src/layout/form";
import { applyChoice } from "../../src/rubric/readings";
import { enteredAt } from "../../src/rules/field";
import { bindItem } from "../../src/scoring/bindItem";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";

const small = [pointsRubric, categoriesRubric, phasesRubric, ratingsRubric, modifiedRubric, repeatedRubric];
const all = [...builtInRubrics(), ...small];

const fieldsOf = (rubric: string, item: string) =>
  formOf(builtInRubric(rubric))
    .items.find((one) => one.item.id === item)
    ?.fields.map(({ field, label }) => [field.id, label]);

describe("the fields of an item", () => {
  it("are those of its rule", () => {
    expect(fieldsOf("beijinggang-2019-villages", "2")).toEqual([["composite", "年终实地考核综合成绩"]]);
  });

  it("are also those that only another reading uses, and say so", () => {
    const labels = fieldsOf("east-west-cooperation", "13");
    expect(labels?.map(([id]) => id)).toEqual(["notApplicable", "value", "achieved", "score", "target"]);
    expect(labels?.[3]?.[1]).toMatch(/（口径“不在前二名又未完成任务怎样计分”选“由审核人在0分至满分之间评定”时填）$/);
  });

  it("are also those of a reading that replaces the rule", () => {
    expect(fieldsOf("inner-mongolia-2018-leagues", "3")?.map(([id]) => id)).toEqual([
      "notApplicable",
      "yearEnd",
      "achieved",
      "current",
      "previous",
      "actual",
      "target",
    ]);
  });

  it("end in the number that is measured beside the score", () => {
    expect(fieldsOf("inner-mongolia-2018-leagues", "4")?.map(([id]) => id)).toEqual([
      "notApplicable",
      "routine",
      "yearEnd",
      "yearEnd.percent",
      "routine.percent",
      "measured",
    ]);
  });

  it("are none where the item is decided by itself", () => {
    expect(fieldsOf("beijinggang-2019-villages", "22.1")).toEqual([]);
  });
});

it.each(all.map((rubric) => [rubric.id, rubric] as const))(
  "every field of every reading has its place, each once: %s",
  (_, rubric) => {
    const form = formOf(rubric);
    const keys = form.items.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const interpretation of rubric.interpretations) {
      for (const choice of interpretation.choices) {
        for (const item of applyChoice(rubric, interpretation, choice).items) {
          const own = form.items.find((one) => one.item.id === item.id)?.fields.map(({ field }) => field.id) ?? [];
          for (const field of bindItem(item, rubric).fields) {
            // Lines of the ledger alone fill these.
            if (field.type === "list" && field.ledgerOnly === true) continue;
            // What is entered at another item has its place there.
            const elsewhere = enteredAt(field);
            if (elsewhere === null) expect(own).toContain(field.id);
            else expect(keys).toContain(`${elsewhere}|${field.id}`);
          }
        }
      }
    }
  },
);

it("a field counts events where lines of the ledger can fill it", () => {
  const counting = formOf(pointsRubric).items.filter(({ fields }) => fields.some(({ countsEvents }) => countsEvents));
  expect(counting.map(({ item }) => item.id)).toEqual(["2", "6", "7"]);
});

it("a percent sign is meant for numbers from 0 to 100", () => {
  const rates = formOf(pointsRubric).items.flatMap(({ fields }) => fields.filter(({ isRate }) => isRate));
  expect(rates.map(({ key }) => key)).toEqual(["3|a", "3|b"]);
});

it("the items are those of one category", () => {
  expect(itemsOfCategory(formOf(categoriesRubric), "1").map(({ item }) => item.id)).toEqual(["1.1"]);
  expect(itemsOfCategory(formOf(pointsRubric), null)).toHaveLength(9);
});

describe("what belongs to a unit", () => {
  it("includes the flag for a complete ledger where events are counted, and only there", () => {
    const attributes = (rubric: typeof pointsRubric) => formOf(rubric).attributes.map(({ field }) => field.id);
    expect(attributes(pointsRubric)).toEqual(["remote", "ledgerClosed"]);
    expect(attributes(phasesRubric)).toEqual(["grade"]);
  });

  it("includes the decision on the grade where one is computed", () => {
    const keys = ["@final.grade", "@final.reason"];
    const finals = (rubric: typeof pointsRubric) => formOf(rubric).finals.map(({ key }) => key);
    expect(finals(pointsRubric)).toEqual(keys);
    expect(finals(ratingsRubric)).toEqual(keys);
    expect(finals(categoriesRubric)).toEqual([]);
    expect(finals(phasesRubric)).toEqual([]);
    expect(formOf(phasesRubric).formerFinals.map(({ key }) => key)).toEqual(keys);
  });
});

it("what is said of an item are the document's words, and who has detailed rules", () => {
  const note = formOf(builtInRubric("beijinggang-2019-villages")).items.find(({ item }) => item.id === "3")?.fields[0]
    ?.note;
  expect(note).toBe(
    "由联席办出台单项考核细则,报脱贫攻坚大会战指挥部备案后下发。（单项考核细则：镇易地扶贫搬迁联席办制定，报脱贫攻坚大会战指挥部备案）",
  );
});
