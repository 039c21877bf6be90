import type { Share } from "../../../src/shared/portions";
import { bookState } from "../../support/bookState";
import { drawnWorkbook, openWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

/* Reading and writing that take several requests: how far they are, and what is left when somebody stops them. */

const PLAN = workbookPlan({ name: "汇总", cells: cellsOf([["单位", "得分"]]), protected: true });

describe("whoever waits for writing", () => {
  /** More than one request takes. */
  const many = Array.from({ length: 60 }, (_, row) => ({
    sheet: "汇总",
    row: row + 1,
    column: 1,
    value: "长".repeat(30_000),
  }));

  it("is told how many cells have been written of all", async () => {
    const open = await drawnWorkbook(PLAN);
    const shares: Share[] = [];
    const watcher = { reached: (share: Share) => shares.push(share), stopped: () => false };
    expect(await open.port.write(many, watcher)).toMatchObject({ ok: true });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.map(({ done }) => done)).toEqual(shares.map(({ done }) => done).toSorted((a, b) => a - b));
    expect([shares[0], new Set(shares.map(({ of }) => of))]).toEqual([{ done: 0, of: 60 }, new Set([60])]);
  });

  it.each([
    ["before anything is", false],
    ["while it is", true],
  ])("and stops it %s written has everything as it was", async (_, begun) => {
    const open = await drawnWorkbook(PLAN);
    const before = bookState(open.host.book);
    let stopped = !begun;
    const reached = ({ done }: Share) => {
      stopped = done > 0;
    };
    expect(await open.port.write(many, { reached, stopped: () => stopped })).toMatchObject({
      ok: false,
      issues: [{ code: "job-stopped" }],
    });
    expect(bookState(open.host.book)).toEqual(before);
  });
});

test("whoever waits for reading is told how many cells have been read, and may stop it", async () => {
  const open = openWorkbook();
  const { cells } = open.host.book.activeSheet;
  for (let row = 0; row < 1000; row += 1)
    for (let column = 0; column < 60; column += 1) cells.put(row, column, { value: 1 });
  const shares: Share[] = [];
  const reached = (share: Share) => {
    shares.push(share);
  };
  expect(await open.port.read({ reached, stopped: () => false })).toMatchObject({ ok: true });
  expect(shares.map(({ of }) => of)).toEqual([60_000, 60_000]);
  expect(shares[0]?.done).toBe(0);
  expect(shares[1]?.done).toBeGreaterThan(30_000);
  shares.length = 0;
  const stopped = await open.port.read({ reached, stopped: () => shares.length > 0 });
  expect([stopped.ok, stopped.issues.map(({ code }) => code), shares.length]).toEqual([false, ["job-stopped"], 1]);
});
