import { onPage } from "../../src/taskpane/apart/apart";
import { createSession } from "../../src/taskpane/session/session";
import { success } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { filled } from "../support/sheets";
import { STAMP, wholeEntries } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const never = () => Promise.reject(new Error("not in this test"));

/** A session on a workbook that has been filled in. `meanwhile` happens whenever it is read. */
async function open(meanwhile: () => void) {
  const file = xlsxWorkbook();
  await file.draw(filled(pointsRubric, "matrix", wholeEntries));
  const writes: number[] = [];
  const port = {
    ...file,
    read: () => {
      meanwhile();
      return file.read();
    },
    write: (patches: Parameters<typeof file.write>[0]) => {
      writes.push(patches.length);
      return file.write(patches);
    },
  };
  const session = createSession({
    port,
    rubrics: { ids: [pointsRubric.id], load: () => Promise.resolve(pointsRubric) },
    stamp: () => STAMP,
    copyText: never,
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

test("what is being written is not stopped", async () => {
  const opened = await open(() => undefined);
  const { session, writes } = opened;
  const stops: boolean[] = [];
  session.subscribe(() => {
    stops.push(session.state().stop !== null);
  });
  await session.score();
  expect(writes).toHaveLength(1);
  expect(codes(opened)).toEqual([]);
  // Offered at first, and no more once it is being written.
  expect(stops).toEqual([true, false, false]);
});
