import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { demandRoom, readBytes, writeWhole, type Target } from "../../../src/cli/system/files";
import { Stop } from "../../../src/cli/system/stop";
import { Desk } from "../../support/commandLine";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

function at(name: string, replaces = false): Target {
  return { shown: name, absolute: desk.path(name), replaces };
}

async function faultOf(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Stop)) throw new Error(`no Stop: ${String(error)}`);
  return [error.status, ...error.issues.map(({ code, place }) => `${code} ${place.file ?? ""}`)];
}

test("a file is written whole, nothing stays beside it", async () => {
  await writeWhole(at("结果.xlsx"), Buffer.from("new"));
  expect(readFileSync(desk.path("结果.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(desk.folder)).toEqual(["结果.xlsx"]);
});

test("a file that is replaced keeps its permissions, and a link still leads to it", async () => {
  chmodSync(desk.put("真.xlsx", "old"), 0o640);
  symlinkSync(desk.path("真.xlsx"), desk.path("链接.xlsx"));
  await writeWhole(at("链接.xlsx", true), Buffer.from("new"));
  expect(readFileSync(desk.path("真.xlsx"), "utf8")).toBe("new");
  expect(statSync(desk.path("真.xlsx")).mode & 0o777).toBe(0o640);
  expect(readdirSync(desk.folder).sort()).toEqual(["真.xlsx", "链接.xlsx"].sort());
});

test("the longest name that a file can have", async () => {
  const name = `${"表".repeat(83)}.xlsx`;
  await writeWhole(at(name), Buffer.from("new"));
  expect(readdirSync(desk.folder)).toEqual([name]);
});

test("where writing fails, the old state stays and nothing is left behind", async () => {
  mkdirSync(desk.path("表.xlsx"));
  desk.put("表.xlsx/里面.txt", "kept");
  expect(await faultOf(writeWhole(at("表.xlsx", true), Buffer.from("new")))).toEqual([2, "file-not-written 表.xlsx"]);
  expect(readdirSync(desk.folder)).toEqual(["表.xlsx"]);
  expect(existsSync(desk.path("表.xlsx/里面.txt"))).toBe(true);
});

test("a folder that has gone in the meantime", async () => {
  expect(await faultOf(writeWhole(at("没有/表.xlsx"), Buffer.from("new")))).toEqual([
    2,
    "file-not-written 没有/表.xlsx",
  ]);
});

test("a file that is there is not to be overwritten", async () => {
  desk.put("表.xlsx", "old");
  expect(await faultOf(demandRoom(at("表.xlsx")))).toEqual([2, "file-exists 表.xlsx"]);
  await demandRoom(at("新.xlsx"));
});

test("of two that write a new file of one name, the later is told that it is there now", async () => {
  const targets = [at("表.xlsx"), at("表.xlsx")];
  await Promise.all(targets.map(demandRoom));
  await writeWhole(at("表.xlsx"), Buffer.from("first"));
  expect(await faultOf(writeWhole(at("表.xlsx"), Buffer.from("second")))).toEqual([2, "file-exists 表.xlsx"]);
  expect(readFileSync(desk.path("表.xlsx"), "utf8")).toBe("first");
  expect(readdirSync(desk.folder)).toEqual(["表.xlsx"]);
});

test("of two that write at once, one is told", async () => {
  const both = await Promise.allSettled(
    ["first", "second"].map((text) => writeWhole(at("表.xlsx"), Buffer.from(text.repeat(50_000)))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(readdirSync(desk.folder)).toEqual(["表.xlsx"]);
});

test("a file that is there is replaced where that was asked for", async () => {
  desk.put("表.xlsx", "old");
  await demandRoom(at("表.xlsx", true));
  await writeWhole(at("表.xlsx", true), Buffer.from("new"));
  expect(readFileSync(desk.path("表.xlsx"), "utf8")).toBe("new");
});

test("a link is followed to a file that is not there yet", async () => {
  mkdirSync(desk.path("别处"));
  symlinkSync("别处/真.xlsx", desk.path("链接.xlsx"));
  await writeWhole(at("链接.xlsx"), Buffer.from("new"));
  expect(readFileSync(desk.path("别处/真.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(desk.path("别处"))).toEqual(["真.xlsx"]);
});

test.each([
  ["no such file", "没有.json", "file-missing"],
  ["a folder", ".", "file-is-folder"],
  ["a file taken for a folder", "文件.txt/里面.json", "file-missing"],
])("%s cannot be read", async (_, name, code) => {
  desk.put("文件.txt", "x");
  expect(await faultOf(readBytes(at(name)))).toEqual([2, `${code} ${name}`]);
});

test("a file is not put where there is no folder", async () => {
  expect(await faultOf(demandRoom(at("没有/表.xlsx")))).toEqual([2, "folder-missing 没有/表.xlsx"]);
  desk.put("文件.txt", "x");
  expect(await faultOf(demandRoom(at("文件.txt/表.xlsx")))).toEqual([2, "folder-missing 文件.txt/表.xlsx"]);
});
