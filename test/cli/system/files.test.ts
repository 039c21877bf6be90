import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { demandNew, readBytes, writeWhole, type FilePath } from "../../../src/cli/system/files";
import { Stop } from "../../../src/cli/system/stop";
import { Desk } from "../../support/commandLine";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

function at(name: string): FilePath {
  return { shown: name, absolute: desk.path(name) };
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
  await writeWhole(at("链接.xlsx"), Buffer.from("new"));
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
  expect(await faultOf(writeWhole(at("表.xlsx"), Buffer.from("new")))).toEqual([2, "file-not-written 表.xlsx"]);
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
  expect(await faultOf(demandNew(at("表.xlsx")))).toEqual([2, "file-exists 表.xlsx"]);
  await demandNew(at("新.xlsx"));
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
  expect(await faultOf(demandNew(at("没有/表.xlsx")))).toEqual([2, "folder-missing 没有/表.xlsx"]);
  desk.put("文件.txt", "x");
  expect(await faultOf(demandNew(at("文件.txt/表.xlsx")))).toEqual([2, "folder-missing 文件.txt/表.xlsx"]);
});
