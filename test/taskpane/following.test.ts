/*
 * The whole way: somebody types into Excel, the real office.js tells of it, and the pane's session checks the cell.
 */
import { fixesOf } from "../../src/app/fixes";
import { fieldKey, unitRowKey } from "../../src/layout/keys";
import { clear, paste } from "../../src/preview/desk/cellsByHand";
import { changeLinesByHand } from "../../src/preview/desk/sheetsByHand";
import { fixTasks } from "../../src/taskpane/problems/fixTasks";
import type { OwnBook } from "../../src/taskpane/session/book";
import { waits } from "../../src/taskpane/session/course";
import { createSession, type Session } from "../../src/taskpane/session/session";
import type { Tools } from "../../src/taskpane/session/tools";
import { issue, type IssueCode } from "../../src/shared/issue";
import { failure, success } from "../../src/shared/result";
import { drawnWorkbook, snapshotIn, type OpenWorkbook } from "../support/excel";
import { filled, placeOf } from "../support/sheets";
import { sheetNamed, SPOILT, twoVillages, villages } from "../support/villages";
import { onPage } from "../../src/taskpane/apart/apart";

// Scoring comes long enough after checking to see what is between them.
Object.assign(waits, { frame: 0, typing: 50, idle: 500, again: 100 });

const MATRIX = "审核";

interface Opened extends OpenWorkbook {
  readonly session: Session;
  readonly stop: () => void;
}

async function openSession(change: (tools: Tools) => Tools = (tools) => tools): Promise<Opened> {
  const open = await drawnWorkbook(filled(villages, "matrix", twoVillages));
  const tools: Tools = {
    port: open.port,
    live: open.port,
    rubrics: { ids: [villages.id], load: () => Promise.resolve(villages) },
    stamp: () => ({ time: "2020-12-21T09:00:00", program: "rubric-sheets 0.1.0" }),
    copyText: () => Promise.resolve(),
    remover: open.port,
    openFile: () => Promise.reject(new Error("no files here")),
    apart: onPage,
    writeDocx: () => Promise.reject(new Error("no files here")),
    saveFile: () => Promise.resolve(success(null)),
  };
  const session = createSession(change(tools));
  await session.read();
  const stop = session.follow?.() ?? (() => undefined);
  await until(() => session.state().following);
  return { ...open, session, stop };
}

/** Waits for something that comes by itself, as long as a busy machine may need for it. */
async function until(check: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!check() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!check()) throw new Error("it did not come");
}

/** Where the score of an item of the spoilt village stands; what went over the bridge before is forgotten. */
async function scoreCell({ host, port }: OpenWorkbook, item: string) {
  const sheet = host.book.sheets.find(({ name }) => name === MATRIX);
  if (sheet === undefined) throw new Error(`no sheet ${MATRIX}`);
  const found = sheetNamed(await snapshotIn({ host, port }), MATRIX);
  host.exchanges.length = 0;
  return { sheet, ...placeOf(found, unitRowKey(SPOILT), fieldKey(item, "score")) };
}

/** Pastes a text: no validation stands in its way. */
async function pasteScore(open: OpenWorkbook, item: string, text: string): Promise<void> {
  const { sheet, row, column } = await scoreCell(open, item);
  expect(paste(open.host, sheet, { row, column }, [[text]])).toMatchObject({ ok: true });
}

function bookOf({ session }: Opened): OwnBook {
  const { book } = session.state();
  if (book?.kind !== "own") throw new Error("no workbook of ours");
  return book;
}

const codes = (opened: Opened) => bookOf(opened).scored.issues.map(({ code }) => code);
const score = (opened: Opened) => bookOf(opened).input.entries.units[0]?.entries?.["3"]?.score;

