import type { Entries, Unit } from "../../../src/scoring/entries";
import { bookOf, fromJson, opened, planFor, said } from "../../support/returned";
import { tidy, typeIn } from "../../support/sheets";
import { snapshotOf } from "../../support/snapshots";
import { SPOILT, villages } from "../../support/villages";
import { planFullerBook } from "../../../src/app/collect/collectPlan";

const entriesOf = (units: readonly Unit[], rest: Partial<Entries> = {}): Entries => ({
  rubric: villages.id,
  units,
  ...rest,
});
const here = entriesOf([{ name: SPOILT, entries: { "3": { score: 7 } } }], {
  interpretations: { "veto-total": "base" },
  period: "2019年",
  ledger: [{ unit: SPOILT, item: "1", points: 0.5 }],
});
const added = { name: "新建村", entries: { "3": { score: 6 } } };
const line = { unit: "新建村", item: "1", points: 1 };

async function planned(book = bookOf(villages, "appendix", here), count = 1) {
  const open = await opened(villages, book);
  const more = Array.from({ length: count - 1 }, (_, index) => ({ name: `${String(index)}村` }));
  const file = entriesOf([added, ...more], { interpretations: here.interpretations, ledger: [line] });
  return planFullerBook(open, planFor(open, [await fromJson("甲.json", villages, file)]));
}

test("a workbook with the new units holds everything of the open one, and theirs", async () => {
  const plan = await planned();
  if (!plan.ok) throw new Error(said(plan.issues).join());
  const read = await opened(villages, snapshotOf(plan.value));
  const units = [...here.units, added];
  expect(tidy(read.entries, villages)).toEqual(
    tidy({ ...here, units, ledger: [...(here.ledger ?? []), line] }, villages),
  );
  expect(read.reading.design).toMatchObject({ layout: "appendix", self: false });
});

test("where they become too many for a sheet each, they are put into one", async () => {
  const plan = await planned(undefined, 60);
  if (!plan.ok) throw new Error(said(plan.issues).join());
  expect((await opened(villages, snapshotOf(plan.value))).reading.design.layout).toBe("matrix");
});

test("what cannot be read in the open workbook would be lost, so none is made", async () => {
  const spoilt = typeIn(bookOf(villages, "appendix", here), SPOILT, ["3|score", "label"], "别的");
  const plan = await planned(spoilt);
  expect([plan.ok, said(plan.issues)]).toEqual([false, [expect.stringMatching(/模板被改动/)]]);
});
