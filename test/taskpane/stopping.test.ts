import { onPage } from "../../src/taskpane/apart/apart";
import { createSession, type Session } from "../../src/taskpane/session/session";
import type { Watcher } from "../../src/shared/portions";
import { success } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { filled } from "../support/sheets";
import { STAMP, wholeEntries } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const never = () => Promise.reject(new Error("not in this test"));

/** A session on a workbook that has been filled in. What is given happens whenever it is read, or written. */
async function open(
  meanwhile: () => void,
  whileWriting: (session: Session, watcher: Watcher | undefined) => void = () => undefined,
) {
  const file = xlsxWorkbook();
  await file.draw(filled(pointsRubric, "matrix", wholeEntries));
  const writes: number[] = [];
  const port = {
    ...file,
    read: () => {
      meanwhile();
      return file.read();
    },
    write: (patches: Parameters<typeof file.write>[0], watcher?: Watcher) => {
      whileWriting(session, watcher);
      writes.push(patches.length);
      return file.write(patches);
    },
  };
  const session: Session = createSession({
    port,
    rubrics: { ids: [pointsRubric.id], load: () => Promise.resolve(pointsRubric) },
    stamp: () => STAMP,
    copyText: never,
    remover: { removeSheets: never },
    openFile: never,
    apart: onPage,
    writeDocx: never,
    saveFile: () => Promise.resolve(success(null)),
  });
  return { session, file, writes };
}

const codes = ({ session }: Awaited<ReturnType<typeof open>>) => session.state().last?.issues.map(({ code }) => code);

test("reading and scoring can be stopped until something is written; the workbook stays as it was", async () => {
  let stop: () => void = () => undefined;
  const opened = await open(() => {
    stop();
  });
  const { session, file, writes } = opened;
  await session.read();
  expect(session.state()).toMatchObject({ book: { kind: "own" }, stop: null });
  const [before, shown] = [file.bytes(), session.state().book];
  stop = () => {
    session.state().stop?.();
  };
  await session.read();
  expect(codes(opened)).toEqual(["job-stopped"]);
  await session.score();
  expect(codes(opened)).toEqual(["job-stopped"]);
  expect(session.state()).toMatchObject({ busy: null, stop: null });
  expect([session.state().book, writes]).toEqual([shown, []]);
  expect(file.bytes()).toBe(before);
});

test("it can be stopped while it is written, and not any more once it is read again", async () => {
  const opened = await open(() => undefined);
  const { session, writes } = opened;
  const offered: (readonly [stop: boolean, work: string | undefined, written: boolean])[] = [];
  session.subscribe(() => {
    const { stop, reached } = session.state();
    offered.push([stop !== null, reached?.work, writes.length > 0]);
  });
  await session.score();
  expect(writes).toHaveLength(1);
  expect(codes(opened)).toEqual([]);
  const before = offered.filter(([, , written]) => !written);
  expect(before.every(([stop]) => stop)).toBe(true);
  const after = offered.slice(before.length);
  expect(after.length).toBeGreaterThan(0);
  expect(after.some(([stop]) => stop)).toBe(false);
});

test("who stops too late has what was written", async () => {
  const opened = await open(
    () => undefined,
    (session) => session.state().stop?.(),
  );
  await opened.session.score();
  expect(codes(opened)).toEqual([]);
  expect(opened.session.state().book).toMatchObject({ kind: "own", state: { state: "latest" } });
});

test("a stop while it is written ends in the port's own words", async () => {
  const opened = await open(
    () => undefined,
    (session, watcher) => {
      watcher?.reached({ done: 1, of: 2 });
      expect(session.state().reached).toEqual({ work: "writeCells", done: 1, of: 2 });
      session.state().stop?.();
      expect(watcher?.stopped()).toBe(true);
    },
  );
  await opened.session.score();
  expect(opened.session.state()).toMatchObject({ busy: null, reached: null });
});

test("what is too large to be taken back is told, and so is that nothing before it can be", async () => {
  const opened = await open(() => undefined);
  const { session } = opened;
  const [sheet] = filled(pointsRubric, "matrix", wholeEntries).sheets;
  const [cell] = sheet?.cells ?? [];
  if (sheet === undefined || cell === undefined) throw new Error("nothing was planned");
  const wrote = (cells: number) =>
    session.run("make", (course) => {
      course.wrote("make", { added: { sheets: [{ ...sheet, cells: Array.from({ length: cells }, () => cell) }] } });
      return Promise.resolve(success(null));
    });
  await wrote(2);
  expect([codes(opened), session.history.state().deeds]).toEqual([[], [expect.objectContaining({ what: "make" })]]);
  await wrote(1_000_001);
  expect([codes(opened), session.history.state().deeds]).toEqual([["undo-too-large"], []]);
});
