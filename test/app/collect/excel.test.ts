import { collectPatches } from "../../../src/app/collect/collectPlan";
import { workbookInput } from "../../../src/app/workbookInput";
import type { Layout } from "../../../src/layout/sheets/design";
import type { Entries } from "../../../src/scoring/entries";
import { drawnWorkbook } from "../../support/excel";
import { fromJson, planFor, said, sourceOf } from "../../support/returned";
import { planned, tidy } from "../../support/sheets";
import { SPOILT, villages } from "../../support/villages";

const entries: Entries = {
  rubric: villages.id,
  units: [
    {
      name: SPOILT,
      attributes: { ledgerClosed: true },
      entries: {
        "1": { deductions: [0.5], evidence: "=1+1", remark: "2019-05-01" },
        "2": { composite: 86.5 },
        "22.2": { occurred: false },
      },
    },
  ],
  ledger: [{ unit: SPOILT, item: "1", date: "2019-05-10", matter: "+1", points: 0.5, evidence: "12.50" }],
};

test.each<Layout>(["appendix", "matrix"])(
  "what is collected in an open workbook (%s) is what was sent",
  async (layout) => {
    const { port } = await drawnWorkbook(planned(villages, { layout, units: [{ name: SPOILT }] }));
    const read = async () => {
      const found = await workbookInput(port, "本工作簿", sourceOf(villages));
      if (!found.ok) throw new Error(said(found.issues).join("\n"));
      return found.value;
    };
    const open = await read();
    const plan = planFor(open, [await fromJson("甲.json", villages, entries)]);
    expect(said(plan.issues)).toEqual([]);
    expect(await port.write(collectPatches(open, plan, new Map()))).toMatchObject({ ok: true, issues: [] });
    expect(tidy((await read()).entries, villages)).toEqual(tidy(entries, villages));
  },
);