test("what is typed is checked by reading only that cell, and scored when there is a pause", async () => {
  const opened = await openSession();
  const before = bookOf(opened).scored.evaluation;
  await pasteScore(opened, "3", "999");
  await until(() => codes(opened).includes("above-maximum"));
  expect(bookOf(opened).behind).toBe("scores");
  expect(bookOf(opened).scored.evaluation).toBe(before);
  await until(() => bookOf(opened).behind === "nothing");
  expect(bookOf(opened).scored.evaluation).not.toBe(before);
  expect(opened.host.exchanges).toHaveLength(1);
  opened.stop();
});

test("what is emptied is blank, and what is filled in again is not", async () => {
  const opened = await openSession();
  const { sheet, row, column } = await scoreCell(opened, "3");
  clear(opened.host, sheet, { row, column, rows: 1, columns: 1 });
  await until(() => codes(opened).includes("blank"));
  await pasteScore(opened, "3", "7");
  await until(() => codes(opened).length === 0);
  opened.stop();
});

test("cells changed one soon after the other are read together", async () => {
  const opened = await openSession();
  const { sheet, row, column } = await scoreCell(opened, "3");
  paste(opened.host, sheet, { row, column }, [["999"]]);
  paste(opened.host, sheet, { row, column: column + 1 }, [["999"]]);
  await until(() => codes(opened).filter((code) => code === "above-maximum").length === 2);
  expect(opened.host.exchanges).toHaveLength(1);
  opened.stop();
});

test("rows that are put in make it read the whole workbook", async () => {
  const opened = await openSession();
  const { sheet, row } = await scoreCell(opened, "3");
  const locked = sheet.protection;
  sheet.protection = null;
  expect(changeLinesByHand(opened.host, sheet, { axis: "row", kind: "insert", at: row, count: 1 })).toMatchObject({
    ok: true,
  });
  sheet.protection = locked;
  await until(() => bookOf(opened).behind === "all");
  await until(() => bookOf(opened).behind === "nothing");
  await pasteScore(opened, "3", "999");
  await until(() => codes(opened).includes("above-maximum"));
  expect(opened.host.exchanges).toHaveLength(1);
  opened.stop();
});

test("what is changed while a cell is being edited is checked afterwards", async () => {
  const opened = await openSession();
  await pasteScore(opened, "3", "999");
  opened.host.editing = true;
  await until(() => opened.host.exchanges.some(({ error }) => error === "InvalidOperationInCellEditMode"));
  opened.host.editing = false;
  await until(() => codes(opened).includes("above-maximum"));
  opened.stop();
});

test("fixes are written as numbers, taken back as texts, and are no changes of the user's", async () => {
  const opened = await openSession();
  await pasteScore(opened, "3", "7分");
  await until(() => codes(opened).includes("not-a-number"));
  const { input, scored } = bookOf(opened);
  const fixing = fixTasks(opened.session);
  const fixes = [...fixesOf(input, scored.issues).values()];
  await fixing.fix(fixes);
  expect(score(opened)).toBe(7);
  expect(opened.session.history.state().deeds.map(({ what }) => what)).toEqual(["fix"]);
  await opened.session.takeBack();
  expect(score(opened)).toBe("7分");
  expect(opened.session.history.state().deeds).toEqual([]);
  opened.stop();
});

test("a pane that is closed follows no longer", async () => {
  const opened = await openSession();
  opened.host.exchanges.length = 0;
  opened.stop();
  expect(opened.session.state().following).toBe(false);
  await until(() => opened.host.exchanges.length === 1);
  const { book } = opened.session.state();
  await pasteScore(opened, "3", "999");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(opened.session.state().book).toBe(book);
});

test("a pane that Excel cannot tell of changes just now asks again", async () => {
  const refusals: IssueCode[] = ["excel-editing", "excel-editing"];
  const opened = await openSession((tools) => {
    const { live } = tools;
    if (live === undefined) throw new Error("nothing to refuse");
    const onUserChange: typeof live.onUserChange = (handler) =>
      refusals.pop() === undefined
        ? live.onUserChange(handler)
        : Promise.resolve(failure([issue("excel-editing", {}, {})]));
    return { ...tools, live: { ...live, onUserChange } };
  });
  expect(refusals).toEqual([]);
  opened.stop();
});
